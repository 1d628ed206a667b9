import HytheBase

/// The compiled code that is the same for every program and so is part of the runtime's archive.
package enum SupportModule {
    package static func emit(options: CodeOptions = .host) -> LLVMModule {
        let module = ModuleEmitter(options: options)
        let functions =
            [PartialApplicationCode.call(module), PartialApplicationCode.extend(module)]
            + ApplyFunction.standardPatterns.sorted().flatMap {
                ApplyFunction($0, module: module, linkage: .hidden).definitions
            }
        module.drain()
        return module.finish(functions)
    }
}

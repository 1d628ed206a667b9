import HytheBase

/// The compiled code that is the same for every program and so is part of the runtime's archive.
package enum SupportModule {
    package static func emit(options: CodeOptions = .host) -> LLVMModule {
        let module = ModuleEmitter(options: options)
        let functions =
            [update(module), PartialApplicationCode.call(module), PartialApplicationCode.extend(module)]
            + ApplyFunction.standardPatterns.sorted().map {
                ApplyFunction($0, module: module, linkage: .hidden).definition
            }
        module.drain()
        return module.finish(functions)
    }

    /// The end of every thunk's evaluation: the update frame lies below `sp`.
    private static func update(_ module: ModuleEmitter) -> LLVMDefinition {
        let code = FunctionBuilder(module: module)
        let value = Operand.named("value")
        let frame = code.load(.i64, .stack, offset: -8)
        let thunk = code.pointer(code.binary(.and, frame, Int.max))
        code.store(.pointer, value, thunk, offset: 8)
        code.store(.pointer, module.runtime("hy_ind_info"), thunk)
        code.remember(thunk)
        code.return_(.pointer, value)
        return code.definition(
            "hy_update", .hidden, .haskell(.pointer, [LLVMSignature.Parameter(.pointer, name: value)]), .haskell)
    }
}

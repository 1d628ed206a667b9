import HytheBase
import HytheCore
import HytheTypes

/// What of a program is known outside of its module, besides C stubs.
package struct CodeExports {
    /// Static closures under linker symbols of their own.
    package var closures: [(symbol: String, name: Name)]
    /// C functions that refer to workers by their entries: made once those are known.
    package var stubs: (EntryPoints) -> [LLVMDefinition]

    package init(
        closures: [(symbol: String, name: Name)] = [],
        stubs: @escaping (EntryPoints) -> [LLVMDefinition] = { _ in [] }
    ) {
        self.closures = closures
        self.stubs = stubs
    }
}

/// Where the code of global functions begins.
package struct EntryPoints {
    let module: ModuleEmitter
    let globals: [Name: Atom]

    /// The symbol of a function's direct entry, internal to the module: `tailcc`, taking ctx in the `swiftself`
    /// register, the root-stack pointer, and the arguments that are not void. `nil` if the name is no function.
    package func entry(of name: Name) -> String? {
        guard case .object(let object)? = globals[name], case .function(let function) = object.content else {
            return nil
        }
        return module.entry(of: function)
    }
}

/// Core to LLVM IR, for a whole program.
package enum LLVMBackend {
    /// - Parameter isLinting: whether `CodeLint` looks at the lowered program.
    package static func emit(
        _ program: CoreModule, options: CodeOptions = .host, exports: CodeExports = CodeExports(),
        isLinting: Bool = false
    ) -> LLVMModule {
        let lowering = Activity.during("lower") { Lowering(program) }
        if isLinting {
            let faults = CodeLint.check(lowering.objects)
            if !faults.isEmpty {
                InternalError.fail("lint of lowered code: \(faults.prefix(5).joined(separator: "; "))")
            }
        }
        let module = ModuleEmitter(
            options: options, globals: lowering.globals, exported: Set(exports.closures.map(\.symbol)))
        for (symbol, name) in exports.closures {
            guard let atom = lowering.globals[name] else { continue }
            if case .object(let object) = atom, "\(object.symbol)_closure" == symbol {
                _ = module.reference(to: object)
            } else {
                module.alias(symbol, of: atom)
            }
        }
        let stubs = exports.stubs(EntryPoints(module: module, globals: lowering.globals))
        module.drain()
        return module.finish(stubs)
    }
}

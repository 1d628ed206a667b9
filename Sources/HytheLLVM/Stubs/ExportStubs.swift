import HytheBase
import HytheCore
import HytheForeign

/// The C functions behind `foreign export`, and the constructor that registers a module's exports.
///
/// Two forms with one behaviour: `fused` runs the unboxed worker at once; `rts` is the sequence of calls that GHC's
/// stubs make (see `CStub`), for hosts and tools that want to see it.
package struct ExportStubs {
    package enum Form: Sendable { case fused, rts }

    private let form: Form
    private let entries: EntryPoints
    private let attributes: LLVMFunction.Attributes
    private var module: ModuleEmitter { entries.module }

    /// - Parameter stackProtectorAll: guard every stub, not only those with a buffer or an address taken.
    package init(form: Form, stackProtectorAll: Bool, entries: EntryPoints) {
        self.form = form
        self.entries = entries
        attributes = .export(isGuarded: stackProtectorAll)
    }

    /// The stubs of several modules, each with its list of exports and its constructor.
    package func emit(_ exports: [(module: Symbol, exports: [ForeignExport])]) -> [LLVMDefinition] {
        if exports.isEmpty { return [] }
        return exports.flatMap { module, exports in
            exports.flatMap { [function($0), checkedFunction($0)] } + registration(module: module, exports: exports)
        } + [constructors(modules: exports.map(\.module))]
    }

    /// The program's `main`, which a C source may replace by its own.
    package func emitMain(closure: String, runtime: RuntimeOptionsRequest) -> [LLVMDefinition] {
        let code = FunctionBuilder(module: module)
        let parameters: [LLVMSignature.Parameter] = [
            .init(.i32, name: .named("argc")), .init(.pointer, name: .named("argv")),
        ]
        var options = Operand.null
        var definitions: [LLVMDefinition] = []
        if !runtime.builtIn.isEmpty {
            options = .address("hythe_runtime_options")
            definitions.append(constant("hythe_runtime_options", runtime.builtIn))
        }
        let status = code.runtimeResult(
            "hy_main",
            [
                .named("argc"), .named("argv"), .address(closure), .integer(Int(runtime.rule.rawValue)), options,
            ])
        code.return_(.i32, status)
        return definitions + [
            code.definition("main", .weak, LLVMSignature(result: .i32, parameters: parameters), .main)
        ]
    }

    /// What `-with-rtsopts` sets in a library, whose runtime starts with its first call.
    package func emitOptions(_ runtime: RuntimeOptionsRequest) -> [LLVMDefinition] {
        runtime.builtIn.isEmpty ? [] : [constant("hy_lib_options", runtime.builtIn, .weak)]
    }

    private func constant(_ symbol: Symbol, _ text: String, _ linkage: Linkage = .private_) -> LLVMDefinition {
        .data(
            LLVMData(symbol: symbol, linkage: linkage, isConstant: true, content: .string(text), alignment: 1))
    }

    private typealias Argument = (type: CallingType, value: Operand)

    private func arguments(_ export: ForeignExport) -> [Argument] {
        export.signature.arguments.enumerated().map { (CallingType($1), .argument(Int32($0 + 1))) }
    }

    private func stub(
        _ symbol: String, _ code: FunctionBuilder, _ result: LLVMType, _ attribute: Instruction.Attribute? = nil,
        _ parameters: [LLVMSignature.Parameter]
    ) -> LLVMDefinition {
        code.definition(
            Symbol(symbol), .external,
            LLVMSignature(result: result, resultAttribute: attribute, parameters: parameters), attributes)
    }

    private func function(_ export: ForeignExport) -> LLVMDefinition {
        let code = FunctionBuilder(module: module)
        let arguments = arguments(export)
        let result = CallingType(export.signature.result)
        switch form {
        case .fused:
            let context = code.attachedThread()
            code.return_(result.c, inCall(export, code, context, arguments, by: "hy_incall"))
        case .rts: rtsBody(export, code, arguments, result)
        }
        return stub(
            export.cName, code, result.c, result.attribute, arguments.map { .init($0.type.c, name: $0.value) })
    }

    /// Straight into the worker.
    private func inCall(
        _ export: ForeignExport, _ code: FunctionBuilder, _ context: Operand, _ arguments: [Argument],
        by routine: Symbol
    ) -> Operand? {
        let entry = entries.entry(of: export.worker)
            .orFail("there is no function `\(export.worker)`, the worker of an export")
        return code.inCall(
            by: routine, context, entry: .address(entry), arguments, result: CallingType(export.signature.result))
    }

    // MARK: Checked

    /// `int NAME_checked(..., T *result, HsStablePtr *exception)`, whatever the form of the other.
    private func checkedFunction(_ export: ForeignExport) -> LLVMDefinition {
        let code = FunctionBuilder(module: module)
        let arguments = arguments(export)
        let (place, exception) = (Operand.named("result"), Operand.named("exception"))
        let context = code.attachedThread(by: "hy_attach_checked", [exception]) { code.return_(.i32, .integer(1)) }
        let value = inCall(export, code, context, arguments, by: "hy_incall_checked")
        let status = code.load(.i64, context, offset: ContextField.status.rawValue)
        let raised = code.newBlock()
        let done = code.newBlock()
        code.branch(if: code.compare(.notEqual, status, 0), raised, done, isUnlikely: true)
        code.current = raised
        code.callRuntime("hy_take_exception", [context, exception])
        code.return_(.i32, .integer(1))
        code.current = done
        var parameters: [LLVMSignature.Parameter] = arguments.map { .init($0.type.c, name: $0.value) }
        if let value {
            parameters.append(.init(.pointer, name: place))
            code.store(CallingType(export.signature.result).c, value, place)
        }
        parameters.append(.init(.pointer, name: exception))
        code.return_(.i32, .integer(0))
        return stub(export.checkedCName, code, .i32, nil, parameters)
    }

    // MARK: rts

    /// Lock, make, apply, run, check, get, unlock.
    private func rtsBody(
        _ export: ForeignExport, _ code: FunctionBuilder, _ arguments: [Argument], _ result: CallingType
    ) {
        let place = code.instruction(.allocate(.pointer))
        let returned = code.instruction(.allocate(.pointer))
        let capability = code.runtimeResult("rts_lock", [])
        code.store(.pointer, capability, place)
        var applied = Operand.address(export.stableSymbol)
        for (argument, scalar) in zip(arguments, export.signature.arguments) {
            let made = code.runtimeResult(Symbol("rts_mk\(scalar.rawValue)"), [capability, argument.value])
            applied = code.runtimeResult("rts_apply", [capability, applied, made])
        }
        let runner = Symbol("base_GHCziTopHandler_\(export.signature.isIO ? "runIO" : "runNonIO")_closure")
        let action = code.runtimeResult("rts_apply", [capability, module.runtime(runner), applied])
        code.callRuntime("rts_inCall", [place, action, returned])
        let last = code.load(.pointer, place)
        code.callRuntime("rts_checkSchedStatus", [.address(siteSymbol(export)), last])
        let value = export.signature.result.map { scalar in
            code.runtimeResult(Symbol("rts_get\(scalar.rawValue)"), [code.load(.pointer, returned)])
        }
        code.callRuntime("rts_unlock", [last])
        code.return_(result.c, value)
    }

    private func siteSymbol(_ export: ForeignExport) -> String { "hy_site_\(export.cName)" }

    // MARK: Registration

    /// `struct ForeignExportsList` and the function in `.init_array` that hands it to the runtime.
    private func registration(module name: Symbol, exports: [ForeignExport]) -> [LLVMDefinition] {
        let list = Symbol("stg_exports_\(ZEncoding.encode(name.text))")
        let closures = LLVMConstant.array(of: .pointer, exports.map { .address($0.stableSymbol) })
        let code = FunctionBuilder(module: module)
        code.callRuntime("registerForeignExports", [.address(list, offset: 0)])
        code.return_()
        let sites = form == .rts ? exports.map { constant(Symbol(siteSymbol($0)), $0.cName) } : []
        return [
            .data(
                LLVMData(
                    symbol: list, linkage: .internal_, isConstant: false,
                    content: .structure([.null, .i32(exports.count), .null, .null, closures]))),
            code.definition(initializer(name), .internal_, LLVMSignature(), .none),
        ] + sites
    }

    private func initializer(_ module: Symbol) -> Symbol {
        Symbol("stginit_export_\(ZEncoding.encode(module.text))")
    }

    /// `@llvm.global_ctors`, of which an IR module has one.
    private func constructors(modules: [Symbol]) -> LLVMDefinition {
        let entries = modules.map {
            LLVMConstant.structure([.i32(65535), .address(initializer($0)), .null])
        }
        return .data(
            LLVMData(
                symbol: "llvm.global_ctors", linkage: .appending, isConstant: false,
                content: .array(of: .structure([.i32, .pointer, .pointer]), entries), alignment: nil))
    }
}

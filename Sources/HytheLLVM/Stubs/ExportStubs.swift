import HytheBase
import HytheCore
import HytheForeign

/// LLVM IR of the C functions behind `foreign export`, and of the constructor that registers a module's exports.
///
/// Two forms with one behaviour: `fused` runs the unboxed worker at once; `rts` is the sequence of calls that GHC's
/// stubs make (see `CStub`), for hosts and tools that want to see it.
package struct ExportStubs {
    package enum Form: Sendable { case fused, rts }

    private let form: Form
    private let entries: EntryPoints
    private let attributes: String

    /// - Parameter stackProtectorAll: guard every stub, not only those with a buffer or an address taken.
    package init(form: Form, stackProtectorAll: Bool, entries: EntryPoints) {
        self.form = form
        self.entries = entries
        // C code among Haskell code: the stack is aligned for what it calls.
        attributes = "\(stackProtectorAll ? "sspreq" : "sspstrong") alignstack(16) uwtable"
    }

    /// The stubs of several modules, each with its list of exports and its constructor.
    package func emit(_ exports: [(module: Symbol, exports: [ForeignExport])]) -> String {
        if exports.isEmpty { return "" }
        declare()
        var text = ""
        for (module, exports) in exports {
            text +=
                exports.map { function($0) + checkedFunction($0) }.joined()
                + registration(module: module, exports: exports)
        }
        return text + ExportStubs.constructors(modules: exports.map(\.module))
    }

    /// The program's `main`, which a C source may replace by its own.
    package func emitMain(closure: String, runtime: RuntimeOptionsRequest) -> String {
        entries.module.declare("declare i32 @hy_main(i32, ptr, ptr, i32, ptr)")
        var constant = ""
        if !runtime.builtIn.isEmpty {
            let bytes = Array(runtime.builtIn.utf8) + [0]
            let text = bytes.map { "i8 \($0)" }.joined(separator: ", ")
            constant = "@hythe_runtime_options = private constant [\(bytes.count) x i8] [\(text)]\n"
        }
        return constant + """

            define weak i32 @main(i32 %argc, ptr %argv) alignstack(16) {
              %status = call i32 @hy_main(i32 %argc, ptr %argv, ptr @\(closure), i32 \(runtime.rule.rawValue), ptr \(constant.isEmpty ? "null" : "@hythe_runtime_options"))
              ret i32 %status
            }

            """
    }

    /// Prototypes of the runtime's functions that the stubs call.
    private func declare() {
        let module = entries.module
        module.use("hy_incall_checked")
        for text in [
            "declare void @registerForeignExports(ptr)", "declare ptr @hy_attach()",
            "@hy_current = external hidden thread_local(initialexec) global ptr",
            "declare ptr @llvm.threadlocal.address.p0(ptr)", "declare hidden void @hy_take_exception(ptr, ptr)",
        ] { module.declare(text) }
        switch form {
        case .fused: module.use("hy_incall")
        case .rts:
            for text in [
                "declare ptr @rts_lock()", "declare void @rts_unlock(ptr)", "declare ptr @rts_apply(ptr, ptr, ptr)",
                "declare void @rts_inCall(ptr, ptr, ptr)", "declare void @rts_checkSchedStatus(ptr, ptr)",
                "@base_GHCziTopHandler_runIO_closure = external global ptr",
                "@base_GHCziTopHandler_runNonIO_closure = external global ptr",
            ] { module.declare(text) }
            for scalar in ForeignScalar.allCases {
                let type = CallingType(scalar)
                module.declare("declare ptr @rts_mk\(scalar.rawValue)(ptr, \(type.argument))")
                module.declare("declare \(type.c) @rts_get\(scalar.rawValue)(ptr)")
            }
        }
    }

    private func function(_ export: ForeignExport) -> String {
        let arguments = export.signature.arguments.enumerated().map { (CallingType($1), "%a\($0 + 1)") }
        let parameters = arguments.map { "\($0.0.c) \($0.1)" }.joined(separator: ", ")
        let result = export.signature.result.map { CallingType($0).result } ?? "void"
        let body = form == .fused ? fusedBody(export, arguments) : rtsBody(export, arguments)
        return """

            define \(result) @\(export.cName)(\(parameters)) \(attributes) {
            \(body)}

            """
    }

    // MARK: Fused

    private func fusedBody(_ export: ForeignExport, _ arguments: [(CallingType, String)]) -> String {
        let (lines, value) = inCall(export, arguments, by: "hy_incall")
        return (lines + ["  ret \(value ?? "void")"]).map { $0 + "\n" }.joined()
    }

    /// The thread's control block, then straight into the worker; and the C result with its type.
    private func inCall(_ export: ForeignExport, _ arguments: [(CallingType, String)], by routine: String)
        -> (lines: [String], value: String?)
    {
        var lines = [
            "  %slot = call ptr @llvm.threadlocal.address.p0(ptr @hy_current)",
            "  %known = load ptr, ptr %slot, align 8",
            "  %isNew = icmp eq ptr %known, null", "  br i1 %isNew, label %attach, label %enter, !prof !1",
            "attach:", "  %attached = call ptr @hy_attach()", "  br label %enter", "enter:",
            "  %ctx = phi ptr [ %known, %0 ], [ %attached, %attach ]",
        ]
        var passed = [
            "ptr nest @\(entries.entry(of: export.worker)!)", "ptr swiftself %ctx", "ptr null",
        ]
        let plan = ArgumentPlan(arguments.map(\.0.representation), isClosure: false)
        for (index, (type, name)) in arguments.enumerated() {
            var value = name
            if let widening = type.widening(name) {
                value = "%w\(index + 1)"
                lines.append("  \(value) = \(widening)")
            }
            switch plan.places[index] {
            case .register: passed.append("\(type.register) \(value)")
            case .memory(let slot):
                lines += [
                    "  %m\(index) = getelementptr i8, ptr %ctx, i64 \(ContextField.args.rawValue + 8 * slot)",
                    "  store \(type.register) \(value), ptr %m\(index)",
                ]
            }
        }
        let call = passed.joined(separator: ", ")
        guard let scalar = export.signature.result else {
            lines.append("  call void @\(routine)(\(call))")
            return (lines, nil)
        }
        let type = CallingType(scalar)
        lines.append("  %r = call \(type.register) @\(routine)(\(call))")
        guard let narrowing = type.narrowing("%r") else { return (lines, "\(type.c) %r") }
        return (lines + ["  %n = \(narrowing)"], "\(type.c) %n")
    }

    // MARK: Checked

    /// `int NAME_checked(..., T *result, HsStablePtr *exception)`, whatever the form of the other.
    private func checkedFunction(_ export: ForeignExport) -> String {
        let arguments = export.signature.arguments.enumerated().map { (CallingType($1), "%a\($0 + 1)") }
        var parameters = arguments.map { "\($0.0.c) \($0.1)" }
        var (lines, value) = inCall(export, arguments, by: "hy_incall_checked")
        lines += [
            "  %place = getelementptr i8, ptr %ctx, i64 \(ContextField.status.rawValue)",
            "  %status = load i64, ptr %place", "  %hasRaised = icmp ne i64 %status, 0",
            "  br i1 %hasRaised, label %raised, label %done, !prof !1", "raised:",
            "  call void @hy_take_exception(ptr %ctx, ptr %exception)", "  ret i32 1", "done:",
        ]
        if let value {
            parameters.append("ptr %result")
            lines.append("  store \(value), ptr %result")
        }
        parameters.append("ptr %exception")
        lines.append("  ret i32 0")
        return """

            define i32 @\(export.checkedCName)(\(parameters.joined(separator: ", "))) \(attributes) {
            \(lines.map { $0 + "\n" }.joined())}

            """
    }

    // MARK: rts

    /// Lock, make, apply, run, check, get, unlock.
    private func rtsBody(_ export: ForeignExport, _ arguments: [(CallingType, String)]) -> String {
        let runner = export.signature.isIO ? "runIO" : "runNonIO"
        var lines = [
            "  %cap = alloca ptr", "  %ret = alloca ptr", "  %cap0 = call ptr @rts_lock()",
            "  store ptr %cap0, ptr %cap",
        ]
        var applied = "@\(export.stableSymbol)"
        for (index, ((type, name), scalar)) in zip(arguments, export.signature.arguments).enumerated() {
            lines.append("  %m\(index) = call ptr @rts_mk\(scalar.rawValue)(ptr %cap0, \(type.argument) \(name))")
            lines.append("  %p\(index) = call ptr @rts_apply(ptr %cap0, ptr \(applied), ptr %m\(index))")
            applied = "%p\(index)"
        }
        lines += [
            "  %action = call ptr @rts_apply(ptr %cap0, ptr @base_GHCziTopHandler_\(runner)_closure, ptr \(applied))",
            "  call void @rts_inCall(ptr %cap, ptr %action, ptr %ret)", "  %cap1 = load ptr, ptr %cap",
            "  call void @rts_checkSchedStatus(ptr @hy_site_\(export.cName), ptr %cap1)",
        ]
        if let scalar = export.signature.result {
            let type = CallingType(scalar)
            lines += [
                "  %value = load ptr, ptr %ret",
                "  %cret = call \(type.c) @rts_get\(scalar.rawValue)(ptr %value)",
                "  call void @rts_unlock(ptr %cap1)",
                "  ret \(type.c) %cret",
            ]
        } else {
            lines += ["  call void @rts_unlock(ptr %cap1)", "  ret void"]
        }
        return lines.map { $0 + "\n" }.joined()
    }

    // MARK: Registration

    /// `struct ForeignExportsList` and the function in `.init_array` that hands it to the runtime.
    private func registration(module: Symbol, exports: [ForeignExport]) -> String {
        let encoded = ZEncoding.encode(module.text)
        let entries = exports.map { "ptr @\($0.stableSymbol)" }.joined(separator: ", ")
        let type = "{ ptr, i32, ptr, ptr, [\(exports.count) x ptr] }"
        var text = """
            @stg_exports_\(encoded) = internal global \(type) { ptr null, i32 \(exports.count), ptr null, ptr null, [\(exports.count) x ptr] [\(entries)] }

            define internal void @stginit_export_\(encoded)() {
              call void @registerForeignExports(ptr @stg_exports_\(encoded))
              ret void
            }

            """
        if form == .rts {
            for export in exports {
                let name = export.cName
                text +=
                    "@hy_site_\(name) = private unnamed_addr constant [\(name.utf8.count + 1) x i8] c\"\(name)\\00\"\n"
            }
        }
        return text
    }

    /// `@llvm.global_ctors`, of which an IR module has one.
    private static func constructors(modules: [Symbol]) -> String {
        guard !modules.isEmpty else { return "" }
        let entries = modules.map {
            "{ i32, ptr, ptr } { i32 65535, ptr @stginit_export_\(ZEncoding.encode($0.text)), ptr null }"
        }
        return
            "@llvm.global_ctors = appending global [\(entries.count) x { i32, ptr, ptr }] [\(entries.joined(separator: ", "))]\n"
    }
}

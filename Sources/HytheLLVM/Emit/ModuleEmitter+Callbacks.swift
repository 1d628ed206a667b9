import HytheBase
import HytheCore
import HytheTypes

extension ModuleEmitter {
    /// The C function behind a `foreign import "wrapper"`: finds the Haskell function by the stable pointer to
    /// which the `nest` register leads, enters Haskell, and runs the worker on it.
    func callback(_ worker: Atom, _ call: ForeignCall) -> String {
        guard case .object(let object) = worker, case .function(let function) = object.content else { return "null" }
        let symbol = "\(function.symbol)_callback"
        guard claim(symbol) else { return "@\(symbol)" }
        add(function: callbackEntry(function, call, symbol: symbol))
        use("hy_incall")
        declare("declare ptr @hy_attach()")
        declare("@hy_current = external hidden thread_local(initialexec) global ptr")

        let (type, resultAttribute) = call.result.llvmType
        let parameters = call.arguments.enumerated().map { index, argument in
            "\(argument.llvmType.type)\(argument.llvmType.attribute) %c\(index)"
        }
        let plan = ArgumentPlan([.address] + call.arguments.map(\.representation), isClosure: false)
        var text = "define internal\(resultAttribute) \(type) @\(symbol)"
        text += "(\((["ptr nest %data"] + parameters).joined(separator: ", "))) #1 {\n"
        text += """
              %here = call ptr @llvm.threadlocal.address.p0(ptr @hy_current)
              %known = load ptr, ptr %here, align 8
              %isNew = icmp eq ptr %known, null
              br i1 %isNew, label %attach, label %enter, !prof !1
            attach:
              %attached = call ptr @hy_attach()
              br label %enter
            enter:
              %ctx = phi ptr [ %known, %0 ], [ %attached, %attach ]
              %stable = load ptr, ptr %data, align 8

            """
        declare("declare ptr @llvm.threadlocal.address.p0(ptr)")
        var list = ""
        for (index, argument) in ([.pointer] + call.arguments).enumerated() {
            var value = index == 0 ? "%stable" : "%c\(index - 1)"
            let type = argument.representation.llvmType
            if let extend = argument.extension_ {
                text += "  %w\(index) = \(extend) \(argument.llvmType.type) \(value) to i64\n"
                value = "%w\(index)"
            }
            switch plan.places[index] {
            case .register: list += ", \(type) \(value)"
            case .memory(let slot):
                text += "  %m\(index) = getelementptr i8, ptr %ctx, i64 \(ContextField.args.rawValue + 8 * slot)\n"
                text += "  store \(type) \(value), ptr %m\(index), align \(FunctionEmitter.alignment(type))\n"
            }
        }
        let wide = call.result.representation.llvmType
        let enter = "call \(wide) @hy_incall(ptr swiftself %ctx, ptr nest @\(symbol)_entry, ptr null\(list))"
        if wide == "void" {
            text += "  \(enter)\n  ret void\n}\n"
        } else if call.result.extension_ != nil {
            text += "  %r = \(enter)\n  %n = trunc i64 %r to \(type)\n  ret \(type) %n\n}\n"
        } else {
            text += "  %r = \(enter)\n  ret \(type) %r\n}\n"
        }
        add(function: text)
        return "@\(symbol)"
    }

    /// The Haskell code that a callback enters: takes the stable pointer for the function.
    private func callbackEntry(_ function: GlobalFunction, _ call: ForeignCall, symbol: String) -> String {
        let representations: [Representation] = [.address] + call.arguments.map(\.representation)
        let plan = ArgumentPlan(representations, isClosure: false)
        let emitter = FunctionEmitter(module: self, result: ResultPlan(function.result))
        var operands = emitter.parameters(plan)
        operands[0] = emitter.outcall("deRefStablePtr", "ptr", [("ptr", operands[0])])
        let worker = ArgumentPlan(function.representations.filter { $0 != .void }, isClosure: false)
        emitter.tailCall("@\(entry(of: function))", [], operands, worker)
        return """
            define internal tailcc \(emitter.result.type) @\(symbol)_entry\
            (ptr swiftself %ctx, ptr %sp\(FunctionEmitter.parameterList(plan))) #0 {
            \(emitter.body(check: false))}

            """
    }
}

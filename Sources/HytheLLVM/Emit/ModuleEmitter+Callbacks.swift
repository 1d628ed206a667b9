import HytheBase
import HytheCore
import HytheTypes

extension ModuleEmitter {
    /// The C function behind a `foreign import "wrapper"`: finds the Haskell function by the stable pointer to
    /// which the `nest` register leads, enters Haskell, and runs the worker on it.
    func callback(_ worker: Atom, _ call: ForeignCall) -> String {
        guard case .object(let object) = worker, case .function(let function) = object.content else {
            InternalError.fail("the worker of a callback is no function")
        }
        let symbol = "\(function.symbol)_callback"
        guard claim(symbol) else { return "@\(symbol)" }
        add(function: callbackEntry(function, call, symbol: symbol))
        use("hy_incall")
        declare("declare ptr @hy_attach()")
        declare("@hy_current = external hidden thread_local(initialexec) global ptr")

        let types = ([.pointer] + call.arguments).map { CallingType($0) }
        let parameters = types.dropFirst().enumerated().map { "\($1.c) %c\($0)" }
        let plan = ArgumentPlan(types.map(\.representation), isClosure: false)
        let result = CallingType(call.result)
        var text = "define internal \(result.result) @\(symbol)"
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
        for (index, type) in types.enumerated() {
            var value = index == 0 ? "%stable" : "%c\(index - 1)"
            if let widening = type.widening(value) {
                value = "%w\(index)"
                text += "  \(value) = \(widening)\n"
            }
            switch plan.places[index] {
            case .register: list += ", \(type.register) \(value)"
            case .memory(let slot):
                text += "  %m\(index) = getelementptr i8, ptr %ctx, i64 \(ContextField.args.rawValue + 8 * slot)\n"
                text += "  store \(type.register) \(value), ptr %m\(index), "
                text += "align \(FunctionEmitter.alignment(type.register))\n"
            }
        }
        let enter = "call \(result.register) @hy_incall(ptr swiftself %ctx, ptr nest @\(symbol)_entry, ptr null\(list))"
        if result.c == "void" {
            text += "  \(enter)\n  ret void\n}\n"
        } else if let narrowing = result.narrowing("%r") {
            text += "  %r = \(enter)\n  %n = \(narrowing)\n  ret \(result.c) %n\n}\n"
        } else {
            text += "  %r = \(enter)\n  ret \(result.c) %r\n}\n"
        }
        add(function: text)
        return "@\(symbol)"
    }

    /// The Haskell code that a callback enters: takes the stable pointer for the function.
    private func callbackEntry(_ function: GlobalFunction, _ call: ForeignCall, symbol: String) -> String {
        let representations = [.address] + call.arguments.map { CallingType($0).representation }
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

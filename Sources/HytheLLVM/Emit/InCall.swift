import HytheBase
import HytheCore
import HytheTypes

// How C enters Haskell: the one sequence behind `foreign export` and `foreign import "wrapper"`.

extension FunctionBuilder {
    /// The control block of the thread that this is, which is made if Haskell does not know the thread yet.
    ///
    /// - Parameters:
    ///   - routine: of the runtime, makes it.
    ///   - fail: the end of the function without memory for it; else `routine` does not return then.
    func attachedThread(
        by routine: Symbol = "hy_attach", _ arguments: [Operand] = [], orElse fail: (() -> Void)? = nil
    ) -> Operand {
        let here = runtimeResult("llvm.threadlocal.address.p0", [module.runtime("hy_current")])
        let known = load(.pointer, here)
        let attach = newBlock()
        let enter = newBlock()
        let context = parameters(of: enter, [.pointer])[0]
        give([known], to: enter)
        branch(if: compare(.equal, known, .null, .pointer), attach, enter, isUnlikely: true)
        current = attach
        let made = runtimeResult(routine, arguments)
        if let fail {
            let failed = newBlock()
            let attached = newBlock()
            branch(if: compare(.equal, made, .null, .pointer), failed, attached, isUnlikely: true)
            current = failed
            fail()
            current = attached
        }
        branch(to: enter, giving: [made])
        current = enter
        return context
    }

    /// Enters Haskell code; its result as C has it, `nil` for `void`.
    ///
    /// - Parameters:
    ///   - routine: of the runtime, `hy_incall` or one like it.
    ///   - arguments: as C has them.
    func inCall(
        by routine: Symbol, _ context: Operand, entry: Operand, _ arguments: [(type: CallingType, value: Operand)],
        result: CallingType
    ) -> Operand? {
        var passed = [
            Call.Argument(.pointer, context, .swiftself), Call.Argument(.pointer, entry, .nest),
            Call.Argument(.pointer, .null),
        ]
        let plan = ArgumentPlan(arguments.map(\.type.representation), isClosure: false)
        for ((type, value), place) in zip(arguments, plan.places) {
            let value = type.widened(value, in: self)
            switch place {
            case .register: passed.append(Call.Argument(type.register, value))
            case .memory(let slot):
                store(type.register, value, context, offset: ContextField.args.rawValue + 8 * slot)
            }
        }
        let callee = Call.Callee.function(module.runtime(routine))
        return call(Call(result: result.register, callee: callee, arguments: passed))
            .map { result.narrowed($0, in: self) }
    }
}

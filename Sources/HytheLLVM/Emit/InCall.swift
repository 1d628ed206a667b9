import HytheBase
import HytheCore
import HytheTypes

// How C enters Haskell: the one sequence behind `foreign export` and `foreign import "wrapper"`.

extension FunctionBuilder {
    /// The control block of the thread that this is, which is made if Haskell does not know the thread yet.
    func attachedThread() -> Operand {
        let here = runtimeResult("llvm.threadlocal.address.p0", [module.runtime("hy_current")])
        let known = load(.pointer, here)
        let attach = newBlock()
        let enter = newBlock()
        let context = parameters(of: enter, [.pointer])[0]
        give([known], to: enter)
        branch(if: compare(.equal, known, .null, .pointer), attach, enter, isUnlikely: true)
        current = attach
        branch(to: enter, giving: [runtimeResult("hy_attach", [])])
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

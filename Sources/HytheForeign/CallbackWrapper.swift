import HytheBase
import HytheCore
import HytheTypes

/// The Haskell function of a `foreign import "wrapper"`, which makes C functions of Haskell ones.
enum CallbackWrapper {
    /// What such a C function runs: the export worker of a function that comes as its first argument.
    static func worker(arguments: [ScalarCoding], result: ForeignType, isIO: Bool) -> Core {
        let function = Binder(name: .fresh("f"), representation: .lifted)
        let inner = ExportWorker.make(
            function: .variable(function.name), arguments: arguments, result: result, isIO: isIO)
        guard case .lambda(let parameters, let body) = inner else { return inner }
        return .lambda([function] + parameters, body)
    }

    /// `\f s -> case makeStablePtr# f s of (# s1, p #) -> case hy_new_adjustor p stub s1 of (# s2, a #) -> madeFunPtr a s2`,
    /// where `madeFunPtr` of the library makes a `FunPtr`, or raises an exception for null.
    static func make(callback: CoreLiteral) -> Core {
        let function = Binder(name: .fresh("f"), representation: .lifted)
        let states = (0..<3).map { _ in Binder(name: .fresh("s"), representation: .void) }
        let stable = Binder(name: .fresh("p"), representation: .address)
        let address = Binder(name: .fresh("a"), representation: .address)
        let shape = Shape.tuple([.void, .lifted])
        let newAdjustor = ForeignCall(
            target: .symbol("hy_new_adjustor"), safety: .unsafe, arguments: [.pointer, .pointer], result: .pointer)
        let result = Core.apply(
            .variable(BuiltinNames.madeFunPtr), [.variable(address.name), .variable(states[2].name)], result: shape)
        let made = Core.case_(
            .foreignCall(
                newAdjustor, [.variable(stable.name), .literal(callback), .variable(states[1].name)],
                result: .tuple([.void, .address])),
            Binder(name: .fresh("t"), representation: .void),
            [CoreAlternative(pattern: .tuple([states[2], address]), body: result)], default: nil, result: shape)
        let makeStablePtr = PrimitiveOperation.of(.makeStablePtr)
        let body = Core.case_(
            .primitive(
                makeStablePtr, [.variable(function.name), .variable(states[0].name)], result: .tuple([.void, .address])),
            Binder(name: .fresh("t"), representation: .void),
            [CoreAlternative(pattern: .tuple([states[1], stable]), body: made)], default: nil, result: shape)
        return .lambda([function, states[0]], body)
    }
}

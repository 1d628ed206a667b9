import HytheBase
import HytheCore
import HytheTypes

/// The Haskell function of a `foreign import`: unboxes its arguments, calls C, boxes the result.
enum ImportWrapper {
    /// - Parameter arguments: with the function's address in front for a dynamic call.
    static func make(call: ForeignCall, arguments: [ForeignType], result: ForeignType, isIO: Bool) -> Core {
        let parameters = arguments.map(parameter)
        let shape: Shape = isIO ? .tuple([.void, .lifted]) : resultShape(result)
        let state = Binder(name: .fresh("s"), representation: .void)
        var unboxed: [Core] = []
        let body = unboxAll(zip(parameters, arguments), shape: shape, into: &unboxed) { values in
            isIO
                ? action(call, values, state: state, result: result) : pure(call, values, result: result)
        }
        let all = parameters + (isIO ? [state] : [])
        return all.isEmpty ? body : .lambda(all, body)
    }

    private static func parameter(_ type: ForeignType) -> Binder {
        switch type {
        case .unlifted(let representation, _): Binder(name: .fresh("a"), representation: representation)
        case .scalar, .unit: Binder(name: .fresh("a"), representation: .lifted)
        }
    }

    private static func resultShape(_ result: ForeignType) -> Shape {
        if case .unlifted(let representation, _) = result { .single(representation) } else { .lifted }
    }

    private static func unboxAll(
        _ arguments: some Sequence<(Binder, ForeignType)>, shape: Shape, into values: inout [Core],
        body: ([Core]) -> Core
    ) -> Core {
        var wrappers: [(Core) -> Core] = []
        for (binder, type) in arguments {
            guard case .scalar(let coding) = type else {
                values.append(.variable(binder.name))
                continue
            }
            let raw = Name.fresh("x")
            values.append(.variable(raw))
            wrappers.append { inner in
                coding.unbox(.variable(binder.name), as: raw, result: shape, inner)
            }
        }
        return wrappers.reversed().reduce(body(values)) { $1($0) }
    }

    /// `case call x# of r# -> R r#`
    private static func pure(_ call: ForeignCall, _ values: [Core], result: ForeignType) -> Core {
        switch result {
        case .unlifted(let representation, _):
            return .foreignCall(call, values, result: .single(representation))
        case .scalar(let coding):
            let raw = Binder(name: .fresh("r"), representation: coding.scalar.representation)
            return .case_(
                .foreignCall(call, values, result: .single(raw.representation)), raw, [],
                default: coding.box(.variable(raw.name)), result: .lifted)
        case .unit(let constructor):
            let nothing = Binder(name: .fresh("r"), representation: .void)
            return .case_(
                .foreignCall(call, values, result: .single(.void)), nothing, [],
                default: .constructor(constructor, []), result: .lifted)
        }
    }

    /// `case call x# s of (# s1, r# #) -> (# s1, R r# #)`
    private static func action(_ call: ForeignCall, _ values: [Core], state: Binder, result: ForeignType) -> Core {
        let after = Binder(name: .fresh("s"), representation: .void)
        var components = [after]
        let value: Core
        switch result {
        case .scalar(let coding):
            let raw = Binder(name: .fresh("r"), representation: coding.scalar.representation)
            components.append(raw)
            value = coding.box(.variable(raw.name))
        case .unlifted(let representation, _):
            let raw = Binder(name: .fresh("r"), representation: representation)
            components.append(raw)
            value = .variable(raw.name)
        case .unit(let constructor):
            value = .constructor(constructor, [])
        }
        let alternative = CoreAlternative(
            pattern: .tuple(components), body: .unboxedTuple([.variable(after.name), value]))
        return .case_(
            .foreignCall(call, values + [.variable(state.name)], result: .tuple(components.map(\.representation))),
            Binder(name: .fresh("t"), representation: .void), [alternative], default: nil,
            result: .tuple([.void, .lifted]))
    }
}

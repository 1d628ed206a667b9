import HytheBase
import HytheCore
import HytheTypes

/// Core on both sides of a boxed scalar: `I# x#` from an unboxed value, `x#` from a boxed one.
struct ScalarCoding {
    let scalar: ForeignScalar
    /// The boxed type; its only constructor holds the unboxed value. For `Bool` its two constructors are the value.
    let tyCon: TyCon

    /// The boxed value of an unboxed one.
    func box(_ value: Core) -> Core {
        guard scalar == .bool else { return .constructor(tyCon.constructors[0], [value]) }
        let binder = Binder(name: .fresh("b"), representation: .int)
        let isFalse = CoreAlternative(pattern: .literal(.int(0)), body: .constructor(tyCon.constructors[0], []))
        return .case_(
            value, binder, [isFalse], default: .constructor(tyCon.constructors[1], []), result: .lifted)
    }

    /// Evaluates a boxed value and binds the unboxed one to `name` in `body`, whose result has the shape given.
    func unbox(_ boxed: Core, as name: Name, result: Shape, _ body: Core) -> Core {
        let whole = Binder(name: .fresh("boxed"), representation: .lifted)
        let field = Binder(name: name, representation: scalar.representation)
        guard scalar == .bool else {
            let alternative = CoreAlternative(pattern: .constructor(tyCon.constructors[0], [field]), body: body)
            return .case_(boxed, whole, [alternative], default: nil, result: result)
        }
        let alternatives = tyCon.constructors.enumerated().map { tag, constructor in
            CoreAlternative(pattern: .constructor(constructor, []), body: .literal(.int(Int64(tag))))
        }
        let word = Core.case_(boxed, whole, alternatives, default: nil, result: .single(.int))
        return .case_(word, field, [], default: body, result: result)
    }
}

/// The code that a fused stub runs: `\x# s -> case f (I# x#) s of (# s1, r #) -> case r of I# r# -> (# s1, r# #)`.
///
/// Every worker takes State# last and gives it back first, whether the Haskell function is an action or not.
enum ExportWorker {
    static func make(function: Core, arguments: [ScalarCoding], result: ForeignType, isIO: Bool) -> Core {
        let parameters = arguments.map { Binder(name: .fresh("a"), representation: $0.scalar.representation) }
        let state = Binder(name: .fresh("s"), representation: .void)
        let boxed = zip(arguments, parameters).map { $0.box(.variable($1.name)) }
        let components: [Representation]
        if case .scalar(let coding) = result {
            components = [.void, coding.scalar.representation]
        } else {
            components = [.void]
        }
        let shape = Shape.tuple(components)
        let body: Core
        if isIO {
            let after = Binder(name: .fresh("s"), representation: .void)
            let value = Binder(name: .fresh("r"), representation: .lifted)
            let alternative = CoreAlternative(
                pattern: .tuple([after, value]), body: finish(.variable(value.name), result, state: after, shape: shape)
            )
            body = .case_(
                .apply(function, boxed + [.variable(state.name)], result: .tuple([.void, .lifted])),
                Binder(name: .fresh("t"), representation: .void), [alternative], default: nil, result: shape)
        } else {
            let value = boxed.isEmpty ? function : Core.apply(function, boxed, result: .lifted)
            body = finish(value, result, state: state, shape: shape)
        }
        return .lambda(parameters + [state], body)
    }

    /// Forces the result, `()` too, as GHC's stubs do.
    private static func finish(_ value: Core, _ result: ForeignType, state: Binder, shape: Shape) -> Core {
        guard case .scalar(let coding) = result else {
            let whole = Binder(name: .fresh("unit"), representation: .lifted)
            return .case_(value, whole, [], default: .unboxedTuple([.variable(state.name)]), result: shape)
        }
        let raw = Name.fresh("r")
        return coding.unbox(
            value, as: raw, result: shape, .unboxedTuple([.variable(state.name), .variable(raw)]))
    }
}

import HytheBase

/// The kinds, which are types of kind `Type`.
package enum Kinds {
    /// `Type`, the kind of lifted types: `TYPE LiftedRep`.
    package static let type = Type.application(.constructor(BuiltinTypes.typeOf), .constructor(BuiltinTypes.liftedRep))
    package static let constraint = Type.constructor(BuiltinTypes.constraint)
    /// `TYPE r` for whatever `r`: of metavariables that may stand for unlifted types too.
    static let open = Type.application(.constructor(BuiltinTypes.typeOf), .constructor(BuiltinTypes.anyRep))
    /// Of unboxed tuples and sums: no variable for lifted types stands for one.
    static let compound = Type.application(.constructor(BuiltinTypes.typeOf), .constructor(BuiltinTypes.compoundRep))
    package static let natural = Type.constructor(BuiltinTypes.natural)
    package static let symbol = Type.constructor(BuiltinTypes.symbol)

    static func type(of representation: Representation) -> Type {
        if representation == .lifted { return type }
        return .application(.constructor(BuiltinTypes.typeOf), .constructor(BuiltinTypes.runtimeRep(representation)))
    }

    /// Of the values of the types of this kind; `.lifted` where nothing better is known.
    static func representation(of kind: Type) -> Representation {
        guard case .application(let head, let argument) = kind.view, case .constructor(let typeOf) = head.view,
            typeOf === BuiltinTypes.typeOf, case .constructor(let rep) = argument.view
        else { return .lifted }
        return rep.representation
    }

    /// Whether values have types of this kind: `Type`, `TYPE r`.
    static func isOfValues(_ kind: Type) -> Bool {
        if kind == type { return true }
        guard case .application(let head, _) = kind.view, case .constructor(let tyCon) = head.view else { return false }
        return tyCon === BuiltinTypes.typeOf
    }
}

extension Type {
    /// The kind, where it can be told without instantiating anything: not of what mentions constructors of many kinds.
    var knownKind: Type? {
        switch view {
        case .function, .qualified: return Kinds.type
        case .variable, .meta: return resolved.variableKind.resolved
        case .constructor(let tyCon):
            if case .forall = tyCon.kind?.view { return nil }
            return tyCon.kind
        case .number: return Kinds.natural
        case .text: return Kinds.symbol
        case .application(let function, _):
            guard case .function(_, let result) = function.knownKind?.resolved.view else { return nil }
            return result.resolved
        // With the variables of the constructor's type, which are nobody else's.
        case .promoted: return resolved.variableKind.splitForalls.body
        case .forall, .family, .poison: return nil
        }
    }
}

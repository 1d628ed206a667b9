import HytheBase

extension Type {
    /// How results of this type are returned. Types of unknown representation are lifted.
    package var shape: Shape {
        let (head, arguments) = splitApplication
        switch head.view {
        case .constructor(let tyCon):
            if tyCon.isUnboxedSum { return .tuple(UnboxedSum(self).representations) }
            guard tyCon.isUnboxedTuple else { return .single(tyCon.representation) }
            return .tuple(arguments.flatMap(\.shape.representations))
        case .variable, .meta:
            var kind = head.variableKind
            for _ in arguments {
                guard case .function(_, let result) = kind.view else { return .lifted }
                kind = result
            }
            return .single(Kinds.representation(of: kind))
        case .forall(_, let body, _): return body.shape
        default: return .lifted
        }
    }

    /// How a value of this type is held; `.lifted` for an unboxed tuple, which is never held (ask for its `shape`).
    package var representation: Representation {
        if case .single(let representation) = shape { representation } else { .lifted }
    }
}

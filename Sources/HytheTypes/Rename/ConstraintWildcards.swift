import HytheBase
import HytheSyntax

/// Where a partial signature may not have wildcards: in constraints, unless one is the last of the outermost context.
enum ConstraintWildcards {
    static func refused(in type: SType) -> [Span] {
        var type = type
        var result: [Span] = []
        while true {
            switch type.kind {
            case .forall(_, let body), .parenthesized(let body): type = body
            case .qualified(var context, let body):
                if let last = context.last, case .wildcard = last.kind { context.removeLast() }
                for constraint in context { collect(constraint, isConstraint: true, &result) }
                collect(body, isConstraint: false, &result)
                return result
            default:
                collect(type, isConstraint: false, &result)
                return result
            }
        }
    }

    /// Whether a context is to be found out as a whole: `_ => ...`.
    static func isInferred(_ context: [SType]) -> Bool {
        if context.count == 1, case .wildcard = context[0].kind { true } else { false }
    }

    private static func collect(_ type: SType, isConstraint: Bool, _ result: inout [Span]) {
        switch type.kind {
        case .wildcard: if isConstraint { result.append(type.span) }
        case .apply(let a, let b), .function(let a, let b), .equality(let a, let b), .kindSignature(let a, let b):
            collect(a, isConstraint: isConstraint, &result)
            collect(b, isConstraint: isConstraint, &result)
        case .list(let inner), .parenthesized(let inner), .forall(_, let inner):
            collect(inner, isConstraint: isConstraint, &result)
        case .tuple(let parts): for part in parts { collect(part, isConstraint: isConstraint, &result) }
        case .infix(let operands, _): for operand in operands { collect(operand, isConstraint: isConstraint, &result) }
        case .qualified(let context, let body):
            for constraint in context { collect(constraint, isConstraint: true, &result) }
            collect(body, isConstraint: isConstraint, &result)
        default: break
        }
    }
}

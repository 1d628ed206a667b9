import HytheBase
import HytheSyntax

/// Quantifiers and contexts that do not stand in front of the whole type.
enum HigherRank {
    /// The place of the first one in a signature's type.
    static func find(in type: SType) -> Span? {
        switch type.kind {
        case .forall(_, let body), .qualified(_, let body), .parenthesized(let body): find(in: body)
        default: quantifier(in: type)
        }
    }

    private static func quantifier(in type: SType) -> Span? {
        switch type.kind {
        case .forall, .qualified: type.span
        case .function(let a, let b), .apply(let a, let b): quantifier(in: a) ?? quantifier(in: b)
        case .parenthesized(let inner), .list(let inner), .kindSignature(let inner, _): quantifier(in: inner)
        case .tuple(let parts): parts.lazy.compactMap(quantifier).first
        default: nil
        }
    }
}

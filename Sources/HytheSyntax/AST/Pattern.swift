import HytheBase

/// A surface pattern; operators unresolved as in expressions.
package struct SPattern {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        case wildcard
        case variable(Symbol)
        case literal(Literal)
        /// `-1`
        case negativeLiteral(Literal)
        case constructor(LName, [SPattern])
        case record(LName, [(field: LName, pattern: SPattern?)], wildcard: Bool)
        case infix([SPattern], [Operator])
        case tuple([SPattern])
        case unboxedTuple([SPattern])
        /// `(# | p | #)`: the alternative counts from 0.
        case unboxedSum(SPattern, alternative: Int, of: Int)
        case list([SPattern])
        case parenthesized(SPattern)
        case asPattern(LSymbol, SPattern)
        case lazy(SPattern)
        case bang(SPattern)
        case view(SExpression, SPattern)
        case signature(SPattern, SType)
        /// `n + 1`
        case nPlusK(LSymbol, Literal)
    }
}

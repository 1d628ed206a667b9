import HytheBase

/// A surface type, kind or context.
package struct SType {
    package var kind: Kind
    package var span: Span
    /// Of a function type.
    package var multiplicity = Multiplicity.many

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        case variable(Symbol)
        /// `T`, `M.T`, `[]`, `()`, `(,)`, `->`.
        case constructor(NameOccurrence)
        case apply(SType, SType)
        case function(SType, SType)
        case list(SType)
        case tuple([SType])
        case unboxedTuple([SType])
        case unboxedSum([SType])
        case forall([TypeVariableBinder], SType)
        /// `forall a b -> k`, in kinds.
        case visibleForall([TypeVariableBinder], SType)
        /// `(C a, D b) => t`
        case qualified([SType], SType)
        case parenthesized(SType)
        /// `t1 op t2 op t3`, unresolved.
        case infix([SType], [Operator])
        case kindSignature(SType, SType)
        /// `t @k`
        case kindApply(SType, SType)
        /// `!t` and `~t` where a field type may stand.
        case banged(SType)
        case lazy(SType)
        /// `{-# UNPACK #-} t` or `{-# NOUNPACK #-} t` there.
        case unpackPragma(SType, isUnpacked: Bool)
        case wildcard
        /// `~`
        case equality(SType, SType)
        case numberLiteral(String)
        case stringLiteral(String)
        case promoted(NameOccurrence)
        case promotedList([SType])
        /// `'(a, b)`, `'()`
        case promotedTuple([SType])
        /// `?x :: t`, a constraint.
        case implicitParameter(Symbol, SType)
    }
}

/// How often a function uses its argument.
package enum Multiplicity: UInt8, Sendable {
    /// `->`
    case many
    /// `%1 ->`, `⊸`
    case one
    /// `%m ->`, of which nothing is known.
    case other
}

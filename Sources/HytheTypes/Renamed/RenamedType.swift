import HytheBase
import HytheSyntax

package struct RType {
    package var kind: Kind
    package var span: Span
    /// Of a function type.
    package var multiplicity = Multiplicity.many

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        case variable(Name)
        /// Tuples, lists, `->` and `()` too, by the names in `BuiltinNames`.
        case constructor(Name)
        case apply(RType, RType)
        case function(RType, RType)
        case unboxedTuple([RType])
        case forall([RTypeVariable], RType)
        case qualified([RType], RType)
        case kindSignature(RType, RType)
        /// `T @k`
        case kindApply(RType, RType)
        case equality(RType, RType)
        case numberLiteral(String)
        case stringLiteral(String)
        /// A data constructor as a type.
        case promoted(Name)
        /// `?x :: t`
        case implicitParameter(Symbol, RType)
        case wildcard
        case poison
    }
}

package struct RTypeVariable {
    package var name: Name
    package var kind: RType?
    /// `{a}`, which no type application names.
    package var isInferred: Bool

    package init(name: Name, kind: RType?, isInferred: Bool = false) {
        self.name = name
        self.kind = kind
        self.isInferred = isInferred
    }
}

/// A signature's type with the variables that it quantifies without saying so, in order of first occurrence.
package struct RSignature {
    package var implicit: [Name]
    package var type: RType
    /// What the wildcards of a partial signature are called, each with its place. They stand for types to be found.
    package var wildcards: [Name] = []
    /// The outermost `forall` stands in parentheses, so that its variables do not scope over the definition.
    package var isParenthesized = false
    package var span: Span

    package init(implicit: [Name], type: RType, span: Span) {
        self.implicit = implicit
        self.type = type
        self.span = span
    }
}

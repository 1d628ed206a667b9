import HytheBase
import HytheSyntax

/// A renamed expression.
package struct RExpression {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        /// A variable, method or field selector.
        case variable(Name)
        case constructor(Name)
        case literal(Literal)
        case apply(RExpression, RExpression)
        case typeApply(RExpression, RType)
        /// An operator application, fixity resolved: typed as two applications.
        case infix(RExpression, RExpression, RExpression)  // left, operator, right
        case negate(RExpression)
        case lambda([RPattern], RExpression)
        case lambdaCase([RAlternative])
        /// `\cases`: clauses with equally many patterns.
        case lambdaCases([RClause])
        case let_(RBindings, RExpression)
        case if_(RExpression, RExpression, RExpression)
        case multiWayIf([RGuarded])
        case case_(RExpression, [RAlternative])
        /// With the functions that it stands for, if they are not the base library's.
        case do_([RStatement], RDoFunctions?)
        case tuple([RExpression])
        case tupleSection([RExpression?], isUnboxed: Bool)
        case unboxedTuple([RExpression])
        case list([RExpression])
        case enumeration(from: RExpression, then: RExpression?, to: RExpression?)
        case listComprehension(RExpression, [RStatement])
        case leftSection(RExpression, RExpression)  // operand, operator
        case rightSection(RExpression, RExpression)  // operator, operand
        /// Puns and wildcards expanded; fields in source order.
        case recordConstruction(Located<Name>, [RFieldBinding])
        case recordUpdate(RExpression, [RFieldBinding])
        /// An update of fields that several types have: which is meant, types have to say.
        case ambiguousUpdate(RExpression, [RFieldBinding], [RFieldOwner])
        /// A selector's text that fields of several types have.
        case ambiguousSelector([RFieldOwner])
        case signature(RExpression, RSignature)
        /// `?x`
        case implicitParameter(Symbol)
        /// `let ?x = e in body`; no value sees the bindings.
        /// `static e`; `isGlobal`: nothing in it is bound outside but at the top level.
        case static_(RExpression, isGlobal: Bool)
        case implicitLet([(name: LSymbol, value: RExpression)], RExpression)
        case hole(Symbol)
        /// `$e` in a quotation, which the quotation's code has instead.
        case splice(RExpression)
        /// An expression that binds these names for itself, while they are bound again outside it.
        case apart([Name], RExpression)
        /// Something that was diagnosed; gets any type, silently.
        case poison
    }
}

/// The functions of a block under RebindableSyntax or QualifiedDo: those that it needs, and `fail` if it is there.
package struct RDoFunctions {
    package var bind: RExpression?
    package var then: RExpression?
    package var fail: RExpression?

    package init() {}
}

/// A type that may be meant by the fields of a `DuplicateRecordFields` update or selection.
package struct RFieldOwner {
    package var type: Name
    /// Its fields, in the order of those written.
    package var fields: [Name]
}

package struct RFieldBinding {
    package var field: Located<Name>
    package var value: RExpression

    package init(field: Located<Name>, value: RExpression) {
        self.field = field
        self.value = value
    }
}

package struct RPattern {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        case wildcard
        case variable(Name)
        case literal(Literal)
        case negativeLiteral(Literal)
        case constructor(Located<Name>, [RPattern])
        case record(Located<Name>, [(field: Located<Name>, pattern: RPattern)])
        case tuple([RPattern])
        case unboxedTuple([RPattern])
        case list([RPattern])
        case asPattern(Name, RPattern)
        case lazy(RPattern)
        case bang(RPattern)
        case view(RExpression, RPattern)
        /// With the type variables that the signature binds (ScopedTypeVariables).
        case signature(RPattern, RType, binds: [Name], wildcards: [Name])
        case poison
    }
}

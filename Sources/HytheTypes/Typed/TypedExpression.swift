import HytheBase
import HytheSyntax

/// A typed expression: evidence is explicit, sugar that needs types is gone, patterns remain.
///
/// `do`, comprehensions, enumerations, sections, `if`, negation, overloaded literals, record construction and update
/// are elaborated by the type checker into the forms below. Types appear at binders only.
package struct TExpression {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        /// A local or global variable, method selector, field selector, dictionary function or evidence variable.
        /// Dictionaries are applied to it as ordinary leading arguments.
        case variable(Name)
        /// A constructor as a function; an existential context's dictionaries are its leading arguments.
        case constructor(DataCon)
        /// A primitive operation as a function.
        case primitive(PrimitiveOperation)
        /// An unboxed literal: only the Hash cases of `Literal`.
        case literal(Literal)
        /// A `String`.
        case string([UInt32])
        /// An `Integer`, in decimal.
        case integer(String)
        /// `result`: the type of the whole application.
        case apply(TExpression, [TExpression], result: Type)
        case lambda([TBinder], TExpression)
        case let_([TBindingGroup], TExpression)
        /// Evaluates nothing by itself: rows are tried in order, patterns left to right. No scrutinee and rows with
        /// guards only: `if`, multi-way if.
        case match([TExpression], [TRow], MatchContext, result: Type)
        /// Function clauses: `\binders -> match binders rows`.
        case evidence(EvidenceBindings, TExpression)
        case unboxedTuple([TExpression])
        /// Evaluates to the error that a diagnosed expression would be; never reaches code generation.
        case poison
    }
}

/// A variable with its type, where it is bound.
package struct TBinder {
    package var name: Name
    package var type: Type

    package init(name: Name, type: Type) {
        self.name = name
        self.type = type
    }
}

/// One alternative: as many patterns as there are scrutinees.
package struct TRow {
    package var patterns: [TPattern]
    package var body: TRightHandSide

    package init(patterns: [TPattern], body: TRightHandSide) {
        self.patterns = patterns
        self.body = body
    }
}

/// Guarded bodies under `where` bindings; when no guard holds, matching falls through to the next row.
package struct TRightHandSide {
    package var bindings: [TBindingGroup]
    package var guarded: [(guards: [TGuard], body: TExpression)]

    package init(bindings: [TBindingGroup] = [], guarded: [(guards: [TGuard], body: TExpression)]) {
        self.bindings = bindings
        self.guarded = guarded
    }
}

package enum TGuard {
    case boolean(TExpression)
    case pattern(TPattern, TExpression)
    case let_([TBindingGroup])
    /// Evidence for the guards and the body that follow.
    case evidence(EvidenceBindings)
}

/// Where a match stands: the text of its failure.
package struct MatchContext {
    package enum Kind {
        case function(Name)
        case case_
        case lambda
        case patternBinding
        case multiWayIf
        /// Cannot fail to match, by construction (generated code).
        case generated
    }

    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

package struct TPattern {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        case wildcard
        case variable(TBinder)
        case asPattern(TBinder, TPattern)
        case lazy(TPattern)
        case bang(TPattern)
        /// `dictionaries`: bound by an existential context; `evidence`: needed by what follows within the row.
        /// `fields`: as declared, matched from the left but for those that a record pattern names in an order of its own.
        case constructor(
            DataCon, dictionaries: [TBinder], evidence: EvidenceBindings?, fields: [TPattern], named: [Int]? = nil)
        /// An unboxed literal.
        case literal(Literal)
        /// An overloaded literal (numbers, or strings with OverloadedStrings) of the type given: `equals` applied to
        /// the scrutinee gives a Bool. For Int, Word, Char, Double, Float and Integer, matching may compare directly.
        case overloadedLiteral(Literal, negated: Bool, type: Type, equals: TExpression)
        /// A `String` literal.
        case string([UInt32])
        /// The expression is applied to the scrutinee; `type` is the type of its result.
        case view(TExpression, TPattern, type: Type)
        case unboxedTuple([TPattern], types: [Type])
        /// An alternative of an unboxed sum, of the type given.
        case unboxedSum(DataCon, TPattern, type: Type)
    }
}

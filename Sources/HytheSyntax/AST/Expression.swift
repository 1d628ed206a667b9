import HytheBase

/// A surface expression. Operators are unresolved sequences: fixities are known only after renaming.
package struct SExpression {
    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }

    package indirect enum Kind {
        case variable(NameOccurrence)
        case constructor(NameOccurrence)
        case literal(Literal)
        case apply(SExpression, SExpression)
        /// `f @T`
        case typeApply(SExpression, SType)
        /// Operands and operators in source order. At least one operator.
        case infix([InfixItem])
        case lambda([SPattern], SExpression)
        /// `\case`
        case lambdaCase([Alternative])
        /// `\cases`
        case lambdaCases([(clause: Clause, span: Span)])
        /// `#x`
        case label(Symbol)
        /// `e.x`
        case fieldSelection(SExpression, LSymbol)
        /// `(.x.y)`
        case projection([LSymbol])
        case let_([Declaration], SExpression)
        case if_(SExpression, SExpression, SExpression)
        case multiWayIf([GuardedExpression])
        case case_(SExpression, [Alternative])
        case do_(DoKind, [Statement])
        case parenthesized(SExpression)
        case tuple([SExpression])
        /// `(,x)`: TupleSections.
        case tupleSection([SExpression?], isUnboxed: Bool)
        case unboxedTuple([SExpression])
        /// `(# | e | #)`: the alternative counts from 0.
        case unboxedSum(SExpression, alternative: Int, of: Int)
        case list([SExpression])
        /// `[from, then .. to]`
        case enumeration(from: SExpression, then: SExpression?, to: SExpression?)
        case listComprehension(SExpression, [Statement])
        /// `(expression op)`, the expression being an infix sequence or an operand.
        case leftSection(SExpression, Operator)
        /// `(op expression)`
        case rightSection(Operator, SExpression)
        case recordConstruction(LName, [FieldBinding], wildcard: Bool)
        case recordUpdate(SExpression, [FieldBinding])
        case signature(SExpression, SType)
        /// `?x`
        case implicitParameter(Symbol)
        /// `_` or `_name` in an expression.
        case hole(Symbol)
        case quotation(Quotation)
        /// `$e` or `$$e`
        case splice(SExpression, isTyped: Bool)
        /// `proc pattern -> command`. Commands are expressions too; `arrowTail` and `arrowForm` are nothing else.
        case proc(SPattern, SExpression)
        /// `static e`
        case static_(SExpression)
        /// `f -< e`, or `f -<< e`, where `f` may use what commands bind.
        case arrowTail(SExpression, SExpression, isApplied: Bool)
        /// `(| operator command ... |)`
        case arrowForm(SExpression, [SExpression])
        /// A function of the base library that syntax stands for; nobody writes it.
        case standard(Name)
    }
}

/// What Template Haskell makes a value of.
package indirect enum Quotation {
    /// `[| e |]`, `[|| e ||]`
    case expression(SExpression, isTyped: Bool)
    /// `[t| t |]`
    case type(SType)
    /// `'x`, `'C`
    case value(NameOccurrence, isConstructor: Bool)
    /// `''T`
    case typeName(NameOccurrence)
}

package enum InfixItem {
    case operand(SExpression)
    case op(Operator)
    /// Prefix minus.
    case negation(Span)
}

/// An operator occurrence: `+`, `M.+`, `` `f` ``, `:`, `` `C` ``.
package struct Operator {
    package var name: NameOccurrence
    package var isConstructor: Bool
    package var span: Span

    package init(name: NameOccurrence, isConstructor: Bool, span: Span) {
        self.name = name
        self.isConstructor = isConstructor
        self.span = span
    }
}

package struct FieldBinding {
    package var field: LName
    /// `nil`: a pun.
    package var value: SExpression?

    package init(field: LName, value: SExpression?) {
        self.field = field
        self.value = value
    }
}

/// The parameters and body of one equation.
package struct Clause {
    package var patterns: [SPattern]
    package var body: RightHandSide

    package init(patterns: [SPattern], body: RightHandSide) {
        self.patterns = patterns
        self.body = body
    }
}

/// `= e where ds`, or guards.
package struct RightHandSide {
    package enum Body {
        case plain(SExpression)
        case guarded([GuardedExpression])
    }

    package var body: Body
    package var bindings: [Declaration]
    package var span: Span

    package init(body: Body, bindings: [Declaration], span: Span) {
        self.body = body
        self.bindings = bindings
        self.span = span
    }
}

package struct GuardedExpression {
    package var guards: [Statement]
    package var expression: SExpression
    package var span: Span

    package init(guards: [Statement], expression: SExpression, span: Span) {
        self.guards = guards
        self.expression = expression
        self.span = span
    }
}

package struct Alternative {
    package var pattern: SPattern
    package var body: RightHandSide
    package var span: Span

    package init(pattern: SPattern, body: RightHandSide, span: Span) {
        self.pattern = pattern
        self.body = body
        self.span = span
    }
}

/// The word that begins a `do` block.
package struct DoKind: Hashable, Sendable {
    /// `mdo`
    package var isRecursive = false
    /// `M` of `M.do`: QualifiedDo.
    package var qualifier: Symbol?

    package init(isRecursive: Bool = false, qualifier: Symbol? = nil) {
        self.isRecursive = isRecursive
        self.qualifier = qualifier
    }
}

/// A statement of `do`, a comprehension or a guard.
package struct Statement {
    package indirect enum Kind {
        case bind(SPattern, SExpression)
        case let_([Declaration])
        case expression(SExpression)
        /// `rec` and a block.
        case recursive([Statement])
        /// `qs1 | qs2`: the whole of a comprehension's qualifiers. At least two branches.
        case parallel([[Statement]])
        /// `then f`, `then f by e`: of what stands before it in a comprehension.
        case transform(SExpression, by: SExpression?)
        /// `then group using f`, `then group by e using f`
        case group(by: SExpression?, using: SExpression)
    }

    package var kind: Kind
    package var span: Span

    package init(_ kind: Kind, at span: Span) {
        self.kind = kind
        self.span = span
    }
}

package enum Literal: Hashable, Sendable {
    /// The value as decimal digits, of any size.
    case integer(String)
    /// An exact rational: numerator and denominator-power: `digits * 10^exponent` (or `* 2^exponent` for hexadecimal floats).
    case fractional(digits: String, exponent: Int, base: Int)
    case character(UInt32)
    /// Unicode scalars and surrogates as Haskell sees them.
    case string([UInt32])
    // MagicHash
    case intHash(String)
    case wordHash(String)
    case charHash(UInt32)
    case floatHash(digits: String, exponent: Int)
    case doubleHash(digits: String, exponent: Int)
    /// Bytes; a NUL is added by the backend.
    case stringHash([UInt8])
}

extension Literal {
    /// The zero of `-0.0`, which is no rational: the lexeme means the negation of its zero.
    package var ofNegativeZero: Literal? {
        guard case .fractional(let digits, let exponent, let base) = self, digits.hasPrefix("-"),
            digits.allSatisfy({ $0 == "-" || $0 == "0" })
        else { return nil }
        return .fractional(digits: "0", exponent: exponent, base: base)
    }
}

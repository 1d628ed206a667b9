import HytheBase

extension TokenParser {
    /// An expression, perhaps with a type signature, or a command `f -< e`.
    mutating func expression() throws(ParseFailure) -> SExpression {
        let start = token.start
        return try signature(on: try infixExpression(), from: start)
    }

    /// `subject`, or `subject :: type` if `::` is next, or a command if the tail of an arrow is.
    mutating func signature(on subject: SExpression, from start: UInt32) throws(ParseFailure) -> SExpression {
        switch token.kind {
        case .doubleColon:
            advance()
            let type = try type()
            return SExpression(.signature(subject, type), at: span(from: start))
        case .arrowTail:
            let (isReversed, isApplied) = arrowTail
            advance()
            let other = try expression()
            let (arrow, input) = isReversed ? (other, subject) : (subject, other)
            return SExpression(.arrowTail(arrow, input, isApplied: isApplied), at: span(from: start))
        default: return subject
        }
    }

    /// Which of its four forms the tail that is next has.
    private var arrowTail: (isReversed: Bool, isApplied: Bool) {
        switch token.symbol.text {
        case "-<", "⤙": (false, false)
        case ">-", "⤚": (true, false)
        case "-<<", "⤛": (false, true)
        default: (true, true)
        }
    }

    /// Operands and operators. In parentheses a last operator is left for a section.
    mutating func infixExpression(mayEndInOperator: Bool = false) throws(ParseFailure) -> SExpression {
        let start = token.start
        let mayEndInOperator = try !costCentres() && mayEndInOperator
        if token.kind != .minus {
            let first = try operand()
            guard isOperatorNext, !(mayEndInOperator && endsSection) else { return first }
            return try infixTail([.operand(first)], from: start, mayEndInOperator)
        }
        return try infixTail([], from: start, mayEndInOperator)
    }

    /// Goes on after `items`, which end in an operand unless they are empty.
    private mutating func infixTail(_ head: [InfixItem], from start: UInt32, _ mayEndInOperator: Bool)
        throws(ParseFailure) -> SExpression
    {
        var items = head
        while true {
            if !items.isEmpty {
                guard isOperatorNext, !(mayEndInOperator && endsSection) else { break }
                items.append(.op(try operatorOccurrence()))
                _ = try costCentres()
            }
            if token.kind == .minus {
                if features.contains(.lexicalNegation) {
                    throw fail(
                        "`-` with a space behind it is a section under LexicalNegation, which needs parentheses",
                        at: span(of: token), hints: ["write `-x` for negation"])
                }
                items.append(.negation(span(of: token)))
                advance()
            }
            items.append(.operand(try operand()))
        }
        return SExpression(.infix(items), at: span(from: start))
    }

    /// Whether the operator that is next stands before `)`.
    private var endsSection: Bool { kind(ahead: operatorLength) == .closeParen }

    /// What stands between operators: an application, or a construct that reaches as far right as it can.
    mutating func operand() throws(ParseFailure) -> SExpression {
        let start = token
        if !features.contains(.blockArguments), token.kind.beginsBlockExpression { return try blockExpression() }
        let isStatic = accept(.static_)
        guard var result = try argument() else { throw unexpected(expected: "an expression", hints: expressionHints) }
        if isStatic { result = SExpression(.static_(result), at: span(from: start.start)) }
        while true {
            if token.kind == .typeAt {
                require(.typeApplications, for: "type applications", at: span(of: token))
                advance()
                guard let type = try atomicType() else { throw unexpected(expected: "a type after `@`") }
                result = SExpression(.typeApply(result, type), at: span(from: start.start))
            } else if let argument = try argument() {
                result = SExpression(.apply(result, argument), at: span(from: start.start))
            } else {
                return result
            }
        }
    }

    private var expressionHints: [String] {
        switch token.kind {
        case .operatorSymbol, .constructorOperator, .backquote: ["an operator needs something on both sides"]
        case .prefixBang: ["for the operator `!` put a space after it"]
        case .asAt, .prefixTilde: ["this belongs into a pattern"]
        default: []
        }
    }

    /// An atom with record braces after it, or a block where BlockArguments allows it; `nil` if none begins here.
    private mutating func argument() throws(ParseFailure) -> SExpression? {
        if features.contains(.blockArguments), token.kind.beginsBlockExpression { return try blockExpression() }
        guard var result = try atom() else { return nil }
        while true {
            if token.kind == .openBrace {
                result = try recordExpression(result)
            } else if token.kind == .fieldDot {
                let field = try selectedField()
                result = SExpression(.fieldSelection(result, field), at: span(from: result.span))
            } else {
                return result
            }
        }
    }

    /// The name behind a dot, which is next.
    mutating func selectedField() throws(ParseFailure) -> LSymbol {
        advance()
        let name = token
        guard name.kind == .variable else { throw unexpected(expected: "a field's name") }
        advance()
        return LSymbol(name.symbol, at: span(of: name))
    }

    /// `\`, `let`, `if`, `case`, `do`
    private mutating func blockExpression() throws(ParseFailure) -> SExpression {
        let start = token
        let place = span(of: start)
        switch token.kind {
        case .backslash: return try lambda()
        case .let_:
            advance()
            open.lets += 1
            let declarations = try block(.declarations) { parser throws(ParseFailure) in
                try parser.localDeclarations()
            }
            guard token.kind == .in else { throw unexpected(expected: "`in`") }
            open.lets -= 1
            advance()
            let body = try expression()
            return SExpression(.let_(declarations.flatMap { $0 }, body), at: span(from: place))
        case .if_: return try conditional()
        case .case_:
            advance()
            open.cases += 1
            let subject = try expression()
            guard token.kind == .of else {
                throw unexpected(expected: "`of`", hints: token.kind == .equals ? ["write `==` to compare"] : [])
            }
            open.cases -= 1
            advance()
            let alternatives = try alternatives(after: place)
            return SExpression(.case_(subject, alternatives), at: span(from: place))
        case .do_:
            advance()
            let statements = try block(.statements) { parser throws(ParseFailure) in try parser.statement() }
            checkLast(of: statements, keyword: place)
            let kind = DoKind(
                isRecursive: start.symbol == Words.mdo,
                qualifier: start.qualifier == start.symbol ? nil : start.qualifier)
            return SExpression(.do_(kind, statements), at: span(from: place))
        case .proc:
            advance()
            let pattern = try atomicPatterns()
            guard let input = pattern.first, pattern.count == 1 else {
                throw unexpected(expected: "one pattern in parentheses after `proc`")
            }
            try expect(.rightArrow, "`->`")
            let command = try expression()
            return SExpression(.proc(input, command), at: span(from: place))
        default: throw unexpected(expected: "an expression")
        }
    }

    private mutating func checkLast(of statements: [Statement], keyword: Span) {
        if diagnostics.contains(where: { $0.severity == .error && $0.span.start >= keyword.start }) { return }
        guard let last = statements.last else {
            diagnostics.append(
                .error(
                    "this `do` block is empty", at: keyword,
                    hints: ["indent its statements more than the block outside"]))
            return
        }
        if case .expression = last.kind { return }
        diagnostics.append(
            .error(
                "the last statement of a `do` block must be an expression", at: last.span,
                hints: ["end the block with `return ()` or the result"]))
    }

    private mutating func alternatives(after keyword: Span) throws(ParseFailure) -> [Alternative] {
        let alternatives = try block(.alternatives) { parser throws(ParseFailure) in try parser.alternative() }
        let hasErrors = diagnostics.contains { $0.severity == .error && $0.span.start >= keyword.start }
        if alternatives.isEmpty, !hasErrors {
            require(.emptyCase, for: "`case` expressions without alternatives", at: keyword)
        }
        return alternatives
    }

    private mutating func lambda() throws(ParseFailure) -> SExpression {
        let place = span(of: token)
        advance()
        if token.kind == .case_ {
            require(.lambdaCase, for: "`\\case` expressions", at: span(of: token))
            advance()
            return SExpression(.lambdaCase(try alternatives(after: place)), at: span(from: place))
        }
        if isWord(Words.cases), kind(ahead: 1) != .rightArrow, extensions.contains(.lambdaCase) {
            advance()
            return SExpression(.lambdaCases(try lambdaClauses()), at: span(from: place))
        }
        let patterns = try atomicPatterns()
        if patterns.isEmpty { throw unexpected(expected: "a pattern after `\\`") }
        guard token.kind == .rightArrow else {
            throw unexpected(
                expected: "`->`", hints: token.kind == .equals ? ["a function is written `\\x -> ...`"] : [])
        }
        advance()
        let body = try expression()
        return SExpression(.lambda(patterns, body), at: span(from: place))
    }

    /// The clauses of `\cases`, which have equally many patterns.
    private mutating func lambdaClauses() throws(ParseFailure) -> [(clause: Clause, span: Span)] {
        let clauses = try block(.alternatives) { parser throws(ParseFailure) in
            let start = parser.token.start
            let patterns = try parser.atomicPatterns()
            let body = try parser.rightHandSide(.rightArrow, "`->`")
            return (clause: Clause(patterns: patterns, body: body), span: parser.span(from: start))
        }
        guard let first = clauses.first else { throw unexpected(expected: "a clause of `\\cases`") }
        for other in clauses where other.clause.patterns.count != first.clause.patterns.count {
            throw fail(
                "the clauses of `\\cases` have different numbers of patterns", at: other.span,
                secondary: [Located("the first one", at: first.span)])
        }
        return clauses
    }

    private mutating func conditional() throws(ParseFailure) -> SExpression {
        let place = span(of: token)
        advance()
        if token.kind == .bar || token.kind == .openBrace && kind(ahead: 1) == .bar {
            require(.multiWayIf, for: "`if` expressions with guards", at: place)
            return SExpression(.multiWayIf(try multiWayGuards()), at: span(from: place))
        }
        open.ifs += 1
        let condition = try expression()
        skipSemicolon(before: .then)
        guard token.kind == .then else { throw incomplete("then", place) }
        advance()
        let yes = try expression()
        skipSemicolon(before: .else_)
        guard token.kind == .else_ else { throw incomplete("else", place) }
        open.ifs -= 1
        advance()
        let no = try expression()
        return SExpression(.if_(condition, yes, no), at: span(from: place))
    }

    /// `then` and `else` may stand at the indentation of the `do` block around them.
    private mutating func skipSemicolon(before kind: TokenKind) {
        if token.kind == .virtualSemicolon, tokens[index].kind == kind {
            advance()
        } else if token.kind == .semicolon, self.kind(ahead: 1) == kind {
            advance()
        }
    }

    private mutating func incomplete(_ keyword: String, _ start: Span) -> ParseFailure {
        if token.kind == .equals {
            return fail("unexpected `=` in a condition", at: span(of: token), hints: ["write `==` to compare"])
        }
        let next = tokens[index]
        return fail(
            "this `if` has no `\(keyword)`", at: span(of: next), label: "`\(keyword)` is missing before this",
            secondary: [Located("it begins here", at: start)],
            hints: keyword == "else" ? ["`if` always has both branches; `when` is for an action without"] : [])
    }

    private mutating func multiWayGuards() throws(ParseFailure) -> [GuardedExpression] {
        if token.kind == .openBrace {
            let opener = openBrace()
            let guards = try guardedExpressions(.rightArrow)
            try closeBrace(opener: opener)
            return guards
        }
        let column = tokens[index].column
        let enclosing = contexts.last?.column ?? 0
        guard column > enclosing else { return try guardedExpressions(.rightArrow) }
        contexts.append(LayoutContext(column: column, separatesItems: false))
        let depth = contexts.count
        let result = try guardedExpressions(.rightArrow)
        if contexts.count >= depth { contexts.removeLast(contexts.count - depth + 1) }
        refresh()
        return result
    }

    /// `C { .. }` or `e { field = x }`
    private mutating func recordExpression(_ subject: SExpression) throws(ParseFailure) -> SExpression {
        let opener = openBrace()
        var bindings: [FieldBinding] = []
        var wildcard = false
        while token.kind != .closeBrace {
            if token.kind == .dotDot {
                require(.recordWildCards, for: "record wildcards", at: span(of: token))
                wildcard = true
                advance()
                break
            }
            let field = try fieldName()
            if accept(.equals) {
                bindings.append(FieldBinding(field: field, value: try expression()))
            } else {
                require(.namedFieldPuns, for: "record puns", at: field.span)
                bindings.append(FieldBinding(field: field, value: nil))
            }
            guard accept(.comma) else { break }
        }
        try closeBrace(opener: opener)
        let place = span(from: subject.span)
        if case .constructor(let name) = subject.kind {
            return SExpression(
                .recordConstruction(LName(name, at: subject.span), bindings, wildcard: wildcard), at: place)
        }
        if wildcard { throw fail("`..` in a record update", at: place, hints: ["name the fields to change"]) }
        if bindings.isEmpty { throw fail("an update of no field", at: place) }
        return SExpression(.recordUpdate(subject, bindings), at: place)
    }
}

extension TokenKind {
    var beginsBlockExpression: Bool {
        switch self {
        case .backslash, .let_, .if_, .case_, .do_, .proc: true
        default: false
        }
    }
}

import HytheBase

extension TokenParser {
    /// A statement of a `do` block.
    mutating func statement() throws(ParseFailure) -> Statement { try statement(inGuard: false) }

    /// A qualifier of a comprehension or a guard.
    mutating func qualifier() throws(ParseFailure) -> Statement { try statement(inGuard: true) }

    private mutating func statement(inGuard: Bool) throws(ParseFailure) -> Statement {
        let start = token
        if token.kind == .let_ { return try letStatement(inGuard: inGuard) }
        if token.kind == .rec, !inGuard { return try recursiveStatement() }
        if token.kind == .then, inGuard, features.contains(.transformListComp) { return try transformStatement() }
        if isBindStatement {
            let pattern = try bracketedPattern()
            try expect(.leftArrow, "`<-`")
            let value = try expression()
            return Statement(.bind(pattern, value), at: span(from: start.start))
        }
        let value = try expression()
        return Statement(.expression(value), at: span(from: start.start))
    }

    private mutating func recursiveStatement() throws(ParseFailure) -> Statement {
        let start = span(of: token)
        advance()
        let statements = try block(.statements) { parser throws(ParseFailure) in try parser.statement() }
        if statements.isEmpty { throw fail("this `rec` block is empty", at: start) }
        return Statement(.recursive(statements), at: span(from: start))
    }

    /// `then f`, `then f by e`, `then group using f`, `then group by e using f`
    private mutating func transformStatement() throws(ParseFailure) -> Statement {
        let start = token.start
        advance()
        // `group` is a word for this alone; it is a name elsewhere.
        if isWord(Words.group), kind(ahead: 1) == .by || kind(ahead: 1) == .using {
            advance()
            let key = accept(.by) ? try expression() : nil
            try expect(.using, "`using`")
            let function = try expression()
            return Statement(.group(by: key, using: function), at: span(from: start))
        }
        let function = try expression()
        let key = accept(.by) ? try expression() : nil
        return Statement(.transform(function, by: key), at: span(from: start))
    }

    /// `let declarations`, or an expression that begins with `let`.
    private mutating func letStatement(inGuard: Bool) throws(ParseFailure) -> Statement {
        let start = token.start
        advance()
        open.lets += 1
        if inGuard { open.guards += 1 }
        let declarations = try block(.declarations) { parser throws(ParseFailure) in try parser.localDeclarations() }
            .flatMap { $0 }
        open.lets -= 1
        if inGuard { open.guards -= 1 }
        guard accept(.in) else { return Statement(.let_(declarations), at: span(from: start)) }
        let body = try expression()
        let value = SExpression(.let_(declarations, body), at: span(from: start))
        return Statement(.expression(value), at: span(from: start))
    }

    /// Whether the statement that begins here has `<-` outside brackets and before any keyword.
    private var isBindStatement: Bool {
        let limit = contexts.last?.column ?? 0
        var next = index
        var isAfterSignature = false
        while true {
            let token = tokens[next]
            if next > index, token.startsLine, token.column <= limit { return false }
            switch token.kind {
            case .leftArrow: return true
            case .doubleColon: isAfterSignature = true
            case .rightArrow, .doubleArrow: if !isAfterSignature { return false }
            case .openParen, .openBracket, .openBrace, .openUnboxed, .openForm:
                guard closing[next] >= 0 else { return false }
                next = Int(closing[next])
            case .case_, .do_, .rec, .proc, .arrowTail, .closeForm, .if_, .let_, .backslash, .of, .then, .else_,
                .where_, .in, .equals, .bar, .comma,
                .semicolon, .dotDot, .closeParen, .closeBracket, .closeBrace, .closeUnboxed, .closeQuotation,
                .static_,
                .pragmaOpen, .pragmaClose, .endOfFile:
                return false
            default: break
            }
            next += 1
        }
    }

    mutating func alternative() throws(ParseFailure) -> Alternative {
        let start = token.start
        let pattern = try bracketedAlternativePattern()
        let body = try rightHandSide(.rightArrow, "`->`")
        return Alternative(pattern: pattern, body: body, span: span(from: start))
    }

    /// The pattern of an alternative. `p :: T` needs parentheses there, as `->` may follow.
    private mutating func bracketedAlternativePattern() throws(ParseFailure) -> SPattern {
        let result = try pattern()
        if token.kind == .doubleColon {
            throw fail(
                "a type signature in a pattern needs parentheses here", at: span(of: token),
                hints: ["write `(pattern :: type) -> ...`"])
        }
        return result
    }

    /// `= e` or guards, with `where`; `separator` is `=` or `->`.
    mutating func rightHandSide(_ separator: TokenKind, _ description: String) throws(ParseFailure) -> RightHandSide {
        let start = token.start
        let body: RightHandSide.Body
        switch token.kind {
        case separator:
            advance()
            body = .plain(try expression())
        case .bar: body = .guarded(try guardedExpressions(separator))
        case .equals where separator == .rightArrow:
            throw fail("unexpected `=` in an alternative", at: span(of: token), hints: ["write `->` here"])
        case .rightArrow where separator == .equals:
            throw fail("unexpected `->` in a definition", at: span(of: token), hints: ["write `=` here"])
        default: throw unexpected(expected: "\(description) or a guard")
        }
        var bindings: [Declaration] = []
        if token.kind == .where_ {
            advance()
            bindings = try block(.declarations) { parser throws(ParseFailure) in try parser.localDeclarations() }
                .flatMap { $0 }
        }
        return RightHandSide(body: body, bindings: bindings, span: span(from: start))
    }

    /// One or more `| guards separator expression`.
    mutating func guardedExpressions(_ separator: TokenKind) throws(ParseFailure) -> [GuardedExpression] {
        var result: [GuardedExpression] = []
        open.guards += 1
        while token.kind == .bar {
            let start = token.start
            advance()
            var guards: [Statement] = []
            repeat { guards.append(try qualifier()) } while accept(.comma)
            guard token.kind == separator else {
                if token.kind == .equals {
                    throw fail(
                        "unexpected `=` in a guard", at: span(of: token),
                        hints: ["write `->` after the guards of an alternative", "write `==` to compare"])
                }
                throw unexpected(expected: separator == .equals ? "`=` after the guard" : "`->` after the guard")
            }
            advance()
            let value = try expression()
            if token.kind == .equals, separator == .equals {
                throw fail("unexpected second `=` after a guard", at: span(of: token), hints: ["write `==` to compare"])
            }
            result.append(GuardedExpression(guards: guards, expression: value, span: span(from: start)))
        }
        open.guards -= 1
        return result
    }
}

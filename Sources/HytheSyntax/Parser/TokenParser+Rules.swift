import HytheBase

extension TokenParser {
    /// A RULES pragma. No block begins there: rules on lines of their own stand in the column of the declarations around
    /// them, or have semicolons between.
    mutating func rules() throws(ParseFailure) -> [RewriteRule] {
        advance()
        var rules: [RewriteRule] = []
        while true {
            var isSeparated = rules.isEmpty
            while token.kind == .virtualSemicolon || token.kind == .semicolon {
                advance()
                isSeparated = true
            }
            if accept(.pragmaClose) { return rules }
            guard isSeparated else { throw unexpected(expected: "`#-}`") }
            rules.append(try rule())
        }
    }

    /// `"name" [phase] forall a. forall x (y :: t). left = right`
    private mutating func rule() throws(ParseFailure) -> RewriteRule {
        let start = token
        guard start.kind == .literal, case .string(let scalars) = literals[Int(start.payload)] else {
            throw unexpected(expected: "a rule's name in quotes")
        }
        advance()
        _ = try phase()
        var binders = isWord(Words.forall) ? try ruleBinders() : []
        // The first of two `forall` binds type variables, which the signatures of the second bind as well.
        if isWord(Words.forall) { binders = try ruleBinders() }
        let left = try infixExpression()
        try expect(.equals, "`=` and what the left side is replaced by")
        let right = try expression()
        let name = String(String.UnicodeScalarView(scalars.map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
        return RewriteRule(
            name: Located(name, at: span(of: start)), binders: binders, left: left, right: right,
            span: span(from: start.start))
    }

    /// `forall x (y :: t).`; the signatures need no extension.
    private mutating func ruleBinders() throws(ParseFailure) -> [SPattern] {
        advance()
        var binders: [SPattern] = []
        while !isOperator(Words.dot) {
            let start = token
            guard accept(.openParen) else {
                let name = try binder()
                binders.append(SPattern(.variable(name.value), at: name.span))
                continue
            }
            let name = try binder()
            try expect(.doubleColon, "`::` and the type of the variable")
            let signature = try type()
            try close(.closeParen, ")", opener: start)
            let variable = SPattern(.variable(name.value), at: name.span)
            binders.append(SPattern(.signature(variable, signature), at: span(from: start.start)))
        }
        advance()
        return binders
    }
}

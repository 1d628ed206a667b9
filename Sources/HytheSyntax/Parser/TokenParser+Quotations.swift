import HytheBase

/// Template Haskell's syntax in expressions.
extension TokenParser {
    /// `[| e |]`, `[|| e ||]`, `[t| t |]`
    mutating func quotation() throws(ParseFailure) -> SExpression {
        let opener = token
        let text = opener.symbol.text
        let isTyped = text.hasSuffix("||")
        advance()
        open.brackets += 1
        let quotation: Quotation
        if text == "[t|" {
            quotation = .type(try type())
        } else {
            quotation = .expression(try expression(), isTyped: isTyped)
        }
        let closer = isTyped ? "||]" : "|]"
        if token.kind == .closeQuotation, token.symbol.text != closer {
            throw fail(
                "unclosed `\(text)`", at: span(of: token), label: "`\(closer)` is expected here",
                secondary: [Located("opened here", at: span(of: opener))])
        }
        try close(.closeQuotation, closer, opener: opener)
        open.brackets -= 1
        return SExpression(.quotation(quotation), at: span(from: opener.start))
    }

    /// `$x`, `$(e)`, `$$x`, `$$(e)`
    mutating func splice() throws(ParseFailure) -> SExpression {
        let start = token
        advance()
        guard let inner = try atom() else { throw unexpected(expected: "an expression after `\(start.symbol)`") }
        return SExpression(.splice(inner, isTyped: start.symbol.text == "$$"), at: span(from: start.start))
    }

    /// `'x`, `'C`, `''T`, and operators in parentheses or brackets
    mutating func quotedName() throws(ParseFailure) -> SExpression {
        let start = token
        advance()
        let isType = token.kind == .tick && token.start == start.end
        if isType { advance() }
        let name = token
        let quotation: Quotation
        switch name.kind {
        case .variable, .qualifiedVariable:
            advance()
            quotation = .value(nameOccurrence(name), isConstructor: false)
        case .constructor, .qualifiedConstructor:
            advance()
            quotation = isType ? .typeName(nameOccurrence(name)) : .value(nameOccurrence(name), isConstructor: true)
        case .openParen where kind(ahead: 2) == .closeParen && (kind(ahead: 1).isOperatorName || isArrow(isType)):
            advance()
            let occurrence = nameOccurrence(token)
            let isConstructor = token.kind.isConstructorOperator
            advance()
            advance()
            quotation = isType ? .typeName(occurrence) : .value(occurrence, isConstructor: isConstructor)
        case .openParen, .openBracket:
            // `()`, `(,)`, `[]`
            guard let special = try atom(), case .constructor(let occurrence) = special.kind else {
                throw unexpected(expected: "a name after the quote")
            }
            quotation = isType ? .typeName(occurrence) : .value(occurrence, isConstructor: true)
        default: throw unexpected(expected: "a name after the quote")
        }
        if isType, case .value = quotation {
            throw fail("a type's name is expected after `''`", at: span(of: name))
        }
        return SExpression(.quotation(quotation), at: span(from: start.start))
    }

    /// `(->)`
    private func isArrow(_ isType: Bool) -> Bool { isType && kind(ahead: 1) == .rightArrow }
}

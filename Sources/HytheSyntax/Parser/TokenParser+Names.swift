import HytheBase

extension TokenKind {
    var isConstructorOperator: Bool { self == .constructorOperator || self == .qualifiedConstructorOperator }

    /// What may stand in parentheses to be a name.
    var isOperatorName: Bool {
        switch self {
        case .operatorSymbol, .constructorOperator, .qualifiedOperator, .qualifiedConstructorOperator, .minus,
            .prefixBang, .tilde, .prefixTilde:
            true
        default: false
        }
    }
}

extension TokenParser {
    func nameOccurrence(_ token: Token) -> NameOccurrence {
        switch token.kind {
        case .qualifiedVariable, .qualifiedConstructor, .qualifiedOperator, .qualifiedConstructorOperator:
            NameOccurrence(token.symbol, qualifier: token.qualifier)
        default: NameOccurrence(token.symbol)
        }
    }

    /// Whether `(op)` with an operator for values stands at a distance from here.
    func isParenthesizedOperator(ahead distance: Int = 0) -> Bool {
        guard kind(ahead: distance) == .openParen, kind(ahead: distance + 2) == .closeParen else { return false }
        switch kind(ahead: distance + 1) {
        case .operatorSymbol, .minus, .prefixBang: return true
        default: return false
        }
    }

    /// A variable to bind: `x` or `(+)`.
    mutating func binder() throws(ParseFailure) -> LSymbol {
        let start = token
        if token.kind == .variable {
            advance()
            return LSymbol(start.symbol, at: span(of: start))
        }
        if isParenthesizedOperator() {
            advance()
            let name = token.symbol
            advance()
            advance()
            return LSymbol(name, at: span(from: start.start))
        }
        switch token.kind {
        case .qualifiedVariable, .qualifiedOperator:
            throw fail(
                "a qualified name cannot be defined", at: span(of: token), hints: ["write `\(token.symbol)`"])
        default: throw unexpected(expected: "a variable")
        }
    }

    /// A constructor to define: `C` or `(:+)`.
    mutating func constructorBinder() throws(ParseFailure) -> LSymbol {
        let start = token
        if token.kind == .constructor {
            advance()
            return LSymbol(start.symbol, at: span(of: start))
        }
        if token.kind == .openParen, kind(ahead: 1) == .constructorOperator, kind(ahead: 2) == .closeParen {
            advance()
            let name = token.symbol
            advance()
            advance()
            return LSymbol(name, at: span(from: start.start))
        }
        if token.kind == .variable {
            let text = token.symbol.text
            throw fail(
                "a constructor begins with a capital letter", at: span(of: token),
                hints: ["write `\(SyntaxMessages.capitalized(text))`"])
        }
        throw unexpected(expected: "a constructor")
    }

    /// Whether an operator for values is next: a symbol or a name in backquotes.
    var isOperatorNext: Bool {
        if isImplicitParameter { return false }
        return switch token.kind {
        case .operatorSymbol, .constructorOperator, .qualifiedOperator, .qualifiedConstructorOperator, .minus,
            .backquote:
            true
        default: false
        }
    }

    /// How many tokens the operator that is next has.
    var operatorLength: Int { token.kind == .backquote ? 3 : 1 }

    mutating func operatorOccurrence() throws(ParseFailure) -> Operator {
        let start = token
        switch token.kind {
        case .constructorOperator, .qualifiedConstructorOperator, .operatorSymbol, .qualifiedOperator, .minus, .tilde:
            advance()
            return Operator(
                name: nameOccurrence(start), isConstructor: start.kind.isConstructorOperator, span: span(of: start))
        case .backquote:
            advance()
            let name = token
            switch name.kind {
            case .variable, .constructor, .qualifiedVariable, .qualifiedConstructor: advance()
            case .underscore: throw notSupportedYet("holes as operators", at: span(of: name))
            default: throw unexpected(expected: "a name between backquotes")
            }
            try expect(.backquote, "the closing backquote")
            let isConstructor = name.kind == .constructor || name.kind == .qualifiedConstructor
            return Operator(name: nameOccurrence(name), isConstructor: isConstructor, span: span(from: start.start))
        default: throw unexpected(expected: "an operator")
        }
    }
}

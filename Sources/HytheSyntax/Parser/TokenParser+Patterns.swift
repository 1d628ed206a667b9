import HytheBase

extension TokenParser {
    /// A pattern with constructor operators but without a signature. To the left of an operator that is defined, `+` is
    /// that operator.
    mutating func pattern(leftOfOperator: Bool = false) throws(ParseFailure) -> SPattern {
        let start = token.start
        let first = try patternOperand()
        if !leftOfOperator, case .variable(let name) = first.kind, isOperator(Words.plus), kind(ahead: 1) == .literal,
            case .integer = literals[Int(self.token(ahead: 1).payload)]
        {
            require(.nPlusKPatterns, for: "n+k patterns", at: first.span)
            advance()
            let literal = literals[Int(token.payload)]
            advance()
            return SPattern(.nPlusK(LSymbol(name, at: first.span), literal), at: span(from: start))
        }
        guard isConstructorOperatorNext else { return first }
        var operands = [first]
        var operators: [Operator] = []
        while isConstructorOperatorNext {
            operators.append(try operatorOccurrence())
            operands.append(try patternOperand())
        }
        return SPattern(.infix(operands, operators), at: span(from: start))
    }

    private var isConstructorOperatorNext: Bool {
        switch token.kind {
        case .constructorOperator, .qualifiedConstructorOperator: true
        case .backquote: kind(ahead: 1) == .constructor || kind(ahead: 1) == .qualifiedConstructor
        default: false
        }
    }

    /// A constructor with arguments, a negative number, or an atom.
    private mutating func patternOperand() throws(ParseFailure) -> SPattern {
        let start = token
        switch token.kind {
        case .minus, .prefixMinus:
            advance()
            guard token.kind == .literal, literals[Int(token.payload)].isNumber else {
                throw unexpected(expected: "a number after `-` in a pattern")
            }
            let literal = literals[Int(token.payload)]
            advance()
            return SPattern(.negativeLiteral(literal), at: span(from: start.start))
        case .constructor, .qualifiedConstructor, .openParen:
            guard let name = try constructorName() else { break }
            if token.kind == .openBrace { return try recordPattern(name) }
            var arguments: [SPattern] = []
            while let argument = try atomicPattern() { arguments.append(argument) }
            return SPattern(.constructor(name, arguments), at: span(from: start.start))
        default: break
        }
        guard let pattern = try atomicPattern() else { throw unexpected(expected: "a pattern") }
        return pattern
    }

    /// `C`, `M.C`, `(:+)`, `()`, `(,)`; consumes nothing if something else is next.
    private mutating func constructorName() throws(ParseFailure) -> LName? {
        let start = token
        switch token.kind {
        case .constructor, .qualifiedConstructor:
            advance()
            return LName(nameOccurrence(start), at: span(of: start))
        case .openParen:
            switch kind(ahead: 1) {
            case .closeParen:
                advance()
                advance()
                return LName(NameOccurrence(Words.unit), at: span(from: start.start))
            case .constructorOperator, .qualifiedConstructorOperator:
                guard kind(ahead: 2) == .closeParen else { return nil }
                advance()
                let name = nameOccurrence(token)
                advance()
                advance()
                return LName(name, at: span(from: start.start))
            case .comma:
                var arity = 1
                while kind(ahead: arity) == .comma { arity += 1 }
                guard kind(ahead: arity) == .closeParen else { return nil }
                for _ in 0...arity { advance() }
                return LName(NameOccurrence(Words.tupleConstructor(arity: arity)), at: span(from: start.start))
            default: return nil
            }
        default: return nil
        }
    }

    /// The patterns of a function's parameters.
    mutating func atomicPatterns() throws(ParseFailure) -> [SPattern] {
        var patterns: [SPattern] = []
        while let pattern = try atomicPattern() { patterns.append(pattern) }
        return patterns
    }

    /// A pattern that needs no parentheses as an argument; `nil` if none begins here.
    mutating func atomicPattern() throws(ParseFailure) -> SPattern? {
        let start = token
        let place = span(of: start)
        switch token.kind {
        case .variable:
            advance()
            guard token.kind == .asAt else { return SPattern(.variable(start.symbol), at: place) }
            advance()
            guard let inner = try atomicPattern() else { throw unexpected(expected: "a pattern after `@`") }
            return SPattern(.asPattern(LSymbol(start.symbol, at: place), inner), at: span(from: place))
        case .underscore:
            advance()
            return SPattern(.wildcard, at: place)
        case .splice: throw notSupportedYet("splices of patterns", at: place)
        case .literal:
            advance()
            return SPattern(.literal(literals[Int(start.payload)]), at: place)
        case .constructor, .qualifiedConstructor:
            let name = LName(nameOccurrence(start), at: place)
            advance()
            return token.kind == .openBrace ? try recordPattern(name) : SPattern(.constructor(name, []), at: place)
        case .prefixMinus:
            guard kind(ahead: 1) == .literal, literals[Int(self.token(ahead: 1).payload)].isNumber else { return nil }
            advance()
            let literal = literals[Int(token.payload)]
            advance()
            return SPattern(.negativeLiteral(literal), at: span(from: place))
        case .prefixBang, .prefixTilde:
            let isBang = start.kind == .prefixBang
            if isBang { require(.bangPatterns, for: "bang patterns", at: place) }
            advance()
            guard let inner = try atomicPattern() else { throw unexpected(expected: "a pattern") }
            return SPattern(isBang ? .bang(inner) : .lazy(inner), at: span(from: place))
        case .tilde:
            // `~ x`: a space after it makes no difference here.
            advance()
            guard let inner = try atomicPattern() else { throw unexpected(expected: "a pattern") }
            return SPattern(.lazy(inner), at: span(from: place))
        case .openParen:
            if let name = try constructorName() {
                if token.kind == .openBrace { return try recordPattern(name) }
                return SPattern(.constructor(name, []), at: span(from: place))
            }
            guard isParenthesizedOperator() else { return try parenthesizedPattern() }
            let name = try binder()
            guard token.kind == .asAt else { return SPattern(.variable(name.value), at: span(from: place)) }
            advance()
            guard let inner = try atomicPattern() else { throw unexpected(expected: "a pattern after `@`") }
            return SPattern(.asPattern(name, inner), at: span(from: place))
        case .openBracket:
            let opener = token
            advance()
            open.brackets += 1
            let patterns = token.kind == .closeBracket ? [] : try patternList()
            try close(.closeBracket, "]", opener: opener)
            open.brackets -= 1
            return SPattern(.list(patterns), at: span(from: place))
        case .openUnboxed:
            let opener = token
            advance()
            open.brackets += 1
            let before = bars()
            let patterns =
                before > 0 ? [try bracketedPattern()] : token.kind == .closeUnboxed ? [] : try patternList()
            let after = patterns.count == 1 ? bars() : 0
            try close(.closeUnboxed, "#)", opener: opener)
            open.brackets -= 1
            if before + after > 0 {
                return SPattern(
                    .unboxedSum(patterns[0], alternative: before, of: before + 1 + after), at: span(from: place))
            }
            return SPattern(.unboxedTuple(patterns), at: span(from: place))
        default: return nil
        }
    }

    private mutating func parenthesizedPattern() throws(ParseFailure) -> SPattern {
        let opener = token
        advance()
        open.brackets += 1
        let patterns = try patternList()
        try close(.closeParen, ")", opener: opener)
        open.brackets -= 1
        return SPattern(
            patterns.count == 1 ? .parenthesized(patterns[0]) : .tuple(patterns), at: span(from: opener.start))
    }

    private mutating func patternList() throws(ParseFailure) -> [SPattern] {
        var patterns: [SPattern] = []
        repeat { patterns.append(try bracketedPattern()) } while accept(.comma)
        return patterns
    }

    /// What may stand in brackets: also `expression -> pattern` and `pattern :: type`.
    mutating func bracketedPattern() throws(ParseFailure) -> SPattern {
        let start = token.start
        if let arrow = viewArrow() {
            let function = try expression()
            try expect(.rightArrow, "`->` of a view pattern")
            let result = try bracketedPattern()
            if token.kind == .comma || token.kind.isCloser {
                require(.viewPatterns, for: "view patterns", at: span(of: tokens[arrow]))
            }
            return SPattern(.view(function, result), at: span(from: start))
        }
        return try signedPattern()
    }

    /// A pattern, perhaps with a signature.
    mutating func signedPattern() throws(ParseFailure) -> SPattern {
        let start = token.start
        let inner = try pattern()
        guard token.kind == .doubleColon else { return inner }
        require(.scopedTypeVariables, for: "type signatures in patterns", at: span(of: token))
        advance()
        let type = try type()
        return SPattern(.signature(inner, type), at: span(from: start))
    }

    /// The index of the `->` of a view pattern that begins here.
    private func viewArrow() -> Int? {
        var next = index
        while true {
            switch tokens[next].kind {
            case .rightArrow: return next
            case .comma, .doubleColon, .semicolon, .equals, .leftArrow, .endOfFile: return nil
            case let kind where kind.isCloser: return nil
            case let kind where kind.isOpener:
                guard closing[next] >= 0 else { return nil }
                next = Int(closing[next])
            default: break
            }
            next += 1
        }
    }

    private mutating func recordPattern(_ name: LName) throws(ParseFailure) -> SPattern {
        let opener = openBrace()
        var fields: [(field: LName, pattern: SPattern?)] = []
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
                fields.append((field, try bracketedPattern()))
            } else {
                require(.namedFieldPuns, for: "record puns", at: field.span)
                fields.append((field, nil))
            }
            guard accept(.comma) else { break }
        }
        try closeBrace(opener: opener)
        return SPattern(.record(name, fields, wildcard: wildcard), at: span(from: name.span))
    }

    mutating func fieldName() throws(ParseFailure) -> LName {
        let start = token
        switch token.kind {
        case .variable, .qualifiedVariable:
            advance()
            return LName(nameOccurrence(start), at: span(of: start))
        case .openParen where isParenthesizedOperator():
            return try binder().map { NameOccurrence($0) }
        default: throw unexpected(expected: "a field's name")
        }
    }
}

extension Literal {
    var isNumber: Bool {
        switch self {
        case .integer, .fractional, .intHash, .wordHash, .floatHash, .doubleHash: true
        default: false
        }
    }
}

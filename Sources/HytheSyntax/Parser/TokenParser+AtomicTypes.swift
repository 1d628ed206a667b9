import HytheBase

/// Types that stand for themselves: names, and what is in brackets.
extension TokenParser {
    /// A type that needs no parentheses as an argument; `nil` if none begins here.
    mutating func atomicType() throws(ParseFailure) -> SType? {
        let start = token
        let place = span(of: start)
        switch token.kind {
        case .variable:
            if isForall { return nil }
            advance()
            return SType(.variable(start.symbol), at: place)
        case .constructor, .qualifiedConstructor:
            advance()
            return SType(.constructor(nameOccurrence(start)), at: place)
        case .underscore:
            advance()
            return SType(.wildcard, at: place)
        case .operatorSymbol where isStar && features.contains(.starIsType):
            advance()
            return SType(.constructor(NameOccurrence(Words.star)), at: place)
        case .openParen: return try parenthesizedType()
        case .openBracket: return try listType()
        case .openUnboxed:
            advance()
            open.brackets += 1
            var parts = token.kind == .closeUnboxed ? [] : try typeList()
            let isSum = parts.count == 1 && token.kind == .bar
            if isSum { while accept(.bar) { parts.append(try kindedType()) } }
            try close(.closeUnboxed, "#)", opener: start)
            open.brackets -= 1
            if isSum { return SType(.unboxedSum(parts), at: span(from: place)) }
            return SType(.unboxedTuple(parts), at: span(from: place))
        case .prefixBang, .prefixTilde:
            advance()
            guard let type = try atomicType() else { throw unexpected(expected: "a type") }
            return SType(start.kind == .prefixBang ? .banged(type) : .lazy(type), at: span(from: place))
        case .unpackPragma:
            advance()
            guard let type = try atomicType() else { throw unexpected(expected: "a field's type") }
            return SType(.unpackPragma(type, isUnpacked: start.symbol == "UNPACK"), at: span(from: place))
        case .tick: return isTypeOperatorNext ? nil : try promotedType()
        case .literal:
            switch literals[Int(start.payload)] {
            case .integer(let digits):
                require(.dataKinds, for: "numbers in types", at: place)
                advance()
                return SType(.numberLiteral(digits), at: place)
            case .string(let text):
                require(.dataKinds, for: "strings in types", at: place)
                advance()
                var scalars = String.UnicodeScalarView()
                scalars.append(contentsOf: text.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
                return SType(.stringLiteral(String(scalars)), at: place)
            default: return nil
            }
        default: return nil
        }
    }

    /// Types separated by commas, each perhaps with a kind.
    private mutating func typeList() throws(ParseFailure) -> [SType] {
        var types: [SType] = []
        repeat { types.append(try kindedType()) } while accept(.comma)
        return types
    }

    /// `t` or `t :: k`.
    mutating func kindedType() throws(ParseFailure) -> SType {
        let start = token.start
        if isImplicitParameter {
            let name = implicitParameter()
            try expect(.doubleColon, "`::` and the type of `?\(name.value)`")
            return SType(.implicitParameter(name.value, try type()), at: span(from: start))
        }
        let subject = try type()
        guard token.kind == .doubleColon else { return subject }
        require(.kindSignatures, for: "kind signatures", at: span(of: token))
        advance()
        let kind = try type()
        return SType(.kindSignature(subject, kind), at: span(from: start))
    }

    /// Reads the `?x` that is next.
    mutating func implicitParameter() -> LSymbol {
        let start = token.start
        advance()
        let name = token.symbol
        advance()
        return LSymbol(name, at: span(from: start))
    }

    /// After `(`: unit, a tuple or its constructor, an operator as a name, or a type in parentheses.
    private mutating func parenthesizedType() throws(ParseFailure) -> SType {
        let opener = token
        let inner = kind(ahead: 1)
        if inner == .closeParen {
            advance()
            advance()
            return SType(.constructor(NameOccurrence(Words.unit)), at: span(from: opener.start))
        }
        if kind(ahead: 2) == .closeParen {
            let name = token(ahead: 1)
            let occurrence: NameOccurrence? =
                switch inner {
                case .rightArrow: NameOccurrence(Words.arrow)
                case .tilde, .prefixTilde: NameOccurrence(Words.tilde)
                case .operatorSymbol where name.symbol == Words.star && features.contains(.starIsType): nil
                case .operatorSymbol, .constructorOperator, .qualifiedOperator, .qualifiedConstructorOperator, .minus:
                    nameOccurrence(name)
                default: nil
                }
            if let occurrence {
                if inner != .rightArrow, !inner.isConstructorOperator, inner != .tilde {
                    require(.typeOperators, for: "operators in types", at: span(of: name))
                }
                for _ in 0..<3 { advance() }
                return SType(.constructor(occurrence), at: span(from: opener.start))
            }
        }
        advance()
        open.brackets += 1
        if token.kind == .comma {
            var arity = 1
            while accept(.comma) { arity += 1 }
            try close(.closeParen, ")", opener: opener)
            open.brackets -= 1
            return SType(
                .constructor(NameOccurrence(Words.tupleConstructor(arity: arity))), at: span(from: opener.start))
        }
        let types = try typeList()
        try close(.closeParen, ")", opener: opener)
        open.brackets -= 1
        return SType(types.count == 1 ? .parenthesized(types[0]) : .tuple(types), at: span(from: opener.start))
    }

    private mutating func listType() throws(ParseFailure) -> SType {
        let opener = token
        advance()
        if accept(.closeBracket) {
            return SType(.constructor(NameOccurrence(Words.nilList)), at: span(from: opener.start))
        }
        open.brackets += 1
        let types = try typeList()
        try close(.closeBracket, "]", opener: opener)
        open.brackets -= 1
        if types.count > 1 {
            require(.dataKinds, for: "lists of types", at: span(from: opener.start))
            return SType(.promotedList(types), at: span(from: opener.start))
        }
        return SType(.list(types[0]), at: span(from: opener.start))
    }

    /// `'C`, `'[a, b]`, `'(:)`, `'(a, b)`
    private mutating func promotedType() throws(ParseFailure) -> SType {
        let start = token
        require(.dataKinds, for: "promoted constructors", at: span(of: start))
        advance()
        let next = token
        switch token.kind {
        case .constructor, .qualifiedConstructor:
            advance()
            return SType(.promoted(nameOccurrence(next)), at: span(from: start.start))
        case .openBracket:
            advance()
            if accept(.closeBracket) { return SType(.promotedList([]), at: span(from: start.start)) }
            open.brackets += 1
            let types = try typeList()
            try close(.closeBracket, "]", opener: next)
            open.brackets -= 1
            return SType(.promotedList(types), at: span(from: start.start))
        case .openParen where kind(ahead: 1).isConstructorOperator && kind(ahead: 2) == .closeParen:
            advance()
            let name = nameOccurrence(token)
            advance()
            advance()
            return SType(.promoted(name), at: span(from: start.start))
        case .openParen:
            advance()
            if accept(.closeParen) { return SType(.promotedTuple([]), at: span(from: start.start)) }
            open.brackets += 1
            let types = try typeList()
            if types.count == 1 { throw unexpected(expected: "`,` of a promoted tuple") }
            try close(.closeParen, ")", opener: next)
            open.brackets -= 1
            return SType(.promotedTuple(types), at: span(from: start.start))
        default: throw unexpected(expected: "a data constructor, a list or a tuple after `'`")
        }
    }
}

import HytheBase

extension TokenParser {
    /// A pragma that stands as a declaration or in the module's head.
    mutating func pragma() throws(ParseFailure) -> Pragma {
        let word = token
        advance()
        let result: Pragma
        switch word.symbol.text {
        case "INLINE", "NOINLINE", "NOTINLINE", "INLINABLE", "INLINEABLE":
            let kind: Symbol =
                switch word.symbol.text {
                case "NOTINLINE": "NOINLINE"
                case "INLINEABLE": "INLINABLE"
                default: word.symbol
                }
            if token.kind == .constructor, token.symbol == "CONLIKE" { advance() }
            let phase = try phase()
            result = .inline(kind, try names(), phase: phase)
        case "SPECIALIZE", "SPECIALISE": result = try specialise()
        case "MINIMAL": result = .minimal(token.kind == .pragmaClose ? [] : try disjunction())
        case "COMPLETE":
            var names: [LSymbol] = []
            repeat { names.append(try constructorBinder()) } while accept(.comma)
            if accept(.doubleColon) { _ = try type() }
            result = .complete(names)
        case "DEPRECATED", "WARNING":
            var names: [LSymbol] = []
            while token.kind == .variable || token.kind == .constructor || token.kind == .openParen {
                names.append(try anyName())
                guard accept(.comma) else { break }
            }
            result = .warning(names, try texts())
        case "SCC":
            result = .costCentre(try anyName())
            if token.kind == .literal { try costCentreText() }
        default: throw fail("the pragma \(word.symbol) cannot stand here", at: span(of: word))
        }
        guard token.kind == .pragmaClose else { throw unexpected(expected: "`#-}`") }
        advance()
        return result
    }

    /// The cost centres that stand before an expression: without effect, as nothing here counts them.
    ///
    /// They are tokens nevertheless, as one that begins a line begins a statement, too.
    ///
    /// - Returns: whether there were any.
    mutating func costCentres() throws(ParseFailure) -> Bool {
        var isAny = false
        while token.kind == .pragmaOpen, token.symbol == "SCC" {
            advance()
            if token.kind == .variable {
                advance()
            } else {
                try costCentreText()
            }
            try expect(.pragmaClose, "`#-}`")
            isAny = true
        }
        return isAny
    }

    private mutating func costCentreText() throws(ParseFailure) {
        guard token.kind == .literal, case .string(let text) = literals[Int(token.payload)] else {
            throw unexpected(expected: "the name of a cost centre")
        }
        if text.contains(0x20) { throw fail("the name of a cost centre has no spaces", at: span(of: token)) }
        advance()
    }

    /// `[1]`, `[~2]`
    mutating func phase() throws(ParseFailure) -> Symbol? {
        guard token.kind == .openBracket else { return nil }
        let start = token.start
        while token.kind != .closeBracket {
            if token.kind == .endOfFile || token.kind == .pragmaClose { throw unexpected(expected: "`]`") }
            advance()
        }
        advance()
        return Symbol(utf8: source.bytes[Int(start)..<Int(previousEnd)])
    }

    /// `SPECIALISE [INLINE] [phase] f :: T1, T2`, or of an instance.
    private mutating func specialise() throws(ParseFailure) -> Pragma {
        if token.kind == .constructor, token.symbol == "INLINE" || token.symbol == "NOINLINE" { advance() }
        _ = try phase()
        if accept(.instance) {
            return .specialiseInstance(try type())
        }
        let name = try binder()
        try expect(.doubleColon, "`::` and a type")
        var types = [try type()]
        while accept(.comma) { types.append(try type()) }
        return .specialise(name, types)
    }

    private mutating func anyName() throws(ParseFailure) -> LSymbol {
        if token.kind == .constructor || kind(ahead: 1) == .constructorOperator { return try constructorBinder() }
        return try binder()
    }

    /// A method of a class that is in scope qualified may be named so, too.
    private mutating func names() throws(ParseFailure) -> [LSymbol] {
        var names: [LSymbol] = []
        repeat {
            if token.kind == .qualifiedVariable {
                names.append(LSymbol(token.symbol, at: span(of: token)))
                advance()
            } else {
                names.append(try anyName())
            }
        } while accept(.comma)
        return names
    }

    /// `"text"` or `["text", ...]`, joined by line ends.
    private mutating func texts() throws(ParseFailure) -> String {
        let isList = accept(.openBracket)
        var lines: [String] = []
        while token.kind == .literal, case .string(let text) = literals[Int(token.payload)] {
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: text.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
            lines.append(String(scalars))
            advance()
            guard isList, accept(.comma) else { break }
        }
        if isList { try expect(.closeBracket, "`]`") }
        return lines.joined(separator: "\n")
    }

    // MARK: MINIMAL

    /// `a | b, c` with `,` binding tighter, as a disjunction of conjunctions.
    private mutating func disjunction() throws(ParseFailure) -> [[LSymbol]] {
        var result = try conjunction()
        while accept(.bar) { result += try conjunction() }
        return result
    }

    private mutating func conjunction() throws(ParseFailure) -> [[LSymbol]] {
        var result = try minimalAtom()
        while accept(.comma) {
            let right = try minimalAtom()
            result = result.flatMap { left in right.map { left + $0 } }
        }
        return result
    }

    private mutating func minimalAtom() throws(ParseFailure) -> [[LSymbol]] {
        guard token.kind == .openParen, !isParenthesizedOperator() else { return [[try binder()]] }
        let opener = token
        advance()
        let inner = try disjunction()
        try close(.closeParen, ")", opener: opener)
        return inner
    }
}

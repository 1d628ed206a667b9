import HytheBase

extension TokenParser {
    /// A declaration of a `let` or `where`.
    mutating func localDeclarations() throws(ParseFailure) -> [Declaration] {
        switch token.kind {
        case .data, .newtype, .class_, .instance, .foreign, .import, .deriving:
            throw fail("\(describe(token)) declarations stand at the top level only", at: span(of: token))
        case .type:
            throw fail("`type` declarations stand at the top level only", at: span(of: token))
        default: return try valueDeclaration().map { [$0] } ?? []
        }
    }

    /// A declaration of a class or instance body.
    mutating func bodyDeclarations(isInstance: Bool) throws(ParseFailure) -> [Declaration] {
        switch token.kind {
        case .type:
            let start = token
            advance()
            let kind = try associatedType(at: span(of: start))
            return [Declaration(kind, at: span(from: start.start))]
        case .data, .newtype:
            let start = token
            let kind: Declaration.Kind
            if isInstance {
                kind = try dataDeclaration(isInstance: true)
            } else if start.kind == .newtype {
                throw unexpected(expected: "a declaration of a class's body", hints: ["declare the family with `data`"])
            } else {
                advance()
                _ = accept(word: Words.family)
                kind = .family(try dataFamily(at: span(of: start)))
            }
            return [Declaration(kind, at: span(from: start.start))]
        case .default_:
            let start = token
            require(.defaultSignatures, for: "default signatures", at: span(of: start))
            advance()
            var names = [try binder()]
            while accept(.comma) { names.append(try binder()) }
            try expect(.doubleColon, "`::` and the type of the default method")
            let type = try type()
            return [Declaration(.defaultSignature(names, type), at: span(from: start.start))]
        default: return try localDeclarations()
        }
    }

    /// A signature, fixity, pragma, equation or pattern binding.
    private mutating func valueDeclaration() throws(ParseFailure) -> Declaration? {
        let start = token
        switch token.kind {
        case .infix, .infixl, .infixr: return try fixityDeclaration()
        case .pragmaOpen:
            let pragma = try pragma()
            return Declaration(.pragma(pragma), at: span(from: start.start))
        case .ignoredPragma:
            advance()
            return Declaration(.pragma(.ignored(start.symbol)), at: span(of: start))
        default: break
        }
        if isImplicitParameter {
            let name = implicitParameter()
            try expect(.equals, "`=` and the value of `?\(name.value)`")
            return Declaration(.implicitBinding(name, try expression()), at: span(from: start.start))
        }
        if isSignature { return try signatureDeclaration() }
        let (first, before) = (index, diagnostics.count)
        do throws(ParseFailure) {
            return try equation()
        } catch {
            guard !features.contains(.templateHaskell), let end = endOfExpressionItem(from: first) else { throw error }
            diagnostics.removeLast(diagnostics.count - before)
            throw fail(
                "this is no declaration", at: Span(file: file, start: start.start, end: end),
                label: "there is no `=` in it", hints: ["an expression gets a name here: `x = ...`"])
        }
    }

    /// Where the item that begins at `first` ends, if nothing in it defines or declares something.
    private func endOfExpressionItem(from first: Int) -> UInt32? {
        let limit = contexts.last?.column ?? 0
        guard limit > 0 else { return nil }
        var next = first
        while next == first || !(tokens[next].startsLine && tokens[next].column <= limit) {
            switch tokens[next].kind {
            case .equals, .bar, .doubleColon, .rightArrow, .in, .then, .of: return nil
            default: break
            }
            if tokens[next].kind.isOpener, closing[next] < 0 { return nil }
            next += 1
        }
        return tokens[next - 1].end
    }

    /// Whether `x ::` or `x, y` begins here.
    private var isSignature: Bool {
        let length = token.kind == .variable ? 1 : isParenthesizedOperator() ? 3 : 0
        guard length > 0 else { return false }
        switch kind(ahead: length) {
        case .comma: return true
        case .doubleColon: return true
        default: return false
        }
    }

    private mutating func signatureDeclaration() throws(ParseFailure) -> Declaration {
        let start = token.start
        var names = [try binder()]
        while accept(.comma) { names.append(try binder()) }
        try expect(.doubleColon, "`::`")
        let type = try type()
        if token.kind == .equals, names.count == 1 {
            // `x :: T = e` is a pattern binding by an extension; without it, a line end is missing most likely.
            guard extensions.contains(.scopedTypeVariables) else {
                throw fail(
                    "unexpected `=` in a type signature", at: span(of: token),
                    hints: ["begin the definition on a new line, at the column of the signature"])
            }
            let variable = SPattern(.variable(names[0].value), at: names[0].span)
            let pattern = SPattern(.signature(variable, type), at: span(from: start))
            let body = try rightHandSide(.equals, "`=`")
            return Declaration(.pattern(pattern, body), at: span(from: start))
        }
        return Declaration(.signature(names, type), at: span(from: start))
    }

    private mutating func fixityDeclaration() throws(ParseFailure) -> Declaration {
        let start = token
        advance()
        var precedence = 9
        if token.kind == .literal, case .integer(let digits) = literals[Int(token.payload)] {
            guard let value = Int(digits), value <= 9 else {
                throw fail("a precedence is a number from 0 to 9", at: span(of: token))
            }
            precedence = value
            advance()
        }
        var operators: [LSymbol] = []
        repeat {
            if accept(.type) { throw notSupportedYet("fixities of type operators apart", at: span(of: start)) }
            let op: Operator
            if token.kind == .prefixBang {
                op = Operator(name: NameOccurrence(Words.bang), isConstructor: false, span: span(of: token))
                advance()
            } else {
                op = try operatorOccurrence()
            }
            if op.name.qualifier != nil { throw fail("a qualified name in a fixity declaration", at: op.span) }
            operators.append(LSymbol(op.name.text, at: op.span))
        } while accept(.comma)
        let associativity: Fixity.Associativity =
            switch start.kind {
            case .infixl: .left
            case .infixr: .right
            default: .none
            }
        return Declaration(.fixity(Fixity(associativity, precedence), operators), at: span(from: start.start))
    }

    // MARK: Equations

    /// A clause of a function or a pattern binding.
    private mutating func equation() throws(ParseFailure) -> Declaration {
        let start = token.start
        if let head = try functionHead() {
            if features.contains(.templateHaskell), contexts.count == 1, token.kind != .equals, token.kind != .bar {
                throw notSupportedYet("splices of declarations", at: head.name.span)
            }
            let body = try rightHandSide(.equals, "`=`")
            let clause = Clause(patterns: head.patterns, body: body)
            return Declaration(.function(head.name, clause, isInfix: head.isInfix), at: span(from: start))
        }
        var left = try pattern()
        if token.kind == .doubleColon {
            require(.scopedTypeVariables, for: "type signatures in patterns", at: span(of: token))
            advance()
            let type = try type()
            left = SPattern(.signature(left, type), at: span(from: start))
        }
        if token.kind != .equals, token.kind != .bar, case .infix(_, let operators) = left.kind,
            operators[0].name.text == Words.colon
        {
            throw fail("unexpected `:`", at: operators[0].span, hints: ["write `::` for a type signature"])
        }
        let body = try rightHandSide(.equals, "`=`")
        return Declaration(.pattern(left, body), at: span(from: start))
    }

    private struct FunctionHead {
        var name: LSymbol
        var patterns: [SPattern]
        var isInfix: Bool
    }

    /// `f p q`, `p op q`, `(p op q) r`; `nil`, with nothing consumed, where a pattern is bound.
    private mutating func functionHead() throws(ParseFailure) -> FunctionHead? {
        if infixDefinition != nil {
            let left = try pattern(leftOfOperator: true)
            guard isOperatorNext else { throw unexpected(expected: "an operator or `=`") }
            let op = try operatorOccurrence()
            if op.name.qualifier != nil {
                throw fail("a qualified name cannot be defined", at: op.span, hints: ["write `\(op.name.text)`"])
            }
            let right = try pattern()
            return FunctionHead(name: LSymbol(op.name.text, at: op.span), patterns: [left, right], isInfix: true)
        }
        if token.kind == .variable || isParenthesizedOperator() {
            switch kind(ahead: token.kind == .variable ? 1 : 3) {
            case .asAt, .constructorOperator, .qualifiedConstructorOperator, .backquote: return nil
            default: break
            }
            let name = try binder()
            return FunctionHead(name: name, patterns: try atomicPatterns(), isInfix: false)
        }
        guard token.kind == .openParen, closing[index] >= 0, beginsAtomicPattern(at: Int(closing[index]) + 1) else {
            if token.kind == .qualifiedVariable {
                throw fail(
                    "a qualified name cannot be defined", at: span(of: token), hints: ["write `\(token.symbol)`"])
            }
            return nil
        }
        let opener = token
        let start = index
        advance()
        open.brackets += 1
        guard var head = try functionHead() else {
            open.brackets -= 1
            index = start
            refresh()
            return nil
        }
        try close(.closeParen, ")", opener: opener)
        open.brackets -= 1
        head.patterns += try atomicPatterns()
        head.isInfix = false
        return head
    }

    private func beginsAtomicPattern(at next: Int) -> Bool {
        let limit = contexts.last?.column ?? 0
        let token = tokens[min(next, tokens.count - 1)]
        if token.startsLine, token.column <= limit { return false }
        switch token.kind {
        case .variable, .underscore, .literal, .constructor, .qualifiedConstructor, .prefixBang, .prefixTilde, .tilde,
            .openParen, .openBracket, .openUnboxed:
            return true
        default: return false
        }
    }

    /// The index of the operator that an equation beginning here defines between two patterns.
    private var infixDefinition: Int? {
        let limit = contexts.last?.column ?? 0
        var next = index
        while true {
            let token = tokens[next]
            if next > index, token.startsLine, token.column <= limit { return nil }
            switch token.kind {
            case .operatorSymbol, .qualifiedOperator: return next > index ? next : nil
            case .minus: if next > index, !tokens[next - 1].kind.isConstructorOperator { return next }
            case .backquote:
                if tokens[min(next + 1, tokens.count - 1)].kind == .variable { return next }
                next += 2
            case .openParen, .openBracket, .openBrace, .openUnboxed:
                guard closing[next] >= 0 else { return nil }
                next = Int(closing[next])
            case .variable, .constructor, .qualifiedConstructor, .qualifiedVariable, .constructorOperator,
                .qualifiedConstructorOperator, .literal, .underscore, .asAt, .prefixBang, .prefixTilde, .tilde,
                .typeAt:
                break
            default: return nil
            }
            next += 1
            if next >= tokens.count { return nil }
        }
    }
}

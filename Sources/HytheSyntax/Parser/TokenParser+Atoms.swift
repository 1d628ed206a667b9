import HytheBase

extension TokenParser {
    /// An expression that needs no parentheses as an argument; `nil` if none begins here.
    mutating func atom() throws(ParseFailure) -> SExpression? {
        let start = token
        let place = span(of: start)
        switch token.kind {
        case .variable, .qualifiedVariable:
            advance()
            // `_name` is a hole only if nothing of that name is in scope: the renamer decides.
            return SExpression(.variable(nameOccurrence(start)), at: place)
        case .constructor, .qualifiedConstructor:
            advance()
            return SExpression(.constructor(nameOccurrence(start)), at: place)
        case .literal:
            advance()
            return SExpression(.literal(literals[Int(start.payload)]), at: place)
        case .underscore:
            advance()
            return SExpression(.hole("_"), at: place)
        case .operatorSymbol where isImplicitParameter:
            let name = implicitParameter()
            return SExpression(.implicitParameter(name.value), at: name.span)
        case .label:
            advance()
            return SExpression(.label(start.symbol), at: place)
        case .prefixMinus:
            advance()
            guard let operand = try atom() else { throw unexpected(expected: "an expression after `-`") }
            let negated = SExpression(.infix([.negation(place), .operand(operand)]), at: span(from: place))
            return SExpression(.parenthesized(negated), at: negated.span)
        case .openParen: return try parenthesized()
        case .openBracket: return try listExpression()
        case .openUnboxed: return try unboxedTuple()
        case .tick where features.contains(.templateHaskell): return try quotedName()
        case .openQuotation: return try quotation()
        case .splice: return try splice()
        case .openForm: return try arrowForm()
        case .tick:
            let next = self.token(ahead: 1)
            if next.kind == .variable || next.kind == .constructor, next.start == start.end,
                next.symbol.text.hasSuffix("'")
            {
                throw fail(
                    "a character literal holds one character", at: place.through(span(of: next)),
                    hints: ["write `\"\(next.symbol.text.dropLast())\"` for a string"])
            }
            throw fail("this character literal does not end", at: place, label: "`'` is missing")
        default: return nil
        }
    }

    /// After `(`: unit, an operator as a name, a section, a tuple or its constructor, or an expression.
    private mutating func parenthesized() throws(ParseFailure) -> SExpression {
        let opener = token
        if kind(ahead: 2) == .closeParen, kind(ahead: 1).isOperatorName {
            let name = token(ahead: 1)
            guard name.kind != .tilde, name.kind != .prefixTilde else {
                throw notSupportedYet("`~` as a name", at: span(of: name))
            }
            for _ in 0..<3 { advance() }
            let occurrence = nameOccurrence(name)
            return SExpression(
                name.kind.isConstructorOperator ? .constructor(occurrence) : .variable(occurrence),
                at: span(from: opener.start))
        }
        advance()
        if accept(.closeParen) {
            return SExpression(.constructor(NameOccurrence(Words.unit)), at: span(from: opener.start))
        }
        open.brackets += 1
        if token.kind == .prefixDot {
            var fields: [LSymbol] = []
            repeat { fields.append(try selectedField()) } while token.kind == .fieldDot
            try close(.closeParen, ")", opener: opener)
            open.brackets -= 1
            return SExpression(.projection(fields), at: span(from: opener.start))
        }
        let kind = try parenthesizedBody(opener)
        try close(.closeParen, ")", opener: opener)
        open.brackets -= 1
        return SExpression(kind, at: span(from: opener.start))
    }

    private mutating func parenthesizedBody(_ opener: Token) throws(ParseFailure) -> SExpression.Kind {
        if token.kind == .comma { return try tupleElements(first: nil, opener) }
        if isOperatorNext, token.kind != .minus || features.contains(.lexicalNegation) {
            let section = try operatorOccurrence()
            let right = try infixExpression()
            if token.kind == .doubleColon {
                throw fail(
                    "a type signature in a section", at: span(of: token), hints: ["put the operand in parentheses"])
            }
            return .rightSection(section, right)
        }
        let start = token.start
        let first = try infixExpression(mayEndInOperator: true)
        if isOperatorNext { return .leftSection(first, try operatorOccurrence()) }
        let inner = try signature(on: first, from: start)
        if token.kind == .rightArrow {
            throw fail(
                "a view pattern in an expression", at: span(of: token), hints: ["a function is written `\\x -> ...`"])
        }
        guard token.kind == .comma else { return .parenthesized(inner) }
        return try tupleElements(first: inner, opener)
    }

    /// Goes on at a comma, or at the end of an unboxed tuple of one component.
    private mutating func tupleElements(first: SExpression?, _ opener: Token) throws(ParseFailure) -> SExpression.Kind {
        let isUnboxed = opener.kind == .openUnboxed
        let closer = isUnboxed ? TokenKind.closeUnboxed : .closeParen
        var elements = [first]
        while accept(.comma) {
            let isMissing = token.kind == .comma || token.kind == closer
            elements.append(isMissing ? nil : try expression())
        }
        let present = elements.compactMap { $0 }
        if present.count == elements.count { return isUnboxed ? .unboxedTuple(present) : .tuple(present) }
        if present.isEmpty {
            let size = elements.count
            return .constructor(
                NameOccurrence(
                    isUnboxed ? Words.unboxedTupleConstructor(arity: size) : Words.tupleConstructor(arity: size)))
        }
        if !extensions.contains(.tupleSections) {
            var missing = SyntaxMessages.needs(.tupleSections, for: "tuple sections", at: span(of: opener))
            missing.hints.append("or remove the comma that has nothing beside it")
            diagnostics.append(missing)
        }
        return .tupleSection(elements, isUnboxed: isUnboxed)
    }

    /// The bars of an unboxed sum on one side of its alternative.
    mutating func bars() -> Int {
        var count = 0
        while accept(.bar) { count += 1 }
        return count
    }

    /// An unboxed tuple or sum.
    private mutating func unboxedTuple() throws(ParseFailure) -> SExpression {
        let opener = token
        advance()
        open.brackets += 1
        let kind = try unboxedBody(opener)
        try close(.closeUnboxed, "#)", opener: opener)
        open.brackets -= 1
        return SExpression(kind, at: span(from: opener.start))
    }

    private mutating func unboxedBody(_ opener: Token) throws(ParseFailure) -> SExpression.Kind {
        switch token.kind {
        case .closeUnboxed: return .unboxedTuple([])
        case .comma: return try tupleElements(first: nil, opener)
        default: break
        }
        let before = bars()
        let first = try expression()
        if before == 0, token.kind != .bar { return try tupleElements(first: first, opener) }
        return .unboxedSum(first, alternative: before, of: before + 1 + bars())
    }

    /// `(| operator command ... |)`
    private mutating func arrowForm() throws(ParseFailure) -> SExpression {
        let opener = token
        advance()
        open.brackets += 1
        guard let control = try atom() else { throw unexpected(expected: "a control operator") }
        var commands: [SExpression] = []
        while let command = try atom() { commands.append(command) }
        try close(.closeForm, "|)", opener: opener)
        open.brackets -= 1
        return SExpression(.arrowForm(control, commands), at: span(from: opener.start))
    }

    /// A list, an enumeration or a comprehension.
    private mutating func listExpression() throws(ParseFailure) -> SExpression {
        let opener = token
        advance()
        if accept(.closeBracket) {
            return SExpression(.constructor(NameOccurrence(Words.nilList)), at: span(from: opener.start))
        }
        open.brackets += 1
        let kind = try listBody()
        try close(.closeBracket, "]", opener: opener)
        open.brackets -= 1
        return SExpression(kind, at: span(from: opener.start))
    }

    private mutating func listBody() throws(ParseFailure) -> SExpression.Kind {
        let first = try expression()
        switch token.kind {
        case .dotDot: return try enumeration(from: first, then: nil)
        case .bar:
            advance()
            let start = token.start
            var branches = [try qualifiers()]
            while token.kind == .bar {
                require(.parallelListComp, for: "comprehensions with several branches", at: span(of: token))
                advance()
                branches.append(try qualifiers())
            }
            if branches.count == 1 { return .listComprehension(first, branches[0]) }
            return .listComprehension(first, [Statement(.parallel(branches), at: span(from: start))])
        case .comma:
            var elements = [first]
            while accept(.comma) {
                elements.append(try expression())
                if elements.count == 2, token.kind == .dotDot { return try enumeration(from: first, then: elements[1]) }
            }
            return .list(elements)
        default: return .list([first])
        }
    }

    private mutating func qualifiers() throws(ParseFailure) -> [Statement] {
        var statements: [Statement] = []
        if token.kind == .then {
            throw fail("nothing stands before this `then`", at: span(of: token), hints: ["put a generator before it"])
        }
        repeat { statements.append(try qualifier()) } while accept(.comma)
        return statements
    }

    private mutating func enumeration(from first: SExpression, then second: SExpression?) throws(ParseFailure)
        -> SExpression.Kind
    {
        advance()
        let last = token.kind == .closeBracket ? nil : try expression()
        return .enumeration(from: first, then: second, to: last)
    }
}

import HytheBase

extension TokenParser {
    var isPatternSynonym: Bool {
        guard features.contains(.patternSynonyms), token.symbol == Words.pattern else { return false }
        return kind(ahead: 1) == .constructor || kind(ahead: 2) == .constructorOperator
            || kind(ahead: 2) == .backquote
    }

    /// After `pattern`: a signature, or a definition in prefix or infix form.
    mutating func patternSynonym() throws(ParseFailure) -> Declaration.Kind {
        advance()
        if token.kind == .variable {
            let left = try patternParameter()
            let op = try operatorOccurrence()
            guard op.isConstructor, op.name.qualifier == nil else {
                throw fail("`\(op.name.text)` cannot be a pattern synonym", at: op.span)
            }
            let right = try patternParameter()
            return try patternDefinition(LSymbol(op.name.text, at: op.span), [left, right], isInfix: true)
        }
        let name = try constructorBinder()
        if token.kind == .comma || token.kind == .doubleColon {
            var names = [name]
            while accept(.comma) { names.append(try constructorBinder()) }
            try expect(.doubleColon, "`::` and the pattern's type")
            return .patternSignature(names, try type())
        }
        var parameters: [LSymbol] = []
        if token.kind == .openBrace {
            let opener = openBrace()
            while token.kind == .variable {
                parameters.append(try patternParameter())
                guard accept(.comma) else { break }
            }
            try closeBrace(opener: opener)
            guard case .patternSynonym(var synonym) = try patternDefinition(name, parameters, isInfix: false) else {
                throw unexpected(expected: "a pattern synonym")
            }
            synonym.isRecord = true
            return .patternSynonym(synonym)
        }
        while token.kind == .variable { parameters.append(try patternParameter()) }
        return try patternDefinition(name, parameters, isInfix: false)
    }

    private mutating func patternParameter() throws(ParseFailure) -> LSymbol {
        guard token.kind == .variable else { throw unexpected(expected: "a variable") }
        let name = LSymbol(token.symbol, at: span(of: token))
        advance()
        return name
    }

    private mutating func patternDefinition(_ name: LSymbol, _ parameters: [LSymbol], isInfix: Bool)
        throws(ParseFailure) -> Declaration.Kind
    {
        let matchesOnly = token.kind == .leftArrow
        guard matchesOnly || token.kind == .equals else { throw unexpected(expected: "`=` or `<-` and a pattern") }
        advance()
        let start = token.start
        var pattern = try signedPattern()
        if token.kind == .rightArrow { throw fail("this view pattern needs parentheses", at: span(from: start)) }
        if case .parenthesized(let inner) = pattern.kind { pattern = inner }
        var direction = matchesOnly ? PatternSynonymDeclaration.Direction.match : .both
        if matchesOnly, accept(.where_) {
            let before = diagnostics.count
            let clauses = try block(.declarations) { parser throws(ParseFailure) in try parser.builderClause(name) }
            if clauses.isEmpty, diagnostics.count == before {
                throw fail(
                    "no clause after the `where` of `\(name.value)`", at: name.span,
                    hints: ["leave out `where`, or say there how to build with `\(name.value)`"])
            }
            direction = .explicit(clauses)
        }
        return .patternSynonym(
            PatternSynonymDeclaration(
                name: name, parameters: parameters, isInfix: isInfix, pattern: pattern, direction: direction))
    }

    /// `P p1 p2 = e`: a clause of the function that builds.
    private mutating func builderClause(_ name: LSymbol) throws(ParseFailure) -> Declaration {
        let start = token.start
        let head = try pattern()
        var arguments: [SPattern]?
        switch head.kind {
        case .constructor(let found, let patterns) where found.value == NameOccurrence(name.value):
            arguments = patterns
        case .infix(let operands, let operators) where operands.count == 2 && operators[0].name.text == name.value:
            arguments = operands
        default: break
        }
        guard let arguments else {
            throw fail(
                "a definition of something else than `\(name.value)`", at: head.span,
                hints: ["the clauses after `where` define how to build with `\(name.value)`"])
        }
        let body = try rightHandSide(.equals, "`=`")
        return Declaration(
            .function(LSymbol(name.value, at: head.span), Clause(patterns: arguments, body: body), isInfix: false),
            at: span(from: start))
    }
}

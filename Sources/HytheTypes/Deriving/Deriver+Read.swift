import HytheBase

extension Deriver {
    /// A step of a parser: tokens to expect, or a field to read.
    private enum Step {
        case token(Name, String)
        case field(Name, RExpression)
    }

    func readMethods() -> [RBinding] {
        [
            code.function(DerivedNames.readPrec, [], code.call(DerivedNames.parens, alternatives())),
            code.function(DerivedNames.readList, [], code.variable(DerivedNames.readListDefault)),
            code.function(DerivedNames.readListPrec, [], code.variable(DerivedNames.readListPrecDefault)),
        ]
    }

    private func alternatives() -> RExpression {
        // Names without fields are chosen among at once, reading the token only once.
        let named = data.constructors.filter { $0.arity == 0 && !$0.isOperator }
        var parsers: [RExpression] = []
        if !named.isEmpty {
            let choices = named.map { constructor in
                code.pair(
                    code.string(constructor.text), code.call(DerivedNames.return_, code.constructor(constructor.name)))
            }
            parsers.append(code.call(DerivedNames.choose, RExpression(.list(choices), at: code.span)))
        }
        parsers += data.constructors.filter { $0.arity > 0 || $0.isOperator }.map(parser)
        guard let last = parsers.last else { return code.variable(DerivedNames.noParse) }
        return parsers.dropLast().reversed().reduce(last) { code.call(DerivedNames.eitherParse, $1, $0) }
    }

    private func parser(_ constructor: DataShape.Constructor) -> RExpression {
        let fields = code.fresh("a", constructor.arity)
        let readPrec = code.variable(DerivedNames.readPrec)
        let argument = code.call(DerivedNames.step, readPrec)
        var steps: [Step]
        let precedence: Int
        if !constructor.labels.isEmpty {
            precedence = 11
            steps = nameTokens(constructor) + [.token(DerivedNames.punctuation, "{")]
            for (index, label) in constructor.labels.enumerated() {
                if index > 0 { steps.append(.token(DerivedNames.punctuation, ",")) }
                steps += labelTokens(label.text) + [.token(DerivedNames.punctuation, "=")]
                steps.append(.field(fields[index], code.call(DerivedNames.reset, readPrec)))
            }
            steps.append(.token(DerivedNames.punctuation, "}"))
        } else if constructor.isInfix {
            precedence = constructor.fixity.precedence
            let quote = Step.token(DerivedNames.punctuation, "`")
            let name: [Step] =
                constructor.isOperator
                ? [.token(DerivedNames.symbol, constructor.text)]
                : [quote, .token(DerivedNames.identifier, constructor.text), quote]
            steps = [.field(fields[0], argument)] + name + [.field(fields[1], argument)]
        } else {
            precedence = 10
            steps = nameTokens(constructor) + fields.map { .field($0, argument) }
        }
        let result = code.call(
            DerivedNames.return_, code.apply(code.constructor(constructor.name), fields.map(code.variable)))
        let body = steps.reversed().reduce(result) { rest, step in
            switch step {
            case .token(let kind, let text):
                let token = code.apply(code.constructor(kind), [code.string(text)])
                return code.call(BuiltinNames.then, code.call(DerivedNames.expect, token), rest)
            case .field(let name, let parser):
                return code.call(BuiltinNames.bind, parser, code.lambda([code.pattern(name)], rest))
            }
        }
        return code.call(DerivedNames.prec, code.int(precedence), body)
    }

    private func nameTokens(_ constructor: DataShape.Constructor) -> [Step] {
        constructor.isOperator
            ? parenthesized(constructor.text) : [.token(DerivedNames.identifier, constructor.text)]
    }

    private func labelTokens(_ text: String) -> [Step] {
        DataShape.isOperator(text) ? parenthesized(text) : [.token(DerivedNames.identifier, text)]
    }

    private func parenthesized(_ text: String) -> [Step] {
        [
            .token(DerivedNames.punctuation, "("), .token(DerivedNames.symbol, text),
            .token(DerivedNames.punctuation, ")"),
        ]
    }
}

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
        let named = data.constructors.filter { $0.arity == 0 }
        var parsers: [RExpression] = []
        if named.count == 1 {
            parsers.append(sequence(bareName(named[0]), named[0], []))
        } else if !named.isEmpty {
            let choices = named.map { constructor in
                code.pair(
                    code.string(constructor.text), code.call(DerivedNames.return_, code.constructor(constructor.name)))
            }
            parsers.append(code.call(DerivedNames.choose, RExpression(.list(choices), at: code.span)))
        }
        parsers += data.constructors.filter { $0.arity > 0 }.map(parser)
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
                : [quote] + identifier(constructor.text) + [quote]
            steps = [.field(fields[0], argument)] + name + [.field(fields[1], argument)]
        } else {
            precedence = 10
            steps = nameTokens(constructor) + fields.map { .field($0, argument) }
        }
        return code.call(DerivedNames.prec, code.int(precedence), sequence(steps, constructor, fields))
    }

    /// The steps, then the constructor applied to the fields.
    private func sequence(_ steps: [Step], _ constructor: DataShape.Constructor, _ fields: [Name]) -> RExpression {
        let result = code.call(
            DerivedNames.return_, code.apply(code.constructor(constructor.name), fields.map(code.variable)))
        return steps.reversed().reduce(result) { rest, step in
            switch step {
            case .token(let kind, let text):
                let token = code.apply(code.constructor(kind), [code.string(text)])
                return code.call(BuiltinNames.then, code.call(DerivedNames.expect, token), rest)
            case .field(let name, let parser):
                return code.call(BuiltinNames.bind, parser, code.lambda([code.pattern(name)], rest))
            }
        }
    }

    /// A name as `lex` takes it apart: one that ends in `#` is two tokens. As under GHC, one that ends in several is not
    /// read back.
    private func identifier(_ text: String) -> [Step] {
        guard text.hasSuffix("#") else { return [.token(DerivedNames.identifier, text)] }
        return [.token(DerivedNames.identifier, String(text.dropLast())), .token(DerivedNames.symbol, "#")]
    }

    /// Without parentheses, which `parens` allows around a constructor without fields.
    private func bareName(_ constructor: DataShape.Constructor) -> [Step] {
        constructor.isOperator ? [.token(DerivedNames.symbol, constructor.text)] : identifier(constructor.text)
    }

    private func nameTokens(_ constructor: DataShape.Constructor) -> [Step] {
        constructor.isOperator ? parenthesized(constructor.text) : identifier(constructor.text)
    }

    private func labelTokens(_ text: String) -> [Step] {
        DataShape.isOperator(text) ? parenthesized(text) : identifier(text)
    }

    private func parenthesized(_ text: String) -> [Step] {
        [
            .token(DerivedNames.punctuation, "("), .token(DerivedNames.symbol, text),
            .token(DerivedNames.punctuation, ")"),
        ]
    }
}

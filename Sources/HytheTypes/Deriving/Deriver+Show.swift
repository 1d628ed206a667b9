import HytheBase

extension Deriver {
    /// The precedence of function application, and the one just above.
    private static let application = 10
    private static let argument = 11

    /// A piece of what is shown.
    private enum Piece {
        case text(String)
        case field(Name, precedence: Int, primitive: Symbol?)
    }

    func showMethods() -> [RBinding] {
        if data.constructors.isEmpty {
            let value = code.fresh("v")
            return [
                code.function(
                    DerivedNames.showsPrec, [code.wildcard, code.pattern(value)], code.case_(code.variable(value), []))
            ]
        }
        let clauses = data.constructors.map { constructor in
            let fields = code.fresh("a", constructor.arity)
            let precedence = code.fresh("d")
            let (pieces, limit) = shown(constructor, fields)
            let rest = code.fresh("rest")
            let pattern = code.pattern(constructor.name, fields)
            guard let limit else {
                return code.clause([code.wildcard, pattern, code.pattern(rest)], show(pieces, before: rest))
            }
            let inner = code.fresh("r")
            let body = code.lambda([code.pattern(inner)], show(pieces, before: inner))
            let needsParentheses = code.call(DerivedNames.intIsAtLeast, code.variable(precedence), code.int(limit))
            return code.clause(
                [code.pattern(precedence), pattern, code.pattern(rest)],
                code.call(DerivedNames.showParen, needsParentheses, body, code.variable(rest)))
        }
        return [code.function(DerivedNames.showsPrec, clauses)]
    }

    /// The pieces, and from which precedence on they stand in parentheses (`nil`: never).
    private func shown(_ constructor: DataShape.Constructor, _ fields: [Name]) -> ([Piece], parenthesizedFrom: Int?) {
        func field(_ index: Int, _ precedence: Int) -> Piece {
            .field(fields[index], precedence: precedence, primitive: constructor.primitives[index])
        }
        if fields.isEmpty { return ([.text(constructor.prefixText)], nil) }
        if !constructor.labels.isEmpty {
            var pieces: [Piece] = []
            for (index, label) in constructor.labels.enumerated() {
                let text = DataShape.isOperator(label.text) ? "(\(label)) = " : "\(label) = "
                pieces.append(.text(index == 0 ? "\(constructor.prefixText) {\(text)" : ", \(text)"))
                pieces.append(field(index, 0))
            }
            return (pieces + [.text("}")], Deriver.argument)
        }
        if constructor.isInfix {
            let precedence = constructor.fixity.precedence + 1
            return ([field(0, precedence), .text(" \(constructor.infixText) "), field(1, precedence)], precedence)
        }
        var pieces: [Piece] = [.text("\(constructor.prefixText) ")]
        for index in fields.indices {
            if index > 0 { pieces.append(.text(" ")) }
            pieces.append(field(index, Deriver.argument))
        }
        return (pieces, Deriver.argument)
    }

    /// Above this many pieces they are shown in groups, as each is delayed together with all fields behind it in its group.
    private static let groupSize = 16

    private func show(_ pieces: [Piece], before rest: Name) -> RExpression {
        if pieces.count > 2 * Deriver.groupSize {
            let groups = stride(from: 0, to: pieces.count, by: Deriver.groupSize).map { start in
                let inner = code.fresh("r")
                let group = Array(pieces[start..<min(start + Deriver.groupSize, pieces.count)])
                return code.lambda([code.pattern(inner)], show(group, before: inner))
            }
            return code.call(DerivedNames.composeAll, code.list(groups), code.variable(rest))
        }
        return pieces.reversed().reduce(code.variable(rest)) { rest, piece in
            switch piece {
            case .text(" "): return code.call(DerivedNames.showSpace, rest)
            case .text(let text): return code.call(DerivedNames.showString, code.string(text), rest)
            case .field(let name, let precedence, let primitive):
                guard let comparison = primitive.flatMap(PrimitiveComparison.of), let box = comparison.box else {
                    return code.call(DerivedNames.showsPrec, code.int(precedence), code.variable(name), rest)
                }
                let boxed = code.apply(code.constructor(box), [code.variable(name)])
                let suffixed = code.call(DerivedNames.showString, code.string(comparison.suffix), rest)
                return code.call(DerivedNames.showsPrec, code.int(precedence), boxed, suffixed)
            }
        }
    }
}

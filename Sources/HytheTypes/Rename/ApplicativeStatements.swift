import HytheBase
import HytheSyntax

// Note [Applicative blocks]
//
// With ApplicativeDo, statements that do not use each other's results are joined by `<*>`:
//
//     do { x <- a; y <- b; return e }   =   (\x y -> e) <$> a <*> b
//     do { x <- a; y <- b; c }          =   join ((\x y -> c) <$> a <*> b)
//
// The statements are cut into segments that do not depend on each other; a segment of several statements is a block of its
// own, which returns what it binds. A block that is one segment begins with its first statement, by `>>=`, and what
// follows is arranged anew. A pattern that asks for a constructor makes all that follows depend on it, since a block
// without ApplicativeDo would match it before that is run; so does `let`.

/// Arranges the statements of a `do` block for ApplicativeDo.
enum ApplicativeStatements {
    typealias Noted = Renamer.NotedStatement

    /// `nil` if it is an ordinary block.
    static func arrange(_ block: [Noted], at span: Span) -> RExpression? {
        guard block.count > 1, case .expression(let last) = block[block.count - 1].statement.kind else { return nil }
        return arrange(block.dropLast(), last, at: span)
    }

    private static func arrange(_ statements: ArraySlice<Noted>, _ last: RExpression, at span: Span) -> RExpression {
        let segments = segments(statements)
        let result = returned(last)
        let areArguments = segments.allSatisfy { $0.count > 1 || isArgument($0[$0.startIndex].statement) }
        guard areArguments, segments.count > 1 || (result != nil && statements.count == 1) else {
            return sequence(statements, last, at: span)
        }
        let code = GeneratedCode(span: span)
        let arguments = segments.map { argument($0, code) }
        let function = code.lambda(arguments.map(\.pattern), result ?? last)
        var call = code.call(StatementNames.fmap, function, arguments[0].value)
        for argument in arguments.dropFirst() { call = code.call(StatementNames.ap, call, argument.value) }
        return result == nil ? code.call(StatementNames.join, call) : call
    }

    /// The first statement, then the rest.
    private static func sequence(_ statements: ArraySlice<Noted>, _ last: RExpression, at span: Span) -> RExpression {
        guard let first = statements.first else { return last }
        let rest = statements.count == 1 ? last : arrange(statements.dropFirst(), last, at: span)
        let end = RStatement(.expression(rest), at: rest.span)
        return RExpression(.do_([first.statement, end], nil), at: span)
    }

    private static func argument(_ segment: ArraySlice<Noted>, _ code: GeneratedCode) -> (
        pattern: RPattern, value: RExpression
    ) {
        if segment.count == 1, let only = segment.first {
            switch only.statement.kind {
            case .bind(let pattern, let value): return (pattern, value)
            case .expression(let value): return (code.wildcard, value)
            case .let_: break
            }
        }
        // The names are bound once in the block and once outside it, where the result uses them.
        let names = segment.flatMap(\.binds)
        let value = code.call(StatementNames.return_, code.tuple(names.map(code.variable)))
        let block = arrange(segment, value, at: code.span)
        return (code.tuple(names.map(code.pattern)), RExpression(.apart(names, block), at: code.span))
    }

    /// `e` of `return e`, `return $ e`, `pure e`, `pure $ e`.
    private static func returned(_ expression: RExpression) -> RExpression? {
        func isReturn(_ function: RExpression) -> Bool {
            guard case .variable(let name) = function.kind else { return false }
            return name == StatementNames.return_ || name == StatementNames.pure
        }
        switch expression.kind {
        case .apply(let function, let value): return isReturn(function) ? value : nil
        case .infix(let function, let op, let value):
            guard case .variable(BuiltinNames.dollar) = op.kind else { return nil }
            return isReturn(function) ? value : nil
        default: return nil
        }
    }

    private static func isArgument(_ statement: RStatement) -> Bool {
        switch statement.kind {
        case .bind(let pattern, _): pattern.bindsOnly || pattern.isTuple
        case .expression: true
        case .let_: false
        }
    }

    /// Cuts between statements where nothing behind depends on anything before within the segment.
    private static func segments(_ statements: ArraySlice<Noted>) -> [ArraySlice<Noted>] {
        var result: [ArraySlice<Noted>] = []
        var start = statements.startIndex
        while start < statements.endIndex {
            var end = start
            var binds = Set(statements[start].binds)
            // The last statement that depends on one of the segment belongs to it.
            var index = start
            var isStrict = false
            while index <= end {
                binds.formUnion(statements[index].binds)
                isStrict = isStrict || !isLazy(statements[index].statement)
                if isStrict {
                    end = statements.endIndex - 1
                } else if let user = statements.indices.last(where: {
                    $0 > end && !statements[$0].uses.isDisjoint(with: binds)
                }) {
                    end = user
                }
                index += 1
            }
            result.append(statements[start...end])
            start = end + 1
        }
        return result
    }

    private static func isLazy(_ statement: RStatement) -> Bool {
        switch statement.kind {
        case .bind(let pattern, _): pattern.bindsOnly && !pattern.isBanged
        case .expression: true
        case .let_: false
        }
    }
}

extension RPattern {
    fileprivate var isBanged: Bool {
        switch kind {
        case .bang: true
        case .signature(let inner, _, _), .asPattern(_, let inner): inner.isBanged
        default: false
        }
    }

    /// A tuple of patterns that match whatever comes.
    fileprivate var isTuple: Bool {
        if case .tuple(let components) = kind { components.allSatisfy { $0.bindsOnly || $0.isTuple } } else { false }
    }
}

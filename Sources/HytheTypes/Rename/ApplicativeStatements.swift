import HytheBase
import HytheSyntax

// Note [Applicative blocks]
//
// With ApplicativeDo, statements that do not use each other's results are joined by `<*>`:
//
//     do { x <- a; y <- b; return e }   =   (\x y -> e) <$> a <*> b
//     do { x <- a; y <- b; c }          =   join ((\x y -> c) <$> a <*> b)
//
// The statements are cut into segments that do not depend on each other; a segment of several statements is a block of
// its own, which returns what is used of that which it binds. A block that is one segment is cut in two, joined by `>>=`:
// behind those statements at its beginning that are independent, if there are several, else behind the first.
//
// A pattern that asks for a constructor makes what follows depend on it, since a block without ApplicativeDo would match
// it before that is run.

/// Arranges the statements of a `do` block for ApplicativeDo.
struct ApplicativeStatements {
    typealias Noted = Renamer.NotedStatement

    private let code: GeneratedCode

    /// `nil` if it is an ordinary block.
    static func arrange(_ block: [Noted], at span: Span) -> RExpression? {
        guard block.count > 1, case .expression(let last) = block[block.count - 1].statement.kind else { return nil }
        let end = End(whole: last, returned: returned(last), uses: block[block.count - 1].uses)
        return ApplicativeStatements(code: GeneratedCode(span: span)).expression(tree(Array(block.dropLast())), end)
    }

    private indirect enum Tree {
        case one(Noted)
        case sequence(Tree, Tree)
        case independent([Tree])

        var statements: [Noted] {
            switch self {
            case .one(let statement): [statement]
            case .sequence(let before, let after): before.statements + after.statements
            case .independent(let trees): trees.flatMap(\.statements)
            }
        }
    }

    /// What comes behind statements.
    private struct End {
        var whole: RExpression
        /// `e` if it is `return e`.
        var returned: RExpression?
        var uses: Set<Name>
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

    // MARK: The tree

    private static func tree(_ statements: [Noted]) -> Tree {
        if statements.count == 1 { return .one(statements[0]) }
        let segments = segments(statements)
        return segments.count == 1 ? cut(segments[0]) : .independent(segments.map(cut))
    }

    private static func cut(_ segment: [Noted]) -> Tree {
        if segment.count == 1 { return .one(segment[0]) }
        let (before, after) = parts(segment)
        return .sequence(tree(before), tree(after))
    }

    /// Cuts where nothing behind depends on anything before. What only defines goes with a neighbour.
    private static func segments(_ statements: [Noted]) -> [[Noted]] {
        let bound = Set(statements.flatMap(\.binds))
        var cuts: [[Noted]] = []
        var segment: [Noted] = []
        var needed: Set<Name> = []
        for statement in statements.reversed() {
            if !segment.isEmpty, needed.isEmpty, !statement.statement.isStrict {
                cuts.append(segment.reversed())
                segment = []
            }
            segment.append(statement)
            needed.formUnion(statement.uses.intersection(bound))
            needed.subtract(statement.binds)
        }
        cuts.append(segment.reversed())
        // From the last to the first.
        var result: [[Noted]] = []
        for segment in cuts {
            if let next = result.last, segment.allSatisfy(\.statement.isLet) || next.allSatisfy(\.statement.isLet) {
                result[result.count - 1] = segment + next
            } else {
                result.append(segment)
            }
        }
        return result.reversed()
    }

    /// The two parts of a segment. Definitions among independent statements go before them.
    private static func parts(_ segment: [Noted]) -> (before: [Noted], after: [Noted]) {
        var definitions: [Noted] = []
        var independent: [Noted] = []
        var bound: Set<Name> = []
        loop: for statement in segment.prefix(segment.count > 2 ? segment.count : 0) {
            guard statement.uses.isDisjoint(with: bound) else { break }
            switch statement.statement.kind {
            case .bind where !statement.statement.isStrict:
                independent.append(statement)
                bound.formUnion(statement.binds)
            case .let_: definitions.append(statement)
            default: break loop
            }
        }
        guard independent.count > 1 else { return ([segment[0]], Array(segment.dropFirst())) }
        let rest = segment.dropFirst(definitions.count + independent.count)
        return definitions.isEmpty ? (independent, Array(rest)) : (definitions, independent + rest)
    }

    // MARK: Code

    private func expression(_ tree: Tree, _ end: End) -> RExpression {
        switch tree {
        case .one(let statement):
            if end.returned != nil, !statement.statement.isStrict, !statement.statement.isLet {
                return call([tree], end)
            }
            let last = RStatement(.expression(end.whole), at: end.whole.span)
            return RExpression(.do_([statement.statement, last], nil), at: code.span)
        case .sequence(let before, let after):
            let uses = after.statements.reduce(into: end.uses) { $0.formUnion($1.uses) }
            return expression(before, End(whole: expression(after, end), returned: nil, uses: uses))
        case .independent(let trees):
            // A lambda's pattern does not call `fail`.
            let failing = trees.firstIndex { if case .one(let only) = $0 { only.statement.canFail } else { false } }
            guard let failing else { return call(trees, end) }
            let behind = failing + 1 < trees.count ? Tree.independent(Array(trees[(failing + 1)...])) : nil
            let through = behind.map { .sequence(trees[failing], $0) } ?? trees[failing]
            return expression(failing == 0 ? through : .sequence(.independent(Array(trees[..<failing])), through), end)
        }
    }

    /// `(\patterns -> end) <$> trees[0] <*> trees[1]...`, joined if the end is an action.
    private func call(_ trees: [Tree], _ end: End) -> RExpression {
        let arguments = trees.map { argument($0, end) }
        let lambda = code.lambda(arguments.map(\.pattern), end.returned ?? end.whole)
        // Names that a block returns are bound once in it and once here.
        let returned = arguments.flatMap(\.returned)
        let function = returned.isEmpty ? lambda : RExpression(.apart(returned, lambda), at: lambda.span)
        var call = code.call(StatementNames.fmap, function, arguments[0].value)
        for argument in arguments.dropFirst() { call = code.call(StatementNames.ap, call, argument.value) }
        return end.returned == nil ? code.call(StatementNames.join, call) : call
    }

    private func argument(_ tree: Tree, _ end: End) -> (pattern: RPattern, value: RExpression, returned: [Name]) {
        if case .one(let only) = tree {
            switch only.statement.kind {
            case .bind(let pattern, let value): return (pattern, value, [])
            case .expression(let value): return (code.wildcard, value, [])
            case .let_, .implicitLet: break
            }
        }
        let names = tree.statements.flatMap(\.binds).filter(end.uses.contains)
        let tuple = code.tuple(names.map(code.variable))
        let inner = End(whole: code.call(StatementNames.return_, tuple), returned: tuple, uses: Set(names))
        return (code.tuple(names.map(code.pattern)), expression(tree, inner), names)
    }
}

extension RStatement {
    fileprivate var isLet: Bool {
        switch kind {
        case .let_, .implicitLet: true
        case .bind, .expression: false
        }
    }

    /// Whether what follows is not to be run before its pattern has matched.
    fileprivate var isStrict: Bool {
        if case .bind(let pattern, _) = kind { pattern.isStrict } else { false }
    }

    fileprivate var canFail: Bool {
        if case .bind(let pattern, _) = kind { !pattern.alwaysMatches } else { false }
    }
}

extension RPattern {
    fileprivate var isStrict: Bool {
        switch kind {
        case .wildcard, .variable, .lazy, .poison: false
        case .signature(let inner, _, _, _), .asPattern(_, let inner), .view(_, let inner): inner.isStrict
        default: true
        }
    }

    /// A variable, or tuples of them.
    fileprivate var alwaysMatches: Bool {
        switch kind {
        case .tuple(let components): components.allSatisfy(\.alwaysMatches)
        case .view(_, let inner): inner.alwaysMatches
        default: bindsOnly
        }
    }
}

import HytheBase
import HytheSyntax

/// The statements of `do` blocks, comprehensions and guards.
extension Renamer {
    /// A renamed statement with what it binds and uses.
    struct NotedStatement {
        var statement: RStatement
        var binds: [Name] = []
        var uses: Set<Name> = []
    }

    /// What the functions are that statements stand for.
    enum StatementContext {
        /// `[e | ...]`, and guards.
        case list
        /// A block, or a comprehension of any monad.
        case monad(DoNames)
    }

    /// Renames statements, each in the scope of those before it, then `body` in the scope of all.
    func withStatements<T>(_ statements: [Statement], in context: StatementContext = .list, _ body: () -> T) -> (
        [RStatement], T
    ) {
        let (noted, value) = withNotedStatements(statements, in: context, body)
        return (noted.map(\.statement), value)
    }

    func withNotedStatements<T>(_ statements: [Statement], in context: StatementContext, _ body: () -> T) -> (
        [NotedStatement], T
    ) {
        let savedLocals = locals
        let savedTypeVariables = typeVariables
        defer {
            locals = savedLocals
            typeVariables = savedTypeVariables
        }
        var result: [NotedStatement] = []
        var boundInStatements: [Name] = []
        var letNodes: [(nodes: [UseNode], end: Int)] = []
        let start = uses.count
        // What the statements so far bind, for `then`.
        var bound: [Symbol: Name] = [:]
        for statement in statements {
            let before = uses.count
            var renamed: RStatement
            var binders: [Symbol: Name] = [:]
            switch statement.kind {
            case .expression(let expression):
                renamed = RStatement(.expression(renameExpression(expression)), at: statement.span)
            case .bind(let pattern, let expression):
                let value = renameExpression(expression)
                let (patterns, variables, types) = bindPatterns([pattern])
                binders = variables
                boundInStatements += binders.values
                typeVariables.merge(types) { $1 }
                // Its parentheses belong to the place of a failure.
                let whole = RPattern(patterns[0].kind, at: pattern.span)
                renamed = RStatement(.bind(whole, value), at: statement.span)
            case .let_(let declarations) where declarations.contains(where: \.isImplicitBinding):
                renamed = RStatement(.implicitLet(renameImplicitBindings(declarations)), at: statement.span)
            case .let_(let declarations):
                // The bindings' names stay in scope for what follows.
                binders = localBinders(declarations)
                bind(binders)
                bindFixities(declarations, binders)
                let (bindings, nodes, _) = renameBindings(declarations) { binders[$0] }
                letNodes.append((nodes, uses.count))
                renamed = RStatement(.let_(bindings), at: statement.span)
            case .recursive(let inner):
                (renamed, binders) = renameRecursive(inner, context, at: statement.span)
            case .parallel(let branches):
                (renamed, binders) = renameParallel(branches, context, at: statement.span)
                boundInStatements += binders.values
            case .transform, .group:
                let earlier = result.map(\.statement)
                (renamed, binders) = renameTransform(statement, of: earlier, binding: bound)
                result = []
            }
            bind(binders)
            bound.merge(binders) { $1 }
            result.append(
                NotedStatement(statement: renamed, binds: Array(binders.values), uses: Set(uses[before...])))
        }
        let value = body()
        if warns(.unusedLocalBinds) {
            for (nodes, end) in letNodes { reportUnusedLocals(nodes, roots: uses[end...]) }
        }
        reportUnusedMatches(boundInStatements, since: start)
        return (result, value)
    }

    // MARK: Branches side by side

    /// `[e | qs1 | qs2]` is `[e | (xs1, xs2) <- zip [xs1 | qs1] [xs2 | qs2]]`, `xs` being what each branch binds.
    private func renameParallel(_ branches: [[Statement]], _ context: StatementContext, at span: Span) -> (
        RStatement, [Symbol: Name]
    ) {
        let code = GeneratedCode(span: span)
        var binders: [Symbol: Name] = [:]
        var parts: [(pattern: RPattern, value: RExpression)] = []
        for branch in branches {
            let outer = locals
            let (noted, inner) = withNotedStatements(branch, in: context) {
                locals.filter { outer[$0.key] != $0.value }.sorted { $0.value.span.start < $1.value.span.start }
            }
            uses += inner.map(\.value)
            var fresh: [Name] = []
            for (text, name) in inner {
                if let earlier = binders[text] {
                    // The branch that comes second is at fault.
                    report(RenameMessages.boundTwice(text, at: name.span, other: earlier.span, what: "variable"))
                }
                let outside = Name.fresh(text, at: name.span)
                binders[text] = outside
                fresh.append(outside)
            }
            let values = code.tuple(inner.map { code.variable($0.value) })
            parts.append(
                (code.tuple(fresh.map(code.pattern)), comprehension(values, noted.map(\.statement), context, at: span)))
        }
        let zip: RExpression
        switch context {
        case .list: zip = code.variable(StatementNames.zip)
        case .monad(let names): zip = function("mzip", StatementNames.mzip, names, at: span)
        }
        let last = parts.removeLast()
        let whole = parts.reversed().reduce(last) { rest, part in
            (code.pair(part.pattern, rest.pattern), code.apply(zip, [part.value, rest.value]))
        }
        return (RStatement(.bind(whole.pattern, whole.value), at: span), binders)
    }

    /// `[value | statements]`, or a block that returns the value.
    private func comprehension(
        _ value: RExpression, _ statements: [RStatement], _ context: StatementContext, at span: Span
    ) -> RExpression {
        switch context {
        case .list: RExpression(.listComprehension(value, statements), at: span)
        case .monad(let names):
            doBlock(guarding(statements) + [returning(value, names, at: span)], names, at: span)
        }
    }

    /// `[e | qs]` as a block: conditions are calls of `guard`.
    func renameMonadComprehension(_ body: SExpression, _ statements: [Statement], at span: Span) -> RExpression {
        let (renamed, value) = withStatements(statements, in: .monad(syntaxNames)) { renameExpression(body) }
        return doBlock(
            guarding(renamed) + [returning(value, syntaxNames, at: body.span)], syntaxNames, at: span)
    }

    private func guarding(_ statements: [RStatement]) -> [RStatement] {
        statements.map { statement in
            guard case .expression(let condition) = statement.kind else { return statement }
            let code = GeneratedCode(span: statement.span)
            let call = code.apply(
                function("guard", StatementNames.guard_, syntaxNames, at: statement.span), [condition])
            return RStatement(.expression(call), at: statement.span)
        }
    }

    private func returning(_ value: RExpression, _ names: DoNames, at span: Span) -> RStatement {
        let call = RExpression(.apply(function("return", StatementNames.return_, names, at: span), value), at: span)
        return RStatement(.expression(call), at: span)
    }

    // MARK: Recursion

    // Note [Recursive statements]
    //
    //     rec { ss }   =   (xs) <- mfix (\ ~(xs') -> do { ss; return (xs) })
    //
    // where `xs` are what `ss` binds. An occurrence in `ss` before the binding of `x` means `x'`, one after it means `x`
    // itself, which is the same value and known to be there. `mdo` puts `rec` around each shortest sequence of statements
    // of which an earlier one uses what a later one binds; which these are is seen by renaming the whole as one `rec`
    // first, whose messages are thrown away.

    private func renameRecursive(_ statements: [Statement], _ context: StatementContext, at span: Span) -> (
        RStatement, [Symbol: Name]
    ) {
        guard case .monad(let names) = context else {
            return (RStatement(.expression(RExpression(.poison, at: span)), at: span), [:])
        }
        let code = GeneratedCode(span: span)
        let variables = recursiveVariables(statements)
        let early = Dictionary(uniqueKeysWithValues: variables.map { ($0.value, Name.fresh($0.value, at: $0.span)) })
        let (noted, own) = withLocals(early) {
            withNotedStatements(statements, in: context) { variables.map { locals[known: $0.value] } }
        }
        uses += own
        let result = RStatement(
            .expression(
                code.apply(
                    function("return", StatementNames.return_, names, at: span), [code.tuple(own.map(code.variable))])),
            at: span)
        let block = doBlock(noted.map(\.statement) + [result], names, at: span)
        let parameter = code.tuple(variables.map { code.pattern(early[known: $0.value]) })
        let body = code.lambda([RPattern(.lazy(parameter), at: span)], block)
        let fixpoint = code.apply(function("mfix", StatementNames.mfix, names, at: span), [body])
        let late = Dictionary(uniqueKeysWithValues: variables.map { ($0.value, Name.fresh($0.value, at: $0.span)) })
        let pattern = code.tuple(variables.map { code.pattern(late[known: $0.value]) })
        return (RStatement(.bind(pattern, fixpoint), at: span), late)
    }

    /// What the statements of a `rec` block bind, each once.
    func recursiveVariables(_ statements: [Statement]) -> [LSymbol] {
        var result: [LSymbol] = []
        for name in statements.flatMap(boundNames) {
            if let earlier = result.first(where: { $0.value == name.value }) {
                report(RenameMessages.boundTwice(name.value, at: earlier.span, other: name.span, what: "variable"))
            } else {
                result.append(name)
            }
        }
        return result
    }

    func boundNames(_ statement: Statement) -> [LSymbol] {
        switch statement.kind {
        case .expression, .transform, .group: []
        case .bind(let pattern, _): PatternBinders.collect(pattern, in: self)
        case .let_(let declarations): boundNames(declarations)
        case .recursive(let inner): inner.flatMap(boundNames)
        case .parallel(let branches): branches.flatMap { $0.flatMap(boundNames) }
        }
    }

    func boundNames(_ declarations: [Declaration]) -> [LSymbol] {
        declarations.reduce(into: []) { names, declaration in
            switch declaration.kind {
            case .function(let name, _, _):
                if names.last?.value != name.value { names.append(name) }
            case .pattern(let pattern, _): names += PatternBinders.collect(pattern, in: self)
            default: break
            }
        }
    }

    /// `mdo` as `do`. See Note [Recursive statements].
    func segmented(_ statements: [Statement], _ names: DoNames) -> [Statement] {
        let before = diagnostics.count
        _ = recursiveVariables(statements)
        if diagnostics.count > before { return statements }
        let variables = statements.map(boundNames)
        let early = Dictionary(
            variables.joined().map { ($0.value, Name.fresh($0.value, at: $0.span)) }, uniquingKeysWith: { $1 })
        let said = diagnostics.count
        let used = uses.count
        let (noted, _) = withLocals(early) { withNotedStatements(statements, in: .monad(names)) {} }
        diagnostics.removeLast(diagnostics.count - said)
        uses.removeLast(uses.count - used)
        var binder: [Name: Int] = [:]
        for (index, names) in variables.enumerated() { for name in names { binder[early[known: name.value]] = index } }
        // The last statement that each one needs, itself among them if it is recursive.
        let reach = noted.map { statement in statement.uses.compactMap { binder[$0] }.max() }
        var result: [Statement] = []
        var index = 0
        while index < statements.count {
            guard var end = reach[index] else {
                result.append(statements[index])
                index += 1
                continue
            }
            var next = index
            while next <= end {
                end = max(end, reach[next] ?? end)
                next += 1
            }
            let segment = Array(statements[index...end])
            let span = segment[0].span.through(segment[segment.count - 1].span)
            result.append(Statement(.recursive(segment), at: span))
            index = end + 1
        }
        return result
    }

    // MARK: Transformations

    /// `then f by e` after statements that bind `xs` is `xs <- f (\xs -> e) [xs | statements]`; after `group`, each `x`
    /// is what the group has of it.
    private func renameTransform(_ statement: Statement, of earlier: [RStatement], binding bound: [Symbol: Name]) -> (
        RStatement, [Symbol: Name]
    ) {
        let span = statement.span
        let code = GeneratedCode(span: span)
        let variables = bound.sorted { $0.value.span.start < $1.value.span.start }
        uses += variables.map(\.value)
        let list = RExpression(
            .listComprehension(code.tuple(variables.map { code.variable($0.value) }), earlier), at: span)
        func fresh() -> [Name] { variables.map { Name.fresh($0.key, at: $0.value.span) } }
        func key(_ expression: SExpression?) -> [RExpression] {
            guard let expression else { return [] }
            let names = fresh()
            let scope = Dictionary(uniqueKeysWithValues: zip(variables.map(\.key), names))
            let value = withLocals(scope) { renameExpression(expression) }
            return [code.lambda([code.tuple(names.map(code.pattern))], value)]
        }
        let after = fresh()
        let binders = Dictionary(uniqueKeysWithValues: zip(variables.map(\.key), after))
        let pattern = code.tuple(after.map(code.pattern))
        switch statement.kind {
        case .transform(let function, let by):
            var value = withoutStatements(bound) { renameExpression(function) }
            if by == nil { value = RExpression(.signature(value, code.listTransformation), at: function.span) }
            let call = code.apply(value, key(by) + [list])
            return (RStatement(.bind(pattern, call), at: span), binders)
        case .group(let by, let function):
            let groups = code.apply(withoutStatements(bound) { renameExpression(function) }, key(by) + [list])
            let group = code.fresh("group")
            let columns = variables.indices.map { index -> RExpression in
                let names = fresh()
                let select = code.lambda([code.tuple(names.map(code.pattern))], code.variable(names[index]))
                return code.call(StatementNames.fmap, select, code.variable(group))
            }
            let split = code.lambda([code.pattern(group)], code.tuple(columns))
            let call = code.call(StatementNames.fmap, split, groups)
            return (RStatement(.bind(pattern, call), at: span), binders)
        default: return (RStatement(.expression(RExpression(.poison, at: span)), at: span), [:])
        }
    }

    /// The function of a transformation does not see what the statements bind.
    private func withoutStatements<T>(_ bound: [Symbol: Name], _ body: () -> T) -> T {
        let saved = locals
        for (text, name) in bound where locals[text] == name { locals[text] = nil }
        defer { locals = saved }
        return body()
    }
}

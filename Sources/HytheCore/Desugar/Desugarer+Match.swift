import HytheBase
import HytheSyntax
import HytheTypes

// Note [Match compilation]
// Rows are tried in order, columns from the left. Neighbouring rows whose first patterns are of one kind form a group
// that one `case` decides (Wadler's mixture rule, in "The Implementation of Functional Programming Languages"); when no
// row of a group fits, matching goes on with the next group, a join point if several places go there. A right-hand
// side is desugared once. Testing a value twice, where groups mix, is left to the optimiser to find.

extension Desugarer {
    /// A `case`, a multi-way `if`, or an elaborated form of the type checker.
    func match(_ scrutinees: [TExpression], _ rows: [TRow], _ context: MatchContext, result: Shape) -> Core {
        withFallback(result, { self.matchFailure(context, result: result) }) {
            self.match(scrutinees.map(expression), rows.map { self.row($0, result, at: context.span) }, result, $0)
        }
    }

    func row(_ row: TRow, _ shape: Shape, at span: Span) -> MatchRow {
        MatchRow(patterns: row.patterns, at: span) { self.rightHandSide(row.body, shape, $0) }
    }

    /// `body`, given where to go on a failure, with `fallback` there.
    func withFallback(_ shape: Shape, _ fallback: () -> Core, _ body: (MatchFailure) -> Core) -> Core {
        let failure = MatchFailure(shape)
        let core = body(failure)
        if failure.uses == 0 { return core }
        let target = fallback()
        var isJump = false
        if case .jump = target { isJump = true }
        if failure.uses == 1 || isJump { return core.replacingJumps(to: failure.name, by: target) }
        let point = JoinPoint(name: failure.name, parameters: [], body: target)
        return .join(isRecursive: false, [point], core)
    }

    /// Binds the scrutinees to variables and matches.
    func match(_ scrutinees: [Core], _ rows: [MatchRow], _ shape: Shape, _ failure: MatchFailure) -> Core {
        var rows = rows
        var columns: [Column] = []
        var wrappers: [(Core) -> Core] = []
        for scrutinee in scrutinees {
            switch self.shape(of: scrutinee) {
            case .single(let representation):
                if case .variable(let name) = scrutinee {
                    columns.append(Column(binder: Binder(name: name, representation: representation)))
                    continue
                }
                let binder = fresh("v", representation)
                if columns.isEmpty {
                    columns.append(Column(binder: binder, pending: scrutinee))
                } else {
                    wrappers.append { self.bind(binder, scrutinee, isStrict: false, $0, shape) }
                    columns.append(Column(binder: binder))
                }
            case .tuple(let representations):
                let position = columns.count
                let (components, wrap) = takingApart(scrutinee, representations)
                let parts = parts(of: rows.map { $0.patterns[position] }, components)
                for index in rows.indices {
                    rows[index].patterns.replaceSubrange(position...position, with: parts.patterns[index])
                }
                columns += parts.columns.map { Column(binder: $0) }
                if let wrap { wrappers.append { wrap($0, shape) } }
                for (binder, value) in parts.bindings { wrappers.append { .let_(.nonrecursive(binder, value), $0) } }
            }
        }
        return wrappers.reversed().reduce(match(columns, rows, shape, failure)) { $1($0) }
    }

    private func bind(_ binder: Binder, _ value: Core, isStrict: Bool, _ body: Core, _ shape: Shape) -> Core {
        isStrict || binder.representation != .lifted
            ? .case_(value, binder, [], default: body, result: shape) : .let_(.nonrecursive(binder, value), body)
    }

    // MARK: Columns

    func match(_ columns: [Column], _ rows: [MatchRow], _ shape: Shape, _ failure: MatchFailure) -> Core {
        guard !rows.isEmpty else { return failure.jump() }
        guard let column = columns.first else { return leaf(rows[...], shape, failure) }
        var groups: [[(head: MatchHead, row: MatchRow)]] = []
        for var row in rows {
            row.ignoresFirst = true
            let head = tidy(row.patterns.removeFirst(), column.binder, &row)
            let isAlone = head.runsCode && !row.items.isEmpty
            if !isAlone, let last = groups.last?.last, last.head.joins(head), last.row.items.isEmpty || !head.runsCode {
                groups[groups.count - 1].append((head, row))
            } else {
                groups.append([(head, row)])
            }
        }
        guard let pending = column.pending else { return chain(groups[...], columns, shape, failure) }
        var columns = columns
        let first = groups[0][0].head
        switch first {
        case .constructor, .literal:
            // The value is needed in one place only: evaluate it there.
            let isUsedLater = groups.dropFirst().contains { $0.contains { !$0.row.ignoresFirst } }
            if !isUsedLater { return chain(groups[...], columns, shape, failure) }
        default: break
        }
        columns[0].pending = nil
        let body = chain(groups[...], columns, shape, failure)
        return bind(column.binder, pending, isStrict: first.isStrict, body, shape)
    }

    private func chain(
        _ groups: ArraySlice<[(head: MatchHead, row: MatchRow)]>, _ columns: [Column], _ shape: Shape,
        _ failure: MatchFailure
    ) -> Core {
        guard let first = groups.first else { return failure.jump() }
        if groups.count == 1 { return run(first, columns, shape, failure) }
        return withFallback(shape, { self.chain(groups.dropFirst(), columns, shape, failure) }) {
            self.run(first, columns, shape, $0)
        }
    }

    private func leaf(_ rows: ArraySlice<MatchRow>, _ shape: Shape, _ failure: MatchFailure) -> Core {
        guard let row = rows.first else { return failure.jump() }
        if rows.count == 1 { return scope(row.items, row.body(failure)) }
        return withFallback(shape, { self.leaf(rows.dropFirst(), shape, failure) }) {
            self.scope(row.items, row.body($0))
        }
    }

    // MARK: Groups

    private func run(
        _ group: [(head: MatchHead, row: MatchRow)], _ columns: [Column], _ shape: Shape, _ failure: MatchFailure
    ) -> Core {
        let column = columns[0]
        let rest = Array(columns.dropFirst())
        var rows = group.map(\.row)
        switch group[0].head {
        case .irrefutable:
            return match(rest, rows, shape, failure)
        case .bang:
            for (index, member) in group.enumerated() {
                if case .bang(let inner) = member.head { rows[index].patterns.insert(inner, at: 0) }
            }
            let (scrutinee, binder, body) = evaluating(column) { match([$0] + rest, rows, shape, failure) }
            return .case_(scrutinee, binder, [], default: body, result: shape)
        case .constructor: return runConstructors(group, column, rest, shape, failure)
        case .literal: return runLiterals(group, column, rest, shape, failure)
        case .equality(_, let test):
            let items = rows[0].items
            if !items.isEmpty { rows[0].items = [] }  // The row is alone then.
            let condition = test(variable(column.binder.name))
            let body = match(rest, rows, shape, failure)
            return scope(items, caseOfBool(condition, then: body, else: failure.jump(), result: shape))
        case .view(let function, let pattern, let type):
            let items = rows[0].items
            rows[0].items = []
            let value = expression(function).applied(to: [variable(column.binder.name)], result: type.shape)
            return scope(items, matchView(value, pattern, rest, rows[0], shape, failure))
        }
    }

    /// Matches the result of a view, then the row's other columns.
    private func matchView(
        _ value: Core, _ pattern: TPattern, _ rest: [Column], _ row: MatchRow, _ shape: Shape, _ failure: MatchFailure
    ) -> Core {
        let front = MatchRow(patterns: [pattern], at: row.span) { self.match(rest, [row], shape, $0) }
        return match([value], [front], shape, failure)
    }

    /// What to evaluate for a column, the binder of the result, and what `body` makes of that; within `body`, the
    /// column's variable means the evaluated one.
    func evaluating<Result>(
        _ column: Column, _ body: (Column) -> Result
    ) -> (scrutinee: Core, binder: Binder, result: Result) {
        if let pending = column.pending { return (pending, column.binder, body(Column(binder: column.binder))) }
        let name = resolve(column.binder.name)
        let evaluated = fresh(column.binder.name.occurrence, column.binder.representation)
        let result = withAlias(name, to: evaluated.name) { body(Column(binder: evaluated)) }
        return (.variable(name), evaluated, result)
    }

    private func runLiterals(
        _ group: [(head: MatchHead, row: MatchRow)], _ column: Column, _ rest: [Column], _ shape: Shape,
        _ failure: MatchFailure
    ) -> Core {
        var order: [CoreLiteral] = []
        var members: [CoreLiteral: [MatchRow]] = [:]
        for (head, row) in group {
            guard case .literal(let literal) = head else { continue }
            if members[literal] == nil { order.append(literal) }
            members[literal, default: []].append(row)
        }
        let alternatives = order.map {
            CoreAlternative(pattern: .literal($0), body: match(rest, members[known: $0], shape, failure))
        }
        let scrutinee = column.pending ?? variable(column.binder.name)
        let binder = column.pending == nil ? fresh("l", column.binder.representation) : column.binder
        return .case_(scrutinee, binder, alternatives, default: failure.jump(), result: shape)
    }

    // MARK: Right-hand sides

    func rightHandSide(_ side: TRightHandSide, _ shape: Shape, _ failure: MatchFailure) -> Core {
        let_(side.bindings) { self.guarded(side.guarded[...], shape, failure) }
    }

    private func guarded(
        _ alternatives: ArraySlice<(guards: [TGuard], body: TExpression)>, _ shape: Shape, _ failure: MatchFailure
    ) -> Core {
        guard let first = alternatives.first else { return failure.jump() }
        if alternatives.count == 1 { return guards(first.guards[...], first.body, shape, failure) }
        return withFallback(shape, { self.guarded(alternatives.dropFirst(), shape, failure) }) {
            self.guards(first.guards[...], first.body, shape, $0)
        }
    }

    private func guards(
        _ guards: ArraySlice<TGuard>, _ body: TExpression, _ shape: Shape, _ failure: MatchFailure
    ) -> Core {
        guard let first = guards.first else { return expression(body) }
        func rest(_ failure: MatchFailure) -> Core { self.guards(guards.dropFirst(), body, shape, failure) }
        switch first {
        case .boolean(let condition):
            if isTriviallyTrue(condition) { return rest(failure) }
            let condition = expression(condition)
            let then = rest(failure)
            return caseOfBool(condition, then: then, else: failure.jump(), result: shape)
        case .pattern(let pattern, let value):
            return match(
                [expression(value)], [MatchRow(patterns: [pattern], at: pattern.span, body: rest)], shape, failure)
        case .let_(let groups): return let_(groups) { rest(failure) }
        case .evidence(let evidence): return letEvidence(evidence) { rest(failure) }
        }
    }

    private func isTriviallyTrue(_ condition: TExpression) -> Bool {
        switch condition.kind {
        case .variable(let name): name.occurrence == "otherwise" && name.module == "GHC.Base"
        case .constructor(let constructor): constructor.name == BuiltinNames.true_
        default: false
        }
    }
}

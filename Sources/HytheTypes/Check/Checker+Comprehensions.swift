import HytheBase
import HytheSyntax

// Note [Comprehensions]
//
// `[e | quals]` becomes a fold for each generator, so that no intermediate list is made and none is appended, and the whole
// can meet what consumes it (see Note [List fusion]):
//     [e | quals]  =  build (\c n -> [e | quals] c n)
//     [e | p <- l, quals] c n  =  foldr (\x us -> case x of { p -> [e | quals] c us; _ -> us }) n l
//     [e | ] c n  =  c e n
// `n` is a variable and may be repeated. All of this is at the type of the list itself: types are erased afterwards.

extension Checker {
    func checkComprehension(_ body: RExpression, _ statements: [RStatement], _ expected: Type, at span: Span)
        -> TExpression
    {
        let element = listElement(expected) ?? newMeta()
        let list = BuiltinTypes.listOf(element)
        unify(actual: list, expected: expected, at: span)
        let cons = TBinder(name: .fresh("c", at: span), type: .function(element, .function(list, list)))
        let end = TBinder(name: .fresh("n", at: span), type: list)
        let made = comprehension(
            body, statements[...], list, cons: cons, rest: TExpression(.variable(end.name), at: span), at: span)
        let build = TExpression(.variable(BuiltinNames.build), at: span)
        return TExpression(
            .apply(build, [TExpression(.lambda([cons, end], made), at: span)], result: list), at: span)
    }

    private func comprehension(
        _ body: RExpression, _ statements: ArraySlice<RStatement>, _ list: Type, cons: TBinder, rest: TExpression,
        at span: Span
    ) -> TExpression {
        guard let statement = statements.first else {
            let value = check(body, listElement(list) ?? .poison)
            return TExpression(
                .apply(TExpression(.variable(cons.name), at: span), [value, rest], result: list), at: span)
        }
        let others = statements.dropFirst()
        switch statement.kind {
        case .expression(let condition):
            let test = check(condition, known(BuiltinNames.bool, at: condition.span))
            let inner = comprehension(body, others, list, cons: cons, rest: rest, at: span)
            let rows = [
                TRow(patterns: [], body: TRightHandSide(guarded: [([.boolean(test)], inner)])),
                TRow(patterns: [], body: TRightHandSide(guarded: [([], rest)])),
            ]
            return TExpression(.match([], rows, MatchContext(.generated, at: span), result: list), at: span)
        case .let_(let bindings):
            let groups = checkBindings(bindings)
            let inner = comprehension(body, others, list, cons: cons, rest: rest, at: span)
            return TExpression(.let_(groups, inner), at: span)
        case .implicitLet(let bindings):
            return checkImplicitLet(bindings, at: statement.span) {
                $0.comprehension(body, others, list, cons: cons, rest: rest, at: span)
            }
        case .bind(let pattern, let source):
            return generator(pattern, source, statement.span, body, others, list, cons: cons, rest: rest, at: span)
        }
    }

    private func generator(
        _ pattern: RPattern, _ source: RExpression, _ statementSpan: Span, _ body: RExpression,
        _ statements: ArraySlice<RStatement>, _ list: Type, cons: TBinder, rest: TExpression, at span: Span
    ) -> TExpression {
        let element = newMeta()
        let value = check(source, BuiltinTypes.listOf(element))
        let item = TBinder(name: .fresh("ds", at: statementSpan), type: element)
        let items = TBinder(name: .fresh("us", at: statementSpan), type: list)
        let variable = { (binder: TBinder) in TExpression(.variable(binder.name), at: statementSpan) }

        let outer = scope
        let bound = checkPattern(pattern, element)
        let inner = comprehension(body, statements, list, cons: cons, rest: variable(items), at: span)
        popScopes(to: outer)

        var rows = [TRow(patterns: [bound], body: TRightHandSide(guarded: [([], inner)]))]
        if !bound.isIrrefutable {
            let other = TPattern(.wildcard, at: bound.span)
            rows.append(TRow(patterns: [other], body: TRightHandSide(guarded: [([], variable(items))])))
        }
        let step = TExpression(
            .match([variable(item)], rows, MatchContext(.generated, at: span), result: list), at: statementSpan)
        let foldr = TExpression(.variable(BuiltinNames.foldr), at: statementSpan)
        let function = TExpression(.lambda([item, items], step), at: statementSpan)
        return TExpression(.apply(foldr, [function, rest, value], result: list), at: span)
    }
}

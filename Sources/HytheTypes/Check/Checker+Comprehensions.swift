import HytheBase
import HytheSyntax

// Note [Comprehensions]
//
// `[e | quals]` becomes a recursive function for each generator, which conses straight onto the rest of the list:
//     [e | p <- l, quals] ++ rest  =  let go (p : us) = [e | quals] ++ go us;  go (_ : us) = go us;  go [] = rest
//                                     in go l
// so no intermediate list is made and none is appended. `rest` is `[]` or a call of the next outer `go`, hence may be
// repeated. `concatMap` would allocate a list for each element of each generator.

extension Checker {
    func checkComprehension(_ body: RExpression, _ statements: [RStatement], _ expected: Type, at span: Span)
        -> TExpression
    {
        let element = listElement(expected) ?? newMeta()
        let list = BuiltinTypes.listOf(element)
        unify(actual: list, expected: expected, at: span)
        let nothing = TExpression(.constructor(BuiltinTypes.list.constructors[0]), at: span)
        return comprehension(body, statements[...], element, list, rest: nothing, at: span)
    }

    private func comprehension(
        _ body: RExpression, _ statements: ArraySlice<RStatement>, _ element: Type, _ list: Type, rest: TExpression,
        at span: Span
    ) -> TExpression {
        guard let statement = statements.first else {
            let value = check(body, element)
            let cons = TExpression(.constructor(BuiltinTypes.list.constructors[1]), at: span)
            return TExpression(.apply(cons, [value, rest], result: list), at: span)
        }
        let others = statements.dropFirst()
        switch statement.kind {
        case .expression(let condition):
            let test = check(condition, known(BuiltinNames.bool, at: condition.span))
            let inner = comprehension(body, others, element, list, rest: rest, at: span)
            let rows = [
                TRow(patterns: [], body: TRightHandSide(guarded: [([.boolean(test)], inner)])),
                TRow(patterns: [], body: TRightHandSide(guarded: [([], rest)])),
            ]
            return TExpression(.match([], rows, MatchContext(.generated, at: span), result: list), at: span)
        case .let_(let bindings):
            let groups = checkBindings(bindings)
            let inner = comprehension(body, others, element, list, rest: rest, at: span)
            return TExpression(.let_(groups, inner), at: span)
        case .bind(let pattern, let source):
            return generator(pattern, source, statement.span, body, others, element, list, rest: rest, at: span)
        }
    }

    private func generator(
        _ pattern: RPattern, _ source: RExpression, _ statementSpan: Span, _ body: RExpression,
        _ statements: ArraySlice<RStatement>, _ element: Type, _ list: Type, rest: TExpression, at span: Span
    ) -> TExpression {
        let sourceElement = newMeta()
        let sourceList = BuiltinTypes.listOf(sourceElement)
        let value = check(source, sourceList)
        let go = TBinder(name: .fresh("go", at: statementSpan), type: .function(sourceList, list))
        let items = TBinder(name: .fresh("us", at: statementSpan), type: sourceList)
        let parameter = TBinder(name: .fresh("ds", at: statementSpan), type: sourceList)
        let variable = { (binder: TBinder) in TExpression(.variable(binder.name), at: statementSpan) }
        let again = TExpression(.apply(variable(go), [variable(items)], result: list), at: statementSpan)

        let outer = scope
        let bound = checkPattern(pattern, sourceElement)
        let inner = comprehension(body, statements, element, list, rest: again, at: span)
        popScopes(to: outer)

        let (empty, cons) = (BuiltinTypes.list.constructors[0], BuiltinTypes.list.constructors[1])
        let itemsPattern = TPattern(.variable(items), at: statementSpan)
        func row(_ constructor: DataCon, _ fields: [TPattern], _ body: TExpression) -> TRow {
            let pattern = TPattern(
                .constructor(constructor, dictionaries: [], evidence: nil, fields: fields), at: statementSpan)
            return TRow(patterns: [pattern], body: TRightHandSide(guarded: [([], body)]))
        }
        var rows = [row(empty, [], rest), row(cons, [bound, itemsPattern], inner)]
        if !bound.isIrrefutable { rows.append(row(cons, [TPattern(.wildcard, at: bound.span), itemsPattern], again)) }
        let group = TBindingGroup(
            dictionaryParameters: [], evidence: EvidenceBindings(), exports: [],
            bindings: [.function(go, parameters: [parameter], rows: rows, result: list, span: span)])
        let call = TExpression(.apply(variable(go), [value], result: list), at: statementSpan)
        return TExpression(.let_([group], call), at: span)
    }
}

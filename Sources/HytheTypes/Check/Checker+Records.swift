import HytheBase
import HytheSyntax

/// Record construction and update.
extension Checker {
    func checkRecordConstruction(
        _ name: Located<Name>, _ fields: [RFieldBinding], _ expected: Type, at span: Span
    ) -> TExpression {
        guard let constructor = dataCon(name.value) else {
            reportMissingEntity(name.value, at: name.span)
            for field in fields { _ = infer(field.value) }
            return TExpression(.poison, at: span)
        }
        let head = TExpression(.constructor(constructor), at: name.span)
        let (function, type) = instantiate(head, constructor.type, Origin(.occurrence(name.value), at: name.span))
        let (types, result) = splitFunctionType(type, count: constructor.fieldTypes.count)
        unify(actual: result, expected: expected, at: span)
        var values: [TExpression?] = types.map { _ in nil }
        for field in fields {
            guard let index = constructor.fieldLabels.firstIndex(of: field.field.value) else {
                reportNoSuchField(field.field, of: constructor)
                _ = infer(field.value)
                continue
            }
            if values[index] != nil { reportRepeatedField(field.field) }
            values[index] = checkSigma(field.value, types[index])
        }
        let arguments = values.enumerated().map { index, value -> TExpression in
            if let value { return value }
            return missingField(index, of: constructor, types[index], at: span)
        }
        reportMissingFields(values.indices.filter { values[$0] == nil }, of: constructor, at: span)
        if arguments.isEmpty { return function }
        return TExpression(.apply(function, arguments, result: expected), at: span)
    }

    func splitFunctionType(_ type: Type, count: Int) -> (arguments: [Type], result: Type) {
        var arguments: [Type] = []
        var type = type
        while arguments.count < count, case .function(let argument, let result) = type.view {
            arguments.append(argument)
            type = result
        }
        return (arguments, type)
    }

    private func missingField(_ index: Int, of constructor: DataCon, _ type: Type, at span: Span) -> TExpression {
        let label = index < constructor.fieldLabels.count ? constructor.fieldLabels[index].occurrence.text : ""
        return errorCall("recConError", "\(options.sources.ghcText(span))|\(label)", type, at: span)
    }

    // MARK: Update

    /// `e { f = x }` is a match on every constructor that has all the fields.
    func checkRecordUpdate(_ record: RExpression, _ fields: [RFieldBinding], _ expected: Type, at span: Span)
        -> TExpression
    {
        let labels = fields.map(\.field.value)
        guard let label = labels.first else {
            // None of the fields is in scope, which has been reported.
            _ = infer(record)
            return TExpression(.poison, at: span)
        }
        let having = constructors(withField: label)
        let candidates = having.filter { constructor in labels.allSatisfy(constructor.fieldLabels.contains) }
        guard let first = candidates.first else {
            reportNoConstructor(having, fields, at: span)
            _ = infer(record)
            for field in fields { _ = infer(field.value) }
            return TExpression(.poison, at: span)
        }
        let tyCon = first.tyCon
        // A type variable may change if only updated fields mention it, in every constructor concerned.
        var fixed: Set<Int> = []
        for constructor in candidates {
            let universals = constructor.universals.map(Type.bound)
            for (label, type) in zip(constructor.fieldLabels, constructor.fieldTypes) where !labels.contains(label) {
                let variables = type.freeVariables
                for index in universals.indices where variables.contains(universals[index]) { fixed.insert(index) }
            }
            for (universal, _) in constructor.equalities {
                if let index = universals.firstIndex(of: universal) { fixed.insert(index) }
            }
        }
        let universals = first.universals.map(Type.bound)
        // A variable that no field mentions is fixed too: nothing would determine the new one.
        let mentioned = Set(first.fieldTypes.flatMap(\.freeVariables))
        var substitution = freshKinds(of: universals)
        let before = universals.map { universal -> Type in
            let meta = freshMeta(for: universal, substitution)
            substitution[universal] = meta
            return meta
        }
        let after = universals.indices.map { index in
            fixed.contains(index) || !mentioned.contains(universals[index])
                ? before[index] : newMeta(kind: universals[index].variableKind.substituting(substitution))
        }
        let source = tyCon.applied(before)
        let target = tyCon.applied(after)
        unify(actual: target, expected: expected, at: span)
        let value = check(record, source)
        var groups: [TBindingGroup] = []
        var updates: [Name: TExpression] = [:]
        for field in fields {
            if updates[field.field.value] != nil { reportRepeatedField(field.field) }
            guard let index = first.fieldLabels.firstIndex(of: field.field.value) else { continue }
            let new = Dictionary(uniqueKeysWithValues: zip(universals, after))
            if !Set(first.fieldTypes[index].freeVariables).isDisjoint(with: first.existentials.map(Type.bound)) {
                report(
                    .error(
                        "the field `\(field.field.value.occurrence)` cannot be updated", at: field.field.span,
                        label: "its type mentions existential variables"))
            }
            let type = first.fieldTypes[index].substituting(new)
            let checked = checkSigma(field.value, type)
            if candidates.count == 1 {
                updates[field.field.value] = checked
            } else {
                let shared = share(checked, type)
                groups += shared.groups
                updates[field.field.value] = shared.value
            }
        }
        var rows = candidates.map { updateRow($0, updates, before, target, at: span) }
        if candidates.count < tyCon.constructors.count {
            let failure = errorCall("recUpdError", options.sources.ghcText(span), target, at: span)
            rows.append(
                TRow(
                    patterns: [TPattern(.wildcard, at: span)], body: TRightHandSide(guarded: [([], failure)])))
        }
        let match = TExpression(
            .match([value], rows, MatchContext(.generated, at: span), result: target), at: span)
        return wrap(match, in: groups)
    }

    private func updateRow(
        _ constructor: DataCon, _ updates: [Name: TExpression], _ arguments: [Type], _ target: Type, at span: Span
    ) -> TRow {
        var substitution = Dictionary(uniqueKeysWithValues: zip(constructor.universals.map(Type.bound), arguments))
        pushScope()
        for existential in constructor.existentials.map(Type.bound) {
            let name = Name(id: existential.node.a).occurrence
            substitution[existential] = newSkolem(name, kind: existential.variableKind.substituting(substitution))
        }
        let dictionaries = assumeContext(constructor.context.map { $0.substituting(substitution) })
        popScope()
        var fields: [TPattern] = []
        var values = dictionaries.map { TExpression(.variable($0.name), at: span) }
        for (label, type) in zip(constructor.fieldLabels, constructor.fieldTypes) {
            if let update = updates[label] {
                fields.append(TPattern(.wildcard, at: span))
                values.append(update)
            } else {
                let binder = TBinder(
                    name: .fresh(label.occurrence, at: span), type: type.substituting(substitution))
                fields.append(TPattern(.variable(binder), at: span))
                values.append(TExpression(.variable(binder.name), at: span))
            }
        }
        let rebuilt = TExpression(
            .apply(TExpression(.constructor(constructor), at: span), values, result: target), at: span)
        let pattern = TPattern(
            .constructor(constructor, dictionaries: dictionaries, evidence: nil, fields: fields), at: span)
        return TRow(patterns: [pattern], body: TRightHandSide(guarded: [([], rebuilt)]))
    }
}

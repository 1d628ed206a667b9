import HytheBase
import HytheSyntax

/// Record construction, update, puns and wildcards.
extension Renamer {
    /// The selector that a field's occurrence means; `nil` after a report.
    ///
    /// - Parameter constructor: the one that must have the field, if it is known.
    func resolveField(_ field: LName, of constructor: Name?) -> Name? {
        let labels = constructor.flatMap { entities[$0]?.labels }
        // With a constructor given, its own field is meant where others are in scope too.
        if let own = labels?.first(where: { $0.occurrence == field.value.text }), isOn(.disambiguateRecordFields),
            let entity = global.visible(own), global.lookup(field.value, .value).count != 1
        {
            use(entity, as: field.value, at: field.span)
            return own
        }
        if global.lookup(field.value, .value).isEmpty, !global.mayBeMissing(field.value) {
            let similar = global.similar(to: field.value, .value, besides: []).filter { text in
                let occurrence = NameOccurrence(Symbol(text), qualifier: field.value.qualifier)
                return global.lookup(occurrence, .value).contains { $0.kind == .field }
            }
            report(RenameMessages.fieldNotInScope(field, similar: similar))
            return nil
        }
        guard let entity = resolveGlobalEntity(field.value, .value, at: field.span) else { return nil }
        guard entity.kind == .field else {
            report(RenameMessages.notAField(field, entity))
            return nil
        }
        if let constructor, let labels, !labels.contains(entity.name) {
            report(RenameMessages.constructorHasNoField(constructor, field, labels: labels))
            return nil
        }
        return entity.name
    }

    func renameFields(_ bindings: [FieldBinding], of constructor: Name?) -> [RFieldBinding] {
        var result: [RFieldBinding] = []
        for binding in bindings {
            let span = binding.field.span
            let value: RExpression
            if let expression = binding.value {
                value = renameExpression(expression)
            } else {
                let variable = resolveVariable(NameOccurrence(binding.field.value.text), at: span)
                value = RExpression(variable.map(RExpression.Kind.variable) ?? .poison, at: span)
            }
            guard let field = resolveField(binding.field, of: constructor) else { continue }
            if result.contains(where: { $0.field.value == field }) {
                report(RenameMessages.fieldTwice(binding.field))
                continue
            }
            result.append(RFieldBinding(field: Located(field, at: span), value: value))
        }
        return result
    }

    func renameUpdate(_ record: SExpression, _ bindings: [FieldBinding], at span: Span) -> RExpression {
        let record = renameExpression(record)
        let fields = renameFields(bindings, of: nil)
        guard let parent = fields.first.flatMap({ entities[$0.field.value]?.parent }), parent.space == .constructor,
            let synonym = global.visible(parent)
        else { return RExpression(.recordUpdate(record, fields), at: span) }
        for field in fields where !synonym.labels.contains(field.field.value) {
            let occurrence = NameOccurrence(field.field.value.occurrence)
            report(
                RenameMessages.constructorHasNoField(
                    synonym.name, LName(occurrence, at: field.field.span), labels: synonym.labels))
        }
        entities[synonym.name] = synonym
        return updateSynonym(synonym, record, fields, at: span)
    }

    func renameConstruction(_ name: LName, _ fields: [FieldBinding], wildcard: Bool, at span: Span) -> RExpression {
        guard let constructor = resolveConstructor(name.value, at: name.span) else {
            for field in fields { _ = field.value.map(renameExpression) }
            return RExpression(.poison, at: span)
        }
        var renamed = renameFields(fields, of: constructor)
        if wildcard {
            for field in wildcardFields(name, mentioned: fields.map(\.field)) {
                // Only fields that a local variable stands for.
                guard let local = locals[field.occurrence] else { continue }
                uses += [local, field]
                renamed.append(
                    RFieldBinding(field: Located(field, at: span), value: RExpression(.variable(local), at: span)))
            }
        }
        if let synonym = entities[constructor], synonym.kind == .patternSynonym {
            return constructSynonym(synonym, renamed, at: span)
        }
        return RExpression(.recordConstruction(Located(constructor, at: name.span), renamed), at: span)
    }
}

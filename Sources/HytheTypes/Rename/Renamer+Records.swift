import HytheBase
import HytheSyntax

/// Record construction, update, puns and wildcards.
extension Renamer {
    /// The field that an occurrence means; `nil` after a report.
    ///
    /// - Parameter constructor: the one that must have the field, if it is known.
    func resolveField(_ field: LName, of constructor: Name?) -> Name? {
        let labels = constructor.flatMap { entities[$0]?.labels }
        // With a constructor given, its own field is meant where others are in scope too.
        if let own = labels?.first(where: { $0.occurrence == field.value.text }), isOn(.disambiguateRecordFields),
            let entity = global.visible(own)
        {
            use(entity, as: field.value, at: field.span)
            return own
        }
        let found = global.lookupFields(field.value)
        if found.count == 1 {
            if let constructor, let labels, !labels.contains(found[0].name) {
                report(RenameMessages.constructorHasNoField(constructor, field, labels: labels))
                return nil
            }
            use(found[0], as: field.value, at: field.span)
            return found[0].name
        }
        if found.isEmpty {
            reportNoField(field)
        } else {
            report(RenameMessages.ambiguous(field.value, found, at: field.span))
        }
        return nil
    }

    private func reportNoField(_ field: LName) {
        guard global.lookup(field.value, .value).isEmpty else {
            if let entity = resolveGlobalEntity(field.value, .value, at: field.span) {
                report(RenameMessages.notAField(field, entity))
            }
            return
        }
        if global.mayBeMissing(field.value) { return }
        let similar = global.similar(to: field.value, .value, besides: []).filter { text in
            !global.lookupFields(NameOccurrence(Symbol(text), qualifier: field.value.qualifier)).isEmpty
        }
        report(RenameMessages.fieldNotInScope(field, similar: similar))
    }

    /// Types that a selector's occurrence may belong to, if there are several and nothing else is meant.
    func sharedSelectors(_ occurrence: NameOccurrence) -> [RFieldOwner]? {
        guard isOn(.duplicateRecordFields), occurrence.qualifier != nil || locals[occurrence.text] == nil else {
            return nil
        }
        let found = global.lookup(occurrence, .value)
        guard found.count > 1, found.allSatisfy({ $0.kind == .field }) else { return nil }
        for entity in found { use(entity, as: occurrence, at: .none) }
        return found.compactMap { field in field.parent.map { RFieldOwner(type: $0, fields: [field.name]) } }
    }

    /// - Parameter resolve: what a field's occurrence means; `nil` after a report.
    private func renameFields(_ bindings: [FieldBinding], _ resolve: (LName) -> Name?) -> [RFieldBinding] {
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
            guard let field = resolve(binding.field) else { continue }
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
        let owners = isOn(.duplicateRecordFields) ? owners(of: bindings.map(\.field)) : nil
        if let owners, owners.count != 1 {
            guard let first = owners.first else {
                report(RenameMessages.noTypeHasFields(bindings.map(\.field), at: span))
                for binding in bindings { _ = binding.value.map(renameExpression) }
                return RExpression(.poison, at: span)
            }
            return RExpression(.ambiguousUpdate(record, renameFields(bindings, of: first), owners), at: span)
        }
        let fields =
            owners?.first.map { renameFields(bindings, of: $0) } ?? renameFields(bindings) { resolveField($0, of: nil) }
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

    private func renameFields(_ bindings: [FieldBinding], of owner: RFieldOwner) -> [RFieldBinding] {
        renameFields(bindings) { written in
            let field = owner.fields.first { $0.occurrence == written.value.text }
            if let entity = field.flatMap(global.visible) { use(entity, as: written.value, at: written.span) }
            return field
        }
    }

    /// The types that have all these fields, by what is in scope; `nil` if something is no field, or all are of one type.
    private func owners(of fields: [LName]) -> [RFieldOwner]? {
        let candidates = fields.map { global.lookupFields($0.value) }
        guard let first = candidates.first, !candidates.contains(where: \.isEmpty),
            candidates.contains(where: { $0.count > 1 })
        else { return nil }
        return first.compactMap(\.parent).compactMap { type in
            let own = candidates.compactMap { $0.first { $0.parent == type }?.name }
            return own.count == fields.count ? RFieldOwner(type: type, fields: own) : nil
        }
    }

    /// `C {..}` is for constructors with fields that have names.
    func requireLabels(_ constructor: Name, at span: Span) {
        if entities[constructor]?.labels.isEmpty == true {
            report(RenameMessages.wildcardWithoutFields(constructor, at: span))
        }
    }

    func renameConstruction(_ name: LName, _ fields: [FieldBinding], wildcard: Bool, at span: Span) -> RExpression {
        guard let constructor = resolveConstructor(name.value, at: name.span) else {
            for field in fields { _ = field.value.map(renameExpression) }
            return RExpression(.poison, at: span)
        }
        var renamed = renameFields(fields) { resolveField($0, of: constructor) }
        if wildcard {
            requireLabels(constructor, at: span)
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

import HytheBase
import HytheTypes

extension Desugarer {
    func topLevel(_ groups: [TBindingGroup]) {
        // Evidence first: later groups may be used before their definition.
        for group in groups where group.dictionaryParameters.isEmpty {
            nameGlobally(group.evidence, of: group.exports.first?.poly.name)
        }
        for group in groups {
            define(items(group))
        }
    }

    /// Gives the evidence of the top level global names, after `owner`'s, whose definition it was found for.
    private func nameGlobally(_ evidence: EvidenceBindings, of owner: Name?) {
        for (binder, term) in evidence.bindings where term.name == nil {
            alias(binder.name, to: globalName(binder.name.occurrence.text, of: owner))
        }
    }

    func items(topLevel evidence: EvidenceBindings, of owner: Name) -> [TopBinding] {
        nameGlobally(evidence, of: owner)
        for (binder, term) in evidence.bindings {
            if let name = term.name { alias(binder.name, to: name) }
        }
        return evidence.bindings.compactMap { binder, term in
            if term.name != nil { return nil }
            return TopBinding(name: resolve(binder.name), value: self.evidence(term))
        }
    }

    private func define(_ items: [BindingItem]) {
        // Helpers (the tuple that pattern variables share) are local until here.
        var renaming: [Name: Name] = [:]
        let names = items.flatMap(\.defines)
        let owner = names.first { $0.isGlobal }
        for name in names where !name.isGlobal { renaming[name] = globalName(name.occurrence.text, of: owner) }
        for item in items { define(item, renaming) }
    }

    private func define(_ item: BindingItem, _ renaming: [Name: Name]) {
        switch item {
        case .lazy(let binder, let value):
            let value = renaming.isEmpty ? value : value.renamingVariables(renaming)
            bindings.append(TopBinding(name: renaming[binder.name] ?? binder.name, value: value))
        case .strict(let binder, _):
            diagnostics.append(
                .error(
                    "`\(binder.name.occurrence)` cannot be strict or unlifted at the top level", at: binder.name.span))
        case .match(let names, _, _, _):
            let span = names.first?.span ?? .none
            diagnostics.append(.error("a strict pattern cannot be bound at the top level", at: span))
        }
    }
}

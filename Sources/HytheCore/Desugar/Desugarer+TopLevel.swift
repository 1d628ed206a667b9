import HytheBase
import HytheTypes

extension Desugarer {
    func topLevel(_ groups: [TBindingGroup]) {
        // Evidence first: later groups may be used before their definition.
        for group in groups where group.dictionaryParameters.isEmpty { nameGlobally(group.evidence) }
        for group in groups {
            define(items(group))
        }
    }

    /// Gives the evidence of the top level global names.
    private func nameGlobally(_ evidence: EvidenceBindings) {
        for (binder, term) in evidence.bindings {
            if case .variable = term { continue }
            alias(binder.name, to: globalName("d"))
        }
    }

    func items(topLevel evidence: EvidenceBindings) -> [TopBinding] {
        nameGlobally(evidence)
        for (binder, term) in evidence.bindings {
            if case .variable(let name) = term { alias(binder.name, to: name) }
        }
        return evidence.bindings.compactMap { binder, term in
            if case .variable = term { return nil }
            return TopBinding(name: resolve(binder.name), value: self.evidence(term))
        }
    }

    private func define(_ items: [BindingItem]) {
        // Helpers (the tuple that pattern variables share) are local until here.
        var renaming: [Name: Name] = [:]
        for name in items.flatMap(\.defines) where !name.isGlobal { renaming[name] = globalName(name.occurrence.text) }
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
        case .match(let names, _, _):
            let span = names.first?.span ?? .none
            diagnostics.append(.error("a strict pattern cannot be bound at the top level", at: span))
        }
    }
}

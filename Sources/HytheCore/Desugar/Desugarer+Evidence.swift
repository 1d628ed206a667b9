import HytheBase
import HytheTypes

extension Desugarer {
    func evidence(_ term: EvidenceTerm) -> Core {
        switch term {
        case .variable(let name): variable(name)
        case .instance(let function, let arguments):
            Core.variable(function).applied(to: arguments.map(evidence))
        case .superclass(let class_, let index, let dictionary):
            .apply(.variable(class_.superclassSelectors[index]), [evidence(dictionary)], result: .lifted)
        case .expression(let expression): self.expression(expression)
        }
    }

    /// The evidence as bindings to be sorted with others of the scope; plain renamings become aliases.
    func items(_ evidence: EvidenceBindings) -> [BindingItem] {
        for (binder, term) in evidence.bindings {
            if let name = term.name { alias(binder.name, to: name) }
        }
        return evidence.bindings.compactMap { binder, term in
            if term.name != nil { return nil }
            return .lazy(Binder(name: resolve(binder.name), representation: .lifted), self.evidence(term))
        }
    }

    func letEvidence(_ evidence: EvidenceBindings, _ body: () -> Core) -> Core {
        let items = items(evidence)
        return scope(items, body())
    }
}

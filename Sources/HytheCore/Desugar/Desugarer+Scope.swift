import HytheBase
import HytheTypes

extension Desugarer {
    /// The bindings, sorted by dependency into recursive groups, around `body`.
    ///
    /// `neededOnly`: those that `body` needs.
    func scope(_ items: [BindingItem], _ body: Core, neededOnly: Bool = false) -> Core {
        if items.isEmpty { return body }
        var definer: [Name: Int] = [:]
        for (index, item) in items.enumerated() { for name in item.defines { definer[name] = index } }
        var successors: [[Int]] = []
        for item in items {
            var seen = Set<Int>()
            var found: [Int] = []
            item.value.forEachVariable { name in
                if let index = definer[name], seen.insert(index).inserted { found.append(index) }
            }
            successors.append(found)
        }
        var isNeeded = [Bool](repeating: !neededOnly, count: items.count)
        if neededOnly {
            var work: [Int] = []
            body.forEachVariable { name in if let index = definer[name] { work.append(index) } }
            while let index = work.popLast() {
                if isNeeded[index] { continue }
                isNeeded[index] = true
                work += successors[index]
            }
        }
        var result = body
        let components = stronglyConnectedComponents(count: items.count) { successors[$0] }
        for component in components.reversed() where isNeeded[component[0]] {
            let isRecursive = component.count > 1 || successors[component[0]].contains(component[0])
            result =
                isRecursive ? recursive(component.map { items[$0] }, result) : single(items[component[0]], result)
        }
        return result
    }

    private func single(_ item: BindingItem, _ body: Core) -> Core {
        switch item {
        case .lazy(let binder, let value): .let_(.nonrecursive(binder, value), body)
        case .strict(let binder, let value): .case_(value, binder, [], default: body, result: shape(of: body))
        case .match(_, _, let wrap, _): wrap(body)
        }
    }

    /// A recursive group is lazy; what is strict in it is evaluated once all are bound.
    private func recursive(_ items: [BindingItem], _ body: Core) -> Core {
        var group: [(binder: Binder, value: Core)] = []
        var steps: [(Core) -> Core] = []
        func add(_ item: BindingItem) {
            switch item {
            case .lazy(let binder, let value): group.append((binder, value))
            case .strict(let binder, let value) where binder.representation == .lifted:
                group.append((binder, value))
                steps.append { rest in
                    let shape = self.shape(of: rest)
                    return .case_(
                        binder.variable, .fresh(binder.name.occurrence), [], default: rest, result: shape)
                }
            case .match(_, _, _, let match?):
                match.bindings().forEach(add)
                steps.append(match.test)
            case .strict, .match:
                guard let name = item.defines.first else { return }
                diagnostics.append(.error("`\(name.occurrence)` is unlifted and recursive", at: name.span))
            }
        }
        items.forEach(add)
        let rest = steps.reversed().reduce(body) { rest, step in step(rest) }
        return group.isEmpty ? rest : .let_(.recursive(group), rest)
    }
}

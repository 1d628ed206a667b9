import HytheBase
import HytheTypes

// Note [Constants of the main action]
// A constant at top level is kept for good once it has been evaluated, as compiled code may come back to it. A list that only `main`
// mentions would stay whole while it is consumed:
//
//     numbers = [1 .. 10000000]
//     main = print (foldl' (+) 0 numbers)
//
// The main action runs once. So what it alone mentions, directly or by such constants, becomes a `let` around its body: collected
// when it is not needed any more, inlined and fused like any other. Nothing is evaluated twice, nor earlier.

/// The pass that moves constants to the one action that mentions them. See Note [Constants of the main action].
struct LocalConstants {
    /// Performed once, if nothing in the program mentions it.
    let action: Name
    let roots: Set<Name>

    /// So many constants are moved at most: each may become a free variable of what mentions it.
    private static let most = 32

    func run(_ module: CoreModule) -> CoreModule {
        guard let main = module.bindings.firstIndex(where: { $0.name == action }),
            case .lambda(let parameters, let body) = module.bindings[main].value,
            parameters.allSatisfy({ $0.representation == .void })
        else { return module }
        let indices = NameTable<Int>()
        for (index, binding) in module.bindings.enumerated() { indices[binding.name] = index }
        let mentioned = module.bindings.map { binding in
            var found = Set<Int>()
            binding.value.forEachVariable { name in
                if name.isGlobal, let index = indices[name] { found.insert(index) }
            }
            return found
        }
        var moving = constants(module, mentioned)
        let isMoving = { (index: Int) in index == main || moving.contains(index) }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for (index, names) in mentioned.enumerated() {
                if names.contains(main) { return module }
                if isMoving(index) { continue }
                for name in names where moving.remove(name) != nil { hasChanged = true }
            }
        }
        if moving.isEmpty || moving.count > Self.most { return module }

        let order = moving.sorted()
        var binders: [Int: Binder] = [:]
        var variables: [Name: Core] = [:]
        for index in order {
            let name = module.bindings[index].name
            let binder = Binder.fresh(name.occurrence)
            binders[index] = binder
            variables[name] = binder.variable
        }
        let groups = stronglyConnectedComponents(count: order.count) { position in
            mentioned[order[position]].compactMap { order.firstIndex(of: $0) }.sorted()
        }
        let lets: [Bind] = groups.map { group in
            let members = group.map { position in
                let index = order[position]
                return (
                    binder: binders[known: index], value: module.bindings[index].value.replacingVariables(variables)
                )
            }
            let first = members[0]
            let isRecursive = members.count > 1 || mentioned[order[group[0]]].contains(order[group[0]])
            return isRecursive ? .recursive(members) : .nonrecursive(first.binder, first.value)
        }
        var result = module
        result.bindings[main].value = .lambda(parameters, Core.bind(lets, in: body.replacingVariables(variables)))
        result.bindings = result.bindings.enumerated().filter { !moving.contains($0.offset) }.map(\.element)
        return result
    }

    /// What is evaluated when it is demanded, and static constructors that lead there. Dictionaries stay: much else asks what they are.
    private func constants(_ module: CoreModule, _ mentioned: [Set<Int>]) -> Set<Int> {
        var result = Set<Int>()
        var constructors: [Int] = []
        for (index, binding) in module.bindings.enumerated()
        where binding.pragma == nil && !roots.contains(binding.name) && !binding.name.identifier.text.hasPrefix("$") {
            switch binding.value {
            case .lambda, .variable, .literal: continue
            case .constructor(let constructor, _): if constructor.tyCon.class_ == nil { constructors.append(index) }
            default: result.insert(index)
            }
        }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for index in constructors where !result.contains(index) && !mentioned[index].isDisjoint(with: result) {
                result.insert(index)
                hasChanged = true
            }
        }
        return result
    }
}

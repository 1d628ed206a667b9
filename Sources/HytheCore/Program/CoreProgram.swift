import HytheBase
import HytheTypes

/// Where the linker finds definitions: a module in memory, or one in a cache whose bindings are decoded on demand.
package protocol CoreProvider {
    /// The definition of a global name of this module; `nil` if it has none.
    func binding(for name: Name) -> TopBinding?
}

/// A module in memory.
package struct CoreModuleProvider: CoreProvider {
    private let bindings: [Name: TopBinding]

    package init(_ module: CoreModule) {
        bindings = Dictionary(module.bindings.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }

    package func binding(for name: Name) -> TopBinding? { bindings[name] }
}

/// All modules of a program, by name.
package struct CoreProgram {
    private var providers: [Symbol: any CoreProvider] = [:]

    package init() {}

    package mutating func add(_ module: Symbol, _ provider: any CoreProvider) { providers[module] = provider }

    package mutating func add(_ module: CoreModule) { add(module.name, CoreModuleProvider(module)) }

    package func binding(for name: Name) -> TopBinding? {
        name.module.flatMap { providers[$0] }?.binding(for: name)
    }

    /// A list of the modules' lists of static forms.
    private var staticEntries: TopBinding {
        let lists = providers.keys.sorted().map { Name.global($0, BuiltinNames.moduleStaticEntries, .value) }
        let (empty, cons) = (BuiltinTypes.list.constructors[0], BuiltinTypes.list.constructors[1])
        let value = lists.filter { binding(for: $0) != nil }.reversed()
            .reduce(Core.constructor(empty, [])) { .constructor(cons, [.variable($1), $0]) }
        return TopBinding(name: BuiltinNames.staticEntries, value: value)
    }

    /// What `roots` reach, as one module: a definition after the one that mentions it first.
    ///
    /// `missing`: names without a definition, each with the binding that refers to it (`nil` for a root).
    package func link(name: Symbol, roots: [Name]) -> (
        module: CoreModule, missing: [(name: Name, referrer: Name?)]
    ) {
        var seen = Set<Name>()
        var queue: [(name: Name, referrer: Name?)] = []
        func demand(_ name: Name, from referrer: Name?) {
            if name.isGlobal, seen.insert(name).inserted { queue.append((name, referrer)) }
        }
        for root in roots { demand(root, from: nil) }
        var bindings: [TopBinding] = []
        var missing: [(name: Name, referrer: Name?)] = []
        var next = 0
        while next < queue.count {
            let (name, referrer) = queue[next]
            next += 1
            guard let binding = name == BuiltinNames.staticEntries ? staticEntries : binding(for: name) else {
                missing.append((name, referrer))
                continue
            }
            bindings.append(binding)
            binding.value.forEachVariable { demand($0, from: name) }
        }
        return (CoreModule(name: name, bindings: bindings), missing)
    }
}

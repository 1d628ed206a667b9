import HytheBase
import HytheTypes

/// The pass that simplifies every binding of a program, callees before callers.
package struct Simplify {
    private let options: SimplifierOptions
    private let constants = StaticConstants()

    package init(options: SimplifierOptions) { self.options = options }

    package func run(_ module: CoreModule) -> CoreModule {
        let graph = CallGraph(module.bindings)
        let globals = GlobalDefinitions(options: options)
        for binding in module.bindings { globals.declare(binding) }
        let occurrences = NameTable<Occurrence>()
        var result: [TopBinding] = []
        for component in graph.components {
            let breakers = graph.breakers(component)
            for index in graph.order(component, breakers) {
                var binding = module.bindings[index]
                Activity.at(binding.name)
                let simplifier = Simplifier(options: options, globals: globals, occurrences: occurrences)
                binding.value = simplifier.top(binding.name, binding.value)
                if let parts = split(binding, by: simplifier) {
                    globals.record(parts.worker, isBreaker: true, occurrences: occurrences)
                    result.append(parts.worker)
                    binding = parts.wrapper
                }
                for extra in constants.float(&binding) {
                    globals.record(extra, isBreaker: false, occurrences: occurrences)
                    result.append(extra)
                }
                globals.record(binding, isBreaker: breakers.contains(index), occurrences: occurrences)
                result.append(binding)
            }
        }
        return CoreModule(name: module.name, bindings: result)
    }

    /// See Note [Arity behind evaluation].
    private func split(
        _ binding: TopBinding, by simplifier: Simplifier
    ) -> (worker: TopBinding, wrapper: TopBinding)? {
        guard binding.pragma == nil || binding.pragma == .inlinable, let module = binding.name.module else {
            return nil
        }
        let name = Name.global(module, Symbol("$a\(binding.name.identifier)"), .value)
        guard let parts = simplifier.splitByEvaluation(binding.name, binding.value, worker: name) else { return nil }
        return (
            TopBinding(name: name, value: parts.worker, pragma: binding.pragma),
            TopBinding(name: binding.name, value: parts.wrapper, pragma: .inline)
        )
    }
}

/// Who mentions whom among top-level bindings.
struct CallGraph {
    private let bindings: [TopBinding]
    private let successors: [[Int]]
    /// Callees first.
    let components: [[Int]]

    init(_ bindings: [TopBinding]) {
        self.bindings = bindings
        let indices = NameTable<Int>()
        for (index, binding) in bindings.enumerated() { indices[binding.name] = index }
        let successors = bindings.map { binding in
            var seen = Set<Int>()
            var found: [Int] = []
            binding.value.forEachVariable { name in
                if name.isGlobal, let index = indices[name], seen.insert(index).inserted { found.append(index) }
            }
            return found
        }
        self.successors = successors
        components = stronglyConnectedComponents(count: bindings.count) { successors[$0] }
    }

    /// Members of a component without which the rest is not recursive: these are not inlined.
    ///
    /// Of a large component several are chosen at once, so that it falls apart in a logarithmic number of rounds.
    func breakers(_ component: [Int]) -> Set<Int> {
        if component.count == 1 { return successors[component[0]].contains(component[0]) ? Set(component) : [] }
        let weights = Dictionary(uniqueKeysWithValues: component.map { ($0, weight($0)) })
        var breakers = Set<Int>()
        var work = [component]
        while let members = work.popLast() {
            if members.count == 1 {
                if successors[members[0]].contains(members[0]) { breakers.insert(members[0]) }
                continue
            }
            let heaviest = members.sorted { (weights[known: $1], $1) < (weights[known: $0], $0) }
            breakers.formUnion(heaviest.prefix(1 + members.count / 32))
            let rest = members.filter { !breakers.contains($0) }
            let positions = Dictionary(uniqueKeysWithValues: rest.enumerated().map { ($1, $0) })
            let parts = stronglyConnectedComponents(count: rest.count) { position in
                successors[rest[position]].compactMap { positions[$0] }
            }
            work += parts.map { $0.map { rest[$0] } }
        }
        return breakers
    }

    /// The members of a component, those that may be inlined before those that would inline them.
    func order(_ component: [Int], _ breakers: Set<Int>) -> [Int] {
        if component.count == 1 { return component }
        let rest = component.filter { !breakers.contains($0) }
        let positions = Dictionary(uniqueKeysWithValues: rest.enumerated().map { ($1, $0) })
        let parts = stronglyConnectedComponents(count: rest.count) { position in
            successors[rest[position]].compactMap { positions[$0] }
        }
        return parts.joined().map { rest[$0] } + component.filter(breakers.contains)
    }

    /// How little is lost when the binding is not inlined.
    private func weight(_ index: Int) -> Int {
        let binding = bindings[index]
        if binding.pragma == .noInline { return 1000 }
        switch binding.value {
        // Another name of a dictionary, say: nothing is known of what is called by it any more.
        case .variable: return -1
        case .constructor: return 0
        case .lambda(_, .constructor(let constructor, _)) where constructor.tyCon.class_ != nil: return 1
        case .lambda(_, let body): return binding.pragma == .inline ? 2 : 10 + body.size(upTo: 500)
        default: return 800
        }
    }
}

/// Constant parts of a static constructor application become bindings of their own.
///
/// They are numbered by the definition that they were taken from: one program gives one object, whatever was compiled before it in the process or
/// came out of a cache. No number is used twice over the rounds of a pass, as what a name once meant may be remembered.
private final class StaticConstants {
    private var counts: [Name: Int] = [:]

    /// - Returns: the new bindings, each behind those that it mentions.
    func float(_ binding: inout TopBinding) -> [TopBinding] {
        var floated: [TopBinding] = []
        binding.value = float(binding.value, of: binding.name, to: &floated)
        return floated
    }

    private func float(_ value: Core, of parent: Name, to floated: inout [TopBinding]) -> Core {
        guard case .constructor(let constructor, var atoms) = value else { return value }
        for (index, representation) in constructor.representations.enumerated()
        where !atoms[index].isAtom && representation == .lifted {
            let name = name(in: parent)
            let constant = TopBinding(name: name, value: float(atoms[index], of: parent, to: &floated))
            floated.append(constant)
            atoms[index] = .variable(name)
        }
        return .constructor(constructor, atoms)
    }

    private func name(in parent: Name) -> Name {
        counts[parent, default: 0] += 1
        return .global(parent.module ?? "", Symbol("\(parent.identifier)$\(counts[parent]!)"), .value)
    }
}

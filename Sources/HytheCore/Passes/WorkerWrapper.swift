import HytheBase
import HytheTypes

/// The pass that makes use of strictness: strict `let`s and arguments are evaluated at once, strict products are passed
/// and returned in parts, by splitting functions into workers and wrappers. Calls go to the workers directly.
struct WorkerWrapper {
    func run(_ module: CoreModule) -> CoreModule {
        let graph = CallGraph(module.bindings)
        let demands = DemandAnalysis()
        let transformer = Transformer(demands: demands, results: ResultAnalysis(demands: demands))
        transformer.taken = Set(module.bindings.map(\.name))
        var result: [TopBinding] = []
        for component in graph.components {
            let bindings = component.map { module.bindings[$0] }
            demands.analyse(bindings)
            let recursive = graph.breakers(component)
            let candidates = component.filter { isCandidate(module.bindings[$0], isRecursive: recursive.contains($0)) }
            transformer.results.analyse(candidates.map { (module.bindings[$0].name, module.bindings[$0].value) })
            for index in candidates { transformer.decide(module.bindings[index].name, module.bindings[index].value) }
            for binding in bindings { result += transformer.top(binding) }
        }
        return CoreModule(name: module.name, bindings: result)
    }

    /// Small functions are inlined instead.
    private func isCandidate(_ binding: TopBinding, isRecursive: Bool) -> Bool {
        guard case .lambda(_, let body) = binding.value else { return false }
        return isRecursive || (binding.pragma != .inline && body.size(upTo: 12) > 10)
    }

    private final class Transformer {
        let demands: DemandAnalysis
        let results: ResultAnalysis
        let splits = NameTable<Split>()
        /// Names of top-level bindings.
        var taken: Set<Name> = []
        private let representations = NameTable<Representation>()

        init(demands: DemandAnalysis, results: ResultAnalysis) {
            self.demands = demands
            self.results = results
        }

        func decide(_ name: Name, _ value: Core, isJoinPoint: Bool = false) {
            guard case .lambda(let parameters, let body) = value, let signature = demands.signatures[name] else {
                return
            }
            note(parameters)
            noteBinders(body)
            guard
                var split = Split(
                    parameters, result: shape(body), signature, results.forms[name], isJoinPoint: isJoinPoint)
            else { return }
            split.worker = workerName(name)
            splits[name] = split
        }

        private func workerName(_ name: Name) -> Name {
            var text = "$w\(name.identifier)"
            guard let module = name.module else { return .fresh(Symbol(text)) }
            while true {
                let worker = Name.global(module, Symbol(text), .value)
                if taken.insert(worker).inserted { return worker }
                text = "$w" + text
            }
        }

        private func note(_ binders: [Binder]) {
            for binder in binders where binder.representation != .lifted {
                representations[binder.name] = binder.representation
            }
        }

        /// Notes those binders that a result may be.
        private func noteBinders(_ core: Core) {
            switch core {
            case .let_(_, let body): noteBinders(body)
            case .join(_, let points, let body):
                for point in points { note(point.parameters) }
                noteBinders(body)
            case .case_(_, let binder, let alternatives, let fallback, _):
                note([binder])
                for alternative in alternatives { note(alternative.pattern.binders) }
                if let fallback { noteBinders(fallback) }
                alternatives.forEach { noteBinders($0.body) }
            default: break
            }
        }

        private func shape(_ core: Core) -> Shape { core.shape { self.representations[$0] ?? .lifted } }

        func top(_ binding: TopBinding) -> [TopBinding] {
            guard let split = splits[binding.name], case .lambda(let parameters, let body) = binding.value else {
                return [TopBinding(name: binding.name, value: transform(binding.value), pragma: binding.pragma)]
            }
            return [
                TopBinding(name: split.worker, value: worker(split, parameters, body), pragma: binding.pragma),
                TopBinding(name: binding.name, value: wrapper(split, parameters), pragma: .inline),
            ]
        }

        private func worker(_ split: Split, _ parameters: [Binder], _ body: Core) -> Core {
            let (own, rebuild) = split.parameters(parameters)
            return .lambda(own, split.unboxed(rebuild(transform(body))))
        }

        private func wrapper(_ split: Split, _ parameters: [Binder]) -> Core {
            let own = parameters.map { Binder.fresh($0.name.occurrence, $0.representation) }
            return .lambda(own, call(split, own.map(\.variable)))
        }

        private func call(_ split: Split, _ arguments: [Core]) -> Core {
            split.call(arguments, result: split.result) {
                split.boxed(.apply(.variable(split.worker), $0, result: split.workerResult))
            }
        }

        // MARK: Expressions

        func transform(_ core: Core) -> Core {
            switch core {
            case .apply(.variable(let name), let arguments, let result):
                return call(name, arguments.map(transform), result)
            case .lambda(let parameters, let body):
                note(parameters)
                return .lambda(parameters, transform(body))
            case .let_(.nonrecursive(let binder, let value), let body): return letBinding(binder, value, body)
            case .let_(.recursive(let group), let body): return letRecursive(group, body)
            case .case_(_, let binder, let alternatives, _, _):
                note([binder])
                for alternative in alternatives { note(alternative.pattern.binders) }
                return core.mapChildren(transform)
            case .join(let isRecursive, let points, let body): return join(isRecursive, points, body)
            case .jump(let name, let arguments, let result):
                let arguments = arguments.map(transform)
                guard let split = splits[name] else { return .jump(name, arguments, result: result) }
                return split.call(arguments, result: result) { .jump(split.worker, $0, result: result) }
            default: return core.mapChildren(transform)
            }
        }

        private func call(_ name: Name, _ arguments: [Core], _ result: Shape) -> Core {
            if let split = splits[name], arguments.count >= split.plans.count {
                let own = Array(arguments.prefix(split.plans.count))
                let rest = Array(arguments.dropFirst(split.plans.count))
                return call(split, own).applied(to: rest, result: result)
            }
            guard let signature = demands.signatures[name], arguments.count >= signature.demands.count else {
                return .apply(.variable(name), arguments, result: result)
            }
            // Strict arguments are evaluated instead of delayed.
            var arguments = arguments
            var evaluated: [(Core, Binder)] = []
            for (index, demand) in signature.demands.enumerated()
            where demand.isStrict && !arguments[index].isAtom && !arguments[index].isLiftedValue {
                let shape = shape(arguments[index])
                guard shape == .lifted else { continue }
                let binder = Binder.fresh("v")
                evaluated.append((arguments[index], binder))
                arguments[index] = binder.variable
            }
            return evaluated.reversed().reduce(.apply(.variable(name), arguments, result: result)) {
                .case_($1.0, $1.1, [], default: $0, result: result)
            }
        }

        private func letBinding(_ binder: Binder, _ value: Core, _ body: Core) -> Core {
            guard case .lambda(let parameters, let inner) = value else {
                let value = transform(value)
                let body = transform(body)
                if let demand = demands.letDemands[binder.name], demand.isStrict, !value.isLiftedValue {
                    return .case_(value, binder, [], default: body, result: shape(body))
                }
                return .let_(.nonrecursive(binder, value), body)
            }
            results.analyse([(binder.name, value)])
            decide(binder.name, value)
            guard let split = splits[binder.name] else {
                return .let_(.nonrecursive(binder, transform(value)), transform(body))
            }
            let worker = Binder(name: split.worker, representation: .lifted)
            return .let_(
                .nonrecursive(worker, self.worker(split, parameters, inner)),
                .let_(.nonrecursive(binder, wrapper(split, parameters)), transform(body)))
        }

        private func letRecursive(_ group: [(binder: Binder, value: Core)], _ body: Core) -> Core {
            results.analyse(group.map { ($0.binder.name, $0.value) })
            for (binder, value) in group { decide(binder.name, value) }
            var bindings: [(binder: Binder, value: Core)] = []
            for (binder, value) in group {
                if let split = splits[binder.name], case .lambda(let parameters, let inner) = value {
                    let worker = Binder(name: split.worker, representation: .lifted)
                    bindings.append((worker, self.worker(split, parameters, inner)))
                    bindings.append((binder, wrapper(split, parameters)))
                } else {
                    bindings.append((binder, transform(value)))
                }
            }
            return .let_(.recursive(bindings), transform(body))
        }

        private func join(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core) -> Core {
            for point in points where !point.parameters.isEmpty {
                decide(point.name, .lambda(point.parameters, point.body), isJoinPoint: true)
            }
            let workers = points.map { point -> JoinPoint in
                note(point.parameters)
                guard let split = splits[point.name] else {
                    return JoinPoint(name: point.name, parameters: point.parameters, body: transform(point.body))
                }
                let (own, rebuild) = split.parameters(point.parameters)
                return JoinPoint(name: split.worker, parameters: own, body: rebuild(transform(point.body)))
            }
            return .join(isRecursive: isRecursive, workers, transform(body))
        }
    }
}

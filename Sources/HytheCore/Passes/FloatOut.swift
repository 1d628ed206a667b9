import HytheBase
import HytheTypes

// Note [Loop invariants]
// A call in a local recursive function (or recursive join point) whose arguments are bound outside of it gives the same
// value each time round. It becomes a `let` around the recursion, as far out as its variables are bound:
//
//     go (row : rows) = [dot row c | c <- transpose b] : go rows
//
// transposes b once. What moves is a saturated call of a known function with simple arguments and a lifted result: anything
// less is a few instructions and would cost a thunk. It must be on a way through the body that comes round again: what the
// last round alone calls stays, as its call may be a tail call.
//
// The value lives as long as the recursion, so what is made in no time and may be large is made anew: enumerations and their
// like. Nothing moves out of functions that are not recursive here, to top level least of all.

/// The pass that moves calls out of loops. See Note [Loop invariants].
struct FloatOut {
    func run(_ module: CoreModule) -> CoreModule {
        let arities = NameTable<Int>()
        for binding in module.bindings {
            if case .lambda(let parameters, _) = binding.value { arities[binding.name] = parameters.count }
        }
        let diverging = DivergingFunctions(module)
        var module = module
        for index in module.bindings.indices where module.bindings[index].value.hasLoops {
            let value = module.bindings[index].value
            module.bindings[index].value = Walker(arities, diverging).walk(value, comesRound: false)
        }
        return module
    }

    final class Walker {
        struct Loop {
            var names: Set<Name>
            var floated: [Bind] = []
        }

        /// Of functions known by name.
        private let arities: NameTable<Int>
        let diverging: DivergingFunctions
        /// The number of loops around a local variable's binding.
        let depths = NameTable<Int>()
        private(set) var loops: [Loop] = []

        init(_ arities: NameTable<Int>, _ diverging: DivergingFunctions) {
            self.arities = arities
            self.diverging = diverging
        }

        /// - Parameter comesRound: whether the innermost loop's next round is begun in what `core` is part of.
        func walk(_ core: Core, comesRound: Bool) -> Core {
            if loops.isEmpty, !core.hasLoops { return core }
            switch core {
            case .lambda(let parameters, let body):
                bind(parameters)
                return .lambda(parameters, walk(body, comesRound: comesRound))
            case .let_(.nonrecursive(let binder, let value), let body):
                let goesOn = comesRound || mentionsLoop(body)
                if let depth = invariance(value, comesRound: goesOn) {
                    depths[binder.name] = depth
                    loops[depth].floated.append(.nonrecursive(binder, value))
                    return walk(body, comesRound: comesRound)
                }
                bind([binder])
                if case .lambda(let parameters, _) = value { arities[binder.name] = parameters.count }
                let value = walk(value, comesRound: goesOn)
                return .let_(.nonrecursive(binder, value), walk(body, comesRound: comesRound))
            case .let_(.recursive(let group), let body):
                if case .lambda? = group.first?.value {
                    let loop = Set(group.map(\.binder.name))
                    let (values, floated) = inside(loop) {
                        bind(group.map(\.binder))
                        for (binder, value) in group {
                            if case .lambda(let parameters, _) = value { arities[binder.name] = parameters.count }
                        }
                        return group.map { walk($0.value, comesRound: false) }
                    }
                    let rest = walk(body, comesRound: comesRound)
                    return Core.bind(
                        floated, in: .let_(.recursive(zip(group, values).map { ($0.binder, $1) }), rest))
                }
                bind(group.map(\.binder))
                let goesOn = comesRound || mentionsLoop(body)
                return .let_(
                    .recursive(group.map { ($0.binder, walk($0.value, comesRound: goesOn)) }),
                    walk(body, comesRound: comesRound))
            case .join(true, let points, let body):
                let (bodies, floated) = inside(Set(points.map(\.name))) {
                    points.map { point in
                        bind(point.parameters)
                        return walk(point.body, comesRound: false)
                    }
                }
                let rest = walk(body, comesRound: comesRound)
                let walked = zip(points, bodies).map {
                    JoinPoint(name: $0.name, parameters: $0.parameters, body: $1)
                }
                return Core.bind(floated, in: .join(isRecursive: true, walked, rest))
            case .join(false, let points, let body):
                let walked = points.map { point in
                    bind(point.parameters)
                    return JoinPoint(
                        name: point.name, parameters: point.parameters,
                        body: walk(point.body, comesRound: comesRound))
                }
                return .join(isRecursive: false, walked, walk(body, comesRound: comesRound))
            case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
                if let chain = invariantChain(core, comesRound: comesRound) {
                    let value = float(chain.value, to: chain.depth)
                    return chain.taken(from: value, rest: walk(chain.rest, comesRound: comesRound))
                }
                bind([binder])
                let bodies = alternatives.map(\.body) + (fallback.map { [$0] } ?? [])
                let goesOn = comesRound || bodies.contains(where: mentionsLoop)
                let first = part(scrutinee, comesRound: goesOn)
                let walked = alternatives.map { alternative in
                    bind(alternative.pattern.binders)
                    return CoreAlternative(
                        pattern: alternative.pattern, body: walk(alternative.body, comesRound: comesRound))
                }
                return .case_(
                    first, binder, walked, default: fallback.map { walk($0, comesRound: comesRound) }, result: result)
            case .apply, .constructor, .unboxedTuple, .primitive, .foreignCall, .jump:
                let goesOn = comesRound || mentionsLoop(core)
                return core.mapChildren { part($0, comesRound: goesOn) }
            case .variable, .literal: return core
            }
        }

        /// What is evaluated before, or later than, what it is part of.
        private func part(_ core: Core, comesRound: Bool) -> Core {
            guard let depth = invariance(core, comesRound: comesRound) else {
                return walk(core, comesRound: comesRound)
            }
            return float(core, to: depth)
        }

        private func float(_ value: Core, to depth: Int) -> Core {
            let binder = Binder.fresh("inv")
            depths[binder.name] = depth
            loops[depth].floated.append(.nonrecursive(binder, value))
            return binder.variable
        }

        private func inside<Result>(_ names: Set<Name>, _ body: () -> Result) -> (Result, [Bind]) {
            loops.append(Loop(names: names))
            let result = body()
            return (result, loops.removeLast().floated)
        }

        func bind(_ binders: [Binder]) {
            for binder in binders { depths[binder.name] = loops.count }
        }

        /// Whether the innermost loop may go on from here.
        func mentionsLoop(_ core: Core) -> Bool {
            guard let loop = loops.last else { return false }
            switch core {
            case .variable(let name): return loop.names.contains(name)
            case .jump(let name, _, _) where loop.names.contains(name): return true
            default:
                var found = false
                core.forEachChild { found = found || mentionsLoop($0) }
                return found
            }
        }

        /// The number of loops that the expression's variables are bound in, if it is worth moving out of the others.
        private func invariance(_ core: Core, comesRound: Bool) -> Int? {
            guard comesRound, !loops.isEmpty, case .apply(_, _, .lifted) = core, isKnownCall(core) else { return nil }
            var depth = 0
            guard core.size(upTo: 24) < 24, isSimple(core, &depth), depth < loops.count else { return nil }
            return depth
        }

        /// A saturated call of a function that does some work.
        func isKnownCall(_ core: Core) -> Bool {
            guard case .apply(.variable(let function), let arguments, _) = core, let arity = arities[function] else {
                return false
            }
            return arity <= arguments.count && !isCheapProducer(function)
        }

        /// - Parameter depth: becomes the number of loops that a variable of the expression is bound in, if that is greater.
        func isSimple(_ core: Core, _ depth: inout Int) -> Bool {
            switch core {
            case .variable(let name):
                if !name.isGlobal { depth = max(depth, depths[name] ?? loops.count) }
                return !isCheapProducer(name)
            case .literal(.void): return false
            case .literal: return true
            case .apply(_, let parts, let result):
                guard result == .lifted, case .apply(let function, _, _) = core, isSimple(function, &depth) else {
                    return false
                }
                return parts.allSatisfy { isSimple($0, &depth) }
            case .constructor(_, let parts): return parts.allSatisfy { isSimple($0, &depth) }
            case .primitive(let operation, let parts, _):
                return operation.effect == .pure && parts.allSatisfy { isSimple($0, &depth) }
            default: return false
            }
        }

        /// Of lists that are cheaper to make again than to keep.
        private func isCheapProducer(_ function: Name) -> Bool {
            guard let module = function.module else { return false }
            return module == "GHC.Enum" || module == "GHC.Err"
                || module == "GHC.List"
                    && ["replicate", "repeat", "iterate", "cycle"].contains { function.identifier.text.hasSuffix($0) }
        }
    }
}

extension Core {
    fileprivate var hasLoops: Bool {
        switch self {
        case .let_(.recursive, _), .join(true, _, _): return true
        default:
            var found = false
            forEachChild { found = found || $0.hasLoops }
            return found
        }
    }
}

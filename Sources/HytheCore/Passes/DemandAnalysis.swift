import HytheBase
import HytheTypes

// Note [Demand analysis]
// A backward analysis: given that an expression is evaluated to weak head normal form, which variables are surely
// evaluated, and which are surely taken apart? Recursive functions start with the best signature and are analysed until
// it is stable. After an effect that may end the program or throw, demands count as lazy ("IO hack"): an exception
// thrown by the effect comes first. Results are in tables by name; the last visit, with stable signatures, counts.

/// Finds which parameters and `let`s are strict.
final class DemandAnalysis {
    /// Of functions and join points, global and local.
    let signatures = NameTable<DemandSignature>()
    /// Of `let`-bound variables.
    let letDemands = NameTable<Demand>()
    private var depth = 0

    /// Nested recursive groups below this are not iterated: the cost would double with each level.
    private static let deepest = 4
    private static let mostRounds = 8

    // MARK: Top level

    /// Analyses a component of mutually recursive top-level bindings; those that it calls are done.
    func analyse(_ bindings: [TopBinding]) {
        let functions = bindings.compactMap { binding -> (Name, [Binder], Core)? in
            guard case .lambda(let parameters, let body) = binding.value else { return nil }
            return (binding.name, parameters, body)
        }
        for binding in bindings {
            if case .lambda = binding.value { continue }
            if evaluate(binding.value).diverges {
                signatures[binding.name] = DemandSignature(demands: [], diverges: true, free: [:])
            }
        }
        solve(functions)
    }

    /// Iterates until the signatures of a recursive group are stable.
    private func solve(_ functions: [(name: Name, parameters: [Binder], body: Core)]) {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { return surmise(functions) }
        for function in functions { signatures[function.name] = .optimistic(function.parameters) }
        for round in 0... {
            var isStable = true
            for function in functions {
                var signature = self.signature(function.parameters, function.body)
                if round >= Self.mostRounds {
                    // No longer a fixed point of a growing sequence: believe nothing.
                    signature = DemandSignature(
                        demands: signature.demands.map { _ in .lazy }, diverges: false,
                        free: signature.free.mapValues(\.delayed))
                }
                if !signature.isSame(as: signatures[known: function.name]) { isStable = false }
                signatures[function.name] = signature
            }
            if isStable || round > Self.mostRounds + 1 { break }
        }
    }

    /// Looks at each function of a recursive group once and believes nothing. What is free in one counts for all, as they may
    /// call each other.
    private func surmise(_ functions: [(name: Name, parameters: [Binder], body: Core)]) {
        for function in functions {
            signatures[function.name] = DemandSignature(
                demands: function.parameters.map { _ in .lazy }, diverges: false, free: [:])
        }
        var free = DemandEnvironment.nothing
        for function in functions {
            free.add(DemandEnvironment(demands: signature(function.parameters, function.body).free).delayed)
        }
        for function in functions { signatures[function.name]?.free = free.demands }
    }

    private func signature(_ parameters: [Binder], _ body: Core) -> DemandSignature {
        var environment = evaluate(body)
        let demands = parameters.map { parameter -> Demand in
            parameter.representation == .lifted ? environment[parameter.name] : .strict
        }
        environment.remove(parameters)
        return DemandSignature(demands: demands, diverges: environment.diverges, free: environment.demands)
    }

    // MARK: Expressions

    /// What evaluating the expression demands.
    private func evaluate(_ core: Core) -> DemandEnvironment {
        switch core {
        case .variable(let name): return use(name, .strict)
        case .literal: return .nothing
        case .apply(let function, let arguments, _): return apply(function, arguments)
        case .lambda(let parameters, let body):
            var environment = evaluate(body).delayed
            environment.remove(parameters)
            return environment
        case .let_(.nonrecursive(let binder, let value), let body): return evaluateLet(binder, value, body)
        case .let_(.recursive(let group), let body): return evaluateRecursive(group, body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
            return evaluateCase(scrutinee, binder, alternatives, fallback)
        case .constructor(_, let arguments), .unboxedTuple(let arguments): return components(arguments)
        case .primitive(let operation, let arguments, _):
            var environment = components(arguments)
            if operation.evaluates, case .variable(let name) = arguments[0] {
                environment.add(name, .strict)
            }
            if operation.diverges { environment.diverges = true }
            return environment
        case .foreignCall(_, let arguments, _): return components(arguments)
        case .join(let isRecursive, let points, let body): return evaluateJoin(isRecursive, points, body)
        case .jump(let name, let arguments, _): return call(name, arguments) ?? components(arguments)
        }
    }

    private func use(_ name: Name, _ demand: Demand) -> DemandEnvironment {
        if name.isGlobal {
            // One that only fails.
            return demand.isStrict && signatures[name]?.demands.isEmpty ?? false ? .divergence : .nothing
        }
        return DemandEnvironment(demands: [name: demand])
    }

    /// Lifted components are delayed, others evaluated.
    private func components(_ arguments: [Core]) -> DemandEnvironment {
        var environment = DemandEnvironment.nothing
        for argument in arguments { environment.add(self.argument(argument, .lazy)) }
        return environment
    }

    /// An argument of which `demand` is made.
    private func argument(_ core: Core, _ demand: Demand) -> DemandEnvironment {
        switch core {
        case .literal: return .nothing
        case .variable(let name): return use(name, demand)
        case .constructor(let constructor, let arguments):
            if case .product(let other, let fields) = demand, other.name == constructor.name,
                fields.count == arguments.count
            {
                var environment = DemandEnvironment.nothing
                for (argument, field) in zip(arguments, fields) { environment.add(self.argument(argument, field)) }
                return environment
            }
            return components(arguments)
        default:
            let environment = evaluate(core)
            if demand.isStrict || core.isStrictArgument { return environment }
            if case .absent = demand { return .nothing }
            return environment.delayed
        }
    }

    private func apply(_ function: Core, _ arguments: [Core]) -> DemandEnvironment {
        guard case .variable(let name) = function else {
            var environment = evaluate(function)
            environment.add(components(arguments))
            return environment
        }
        var environment = call(name, arguments) ?? components(arguments)
        environment.add(use(name, .strict))
        return environment
    }

    /// A saturated call of a function with a signature.
    private func call(_ name: Name, _ arguments: [Core]) -> DemandEnvironment? {
        if let signature = signatures[name], arguments.count >= signature.demands.count {
            var environment = DemandEnvironment(demands: signature.free)
            for (index, argument) in arguments.enumerated() {
                let demand = index < signature.demands.count ? signature.demands[index] : .lazy
                environment.add(self.argument(argument, demand))
            }
            if signature.diverges { environment.diverges = true }
            return environment
        }
        return nil
    }

    private func evaluateLet(_ binder: Binder, _ value: Core, _ body: Core) -> DemandEnvironment {
        if case .lambda(let parameters, let inner) = value {
            let signature = signature(parameters, inner)
            signatures[binder.name] = signature
            var environment = evaluate(body)
            environment.remove([binder])
            environment.add(DemandEnvironment(demands: signature.free).delayed)
            return environment
        }
        var environment = evaluate(body)
        let demand = environment[binder.name]
        letDemands[binder.name] = environment.diverges && !demand.isStrict ? demand.delayed : demand
        environment.remove([binder])
        environment.add(argument(value, demand))
        return environment
    }

    private func evaluateRecursive(_ group: [(binder: Binder, value: Core)], _ body: Core) -> DemandEnvironment {
        var delayed = DemandEnvironment.nothing
        let functions = group.compactMap { binder, value -> (Name, [Binder], Core)? in
            guard case .lambda(let parameters, let inner) = value else { return nil }
            return (binder.name, parameters, inner)
        }
        solve(functions)
        for (binder, value) in group {
            if case .lambda = value {
                delayed.add(DemandEnvironment(demands: signatures[known: binder.name].free).delayed)
            } else {
                delayed.add(argument(value, .lazy))
            }
        }
        var environment = evaluate(body)
        environment.add(delayed)
        environment.remove(group.map(\.binder))
        return environment
    }

    private func evaluateJoin(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core) -> DemandEnvironment {
        if isRecursive {
            solve(points.map { ($0.name, $0.parameters, $0.body) })
        } else {
            for point in points { signatures[point.name] = signature(point.parameters, point.body) }
        }
        return evaluate(body)
    }

    private func evaluateCase(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?
    ) -> DemandEnvironment {
        var environment = DemandEnvironment.divergence
        var demand = Demand.strict
        for alternative in alternatives {
            var own = evaluate(alternative.body)
            let fields = alternative.pattern.binders
            if case .constructor(let constructor, _) = alternative.pattern, constructor.isOnlyConstructor {
                let demands = fields.map { $0.representation == .lifted ? own[$0.name] : Demand.strict }
                demand = Demand.product(constructor, demands)
                demand = demand.both(own[binder.name])
            }
            own.remove(fields)
            if case .constructor(let constructor, _) = alternative.pattern, constructor.bringsEqualities {
                own = own.withoutProducts
            }
            environment = environment.either(own)
        }
        if let fallback {
            let own = evaluate(fallback)
            if alternatives.isEmpty, own[binder.name].isStrict { demand = own[binder.name] }
            environment = environment.either(own)
        }
        environment.remove([binder])
        if mayEndOtherwise(scrutinee) { environment = environment.delayed }
        if case .variable(let name) = scrutinee {
            environment.add(use(name, binder.representation == .lifted ? demand : .strict))
        } else {
            environment.add(evaluate(scrutinee))
        }
        return environment
    }

    /// Whether evaluating the scrutinee can have an effect after which the alternatives are not reached.
    private func mayEndOtherwise(_ scrutinee: Core) -> Bool {
        switch scrutinee {
        case .apply(_, _, let result), .foreignCall(_, _, let result), .case_(_, _, _, _, let result),
            .jump(_, _, let result):
            result.isAction
        case .let_(_, let body), .join(_, _, let body): mayEndOtherwise(body)
        case .primitive(let operation, _, _): operation.effect == .effect
        default: false
        }
    }
}

extension Shape {
    /// The result of an action: State# and perhaps values.
    var isAction: Bool {
        switch self {
        case .tuple(let components): components.first == .void
        case .single(let representation): representation == .void
        }
    }
}

extension DataCon {
    /// Whether types may be known to be the same in an alternative with the constructor that are not outside: by its
    /// equalities or those of classes in its context.
    fileprivate var bringsEqualities: Bool {
        !equalities.isEmpty
            || context.contains { $0.headTyCon?.class_.map(\.bringsEqualities) ?? true }
    }

    /// Whether a value of the type can be taken apart for good.
    var isOnlyConstructor: Bool {
        tyCon.constructors.count == 1 && (1...8).contains(representations.count)
    }
}

extension ClassInfo {
    /// `Coercible` is one too: its types are held alike.
    fileprivate var bringsEqualities: Bool {
        name == BuiltinNames.coercible || !equalities.isEmpty
            || superclasses.contains { $0.headTyCon?.class_.map(\.bringsEqualities) ?? true }
    }
}

extension Core {
    /// Not lifted, as an argument: evaluated before the call. Variables and literals do not count.
    var isStrictArgument: Bool {
        switch self {
        case .apply(_, _, let result), .case_(_, _, _, _, let result), .primitive(_, _, let result),
            .foreignCall(_, _, let result), .jump(_, _, let result):
            result != .lifted
        case .let_(_, let body), .join(_, _, let body): body.isStrictArgument
        default: false
        }
    }
}

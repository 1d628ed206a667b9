import HytheBase
import HytheTypes

// Note [Eta expansion]
// A function that computes another function does better to take all arguments at once. Expanding moves what it computes
// on the way under a lambda, where it may be repeated, so that must be cheap: allocation of values, tests of variables.
// Nor may evaluation move: `case b of { True -> \y -> ...; False -> error "no" }` applied to `undefined` is undefined,
// which `seq` sees, while `\y -> case b of ...` is a function whatever `b` is. So what stands before the lambda must be
// sure to end in it. A dictionary may be taken apart, as it is a value.
// Actions (functions of State#) are nearly always run once per making, and loops of actions must not build each step as
// a closure; so, as GHC's "state hack", the body of a function is expanded over State# whatever it costs and evaluates
// (GHC does so unless it is told -fpedantic-bottoms): `seq` on an action rarely means more than that. A named action
// without parameters is different, as it may well be run again: what it computes by the way stays outside and shared.
// At the top level it is moved inside all the same: a shared list would never be freed.

// Note [Arity of recursive functions]
// `go i = m i >> go (i + 1)` of a state monad is a partial application of `>>` to an action and a delayed call of `go`. It
// takes the state at once if both may be repeated, which `go (i + 1)` may if `go` takes the state: so that is assumed of
// the functions of a group, and given up for those of which it does not come out. What is assumed first is more than any takes, as
// of a stack of transformers: in `eval (Div a b) = let p = eval a in \r -> let m = p r in \s -> ...` the application `p r` may be
// repeated if `eval` takes three. What comes out is assumed next, until that comes out.

extension Simplifier {
    /// What a function is assumed to take, beyond the parameters that it has.
    struct AssumedArity: Equatable {
        let own: Int
        var more: Int
        var total: Int { own + more }
    }

    /// The parameters that an expression still takes, and the result then.
    struct Missing {
        var parameters: [Representation]
        var result: Shape
        /// Then it is a call of a function whose arity is being found, which takes what the others do.
        var isOpen = false
        /// How many arguments more than the parameters here that call gives to the function than it has parameters of its own.
        var excess = 0
        /// What comes before such a call must not be repeated.
        var isCostly = false

        /// Whether what both take first is the same.
        func agrees(with other: Missing) -> Bool {
            zip(parameters, other.parameters).allSatisfy { $0 == $1 }
        }

        /// Takes State# only.
        var isAction: Bool { parameters == [.void] }

        /// The first parameters only.
        func prefix(_ count: Int) -> Missing {
            Missing(parameters: Array(parameters.prefix(count)), result: .lifted)
        }

        /// Behind other parameters; `nil` if only these can be taken.
        func behind(_ first: Missing) -> Missing? {
            if isCostly || excess > first.parameters.count { return nil }
            var all = self
            all.parameters = first.parameters + parameters
            all.excess = 0
            return all
        }

        /// What the parameters here say of it; nothing if it is only a call, or something must be shared.
        var known: Missing? {
            if !isOpen { return self }
            return parameters.isEmpty || isCostly ? nil : prefix(parameters.count)
        }

        static func open(excess: Int) -> Missing {
            Missing(parameters: [], result: .lifted, isOpen: true, excess: excess)
        }

        /// Behind something; `isCheap`: which may be repeated.
        func behind(isCheap: Bool) -> Missing? {
            if isCheap || isAction { return self }
            var costly = self
            costly.isCostly = true
            return isOpen ? costly : nil
        }
    }

    /// A lambda, joined with those that its body computes.
    func abstraction(_ parameters: [Binder], _ body: Core) -> Core {
        if case .lambda(let more, let inner) = body { return .lambda(parameters + more, inner) }
        return expanded(parameters, body, by: missing(from: body))
    }

    func expanded(_ parameters: [Binder], _ body: Core, by missing: Missing?) -> Core {
        guard let missing, case let binders = missing.parameters.map({ fresh("eta", $0) }) else {
            return .lambda(parameters, body)
        }
        return .lambda(parameters + binders, applying(body, binders, missing))
    }

    /// A value that is a partial application, or computes a function cheaply, as a lambda.
    ///
    /// `isShared`: what costs something must not be repeated.
    func expanded(_ value: Core, isShared: Bool) -> Core {
        switch value {
        case .lambda, .variable, .literal, .constructor: return value
        default: break
        }
        guard let missing = missing(from: value), !isShared || isCheapFunction(value) else { return value }
        let binders = missing.parameters.map { fresh("eta", $0) }
        return .lambda(binders, applying(value, binders, missing))
    }

    /// Functions of a recursive group, with what each computes cheaply and takes no parameters for yet. See Note [Arity of
    /// recursive functions].
    func arities(_ group: [(name: Name, parameters: Int, body: Core)]) -> [Name: Missing] {
        defer {
            assumedArities = [:]
            assumedPartials = [:]
        }
        for member in group {
            assumedArities[member.name] = AssumedArity(own: member.parameters, more: Self.mostAssumed)
        }
        while !assumedArities.isEmpty {
            var found: [Name: Missing] = [:]
            assumedPartials = [:]
            for member in group where assumedArities[member.name] != nil {
                if let missing = missing(from: member.body)?.known { found[member.name] = missing }
            }
            var next: [Name: AssumedArity] = [:]
            for (name, missing) in found {
                next[name] = assumedArities[name].map {
                    AssumedArity(own: $0.own, more: min($0.more, missing.parameters.count))
                }
            }
            if next == assumedArities { return found }
            assumedArities = next
        }
        return [:]
    }

    private static let mostAssumed = 6

    func applying(_ body: Core, _ binders: [Binder], _ missing: Missing) -> Core {
        OccurrenceAnalysis.analyse(body, into: occurrences)
        let arguments = binders.map(\.variable)
        return simplify(body, .apply(arguments, isSimplified: true, result: missing.result, .stop))
    }

    /// What can be taken before the expression computes anything of cost; State# alone also after.
    func missing(from core: Core) -> Missing? {
        switch core {
        case .lambda(let parameters, let body):
            let own = Missing(parameters: parameters.map(\.representation), result: core.bodyShape)
            return missing(within: body)?.behind(own) ?? own
        case .variable(let name): return missing(name, 0)
        case .apply(.variable(let name), let arguments, _):
            return missing(name, arguments.count)?.behind(isCheap: arguments.allSatisfy(isCheapArgument))
        case .let_(let binding, let body):
            noteKnown(binding)
            let saved = allowsEvaluation
            allowsEvaluation = false
            defer { allowsEvaluation = saved }
            guard let missing = missing(from: body) else { return nil }
            return missing.isAction ? missing : missing.behind(isCheap: isCheap(binding))
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            let bodies = alternatives.map(\.body) + (fallback.map { [$0] } ?? [])
            guard let missing = common(bodies) else { return nil }
            if missing.isAction { return missing }
            if allowsEvaluation, scrutinee.isAtom || isSpeculative(scrutinee) { return missing }
            let isSure = isSpeculative(scrutinee) || alternatives.first?.isOfDictionary ?? false
            return missing.behind(isCheap: isSure && !bodies.contains(where: diverges))
        case .join(_, let points, let body):
            return common(points.map(\.body) + [body])?.behind(isCheap: false)
        default: return nil
        }
    }

    /// What the body of a lambda takes that could not be joined with it before something was assumed.
    private func missing(within body: Core) -> Missing? {
        if assumedArities.isEmpty { return nil }
        let saved = allowsEvaluation
        allowsEvaluation = false
        defer { allowsEvaluation = saved }
        return missing(from: body)
    }

    func missing(_ name: Name, _ count: Int) -> Missing? {
        if let assumed = assumed(of: name), assumed.own <= count, count < assumed.total {
            return .open(excess: count - assumed.own)
        }
        switch definition(of: name) {
        case .function(let unfolding)? where unfolding.parameters.count > count:
            return Missing(
                parameters: unfolding.parameters.dropFirst(count).map(\.representation), result: unfolding.result)
        case .partial(.apply(.variable(let function), let arguments, _), _)?:
            return missing(function, count + arguments.count)
        default: return nil
        }
    }

    /// What all of the alternatives take, those that never return left out.
    private func common(_ bodies: [Core]) -> Missing? {
        var result: Missing?
        // The longest.
        var open: Missing?
        var isCostly = false
        for body in bodies {
            if diverges(body) { continue }
            if case .jump = body { continue }
            guard let own = missing(from: body) else { return nil }
            if own.isOpen {
                if own.excess > 0 { return nil }
                isCostly = isCostly || own.isCostly
                guard let known = open else {
                    open = own
                    continue
                }
                guard known.agrees(with: own) else { return nil }
                if own.parameters.count > known.parameters.count { open = own }
            } else if let known = result {
                guard known.agrees(with: own) else { return nil }
                let count = min(known.parameters.count, own.parameters.count)
                result = known.parameters.count == own.parameters.count ? known : known.prefix(count)
            } else {
                result = own
            }
        }
        guard var open else { return result }
        open.isCostly = isCostly
        guard let result else { return open }
        return result.agrees(with: open) ? result.behind(isCheap: !isCostly) : nil
    }

    /// Local functions that the expression binds become known, for looking into its body.
    func noteKnown(_ binding: Bind) {
        let group: [(binder: Binder, value: Core)] =
            switch binding {
            case .nonrecursive(let binder, let value): [(binder, value)]
            case .recursive(let group): group
            }
        for (binder, value) in group where definitions[binder.name] == nil {
            if case .apply(.variable(let name), let arguments, _) = value, let assumed = assumed(of: name) {
                assumedPartials[binder.name] = AssumedArity(own: assumed.own - arguments.count, more: assumed.more)
            } else if case .lambda(let parameters, _) = value {
                var unfolding = Unfolding(value, isOpaque: true, limit: 1)
                unfolding.parameters = parameters
                definitions[binder.name] = .function(unfolding)
            }
        }
    }

    // MARK: Cost

    private func isCheap(_ binding: Bind) -> Bool {
        switch binding {
        case .nonrecursive(_, let value): isCheap(value)
        case .recursive(let group): group.allSatisfy { isCheap($0.value) }
        }
    }

    /// A value, or nearly one: allocating it again costs no evaluation.
    func isCheap(_ value: Core) -> Bool { isCheapArgument(value) }

    /// An argument that may be delayed, and evaluated, once more: it costs a few instructions and allocations.
    private func isCheapArgument(_ argument: Core) -> Bool { isCheapArgument(argument, depth: 6) }

    private func isCheapArgument(_ argument: Core, depth: Int) -> Bool {
        func isCheap(_ core: Core) -> Bool { isCheapArgument(core, depth: depth - 1) }
        if depth == 0 { return argument.isAtom }
        switch argument {
        case .lambda, .variable, .literal: return true
        case .constructor(_, let arguments): return arguments.allSatisfy(isCheap)
        case .apply(.variable(let name), let arguments, _):
            return (arity(of: name) ?? 0) > arguments.count && arguments.allSatisfy(isCheap)
        case .primitive(let operation, let arguments, _):
            return operation.effect == .pure && !operation.diverges && arguments.allSatisfy(isCheap)
        case .let_(.nonrecursive(_, let value), let body): return isCheap(value) && isCheap(body)
        case .let_(.recursive(let group), let body): return group.allSatisfy { $0.value.isLambda } && isCheap(body)
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            return isCheap(scrutinee) && alternatives.allSatisfy { isCheap($0.body) } && fallback.map(isCheap) ?? true
        default: return false
        }
    }

    /// Computes a function without evaluating anything.
    private func isCheapFunction(_ core: Core) -> Bool {
        switch core {
        case .lambda: true
        case .variable(let name): arity(of: name) != nil
        case .apply(.variable(let name), let arguments, _):
            (arity(of: name) ?? 0) > arguments.count && arguments.allSatisfy(isCheapArgument)
        case .let_(let binding, let body): isCheap(binding) && isCheapFunction(body)
        default: false
        }
    }

    private func assumed(of name: Name) -> AssumedArity? { assumedArities[name] ?? assumedPartials[name] }

    /// How many arguments a known function takes.
    func arity(of name: Name) -> Int? {
        if let assumed = assumed(of: name) { return assumed.total }
        return switch definition(of: name) {
        case .function(let unfolding)?: unfolding.parameters.isEmpty ? nil : unfolding.parameters.count
        case .partial(_, let missing)?: missing
        default: nil
        }
    }
}

extension CoreAlternative {
    fileprivate var isOfDictionary: Bool {
        if case .constructor(let constructor, _) = pattern { constructor.tyCon.class_ != nil } else { false }
    }
}

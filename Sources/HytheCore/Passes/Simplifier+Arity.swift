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
// the functions of a group, and given up for those of which it does not come out.

extension Simplifier {
    /// The parameters that an expression still takes, and the result then.
    struct Missing {
        var parameters: [Representation]
        var result: Shape
        /// It is a call of a function whose arity is being found, which takes what the others do.
        var isOpen = false
        /// What comes before such a call must not be repeated.
        var isCostly = false

        /// Takes State# only.
        var isAction: Bool { parameters == [.void] }

        static let open = Missing(parameters: [], result: .lifted, isOpen: true)

        /// Behind something; `isCheap`: which may be repeated.
        func behind(isCheap: Bool) -> Missing? {
            if isCheap || isAction { return self }
            return isOpen ? Missing(parameters: [], result: .lifted, isOpen: true, isCostly: true) : nil
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
        var found: [Name: Missing] = [:]
        defer { assumedArities = [:] }
        assumedArities = Dictionary(uniqueKeysWithValues: group.map { ($0.name, $0.parameters) })
        for _ in 0..<3 {
            found = [:]
            for member in group where assumedArities[member.name] != nil {
                if let missing = missing(from: member.body), !missing.isOpen { found[member.name] = missing }
            }
            if found.count == assumedArities.count { return found }
            assumedArities = assumedArities.filter { found[$0.key] != nil }
            if assumedArities.isEmpty { return [:] }
        }
        return [:]
    }

    func applying(_ body: Core, _ binders: [Binder], _ missing: Missing) -> Core {
        OccurrenceAnalysis.analyse(body, into: occurrences)
        let arguments = binders.map(\.variable)
        return simplify(body, .apply(arguments, isSimplified: true, result: missing.result, .stop))
    }

    /// What can be taken before the expression computes anything of cost; State# alone also after.
    func missing(from core: Core) -> Missing? {
        switch core {
        case .lambda(let parameters, _):
            return Missing(parameters: parameters.map(\.representation), result: core.bodyShape)
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

    func missing(_ name: Name, _ count: Int) -> Missing? {
        if assumedArities[name] == count { return .open }
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
        var open: Missing?
        for body in bodies {
            if diverges(body) { continue }
            if case .jump = body { continue }
            guard let own = missing(from: body) else { return nil }
            if own.isOpen {
                if open == nil || own.isCostly { open = own }
            } else if let known = result {
                let count = min(known.parameters.count, own.parameters.count)
                guard known.parameters.prefix(count) == own.parameters.prefix(count),
                    known.parameters.count == own.parameters.count
                else { return nil }
            } else {
                result = own
            }
        }
        guard let result, let open else { return result ?? open }
        return result.behind(isCheap: !open.isCostly)
    }

    /// Local functions that the expression binds become known, for looking into its body.
    func noteKnown(_ binding: Bind) {
        let group: [(binder: Binder, value: Core)] =
            switch binding {
            case .nonrecursive(let binder, let value): [(binder, value)]
            case .recursive(let group): group
            }
        for (binder, value) in group where definitions[binder.name] == nil {
            if case .lambda(let parameters, _) = value {
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

    /// How many arguments a known function takes.
    func arity(of name: Name) -> Int? {
        if let assumed = assumedArities[name] { return assumed + 1 }
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

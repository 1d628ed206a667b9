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

extension Simplifier {
    /// The parameters that an expression still takes, and the result then.
    struct Missing {
        var parameters: [Representation]
        var result: Shape

        /// Takes State# only.
        var isAction: Bool { parameters == [.void] }
    }

    /// A lambda, joined with those that its body computes.
    func abstraction(_ parameters: [Binder], _ body: Core) -> Core {
        if case .lambda(let more, let inner) = body { return .lambda(parameters + more, inner) }
        guard let missing = missing(from: body), case let binders = missing.parameters.map({ fresh("eta", $0) }) else {
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
            guard let missing = missing(name, arguments.count) else { return nil }
            return missing.isAction || arguments.allSatisfy(isCheapArgument) ? missing : nil
        case .let_(let binding, let body):
            noteKnown(binding)
            guard let missing = missing(from: body) else { return nil }
            return missing.isAction || isCheap(binding) ? missing : nil
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            let bodies = alternatives.map(\.body) + (fallback.map { [$0] } ?? [])
            guard let missing = common(bodies) else { return nil }
            if missing.isAction { return missing }
            let isSure = isSpeculative(scrutinee) || alternatives.first?.isOfDictionary ?? false
            return isSure && !bodies.contains(where: diverges) ? missing : nil
        case .join(_, let points, let body):
            guard let missing = common(points.map(\.body) + [body]), missing.isAction else { return nil }
            return missing
        default: return nil
        }
    }

    private func missing(_ name: Name, _ count: Int) -> Missing? {
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
        for body in bodies {
            if diverges(body) { continue }
            if case .jump = body { continue }
            guard let own = missing(from: body) else { return nil }
            if let known = result {
                let count = min(known.parameters.count, own.parameters.count)
                guard known.parameters.prefix(count) == own.parameters.prefix(count),
                    known.parameters.count == own.parameters.count
                else { return nil }
            } else {
                result = own
            }
        }
        return result
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
    func isCheap(_ value: Core) -> Bool {
        switch value {
        case .lambda, .variable, .literal: true
        case .constructor(_, let arguments): arguments.allSatisfy(isCheapArgument)
        case .apply(.variable(let name), let arguments, _):
            arguments.allSatisfy(isCheapArgument) && (arity(of: name) ?? 0) > arguments.count
        default: false
        }
    }

    private func isCheapArgument(_ argument: Core) -> Bool {
        // One of the two only: both look at all that is nested in an application.
        if case .let_ = argument { isCheapFunction(argument) } else { isCheap(argument) }
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
        switch definition(of: name) {
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

import HytheBase
import HytheTypes

// Note [Arguments of local functions]
// A recursive local function that every call gives more arguments than it names takes them all, whatever it computes in
// between: no application to fewer arguments is ever shared. So `go ys = case ys of { [] -> id; y : zs -> \acc -> go
// zs (acc + y) }`, called as `go ys acc`, becomes a loop with an accumulator.
// In between there may be a variable that stands for the rest of the loop: `let r = go zs in case p y of { True -> \acc -> r
// (acc + y); False -> r }`. It is called wherever it is used, and once only on each way through the code, so it may become a
// function as well (then a join point), and the call of `go` in it counts with the arguments that `r` gets.

extension Simplifier {
    /// Functions that call each other and are called from `body`, with as many parameters as their calls allow.
    func widened(
        _ group: [(binder: Binder, value: Core)], _ body: Core
    ) -> (group: [(binder: Binder, value: Core)], body: Core) {
        var (group, body) = (group, body)
        for index in group.indices {
            guard case .lambda(let parameters, let inner) = group[index].value, let missing = missingOfCalled(inner)
            else { continue }
            let name = group[index].binder.name
            let known = more(name, parameters.count, missing.parameters.count, group, index, body)
            let count =
                known > 0 ? known : fromOutside(name, parameters.count, missing.parameters.count, group, index, body)
            guard count > 0 else { continue }
            let saved = definitions[name]
            let binders = missing.parameters.prefix(count).map { fresh("eta", $0) }
            var unfolding = Unfolding(.lambda(parameters + binders, inner), isOpaque: true, limit: 1)
            unfolding.parameters = parameters + binders
            unfolding.result = count == missing.parameters.count ? missing.result : .lifted
            definitions[name] = .function(unfolding)
            let wanted = Missing(parameters: binders.map(\.representation), result: unfolding.result)
            var joined = inner.joiningCalls(of: name)
            if known == 0 { joined = joined.freshened(occurrences) }
            let widened = applying(joined, binders, wanted)
            if known == 0, widened.leastArguments(of: name, context: 0) < parameters.count + count {
                definitions[name] = saved
                continue
            }
            group[index].value = .lambda(parameters + binders, widened)
            for other in group.indices { group[other].value = group[other].value.joiningCalls(of: name) }
            body = body.joiningCalls(of: name)
        }
        return (group, body)
    }

    /// How many parameters a function of the group can take beyond its own, of those that are missing.
    private func more(
        _ name: Name, _ own: Int, _ missing: Int, _ group: [(binder: Binder, value: Core)], _ index: Int, _ body: Core
    ) -> Int {
        var count = missing
        while count > 0 {
            var least = body.leastArguments(of: name, context: 0)
            for (other, member) in group.enumerated() {
                let context = other == index ? own + count : 0
                least = min(least, member.value.leastArguments(of: name, context: context))
            }
            let possible = least == .max ? 0 : min(count, least - own)
            if possible == count { return count }
            count = possible
        }
        return 0
    }

    /// The same if only calls from outside of the function are looked at: its own may be delayed, and get the arguments once
    /// its body is applied to them.
    private func fromOutside(
        _ name: Name, _ own: Int, _ missing: Int, _ group: [(binder: Binder, value: Core)], _ index: Int, _ body: Core
    ) -> Int {
        var least = body.leastArguments(of: name, context: 0)
        for (other, member) in group.enumerated() where other != index {
            least = min(least, member.value.leastArguments(of: name, context: 0))
        }
        return least == .max ? 0 : min(missing, least - own)
    }

    /// The value of a variable that is called wherever it is used, once on each way, as a function.
    func called(_ binder: Binder, _ value: Core, _ body: Core, _ next: Continuation) -> Core? {
        if value.isLambda || value.isAtom { return nil }
        guard let missing = missingOfCalled(value), body.mostUses(of: binder.name) <= 1 else { return nil }
        let least = body.leastArguments(of: binder.name, context: next.argumentCount)
        let count = least == .max ? 0 : min(least, missing.parameters.count)
        guard count > 0 else { return nil }
        let binders = missing.parameters.prefix(count).map { fresh("eta", $0) }
        for binder in binders { occurrences[binder.name] = Occurrence(count: .many, tailArity: nil) }
        return .lambda(
            binders,
            .apply(
                value, binders.map(\.variable), result: count == missing.parameters.count ? missing.result : .lifted))
    }

    /// What some result of the expression still takes; all are of one type.
    private func missingOfCalled(_ core: Core) -> Missing? {
        switch core {
        case .let_(let binding, let body):
            noteKnown(binding)
            return missingOfCalled(body)
        case .case_(_, _, let alternatives, let fallback, _):
            return shortest(alternatives.map(\.body) + (fallback.map { [$0] } ?? []))
        case .join(_, let points, let body): return shortest(points.map(\.body) + [body])
        case .apply(.variable(let name), let arguments, _): return missing(name, arguments.count)
        default: return missing(from: core)
        }
    }

    private func shortest(_ bodies: [Core]) -> Missing? {
        bodies.filter { !diverges($0) }.compactMap(missingOfCalled).min { $0.parameters.count < $1.parameters.count }
    }
}

extension Core {
    /// How many arguments each call of a function gives it, at least, if the result of the expression is given those of
    /// the context; `Int.max` where it is not called.
    fileprivate func leastArguments(of name: Name, context: Int) -> Int {
        func least(_ parts: [Core]) -> Int { parts.map { $0.leastArguments(of: name, context: 0) }.min() ?? .max }
        switch self {
        case .variable(name): return context
        case .apply(let function, let arguments, _):
            return min(function.leastArguments(of: name, context: context + arguments.count), least(arguments))
        case .lambda(let parameters, let body):
            return body.leastArguments(of: name, context: max(0, context - parameters.count))
        case .let_(.nonrecursive(let binder, let value), let body):
            let own = body.leastArguments(of: name, context: context)
            // Only a value with calls is worth a second look at the body: chains of bindings would double it each time.
            guard value.mostUses(of: name) > 0 else { return own }
            var inner = 0
            if !value.isLambda, body.mostUses(of: binder.name) <= 1 {
                inner = body.leastArguments(of: binder.name, context: context)
            }
            return min(own, value.leastArguments(of: name, context: inner == .max ? 0 : inner))
        case .let_(.recursive(let group), let body):
            return min(least(group.map(\.value)), body.leastArguments(of: name, context: context))
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            return (alternatives.map(\.body) + (fallback.map { [$0] } ?? [])).reduce(least([scrutinee])) {
                min($0, $1.leastArguments(of: name, context: context))
            }
        case .join(_, let points, let body):
            return (points.map(\.body) + [body]).reduce(.max) {
                min($0, $1.leastArguments(of: name, context: context))
            }
        default:
            var result = Int.max
            forEachChild { result = min(result, $0.leastArguments(of: name, context: 0)) }
            return result
        }
    }

    /// On how many places of one way through the code a variable is used, at most; 2 stands for any number.
    fileprivate func mostUses(of name: Name) -> Int {
        func sum(_ parts: [Core]) -> Int { min(2, parts.reduce(0) { $0 + $1.mostUses(of: name) }) }
        switch self {
        case .variable(let other): return other == name ? 1 : 0
        case .lambda(let parameters, let body):
            let uses = body.mostUses(of: name)
            return parameters.allSatisfy(\.isOneShot) ? uses : 2 * min(1, uses)
        case .let_(.recursive(let group), let body):
            return min(2, 2 * sum(group.map(\.value)) + body.mostUses(of: name))
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            let bodies = alternatives.map(\.body) + (fallback.map { [$0] } ?? [])
            return min(2, scrutinee.mostUses(of: name) + (bodies.map { $0.mostUses(of: name) }.max() ?? 0))
        case .join(let isRecursive, let points, let body):
            let inPoints = sum(points.map(\.body))
            return min(2, (isRecursive ? 2 : 1) * inPoints + body.mostUses(of: name))
        default:
            var parts: [Core] = []
            forEachChild { parts.append($0) }
            return sum(parts)
        }
    }

    /// Calls of a function that is called with some arguments and its result with more are one call.
    fileprivate func joiningCalls(of name: Name) -> Core {
        if case .apply(let function, let arguments, let result) = self {
            let arguments = arguments.map { $0.joiningCalls(of: name) }
            let function = function.joiningCalls(of: name)
            if case .apply(.variable(name), let first, _) = function {
                return .apply(.variable(name), first + arguments, result: result)
            }
            return .apply(function, arguments, result: result)
        }
        return mapChildren { $0.joiningCalls(of: name) }
    }
}

import HytheBase
import HytheTypes

// Note [Results of any representation]
// A function may be polymorphic in its result's representation: `cont :: forall rep (r :: TYPE rep). ((# #) -> r) -> ...`. No
// variable of it holds such a result, so it is only what a call in tail position gives, and the function's code passes on
// whatever that is; its Core says `lifted` of it, for want of a representation. Inlined at a call whose result is an unboxed
// tuple, the cases and calls that deliver the result must say so, in the local functions that are called in tail position too.

extension Core {
    /// The body of a function whose result has any representation, where it has this one.
    func delivering(_ shape: Shape) -> Core {
        var delivery = Delivery(shape: shape)
        return delivery.tail(self)
    }
}

private struct Delivery {
    let shape: Shape
    /// What is called in tail position.
    var called: Set<Name> = []

    mutating func tail(_ core: Core) -> Core {
        switch core {
        case .variable, .literal, .lambda, .constructor, .unboxedTuple, .foreignCall: return core
        case .apply(let function, let arguments, _):
            if case .variable(let name) = function { called.insert(name) }
            return .apply(function, arguments, result: shape)
        case .primitive(let operation, let arguments, _): return .primitive(operation, arguments, result: shape)
        case .jump(let name, let arguments, _): return .jump(name, arguments, result: shape)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
            let delivering = alternatives.map { alternative in
                var result = alternative
                result.body = tail(alternative.body)
                return result
            }
            return .case_(scrutinee, binder, delivering, default: fallback.map { tail($0) }, result: shape)
        case .join(let isRecursive, let points, let body):
            let delivering = points.map { JoinPoint(name: $0.name, parameters: $0.parameters, body: tail($0.body)) }
            return .join(isRecursive: isRecursive, delivering, tail(body))
        case .let_(.nonrecursive(let binder, let value), let body):
            let rest = tail(body)
            return .let_(.nonrecursive(binder, called.contains(binder.name) ? function(value) : value), rest)
        case .let_(.recursive(var group), let body):
            let rest = tail(body)
            var remaining = Set(group.indices)
            while let next = remaining.first(where: { called.contains(group[$0].binder.name) }) {
                remaining.remove(next)
                group[next].value = function(group[next].value)
            }
            return .let_(.recursive(group), rest)
        }
    }

    private mutating func function(_ value: Core) -> Core {
        guard case .lambda(let parameters, let body) = value else { return value }
        return .lambda(parameters, tail(body))
    }
}

import HytheBase

extension Core {
    /// Calls `visit` for each immediate subexpression.
    package func forEachChild(_ visit: (Core) -> Void) {
        switch self {
        case .variable, .literal: break
        case .apply(let function, let arguments, _):
            visit(function)
            arguments.forEach(visit)
        case .lambda(_, let body): visit(body)
        case .let_(.nonrecursive(_, let value), let body):
            visit(value)
            visit(body)
        case .let_(.recursive(let group), let body):
            for (_, value) in group { visit(value) }
            visit(body)
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            visit(scrutinee)
            for alternative in alternatives { visit(alternative.body) }
            if let fallback { visit(fallback) }
        case .constructor(_, let arguments), .unboxedTuple(let arguments), .primitive(_, let arguments, _),
            .foreignCall(_, let arguments, _), .jump(_, let arguments, _):
            arguments.forEach(visit)
        case .join(_, let points, let body):
            for point in points { visit(point.body) }
            visit(body)
        }
    }

    /// Calls `visit` for every occurrence of a variable, bound or free, local or global, jumps left out.
    package func forEachVariable(_ visit: (Name) -> Void) {
        switch self {
        case .variable(let name): visit(name)
        case .literal(.callback(let worker, _)): visit(worker)
        default: forEachChild { $0.forEachVariable(visit) }
        }
    }

    /// The number of nodes, counted up to `limit` only.
    package func size(upTo limit: Int = .max) -> Int {
        var count = 0
        func walk(_ core: Core) {
            count += 1
            if count < limit { core.forEachChild(walk) }
        }
        walk(self)
        return min(count, limit)
    }
}

extension Core {
    /// Each immediate subexpression replaced.
    package func mapChildren(_ transform: (Core) -> Core) -> Core {
        switch self {
        case .variable, .literal: return self
        case .apply(let function, let arguments, let result):
            return .apply(transform(function), arguments.map(transform), result: result)
        case .lambda(let parameters, let body): return .lambda(parameters, transform(body))
        case .let_(.nonrecursive(let binder, let value), let body):
            return .let_(.nonrecursive(binder, transform(value)), transform(body))
        case .let_(.recursive(let group), let body):
            return .let_(.recursive(group.map { ($0.binder, transform($0.value)) }), transform(body))
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            return .case_(
                transform(scrutinee), binder,
                alternatives.map { CoreAlternative(pattern: $0.pattern, body: transform($0.body)) },
                default: fallback.map(transform), result: result)
        case .constructor(let constructor, let arguments): return .constructor(constructor, arguments.map(transform))
        case .unboxedTuple(let components): return .unboxedTuple(components.map(transform))
        case .primitive(let operation, let arguments, let result):
            return .primitive(operation, arguments.map(transform), result: result)
        case .foreignCall(let call, let arguments, let result):
            return .foreignCall(call, arguments.map(transform), result: result)
        case .join(let isRecursive, let points, let body):
            let points = points.map {
                JoinPoint(name: $0.name, parameters: $0.parameters, body: transform($0.body))
            }
            return .join(isRecursive: isRecursive, points, transform(body))
        case .jump(let name, let arguments, let result): return .jump(name, arguments.map(transform), result: result)
        }
    }

    /// Occurrences of variables replaced; the keys are not bound within.
    package func renamingVariables(_ names: [Name: Name]) -> Core {
        switch self {
        case .variable(let name): names[name].map(Core.variable) ?? self
        default: mapChildren { $0.renamingVariables(names) }
        }
    }
}

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

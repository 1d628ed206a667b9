import HytheBase

extension Core {
    /// The same expression with new names for all that it binds; what is known of the old ones is copied.
    func freshened(_ occurrences: NameTable<Occurrence>) -> Core {
        var copier = FreshCopier(occurrences: occurrences)
        return copier.copy(self)
    }
}

/// Copies code that is to stand in a second place, so that binders stay distinct.
struct FreshCopier {
    let occurrences: NameTable<Occurrence>
    private var names: [Name: Name] = [:]

    init(occurrences: NameTable<Occurrence>) { self.occurrences = occurrences }

    mutating func bind(_ binder: Binder) -> Binder {
        var copy = binder
        copy.name = bind(binder.name)
        return copy
    }

    private mutating func bind(_ name: Name) -> Name {
        let fresh = Name.fresh(name.occurrence)
        names[name] = fresh
        occurrences[fresh] = occurrences[name]
        return fresh
    }

    mutating func bind(_ pattern: CoreAlternative.Pattern) -> CoreAlternative.Pattern {
        switch pattern {
        case .constructor(let constructor, let fields): .constructor(constructor, fields.map { bind($0) })
        case .tuple(let components): .tuple(components.map { bind($0) })
        case .literal: pattern
        }
    }

    mutating func copy(_ core: Core) -> Core {
        switch core {
        case .variable(let name): return names[name].map(Core.variable) ?? core
        case .literal: return core
        case .lambda(let parameters, let body):
            let parameters = parameters.map { bind($0) }
            return .lambda(parameters, copy(body))
        case .let_(.nonrecursive(let binder, let value), let body):
            let value = copy(value)
            let binder = bind(binder)
            return .let_(.nonrecursive(binder, value), copy(body))
        case .let_(.recursive(let group), let body):
            let binders = group.map { bind($0.binder) }
            let values = group.map { copy($0.value) }
            return .let_(.recursive(Array(zip(binders, values).map { ($0, $1) })), copy(body))
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            let scrutinee = copy(scrutinee)
            let binder = bind(binder)
            let alternatives = alternatives.map { alternative in
                let pattern = bind(alternative.pattern)
                return CoreAlternative(pattern: pattern, body: copy(alternative.body))
            }
            return .case_(scrutinee, binder, alternatives, default: fallback.map { copy($0) }, result: result)
        case .join(let isRecursive, let points, let body):
            let fresh = points.map { bind($0.name) }
            let points = zip(points, fresh).map { point, name in
                let parameters = point.parameters.map { bind($0) }
                return JoinPoint(name: name, parameters: parameters, body: copy(point.body))
            }
            return .join(isRecursive: isRecursive, points, copy(body))
        case .jump(let name, let arguments, let result):
            return .jump(names[name] ?? name, arguments.map { copy($0) }, result: result)
        default: return core.mapChildren { copy($0) }
        }
    }
}

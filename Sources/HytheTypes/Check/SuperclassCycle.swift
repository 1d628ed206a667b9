import HytheBase

/// Classes that are superclasses of themselves: their dictionaries could never be built.
enum SuperclassCycle {
    /// One error for each class of a group that is on a cycle.
    static func diagnostics(_ group: [RTypeDeclaration]) -> [Diagnostic] {
        var superclasses: [Name: [Name]] = [:]
        for declaration in group {
            if case .class_(let class_) = declaration.kind {
                superclasses[declaration.name] = class_.context.compactMap(className)
            }
        }
        return group.compactMap { declaration in
            guard let cycle = path(from: declaration.name, superclasses) else { return nil }
            let chain = (cycle + [declaration.name]).map { "`\($0.occurrence)`" }.joined(separator: " -> ")
            return .error(
                "the class `\(declaration.name.occurrence)` is its own superclass", at: declaration.span,
                label: "a cycle: \(chain)", hints: ["remove one of the superclasses"])
        }
    }

    /// Classes on a way from a class back to it.
    private static func path(from start: Name, _ superclasses: [Name: [Name]]) -> [Name]? {
        var visited: Set<Name> = []
        func search(_ name: Name) -> [Name]? {
            for next in superclasses[name] ?? [] {
                if next == start { return [name] }
                if visited.insert(next).inserted, let rest = search(next) { return [name] + rest }
            }
            return nil
        }
        return search(start)
    }

    private static func className(_ constraint: RType) -> Name? {
        switch constraint.kind {
        case .constructor(let name): name
        case .apply(let function, _): className(function)
        default: nil
        }
    }
}

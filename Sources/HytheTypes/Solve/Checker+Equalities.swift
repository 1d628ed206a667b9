import HytheBase

// Note [Refining rigid variables]
//
// Matching on a GADT constructor brings equalities, such as `a ~ Int`, that hold in one branch. The branch is checked
// at once, so the rigid variable is simply made to stand for the type (`resolved` looks through it) while its scope is
// entered, and is rigid again when the scope is left; a scope that is retried later is entered again. What is solved
// inside may mix both forms, which are equal there. Metavariables from outside are untouchable meanwhile: solving them
// could use the equality where it does not hold. The rejected alternative, evidence for equalities in the typed tree,
// would be erased by the next stage anyway.

extension Checker {
    /// Takes up a given equality in the current scope.
    func assumeEquality(_ first: Type, _ second: Type) {
        let a = first.resolved
        let b = second.resolved
        if a == b { return }
        scope.untouchableLevel = max(scope.untouchableLevel, scope.level)
        switch (a.view, b.view) {
        case (.variable, .variable):
            // The inner one gives way, so that outer types stay as they are.
            let (inner, outer) = a.node.level >= b.node.level ? (a, b) : (b, a)
            refine(inner, outer)
        case (.variable, _): refine(a, b)
        case (_, .variable): refine(b, a)
        case (.application(let f, let x), .application(let g, let y)):
            assumeEquality(f, g)
            assumeEquality(x, y)
        case (.function(let f, let x), .function(let g, let y)):
            assumeEquality(f, g)
            assumeEquality(x, y)
        default: break
        }
    }

    private func refine(_ variable: Type, _ type: Type) {
        var occurs = false
        type.forEachFree { if $0 == variable { occurs = true } }
        if occurs { return }
        scope.refinements.append((variable, type))
        TypeTable.nodes[Int(variable.id)].b = type.id
    }

    /// Puts a scope's equalities in force again.
    func enter(_ scope: ConstraintScope) {
        for (variable, type) in scope.refinements { TypeTable.nodes[Int(variable.id)].b = type.id }
    }

    func leave(_ scope: ConstraintScope) {
        for (variable, _) in scope.refinements { TypeTable.nodes[Int(variable.id)].b = 0 }
    }

    func attemptEquality(_ wanted: Wanted, _ a: Type, _ b: Type) -> Outcome {
        let a = a.resolved
        let b = b.resolved
        if a == b || a.isPoison || b.isPoison { return .solved }
        let isUntouchable = { (type: Type) in type.isMeta && Int(type.node.level) < self.scope.untouchableLevel }
        if isUntouchable(a) || isUntouchable(b) { return .stuck }
        guard let failure = unify(a, b) else { return .solved }
        guard case .equality(let actual, let expected) = wanted.origin.reason else { return .insoluble }
        reportMismatch(failure, actual: actual, expected: expected, at: wanted.origin.span)
        return .insoluble
    }
}

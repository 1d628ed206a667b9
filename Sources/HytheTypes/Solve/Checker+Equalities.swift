import HytheBase

// Note [Refining rigid variables]
//
// Matching on a GADT constructor brings equalities, such as `a ~ Int`, that hold in one branch. The branch is checked
// at once, so the rigid variable is simply made to stand for the type (`resolved` looks through it) while its scope is
// entered, and is rigid again when the scope is left; a scope that is retried later is entered again. What is solved
// inside may mix both forms, which are equal there. Metavariables from outside are untouchable meanwhile: solving them
// could use the equality where it does not hold; so what is wanted of them waits in the scope and is tried again when
// more is known outside. The rejected alternative, evidence for equalities in the typed tree, would be erased by the
// next stage anyway.
//
// A scrutinee's type may be found only later: in `(\k -> case k of { I n -> n + 1 }) e` the branch brings `t ~ Int` for
// a metavariable `t`. Such an equality is open. While there is one, types that seem to differ may be equal after all,
// and a constraint without instance may have one: both wait in the branch. When the scope is entered again, what is
// known of `t` by then decides.

extension Checker {
    /// Takes up a given equality in the current scope.
    func assumeEquality(_ first: Type, _ second: Type) {
        let a = first.resolved
        let b = second.resolved
        if a == b { return }
        switch (a.view, b.view) {
        case (.family, .meta), (.meta, .family):
            makeOuterUntouchable()
            scope.openEqualities.append((a, b))
        case (.family(let family, let arguments), _): assumeFamily(family, arguments, a, b)
        case (_, .family(let family, let arguments)): assumeFamily(family, arguments, b, a)
        case (.variable, .variable):
            // The inner one gives way, so that outer types stay as they are.
            let (inner, outer) = a.node.level >= b.node.level ? (a, b) : (b, a)
            refine(inner, outer)
        case (.meta, _), (_, .meta):
            makeOuterUntouchable()
            scope.openEqualities.append((a, b))
        case (.variable, _): refine(a, b)
        case (_, .variable): refine(b, a)
        case (.application(let f, let x), .application(let g, let y)):
            assumeEquality(f, g)
            assumeEquality(x, y)
        case (.function(let f, let x), .function(let g, let y)):
            assumeEquality(f, g)
            assumeEquality(x, y)
        case (.function(let argument, let result), .application(let function, let last)),
            (.application(let function, let last), .function(let argument, let result)):
            assumeEquality(.application(BuiltinTypes.arrow, argument), function)
            assumeEquality(result, last)
        default: makeOuterUntouchable()
        }
    }

    func makeOuterUntouchable() { scope.untouchableLevel = max(scope.untouchableLevel, scope.level) }

    /// Puts in force those of the current scope's open equalities and constraints of which enough is known by now.
    func takeUpGivens() {
        let equalities = scope.openEqualities
        scope.openEqualities = []
        for (a, b) in equalities { assumeEquality(a, b) }
        let givens = scope.openGivens
        scope.openGivens = []
        for given in givens { assume(given.constraint, given.term, selectedFrom: given.selectedFrom) }
    }

    private func refine(_ variable: Type, _ type: Type) {
        var occurs = false
        type.forEachFree { if $0 == variable { occurs = true } }
        // An equality that only says what a variable of the same pattern is cannot be misused outside.
        if !scope.skolems.contains(variable) { makeOuterUntouchable() }
        if occurs { return }
        scope.refinements.append((variable, type))
        TypeTable[variable.id].b = type.id
        combineGivenFamilies()
    }

    /// Puts a scope's equalities in force again.
    func enter(_ scope: ConstraintScope) {
        for (variable, type) in scope.refinements { TypeTable[variable.id].b = type.id }
        for given in scope.givenFamilies { families.push(given) }
    }

    func leave(_ scope: ConstraintScope) {
        for (variable, _) in scope.refinements { TypeTable[variable.id].b = 0 }
        families.pop(scope.givenFamilies.count)
    }

    func attemptEquality(_ wanted: Wanted, _ a: Type, _ b: Type) -> Outcome {
        let a = a.resolved
        let b = b.resolved
        if a == b || a.isPoison || b.isPoison { return .solved }
        let isUntouchable = { (type: Type) in type.isMeta && Int(type.node.level) < self.scope.untouchableLevel }
        if isUntouchable(a) || isUntouchable(b) { return .stuck }
        failsAtOnce = true
        let failure = unify(a, b)
        failsAtOnce = false
        guard let failure else { return .solved }
        if case .stuck = failure { return .stuck }
        if scope.mayLearn { return .stuck }
        guard case .equality(let actual, let expected) = wanted.origin.reason else { return .insoluble }
        reportMismatch(failure, actual: actual, expected: expected, at: wanted.origin.span)
        return .insoluble
    }
}

import HytheBase

/// Given equalities of type families; see Note [Type families].
extension Checker {
    /// Takes up that a stuck family, `type`, equals another type.
    func assumeFamily(_ family: TyCon, _ arguments: [Type], _ type: Type, _ other: Type) {
        // Equalities that only say what the scope's own variables are cannot be misused outside.
        if !type.freeVariables.contains(where: scope.skolems.contains) { makeOuterUntouchable() }
        // `F a ~ [F a]` says nothing that could be used.
        if occurs(type, in: other) { return }
        let given = FamilyEnvironment.Given(family: family, arguments: arguments, right: other)
        scope.givenFamilies.append(given)
        families.push(given)
        combineGivenFamilies()
    }

    private func occurs(_ type: Type, in other: Type) -> Bool {
        if Matcher.compare(type, other) == .yes { return true }
        switch other.view {
        case .application(let a, let b), .function(let a, let b), .qualified(let a, let b):
            return occurs(type, in: a) || occurs(type, in: b)
        case .family(_, let arguments): return arguments.contains { occurs(type, in: $0) }
        default: return false
        }
    }

    /// What two givens, or a given and an equation, say of the same family application is equal.
    func combineGivenFamilies() {
        let givens = families.givens
        for (index, given) in givens.enumerated() {
            if let reduct = families.reductByEquations(of: given), Matcher.compare(reduct, given.right) != .yes {
                assumeEquality(reduct, given.right)
            }
            for earlier in givens[..<index]
            where earlier.family === given.family
                && zip(earlier.arguments, given.arguments).allSatisfy({ Matcher.compare($0, $1) == .yes })
                && Matcher.compare(earlier.right, given.right) != .yes
            {
                assumeEquality(earlier.right, given.right)
            }
        }
    }
}

import HytheBase

// Note [Injectivity]
//
// `type family F a b = r | r -> a` promises that the result tells `a`. An equation keeps the promise if
//
// - its right side is no family, and no bare variable unless the family's arguments are bare variables too;
// - its right side fixes the variables of the arguments in question;
// - another equation whose right side unifies with its own (a family within unifies with anything) then has the same
//   arguments in question. In a closed family the two need agree only where they are used: not where an earlier
//   equation takes what the unifier makes of either left side.

/// Whether equations of injective families keep what the families promise.
extension Checker {
    /// What an equation says by itself.
    ///
    /// - Returns: whether it was in order.
    func checkInjectivity(of equation: FamilyEquation) -> Bool {
        guard let injectivity = equation.family.family?.injectivity, !injectivity.isEmpty else { return true }
        let right = equation.right.resolved
        if right.isFamily {
            reportInjectivity(equation, "the result is a type family, which may be anything")
            return false
        }
        if case .variable = right.view, let other = equation.arguments.first(where: { $0.variableName == nil }) {
            reportInjectivity(equation, "the result is any type, but not the argument `\(other)`")
            return false
        }
        let fixed = Set(right.fixedVariables)
        let wanted = injectivity.flatMap { equation.arguments[$0].freeVariables }
        if let lost = wanted.first(where: { !fixed.contains($0) }) {
            reportInjectivity(equation, "the result does not tell `\(lost)`")
            return false
        }
        return true
    }

    /// What it says beside an earlier equation of an open family, or of the same closed one.
    func checkInjectivity(of equation: FamilyEquation, beside other: FamilyEquation) -> Bool {
        guard let info = equation.family.family, !info.injectivity.isEmpty else { return true }
        var unifier = FlexibleUnifier()
        guard unifier.unify(equation.right, other.right) == .unifiable else { return true }
        let isFinite = !(equation.arguments + other.arguments).contains { unifier.isInfinite($0) }
        if isFinite {
            let mine = equation.arguments.map(unifier.applied)
            let theirs = other.arguments.map(unifier.applied)
            if info.injectivity.allSatisfy({ mine[$0] == theirs[$0] }) { return true }
            if info.isClosed, isTaken(mine, before: equation, info) || isTaken(theirs, before: other, info) {
                return true
            }
        }
        // Of a closed family the first is the place.
        let (place, second) = info.isClosed ? (other, equation) : (equation, other)
        let printer = TypePrinter(reduces: false)
        reportInjectivity(
            place, "`\(printer.print(second.left)) = \(printer.print(second.right))` may have the same result")
        return false
    }

    /// Whether an earlier equation of the closed family is used for these arguments.
    private func isTaken(_ arguments: [Type], before equation: FamilyEquation, _ info: FamilyInfo) -> Bool {
        info.equations.prefix { $0 !== equation }.contains { earlier in
            var matcher = Matcher(variables: earlier.variables)
            return matcher.match(earlier.arguments, arguments) == .yes
        }
    }

    /// Of all equations of a closed family.
    func checkInjectivity(ofClosed family: TyCon) {
        guard let info = family.family, info.isClosed, !info.injectivity.isEmpty else { return }
        for (index, equation) in info.equations.enumerated() where checkInjectivity(of: equation) {
            for other in info.equations[..<index] where !checkInjectivity(of: equation, beside: other) { return }
        }
    }

    private func reportInjectivity(_ equation: FamilyEquation, _ label: String) {
        let printer = TypePrinter(reduces: false)
        report(
            .error(
                "`\(printer.print(equation.left)) = \(printer.print(equation.right))` contradicts the injectivity of "
                    + "`\(equation.family.name.occurrence)`", at: equation.span, label: label))
    }
}

import HytheBase

/// Functional dependencies: what determines, determines.
extension Checker {
    /// Where a wanted constraint agrees with a given one in what determines the rest, makes the rest equal.
    func improve(_ wanted: Wanted, _ class_: ClassInfo?, _ arguments: [Type], by given: [Type]) {
        guard let class_, !class_.fundeps.isEmpty else { return }
        for dependency in class_.fundeps {
            guard dependency.from.allSatisfy({ Matcher.compare(arguments[$0], given[$0]) == .yes }) else { continue }
            for index in dependency.to where Matcher.compare(arguments[index], given[index]) != .yes {
                unify(actual: arguments[index], expected: given[index], at: wanted.origin.span)
            }
        }
    }

    /// The same with the instances of the class; `true` if something was learnt.
    func improve(
        _ wanted: Wanted, _ class_: ClassInfo?, _ arguments: [Type], byInstances candidates: [InstanceInfo]
    ) -> Bool {
        guard let class_, !class_.fundeps.isEmpty else { return false }
        for instance in candidates {
            for dependency in class_.fundeps {
                var matcher = Matcher(variables: instance.variables)
                let determining = dependency.from.map { instance.arguments[$0] }
                guard matcher.match(determining, dependency.from.map { arguments[$0] }) == .yes else { continue }
                var substitution = matcher.substitution
                for variable in instance.variables where substitution[variable] == nil {
                    substitution[variable] = newMeta(kind: variable.variableKind)
                }
                var isNew = false
                for index in dependency.to {
                    let determined = instance.arguments[index].substituting(substitution)
                    if Matcher.compare(arguments[index], determined) == .yes { continue }
                    let before = arguments[index].zonked
                    unify(actual: arguments[index], expected: determined, at: wanted.origin.span)
                    if arguments[index].zonked != before { isNew = true }
                }
                if isNew { return true }
            }
        }
        return false
    }
}

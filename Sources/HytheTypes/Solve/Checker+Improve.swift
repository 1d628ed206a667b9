import HytheBase

/// Functional dependencies: what determines, determines.
extension Checker {
    /// What a stuck constraint and its superclasses determine: by instances, and together with what is wanted of the same
    /// classes here (`others`) and outside.
    func improve(_ wanted: Wanted, by others: ArraySlice<Wanted>) {
        improveByEqualities(wanted.constraint, wanted)
        let determining = dependencyConstraints(wanted.constraint)
        for (class_, arguments) in determining {
            // The constraint itself met the instances and the givens when it was tried.
            let isItself = class_.tyCon === wanted.constraint.headTyCon
            var current = isItself ? nil : scope
            while let scope = current {
                for given in scope.givens(of: class_.tyCon) {
                    improve(wanted, class_, arguments, by: given.constraint.splitApplication.arguments)
                }
                current = scope.parent
            }
            if !isItself {
                let candidates = instances.candidates(of: class_.tyCon, first: arguments.first)
                _ = improve(wanted, class_, arguments, byInstances: candidates)
            }
            for other in others { improve(wanted, class_, arguments, by: other) }
            current = scope.parent
            while let scope = current {
                for other in scope.wanteds { improve(wanted, class_, arguments, by: other) }
                current = scope.parent
            }
        }
    }

    /// What the superclasses of a stuck constraint say is equal.
    private func improveByEqualities(_ constraint: Type, _ wanted: Wanted) {
        let (head, arguments) = constraint.splitApplication
        guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_, hasEqualities(class_)
        else { return }
        let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
        for equality in class_.equalities {
            let sides = equality.substituting(substitution).splitApplication.arguments
            // A stuck family says nothing yet.
            if sides.contains(where: \.isFamily) || Matcher.compare(sides[0], sides[1]) == .yes { continue }
            unify(actual: sides[0], expected: sides[1], at: wanted.origin.span)
        }
        for superclass in class_.superclasses { improveByEqualities(superclass.substituting(substitution), wanted) }
    }

    private func improve(_ wanted: Wanted, _ class_: ClassInfo, _ arguments: [Type], by other: Wanted) {
        for (otherClass, otherArguments) in dependencyConstraints(other.constraint) where otherClass === class_ {
            improve(wanted, class_, arguments, by: otherArguments)
        }
    }

    /// Of a class constraint and, transitively, its superclasses, those with functional dependencies.
    private func dependencyConstraints(_ constraint: Type) -> [(ClassInfo, [Type])] {
        let (head, arguments) = constraint.splitApplication
        guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_, hasDependencies(class_) else {
            return []
        }
        let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
        let own = class_.fundeps.isEmpty ? [] : [(class_, arguments)]
        return own + class_.superclasses.flatMap { dependencyConstraints($0.substituting(substitution)) }
    }

    private func hasEqualities(_ class_: ClassInfo) -> Bool {
        if let known = classesWithEqualities[class_.tyCon.id] { return known }
        let result = isAnySuperclass(of: class_) { !$0.equalities.isEmpty }
        classesWithEqualities[class_.tyCon.id] = result
        return result
    }

    /// Whether it holds of the class or of one above it; a class may be above itself.
    private func isAnySuperclass(of class_: ClassInfo, _ holds: (ClassInfo) -> Bool) -> Bool {
        var seen: Set<UInt32> = []
        var work = [class_]
        while let one = work.popLast() {
            guard seen.insert(one.tyCon.id).inserted else { continue }
            if holds(one) { return true }
            work += one.superclasses.compactMap { $0.headTyCon?.class_ }
        }
        return false
    }

    private func hasDependencies(_ class_: ClassInfo) -> Bool {
        if let known = classesWithDependencies[class_.tyCon.id] { return known }
        let result = isAnySuperclass(of: class_) { !$0.fundeps.isEmpty }
        classesWithDependencies[class_.tyCon.id] = result
        return result
    }

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
                var matcher = Matcher(of: instance)
                let determining = dependency.from.map { instance.arguments[$0] }
                guard matcher.match(determining, dependency.from.map { arguments[$0] }) == .yes else { continue }
                // Variables that the instance's context alone determines say nothing here: to make them anew each time
                // would count as news for ever.
                var whole = matcher
                let determined = dependency.to.map { instance.arguments[$0] }
                if whole.match(determined, dependency.to.map { arguments[$0] }) == .yes { continue }
                let substitution = completed(matcher.substitution, for: instance)
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

/// What types tell of others by equalities and functional dependencies.
extension Checker {
    /// The variables that are known when some are, by a context: by its equalities, and by the dependencies of its classes and of
    /// their superclasses. An argument of a type family is not known by the family's result; what a kind mentions is known by
    /// what has the kind.
    func determined(by start: Set<Type>, _ context: [Type]) -> Set<Type> {
        var known = start
        var isGrowing = true
        func learn(_ types: some Sequence<Type>, from sources: some Sequence<Type>) {
            let variables = Set(types.flatMap(\.fixedVariables))
            guard !variables.isSubset(of: known), sources.allSatisfy({ known.isSuperset(of: $0.freeVariables) }) else {
                return
            }
            known.formUnion(variables)
            isGrowing = true
        }
        let context = withSuperclasses(context)
        while isGrowing {
            isGrowing = false
            known.formUnion(known.variablesOfKinds)
            for constraint in context {
                let arguments = constraint.splitApplication.arguments
                if constraint.isEquality, arguments.count >= 2 {
                    let (left, right) = (arguments[arguments.count - 2], arguments[arguments.count - 1])
                    learn([left], from: [right])
                    learn([right], from: [left])
                } else if let class_ = constraint.headTyCon?.class_, class_.parameters.count == arguments.count {
                    for dependency in class_.fundeps {
                        learn(dependency.to.map { arguments[$0] }, from: dependency.from.map { arguments[$0] })
                    }
                }
            }
        }
        return known
    }

    /// The constraints and those that they imply, of each class once for the same arguments.
    private func withSuperclasses(_ context: [Type]) -> [Type] {
        var result: [Type] = []
        var seen: Set<Type> = []
        var waiting = Array(context.reversed())
        // Superclasses may go on for ever with UndecidableSuperClasses: what is so far away determines nothing new.
        while let constraint = waiting.popLast(), result.count < 200 {
            guard seen.insert(constraint).inserted else { continue }
            result.append(constraint)
            let (head, arguments) = constraint.splitApplication
            guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_,
                class_.parameters.count == arguments.count
            else { continue }
            let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
            waiting += (class_.superclasses + class_.equalities).map { $0.substituting(substitution) }
        }
        return result
    }
}

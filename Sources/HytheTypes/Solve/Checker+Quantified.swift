import HytheBase

/// A given constraint with a `forall`: an instance that holds in a scope.
struct LocalInstance {
    var variables: [Type]
    var context: [Type]
    var class_: ClassInfo
    var arguments: [Type]
    /// The evidence for the head, made of that for the context's class constraints.
    var term: ([EvidenceTerm]) -> EvidenceTerm
}

// Note [Quantified constraints]
//
// The evidence of `forall a. C a => D (f a)` is a function from the context's dictionaries to the head's; without
// dictionaries in the context it is the head's dictionary itself. Given, it is an instance of its scope, and so are the
// superclasses of its head; they come before the instances of the program. Wanted, it is a scope of its own, in which
// the variables are rigid and the context is given.

extension Checker {
    /// Takes up a given quantified constraint in the current scope.
    func assumeQuantified(_ constraint: Type, _ term: EvidenceTerm) {
        var variables: [Type] = []
        var context: [Type] = []
        var head = constraint.resolved
        while true {
            if case .forall(let variable, let body, _) = head.view {
                variables.append(variable)
                head = body.resolved
            } else if case .qualified(let needed, let body) = head.view {
                context.append(needed)
                head = body.resolved
            } else {
                break
            }
        }
        let hasParameters = context.contains { !$0.isEquality }
        var function: Name?
        if hasParameters {
            if case .variable(let name) = term {
                function = name
            } else {
                let name = Name.fresh("$q")
                scope.evidence.bindings.append((TBinder(name: name, type: constraint), term))
                function = name
            }
        }
        addLocalInstance(variables, context, head) { terms in function.map { .instance($0, terms) } ?? term }
    }

    private func addLocalInstance(
        _ variables: [Type], _ context: [Type], _ head: Type, _ term: @escaping ([EvidenceTerm]) -> EvidenceTerm
    ) {
        let (constructor, arguments) = head.splitApplication
        guard case .constructor(let tyCon) = constructor.view, let class_ = tyCon.class_ else { return }
        scope.localInstances.append(
            LocalInstance(variables: variables, context: context, class_: class_, arguments: arguments, term: term))
        let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
        for (index, superclass) in class_.superclasses.enumerated() {
            addLocalInstance(variables, context, superclass.substituting(substitution)) {
                .superclass(class_, index, term($0))
            }
        }
    }

    /// Solves a class constraint by a quantified one that is given; `.insoluble`: none fits.
    func solveFromLocalInstances(_ wanted: Wanted, _ class_: TyCon, _ arguments: [Type]) -> Outcome {
        var mayFit = false
        var current: ConstraintScope? = scope
        while let scope = current {
            for instance in scope.localInstances where instance.class_.tyCon === class_ {
                var matcher = Matcher(variables: instance.variables)
                switch matcher.match(instance.arguments, arguments) {
                case .yes:
                    use(instance, matcher.substitution, for: wanted)
                    return .solved
                case .ifSolved: mayFit = true
                case .ifRigid, .no: break
                }
            }
            current = scope.parent
        }
        return mayFit ? .stuck : .insoluble
    }

    private func use(_ instance: LocalInstance, _ matched: [Type: Type], for wanted: Wanted) {
        var substitution = matched
        for variable in instance.variables where substitution[variable] == nil {
            substitution[variable] = freshMeta(for: variable, substitution)
        }
        var terms: [EvidenceTerm] = []
        for constraint in instance.context {
            let constraint = constraint.substituting(substitution)
            if constraint.isEquality {
                _ = want(constraint, wanted.origin)
            } else {
                terms.append(.variable(evidence(for: constraint, wanted.origin, depth: wanted.depth + 1)))
            }
        }
        bindEvidence(wanted, instance.term(terms))
    }

    /// Solves a wanted quantified constraint, or leaves a scope that does so later.
    func solveQuantified(_ wanted: Wanted) -> Outcome {
        let span = wanted.origin.span
        let inner = pushScope()
        let (context, head, _) = skolemise(wanted.constraint)
        let parameters = assumeContext(context)
        let result = evidence(for: head, wanted.origin, depth: wanted.depth + 1)
        popScope()
        let body = TExpression(.evidence(inner.evidence, TExpression(.variable(result), at: span)), at: span)
        bindEvidence(
            wanted, .expression(parameters.isEmpty ? body : TExpression(.lambda(parameters, body), at: span)))
        return .solved
    }
}

import HytheBase

// Note [Abstract constraints]
//
// A constraint may be a variable, `c` or `c a`, or a family application that nothing reduces, `All Show xs`: what class it is
// of, or of how many constraints it consists, is known elsewhere. So its evidence is one value whatever it turns out to be: a
// dictionary, or a tuple with the evidence of each component; for an equality it is `()`. Where a context is written out,
// the components of a tuple are parameters of their own and equalities are none, as everybody knows what they are: so there
// are two type constructors of equality, and `convertContext` turns the one with evidence into the other.
//
// A given one is kept with its scope, and solves the same constraint. Where equalities that hold inside make it a class
// constraint or a tuple, it is taken up there as what it is: a tuple's components are selected from it.

extension Checker {
    func assumeAbstract(_ constraint: Type, _ term: EvidenceTerm) {
        let constraint = constraint.zonked
        if scope.abstractGivens.contains(where: { $0.constraint == constraint }) { return }
        scope.abstractGivens.append(Given(constraint: constraint, term: term))
        hasAbstractGivens = true
    }

    /// Takes up what abstract givens turn out to be by the current scope's equalities.
    func takeUpAbstractGivens() {
        guard hasAbstractGivens else { return }
        var known: Set<Type> = []
        var found: [Given] = []
        var current: ConstraintScope? = scope
        while let scope = current {
            known.formUnion(scope.takenUp)
            found += scope.abstractGivens
            current = scope.parent
        }
        for given in found where !known.contains(given.constraint) {
            guard case .constructor = given.constraint.splitApplication.head.view else { continue }
            scope.takenUp.insert(given.constraint)
            assume(given.constraint, given.term)
        }
    }

    /// `nil`: nothing given is the same.
    func solveFromAbstractGivens(_ wanted: Wanted) -> Outcome? {
        guard hasAbstractGivens else { return nil }
        var mayFit = false
        var current: ConstraintScope? = scope
        while let scope = current {
            for given in scope.abstractGivens {
                switch Matcher.compare(given.constraint, wanted.constraint) {
                case .yes:
                    bindEvidence(wanted, given.term)
                    return .solved
                case .ifSolved: mayFit = true
                default: break
                }
            }
            current = scope.parent
        }
        return mayFit ? .stuck : nil
    }

    // MARK: Tuples

    func assumeComponents(_ components: [Type], _ constraint: Type, _ term: EvidenceTerm) {
        let whole = Name.fresh("$t")
        scope.evidence.bindings.append((TBinder(name: whole, type: constraint), term))
        for (index, component) in components.enumerated() {
            let binder = TBinder(name: .fresh("$c"), type: component)
            let fields = components.indices.map { position in
                TPattern(position == index ? .variable(binder) : .wildcard, at: currentSpan)
            }
            let pattern = TPattern(
                .constructor(tuple(of: components), dictionaries: [], evidence: nil, fields: fields), at: currentSpan)
            let selected = TRow(
                patterns: [pattern],
                body: TRightHandSide(guarded: [([], TExpression(.variable(binder.name), at: currentSpan))]))
            let selection = TExpression(
                .match(
                    [TExpression(.variable(whole), at: currentSpan)], [selected],
                    MatchContext(.generated, at: currentSpan), result: component), at: currentSpan)
            let name = Name.fresh("$c")
            scope.evidence.bindings.append((TBinder(name: name, type: component), .expression(selection)))
            assume(component, .variable(name))
        }
    }

    private func tuple(of components: [Type]) -> DataCon {
        (components.isEmpty ? BuiltinTypes.unit : BuiltinTypes.tuple(components.count)).constructors[0]
    }

    func solveComponents(_ wanted: Wanted, _ components: [Type]) -> Outcome {
        let span = wanted.origin.span
        let parts = components.compactMap { want($0, wanted.origin) }
        let constructor = TExpression(.constructor(tuple(of: components)), at: span)
        let tuple =
            parts.isEmpty ? constructor : TExpression(.apply(constructor, parts, result: wanted.constraint), at: span)
        bindEvidence(wanted, .expression(tuple))
        return .solved
    }

    /// The evidence of an equality that has some.
    func noEvidence(at span: Span) -> TExpression {
        TExpression(.constructor(BuiltinTypes.unit.constructors[0]), at: span)
    }
}

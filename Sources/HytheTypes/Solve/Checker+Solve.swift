import HytheBase

extension Checker {
    /// What trying to solve a constraint came to.
    enum Outcome {
        case solved
        /// Metavariables must be solved first.
        case stuck
        /// Nothing will ever solve it.
        case insoluble
    }

    // MARK: Asking

    /// Asks for evidence in the current scope and returns it as an expression. Equalities give no evidence.
    func want(_ constraint: Type, _ origin: Origin) -> TExpression? {
        if case .application(let partial, let second) = constraint.view,
            case .application(let head, let first) = partial.view, head == .constructor(BuiltinTypes.equality)
        {
            unify(actual: first, expected: second, at: origin.span)
            return nil
        }
        if let stack = callStack(for: constraint, origin) { return stack }
        return TExpression(.variable(evidence(for: constraint, origin, depth: 0)), at: origin.span)
    }

    /// The evidence variable for a class constraint, wanted in the current scope.
    func evidence(for constraint: Type, _ origin: Origin, depth: Int) -> Name {
        let constraint = constraint.zonked
        if let known = scope.requested[constraint] { return known }
        let name = Name.fresh(evidenceText(constraint))
        scope.requested[constraint] = name
        scope.wanteds.append(Wanted(constraint: constraint, evidence: name, origin: origin, depth: depth))
        return name
    }

    private func evidenceText(_ constraint: Type) -> Symbol {
        guard let tyCon = constraint.headTyCon else { return "d" }
        if let known = evidenceTexts[tyCon.id] { return known }
        let text = Symbol("$d" + tyCon.name.occurrence.text)
        evidenceTexts[tyCon.id] = text
        return text
    }

    // MARK: Giving

    // Note [Superclasses of knotted instances]
    //
    // Instances whose contexts need each other are solved co-inductively: a constraint that is wanted already is its own
    // evidence, and the dictionaries are one lazy knot. So in
    //     instance Top A => Mid A             -- class Base a => Mid a; class Mid a => Top a
    // the superclass `Base A` must not be selected from the context: `Top A`'s dictionary may hold the very `Mid A` that is
    // being made, whose `Base A` would then be itself. A superclass of an instance is selected from a dictionary only if
    // that is for smaller types than the instance's head, as the knots then end; else an instance must solve it. What that
    // instance's context asks for may be selected from anything: there is a dictionary in between.

    /// Puts a constraint and, transitively, its superclasses at the disposal of the current scope.
    func assume(_ constraint: Type, _ term: EvidenceTerm, withSuperclasses: Bool = true, selectedFrom size: Int = 0) {
        if constraint.isQuantified { return assumeQuantified(constraint, term) }
        let (head, arguments) = constraint.splitApplication
        switch head.view {
        case .variable, .family: return assumeAbstract(constraint, term)
        case .meta: return scope.openGivens.append(Given(constraint: constraint, term: term, selectedFrom: size))
        default: break
        }
        guard case .constructor(let tyCon) = head.view else { return }
        if tyCon.isConstraintTuple { return assumeComponents(arguments, constraint, term) }
        if tyCon === BuiltinTypes.equality || BuiltinTypes.isBoxedEquality(tyCon) {
            assumeEquality(arguments[0], arguments[1])
            return
        }
        if tyCon === BuiltinTypes.implicitParameter {
            scope.add(Given(constraint: constraint, term: term))
            return
        }
        guard let class_ = tyCon.class_ else { return }
        let constraint = constraint.zonked
        if scope.givens(of: tyCon).contains(where: { $0.constraint == constraint && $0.selectedFrom <= size }) {
            return
        }
        scope.add(Given(constraint: constraint, term: term, selectedFrom: size))
        guard withSuperclasses, !class_.superclasses.isEmpty || !class_.equalities.isEmpty else { return }
        let size = max(size, arguments.reduce(0) { $0 + $1.size })
        let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
        for equality in class_.equalities { assume(equality.substituting(substitution), term) }
        for (index, superclass) in class_.superclasses.enumerated() {
            assume(
                superclass.substituting(substitution), .superclass(class_, index, term), selectedFrom: size)
        }
    }

    // MARK: Solving

    /// Solves what can be solved in the current scope. What remains is in `wanteds` and `pending`.
    func solveScope() {
        let scope = scope
        repeat {
            madeProgress = false
            takeUpGivens()
            takeUpAbstractGivens()
            retryPending(of: scope)
            var stuck: [Wanted] = []
            while !scope.wanteds.isEmpty {
                let work = scope.wanteds
                scope.wanteds = []
                for wanted in work where attempt(wanted) == .stuck { stuck.append(wanted) }
            }
            scope.wanteds = shared(stuck)
            for (index, wanted) in scope.wanteds.enumerated() { improve(wanted, by: scope.wanteds[..<index]) }
        } while madeProgress && !(scope.wanteds.isEmpty && scope.pending.isEmpty)
    }

    /// One of each: equal constraints share their evidence.
    private func shared(_ wanteds: [Wanted]) -> [Wanted] {
        var first: [Type: Name] = [:]
        var parameters: [Symbol: Type] = [:]
        return wanteds.compactMap { wanted in
            var wanted = wanted
            wanted.constraint = wanted.constraint.zonked
            if wanted.constraint.isEquality { return wanted }
            if let name = wanted.constraint.implicitParameter {
                // A parameter has one type.
                if let known = parameters[name] {
                    unify(actual: wanted.constraint, expected: known, at: wanted.origin.span)
                    wanted.constraint = known.zonked
                } else {
                    parameters[name] = wanted.constraint
                }
            }
            if let known = first[wanted.constraint] {
                bindEvidence(wanted, .variable(known))
                return nil
            }
            first[wanted.constraint] = wanted.evidence
            scope.requested[wanted.constraint] = wanted.evidence
            return wanted
        }
    }

    private func retryPending(of scope: ConstraintScope) {
        guard !scope.pending.isEmpty else { return }
        let pending = scope.pending
        scope.pending = []
        for inner in pending {
            self.scope = inner
            enter(inner)
            solveScope()
            leaveScope()
        }
        self.scope = scope
    }

    /// Solves the current scope, hands what remains to the enclosing one as far as it may leave, and goes back to it.
    func popScope() {
        solveScope()
        leaveScope()
    }

    // Note [Constraints stay with their givens]
    //
    // A constraint that waits for a metavariable must not leave a scope with givens: in
    //     f :: Dict a -> [a] -> String
    //     f d xs = foldr (case d of Dict -> \y acc -> show y ++ acc) "" xs
    // `Show t` is wanted under the given `Show a` before `t` is known to be `a`, and outside nothing would solve it. The
    // same holds of instances on the way: `C t` may become `Show a` by an instance for the `t` found. So constraints leave
    // scopes without givens only, and those that mention the scope's rigid variables do not leave at all. A group whose
    // type is inferred takes from its inner scopes what it is to be generalised over (`gatherContext`).

    /// Goes back to the enclosing scope. Remaining constraints move there as far as they may.
    func leaveScope() {
        let inner = scope
        guard let outer = inner.parent else { return }
        leave(inner)
        scope = outer
        if !inner.keepsResiduals {
            var remaining: [Wanted] = []
            for wanted in inner.wanteds {
                if inner.hasGivens || inner.hasEqualities || mentions(inner.skolems, wanted.constraint)
                    || outer === moduleScope
                {
                    remaining.append(wanted)
                } else {
                    float(wanted, from: inner, to: outer)
                }
            }
            inner.wanteds = remaining
        }
        if !inner.wanteds.isEmpty || !inner.pending.isEmpty { outer.pending.append(inner) }
    }

    func float(_ wanted: Wanted, from inner: ConstraintScope, to outer: ConstraintScope) {
        let constraint = wanted.constraint.zonked
        if let known = outer.requested[constraint], known != wanted.evidence {
            inner.evidence.bindings.append((TBinder(name: wanted.evidence, type: constraint), .variable(known)))
            return
        }
        outer.requested[constraint] = wanted.evidence
        outer.wanteds.append(wanted)
        // What the inner scope asks for again must find the outer evidence.
        inner.requested[constraint] = wanted.evidence
    }

    func mentions(_ skolems: Set<Type>, _ constraint: Type) -> Bool {
        if skolems.isEmpty { return false }
        var found = false
        constraint.zonked.forEachFree { if skolems.contains($0) { found = true } }
        return found
    }

    /// Tries to solve one constraint in the current scope; reports it if it is insoluble.
    private func attempt(_ wanted: Wanted) -> Outcome {
        var wanted = wanted
        wanted.constraint = wanted.constraint.zonked
        let (head, arguments) = wanted.constraint.splitApplication
        guard case .constructor(let tyCon) = head.view else {
            if head.isQuantified { return solveQuantified(wanted) }
            if let outcome = solveFromAbstractGivens(wanted) { return outcome }
            if case .variable = head.view {
                if scope.mayLearn { return .stuck }
                reportUnsolved(wanted)
                return .insoluble
            }
            guard case .family(let family, let parts) = head.view else { return head.isPoison ? .solved : .stuck }
            if family.name == BuiltinFamilies.typeError {
                reportTypeError(parts[0], at: wanted.origin.span)
                return .solved
            }
            if !head.freeMetas.isEmpty || scope.mayLearn { return .stuck }
            reportUnsolved(wanted)
            return .insoluble
        }
        if tyCon.isConstraintTuple { return solveComponents(wanted, arguments) }
        if tyCon === BuiltinTypes.equality { return attemptEquality(wanted, arguments[0], arguments[1]) }
        if BuiltinTypes.isBoxedEquality(tyCon) {
            unify(actual: arguments[0], expected: arguments[1], at: wanted.origin.span)
            bindEvidence(wanted, .expression(noEvidence(at: wanted.origin.span)))
            return .solved
        }
        if wanted.constraint.node.flags.contains(.poison) { return .solved }
        if tyCon === BuiltinTypes.implicitParameter { return solveImplicitParameter(wanted) }
        switch resolve(wanted, tyCon, arguments) {
        case .solved: return .solved
        case .stuck: return .stuck
        case .insoluble:
            if scope.mayLearn { return .stuck }
            reportUnsolved(wanted)
            return .insoluble
        }
    }

    /// Solves a class constraint by what is given, or by an instance.
    private func resolve(_ wanted: Wanted, _ class_: TyCon, _ arguments: [Type]) -> Outcome {
        switch solveFromGivens(wanted, class_, arguments) {
        case .solved: return .solved
        case .stuck: return .stuck
        case .insoluble: break
        }
        switch solveFromLocalInstances(wanted, class_, arguments) {
        case .solved: return .solved
        case .stuck: return .stuck
        case .insoluble: break
        }
        // An enclosing scope's evidence for the same serves here too.
        var outer = scope.parent
        while let current = outer {
            if let known = current.requested[wanted.constraint], known != wanted.evidence {
                bindEvidence(wanted, .variable(known))
                return .solved
            }
            outer = current.parent
        }
        if wanted.depth > 200 {
            reportEndlessInstances(wanted)
            return .solved
        }
        if let builtin = solveBuiltin(wanted, class_, arguments) { return builtin }
        return solveFromInstances(wanted, class_, arguments)
    }

    func bindEvidence(_ wanted: Wanted, _ term: EvidenceTerm) {
        scope.evidence.bindings.append((TBinder(name: wanted.evidence, type: wanted.constraint), term))
    }

    /// `.stuck`: something given may fit once metavariables are solved. `.insoluble`: nothing given fits.
    private func solveFromGivens(_ wanted: Wanted, _ class_: TyCon, _ arguments: [Type]) -> Outcome {
        var mayFit = false
        var current: ConstraintScope? = scope
        while let scope = current {
            if scope.hasGivens {
                for given in scope.givens(of: class_) where mayUse(given, for: wanted) {
                    let givenArguments = given.constraint.splitApplication.arguments
                    improve(wanted, class_.class_, arguments, by: givenArguments)
                    var match = Match.yes
                    for (a, b) in zip(givenArguments, arguments) { match = min(match, Matcher.compare(a, b)) }
                    if match == .yes {
                        bindEvidence(wanted, given.term)
                        return .solved
                    }
                    if match == .ifSolved { mayFit = true }
                }
            }
            current = scope.parent
        }
        return mayFit ? .stuck : .insoluble
    }

    private func mayUse(_ given: Given, for wanted: Wanted) -> Bool {
        guard case .superclass(_, let headSize) = wanted.origin.reason else { return true }
        return given.selectedFrom < headSize
    }
}

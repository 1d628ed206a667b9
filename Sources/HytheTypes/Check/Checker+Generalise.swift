import HytheBase

extension Checker {
    /// What the type of a group without signature is generalised over.
    enum Generality {
        case full
        /// Only metavariables without constraints: the monomorphism restriction.
        case unconstrained
        /// Nothing; see Note [Local bindings].
        case none
    }

    /// Makes the metavariables of a group's types that belong to the current scope into quantified variables, as far as
    /// allowed, and takes the constraints on them as the group's context.
    ///
    /// - Returns: the dictionary parameters and the equalities of type families. Constraints that remain are left to the scope.
    func generalise(
        _ types: [Type], from outer: ConstraintScope, _ generality: Generality
    ) -> (dictionaries: [TBinder], equalities: [Type]) {
        let scope = scope
        let belongsHere = { (meta: Type) in Int(meta.node.level) > outer.level }
        scope.infersParameters = false
        if generality != .full {
            // What is bound outside serves what is not a parameter of the group.
            if !scope.wanteds.isEmpty || !scope.pending.isEmpty { solveScope() }
            // Constrained metavariables stay as they are, for an outer scope to settle.
            for wanted in scope.wanteds { for meta in wanted.constraint.zonked.freeMetas { lower(meta, to: outer) } }
            for inner in scope.pending { lowerAll(inner, to: outer) }
            let free = types.flatMap { $0.zonked.freeMetas }.filter(belongsHere)
            if generality == .none { for meta in free { lower(meta, to: outer) } } else { quantify(free) }
            return ([], [])
        }
        // What the types fix, and what constraints connect with it.
        var quantified = Set(types.flatMap { $0.zonked.freeMetas }.filter(belongsHere))
        let parameters = Set(
            scope.wanteds.filter { $0.constraint.implicitParameter != nil }.flatMap {
                $0.constraint.zonked.freeMetas.filter(belongsHere)
            })
        quantified.formUnion(parameters)
        for inner in scope.pending { gatherContext(from: inner, skolems: [], mentioning: quantified) }
        var constraints = scope.wanteds.map { (wanted: $0, metas: $0.constraint.zonked.freeMetas.filter(belongsHere)) }
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for (_, metas) in constraints
            where metas.count > 1 && metas.contains(where: quantified.contains)
                && !metas.allSatisfy(quantified.contains)
            {
                quantified.formUnion(metas)
                isGrowing = true
            }
        }
        var context: [Wanted] = []
        var equalities: [Type] = []
        var remaining: [Wanted] = []
        for (wanted, metas) in constraints {
            let isEquality = wanted.constraint.isEquality
            let isParameter = wanted.constraint.implicitParameter != nil
            if !isEquality, isParameter || metas.contains(where: quantified.contains) {
                context.append(wanted)
            } else if isEquality, wanted.constraint.zonked.node.flags.contains(.mentionsFamily),
                metas.contains(where: quantified.contains)
            {
                equalities.append(wanted.constraint)
            } else {
                remaining.append(wanted)
                for meta in metas where !quantified.contains(meta) { lower(meta, to: outer) }
            }
        }
        constraints = []
        scope.wanteds = remaining
        // In the order of the types, so that the quantified variables are in order of occurrence.
        quantify(types.flatMap { $0.zonked.freeMetas }.filter(quantified.contains))
        quantify(context.flatMap { $0.constraint.zonked.freeMetas }.filter(quantified.contains))
        quantify(equalities.flatMap { $0.zonked.freeMetas }.filter(quantified.contains))
        equalities = equalities.map(\.zonked)
        for equality in equalities { assume(equality, .variable(.fresh("co"))) }
        return (minimised(context), equalities)
    }

    /// Brings constraints on the metavariables to be quantified out of inner scopes: the context of a type that is
    /// inferred is preferred to givens inside, unless these are equalities (see Note [Constraints stay with their
    /// givens]).
    private func gatherContext(
        from inner: ConstraintScope, skolems: Set<Type>, mentioning quantified: Set<Type>
    ) {
        if inner.hasEqualities { return }
        let skolems = skolems.union(inner.skolems)
        for scope in inner.pending { gatherContext(from: scope, skolems: skolems, mentioning: quantified) }
        var staying: [Wanted] = []
        for wanted in inner.wanteds {
            let isClass = !wanted.constraint.isEquality
            if isClass, !mentions(skolems, wanted.constraint),
                wanted.constraint.implicitParameter != nil
                    || wanted.constraint.zonked.freeMetas.contains(where: quantified.contains)
            {
                float(wanted, from: inner, to: scope)
            } else {
                staying.append(wanted)
            }
        }
        inner.wanteds = staying
    }

    /// Dictionary parameters for a context, leaving out what superclasses give.
    private func minimised(_ context: [Wanted]) -> [TBinder] {
        let constraints = context.map(\.constraint.zonked)
        var implied: [Type: (from: Int, index: Int)] = [:]
        for (position, constraint) in constraints.enumerated() {
            addSuperclasses(of: constraint, from: position, to: &implied)
        }
        var binders: [TBinder] = []
        for (wanted, constraint) in zip(context, constraints) where implied[constraint] == nil {
            let binder = TBinder(name: wanted.evidence, type: constraint)
            binders.append(binder)
            assume(constraint, .variable(binder.name))
        }
        for (wanted, constraint) in zip(context, constraints) where implied[constraint] != nil {
            scope.wanteds.append(Wanted(constraint: constraint, evidence: wanted.evidence, origin: wanted.origin))
        }
        // Constraints of inner scopes that waited for the variables may use the dictionaries now.
        solveScope()
        return binders
    }

    private func addSuperclasses(
        of constraint: Type, from position: Int, to implied: inout [Type: (from: Int, index: Int)]
    ) {
        let (head, arguments) = constraint.splitApplication
        guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_ else { return }
        let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
        for (index, superclass) in class_.superclasses.enumerated() {
            let superclass = superclass.substituting(substitution).zonked
            if implied[superclass] != nil { continue }
            implied[superclass] = (position, index)
            addSuperclasses(of: superclass, from: position, to: &implied)
        }
    }

    private func lowerAll(_ inner: ConstraintScope, to outer: ConstraintScope) {
        for wanted in inner.wanteds { for meta in wanted.constraint.zonked.freeMetas { lower(meta, to: outer) } }
        for scope in inner.pending { lowerAll(scope, to: outer) }
    }

    /// The metavariable belongs to the outer scope from now on, and so does what is unknown of its kind.
    private func lower(_ meta: Type, to outer: ConstraintScope) {
        if Int(meta.node.level) <= outer.level { return }
        TypeTable[meta.id].level = UInt16(clamping: outer.level)
        for kindMeta in meta.variableKind.zonked.freeMetas { lower(kindMeta, to: outer) }
    }

    /// Makes an unknown kind into a variable, with PolyKinds, if it belongs to the current scope; without, it is settled.
    private func quantifyKind(_ meta: Type) {
        guard has(.polyKinds), meta.variableKind == Kinds.type else {
            settleKind(meta)
            return
        }
        if Int(meta.node.level) < level { return }
        let variable = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
        generalised.insert(variable)
        TypeTable[meta.id].b = variable.id
    }

    /// Makes metavariables into bound variables with names of their own.
    func quantify(_ metas: [Type]) {
        for meta in metas where meta.isMeta {
            for kindMeta in meta.variableKind.zonked.freeMetas { quantifyKind(kindMeta) }
            let kind = meta.variableKind.zonked
            let hint = Symbol(id: meta.node.a)
            let variable = Type.variable(
                .fresh(hint, .typeVariable), kind: kind == Kinds.open ? Kinds.type : kind)
            generalised.insert(variable)
            TypeTable[meta.id].b = variable.id
        }
    }
}

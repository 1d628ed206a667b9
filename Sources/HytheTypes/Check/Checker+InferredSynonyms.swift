import HytheBase

/// The types of pattern synonyms without signature whose patterns bring types or constraints of their own.
extension Checker {
    /// What the pattern's constructors bring is provided, with their rigid variables as existentials; what matching wants
    /// besides is required.
    func inferSynonymType(_ synonym: RPatternSynonym) -> SynonymType {
        let outer = scope
        let whole = pushScope()
        whole.keepsResiduals = outer === moduleScope
        whole.infersParameters = true
        let result = newInferenceMeta()
        let isNoting = isNotingMatches
        isNotingMatches = false
        let pattern = checkPattern(synonym.pattern, result)
        isNotingMatches = isNoting
        let parameters = synonym.parameters.map { locals[$0]?.type ?? .poison }
        var skolems: [Type] = []
        var equalities: [(Type, Type)] = []
        var inner = scope
        while inner !== whole, let parent = inner.parent {
            skolems = inner.skolems.sorted { $0.id < $1.id } + skolems
            equalities = inner.refinements.map { ($0.variable, $0.type) } + inner.openEqualities + equalities
            inner = parent
        }
        popScopes(to: whole)
        solveScope()
        let given = pattern.dictionaries.map(\.type)
        let equalitySides = equalities.flatMap { [$0.0, $0.1] }
        let (dictionaries, residual) = generalise(
            [result] + parameters + given + equalitySides, from: outer, .full)
        var existentials: [Type: Type] = [:]
        for skolem in skolems {
            let name = Name.fresh(skolem.variableName?.occurrence ?? "a", .typeVariable)
            existentials[skolem] = .variable(name, kind: skolem.variableKind.zonked.substituting(existentials))
        }
        let outward = { (type: Type) in type.zonked.substituting(existentials) }
        let provided = equalities.map { left, right in
            Type.constructor(BuiltinTypes.equality).applied([outward(left), outward(right)])
        }
        var type = SynonymType(
            universals: [], required: (residual + dictionaries.map(\.type)).map(outward),
            existentials: skolems.compactMap { existentials[$0] }, provided: provided + given.map(outward),
            fields: parameters.map(outward), result: outward(result))
        leaveScope()
        type.dropUnreachable()
        return type.closed { generalised.contains($0) }
    }
}

extension SynonymType {
    /// Leaves out existentials that neither a field nor an equality with the result leads to, and what is provided of them: no user could make use of it.
    fileprivate mutating func dropUnreachable() {
        let candidates = Set(existentials)
        let refining = provided.filter { $0.isEquality && !$0.freeVariables.allSatisfy(candidates.contains) }
        var reached = candidates.intersection((fields + refining).flatMap(\.freeVariables))
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for constraint in provided {
                let mentioned = candidates.intersection(constraint.freeVariables)
                if mentioned.isDisjoint(with: reached) || mentioned.isSubset(of: reached) { continue }
                reached.formUnion(mentioned)
                isGrowing = true
            }
        }
        let dropped = candidates.subtracting(reached)
        existentials.removeAll(where: dropped.contains)
        provided.removeAll { !dropped.isDisjoint(with: $0.freeVariables) }
    }

    /// With the universal variables that its parts mention.
    fileprivate func closed(over isUniversal: (Type) -> Bool) -> SynonymType {
        var closed = self
        let mentioned = ([result] + fields + required + provided).flatMap(\.freeVariables).filter(isUniversal)
        var seen: Set<Type> = []
        closed.universals = mentioned.filter { seen.insert($0).inserted }
        return closed
    }
}

extension TPattern {
    /// The dictionaries that its constructors bring.
    fileprivate var dictionaries: [TBinder] {
        switch kind {
        case .wildcard, .variable, .literal, .overloadedLiteral, .string: []
        case .asPattern(_, let inner), .bang(let inner), .view(_, let inner, _), .lazy(let inner): inner.dictionaries
        case .constructor(_, let dictionaries, _, let fields, _): dictionaries + fields.flatMap(\.dictionaries)
        case .unboxedTuple(let fields, _): fields.flatMap(\.dictionaries)
        case .unboxedSum(_, let field, _): field.dictionaries
        }
    }
}

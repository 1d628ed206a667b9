import HytheBase
import HytheSyntax

// Note [Local bindings]
//
// Under MonoLocalBinds (which GADTs and TypeFamilies imply) a local group without signature is generalised only if it is
// closed: it uses nothing but global variables, closed ones, and its own. `go` in
//     f :: Dict a -> [a] -> String
//     f d xs = go xs where { go [] = ""; go (y : ys) = (case d of Dict -> show y) ++ go ys }
// would else be inferred as `Show b => [b] -> String`, which nothing can call outside of the match. That a variable is
// used and how far outside it is bound is noted where it occurs (`lowestOpenUse`).

/// Value bindings: those with a signature are checked against it, the others are inferred, group by group.
extension Checker {
    /// The bindings of a local scope.
    func checkBindings(_ bindings: RBindings) -> [TBindingGroup] {
        if bindings.groups.isEmpty { return [] }
        declareSignatures(bindings.signatures)
        partialSignatures.merge(bindings.partialSignatures) { $1 }
        let groups = bindings.groups.flatMap { checkGroup($0, signatures: bindings.signatures) }
        for special in bindings.specialisations { _ = inferHead(special) }
        return groups
    }

    func declareSignatures(_ signatures: [Name: RSignature]) {
        for (name, signature) in signatures {
            let before = diagnostics.count
            var sigma = convert(signature)
            if diagnostics[before...].contains(where: { $0.severity == .error })
                || isTypeError(sigma, signature) || !hasOneTypePerParameter(sigma, signature)
                || !checkAmbiguity(sigma, name, at: signature.span)
            {
                brokenSignatures.insert(name)
                sigma = .poison
            }
            declare(name, sigma, openLevel: sigma.freeVariables.isEmpty ? nil : level)
        }
    }

    /// Gives a variable its final type.
    func declare(_ name: Name, _ sigma: Type, openLevel: Int? = nil) {
        if name.isGlobal {
            own.values[name] = sigma
        } else {
            locals[name] = Variable(type: sigma, name: name, openLevel: openLevel)
        }
    }

    func checkGroup(_ group: [RBinding], signatures: [Name: RSignature]) -> [TBindingGroup] {
        var inferred: [RBinding] = []
        var signed: [(RBinding, Name)] = []
        var result: [TBindingGroup] = []
        var synonyms: [RPatternSynonym] = []
        for binding in group {
            if case .patternSynonym(let synonym) = binding.kind {
                synonyms.append(synonym)
                if synonym.signature == nil { inferPatternSynonym(synonym, in: group) }
            } else if let name = binding.name, signatures[name] != nil || builders.contains(name) {
                signed.append((binding, name))
            } else {
                inferred.append(binding)
            }
        }
        if !inferred.isEmpty { result.append(inferGroup(inferred, signatures: signatures)) }
        for (binding, name) in signed where !brokenSignatures.contains(name) {
            result.append(checkBinding(binding, as: name, against: variableType(name)))
        }
        for synonym in synonyms { result += checkMatcher(synonym) }
        return result
    }

    // MARK: With a signature

    /// Checks a function binding against the polymorphic type of `poly`.
    func checkBinding(_ binding: RBinding, as poly: Name, against sigma: Type) -> TBindingGroup {
        let scope = pushScope()
        scope.keepsResiduals = scope.parent === moduleScope
        let (context, rho, substitution) = skolemise(sigma)
        bindScoped(substitution)
        let dictionaries = assumeContext(context)
        // Without dictionaries the inner and the outer function are the same.
        let mono = dictionaries.isEmpty ? poly : Name.fresh(poly.occurrence, at: poly.span)
        let function = checkFunction(binding, mono, rho)
        popScope()
        return TBindingGroup(
            dictionaryParameters: dictionaries, evidence: scope.evidence,
            exports: [(poly: TBinder(name: poly, type: sigma), mono: TBinder(name: mono, type: rho))],
            bindings: [function])
    }

    private func checkFunction(_ binding: RBinding, _ name: Name, _ type: Type) -> TBinding {
        guard case .function(let source, let clauses, _) = binding.kind else {
            return .function(
                TBinder(name: name, type: type), parameters: [], rows: [], result: .poison, span: binding.span)
        }
        let checked = checkClauses(source, clauses, type, at: binding.span)
        return .function(
            TBinder(name: name, type: type), parameters: checked.parameters, rows: checked.rows,
            result: checked.result, span: binding.span)
    }

    // MARK: Without

    private struct Inferred {
        var poly: Name
        var mono: TBinder
        /// Of a pattern's variable: the type that its signature says.
        var signature: Type?
    }

    func inferGroup(_ group: [RBinding], signatures: [Name: RSignature]) -> TBindingGroup {
        let outer = scope
        let scope = pushScope()
        scope.keepsResiduals = outer === moduleScope
        scope.infersParameters = true
        let usedBefore = lowestOpenUse
        lowestOpenUse = .max
        var exports: [Inferred] = []
        for binding in group {
            for name in binding.boundNames {
                let mono = Name.fresh(name.occurrence, at: name.span)
                // A variable of a pattern may have a signature.
                if signatures[name] != nil {
                    monoNames[name] = mono
                    continue
                }
                let type = newInferenceMeta()
                if let partial = partialSignatures[name] { assumePartial(partial, type) }
                monoNames[name] = mono
                locals[name] = Variable(type: type, name: mono, openLevel: level)
                exports.append(Inferred(poly: name, mono: TBinder(name: mono, type: type)))
            }
        }
        var bindings: [TBinding] = []
        for binding in group {
            switch binding.kind {
            case .function(let name, _, _):
                guard let variable = locals[name] else { continue }
                bindings.append(checkFunction(binding, variable.name, variable.type))
            case .pattern(let pattern, let body):
                bindings.append(inferPattern(binding, pattern, body, &exports, signatures: signatures))
            case .patternSynonym: break
            }
        }
        solveScope()
        let isOpen = lowestOpenUse < level
        lowestOpenUse = min(lowestOpenUse, usedBefore)
        var generality = Generality.full
        if group.contains(where: isRestricted) && has(.monomorphismRestriction) { generality = .unconstrained }
        if isOpen && has(.monoLocalBinds) { generality = .none }
        if generality == .unconstrained, warns(.monomorphismRestriction) { warnRestricted(exports, from: outer) }
        let (dictionaries, equalities) = generalise(exports.map(\.mono.type), from: outer, generality)
        if let first = exports.first {
            checkFlexibleContext(dictionaries.flatMap { reduced($0.type) }, isInferred: true, at: first.poly.span)
        }
        for export in exports {
            monoNames[export.poly] = nil
            if let signature = export.signature {
                checkGenerality(export, signature, dictionaries)
                continue
            }
            locals[export.poly] = nil
            if isOfAnyRepresentation(export.mono.type.zonked) {
                reportBinderOfAnyRepresentation(export.poly, export.mono.type.zonked)
            }
            let type = close(export.mono.type, equalities + dictionaries.map(\.type))
            // Of several variables that a pattern binds each has the constraints of all.
            if generality == .full, exports.count == 1, !hasErrors {
                _ = checkAmbiguity(type, export.poly, at: export.poly.span)
            }
            warnMissingLocalSignature(export.poly, type)
            declare(export.poly, type, openLevel: isOpen ? outer.level : nil)
        }
        leaveScope()
        return TBindingGroup(
            dictionaryParameters: dictionaries, evidence: scope.evidence,
            exports: exports.map { (poly: TBinder(name: $0.poly, type: variableType($0.poly)), mono: $0.mono) },
            bindings: bindings)
    }

    /// Warns if constraints keep types of the group from being generalised.
    private func warnRestricted(_ exports: [Inferred], from outer: ConstraintScope) {
        let constrained = Set(
            scope.wanteds.filter { !$0.constraint.isEquality }.flatMap { $0.constraint.zonked.freeMetas })
        for export in exports where !export.poly.span.isNone {
            let metas = export.mono.type.zonked.freeMetas.filter { Int($0.node.level) > outer.level }
            if metas.contains(where: constrained.contains) { warnRestricted(export.poly) }
        }
    }

    /// Whether the monomorphism restriction applies. A context in a partial signature lifts it.
    private func isRestricted(_ binding: RBinding) -> Bool {
        binding.isRestricted && binding.name.flatMap { partialSignatures[$0] }?.type.isQualified != true
    }

    private func variableType(_ name: Name) -> Type { locals[name]?.type ?? own.values[name] ?? .poison }

    private func inferPattern(
        _ binding: RBinding, _ pattern: RPattern, _ body: RRightHandSide, _ exports: inout [Inferred],
        signatures: [Name: RSignature]
    ) -> TBinding {
        let type = newInferenceMeta()
        // Occurrences within the group go through these entries, which the pattern must not replace: unify with them.
        let names = binding.boundNames
        let before = names.map { locals[$0] }
        let checked = checkLazily(
            pattern, type, otherwise: "a pattern binding cannot bind existential variables",
            hint: "match with `case` instead", at: pattern.span)
        for (name, known) in zip(names, before) {
            guard let bound = locals[name], let mono = monoNames[name] else { continue }
            if signatures[name] != nil {
                // An instance of the signature's type; that the variable is as general is seen when the group is closed.
                guard let sigma = known?.type ?? own.values[name] else { continue }
                let span = signatures[name]?.span ?? name.span
                if !sigma.splitForalls.body.splitQualified.context.isEmpty {
                    reportContextOfPatternVariable(name, at: span)
                }
                let (_, rho) = instantiate(TExpression(.poison, at: span), sigma, Origin(.signature, at: span))
                unify(actual: bound.type, expected: rho, at: name.span)
                exports.append(Inferred(poly: name, mono: TBinder(name: mono, type: rho), signature: sigma))
                locals[name] = known
            } else if let known {
                unify(actual: bound.type, expected: known.type, at: name.span)
                locals[name] = known
            }
        }
        let value = checkRightHandSide(body, type)
        return .pattern(checked, value, type: type, span: binding.span)
    }

    private func reportContextOfPatternVariable(_ name: Name, at span: Span) {
        if has(.monomorphismRestriction) {
            report(
                .error(
                    "the signature of `\(name.occurrence)` has a context, but it is bound by a pattern", at: span,
                    hints: [
                        "the monomorphism restriction applies: bind `\(name.occurrence)` by itself, with a parameter"
                    ]))
        } else {
            report(.notSupportedYet("a signature with a context for a variable of a pattern binding", at: span))
        }
    }

    /// Reports a pattern's variable that has not the type that its signature says, but a special case of it.
    private func checkGenerality(_ export: Inferred, _ signature: Type, _ dictionaries: [TBinder]) {
        let (variables, inferred) = close(export.mono.type, []).splitForalls
        let said = signature.zonked.splitForalls.body
        if !said.splitQualified.context.isEmpty { return }
        var matcher = Matcher(variables: variables)
        if dictionaries.isEmpty, matcher.match([inferred], [said]) == .yes { return }
        report(
            .error(
                "the signature of `\(export.poly.occurrence)` is more general than what the pattern binds",
                at: export.mono.name.span))
    }

    /// `forall variables. dictionaries => type` over what `generalise` made rigid.
    private func close(_ type: Type, _ context: [Type]) -> Type {
        let type = type.zonked
        let qualified = Type.qualified(context.map(\.zonked), type)
        let variables = qualified.freeVariables.filter { generalised.contains($0) }
        let kindVariables = variables.flatMap(\.variableKind.freeVariables).filter { generalised.contains($0) }
        // No type application can name them.
        return .forall(Array(Set(kindVariables)).sorted { $0.id < $1.id } + variables, qualified, inferred: true)
    }
}

extension RBinding {
    /// All variables that the binding defines.
    var boundNames: [Name] {
        switch kind {
        case .function(let name, _, _): [name]
        case .pattern(let pattern, _): pattern.boundNames
        case .patternSynonym: []
        }
    }

    /// Whether the monomorphism restriction applies.
    var isRestricted: Bool {
        switch kind {
        case .function(_, let clauses, _): clauses.first?.patterns.isEmpty ?? true
        case .pattern, .patternSynonym: true
        }
    }
}

extension RPattern {
    /// The variables that the pattern binds, left to right.
    var boundNames: [Name] {
        switch kind {
        case .wildcard, .literal, .negativeLiteral, .poison: []
        case .variable(let name): [name]
        case .constructor(_, let fields), .tuple(let fields), .unboxedTuple(let fields), .list(let fields):
            fields.flatMap(\.boundNames)
        case .record(_, let fields): fields.flatMap(\.pattern.boundNames)
        case .asPattern(let name, let inner): [name] + inner.boundNames
        case .lazy(let inner), .bang(let inner), .view(_, let inner), .signature(let inner, _, _, _): inner.boundNames
        }
    }
}

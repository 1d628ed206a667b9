import HytheBase

/// Data types, newtypes, synonyms and classes that depend on each other; see Note [Stages of kinds].
extension Checker {
    func checkTypeGroup(_ written: [RTypeDeclaration]) {
        let group = withAssociated(written)
        typeGroup = group.map(\.name)
        pushScope()
        defer { popScope() }
        SuperclassCycle.diagnostics(group).forEach(report)
        var parameters: [Name: [Type]] = [:]
        let signed = withAssociated(written.filter { $0.stage == nil })
        for declaration in signed { parameters[declaration.name] = declare(declaration) }
        let stages = Dictionary(grouping: written.filter { $0.stage != nil }) { $0.stage }
        for (_, stage) in stages.sorted(by: { ($0.key ?? 0) < ($1.key ?? 0) }) {
            let stage = withAssociated(stage)
            for declaration in stage { parameters[declaration.name] = declare(declaration) }
            inferKinds(stage, parameters)
        }
        inferKinds(signed, parameters)
        for declaration in group { own.tyCons[declaration.name].map(checkInjectivity(ofClosed:)) }
        for declaration in group {
            switch declaration.kind {
            case .data:
                finishData(declaration)
                if declaration.pattern != nil { addDataInstance(declaration) }
            case .class_(let class_): finishClass(declaration, class_)
            case .synonym, .family: break
            }
        }
        inferRoles(group)
    }

    /// Associated types come behind their classes, whose variables they share.
    private func withAssociated(_ declarations: [RTypeDeclaration]) -> [RTypeDeclaration] {
        declarations.flatMap { declaration in
            if case .class_(let class_) = declaration.kind { [declaration] + class_.associated } else { [declaration] }
        }
    }

    /// The kinds of what has been declared, from the right sides.
    private func inferKinds(_ group: [RTypeDeclaration], _ parameters: [Name: [Type]]) {
        for declaration in group {
            if case .synonym = declaration.kind { _ = finishSynonym(declaration.name, at: declaration.span) }
        }
        for declaration in group {
            let parameters = parameters[declaration.name] ?? []
            switch declaration.kind {
            case .data(let data): checkData(declaration, data, parameters)
            case .class_(let class_): checkClassHead(declaration, class_, parameters)
            case .synonym, .family: break
            }
        }
        let equations = group.flatMap { declaration -> [PendingEquation] in
            guard case .family(let family) = declaration.kind else { return [] }
            return family.equations?.compactMap(convertEquation) ?? []
        }
        for declaration in group { settleKind(declaration, parameters[declaration.name] ?? []) }
        for declaration in group {
            if case .synonym = declaration.kind { settleSynonym(declaration.name) }
        }
        for pending in equations {
            if let equation = finishEquation(pending) { pending.family.family?.equations.append(equation) }
        }
        if !equations.isEmpty { families.noteEquations() }
    }

    // MARK: Heads

    /// Makes the type constructor, of a kind to be found out, and brings its parameters into scope.
    private func declare(_ declaration: RTypeDeclaration) -> [Type] {
        if case .synonym = declaration.kind {
            unfinishedSynonyms[declaration.name] = declaration
            return []
        }
        if case .family(let family) = declaration.kind { return declareFamily(declaration, family) }
        if let pattern = declaration.pattern { return declareDataInstance(declaration, pattern) }
        let result: Type
        if case .class_ = declaration.kind { result = Kinds.constraint } else { result = Kinds.type }
        let kinds = bindKindVariables(of: declaration)
        var variables = declaration.parameters.map(bindTypeVariable)
        // `k` of `(a :: k)` has kind `Type`, `r` of `(a :: TYPE r)` has not.
        for kind in kinds where declaration.kindSignature == nil {
            if kind.variableKind.isMeta { _ = unify(kind.variableKind, Kinds.type) }
            if let name = kind.variableName { _ = bindTypeVariable(name, kind: kind.variableKind.zonked) }
        }
        var extra: [Type] = []
        var declared: Type?
        if let signature = declaration.kindSignature {
            let kind = convertKindSignature(signature)
            declared = kind
            let rest = match(variables, kind, of: declaration)
            extra = unnamedParameters(rest, from: variables.count, declaration, result: result)
            if !extra.isEmpty, case .data(let data) = declaration.kind,
                data.constructors.contains(where: { $0.result == nil })
            {
                reportKindMismatch(actual: rest, expected: result, at: declaration.span, of: nil)
            }
        } else if let kind = declaration.resultKind {
            extra = unnamedParameters(convertKind(kind), from: variables.count, declaration, result: result)
        }
        variables += extra
        let tyCon =
            promisedTyCon(declaration, arity: variables.count) ?? TyCon(name: declaration.name, arity: variables.count)
        tyCon.parameters = variables.compactMap(\.variableName)
        let kind = declared ?? self.kind(variables, to: result)
        tyCon.kind = hasCompleteKind(declaration) ? generalisedKind(kind) : kind
        own.tyCons[declaration.name] = tyCon
        return variables
    }

    /// Whether the head says the kind of each parameter: then it is general from the start, for uses in the group itself.
    private func hasCompleteKind(_ declaration: RTypeDeclaration) -> Bool {
        has(.cusks) && declaration.kindSignature == nil && declaration.parameters.allSatisfy { $0.kind != nil }
    }

    /// `data T a :: Type -> Type`: the parameters that the head does not name.
    func unnamedParameters(
        _ kind: Type, from count: Int, _ declaration: RTypeDeclaration, result: Type
    ) -> [Type] {
        var rest = kind
        var parameters: [Type] = []
        while true {
            if case .forall = rest.view { rest = rigidKind(rest) }
            guard case .function(let parameter, let next) = rest.view else { break }
            let name = Name.fresh(Symbol("t\(count + parameters.count)"), .typeVariable, at: declaration.span)
            let variable = bindTypeVariable(name, kind: parameter.kindOfParameter)
            parameters.append(variable)
            rest = parameter.visibleVariable.map { next.substituting([$0: variable]) } ?? next
        }
        if unify(rest, result) != nil {
            reportKindMismatch(actual: rest, expected: result, at: declaration.span, of: nil)
        }
        return parameters
    }

    func convertKindSignature(_ signature: RSignature) -> Type {
        let implicit = signature.implicit.map { bindTypeVariable($0, kind: Kinds.type) }
        return close(implicit, withForallsInFront(convertKind(signature.type)))
    }

    /// `forall j k. j -> k -> Type` for `forall j. j -> forall k. k -> Type`, of which all uses are the same.
    private func withForallsInFront(_ kind: Type) -> Type {
        switch kind.view {
        case .forall(let variable, let body, let isInferred):
            return .forall([variable], withForallsInFront(body), inferred: isInferred)
        case .function(let argument, let result):
            let (variables, body) = withForallsInFront(result).splitForalls
            return .forall(variables, .function(argument, body))
        default: return kind
        }
    }

    /// A declared kind with its variables rigid; one of representations is any.
    func rigidKind(_ kind: Type) -> Type {
        let (variables, body) = kind.splitForalls
        var substitution: [Type: Type] = [:]
        for variable in variables {
            let name = Name(id: variable.node.a)
            if variable.variableKind == .constructor(BuiltinTypes.runtimeRepKind) {
                substitution[variable] = .constructor(BuiltinTypes.anyRep)
                continue
            }
            let rigid = Type.variable(.fresh(name.occurrence, .typeVariable), kind: variable.variableKind)
            substitution[variable] = rigid
            typeVariables[name] = rigid
        }
        return body.substituting(substitution)
    }

    /// Makes the kind final: what is not known is generalised.
    private func settleKind(_ declaration: RTypeDeclaration, _ parameters: [Type]) {
        guard let tyCon = own.tyCons[declaration.name], let kind = tyCon.kind else { return }
        if tyCon.family != nil || tyCon.isDataFamily { return settleFamily(declaration, parameters) }
        settleKinds(parameters)
        if declaration.kindSignature == nil { tyCon.kind = generalisedKind(kind) }
    }

    // MARK: Synonyms

    /// Generalises what is not known of a synonym's kind, if nothing else of the group can tell it.
    private func generaliseSynonym(_ parameters: [Type], _ kind: Type) {
        let open = Set(typeGroup.compactMap { own.tyCons[$0]?.kind }.flatMap(\.freeMetas))
        for part in parameters.map(\.variableKind) + [kind] {
            for meta in part.freeMetas where !open.contains(meta) { _ = generaliseKind(meta) }
        }
        for variable in parameters {
            if let name = variable.variableName { _ = Type.variable(name, kind: variable.variableKind.zonked) }
        }
    }

    /// Makes the synonym final, when what its group tells about its kind is known.
    private func settleSynonym(_ name: Name) {
        guard let synonym = own.synonyms[name], synonym.kind != synonym.kind.zonked || !synonym.kind.freeMetas.isEmpty
        else {
            return
        }
        let kind = synonym.kind
        settleKinds(synonym.parameters)
        kind.freeMetas.forEach(settleKind)
        let (variables, inner) = kind.zonked.splitForalls
        let more = inner.freeVariables.filter { !variables.contains($0) }
        own.synonyms[name] = TypeSynonym(
            name: name, parameters: synonym.parameters, body: synonym.body.zonked,
            kind: .forall(variables + more, inner, inferred: true))
    }

    /// Checks the body of a synonym of this group when it is first needed; `nil` if the name is none's.
    func finishSynonym(_ name: Name, at span: Span) -> TypeSynonym? {
        guard let declaration = unfinishedSynonyms[name], case .synonym(let body) = declaration.kind else { return nil }
        if !synonymsInProgress.insert(name).inserted {
            report(
                .error(
                    "the type synonym `\(name.occurrence)` is defined by itself", at: declaration.span,
                    label: "expanding it would never end",
                    hints: ["make one of the types of the cycle a `newtype` or `data`"]))
            return nil
        }
        let named = declaration.kindVariables.map(bindUnknownKind)
        let parameters = declaration.parameters.map(bindTypeVariable)
        var (type, kind) = infer(body)
        if let signature = declaration.kindSignature {
            let rest = match(parameters, convertKindSignature(signature), of: declaration)
            if unify(kind, rest) != nil { reportKindMismatch(actual: kind, expected: rest, at: body.span, of: type) }
        }
        var kindVariables: [Type] = []
        for meta in named where meta.isMeta {
            for unknown in meta.resolved.variableKind.freeMetas { settleKind(unknown) }
            let variable = Type.variable(.fresh("k", .typeVariable), kind: meta.resolved.variableKind.zonked)
            _ = unify(meta, variable)
            kindVariables.append(variable)
        }
        generaliseSynonym(parameters, kind)
        type = type.zonked
        kind = kind.zonked
        if !has(.constraintKinds), kind.splitFunction.result == Kinds.constraint {
            report(
                .error(
                    "a synonym for constraints needs the extension ConstraintKinds", at: declaration.span,
                    hints: ["add `{-# LANGUAGE ConstraintKinds #-}` at the top of the file"]))
        }
        let inner = self.kind(parameters, to: kind).zonked
        // Those of a signature, those that were made just now, and parameters that the kind names.
        kindVariables += inner.freeVariables.filter { !kindVariables.contains($0) }
        let whole = Type.forall(kindVariables, inner, inferred: true)
        let synonym = TypeSynonym(name: name, parameters: parameters, body: type, kind: whole)
        synonymsInProgress.remove(name)
        unfinishedSynonyms[name] = nil
        own.synonyms[name] = synonym
        return synonym
    }
}

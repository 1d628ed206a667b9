import HytheBase

/// Declarations of type families, and their equations.
extension Checker {
    // MARK: Heads

    /// Makes the family's type constructor, of a kind to be found out if it is closed or associated.
    func declareFamily(_ declaration: RTypeDeclaration, _ source: RFamily) -> [Type] {
        _ = bindKindVariables(of: declaration)
        let isClosed = source.equations != nil
        let variables = declaration.parameters.map { parameter -> Type in
            if source.class_ != nil, let known = typeVariables[parameter.name] {
                if let kind = parameter.kind.map(convertKind), unify(known.variableKind, kind) != nil {
                    reportKindMismatch(
                        actual: known.variableKind, expected: kind, at: declaration.span, of: known)
                }
                return known
            }
            // Only what equations or a class can tell is left open.
            if parameter.kind == nil, !isClosed, source.class_ == nil, declaration.kindSignature == nil {
                return bindTypeVariable(parameter.name, kind: Kinds.type)
            }
            return bindTypeVariable(parameter)
        }
        let tyCon =
            promisedTyCon(declaration, arity: variables.count)
            ?? TyCon(
                name: declaration.name, arity: variables.count,
                family: source.isData ? nil : FamilyInfo(isClosed: isClosed))
        tyCon.family?.injectivity = source.injectivity
        tyCon.isDataFamily = source.isData
        tyCon.parameters = variables.compactMap(\.variableName)
        if let signature = declaration.kindSignature {
            let kind = convertKindSignature(signature)
            let rest = match(variables, kind, of: declaration)
            if let result = declaration.resultKind.map(convertKind), unify(result, rest) != nil {
                reportKindMismatch(actual: result, expected: rest, at: declaration.span, of: nil)
            }
            tyCon.kind = kind
        } else {
            let result = declaration.resultKind.map(convertKind) ?? (isClosed ? newMeta("k") : Kinds.type)
            let kind = self.kind(variables, to: result)
            // A kind that is written out is general at once, for equations at several kinds.
            tyCon.kind = kind.freeMetas.isEmpty ? generalisedKind(kind) : kind
        }
        own.tyCons[declaration.name] = tyCon
        return variables
    }

    /// `forall k. kind` over all variables of a kind without metavariables.
    func generalisedKind(_ kind: Type) -> Type {
        let kind = kind.zonked
        return .forall(kind.freeVariables, kind, inferred: true)
    }

    /// Settles the kind, when its group has been checked.
    func settleFamily(_ declaration: RTypeDeclaration, _ parameters: [Type]) {
        guard let tyCon = own.tyCons[declaration.name], let kind = tyCon.kind else { return }
        settleKinds(parameters)
        if case .forall = kind.view { return }
        for meta in kind.zonked.freeMetas { _ = unify(meta, Kinds.type) }
        tyCon.kind = generalisedKind(kind)
    }

    // MARK: Equations

    /// An equation whose kinds are not settled yet.
    struct PendingEquation {
        var source: REquation
        var family: TyCon
        var variables: [Type]
        var arguments: [Type]
        var right: Type
    }

    /// Checks an equation's kinds; `nil` after a diagnostic.
    func convertEquation(_ source: REquation) -> PendingEquation? {
        guard let family = tyCon(source.family.value), let kind = family.kind else {
            reportMissingEntity(source.family.value, at: source.family.span)
            return nil
        }
        guard source.arguments.count == family.arity else {
            reportEquationArity(family, source)
            return nil
        }
        // Such a kind would be an argument of its own, which equations do not have.
        let (kinds, resultKind) = kind.splitForalls.body.splitFunction
        let ofParameters = Set(kinds.prefix(family.arity).flatMap(\.freeVariables))
        if !ofParameters.isSuperset(
            of: kinds.dropFirst(family.arity).flatMap(\.freeVariables) + resultKind.freeVariables)
        {
            report(.notSupportedYet("an equation for a result of any kind", at: source.span))
            return nil
        }
        let variables = source.variables.map { variable in
            variable.kind == nil
                ? bindTypeVariable(variable.name, kind: newMeta("k", kind: Kinds.type)) : bindTypeVariable(variable)
        }
        let wereAllowed = wildcardsAllowed
        wildcardsAllowed = true
        var rest = instantiatedKind(kind, with: source.kinds)
        let arguments = source.arguments.map { argument -> Type in
            guard case .function(let parameter, let next) = rest.view else { return .poison }
            rest = next
            return convertArgument(argument, of: parameter)
        }
        wildcardsAllowed = wereAllowed
        let right = convert(source.right, kind: rest)
        if (arguments + [right]).contains(where: \.isPoison) { return nil }
        return PendingEquation(
            source: source, family: family, variables: variables, arguments: arguments, right: right)
    }

    /// Settles the kinds, quantifies what wildcards stand for, and checks what an equation may say.
    func finishEquation(_ pending: PendingEquation) -> FamilyEquation? {
        let wildcards = pending.arguments.flatMap(\.zonked.freeMetas).filter { $0.isMeta }
        var variables = pending.variables
        for wildcard in wildcards where wildcard.isMeta {
            let variable = Type.variable(.fresh("_", .typeVariable), kind: wildcard.variableKind)
            if unify(wildcard, variable) == nil { variables.append(variable) }
        }
        variables += settleKinds(variables)
        for variable in variables {
            for kindVariable in variable.variableKind.freeVariables where !variables.contains(kindVariable) {
                variables.append(kindVariable)
            }
        }
        let equation = FamilyEquation(
            family: pending.family, variables: variables, arguments: pending.arguments.map(\.zonked),
            right: pending.right.zonked, span: pending.source.span)
        for argument in equation.arguments where !isPattern(argument) {
            reportEquationArgument(equation, argument)
            return nil
        }
        if !has(.undecidableInstances), !pending.source.isDerived, let culprit = undecidable(equation) {
            reportUndecidable(equation, culprit)
            return nil
        }
        return equation
    }

    /// Whether an equation's left side may have this type: no families, no quantifiers.
    func isPattern(_ type: Type) -> Bool {
        type.node.flags.isDisjoint(with: [.mentionsFamily, .quantifier])
    }

    /// A family application on the right that need not be smaller than the left side.
    private func undecidable(_ equation: FamilyEquation) -> Type? {
        let size = equation.arguments.reduce(0) { $0 + $1.size }
        let left = occurrences(equation.arguments)
        return familyApplications(equation.right).first { application in
            let arguments = application.splitFamily.1
            if arguments.contains(where: { $0.node.flags.contains(.mentionsFamily) }) { return true }
            if arguments.reduce(0, { $0 + $1.size }) >= size { return true }
            return occurrences(arguments).contains { $0.value > left[$0.key, default: 0] }
        }
    }

    private func occurrences(_ types: [Type]) -> [Type: Int] {
        var counts: [Type: Int] = [:]
        for type in types { type.forEachFree { counts[$0, default: 0] += 1 } }
        return counts
    }

    private func familyApplications(_ type: Type) -> [Type] {
        let node = type.node
        guard node.flags.contains(.mentionsFamily) else { return [] }
        var inner: [Type] = []
        switch node.tag {
        case .application, .function, .qualified, .forall, .forallInferred:
            inner = [Type(id: node.a), Type(id: node.b)].flatMap(familyApplications)
        default: break
        }
        return node.flags.contains(.family) ? [type] + inner : inner
    }

    // MARK: Instances

    /// `type instance` declarations of the top level.
    func declareFamilyInstances(_ sources: [REquation]) {
        for source in sources {
            pushScope()
            defer { popScope() }
            guard let pending = convertEquation(source) else { continue }
            if pending.family.family?.isClosed == true {
                reportInstanceOfClosed(pending.family, source)
            } else if let equation = finishEquation(pending) {
                declare(equation)
            }
        }
    }

    func declare(_ equation: FamilyEquation) {
        for other in families.equations(of: equation.family) where !FlexibleUnifier.areCompatible(other, equation) {
            reportConflict(equation, other)
            return
        }
        if checkInjectivity(of: equation) {
            for other in families.equations(of: equation.family)
            where !checkInjectivity(of: equation, beside: other) { break }
        }
        families.add(equation)
        own.familyInstances.append(equation)
    }

    /// What an instance says of its class's associated types, or what their defaults say.
    func declareAssociated(_ info: InstanceInfo, _ source: RInstance, representation: Type?) {
        var missing = info.class_.associated
        checkDataInstances(info, source, missing: &missing)
        for equation in source.associated {
            pushScope()
            defer { popScope() }
            missing.removeAll { $0.family.name == equation.family.value }
            guard let associated = info.class_.associated.first(where: { $0.family.name == equation.family.value }),
                let pending = convertEquation(equation), let equation = finishEquation(pending)
            else { continue }
            if agrees(equation, associated, info) {
                declare(equation)
            } else {
                reportAssociatedArguments(equation, associated, info)
            }
        }
        for associated in missing {
            if associated.family.isDataFamily, representation != nil {
                reportDerivedDataFamily(associated, info)
                continue
            }
            if let equation = inherited(associated, info, representation) {
                if representation != nil, !has(.undecidableInstances), let culprit = undecidable(equation) {
                    reportUndecidable(equation, culprit)
                }
                declare(equation)
            } else if associated.defaultEquation == nil {
                warnMissingAssociated(associated.family, info)
            }
        }
    }

    /// Whether the class's parameters are in the equation what they are in the instance's head.
    func agrees(_ equation: FamilyEquation, _ associated: AssociatedType, _ info: InstanceInfo) -> Bool {
        var mine: [Type] = []
        var theirs: [Type] = []
        for (argument, position) in zip(equation.arguments, associated.positions) {
            guard let position else { continue }
            mine.append(argument)
            theirs.append(info.arguments[position])
        }
        var forward = Matcher(variables: equation.variables)
        var backward = Matcher(variables: info.variables)
        guard forward.match(mine, theirs) == .yes, backward.match(theirs, mine) == .yes else { return false }
        // The names of variables are to be the same; a wildcard stands for any.
        return forward.substitution.allSatisfy { variable, argument in
            guard let written = variable.variableName?.occurrence, let known = argument.variableName?.occurrence else {
                return true
            }
            return written == known || written == "_" || !Set(mine.flatMap(\.freeVariables)).contains(variable)
        }
    }

    /// An instance's equation by the default, or (with newtype deriving) the one of the type that the newtype wraps.
    private func inherited(
        _ associated: AssociatedType, _ info: InstanceInfo, _ representation: Type?
    ) -> FamilyEquation? {
        var arguments: [Type] = []
        var others: [Type] = []
        for (index, position) in associated.positions.enumerated() {
            if let position {
                arguments.append(info.arguments[position])
            } else if let known = associated.defaultEquation?.arguments[index] {
                arguments.append(known)
                others.append(known)
            } else {
                let name = associated.family.parameters[index]
                let variable = Type.variable(
                    .fresh(name.occurrence, .typeVariable), kind: Type.bound(name).variableKind)
                arguments.append(variable)
                others.append(variable)
            }
        }
        let right: Type
        if let representation {
            let represented = representation.splitApplication.arguments
            let inner = zip(arguments, associated.positions).map { argument, position in
                position.map { represented[$0] } ?? argument
            }
            right = Type.constructor(associated.family).applied(inner)
        } else if let known = associated.defaultEquation {
            right = known.right.substituting(
                Dictionary(zip(known.arguments, arguments), uniquingKeysWith: { first, _ in first }))
        } else {
            return nil
        }
        return FamilyEquation(
            family: associated.family, variables: info.variables + others, arguments: arguments, right: right,
            span: info.span)
    }

    /// A class's associated types with their defaults, when the group's kinds are settled.
    func finishAssociated(_ class_: ClassInfo, _ source: RClass) {
        for declaration in source.associated {
            guard let family = own.tyCons[declaration.name], case .family(let contents) = declaration.kind else {
                continue
            }
            let positions = family.parameters.map { class_.parameters.firstIndex(of: $0) }
            var equation: FamilyEquation?
            if let written = contents.defaultEquation, let pending = convertEquation(written) {
                equation = finishEquation(pending)
                if let equation, Set(equation.arguments.compactMap(\.variableName)).count < equation.arguments.count {
                    reportDefaultArguments(equation)
                }
            }
            class_.associated.append(
                AssociatedType(family: family, positions: positions, defaultEquation: equation))
        }
    }
}

import HytheBase

/// Instances of data families. See Note [Data families].
extension Checker {
    /// Makes the representation's type constructor, of a kind to be found out, and brings the variables of the left side
    /// into scope.
    func declareDataInstance(_ declaration: RTypeDeclaration, _ pattern: RType) -> [Type] {
        for name in declaration.kindVariables { _ = bindTypeVariable(name, kind: newMeta("k", kind: Kinds.type)) }
        var variables = declaration.parameters.map(bindTypeVariable)
        let (head, kind) = infer(pattern)
        if let declared = declaration.resultKind.map(convertKind), unify(kind, declared) != nil {
            reportKindMismatch(actual: declared, expected: kind, at: declaration.span, of: head)
        }
        let extra =
            kind.isPoison ? [] : unnamedParameters(kind.zonked, from: variables.count, declaration, result: Kinds.type)
        variables += extra
        let tyCon = TyCon(name: declaration.name, arity: variables.count)
        tyCon.parameters = variables.compactMap(\.variableName)
        tyCon.kind = .function(variables.map(\.variableKind), Kinds.type)
        tyCon.instanceHead = head.applied(extra)
        own.tyCons[declaration.name] = tyCon
        return variables
    }

    /// Makes the instance known, when its kinds are settled.
    func addDataInstance(_ declaration: RTypeDeclaration) {
        guard let tyCon = own.tyCons[declaration.name], let head = tyCon.instanceHead?.zonked else { return }
        tyCon.instanceHead = head
        let (constructor, arguments) = head.splitApplication
        guard case .constructor(let family) = constructor.view else { return }
        let parameters = tyCon.parameters.map(Type.bound)
        var variables = parameters
        for variable in parameters {
            for kindVariable in variable.variableKind.zonked.freeVariables where !variables.contains(kindVariable) {
                variables.append(kindVariable)
            }
        }
        let equation = FamilyEquation(
            family: family, variables: variables, arguments: arguments,
            right: Type.constructor(tyCon).applied(parameters), span: declaration.span)
        for argument in arguments where !isPattern(argument) { return reportEquationArgument(equation, argument) }
        declare(equation)
    }

    /// Whether a class instance's data instances are for the types that it is for; what is missing is another's business.
    func checkDataInstances(_ info: InstanceInfo, _ source: RInstance, missing: inout [AssociatedType]) {
        for instance in source.dataInstances {
            guard
                let equation = own.familyInstances.first(where: { $0.right.headTyCon?.name == instance.value }),
                let associated = info.class_.associated.first(where: { $0.family === equation.family })
            else {
                // What is wrong with it has been reported.
                missing.removeAll(where: \.family.isDataFamily)
                continue
            }
            missing.removeAll { $0.family === equation.family }
            if !agrees(equation, associated, info) { reportAssociatedArguments(equation, associated, info) }
        }
    }
}

import HytheBase

/// Type signatures: closed, or open in type variables of the enclosing scopes.
extension Checker {
    /// The type of a signature, its implicit variables quantified and unknown kinds generalised.
    func convert(_ signature: RSignature) -> Type {
        let implicit = signature.implicit.map { bindTypeVariable($0, kind: newMeta("k")) }
        let body = convertValueType(signature.type)
        return close(implicit, body)
    }

    /// `forall variables. body`, after settling the kinds of all variables bound in it.
    func close(_ variables: [Type], _ body: Type) -> Type {
        var bound = variables
        collectBound(body, &bound)
        let kindVariables = settleKinds(bound)
        let visible = variables.filter { !kindVariables.contains($0) }
        return .forall(kindVariables, .forall(visible.inKindOrder, body.zonked), inferred: true)
    }

    /// Settles the kinds of the variables that quantified constraints bind.
    func settleBound(in context: [Type]) {
        var bound: [Type] = []
        for constraint in context { collectBound(constraint, &bound) }
        settleKinds(bound)
    }

    private func collectBound(_ type: Type, _ bound: inout [Type]) {
        let type = type.resolved
        let node = type.node
        guard node.flags.contains(.quantifier) else { return }
        switch type.view {
        case .forall(let variable, let body, _):
            bound.append(variable)
            collectBound(body, &bound)
        case .qualified(let constraint, let body):
            collectBound(constraint, &bound)
            collectBound(body, &bound)
        case .function(let a, let b), .application(let a, let b):
            collectBound(a, &bound)
            collectBound(b, &bound)
        default: break
        }
    }

    /// Makes the kinds of variables final. Unknown kinds of the current level become `Type`, with PolyKinds variables,
    /// which are returned.
    @discardableResult
    func settleKinds(_ variables: [Type]) -> [Type] {
        var kindVariables: [Type] = []
        for variable in variables {
            kindVariables += variable.variableKind.freeMetas.compactMap(generaliseKind)
            if let name = variable.variableName { _ = Type.variable(name, kind: variable.variableKind.zonked) }
        }
        return kindVariables
    }

    /// An unknown kind becomes a variable with PolyKinds, which is returned; else it is settled.
    func generaliseKind(_ meta: Type) -> Type? {
        // The kind of a value's type may not be anything.
        guard has(.polyKinds), meta.variableKind == Kinds.type else {
            settleKind(meta)
            return nil
        }
        let variable = Type.variable(.fresh("k", .typeVariable), kind: Kinds.type)
        _ = unify(meta, variable)
        return variable
    }

    /// An unknown kind becomes `Type`, an unknown representation that of lifted types.
    func settleKind(_ meta: Type) {
        let isRepresentation = meta.variableKind == .constructor(BuiltinTypes.runtimeRepKind)
        _ = unify(meta, isRepresentation ? .constructor(BuiltinTypes.liftedRep) : Kinds.type)
    }

    // MARK: Instantiation

    /// A type without quantifiers and contexts at the top, and the expression applied to the evidence for them.
    func instantiate(_ expression: TExpression, _ sigma: Type, _ origin: @autoclosure () -> Origin)
        -> (TExpression, Type)
    {
        var expression = expression
        var type = sigma.resolved
        while type.node.flags.contains(.quantifier) {
            if case .forall = type.view {
                var substitution: [Type: Type] = [:]
                type = instantiateForalls(type, &substitution)
            } else if case .qualified = type.view {
                let (context, body) = type.splitQualified
                let origin = origin()
                let evidence = context.compactMap { want($0, origin) }
                if !evidence.isEmpty {
                    expression = TExpression(.apply(expression, evidence, result: body), at: expression.span)
                }
                type = body.resolved
            } else {
                break
            }
        }
        return (expression, type)
    }

    private func instantiateForalls(_ type: Type, _ substitution: inout [Type: Type]) -> Type {
        var type = type
        while case .forall(let variable, let body, _) = type.view {
            substitution[variable] = freshMeta(for: variable, substitution)
            type = body
        }
        return type.substituting(substitution).resolved
    }

    /// A metavariable to stand for a bound variable.
    func freshMeta(for variable: Type, _ substitution: [Type: Type]) -> Type {
        let kind = variable.variableKind
        return newMeta(
            Name(id: variable.node.a).occurrence, kind: kind == Kinds.type ? kind : kind.substituting(substitution))
    }

    /// Metavariables for the variables in the kinds of bound variables.
    func freshKinds(of variables: [Type]) -> [Type: Type] {
        var result: [Type: Type] = [:]
        for variable in variables {
            let kind = variable.variableKind
            guard kind.node.flags.contains(.variable) else { continue }
            for kindVariable in kind.freeVariables where result[kindVariable] == nil {
                result[kindVariable] = newMeta("k", kind: kindVariable.variableKind.substituting(result))
            }
        }
        return result
    }

    /// Instantiates the first variable that a type application can name, with what contexts before it need; `nil` if
    /// there is none.
    func instantiate(
        _ sigma: Type, with argument: RType, _ origin: Origin, _ evidence: inout [TExpression]
    ) -> Type? {
        var type = sigma.resolved
        while true {
            switch type.view {
            case .forall(let variable, let body, inferred: true):
                type = body.substituting([variable: freshMeta(for: variable, [:])]).resolved
            case .forall(let variable, let body, inferred: false):
                wildcardsAllowed = true
                let value = convert(argument, kind: variable.variableKind)
                wildcardsAllowed = false
                return body.substituting([variable: value]).resolved
            case .qualified(let constraint, let body):
                if let found = want(constraint, origin) { evidence.append(found) }
                type = body.resolved
            default: return nil
            }
        }
    }

    // MARK: Skolemisation

    /// The quantified variables replaced by fresh rigid ones of the current scope.
    ///
    /// - Returns: the type's context and body, and the rigid variables by the bound ones.
    func skolemise(_ sigma: Type) -> (context: [Type], body: Type, substitution: [Type: Type]) {
        var substitution: [Type: Type] = [:]
        var context: [Type] = []
        var type = sigma.resolved
        while type.node.flags.contains(.quantifier) {
            if case .forall(let variable, let body, _) = type.view {
                let kind = variable.variableKind.substituting(substitution)
                let name = Name(id: variable.node.a)
                substitution[variable] = newSkolem(name.occurrence, kind: kind, at: name.span)
                type = body.resolved
            } else if case .qualified(let constraint, let body) = type.view {
                context.append(constraint)
                type = body.resolved
            } else {
                break
            }
        }
        return (context.map { $0.substituting(substitution) }, type.substituting(substitution), substitution)
    }

    /// Makes a context available in the current scope, under fresh dictionary parameters.
    func assumeContext(_ context: [Type]) -> [TBinder] {
        var binders: [TBinder] = []
        for constraint in context {
            if constraint.isEquality {
                assume(constraint, .variable(.fresh("co")))
                continue
            }
            let text = "$d" + (constraint.headTyCon?.name.occurrence.text ?? "")
            let binder = TBinder(name: .fresh(Symbol(text)), type: constraint)
            binders.append(binder)
            assume(constraint, .variable(binder.name))
        }
        return binders
    }
}

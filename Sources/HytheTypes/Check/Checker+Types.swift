import HytheBase

/// From renamed types to types, checking kinds on the way; synonyms are expanded.
extension Checker {
    /// A type of the kind wanted; poison after a diagnostic.
    func convert(_ type: RType, kind expected: Type) -> Type {
        if expected.resolved == Kinds.constraint, let constraints = constraintTuple(type) { return constraints }
        let (result, actual) = infer(type)
        if actual.isPoison || expected.isPoison { return result }
        if unify(actual, expected) != nil, !fits(actual.zonked, expected.zonked) {
            reportKindMismatch(actual: actual, expected: expected, at: type.span, of: result)
            return .poison
        }
        return result
    }

    /// Whether a type of a polymorphic kind has the other one by what its variables can be, which no type says.
    func fits(_ actual: Type, _ expected: Type) -> Bool {
        switch (actual.view, expected.view) {
        case (.forall, .forall): false
        case (.forall, _): unify(instantiatedKind(actual), expected) == nil
        case (_, .forall): unify(actual, rigidKind(expected)) == nil
        default: false
        }
    }

    /// A type that values have, lifted or not.
    func convertValueType(_ type: RType) -> Type {
        let (result, kind) = infer(type)
        if kind.isPoison || Kinds.isOfValues(kind.resolved) { return result }
        return unify(kind, Kinds.type) == nil ? result : convertFailure(type, result, kind)
    }

    private func convertFailure(_ type: RType, _ result: Type, _ kind: Type) -> Type {
        reportKindMismatch(actual: kind, expected: Kinds.type, at: type.span, of: result)
        return .poison
    }

    /// The constraints of a context; tuples and synonyms for several are flattened.
    func convertContext(_ types: [RType]) -> [Type] { types.flatMap(convertConstraint) }

    func convertConstraint(_ type: RType) -> [Type] {
        switch type.kind {
        case .forall(let binders, let body):
            requireQuantifiedConstraints(at: type.span)
            let variables = binders.map(bindTypeVariable)
            return convertConstraint(body).map { .forall(variables, $0) }
        case .qualified(let context, let body):
            requireQuantifiedConstraints(at: type.span)
            let needed = convertContext(context)
            let heads = convertConstraint(body)
            for head in heads { checkGrowth(of: needed, over: head, at: type.span) }
            return heads.map { .qualified(needed, $0) }
        default: break
        }
        let (head, arguments) = spine(type)
        if case .constructor(let name) = head.kind, isTuple(name), arguments.count > 0 || name == BuiltinNames.unit {
            return arguments.flatMap(convertConstraint)
        }
        return flattened(convert(type, kind: Kinds.constraint))
    }

    private func requireQuantifiedConstraints(at span: Span) {
        if has(.quantifiedConstraints) { return }
        report(
            .error(
                "a constraint with a `forall` or a context needs the extension QuantifiedConstraints", at: span,
                hints: ["add `{-# LANGUAGE QuantifiedConstraints #-}` at the top of the file"]))
    }

    private func flattened(_ constraint: Type) -> [Type] {
        let (head, arguments) = constraint.splitApplication
        if case .poison = head.view { return [] }
        if case .constructor(let tyCon) = head.view, tyCon.isConstraintTuple { return arguments.flatMap(flattened) }
        if case .constructor(let tyCon) = head.view, BuiltinTypes.isBoxedEquality(tyCon) {
            return [Type.constructor(BuiltinTypes.equality).applied(arguments)]
        }
        return [constraint]
    }

    private func isTuple(_ name: Name) -> Bool { name.module == "GHC.Tuple" }

    private func spine(_ type: RType) -> (RType, [RType]) {
        var arguments: [RType] = []
        var type = type
        while case .apply(let function, let argument) = type.kind {
            arguments.append(argument)
            type = function
        }
        arguments.reverse()
        return (type, arguments)
    }

    /// The type and its kind.
    func infer(_ type: RType) -> (Type, kind: Type) {
        switch type.kind {
        case .poison: return (.poison, .poison)
        case .variable(let name):
            guard let variable = typeVariables[name] else {
                reportUnboundTypeVariable(name, at: type.span)
                return (.poison, .poison)
            }
            return (variable, kind(of: variable))
        case .constructor, .apply, .kindApply: return inferApplication(type)
        case .function(let argument, let result):
            if !isInKind, argument.isVisibleMark {
                reportVisibleForall(at: type.span)
                return (.poison, .poison)
            }
            return (.function(convertValueType(argument), convertValueType(result)), Kinds.type)
        case .unboxedTuple(let components):
            let tyCon = BuiltinTypes.unboxedTuple(components.count)
            return (Type.constructor(tyCon).applied(components.map(convertValueType)), Kinds.compound)
        case .forall(let binders, let body):
            let variables = binders.map(bindTypeVariable)
            let (inner, kind) = infer(body)
            return (quantified(binders, variables, inner), kind)
        case .qualified(let context, let body):
            let constraints = convertContext(context)
            checkFlexibleContext(constraints, at: type.span)
            return (.qualified(constraints, convertValueType(body)), Kinds.type)
        case .kindSignature(let inner, let kind):
            let kind = convertKind(kind)
            return (convert(inner, kind: instantiatedKind(kind)), kind)
        case .equality(let a, let b):
            let (left, kind) = infer(a)
            let right = convert(b, kind: kind)
            return (Type.constructor(BuiltinTypes.boxedEquality).applied([left, right]), Kinds.constraint)
        case .numberLiteral(let digits): return (.number(Symbol(digits)), Kinds.natural)
        case .stringLiteral(let text): return (.text(Symbol(text)), Kinds.symbol)
        case .promoted(let name):
            guard let constructor = dataCon(name) else {
                reportMissingEntity(name, at: type.span)
                return (.poison, .poison)
            }
            if constructor.tyCon.instanceHead != nil {
                report(
                    .error(
                        "the constructor `\(name.occurrence)` of a data family's instance cannot be used in a type",
                        at: type.span, hints: ["only constructors of ordinary data types are promoted"]))
                return (.poison, .poison)
            }
            if !constructor.context.isEmpty {
                report(.notSupportedYet("the constructor `\(name.occurrence)` as a type", at: type.span))
                return (.poison, .poison)
            }
            let promoted = Type.promoted(name, kind: constructor.type)
            return (promoted, kind(of: promoted))
        case .implicitParameter(let name, let type):
            let constraint = Type.constructor(BuiltinTypes.implicitParameter)
                .applied([.text(name), convert(type, kind: Kinds.type)])
            return (constraint, Kinds.constraint)
        case .wildcard:
            if wildcardsAllowed {
                let kind = newMeta("k")
                return (newMeta("w", kind: kind), kind)
            }
            report(.notSupportedYet("a wildcard in a type", at: type.span))
            return (.poison, .poison)
        }
    }

    private func quantified(_ binders: [RTypeVariable], _ variables: [Type], _ body: Type) -> Type {
        zip(binders, variables).reversed().reduce(body) { .forall([$1.1], $0, inferred: $1.0.isInferred) }
    }

    func convertKind(_ kind: RType) -> Type {
        let wasInKind = isInKind
        isInKind = true
        let result = convert(kind, kind: Kinds.type)
        isInKind = wasInKind
        if !has(.dataKinds), let promoted = promotedTyCon(result) {
            report(
                .error(
                    "the type `\(promoted.name.occurrence)` as a kind needs the extension DataKinds", at: kind.span,
                    hints: ["add `{-# LANGUAGE DataKinds #-}` at the top of the file"]))
        }
        return result
    }

    /// A type constructor in a kind that is none of kinds themselves.
    private func promotedTyCon(_ kind: Type) -> TyCon? {
        switch kind.resolved.view {
        case .constructor(let tyCon): BuiltinTypes.isOfKinds(tyCon) ? nil : tyCon
        case .application(let a, let b), .function(let a, let b): promotedTyCon(a) ?? promotedTyCon(b)
        case .forall(_, let body, _): promotedTyCon(body)
        default: nil
        }
    }

    /// Brings a type variable into scope; without an annotation its kind is to be found out.
    func bindTypeVariable(_ binder: RTypeVariable) -> Type {
        let kind = binder.kind.map(convertKind) ?? newMeta("k")
        return bindTypeVariable(binder.name, kind: kind)
    }

    func bindTypeVariable(_ name: Name, kind: Type) -> Type {
        let variable = Type.variable(name, kind: kind)
        typeVariables[name] = variable
        return variable
    }

    // MARK: Applications

    private func inferApplication(_ type: RType) -> (Type, kind: Type) {
        let (applied, arguments) = spine(type)
        let (head, kinds) = splitKinds(applied)
        guard case .constructor(let name) = head.kind else {
            if let first = kinds.first { report(.notSupportedYet("a kind applied to this type", at: first.span)) }
            let (function, kind) = infer(head)
            return apply(function, kind, arguments, at: type.span)
        }
        if name == BuiltinNames.typeKind { return apply(Kinds.type, Kinds.type, arguments, at: type.span) }
        if let synonym = synonym(name) ?? finishSynonym(name, at: head.span) {
            if let first = kinds.first { report(.notSupportedYet("a kind applied to a type synonym", at: first.span)) }
            return expand(synonym, arguments, at: type.span)
        }
        if synonymsInProgress.contains(name) { return (.poison, .poison) }
        // A tuple of constraints, in a synonym for a context.
        if isTuple(name), let first = arguments.first, headIsConstraint(first), let constraints = constraintTuple(type)
        {
            return (constraints, Kinds.constraint)
        }
        guard let tyCon = tyCon(name), let kind = tyCon.kind else {
            reportMissingEntity(name, at: head.span)
            return (.poison, .poison)
        }
        if tyCon.family != nil, arguments.count < tyCon.arity {
            reportPartialFamily(tyCon, given: arguments.count, at: type.span)
            return (.poison, .poison)
        }
        return apply(.constructor(tyCon), instantiatedKind(kind, with: kinds), arguments, at: type.span)
    }

    /// A unit or tuple where a constraint is expected.
    private func constraintTuple(_ type: RType) -> Type? {
        let (head, arguments) = spine(type)
        guard case .constructor(let name) = head.kind, isTuple(name), arguments.count == tyCon(name)?.arity,
            let tyCon = BuiltinTypes.constraintTuple(arguments.count)
        else { return nil }
        return Type.constructor(tyCon).applied(arguments.map { convert($0, kind: Kinds.constraint) })
    }

    private func headIsConstraint(_ type: RType) -> Bool {
        let (head, _) = spine(type)
        var kind: Type?
        switch head.kind {
        case .equality, .implicitParameter: return true
        case .constructor(let name): kind = synonym(name)?.kind ?? tyCon(name)?.kind
        case .variable(let name): kind = typeVariables[name].map(self.kind)
        default: break
        }
        return kind?.zonked.splitForalls.body.splitFunction.result == Kinds.constraint
    }

    /// An argument of a type constructor, which may have quantifiers with ImpredicativeTypes only; poison after a report.
    private func monomorphic(_ argument: Type, at span: Span) -> Type {
        if has(.impredicativeTypes) || has(.quantifiedConstraints) { return argument }
        switch argument.view {
        case .forall, .qualified: break
        default: return argument
        }
        report(
            .error(
                "a polymorphic type as an argument of a type needs the extension ImpredicativeTypes", at: span,
                label: "`\(argument)`",
                hints: [
                    "wrap it in a newtype whose field has this type",
                    "or add `{-# LANGUAGE ImpredicativeTypes #-}` at the top of the file",
                ]))
        return .poison
    }

    private func apply(_ function: Type, _ kind: Type, _ arguments: [RType], at span: Span) -> (Type, kind: Type) {
        var result = function
        var kind = kind
        for (index, argument) in arguments.enumerated() {
            switch instantiatedKind(kind.resolved).view {
            case .function(let parameter, let rest):
                result = .application(result, monomorphic(convertArgument(argument, of: parameter), at: argument.span))
                kind = rest
            case .meta:
                let (argumentType, argumentKind) = infer(argument)
                let rest = newMeta("k")
                if unify(kind, .function(argumentKind, rest)) != nil {
                    reportKindMismatch(
                        actual: kind, expected: .function(argumentKind, rest), at: argument.span, of: result)
                    return (.poison, .poison)
                }
                result = .application(result, argumentType)
                kind = rest
            case .poison: return (.poison, .poison)
            default:
                reportTooManyTypeArguments(function, expected: index, given: arguments.count, at: span)
                return (.poison, .poison)
            }
        }
        return (result, kind.resolved)
    }

    private func expand(_ synonym: TypeSynonym, _ arguments: [RType], at span: Span) -> (Type, kind: Type) {
        let count = synonym.parameters.count
        if arguments.count < count {
            reportPartialSynonym(synonym, given: arguments.count, at: span)
            return (.poison, .poison)
        }
        var substitution: [Type: Type] = [:]
        var kind = synonym.kind
        if case .forall = kind.view {
            let (variables, body) = kind.splitForalls
            for variable in variables { substitution[variable] = newMeta("k", kind: variable.variableKind) }
            kind = body.substituting(substitution)
        }
        var partial: [PartialSynonym] = []
        for (parameter, argument) in zip(synonym.parameters, arguments) {
            guard case .function(let parameterKind, let rest) = kind.view else { break }
            if let found = partialSynonym(argument, kind: parameterKind) {
                partial.append(found)
                substitution[parameter] = found.placeholder
            } else {
                substitution[parameter] = convertArgument(argument, of: parameterKind)
            }
            kind = rest
        }
        var body = synonym.body.substituting(substitution)
        for synonym in partial { body = synonym.expanded(in: body) }
        if let unfinished = partial.first(where: { body.freeVariables.contains($0.placeholder) }) {
            reportPartialSynonym(unfinished.synonym, given: unfinished.arguments.count, at: span)
            return (.poison, .poison)
        }
        return apply(body, kind, Array(arguments.dropFirst(count)), at: span)
    }
}

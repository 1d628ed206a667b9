import HytheBase
import HytheSyntax

/// Patterns: checked against the type of what they match. Variables come into scope for good.
extension Checker {
    /// May open scopes for existential constructors; whoever ends the match calls `popScopes(to:)`.
    func checkPattern(_ pattern: RPattern, _ type: Type) -> TPattern {
        let span = pattern.span
        if pattern.takesApart, type.resolved.isQuantified { return checkInstance(pattern, type) }
        switch pattern.kind {
        case .wildcard, .poison: return TPattern(.wildcard, at: span)
        case .variable(let name): return TPattern(.variable(bind(name, type)), at: span)
        case .literal(let literal): return checkLiteralPattern(literal, negated: false, type, at: span)
        case .negativeLiteral(let literal): return checkLiteralPattern(literal, negated: true, type, at: span)
        case .constructor(let name, let fields): return checkConstructorPattern(name, fields, type, at: span)
        case .record(let name, let fields): return checkRecordPattern(name, fields, type, at: span)
        case .tuple(let components):
            if components.count > BuiltinTypes.largestTuple {
                report(.notSupportedYet("a tuple of \(components.count) components", at: span))
                return TPattern(.wildcard, at: span)
            }
            let types = components.map { _ in newMeta() }
            unify(actual: BuiltinTypes.tupleOf(types), expected: type, at: span, in: .pattern)
            let constructor = BuiltinTypes.tuple(components.count).constructors[0]
            let fields = zip(components, types).map(checkPattern)
            return TPattern(.constructor(constructor, dictionaries: [], evidence: nil, fields: fields), at: span)
        case .unboxedTuple(let components):
            let types = components.map { _ in newOpenMeta() }
            let tuple = Type.constructor(BuiltinTypes.unboxedTuple(components.count)).applied(types)
            unify(actual: tuple, expected: type, at: span, in: .pattern)
            return TPattern(.unboxedTuple(zip(components, types).map(checkPattern), types: types), at: span)
        case .list(let elements): return checkListPattern(elements, type, at: span)
        case .asPattern(let name, let inner):
            let binder = bind(name, type)
            return TPattern(.asPattern(binder, checkPattern(inner, type)), at: span)
        case .lazy(let inner):
            let result = checkLazily(
                inner, type, otherwise: "a lazy pattern cannot bind existential variables",
                hint: "leave out the `~`: such a constructor must be matched before its contents exist", at: span)
            return TPattern(.lazy(result), at: span)
        case .bang(let inner): return TPattern(.bang(checkPattern(inner, type)), at: span)
        case .view(let function, let inner):
            let result = newInferenceMeta()
            let value = check(function, .function(type, result))
            return TPattern(.view(value, checkPattern(inner, result), type: result), at: span)
        case .signature(let inner, let signature, let binds, let wildcards):
            for name in binds { typeVariables[name] = newMeta(name.occurrence, kind: newMeta("k")) }
            wildcards.forEach(bindWildcard)
            let sigma = close([], convertValueType(signature))
            matchSignature(sigma, type, at: signature.span)
            return checkPattern(inner, sigma)
        }
    }

    /// Of a pattern that may be matched later than its variables are in scope: constraints and equalities of its constructors
    /// count within the pattern only, and new types that they bring are an error.
    func checkLazily(
        _ pattern: RPattern, _ type: Type, otherwise message: String, hint: String, at span: Span
    ) -> TPattern {
        let outer = scope
        let result = checkPattern(pattern, type)
        let opened = sequence(first: scope) { $0.parent }.prefix { $0 !== outer }
        if opened.contains(where: { !$0.skolems.isEmpty }) { report(.error(message, at: span, hints: [hint])) }
        popScopes(to: outer)
        return result
    }

    /// The pattern's signature must be what is matched, or an instance of it.
    private func matchSignature(_ sigma: Type, _ type: Type, at span: Span) {
        // What is matched is not known yet, and the signature says that it is polymorphic.
        if sigma.isQuantified, type.resolved.isMeta { TypeTable[type.resolved.id].flags.insert(.polymorphic) }
        unify(actual: sigma, expected: type, at: span, in: .pattern)
    }

    func bind(_ name: Name, _ type: Type) -> TBinder {
        if isOfAnyRepresentation(type) { reportBinderOfAnyRepresentation(name, type) }
        let binder = TBinder(name: monoNames[name] ?? name, type: type)
        locals[name] = Variable(type: type, name: binder.name, openLevel: level)
        return binder
    }

    /// Whether the type's representation is a variable that the user of a function chooses: no code could hold a value.
    func isOfAnyRepresentation(_ type: Type) -> Bool {
        let type = type.resolved
        guard case .variable = type.view, case .application(_, let representation) = type.variableKind.view,
            Kinds.isOfValues(type.variableKind), case .variable = representation.view
        else { return false }
        return true
    }

    /// Leaves the scopes that patterns opened since `outer` was current.
    func popScopes(to outer: ConstraintScope) { while scope !== outer { popScope() } }

    // MARK: Lists and literals

    private func checkListPattern(_ elements: [RPattern], _ type: Type, at span: Span) -> TPattern {
        let element = listElement(type) ?? newMeta()
        unify(actual: BuiltinTypes.listOf(element), expected: type, at: span, in: .pattern)
        let patterns = elements.map { checkPattern($0, element) }
        let (empty, cons) = (BuiltinTypes.list.constructors[0], BuiltinTypes.list.constructors[1])
        let end = TPattern(.constructor(empty, dictionaries: [], evidence: nil, fields: []), at: span)
        return patterns.reversed().reduce(end) { rest, first in
            TPattern(.constructor(cons, dictionaries: [], evidence: nil, fields: [first, rest]), at: span)
        }
    }

    private func checkLiteralPattern(_ literal: Literal, negated: Bool, _ type: Type, at span: Span) -> TPattern {
        switch literal {
        case .intHash, .wordHash, .charHash, .floatHash, .doubleHash, .stringHash:
            unify(actual: unboxedType(of: literal), expected: type, at: span, in: .pattern)
            return TPattern(.literal(literal), at: span)
        case .character(let scalar):
            unify(actual: known(BuiltinNames.char, at: span), expected: type, at: span, in: .pattern)
            guard let constructor = knownConstructor(BuiltinNames.charConstructor, at: span) else {
                return TPattern(.wildcard, at: span)
            }
            let field = TPattern(.literal(.charHash(scalar)), at: span)
            return TPattern(.constructor(constructor, dictionaries: [], evidence: nil, fields: [field]), at: span)
        case .string(let scalars) where !has(.overloadedStrings):
            unify(actual: stringType(at: span), expected: type, at: span, in: .pattern)
            return TPattern(.string(scalars), at: span)
        default:
            return overloadedPattern(literal, negated: negated, type, at: span)
        }
    }

    private func overloadedPattern(_ literal: Literal, negated: Bool, _ type: Type, at span: Span) -> TPattern {
        let value = RExpression(.literal(literal), at: span)
        let constant = negated ? RExpression(.negate(value), at: span) : value
        let parameter = TBinder(name: .fresh("x", at: span), type: type)
        locals[parameter.name] = Variable(type: type, name: parameter.name, openLevel: level)
        let test = checkCall(
            BuiltinNames.equals, [RExpression(.variable(parameter.name), at: span), constant],
            known(BuiltinNames.bool, at: span), at: span, reason: .pattern)
        let equals = TExpression(.lambda([parameter], test), at: span)
        return TPattern(.overloadedLiteral(literal, negated: negated, type: type, equals: equals), at: span)
    }

    /// What is polymorphic or waits for a context is taken apart at one type of its types.
    private func checkInstance(_ pattern: RPattern, _ type: Type) -> TPattern {
        let parameter = TBinder(name: .fresh("p", at: pattern.span), type: type)
        let (value, instance) = instantiate(
            TExpression(.variable(parameter.name), at: pattern.span), type, Origin(.pattern, at: pattern.span))
        let inner = checkPattern(pattern, instance)
        if case .variable = value.kind { return inner }
        let function = TExpression(.lambda([parameter], value), at: pattern.span)
        return TPattern(.view(function, inner, type: instance), at: pattern.span)
    }

    // MARK: Constructors

    private func checkConstructorPattern(
        _ name: Located<Name>, _ fields: [RPattern], _ type: Type, at span: Span
    ) -> TPattern {
        guard let constructor = dataCon(name.value) else {
            reportMissingEntity(name.value, at: name.span)
            return poisonPattern(fields, at: span)
        }
        if constructor.fieldTypes.count != fields.count {
            reportPatternArity(constructor, given: fields.count, at: span)
            return poisonPattern(fields, at: span)
        }
        return matchConstructor(constructor, type, at: span, nameSpan: name.span) { types in
            (zip(fields, types).map(checkPattern), nil)
        }
    }

    private func poisonPattern(_ fields: [RPattern], at span: Span) -> TPattern {
        for field in fields { _ = checkPattern(field, .poison) }
        return TPattern(.wildcard, at: span)
    }

    private func checkRecordPattern(
        _ name: Located<Name>, _ fields: [(field: Located<Name>, pattern: RPattern)], _ type: Type, at span: Span
    ) -> TPattern {
        guard let constructor = dataCon(name.value) else {
            reportMissingEntity(name.value, at: name.span)
            return poisonPattern(fields.map(\.pattern), at: span)
        }
        return matchConstructor(constructor, type, at: span, nameSpan: name.span) { types in
            var patterns = types.map { _ in TPattern(.wildcard, at: span) }
            var named: [Int] = []
            for (field, pattern) in fields {
                guard let index = constructor.fieldLabels.firstIndex(of: field.value) else {
                    reportNoSuchField(field, of: constructor)
                    _ = checkPattern(pattern, .poison)
                    continue
                }
                patterns[index] = checkPattern(pattern, types[index])
                named.append(index)
            }
            return (patterns, named)
        }
    }

    /// Instantiates the constructor at the type matched; `check` makes the patterns for its fields' types, and says
    /// which of them a record pattern names, in its order.
    private func matchConstructor(
        _ constructor: DataCon, _ type: Type, at span: Span, nameSpan: Span,
        _ check: ([Type]) -> (patterns: [TPattern], named: [Int]?)
    ) -> TPattern {
        if constructor.tyCon.isPatternResult {
            return matchSynonym(constructor, type, at: span, nameSpan: nameSpan, check)
        }
        return matchOrdinary(constructor, type, at: span, nameSpan: nameSpan, check)
    }

    /// `P p` is the view pattern `$mP -> P p`, the inner `P` being the constructor of the matcher's result.
    private func matchSynonym(
        _ synonym: DataCon, _ type: Type, at span: Span, nameSpan: Span,
        _ check: ([Type]) -> (patterns: [TPattern], named: [Int]?)
    ) -> TPattern {
        let (matcher, sigma) = inferVariable(PatternSynonymNames.matcher(synonym.name), at: nameSpan)
        let (function, rho) = instantiate(matcher, sigma, Origin(.pattern, at: nameSpan))
        guard case .function(let argument, let result) = rho.view else {
            _ = check(synonym.fieldTypes.map { _ in .poison })
            return TPattern(.wildcard, at: span)
        }
        unify(actual: argument, expected: type, at: nameSpan, in: .pattern)
        let inner = matchOrdinary(synonym, result, at: span, nameSpan: nameSpan, check)
        return TPattern(.view(function, inner, type: result), at: span)
    }

    private func matchOrdinary(
        _ constructor: DataCon, _ type: Type, at span: Span, nameSpan: Span,
        _ check: ([Type]) -> (patterns: [TPattern], named: [Int]?)
    ) -> TPattern {
        let universals = constructor.universals.map(Type.bound)
        var substitution = freshKinds(of: universals)
        let arguments = universals.map { universal -> Type in
            let meta = freshMeta(for: universal, substitution)
            substitution[universal] = meta
            return meta
        }
        let matched = constructor.tyCon.applied(arguments)
        unify(actual: matched, expected: type, at: nameSpan, in: .pattern)
        var dictionaries: [TBinder] = []
        var evidence: EvidenceBindings?
        if !constructor.existentials.isEmpty || !constructor.context.isEmpty || !constructor.equalities.isEmpty {
            pushScope()
            evidence = scope.evidence
            let existentials = constructor.existentials.map(Type.bound)
            for variable in existentials.flatMap(\.variableKind.freeVariables) where substitution[variable] == nil {
                substitution[variable] = newSkolem("k", kind: variable.variableKind, at: nameSpan)
            }
            for existential in existentials where substitution[existential] == nil {
                let kind = existential.variableKind.substituting(substitution)
                let name = Name(id: existential.node.a)
                substitution[existential] = newSkolem(name.occurrence, kind: kind, at: nameSpan)
            }
            for (universal, type) in constructor.equalities {
                assumeEquality(universal.substituting(substitution), type.substituting(substitution))
            }
            dictionaries = assumeContext(constructor.context.map { $0.substituting(substitution) })
        }
        let fields = check(constructor.fieldTypes.map { $0.substituting(substitution) })
        if constructor.tyCon.isUnboxedSum {
            return TPattern(.unboxedSum(constructor, fields.patterns[0], type: matched), at: span)
        }
        return TPattern(
            .constructor(
                constructor, dictionaries: dictionaries, evidence: evidence, fields: fields.patterns,
                named: fields.named), at: span)
    }
}

extension RPattern {
    /// Whether the pattern looks at how a value is made.
    fileprivate var takesApart: Bool {
        switch kind {
        case .constructor, .record, .tuple, .list, .literal, .negativeLiteral: true
        default: false
        }
    }
}

import HytheBase
import HytheSyntax

/// Expressions: checked against a type without quantifiers at the top (which may be a metavariable, to infer).
extension Checker {
    /// Infers a type without quantifiers and contexts at the top.
    func infer(_ expression: RExpression) -> (TExpression, Type) {
        let type = newInferenceMeta()
        let result = check(expression, type)
        return (result, type.resolved)
    }

    /// Checks against a type that may be polymorphic.
    func checkSigma(_ expression: RExpression, _ sigma: Type) -> TExpression {
        skolemising(sigma, at: expression.span) { check(expression, $0) }
    }

    /// Runs `body` with the quantified variables of `sigma` rigid and its context given; the result takes the context's
    /// dictionaries.
    func skolemising(_ sigma: Type, at span: Span, _ body: (Type) -> TExpression) -> TExpression {
        let sigma = sigma.resolved
        switch sigma.view {
        case .forall, .qualified: break
        default: return body(sigma)
        }
        pushScope()
        let (context, rho, substitution) = skolemise(sigma)
        bindScoped(substitution)
        let dictionaries = assumeContext(context)
        let evidence = scope.evidence
        let inner = body(rho)
        popScope()
        let result = TExpression(.evidence(evidence, inner), at: span)
        return dictionaries.isEmpty ? result : TExpression(.lambda(dictionaries, result), at: span)
    }

    /// Type variables that a signature binds mean the rigid ones from now on.
    func bindScoped(_ substitution: [Type: Type]) {
        for (variable, skolem) in substitution { typeVariables[Name(id: variable.node.a)] = skolem }
    }

    func check(_ expression: RExpression, _ expected: Type) -> TExpression {
        let span = expression.span
        switch expression.kind {
        case .variable, .constructor, .apply, .typeApply, .infix:
            return checkApplication(expression, expected)
        case .literal(let literal): return checkLiteral(literal, expected, at: span)
        case .negate(let operand):
            if case .literal(.integer(let digits)) = operand.kind {
                noteLiteral(digits, negated: true, expected, at: span)
                let value = overloadedInteger(digits, expected, at: operand.span)
                let (function, type) = instantiated(BuiltinNames.negate, .literal("-" + digits), at: span)
                unify(actual: type, expected: .function(expected, expected), at: span)
                return TExpression(.apply(function, [value], result: expected), at: span)
            }
            return checkCall(BuiltinNames.negate, [operand], expected, at: span, reason: .other)
        case .lambda(let patterns, let body): return checkLambda(patterns, body, expected, at: span)
        case .lambdaCase(let alternatives): return checkLambdaCase(alternatives, expected, at: span)
        case .lambdaCases(let clauses): return checkLambdaCases(clauses, expected, at: span)
        case .let_(let bindings, let body):
            let groups = checkBindings(bindings)
            return TExpression(.let_(groups, check(body, expected)), at: span)
        case .if_(let condition, let then, let otherwise):
            let test = check(condition, known(BuiltinNames.bool, at: condition.span))
            let rows = [
                TRow(patterns: [], body: TRightHandSide(guarded: [([.boolean(test)], check(then, expected))])),
                TRow(patterns: [], body: TRightHandSide(guarded: [([], check(otherwise, expected))])),
            ]
            return TExpression(.match([], rows, MatchContext(.generated, at: span), result: expected), at: span)
        case .multiWayIf(let alternatives):
            let rows = alternatives.map {
                TRow(patterns: [], body: TRightHandSide(guarded: [checkGuarded($0, expected)]))
            }
            noteMatch(rows, [], .multiWayIf, at: span)
            return TExpression(.match([], rows, MatchContext(.multiWayIf, at: span), result: expected), at: span)
        case .case_(let scrutinee, let alternatives):
            let (value, type) = infer(scrutinee)
            let rows = alternatives.map { checkAlternative($0, type, expected) }
            noteMatch(rows, [type], .case_, at: span)
            return TExpression(.match([value], rows, MatchContext(.case_, at: span), result: expected), at: span)
        case .do_(let statements, nil): return checkDo(statements, expected, at: span)
        case .do_(let statements, let functions?):
            return check(rebound(statements[...], functions, at: span), expected)
        case .tuple(let components): return checkTuple(components, expected, at: span)
        case .tupleSection(let components, let isUnboxed):
            return checkTupleSection(components, isUnboxed: isUnboxed, expected, at: span)
        case .unboxedTuple(let components):
            let types = components.map { _ in newOpenMeta() }
            let tyCon = BuiltinTypes.unboxedTuple(components.count)
            unify(actual: Type.constructor(tyCon).applied(types), expected: expected, at: span)
            return TExpression(.unboxedTuple(zip(components, types).map(check)), at: span)
        case .list(let elements): return checkList(elements, expected, at: span)
        case .enumeration(let from, let then, let to):
            return checkEnumeration(from, then, to, expected, at: span)
        case .listComprehension(let body, let statements):
            return checkComprehension(body, statements, expected, at: span)
        case .leftSection(let operand, let op): return checkLeftSection(operand, op, expected, at: span)
        case .rightSection(let op, let operand): return checkRightSection(op, operand, expected, at: span)
        case .recordConstruction(let name, let fields):
            return checkRecordConstruction(name, fields, expected, at: span)
        case .recordUpdate(let record, let fields): return checkRecordUpdate(record, fields, expected, at: span)
        case .ambiguousUpdate(let record, let fields, let owners):
            return checkAmbiguousUpdate(record, fields, owners, expected, at: span)
        case .ambiguousSelector(let owners): return checkAmbiguousSelector(owners, expected, at: span)
        case .signature(let inner, let signature) where !signature.wildcards.isEmpty:
            let type = partialType(signature)
            unify(actual: type, expected: expected, at: span)
            return check(inner, type)
        case .signature(let inner, let signature):
            let sigma = convert(signature)
            let value = checkSigma(inner, sigma)
            let (result, type) = instantiate(value, sigma, Origin(.signature, at: span))
            unify(actual: type, expected: expected, at: span)
            return result
        case .implicitParameter(let name): return checkImplicitParameter(name, expected, at: span)
        case .static_(let body, let isGlobal): return checkStatic(body, isGlobal: isGlobal, expected, at: span)
        case .implicitLet(let bindings, let body):
            return checkImplicitLet(bindings, at: span) { $0.check(body, expected) }
        case .hole(let name):
            holes.append((name, expected, span))
            return TExpression(.poison, at: span)
        case .apart(let names, let inner):
            let saved = names.map { (name: $0, mono: monoNames[$0], variable: locals[$0]) }
            for name in names { monoNames[name] = .fresh(name.occurrence, at: name.span) }
            defer {
                for (name, mono, variable) in saved { (monoNames[name], locals[name]) = (mono, variable) }
            }
            return check(inner, expected)
        case .splice: InternalError.fail("a splice outside quotations")
        case .poison: return TExpression(.poison, at: span)
        }
    }

    // MARK: Functions

    /// Takes a function type apart; `nil` after a diagnostic.
    func splitFunction(_ type: Type, at span: Span, describe: () -> Diagnostic) -> (Type, Type)? {
        switch type.view {
        case .function(let argument, let result): return (argument, result)
        case .poison: return (.poison, .poison)
        case .meta, .application, .variable, .family:
            // A rigid variable may be a function by an equality that is not in force yet, a family by what arguments say.
            let argument = newOpenMeta("p")
            let result = newInferenceMeta()
            if unify(.function(argument, result), type) == nil { return (argument, result) }
            report(describe())
            return nil
        default:
            report(describe())
            return nil
        }
    }

    /// Nothing is matched before all parameters are there: `(\x 3 -> x) y` is a value. Where the type is polymorphic again
    /// after some parameters, a new lambda begins.
    private func checkLambda(_ patterns: [RPattern], _ body: RExpression, _ expected: Type, at span: Span)
        -> TExpression
    {
        let outer = scope
        var rest = expected
        var binders: [TBinder] = []
        var columns: [(variable: TExpression, type: Type, pattern: TPattern)] = []
        for (index, parameter) in patterns.enumerated() {
            if index > 0, rest.isQuantified { break }
            let split = splitFunction(rest, at: span) {
                self.lambdaIsNoFunction(rest, parameters: patterns.count - index, at: span)
            }
            let (argument, result) = split ?? (newOpenMeta(), newOpenMeta())
            let pattern = checkPattern(parameter, argument)
            if case .variable(let binder) = pattern.kind {
                binders.append(binder)
            } else {
                let binder = TBinder(name: .fresh("p", at: pattern.span), type: argument)
                binders.append(binder)
                columns.append((TExpression(.variable(binder.name), at: pattern.span), argument, pattern))
            }
            rest = result
        }
        let remaining = Array(patterns.dropFirst(binders.count))
        let inner = skolemising(rest, at: span) { rho in
            remaining.isEmpty ? check(body, rho) : checkLambda(remaining, body, rho, at: span)
        }
        popScopes(to: outer)
        if columns.isEmpty { return lambda(binders, inner, at: span) }
        let row = TRow(patterns: columns.map(\.pattern), body: TRightHandSide(guarded: [([], inner)]))
        noteMatch([row], columns.map(\.type), .lambda, at: span)
        let match = TExpression.Kind.match(
            columns.map(\.variable), [row], MatchContext(.lambda, at: span), result: rest)
        return lambda(binders, TExpression(match, at: span), at: span)
    }

    /// A lambda, joined with one directly inside.
    private func lambda(_ binders: [TBinder], _ body: TExpression, at span: Span) -> TExpression {
        if case .lambda(let inner, let rest) = body.kind {
            return TExpression(.lambda(binders + inner, rest), at: span)
        }
        return TExpression(.lambda(binders, body), at: span)
    }

    private func checkLambdaCase(_ alternatives: [RAlternative], _ expected: Type, at span: Span) -> TExpression {
        let split = splitFunction(expected, at: span) { self.lambdaIsNoFunction(expected, parameters: 1, at: span) }
        let (argument, result) = split ?? (newOpenMeta(), newOpenMeta())
        let parameter = TBinder(name: .fresh("p", at: span), type: argument)
        let body = skolemising(result, at: span) { rho in
            let rows = alternatives.map { checkAlternative($0, argument, rho) }
            noteMatch(rows, [argument], .case_, at: span)
            return TExpression(
                .match(
                    [TExpression(.variable(parameter.name), at: span)], rows, MatchContext(.case_, at: span),
                    result: rho), at: span)
        }
        return TExpression(.lambda([parameter], body), at: span)
    }

    private func checkLambdaCases(_ clauses: [RClause], _ expected: Type, at span: Span) -> TExpression {
        let checked = checkClauses(.fresh("\\cases", at: span), clauses, expected, at: span)
        let match = TExpression.Kind.match(
            checked.parameters.map { TExpression(.variable($0.name), at: span) }, checked.rows,
            MatchContext(.case_, at: span), result: checked.result)
        return lambda(checked.parameters, TExpression(match, at: span), at: span)
    }

    // MARK: Tuples and lists

    private func checkTuple(_ components: [RExpression], _ expected: Type, at span: Span) -> TExpression {
        if components.count > BuiltinTypes.largestTuple {
            report(.notSupportedYet("a tuple of \(components.count) components", at: span))
            return TExpression(.poison, at: span)
        }
        let types = tupleComponents(expected, components.count) ?? components.map { _ in newMeta() }
        unify(actual: BuiltinTypes.tupleOf(types), expected: expected, at: span)
        let values = zip(components, types).map(check)
        let constructor = BuiltinTypes.tuple(components.count).constructors[0]
        return TExpression(
            .apply(TExpression(.constructor(constructor), at: span), values, result: expected), at: span)
    }

    /// The component types of a tuple type of this size.
    private func tupleComponents(_ type: Type, _ size: Int) -> [Type]? {
        let (head, arguments) = type.splitApplication
        guard case .constructor(let tyCon) = head.view, tyCon === BuiltinTypes.tuple(size), arguments.count == size
        else {
            return nil
        }
        return arguments
    }

    private func checkTupleSection(_ components: [RExpression?], isUnboxed: Bool, _ expected: Type, at span: Span)
        -> TExpression
    {
        let types = components.map { _ in isUnboxed ? newOpenMeta() : newMeta() }
        let binders = zip(components, types).map { component, type in
            component == nil ? TBinder(name: .fresh("t", at: span), type: type) : nil
        }
        let missing = binders.compactMap { $0 }
        let tuple =
            isUnboxed
            ? Type.constructor(BuiltinTypes.unboxedTuple(types.count)).applied(types) : BuiltinTypes.tupleOf(types)
        unify(actual: .function(missing.map(\.type), tuple), expected: expected, at: span)
        var groups: [TBindingGroup] = []
        let values = zip(zip(components, types), binders).map { item, binder -> TExpression in
            if let binder { return TExpression(.variable(binder.name), at: span) }
            guard let component = item.0 else { return TExpression(.poison, at: span) }
            let shared = share(check(component, item.1), item.1)
            groups += shared.groups
            return shared.value
        }
        let constructor = TExpression(.constructor(BuiltinTypes.tuple(components.count).constructors[0]), at: span)
        let body = isUnboxed ? TExpression.Kind.unboxedTuple(values) : .apply(constructor, values, result: tuple)
        return wrap(TExpression(.lambda(missing, TExpression(body, at: span)), at: span), in: groups)
    }

    private func checkList(_ elements: [RExpression], _ expected: Type, at span: Span) -> TExpression {
        let element = listElement(expected) ?? newMeta()
        let list = BuiltinTypes.listOf(element)
        unify(actual: list, expected: expected, at: span)
        let values = elements.map { element.isQuantified ? checkSigma($0, element) : check($0, element) }
        return listExpression(values, list, at: span)
    }

    func listExpression(_ values: [TExpression], _ type: Type, at span: Span) -> TExpression {
        let nothing = TExpression(.constructor(BuiltinTypes.list.constructors[0]), at: span)
        let cons = BuiltinTypes.list.constructors[1]
        return values.reversed().reduce(nothing) { rest, value in
            TExpression(
                .apply(TExpression(.constructor(cons), at: value.span), [value, rest], result: type), at: value.span)
        }
    }

    /// `a` of `[a]`.
    func listElement(_ type: Type) -> Type? {
        guard case .application(let head, let element) = type.view, head.resolved == .constructor(BuiltinTypes.list)
        else {
            return nil
        }
        return element
    }

    // MARK: Generated bindings

    /// The value under a name of its own, unless using it twice costs nothing.
    func share(_ value: TExpression, _ type: Type) -> (groups: [TBindingGroup], value: TExpression) {
        switch value.kind {
        case .variable, .constructor, .literal, .primitive: return ([], value)
        default:
            let binder = TBinder(name: .fresh("s", at: value.span), type: type)
            return ([simpleGroup(binder, value)], TExpression(.variable(binder.name), at: value.span))
        }
    }

    func simpleGroup(_ binder: TBinder, _ value: TExpression, parameters: [TBinder] = []) -> TBindingGroup {
        let row = TRow(
            patterns: parameters.map { _ in TPattern(.wildcard, at: value.span) },
            body: TRightHandSide(guarded: [([], value)]))
        let result = parameters.isEmpty ? binder.type : binder.type.splitFunction.result
        return TBindingGroup(
            dictionaryParameters: [], evidence: EvidenceBindings(), exports: [],
            bindings: [.function(binder, parameters: parameters, rows: [row], result: result, span: value.span)])
    }

    func wrap(_ body: TExpression, in groups: [TBindingGroup]) -> TExpression {
        groups.isEmpty ? body : TExpression(.let_(groups, body), at: body.span)
    }
}

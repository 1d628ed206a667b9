import HytheBase
import HytheSyntax

/// Variables, constructors and their applications.
extension Checker {
    enum Argument {
        case value(RExpression)
        case type(RType, Span)
    }

    func checkApplication(_ expression: RExpression, _ expected: Type) -> TExpression {
        var arguments: [Argument] = []
        var head = spine(expression, &arguments)
        arguments.reverse()
        if case .ambiguousSelector(let owners) = head.kind, case .value(let record)? = arguments.first,
            let owner = owner(among: owners, of: record)
        {
            head.kind = .variable(owner.fields[0])
        }
        let (function, sigma) = inferHead(head)
        return apply(function, sigma, head, arguments, expected, at: expression.span)
    }

    /// The function of nested applications; the arguments last first.
    private func spine(_ expression: RExpression, _ arguments: inout [Argument]) -> RExpression {
        var head = expression
        while true {
            switch head.kind {
            case .apply(let function, let argument):
                arguments.append(.value(argument))
                head = function
            case .typeApply(let function, let type):
                arguments.append(.type(type, type.span))
                head = function
            case .infix(let left, let op, let right):
                // `f $ x` is `f x`, so that `f` may ask for a polymorphic or unlifted argument.
                if case .variable(BuiltinNames.dollar) = op.kind {
                    arguments.append(.value(right))
                    head = left
                    continue
                }
                arguments.append(.value(right))
                arguments.append(.value(left))
                return op
            default: return head
            }
        }
    }

    /// The expression at the head of an application, with its type as declared: quantifiers and all.
    func inferHead(_ head: RExpression) -> (TExpression, Type) {
        switch head.kind {
        case .variable(let name): return inferVariable(name, at: head.span)
        case .constructor(let name):
            guard let constructor = dataCon(name) else {
                reportMissingEntity(name, at: head.span)
                return (TExpression(.poison, at: head.span), .poison)
            }
            return (TExpression(.constructor(constructor), at: head.span), constructor.type)
        case .signature(let inner, let signature) where signature.wildcards.isEmpty:
            let sigma = convert(signature)
            return (checkSigma(inner, sigma), sigma)
        default: return infer(head)
        }
    }

    func inferVariable(_ name: Name, at span: Span) -> (TExpression, Type) {
        if let variable = locals[name] {
            if let level = variable.openLevel { lowestOpenUse = min(lowestOpenUse, level) }
            return (TExpression(.variable(variable.name), at: span), variable.type)
        }
        if name.module == BuiltinNames.prim, let operation = PrimitiveOperation.all[name.occurrence] {
            return (TExpression(.primitive(operation), at: span), PrimitiveTypes.type(of: operation))
        }
        if let type = globalType(name) { return (TExpression(.variable(name), at: span), type) }
        if !constructors(withField: name).isEmpty {
            reportHiddenField(name, at: span)
            return (TExpression(.poison, at: span), .poison)
        }
        reportMissingEntity(name, at: span)
        return (TExpression(.poison, at: span), .poison)
    }

    /// One argument of an application, typed but not checked.
    private struct Step {
        var value: RExpression?
        /// What became of `value`, if it had to be looked at before the others.
        var checked: TExpression?
        var parameter: Type
        /// The function's dictionaries that come before this argument, as expressions.
        var evidence: [TExpression]
        /// The type of the application to all arguments so far, this one included.
        var result: Type
    }

    private func apply(
        _ function: TExpression, _ sigma: Type, _ head: RExpression, _ arguments: [Argument], _ expected: Type,
        at span: Span
    ) -> TExpression {
        // First the shape: what each argument must be, and the result, which may tell more about the arguments.
        var steps: [Step] = []
        var type = sigma
        var count = 0
        let origin = Origin(head.reason, at: head.span)
        let wantedBefore = scope.wanteds.count
        var evidence: [TExpression] = []
        for argument in arguments {
            if case .type(let argument, let span) = argument {
                if type.isPoison { continue }
                guard let next = instantiate(type, with: argument, origin, &evidence) else {
                    if !sigma.zonked.node.flags.contains(.poison) { reportTypeApplication(head, type, at: span) }
                    return checkRest(arguments, at: span)
                }
                type = next
                continue
            }
            guard case .value(let argument) = argument else { continue }
            type = takeEvidence(type, origin, &evidence)
            if has(.impredicativeTypes), type.isMeta {
                lookAt(&steps)
                type = takeEvidence(type, origin, &evidence)
            }
            count += 1
            let split = splitFunction(type, at: argument.span) {
                self.tooManyArguments(
                    head, type: sigma, takes: count - 1, given: arguments.count, result: type, at: argument.span)
            }
            guard let (parameter, result) = split else { return checkRest(arguments, at: span) }
            steps.append(Step(value: argument, parameter: parameter, evidence: evidence, result: result))
            evidence = []
            type = result
        }
        let result = takeEvidence(type, origin, &evidence)
        if steps.count == 1, case .variable(let name) = head.kind {
            noteConversion(name, from: steps[0].parameter, to: result, at: head.span)
        }
        let fits = unifyResult(result, expected, head, arguments.count, at: span)
        if !fits { forgetWanteds(after: wantedBefore) }
        // Then the arguments.
        var expression = function
        var pending: [TExpression] = []
        var last = type
        for step in steps {
            guard let value = step.value else { continue }
            pending += step.evidence
            pending.append(
                step.checked
                    ?? (fits ? checkSigma(value, step.parameter) : checkAfterError(value, step.parameter)))
            if isOfAnyRepresentation(step.parameter) {
                reportHasAnyRepresentation("argument", step.parameter, at: value.span)
            }
            last = step.result
        }
        pending += evidence
        if !pending.isEmpty {
            last = evidence.isEmpty ? last : result
            expression = TExpression(.apply(function, pending, result: last), at: span)
        } else if case .primitive(let operation) = function.kind {
            expression = saturated(operation, result, at: span)
        }
        return expression
    }

    /// A function's result that takes a further argument may be polymorphic by what an earlier argument is: `head ids 'c'`.
    private func lookAt(_ steps: inout [Step]) {
        for index in steps.indices where steps[index].checked == nil {
            guard let value = steps[index].value, isVariableOrApplication(value) else { continue }
            steps[index].checked = checkSigma(value, steps[index].parameter)
        }
    }

    private func isVariableOrApplication(_ expression: RExpression) -> Bool {
        switch expression.kind {
        case .variable, .constructor, .signature: true
        case .apply(let function, _), .typeApply(let function, _): isVariableOrApplication(function)
        default: false
        }
    }

    /// An operation by itself. One that takes values of any representation is a function of those that its type says here:
    /// the desugarer, which completes the others, knows the operation's own type only.
    private func saturated(_ operation: PrimitiveOperation, _ type: Type, at span: Span) -> TExpression {
        let function = TExpression(.primitive(operation), at: span)
        if PrimitiveTypes.openVariables(of: operation).isEmpty { return function }
        let arity = PrimitiveTypes.type(of: operation).splitForalls.body.splitFunction.0.count
        let (arguments, last) = type.splitFunction
        if arguments.isEmpty { return function }
        let binders = arguments.prefix(arity).map { TBinder(name: .fresh("x", at: span), type: $0) }
        let call = TExpression(
            .apply(
                function, binders.map { TExpression(.variable($0.name), at: span) },
                result: .function(Array(arguments.dropFirst(arity)), last)), at: span)
        return TExpression(.lambda(binders, call), at: span)
    }

    /// Instantiates quantifiers and contexts at the top.
    private func takeEvidence(_ sigma: Type, _ origin: Origin, _ evidence: inout [TExpression]) -> Type {
        let node = sigma.resolved.node
        if node.tag != .forall && node.tag != .forallInferred && node.tag != .qualified { return sigma }
        let (expression, type) = instantiate(TExpression(.poison, at: origin.span), sigma, origin)
        collect(expression, &evidence)
        return type
    }

    private func collect(_ expression: TExpression, _ evidence: inout [TExpression]) {
        guard case .apply(let function, let arguments, _) = expression.kind else { return }
        collect(function, &evidence)
        evidence += arguments
    }

    /// After an error: the constraints of the application would only be consequences.
    private func forgetWanteds(after count: Int) {
        for wanted in scope.wanteds.dropFirst(count) { scope.requested[wanted.constraint] = nil }
        scope.wanteds.removeSubrange(min(count, scope.wanteds.count)...)
    }

    /// After an error about the whole: the arguments are still checked, against what is known of them.
    private func checkAfterError(_ argument: RExpression, _ type: Type) -> TExpression {
        type.zonked.freeMetas.isEmpty ? checkSigma(argument, type) : infer(argument).0
    }

    private func checkRest(_ arguments: [Argument], at span: Span) -> TExpression {
        for case .value(let argument) in arguments { _ = infer(argument) }
        return TExpression(.poison, at: span)
    }

    // MARK: Calls that the language makes

    /// `function arguments` for a library function that syntax stands for.
    func checkCall(
        _ function: Name, _ arguments: [RExpression], _ expected: Type, at span: Span, reason: Origin.Reason
    ) -> TExpression {
        let head = RExpression(.variable(function), at: span)
        let (expression, sigma) = inferHead(head)
        return apply(expression, sigma, head, arguments.map(Argument.value), expected, at: span)
    }

    /// A library function instantiated, with its type.
    func instantiated(_ function: Name, _ reason: Origin.Reason, at span: Span) -> (TExpression, Type) {
        let (expression, sigma) = inferVariable(function, at: span)
        return instantiate(expression, sigma, Origin(reason, at: span))
    }

    // MARK: Sections

    /// `(x op)` is `(op) x`.
    func checkLeftSection(_ operand: RExpression, _ op: RExpression, _ expected: Type, at span: Span) -> TExpression {
        check(RExpression(.apply(op, operand), at: span), expected)
    }

    /// `(op x)` is `\y -> y op x`.
    func checkRightSection(_ op: RExpression, _ operand: RExpression, _ expected: Type, at span: Span) -> TExpression {
        let (head, sigma) = inferHead(op)
        let (function, type) = instantiate(head, sigma, Origin(op.reason, at: op.span))
        let outer = splitFunction(type, at: op.span) { self.notAnOperator(op, type, at: op.span) }
        guard let (left, rest) = outer,
            let (right, result) = splitFunction(
                rest, at: op.span, describe: { self.notAnOperator(op, type, at: op.span) })
        else {
            _ = infer(operand)
            return TExpression(.poison, at: span)
        }
        unify(actual: .function(left, result), expected: expected, at: span)
        let shared = share(checkSigma(operand, right), right)
        let parameter = TBinder(name: .fresh("x", at: span), type: left)
        let call = TExpression.Kind.apply(
            function, [TExpression(.variable(parameter.name), at: span), shared.value], result: result)
        return wrap(TExpression(.lambda([parameter], TExpression(call, at: span)), at: span), in: shared.groups)
    }
}

extension RExpression {
    /// Why the constraints of this expression's type are wanted.
    var reason: Origin.Reason {
        switch kind {
        case .variable(let name), .constructor(let name): .occurrence(name)
        default: .other
        }
    }
}

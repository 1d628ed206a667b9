import HytheBase
import HytheSyntax

// Note [Call stacks]
//
// `HasCallStack` is `?callStack :: CallStack`, and the evidence of an implicit parameter is its value. An occurrence of
// a function with this constraint is given the stack of the nearest enclosing scope that has one, else the empty one,
// with the place of the occurrence pushed; `?callStack` itself is given the stack as it is. No type is ever inferred to
// have a call stack, so all is known where the occurrence is checked, and nothing waits.
//
// The place is one literal, which `pushCallSite#` takes apart when somebody looks: code that does not fail carries a
// pointer. The base library's own modules push nothing, as their places are not GHC's; the few functions whose places
// GHC's users see (`undefined`, `fromJust`) push literals that they have in their source.

/// Implicit parameters and call stacks.
extension Checker {
    /// `?x`
    func checkImplicitParameter(_ name: Symbol, _ expected: Type, at span: Span) -> TExpression {
        let type: Type
        if name == Checker.callStackName {
            type = known(BuiltinNames.callStack, at: span)
            unify(actual: type, expected: expected, at: span)
        } else {
            type = newMeta()
            unify(actual: type, expected: expected, at: span)
        }
        let constraint = Type.constructor(BuiltinTypes.implicitParameter).applied([.text(name), type])
        return want(constraint, Origin(.other, at: span)) ?? TExpression(.poison, at: span)
    }

    /// `let ?x = e in body`: the body sees the values.
    func checkImplicitLet(
        _ bindings: [(name: LSymbol, value: RExpression)], at span: Span, _ body: (Checker) -> TExpression
    ) -> TExpression {
        let groups = checkImplicitBindings(bindings)
        let evidence = scope.evidence
        let inner = body(self)
        popScope()
        return wrap(TExpression(.evidence(evidence, inner), at: span), in: groups)
    }

    /// Opens a scope that has the values; they do not see each other.
    func checkImplicitBindings(_ bindings: [(name: LSymbol, value: RExpression)]) -> [TBindingGroup] {
        let checked = bindings.map { name, value -> (name: Symbol, binder: TBinder, value: TExpression) in
            let type = newMeta()
            let value = check(value, type)
            return (name.value, TBinder(name: .fresh(name.value, at: name.span), type: type), value)
        }
        pushScope()
        for (name, binder, _) in checked {
            let constraint = Type.constructor(BuiltinTypes.implicitParameter).applied([.text(name), binder.type])
            assume(constraint, .variable(binder.name))
        }
        return checked.map { simpleGroup($0.binder, $0.value) }
    }

    /// Whether a signature's context gives each implicit parameter one type; if not, that is reported.
    func hasOneTypePerParameter(_ sigma: Type, _ signature: RSignature) -> Bool {
        var known: [Symbol: Type] = [:]
        for constraint in sigma.splitForalls.body.splitQualified.context {
            guard let name = constraint.implicitParameter else { continue }
            if let other = known.updateValue(constraint, forKey: name), Matcher.compare(other, constraint) != .yes {
                report(
                    .error(
                        "the implicit parameter `?\(name)` has two types", at: signature.span,
                        label: "`\(other)` and `\(constraint)`", hints: ["leave out one of them"]))
                return false
            }
        }
        return true
    }

    /// By the nearest binding; none is looked for beyond a group whose type is still to be inferred.
    func solveImplicitParameter(_ wanted: Wanted) -> Outcome {
        guard let name = wanted.constraint.implicitParameter else { return .stuck }
        var current: ConstraintScope? = scope
        while let scope = current {
            if let given = scope.implicitParameter(name) {
                unify(actual: wanted.constraint, expected: given.constraint, at: wanted.origin.span)
                bindEvidence(wanted, given.term)
                return .solved
            }
            if scope.infersParameters { return .stuck }
            current = scope.parent
        }
        // A call stack by another name that nobody binds is empty.
        guard wanted.constraint.splitApplication.arguments[1].headTyCon?.name == BuiltinNames.callStack else {
            return .stuck
        }
        bindEvidence(wanted, .variable(BuiltinNames.emptyCallStack))
        return .solved
    }

    // MARK: Call stacks

    static let callStackName: Symbol = "callStack"

    /// The evidence for a call stack; `nil` for any other constraint.
    func callStack(for constraint: Type, _ origin: Origin) -> TExpression? {
        guard constraint.implicitParameter == Checker.callStackName,
            constraint.splitApplication.arguments[1].headTyCon?.name == BuiltinNames.callStack
        else { return nil }
        let stack = TExpression(.variable(nearestCallStack ?? BuiltinNames.emptyCallStack), at: origin.span)
        guard case .occurrence(let function) = origin.reason, let package = options.callSitePackage else {
            return stack
        }
        let module = ModuleIdentity.name(of: moduleName)
        let place = options.sources.callSite(origin.span)
        let site = "\(function.occurrence)\n\(package)\n\(module)\n\(place)"
        return TExpression(
            .apply(
                TExpression(.variable(BuiltinNames.pushCallSite), at: origin.span),
                [TExpression(.literal(.stringHash(Array(site.utf8))), at: origin.span), stack],
                result: known(BuiltinNames.callStack, at: origin.span)), at: origin.span)
    }

    private var nearestCallStack: Name? {
        var current: ConstraintScope? = scope
        while let scope = current {
            if case .variable(let name)? = scope.implicitParameter(Checker.callStackName)?.term { return name }
            current = scope.parent
        }
        return nil
    }
}

extension ConstraintScope {
    fileprivate func implicitParameter(_ name: Symbol) -> Given? {
        hasGivens ? givens(of: BuiltinTypes.implicitParameter).last { $0.constraint.implicitParameter == name } : nil
    }
}

extension Type {
    /// Whether it is the type of a function that is told where it is called.
    var wantsCallStack: Bool {
        let (_, body) = splitForalls
        return body.splitQualified.context.contains { $0.implicitParameter == Checker.callStackName }
    }

    /// `x` of the constraint `?x :: t`.
    var implicitParameter: Symbol? {
        guard headTyCon === BuiltinTypes.implicitParameter,
            case .text(let name)? = splitApplication.arguments.first?.view
        else { return nil }
        return name
    }
}

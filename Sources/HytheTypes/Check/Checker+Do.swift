import HytheBase
import HytheSyntax

/// `do` blocks.
extension Checker {
    func checkDo(_ statements: [RStatement], _ expected: Type, at span: Span) -> TExpression {
        if statements.count == 1, case .expression(let body) = statements[0].kind { return check(body, expected) }
        // What only binds names in front of an expression is of any type.
        if case .let_(let bindings) = statements[0].kind, statements.count > 1 {
            let groups = checkBindings(bindings)
            return TExpression(
                .let_(groups, checkDo(Array(statements.dropFirst()), expected, at: span)), at: statements[0].span)
        }
        let monad = newMeta("m", kind: .function(Kinds.type, Kinds.type))
        let result = newMeta("b")
        let whole = Type.application(monad, result)
        if unify(whole, expected) != nil {
            reportDoMismatch(expected, at: span)
            for statement in statements { inferStatement(statement) }
            return TExpression(.poison, at: span)
        }
        return checkStatements(statements[...], monad, whole, at: span)
    }

    /// Keeps looking for errors in a block that makes no sense as a whole.
    private func inferStatement(_ statement: RStatement) {
        let outer = scope
        switch statement.kind {
        case .bind(let pattern, let value):
            _ = infer(value)
            _ = checkPattern(pattern, .poison)
        case .let_(let bindings): _ = checkBindings(bindings)
        case .implicitLet(let bindings): _ = checkImplicitBindings(bindings)
        case .expression(let value): _ = infer(value)
        }
        popScopes(to: outer)
    }

    /// `whole`: the type of the block from here on, `monad b`.
    private func checkStatements(_ statements: ArraySlice<RStatement>, _ monad: Type, _ whole: Type, at span: Span)
        -> TExpression
    {
        guard let statement = statements.first else { return TExpression(.poison, at: span) }
        let rest = statements.dropFirst()
        let statementSpan = statement.span
        switch statement.kind {
        case .expression(let body):
            if rest.isEmpty { return check(body, whole) }
            let value = newMeta("a")
            let action = check(body, .application(monad, value))
            warnUnusedResult(value, at: statementSpan)
            let next = checkStatements(rest, monad, whole, at: span)
            return sequence(BuiltinNames.then, monad, value, action, next, whole, at: statementSpan)
        case .let_(let bindings):
            let groups = checkBindings(bindings)
            return TExpression(.let_(groups, checkStatements(rest, monad, whole, at: span)), at: statementSpan)
        case .implicitLet(let bindings):
            return checkImplicitLet(bindings, at: statementSpan) { $0.checkStatements(rest, monad, whole, at: span) }
        case .bind(let pattern, let body):
            let value = newMeta("a")
            let action = check(body, .application(monad, value))
            let outer = scope
            let bound = checkPattern(pattern, value)
            let next = checkStatements(rest, monad, whole, at: span)
            popScopes(to: outer)
            let continuation = continuation(bound, value, monad, whole, next, at: statementSpan)
            return sequence(BuiltinNames.bind, monad, value, action, continuation, whole, at: statementSpan)
        }
    }

    /// `\pattern -> next`, failing by `fail` where the pattern can fail.
    private func continuation(
        _ pattern: TPattern, _ type: Type, _ monad: Type, _ whole: Type, _ next: TExpression, at span: Span
    ) -> TExpression {
        if case .variable(let binder) = pattern.kind { return TExpression(.lambda([binder], next), at: span) }
        let parameter = TBinder(name: .fresh("p", at: pattern.span), type: type)
        var rows = [TRow(patterns: [pattern], body: TRightHandSide(guarded: [([], next)]))]
        if !pattern.isIrrefutable {
            let failure = failCall(monad, whole, pattern, at: pattern.span)
            rows.append(
                TRow(
                    patterns: [TPattern(.wildcard, at: pattern.span)],
                    body: TRightHandSide(guarded: [([], failure)])))
        }
        let match = TExpression.Kind.match(
            [TExpression(.variable(parameter.name), at: pattern.span)], rows,
            MatchContext(.generated, at: span), result: whole)
        return TExpression(.lambda([parameter], TExpression(match, at: span)), at: span)
    }

    private func failCall(_ monad: Type, _ whole: Type, _ pattern: TPattern, at span: Span) -> TExpression {
        let (function, type) = instantiated(BuiltinNames.fail, .pattern, at: span)
        guard case .function(_, let result) = type.view else { return TExpression(.poison, at: span) }
        unify(actual: result, expected: whole, at: span)
        let text = "Pattern match failure in do expression at \(options.sources.ghcText(span))"
        let message = TExpression(.string(text.unicodeScalars.map(\.value)), at: span)
        return TExpression(.apply(function, [message], result: whole), at: span)
    }

    /// `action >>= continuation`, or with `>>`.
    private func sequence(
        _ function: Name, _ monad: Type, _ value: Type, _ action: TExpression, _ next: TExpression, _ whole: Type,
        at span: Span
    ) -> TExpression {
        let (expression, type) = instantiated(function, .statement, at: span)
        guard case .function(let first, let rest) = type.view, case .function(let second, let result) = rest.view else {
            return TExpression(.poison, at: span)
        }
        unify(actual: .application(monad, value), expected: first, at: span)
        unify(actual: whole, expected: result, at: span)
        if function == BuiltinNames.bind { unify(actual: .function(value, whole), expected: second, at: span) }
        return TExpression(.apply(expression, [action, next], result: whole), at: span)
    }
}

extension TPattern {
    /// Whether matching it (lazily or not) never fails, only perhaps diverges.
    var isIrrefutable: Bool {
        switch kind {
        case .wildcard, .variable, .lazy: true
        case .asPattern(_, let inner), .bang(let inner): inner.isIrrefutable
        case .constructor(let constructor, _, _, let fields, _):
            constructor.tyCon.constructors.count == 1 && fields.allSatisfy(\.isIrrefutable)
        case .unboxedTuple(let fields, _): fields.allSatisfy(\.isIrrefutable)
        case .view(_, let inner, _): inner.isIrrefutable
        case .literal, .overloadedLiteral, .string, .unboxedSum: false
        }
    }
}

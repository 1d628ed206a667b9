import HytheBase
import HytheSyntax

/// Clauses, alternatives and right-hand sides.
extension Checker {
    func checkAlternative(_ alternative: RAlternative, _ scrutinee: Type, _ expected: Type) -> TRow {
        let outer = scope
        let pattern = checkPattern(alternative.pattern, scrutinee)
        let body = checkRightHandSide(alternative.body, expected)
        popScopes(to: outer)
        return TRow(patterns: [pattern], body: body)
    }

    func checkRightHandSide(_ body: RRightHandSide, _ expected: Type) -> TRightHandSide {
        let bindings = checkBindings(body.bindings)
        switch body.body {
        case .plain(let expression):
            return TRightHandSide(bindings: bindings, guarded: [([], checkSigma(expression, expected))])
        case .guarded(let alternatives):
            return TRightHandSide(bindings: bindings, guarded: alternatives.map { checkGuarded($0, expected) })
        }
    }

    func checkGuarded(_ alternative: RGuarded, _ expected: Type) -> (guards: [TGuard], body: TExpression) {
        let outer = scope
        var guards: [TGuard] = []
        for statement in alternative.guards {
            switch statement.kind {
            case .expression(let condition):
                guards.append(.boolean(check(condition, known(BuiltinNames.bool, at: condition.span))))
            case .let_(let bindings): guards.append(.let_(checkBindings(bindings)))
            case .implicitLet(let bindings):
                guards.append(.let_(checkImplicitBindings(bindings)))
                guards.append(.evidence(scope.evidence))
            case .bind(let pattern, let value):
                let (expression, type) = infer(value)
                guards.append(.pattern(checkPattern(pattern, type), expression))
            }
        }
        let body = checkSigma(alternative.expression, expected)
        popScopes(to: outer)
        return (guards, body)
    }

    /// The clauses of a function as one match.
    struct CheckedFunction {
        var parameters: [TBinder]
        var rows: [TRow]
        var result: Type
    }

    /// Checks clauses against a type without quantifiers at the top.
    func checkClauses(_ name: Name, _ clauses: [RClause], _ type: Type, at span: Span) -> CheckedFunction {
        let arity = clauses.first?.patterns.count ?? 0
        var parameters: [TBinder] = []
        var rest = type
        for index in 0..<arity {
            if rest.isQuantified { return checkNestedClauses(name, clauses, parameters, rest, at: span) }
            let split = splitFunction(rest, at: span) {
                self.tooManyParameters(name, type: type, parameters: arity, takes: index, at: span)
            }
            guard let (argument, result) = split else {
                for clause in clauses { _ = checkRow(clause, clause.patterns.map { _ in .poison }, .poison) }
                return CheckedFunction(parameters: [], rows: [], result: .poison)
            }
            parameters.append(
                TBinder(name: .fresh(parameterText(clauses, index), at: span), type: argument))
            rest = result
        }
        let rows = clauses.map { checkRow($0, parameters.map(\.type), rest) }
        noteMatch(rows, parameters.map(\.type), arity == 0 ? .generated : .function(name), at: span)
        return CheckedFunction(parameters: parameters, rows: rows, result: rest)
    }

    private func checkRow(_ clause: RClause, _ types: [Type], _ result: Type) -> TRow {
        let outer = scope
        let patterns = zip(clause.patterns, types).map(checkPattern)
        let body = checkRightHandSide(clause.body, result)
        popScopes(to: outer)
        return TRow(patterns: patterns, body: body)
    }

    /// The clauses' type is polymorphic again after `before` parameters: there a new lambda begins.
    private func checkNestedClauses(
        _ name: Name, _ clauses: [RClause], _ before: [TBinder], _ sigma: Type, at span: Span
    ) -> CheckedFunction {
        let body = checkNested(name, clauses, before, sigma, at: span)
        let row = TRow(
            patterns: before.map { _ in TPattern(.wildcard, at: span) }, body: TRightHandSide(guarded: [([], body)]))
        return CheckedFunction(parameters: before, rows: [row], result: sigma)
    }

    /// What the clauses are after the parameters `before`, of a type that is polymorphic there and perhaps again later.
    private func checkNested(
        _ name: Name, _ clauses: [RClause], _ before: [TBinder], _ sigma: Type, at span: Span
    ) -> TExpression {
        skolemising(sigma, at: span) { rho in
            var parameters: [TBinder] = []
            func lambda(_ body: TExpression) -> TExpression {
                parameters.isEmpty ? body : TExpression(.lambda(parameters, body), at: span)
            }
            var rest = rho
            for index in before.count..<(clauses.first?.patterns.count ?? 0) {
                switch rest.view {
                case .forall, .qualified: return lambda(checkNested(name, clauses, before + parameters, rest, at: span))
                default: break
                }
                guard
                    let (argument, result) = splitFunction(
                        rest, at: span,
                        describe: {
                            self.tooManyParameters(name, type: sigma, parameters: index, takes: before.count, at: span)
                        })
                else { return TExpression(.poison, at: span) }
                parameters.append(TBinder(name: .fresh(parameterText(clauses, index), at: span), type: argument))
                rest = result
            }
            let all = before + parameters
            let rows = clauses.map { checkRow($0, all.map(\.type), rest) }
            noteMatch(rows, all.map(\.type), .function(name), at: span)
            return lambda(
                TExpression(
                    .match(
                        all.map { TExpression(.variable($0.name), at: span) }, rows,
                        MatchContext(.function(name), at: span), result: rest), at: span))
        }
    }

    /// A name for people: the variable that the clauses use, if they agree on one.
    private func parameterText(_ clauses: [RClause], _ index: Int) -> Symbol {
        guard let first = clauses.first, case .variable(let name) = first.patterns[index].kind else { return "p" }
        return name.occurrence
    }
}

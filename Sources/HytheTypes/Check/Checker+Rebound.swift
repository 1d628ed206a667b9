import HytheBase
import HytheSyntax

/// Blocks of which the functions are not the base library's (RebindableSyntax, QualifiedDo): nested applications, typed
/// as if they were written out.
extension Checker {
    func rebound(_ statements: ArraySlice<RStatement>, _ functions: RDoFunctions, at span: Span) -> RExpression {
        guard let statement = statements.first else { return RExpression(.poison, at: span) }
        let rest = statements.dropFirst()
        let code = GeneratedCode(span: statement.span)
        switch statement.kind {
        case .expression(let body):
            guard !rest.isEmpty, let then = functions.then else { return body }
            return code.apply(then, [body, rebound(rest, functions, at: span)])
        case .let_(let bindings):
            return RExpression(.let_(bindings, rebound(rest, functions, at: span)), at: statement.span)
        case .implicitLet(let bindings):
            return RExpression(.implicitLet(bindings, rebound(rest, functions, at: span)), at: statement.span)
        case .bind(let pattern, let value):
            guard let bind = functions.bind else { return RExpression(.poison, at: span) }
            let next = rebound(rest, functions, at: span)
            return code.apply(bind, [value, continuation(pattern, next, functions, code)])
        }
    }

    private func continuation(
        _ pattern: RPattern, _ next: RExpression, _ functions: RDoFunctions, _ code: GeneratedCode
    ) -> RExpression {
        if isIrrefutable(pattern) { return code.lambda([pattern], next) }
        guard let fail = functions.fail else {
            report(
                .error(
                    "this pattern can fail, and no `fail` is in scope for that", at: pattern.span,
                    hints: ["import or define `fail`, or write `~` before the pattern"]))
            return code.lambda([pattern], next)
        }
        let text = "Pattern match failure in do expression at \(options.sources.ghcText(pattern.span))"
        let parameter = code.fresh("p")
        let failure = code.apply(fail, [code.string(text)])
        let alternatives = [code.alternative(pattern, next), code.alternative(code.wildcard, failure)]
        return code.lambda([code.pattern(parameter)], code.case_(code.variable(parameter), alternatives))
    }

    private func isIrrefutable(_ pattern: RPattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .variable, .lazy, .poison: true
        case .bang(let inner), .asPattern(_, let inner), .signature(let inner, _, _, _), .view(_, let inner):
            isIrrefutable(inner)
        case .tuple(let fields), .unboxedTuple(let fields): fields.allSatisfy(isIrrefutable)
        case .constructor(let name, let fields): hasOneConstructor(name.value) && fields.allSatisfy(isIrrefutable)
        case .record(let name, let fields):
            hasOneConstructor(name.value) && fields.allSatisfy { isIrrefutable($0.pattern) }
        case .literal, .negativeLiteral, .list: false
        }
    }

    private func hasOneConstructor(_ name: Name) -> Bool {
        guard let constructor = dataCon(name), !constructor.tyCon.isPatternResult else { return false }
        return constructor.tyCon.constructors.count == 1
    }
}

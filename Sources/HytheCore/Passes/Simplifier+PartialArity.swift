import HytheBase
import HytheTypes

// Note [Arity behind evaluation]
// `eval e = case e of { Lit n -> \s -> ...; Add a b -> eval a >>= ... }` of a state monad is called as `eval e s` nearly always,
// but it is no function of two parameters: `eval undefined` is undefined, which `seq` sees. It becomes one that evaluates what
// it must and then is a function, `eval e = case e of e' { _ -> \s -> $aeval e' s }`, and `$aeval e s`, which has all of the
// code. The first is inlined, so that calls with all arguments go to the second. Alternatives that fail stay in the first. What
// comes before the lambdas is done again by `$aeval`, so it must be cheap, as for other functions that take more parameters
// (Note [Arity of recursive functions]).

extension Simplifier {
    private static let largestEvaluation = 30
    private static let smallestFunction = 20

    /// A simplified top-level function that takes more parameters once it has evaluated something, in two parts.
    func splitByEvaluation(
        _ name: Name, _ value: Core, worker: Name
    ) -> (worker: Core, wrapper: Core)? {
        guard case .lambda(let parameters, let body) = value, case .case_ = body,
            body.size(upTo: Self.smallestFunction) >= Self.smallestFunction
        else { return nil }
        allowsEvaluation = true
        let missing = arities([(name: name, parameters: parameters.count, body: body)])[name]
        allowsEvaluation = false
        guard let missing, !missing.isAction else { return nil }
        let leaf: () -> Core = {
            let binders = missing.parameters.map { self.fresh("eta", $0) }
            let arguments = (parameters + binders).map(\.variable)
            return .lambda(binders, .apply(.variable(worker), arguments, result: missing.result))
        }
        let evaluation = evaluation(body, leaf)
        guard evaluation.size(upTo: Self.largestEvaluation) < Self.largestEvaluation else { return nil }
        let wrapper = Core.lambda(parameters, evaluation).freshened(occurrences)
        return (expanded(parameters, body, by: missing), wrapper)
    }

    /// What the expression evaluates, with the function that it is then.
    private func evaluation(_ core: Core, _ leaf: () -> Core) -> Core {
        guard case .case_(let scrutinee, let binder, let alternatives, let fallback, let result) = core else {
            return diverges(core) ? core : leaf()
        }
        let parts = alternatives.map { CoreAlternative(pattern: $0.pattern, body: evaluation($0.body, leaf)) }
        let rest = fallback.map { evaluation($0, leaf) }
        if rest.map(\.isLambda) ?? true {
            let others = parts.filter { !$0.body.isLambda }
            if others.isEmpty, isSpeculative(scrutinee) { return leaf() }
            return .case_(scrutinee, binder, others, default: leaf(), result: result)
        }
        return .case_(scrutinee, binder, parts, default: rest, result: result)
    }
}

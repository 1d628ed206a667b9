import HytheBase
import HytheSyntax

/// Foreign declarations: their Haskell side.
extension Checker {
    func declareImport(_ foreign: RForeign) {
        let type = convert(foreign.signature)
        declare(foreign.name.value, type)
        if extensions.safety == .safe, isPureImport(foreign) {
            report(
                .error(
                    "what a safe module imports from C must have its result in `IO`", at: foreign.span,
                    hints: ["a `Trustworthy` module may import `\(foreign.name.value.occurrence)` as a pure function"]))
        }
        typed.foreignDeclarations.append(declaration(foreign, type, nil))
    }

    func checkExport(_ foreign: RForeign) {
        let type = convert(foreign.signature)
        let scope = pushScope()
        scope.keepsResiduals = true
        let head = RExpression(.variable(foreign.name.value), at: foreign.name.span)
        let value = checkSigma(head, type)
        let evidence = scope.evidence
        popScope()
        typed.foreignDeclarations.append(
            declaration(foreign, type, TExpression(.evidence(evidence, value), at: foreign.span)))
    }

    /// A type as C sees it: applications of families are what they reduce to, instances of data families what represents them.
    /// Without quantifiers.
    private func withoutFamilies(_ type: Type) -> Type {
        let type = type.splitForalls.body
        let (arguments, result) = type.splitFunction
        if !arguments.isEmpty { return .function(arguments.map(withoutFamilies), withoutFamilies(result)) }
        if let reduct = families.reduct(of: type) { return withoutFamilies(reduct) }
        let (head, parts) = families.representation(of: type)
        return head.applied(parts.map(withoutFamilies))
    }

    private func declaration(_ foreign: RForeign, _ type: Type, _ value: TExpression?) -> TForeign {
        TForeign(
            direction: foreign.direction, convention: foreign.convention, safety: foreign.safety,
            entity: foreign.entity, name: foreign.name, type: withoutFamilies(type), source: foreign.signature.type,
            value: value,
            span: foreign.span)
    }
}

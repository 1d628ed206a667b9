import HytheBase

/// Kinds that a type constructor is applied to: `T @k a`.
extension Checker {
    /// `F` and the kinds of `F @k @l`.
    func splitKinds(_ type: RType) -> (RType, [RType]) {
        var kinds: [RType] = []
        var type = type
        while case .kindApply(let function, let kind) = type.kind {
            kinds.append(kind)
            type = function
        }
        return (type, kinds.reversed())
    }

    /// A type constructor's kind, its first variables being the kinds given.
    func instantiatedKind(_ kind: Type, with given: [RType]) -> Type {
        var kind = kind
        for argument in given {
            guard case .forall(let variable, let body, _) = kind.view else {
                report(
                    .error(
                        "this type takes no kind by application", at: argument.span,
                        hints: ["only what its kind quantifies can be given by `@`"]))
                break
            }
            kind = body.substituting([variable: convert(argument, kind: variable.variableKind)])
        }
        return instantiatedKind(kind)
    }
}

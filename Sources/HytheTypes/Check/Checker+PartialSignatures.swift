import HytheBase
import HytheSyntax

// Note [Partial signatures]
//
// A variable whose signature has wildcards is inferred like one without a signature, from a type in which the wildcards, and
// the variables that the signature quantifies, are unknown. What a wildcard has turned out to stand for is an error
// that says so, or with PartialTypeSignatures a warning. The signature's context is not asked for: what is inferred has
// what the definition needs.

extension Checker {
    /// The type of a variable, as far as its partial signature says.
    func assumePartial(_ signature: RSignature, _ type: Type) {
        unify(actual: partialType(signature), expected: type, at: signature.span)
    }

    /// The signature's type without its context, all its variables unknown.
    func partialType(_ signature: RSignature) -> Type {
        signature.wildcards.forEach(bindWildcard)
        for name in signature.implicit { typeVariables[name] = newMeta(name.occurrence, kind: newMeta("k")) }
        var body = signature.type
        while true {
            switch body.kind {
            case .forall(let variables, let inner):
                for variable in variables {
                    let kind = variable.kind.map { convert($0, kind: Kinds.type) } ?? newMeta("k")
                    typeVariables[variable.name] = newMeta(variable.name.occurrence, kind: kind)
                }
                body = inner
            case .qualified(_, let inner): body = inner
            default: return convert(body, kind: Kinds.type)
            }
        }
    }

    /// A wildcard is a type to be found out, and to be told.
    func bindWildcard(_ name: Name) {
        let unknown = newMeta(name.occurrence, kind: newMeta("k"))
        typeVariables[name] = unknown
        foundTypes.append((name, unknown))
    }

    /// Says what the wildcards stand for.
    func reportWildcards() {
        for (name, type) in foundTypes {
            let type = type.zonked
            // In a context it stands for whatever is needed.
            let isFound = if case .meta = type.view { false } else { true }
            let label = isFound ? "it stands for `\(TypePrinter().print(type))`" : ""
            if has(.partialTypeSignatures) {
                report(
                    Diagnostic(
                        .warning, "a wildcard in a type", at: name.span, label: label, flag: .partialTypeSignatures))
            } else {
                report(
                    .error(
                        "a wildcard in a type", at: name.span, label: label,
                        hints: ["write that, or switch on PartialTypeSignatures"]))
            }
        }
    }
}

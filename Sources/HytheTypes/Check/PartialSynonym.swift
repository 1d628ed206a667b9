import HytheBase

/// A type synonym without all its arguments, which LiberalTypeSynonyms allows as an argument of another synonym: that one's
/// expansion must give it the rest.
struct PartialSynonym {
    let synonym: TypeSynonym
    let arguments: [Type]
    /// Stands for the synonym until the other one is expanded.
    let placeholder: Type

    /// The type with the synonym expanded wherever it has all its arguments.
    func expanded(in type: Type) -> Type {
        switch type.view {
        case .application(let function, let argument):
            let (head, given) = type.splitApplication
            let all = arguments + given.map(expanded)
            if head == placeholder, all.count >= synonym.parameters.count {
                let substitution = Dictionary(
                    zip(synonym.parameters, all), uniquingKeysWith: { first, _ in first })
                return synonym.body.substituting(substitution).applied(Array(all.dropFirst(synonym.parameters.count)))
            }
            return .application(expanded(in: function), expanded(in: argument))
        case .function(let argument, let result): return .function(expanded(in: argument), expanded(in: result))
        case .forall(let variable, let body, let isInferred):
            return .forall([variable], expanded(in: body), inferred: isInferred)
        case .qualified(let constraint, let body): return .qualified([expanded(in: constraint)], expanded(in: body))
        default: return type
        }
    }
}

extension Checker {
    /// A synonym that lacks arguments, where that is allowed.
    func partialSynonym(_ type: RType, kind: Type) -> PartialSynonym? {
        guard has(.liberalTypeSynonyms) else { return nil }
        var arguments: [RType] = []
        var head = type
        while case .apply(let function, let argument) = head.kind {
            arguments.insert(argument, at: 0)
            head = function
        }
        guard case .constructor(let name) = head.kind,
            let synonym = synonym(name) ?? finishSynonym(name, at: head.span),
            arguments.count < synonym.parameters.count
        else { return nil }
        var rest = instantiatedKind(synonym.kind)
        let converted = arguments.map { argument -> Type in
            guard case .function(let parameter, let next) = rest.view else { return .poison }
            rest = next
            return convertArgument(argument, of: parameter)
        }
        if unify(rest, kind) != nil {
            reportKindMismatch(actual: rest, expected: kind, at: type.span, of: nil)
            return nil
        }
        let placeholder = Type.variable(.fresh(name.occurrence, .typeVariable, at: type.span), kind: kind)
        return PartialSynonym(synonym: synonym, arguments: converted, placeholder: placeholder)
    }
}

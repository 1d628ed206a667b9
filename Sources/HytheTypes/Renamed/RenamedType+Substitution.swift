import HytheBase

extension RType {
    func mentions(_ variable: Name) -> Bool {
        switch kind {
        case .variable(let name): name == variable
        case .constructor, .numberLiteral, .stringLiteral, .promoted, .wildcard, .poison: false
        case .apply(let a, let b), .function(let a, let b), .kindSignature(let a, let b), .equality(let a, let b):
            a.mentions(variable) || b.mentions(variable)
        case .unboxedTuple(let types): types.contains { $0.mentions(variable) }
        case .implicitParameter(_, let type): type.mentions(variable)
        case .forall(_, let body): body.mentions(variable)
        case .qualified(let context, let body): context.contains { $0.mentions(variable) } || body.mentions(variable)
        }
    }

    /// Names are unique, so nothing is captured.
    func substituting(_ types: [Name: RType]) -> RType {
        func replaced(_ type: RType) -> RType { type.substituting(types) }
        var result = self
        switch kind {
        case .variable(let name): return types[name] ?? self
        case .constructor, .numberLiteral, .stringLiteral, .promoted, .wildcard, .poison: return self
        case .apply(let a, let b): result.kind = .apply(replaced(a), replaced(b))
        case .function(let a, let b): result.kind = .function(replaced(a), replaced(b))
        case .kindSignature(let a, let b): result.kind = .kindSignature(replaced(a), b)
        case .equality(let a, let b): result.kind = .equality(replaced(a), replaced(b))
        case .unboxedTuple(let parts): result.kind = .unboxedTuple(parts.map(replaced))
        case .implicitParameter(let name, let type): result.kind = .implicitParameter(name, replaced(type))
        case .forall(let variables, let body): result.kind = .forall(variables, replaced(body))
        case .qualified(let context, let body): result.kind = .qualified(context.map(replaced), replaced(body))
        }
        return result
    }
}

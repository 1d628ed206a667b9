import HytheBase

extension RType {
    func mentions(_ variable: Name) -> Bool {
        switch kind {
        case .variable(let name): name == variable
        case .constructor, .numberLiteral, .stringLiteral, .promoted, .wildcard, .poison: false
        case .apply(let a, let b), .function(let a, let b), .kindSignature(let a, let b), .equality(let a, let b),
            .kindApply(let a, let b):
            a.mentions(variable) || b.mentions(variable)
        case .unboxedTuple(let types): types.contains { $0.mentions(variable) }
        case .implicitParameter(_, let type): type.mentions(variable)
        case .forall(_, let body): body.mentions(variable)
        case .qualified(let context, let body): context.contains { $0.mentions(variable) } || body.mentions(variable)
        }
    }

    /// The type variables that it does not bind itself, in order of first occurrence.
    var freeVariables: [Name] {
        var result: [Name] = []
        func add(_ names: [Name]) { for name in names where !result.contains(name) { result.append(name) } }
        switch kind {
        case .variable(let name): add([name])
        case .apply(let a, let b), .function(let a, let b), .kindSignature(let a, let b), .equality(let a, let b),
            .kindApply(let a, let b):
            add(a.freeVariables)
            add(b.freeVariables)
        case .unboxedTuple(let types): for type in types { add(type.freeVariables) }
        case .implicitParameter(_, let type): add(type.freeVariables)
        case .forall(let binders, let body):
            let bound = binders.map(\.name)
            add(body.freeVariables.filter { !bound.contains($0) })
        case .qualified(let context, let body):
            for type in context { add(type.freeVariables) }
            add(body.freeVariables)
        case .constructor, .numberLiteral, .stringLiteral, .promoted, .wildcard, .poison: break
        }
        return result
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
        case .kindApply(let a, let b): result.kind = .kindApply(replaced(a), b)
        case .equality(let a, let b): result.kind = .equality(replaced(a), replaced(b))
        case .unboxedTuple(let parts): result.kind = .unboxedTuple(parts.map(replaced))
        case .implicitParameter(let name, let type): result.kind = .implicitParameter(name, replaced(type))
        case .forall(let variables, let body): result.kind = .forall(variables, replaced(body))
        case .qualified(let context, let body): result.kind = .qualified(context.map(replaced), replaced(body))
        }
        return result
    }
}

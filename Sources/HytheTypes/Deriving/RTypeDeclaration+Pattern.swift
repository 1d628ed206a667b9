import HytheBase

extension RTypeDeclaration {
    /// What the source calls the type: of an instance of a data family, the family.
    var shownName: Name {
        if let pattern, case .constructor(let family) = pattern.application.head.kind { family } else { name }
    }

    /// The type with these names for its parameters. With fewer names the last arguments are left out, which are then
    /// variables also where an instance of a data family says what they are.
    func applied(to names: [Name], at span: Span) -> RType {
        let types = names.map { RType(.variable($0), at: span) }
        guard let pattern else {
            return types.reduce(RType(.constructor(name), at: span)) { RType(.apply($0, $1), at: span) }
        }
        var result = pattern.substituting(
            Dictionary(zip(parameters.map(\.name), types), uniquingKeysWith: { first, _ in first }))
        for _ in names.count..<max(names.count, parameters.count) {
            if case .apply(let function, _) = result.kind { result = function }
        }
        return result
    }

    /// What the parameters are in an instance of the type, whose last arguments may be missing; `nil` if it is none.
    func arguments(in type: RType) -> [Name: RType]? {
        let arguments = type.application.arguments
        guard let pattern else {
            return Dictionary(zip(parameters.map(\.name), arguments), uniquingKeysWith: { first, _ in first })
        }
        var result: [Name: RType] = [:]
        let variables = Set(parameters.map(\.name))
        for (expected, argument) in zip(pattern.application.arguments, arguments)
        where !expected.match(argument, variables, &result) {
            return nil
        }
        return result
    }
}

extension RType {
    /// Whether another type is this one with types for variables, which are added to `types`.
    fileprivate func match(_ type: RType, _ variables: Set<Name>, _ types: inout [Name: RType]) -> Bool {
        switch (kind, type.kind) {
        case (.variable(let name), _) where variables.contains(name):
            guard let known = types[name] else {
                types[name] = type
                return true
            }
            return known.match(type, [], &types)
        case (.variable(let x), .variable(let y)), (.constructor(let x), .constructor(let y)),
            (.promoted(let x), .promoted(let y)):
            return x == y
        case (.numberLiteral(let x), .numberLiteral(let y)), (.stringLiteral(let x), .stringLiteral(let y)):
            return x == y
        case (.apply(let a, let b), .apply(let c, let d)), (.function(let a, let b), .function(let c, let d)):
            return a.match(c, variables, &types) && b.match(d, variables, &types)
        case (.kindSignature(let inner, _), _): return inner.match(type, variables, &types)
        case (_, .kindSignature(let inner, _)): return match(inner, variables, &types)
        default: return false
        }
    }
}

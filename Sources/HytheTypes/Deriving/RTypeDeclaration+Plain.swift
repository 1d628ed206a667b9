import HytheBase

extension RTypeDeclaration {
    /// The declaration with constructors in ordinary syntax, where GADT syntax says no more than that would: every
    /// result is the type applied to variables, each another one. `nil` if a constructor says more.
    ///
    /// Parameters that only a kind signature gives get names.
    func inOrdinarySyntax(_ data: RData) -> (type: RTypeDeclaration, data: RData)? {
        var type = self
        var data = data
        for index in data.constructors.indices {
            var constructor = data.constructors[index]
            guard let result = constructor.result else { continue }
            guard let variables = variables(of: result), variables.count >= type.parameters.count else { return nil }
            for variable in variables.dropFirst(type.parameters.count) {
                let name = Name.fresh(variable.occurrence, .typeVariable, at: variable.span)
                type.parameters.append(RTypeVariable(name: name, kind: nil))
                type.pattern = type.pattern.map {
                    RType(.apply($0, RType(.variable(name), at: variable.span)), at: $0.span)
                }
            }
            let parameters = type.parameters.map { RType(.variable($0.name), at: result.span) }
            let renaming = Dictionary(uniqueKeysWithValues: zip(variables, parameters))
            for field in constructor.fields.indices {
                constructor.fields[field].type = constructor.fields[field].type.substituting(renaming)
            }
            constructor.context = constructor.context.map { $0.substituting(renaming) }
            constructor.existentials.removeAll { variables.contains($0.name) }
            constructor.result = nil
            data.constructors[index] = constructor
        }
        type.kind = .data(data)
        return (type, data)
    }

    /// The variables that a constructor's result has for the parameters, and any more arguments, if each is another one.
    private func variables(of result: RType) -> [Name]? {
        guard let pattern else { return result.distinctVariables }
        guard let types = arguments(in: result) else { return nil }
        let more = result.application.arguments.dropFirst(pattern.application.arguments.count)
        let variables = (parameters.compactMap { types[$0.name] } + more).compactMap { type -> Name? in
            if case .variable(let name) = type.kind { name } else { nil }
        }
        return Set(variables).count == parameters.count + more.count ? variables : nil
    }
}

extension RData {
    func mapFieldTypes(_ transform: (RType) -> RType) -> RData {
        var result = self
        for constructor in constructors.indices {
            for field in constructors[constructor].fields.indices {
                result.constructors[constructor].fields[field].type = transform(
                    constructors[constructor].fields[field].type)
            }
        }
        return result
    }
}

extension RType {
    /// The arguments of an application, if they are variables, each another one.
    fileprivate var distinctVariables: [Name]? {
        switch kind {
        case .constructor: return []
        case .apply(let function, let argument):
            guard let names = function.distinctVariables, case .variable(let name) = argument.kind,
                !names.contains(name)
            else { return nil }
            return names + [name]
        default: return nil
        }
    }
}

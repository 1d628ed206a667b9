import HytheBase

extension RTypeDeclaration {
    /// The declaration as deriving reads it: with names for the parameters that only a kind signature gives, and with its
    /// constructors in ordinary syntax where GADT syntax says no more than that would.
    func normalized(_ data: RData) -> (type: RTypeDeclaration, data: RData) {
        let named = namingAllParameters(of: data)
        return named.inOrdinarySyntax(data) ?? (named, data)
    }

    private func namingAllParameters(of data: RData) -> RTypeDeclaration {
        guard let result = data.constructors.lazy.compactMap(\.result).first else { return self }
        var type = self
        let known = pattern?.application.arguments.count ?? parameters.count
        for argument in result.application.arguments.dropFirst(known) {
            let name = Name.fresh("p", .typeVariable, at: argument.span)
            type.parameters.append(RTypeVariable(name: name, kind: nil))
            type.pattern = type.pattern.map {
                RType(.apply($0, RType(.variable(name), at: argument.span)), at: $0.span)
            }
        }
        return type
    }

    /// `nil` if the result of a constructor is anything but the type applied to variables, each another one.
    private func inOrdinarySyntax(_ data: RData) -> (type: RTypeDeclaration, data: RData)? {
        var type = self
        var data = data
        for index in data.constructors.indices {
            var constructor = data.constructors[index]
            guard let result = constructor.result else { continue }
            guard let variables = variables(of: result), variables.count == parameters.count else { return nil }
            let own = parameters.map { RType(.variable($0.name), at: result.span) }
            let renaming = Dictionary(uniqueKeysWithValues: zip(variables, own))
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

    /// The variables that a constructor's result has for the parameters, if each is another one.
    private func variables(of result: RType) -> [Name]? {
        guard pattern != nil else { return result.distinctVariables }
        guard let types = arguments(in: result) else { return nil }
        let variables = parameters.compactMap { types[$0.name] }.compactMap { type -> Name? in
            if case .variable(let name) = type.kind { name } else { nil }
        }
        return Set(variables).count == parameters.count ? variables : nil
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

import HytheBase

extension Deriver {
    /// `Data`'s methods and the constants of the module that describe the type and its constructors.
    ///
    /// - Parameter constant: the name of the constant for the type (`nil`) or a constructor.
    func dataMethods(constant: (Name?) -> Name) -> (methods: [RBinding], constants: [RBinding]) {
        let methods = [
            foldMethod(), unfoldMethod(),
            eachConstructor(DerivedNames.toConstr) { constructor, _ in code.variable(constant(constructor.name)) },
            code.function(DerivedNames.dataTypeOf, [code.wildcard], code.variable(constant(nil))),
        ]
        return (methods, constants(constant))
    }

    /// `dataCast1` or `dataCast2`, for a type of as many parameters, all of kind `Type`.
    func castMethod(parameters: Int) -> RBinding? {
        let f = code.fresh("f")
        switch parameters {
        case 1:
            return code.function(
                DerivedNames.dataCast1, [code.pattern(f)], code.call(DerivedNames.gcast1, code.variable(f)))
        case 2:
            return code.function(
                DerivedNames.dataCast2, [code.pattern(f)], code.call(DerivedNames.gcast2, code.variable(f)))
        default: return nil
        }
    }

    /// `gfoldl k z (C a b) = k (k (z C) a) b`
    private func foldMethod() -> RBinding {
        let (k, z) = (code.fresh("k"), code.fresh("z"))
        return eachConstructor(DerivedNames.gfoldl, before: [k, z]) { constructor, fields in
            fields.reduce(code.call(z, code.constructor(constructor.name))) {
                code.call(k, $0, code.variable($1))
            }
        }
    }

    /// `gunfold k z c = case constrIndex c of { 1 -> k (k (z C)); ...; _ -> the last one }`
    private func unfoldMethod() -> RBinding {
        let (k, z, c) = (code.fresh("k"), code.fresh("z"), code.fresh("c"))
        let index = code.call(DerivedNames.constrIndex, code.variable(c))
        var alternatives = data.constructors.enumerated().map { number, constructor in
            let isLast = number == data.constructors.count - 1
            let pattern = RPattern(.literal(.intHash(String(number + 1))), at: code.span)
            let made = (0..<constructor.arity).reduce(code.call(z, code.constructor(constructor.name))) { made, _ in
                code.call(k, made)
            }
            return code.alternative(
                isLast ? code.wildcard : code.pattern(BuiltinNames.intConstructor, [pattern]), made)
        }
        if alternatives.isEmpty {
            let message = "Void gunfold: \(data.name.occurrence)"
            alternatives = [
                code.alternative(code.wildcard, code.call(DerivedNames.errorWithoutStackTrace, code.string(message)))
            ]
        }
        return code.function(
            DerivedNames.gunfold, [code.pattern(k), code.pattern(z), code.pattern(c)], code.case_(index, alternatives))
    }

    /// A method whose last argument is the value.
    private func eachConstructor(
        _ method: Name, before names: [Name] = [], _ body: (DataShape.Constructor, [Name]) -> RExpression
    ) -> RBinding {
        if data.constructors.isEmpty {
            let value = code.fresh("v")
            return code.function(
                method, names.map(code.pattern) + [code.pattern(value)], code.case_(code.variable(value), []))
        }
        return code.function(
            method,
            data.constructors.map { constructor in
                let fields = code.fresh("a", constructor.arity)
                return code.clause(
                    names.map(code.pattern) + [code.pattern(constructor.name, fields)], body(constructor, fields))
            })
    }

    private func constants(_ constant: (Name?) -> Name) -> [RBinding] {
        let constructors = data.constructors.map { code.variable(constant($0.name)) }
        let type = code.call(DerivedNames.mkDataType, code.string(data.name.occurrence.text), code.list(constructors))
        return [code.function(constant(nil), [], type)]
            + data.constructors.map { constructor in
                code.function(
                    constant(constructor.name), [],
                    code.call(
                        DerivedNames.mkConstr, code.variable(constant(nil)), code.string(constructor.text),
                        code.list(constructor.labels.map { code.string($0.text) }),
                        code.constructor(
                            constructor.isOperator ? DerivedNames.infixFixity : DerivedNames.prefixFixity)))
            }
    }
}

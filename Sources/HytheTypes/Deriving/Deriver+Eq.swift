import HytheBase

extension Deriver {
    func eqMethods() -> [RBinding] {
        if data.isNewtype {
            return newtypeComparisons([BuiltinNames.equals, DerivedNames.notEquals])
        }
        let (a, b) = (code.fresh("a"), code.fresh("b"))
        if data.isEnumeration, data.constructors.count > 1 {
            return [(BuiltinNames.equals, PrimitiveID.eqInt), (DerivedNames.notEquals, .neInt)].map {
                method, operation in
                code.function(method, [code.pattern(a), code.pattern(b)], compareTags(operation, a, b))
            }
        }
        var clauses: [RClause] = []
        // Constructors without fields are told apart by their tags, all in one clause.
        let nullary = data.constructors.count { $0.arity == 0 }
        for constructor in data.constructors where constructor.arity > 0 || nullary == 1 {
            let (xs, ys) = (code.fresh("a", constructor.arity), code.fresh("b", constructor.arity))
            let tests = zip(zip(xs, ys), constructor.primitives).map { equality($0.0, $0.1, $1) }
            clauses.append(
                code.clause(
                    [code.pattern(constructor.name, xs), code.pattern(constructor.name, ys)], conjunction(tests)))
        }
        if nullary > 1 {
            clauses.append(code.clause([code.pattern(a), code.pattern(b)], compareTags(.eqInt, a, b)))
        } else if data.constructors.count != 1 {
            let result = data.constructors.isEmpty ? BuiltinNames.true_ : BuiltinNames.false_
            clauses.append(code.clause([code.wildcard, code.wildcard], code.constructor(result)))
        }
        return [code.function(BuiltinNames.equals, clauses)]
    }

    func conjunction(_ tests: [RExpression]) -> RExpression {
        guard let last = tests.last else { return code.constructor(BuiltinNames.true_) }
        return tests.dropLast().reversed().reduce(last) { code.call(DerivedNames.and, $1, $0) }
    }

    private func equality(_ a: Name, _ b: Name, _ primitive: Symbol?) -> RExpression {
        if let comparison = primitive.flatMap(PrimitiveComparison.of) {
            return code.isTrue(comparison.equal, code.variable(a), code.variable(b))
        }
        return code.call(BuiltinNames.equals, code.variable(a), code.variable(b))
    }

    func compareTags(_ operation: PrimitiveID, _ a: Name, _ b: Name) -> RExpression {
        code.isTrue(operation, code.tag(code.variable(a)), code.tag(code.variable(b)))
    }

    /// A newtype's methods of two arguments are its field's, as GHC makes them: `W nan <= W nan` is False.
    func newtypeComparisons(_ methods: [Name]) -> [RBinding] {
        let constructor = data.constructors[0].name
        let (a, b) = (code.fresh("a"), code.fresh("b"))
        return methods.map { method in
            code.function(
                method, [code.pattern(constructor, [a]), code.pattern(constructor, [b])],
                code.call(method, code.variable(a), code.variable(b)))
        }
    }
}

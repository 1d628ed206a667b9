import HytheBase

extension Deriver {
    /// What a comparison answers where one constructor comes first, and how it goes on at a field.
    private struct Answers {
        let less: Name
        let equal: Name
        let greater: Name
        /// The method for the last field; fields before it are compared.
        let last: Name
    }

    private static let comparing = Answers(
        less: DerivedNames.less, equal: DerivedNames.equal, greater: DerivedNames.greater, last: DerivedNames.compare)
    private static let lessThan = Answers(
        less: BuiltinNames.true_, equal: BuiltinNames.false_, greater: BuiltinNames.false_, last: DerivedNames.lessThan)

    func ordMethods() -> [RBinding] {
        if data.isNewtype { return newtypeOrder() }
        let (a, b) = (code.fresh("a"), code.fresh("b"))
        let patterns = [code.pattern(a), code.pattern(b)]
        if data.constructors.isEmpty {
            return [
                code.function(
                    DerivedNames.compare, [code.wildcard, code.wildcard], code.constructor(DerivedNames.equal))
            ]
        }
        if data.isEnumeration, data.constructors.count > 1 {
            let comparisons: [(Name, PrimitiveID)] = [
                (DerivedNames.lessThan, .ltInt), (DerivedNames.lessOrEqual, .leInt), (DerivedNames.greaterThan, .gtInt),
                (DerivedNames.greaterOrEqual, .geInt),
            ]
            let compare = code.call(
                DerivedNames.compareTags, code.tag(code.variable(a)), code.tag(code.variable(b)))
            return [code.function(DerivedNames.compare, patterns, compare)]
                + comparisons.map { code.function($0, patterns, compareTags($1, a, b)) }
        }
        let compare = code.function(DerivedNames.compare, patterns, comparison(a, b, Deriver.comparing))
        // With more constructors, the class's own definitions by `compare` are small enough.
        guard data.constructors.count <= 3 else { return [compare] }
        let (x, y) = (code.variable(a), code.variable(b))
        return [
            compare,
            code.function(DerivedNames.lessThan, patterns, comparison(a, b, Deriver.lessThan)),
            code.function(
                DerivedNames.lessOrEqual, patterns, code.call(DerivedNames.not, code.call(DerivedNames.lessThan, y, x))),
            code.function(DerivedNames.greaterThan, patterns, code.call(DerivedNames.lessThan, y, x)),
            code.function(
                DerivedNames.greaterOrEqual, patterns,
                code.call(DerivedNames.not, code.call(DerivedNames.lessThan, x, y))),
        ]
    }

    private func comparison(_ a: Name, _ b: Name, _ answers: Answers) -> RExpression {
        code.case_(
            code.variable(a),
            data.constructors.enumerated().map { tag, constructor in
                let (xs, ys) = (code.fresh("a", constructor.arity), code.fresh("b", constructor.arity))
                var alternatives = [
                    code.alternative(
                        code.pattern(constructor.name, ys),
                        fields(xs[...], ys[...], constructor.primitives[...], answers))
                ]
                if data.constructors.count > 1 {
                    alternatives.append(code.alternative(code.wildcard, byTag(tag, b, answers)))
                }
                return code.alternative(code.pattern(constructor.name, xs), code.case_(code.variable(b), alternatives))
            })
    }

    /// The left side has constructor number `tag`, the right side another one.
    private func byTag(_ tag: Int, _ b: Name, _ answers: Answers) -> RExpression {
        if tag == 0 { return code.constructor(answers.less) }
        if tag == data.constructors.count - 1 { return code.constructor(answers.greater) }
        return code.if_(
            code.isTrue(.ltInt, code.unboxed(tag), code.tag(code.variable(b))), code.constructor(answers.less),
            code.constructor(answers.greater))
    }

    private func fields(
        _ xs: ArraySlice<Name>, _ ys: ArraySlice<Name>, _ primitives: ArraySlice<Symbol?>, _ answers: Answers
    ) -> RExpression {
        guard let x = xs.first, let y = ys.first, let primitive = primitives.first else {
            return code.constructor(answers.equal)
        }
        let (a, b) = (code.variable(x), code.variable(y))
        let rest = { fields(xs.dropFirst(), ys.dropFirst(), primitives.dropFirst(), answers) }
        if let comparison = primitive.flatMap(PrimitiveComparison.of) {
            return code.if_(
                code.isTrue(comparison.less, a, b), code.constructor(answers.less),
                code.if_(code.isTrue(comparison.equal, a, b), rest(), code.constructor(answers.greater)))
        }
        if xs.count == 1 { return code.call(answers.last, a, b) }
        return code.case_(
            code.call(DerivedNames.compare, a, b),
            [
                code.alternative(code.pattern(DerivedNames.less, [RPattern]()), code.constructor(answers.less)),
                code.alternative(code.pattern(DerivedNames.equal, [RPattern]()), rest()),
                code.alternative(code.pattern(DerivedNames.greater, [RPattern]()), code.constructor(answers.greater)),
            ])
    }

    private func newtypeOrder() -> [RBinding] {
        let constructor = data.constructors[0].name
        let (a, b) = (code.fresh("a"), code.fresh("b"))
        let patterns = [code.pattern(constructor, [a]), code.pattern(constructor, [b])]
        let choices = [DerivedNames.max, DerivedNames.min].map { method in
            code.function(
                method, patterns,
                code.apply(code.constructor(constructor), [code.call(method, code.variable(a), code.variable(b))]))
        }
        return newtypeComparisons([
            DerivedNames.compare, DerivedNames.lessThan, DerivedNames.lessOrEqual, DerivedNames.greaterThan,
            DerivedNames.greaterOrEqual,
        ]) + choices
    }
}

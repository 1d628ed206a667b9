import HytheBase

extension Deriver {
    private var lastTag: Int { data.constructors.count - 1 }
    private var typeText: String { data.name.occurrence.text }

    func enumMethods() -> [RBinding] {
        let (a, b) = (code.fresh("a"), code.fresh("b"))
        let (x, y) = (code.variable(a), code.variable(b))
        let from = code.call(DerivedNames.intsFromTo, code.tag(x), code.unboxed(lastTag))
        let limit = code.if_(
            code.isTrue(.gtInt, code.tag(x), code.tag(y)), code.int(0), code.int(lastTag))
        let limitTag = code.fresh("l")
        let fromThen = code.case_(
            limit,
            [
                code.alternative(
                    code.pattern(BuiltinNames.intConstructor, [limitTag]),
                    code.call(DerivedNames.intsFromThenTo, code.tag(x), code.tag(y), code.variable(limitTag)))
            ])
        let fromTo = code.call(DerivedNames.intsFromTo, code.tag(x), code.tag(y))
        let c = code.fresh("c")
        let fromThenTo = code.call(
            DerivedNames.intsFromThenTo, code.tag(x), code.tag(y), code.tag(code.variable(c)))
        return [
            step(DerivedNames.succ, "succ", edge: lastTag, edgeText: "last", operation: .plusInt),
            step(DerivedNames.pred, "pred", edge: 0, edgeText: "first", operation: .minusInt),
            toEnum(),
            code.function(
                DerivedNames.fromEnum, [code.pattern(a)],
                code.apply(code.constructor(BuiltinNames.intConstructor), [code.tag(x)])),
            code.function(DerivedNames.enumFrom, [code.pattern(a)], values(from)),
            code.function(DerivedNames.enumFromThen, [code.pattern(a), code.pattern(b)], values(fromThen)),
            code.function(DerivedNames.enumFromTo, [code.pattern(a), code.pattern(b)], values(fromTo)),
            code.function(
                DerivedNames.enumFromThenTo, [code.pattern(a), code.pattern(b), code.pattern(c)], values(fromThenTo)),
        ]
    }

    private func step(_ method: Name, _ text: String, edge: Int, edgeText: String, operation: PrimitiveID) -> RBinding {
        let a = code.fresh("a")
        let tag = code.fresh("t")
        let message = "\(text){\(typeText)}: tried to take `\(text)' of \(edgeText) tag in enumeration"
        let body = code.if_(
            code.isTrue(.eqInt, code.variable(tag), code.unboxed(edge)),
            code.call(DerivedNames.error, code.string(message)),
            value(code.primitive(operation, code.variable(tag), code.unboxed(1))))
        return code.function(
            method, [code.pattern(a)],
            code.case_(code.tag(code.variable(a)), [code.alternative(code.pattern(tag), body)]))
    }

    private func toEnum() -> RBinding {
        let tag = code.fresh("t")
        let boxed = code.apply(code.constructor(BuiltinNames.intConstructor), [code.variable(tag)])
        let after = code.string(") is outside of enumeration's range (0,\(lastTag))")
        let message = code.call(
            DerivedNames.append, code.string("toEnum{\(typeText)}: tag ("),
            code.call(DerivedNames.showsPrec, code.int(0), boxed, after))
        // Negative tags are large words.
        let isInside = code.isTrue(
            .leWord, code.primitive(.int2Word, code.variable(tag)),
            code.primitive(.int2Word, code.unboxed(lastTag)))
        return code.function(
            DerivedNames.toEnum, [code.pattern(BuiltinNames.intConstructor, [tag])],
            code.if_(isInside, value(code.variable(tag)), code.call(DerivedNames.error, message)))
    }

    /// The constructor of this tag, which must be one.
    private func value(_ tag: RExpression) -> RExpression { code.primitive(.tagToEnum, tag) }

    /// The constructors of a list of tags.
    func values(_ tags: RExpression) -> RExpression {
        let tag = code.fresh("t")
        let convert = code.lambda(
            [code.pattern(BuiltinNames.intConstructor, [tag])], value(code.variable(tag)))
        return code.call(DerivedNames.mapList, convert, tags)
    }

    func boundedMethods() -> [RBinding] {
        [(DerivedNames.minBound, data.constructors.first), (DerivedNames.maxBound, data.constructors.last)].compactMap {
            method, constructor in
            constructor.map { constructor in
                let fields = Array(repeating: code.variable(method), count: constructor.arity)
                return code.function(method, [], code.apply(code.constructor(constructor.name), fields))
            }
        }
    }
}

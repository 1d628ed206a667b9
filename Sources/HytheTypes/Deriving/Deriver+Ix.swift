import HytheBase

extension Deriver {
    func ixMethods() -> [RBinding] {
        data.isEnumeration && data.constructors.count > 1 ? enumerationIx() : productIx(data.constructors[0])
    }

    private func enumerationIx() -> [RBinding] {
        let (a, b, c) = (code.fresh("a"), code.fresh("b"), code.fresh("c"))
        func tag(_ name: Name) -> RExpression { code.tag(code.variable(name)) }
        let range = values(code.call(DerivedNames.intsFromTo, tag(a), tag(b)))
        let index = code.apply(
            code.constructor(BuiltinNames.intConstructor), [code.primitive(.minusInt, tag(c), tag(a))])
        // All three are evaluated, whatever the first comparison gives.
        let tags = code.fresh("t", 3)
        let test = conjunction([
            code.isTrue(.geInt, code.variable(tags[2]), code.variable(tags[0])),
            code.isTrue(.leInt, code.variable(tags[2]), code.variable(tags[1])),
        ])
        let inRange = zip([a, b, c], tags).reversed().reduce(test) { inner, pair in
            code.case_(tag(pair.0), [code.alternative(code.pattern(pair.1), inner)])
        }
        return [
            code.function(DerivedNames.range, [code.pair(code.pattern(a), code.pattern(b))], range),
            code.function(
                DerivedNames.unsafeIndex, [code.pair(code.pattern(a), code.wildcard), code.pattern(c)], index),
            code.function(
                DerivedNames.inRange, [code.pair(code.pattern(a), code.pattern(b)), code.pattern(c)], inRange),
        ]
    }

    private func productIx(_ constructor: DataShape.Constructor) -> [RBinding] {
        let count = constructor.arity
        let (low, high, value) = (code.fresh("a", count), code.fresh("b", count), code.fresh("c", count))
        func bounds(_ index: Int) -> RExpression { code.pair(code.variable(low[index]), code.variable(high[index])) }
        func call(_ method: Name, _ index: Int) -> RExpression {
            code.call(method, bounds(index), code.variable(value[index]))
        }
        let boundsPattern = code.pair(code.pattern(constructor.name, low), code.pattern(constructor.name, high))
        let valuePattern = code.pattern(constructor.name, value)

        let element = code.apply(code.constructor(constructor.name), value.map(code.variable))
        let generators = (0..<count).map { index in
            RStatement(.bind(code.pattern(value[index]), code.call(DerivedNames.range, bounds(index))), at: code.span)
        }
        let range = RExpression(
            generators.isEmpty ? .list([element]) : .listComprehension(element, generators), at: code.span)
        // The last field varies fastest.
        var index = count == 0 ? code.int(0) : call(DerivedNames.unsafeIndex, 0)
        for next in 0..<count where next > 0 {
            let size = code.call(DerivedNames.unsafeRangeSize, bounds(next))
            index = code.call(
                DerivedNames.plus, call(DerivedNames.unsafeIndex, next), code.call(DerivedNames.times, size, index))
        }
        let inRange = conjunction((0..<count).map { call(DerivedNames.inRange, $0) })
        var methods = [
            code.function(DerivedNames.range, [boundsPattern], range),
            code.function(DerivedNames.unsafeIndex, [boundsPattern, valuePattern], index),
            code.function(DerivedNames.inRange, [boundsPattern, valuePattern], inRange),
        ]
        if data.isNewtype {
            methods.append(
                code.function(DerivedNames.index, [boundsPattern, valuePattern], call(DerivedNames.index, 0)))
        }
        return methods
    }
}

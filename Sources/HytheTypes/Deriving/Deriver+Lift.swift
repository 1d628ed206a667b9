import HytheBase

extension Deriver {
    /// `lift (C a b) = liftConstructor "unit" "Module" "C" [lift a, lift b]`; a field of a primitive type is boxed first.
    func liftMethods() -> [RBinding] {
        [liftMethod(), code.function(DerivedNames.liftTyped, [], code.variable(DerivedNames.liftTypedByLift))]
    }

    private func liftMethod() -> RBinding {
        if data.constructors.isEmpty {
            let value = code.fresh("v")
            return code.function(DerivedNames.lift, [code.pattern(value)], code.case_(code.variable(value), []))
        }
        return code.function(
            DerivedNames.lift,
            data.constructors.map { constructor in
                let fields = code.fresh("a", constructor.arity)
                let home = constructor.name.module.orFail("a constructor of no module")
                let lifted = zip(fields, constructor.primitives).map { lift($0, $1) }
                let body = code.call(
                    DerivedNames.liftConstructor, code.string(ModuleIdentity.unit(of: home) ?? ModuleIdentity.program),
                    code.string(ModuleIdentity.name(of: home).text), code.string(constructor.text), code.list(lifted))
                return code.clause([code.pattern(constructor.name, fields)], body)
            })
    }

    private func lift(_ field: Name, _ primitive: Symbol?) -> RExpression {
        guard let primitive else { return code.call(DerivedNames.lift, code.variable(field)) }
        let box = PrimitiveComparison.of(primitive).flatMap(\.box)
        let function = DerivedNames.liftPrimitive(primitive)
        return code.call(
            function, code.apply(code.constructor(box.orFail("a primitive type without a box")), [code.variable(field)])
        )
    }
}

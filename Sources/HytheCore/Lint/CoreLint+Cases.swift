import HytheBase
import HytheTypes

extension CoreLint {
    mutating func checkCase(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?, _ result: Shape
    ) {
        let shape = isolated(scrutinee)
        if case .tuple(let components)? = shape {
            checkTupleCase(components, binder, alternatives, fallback, result)
            return
        }
        if let shape { expect(shape, .single(binder.representation), "the scrutinee of \(binder.name)") }
        binding([binder]) {
            $0.checkKinds(binder, alternatives)
            for alternative in alternatives {
                let body = $0.binding(alternative.pattern.binders) { $0.check(alternative.body) }
                $0.expect(body, result, "an alternative")
            }
            if let fallback { $0.expect($0.check(fallback), result, "the default alternative") }
        }
    }

    /// The binder is void and not in scope: nothing may use it.
    private mutating func checkTupleCase(
        _ components: [Representation], _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?,
        _ result: Shape
    ) {
        claim(binder.name)
        if binder.representation != .void { report("the binder of a tuple case must be void") }
        guard alternatives.count == 1, fallback == nil, case .tuple(let binders) = alternatives[0].pattern else {
            report("an unboxed tuple is scrutinised by other than one tuple alternative")
            return
        }
        expect(.tuple(components), .tuple(binders.map(\.representation)), "the scrutinee of a tuple pattern")
        let body = binding(binders) { $0.check(alternatives[0].body) }
        expect(body, result, "an alternative")
    }

    /// Whether the patterns are of one kind, distinct, and fit the scrutinee.
    private mutating func checkKinds(_ binder: Binder, _ alternatives: [CoreAlternative]) {
        var tags = Set<Name>()
        var literals = Set<CoreLiteral>()
        for alternative in alternatives {
            switch alternative.pattern {
            case .constructor(let constructor, let fields):
                if !tags.insert(constructor.name).inserted { report("two alternatives for \(constructor.name)") }
                if binder.representation != .lifted { report("constructor alternatives for an unlifted scrutinee") }
                if constructor.isNewtype { report("the newtype constructor \(constructor.name) is not erased") }
                if fields.map(\.representation) != constructor.representations {
                    report("the fields of \(constructor.name) do not fit its pattern")
                }
                if case .constructor(let first, _) = alternatives[0].pattern, first.tyCon !== constructor.tyCon {
                    report("alternatives for \(first.name) and \(constructor.name), of different types")
                }
            case .literal(let literal):
                if !literals.insert(literal).inserted {
                    report("two alternatives for \(CorePrinter.describe(literal))")
                }
                if literal.representation != binder.representation {
                    report("a literal alternative of another representation than the scrutinee")
                }
                switch literal {
                case .string, .symbol, .callback, .void: report("the literal alternative \(literal)")
                default: break
                }
            case .tuple: report("a tuple alternative for a scrutinee that is none")
            }
        }
        if !tags.isEmpty && !literals.isEmpty { report("alternatives of different kinds") }
    }
}

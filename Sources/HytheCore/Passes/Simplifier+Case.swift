import HytheBase
import HytheTypes

extension Simplifier {
    /// Something simplified, in the place of the continuation's hole.
    func rebuild(_ core: Core, _ next: Continuation) -> Core {
        switch next {
        case .stop: return core
        case .apply(let arguments, let isSimplified, let result, let rest):
            let arguments = isSimplified ? arguments : arguments.map(argument)
            return rebuild(application(core, arguments, result), rest)
        case .select(let selection, let rest):
            let selection = selection.isDuplicable ? copy(selection) : selection
            if diverges(core), let failure = failing(core, next.shape(.lifted)) { return failure }
            return select(core, selection, rest)
        case .fold(let fold, let rest): return folded(core, fold, rest)
        }
    }

    /// A function that is known to be done with its first arguments is called with them alone; one that is not known gets all
    /// at once, as it would else be a partial application for a moment (`k x` of `IO` in front of its state).
    private func application(_ function: Core, _ arguments: [Core], _ result: Shape) -> Core {
        if case .apply(.variable(let name), let first, _) = function, (arity(of: name) ?? .max) > first.count {
            return .apply(.variable(name), first + arguments, result: result)
        }
        // See Note [Known functions].
        if case .variable(let name) = function,
            let known = KnownFunctions.fold(name, arguments, integer: knownInteger)
                ?? dividedByLiteral(name, arguments)
        {
            return known
        }
        return .apply(function, arguments, result: result)
    }

    /// Whether evaluating the expression surely fails or never ends.
    func diverges(_ core: Core) -> Bool { core.isDivergingCall(globals.divergingArity) }

    /// What surely fails, where something of a shape is expected; nothing if it would have to be taken from a tuple.
    private func failing(_ core: Core, _ shape: Shape) -> Core? {
        if case .primitive(let operation, let arguments, _) = core {
            return .primitive(operation, arguments, result: shape)
        }
        let failure = withoutSurplus(core)
        switch self.shape(of: failure) {
        case shape: return failure
        case .single(let representation):
            return .case_(failure, .fresh("e", representation), [], default: nil, result: shape)
        case .tuple: return nil
        }
    }

    /// A call that fails before its result is applied, without the arguments that it would be applied to.
    private func withoutSurplus(_ core: Core) -> Core {
        guard case .apply(.variable(let name), let arguments, _) = core,
            let arity = globals.divergingArity(of: name), arguments.count > arity
        else { return core }
        return Core.variable(name).applied(to: Array(arguments.prefix(arity)))
    }

    // MARK: Known scrutinees

    private func select(_ core: Core, _ selection: Selection, _ next: Continuation) -> Core {
        switch core {
        case .literal(let literal): return selectLiteral(literal, selection, next)
        case .constructor(let constructor, let arguments):
            return selectKnown(constructor, arguments, isSimplified: true, as: nil, selection, next)
        case .lambda:
            guard let fallback = selection.fallback else { return build(core, selection, next) }
            return complete(selection.binder, core) { self.simplify(fallback, next) }
        case .unboxedTuple(let components):
            guard case .tuple(let binders)? = selection.alternatives.first?.pattern else {
                return build(core, selection, next)
            }
            return bind(Array(zip(binders, components)), isSimplified: true) {
                self.simplify(selection.alternatives[0].body, next)
            }
        case .variable(let name):
            if let (constructor, fields) = knownApplication(name) {
                return selectKnown(constructor, fields, isSimplified: true, as: core, selection, next)
            }
            if case .delayed(let constructor, let fields)? = definition(of: name), !selection.alternatives.isEmpty,
                occurrence(of: selection.binder.name).count == .dead
            {
                let copy = fields.map { $0.freshened(occurrences) }
                return selectKnown(constructor, copy, isSimplified: false, as: nil, selection, next)
            }
            if selection.alternatives.isEmpty, let fallback = selection.fallback, isEvaluated(name) {
                substitution[selection.binder.name] = .atom(core)
                return simplify(fallback, next)
            }
        case .apply(.variable(let name), let arguments, _):
            if let known = globals.dictionary(name, arguments), !selection.alternatives.isEmpty,
                occurrence(of: selection.binder.name).count == .dead
            {
                let copy = known.fields.map { $0.freshened(occurrences) }
                return selectKnown(known.constructor, copy, isSimplified: false, as: nil, selection, next)
            }
        default:
            if selection.alternatives.isEmpty, let fallback = selection.fallback,
                selection.binder.representation != .lifted, isSpeculative(core),
                occurrence(of: selection.binder.name).count == .dead
            {
                return simplify(fallback, next)
            }
        }
        return build(core, selection, next)
    }

    /// The constructor application that the variable is known to be.
    func knownApplication(_ name: Name) -> (DataCon, [Core])? {
        if case .constructor(let constructor, let fields)? = definition(of: name) { return (constructor, fields) }
        return nil
    }

    private func selectLiteral(_ literal: CoreLiteral, _ selection: Selection, _ next: Continuation) -> Core {
        substitution[selection.binder.name] = .atom(.literal(literal))
        for alternative in selection.alternatives {
            if case .literal(literal) = alternative.pattern { return simplify(alternative.body, next) }
        }
        if let fallback = selection.fallback { return simplify(fallback, next) }
        return build(.literal(literal), selection, next)
    }

    /// Selects for a known application; `name`: the variable that is bound to it, if any.
    func selectKnown(
        _ constructor: DataCon, _ arguments: [Core], isSimplified: Bool, as name: Core?, _ selection: Selection,
        _ next: Continuation
    ) -> Core {
        let selection = selection.isDuplicable ? copy(selection) : selection
        var fields: [Binder] = []
        var body = selection.fallback
        for alternative in selection.alternatives {
            if case .constructor(let other, let binders) = alternative.pattern, other.name == constructor.name {
                fields = binders
                body = alternative.body
            }
        }
        guard let body else {
            let core = name ?? .constructor(constructor, isSimplified ? arguments : arguments.map(argument))
            return build(core, selection, next)
        }
        if let name { substitution[selection.binder.name] = .atom(name) }
        let isBinderDead = name != nil || occurrence(of: selection.binder.name).count == .dead
        if fields.isEmpty {
            if isBinderDead { return simplify(body, next) }
            fields = constructor.representations.map { fresh("x", $0) }
        }
        let binders = fields
        if !isBinderDead { for binder in binders { occurrences[binder.name] = .unknown } }
        return bind(Array(zip(binders, arguments)), isSimplified: isSimplified) {
            if isBinderDead { return self.simplify(body, next) }
            let atoms = binders.map { self.resolved($0.variable) ?? $0.variable }
            return self.complete(selection.binder, self.reusing(constructor, atoms)) { self.simplify(body, next) }
        }
    }

    // MARK: Unknown scrutinees

    private func build(_ scrutinee: Core, _ selection: Selection, _ next: Continuation) -> Core {
        let count = selection.alternatives.count + (selection.fallback == nil ? 0 : 1)
        if count > 1, !next.isStop {
            return withDuplicable(next) { self.buildAlternatives(scrutinee, selection, $0) }
        }
        return buildAlternatives(scrutinee, selection, next)
    }

    private func buildAlternatives(_ scrutinee: Core, _ selection: Selection, _ next: Continuation) -> Core {
        let result = next.shape(selection.result)
        let name: Name? = if case .variable(let name) = scrutinee { name } else { nil }
        var excluded = excludedConstructors(name)
        var alternatives: [CoreAlternative] = []
        for alternative in selection.alternatives {
            if case .constructor(let constructor, _) = alternative.pattern {
                if excluded.contains(constructor.name) { continue }
            }
            alternatives.append(simplify(alternative, selection.binder, name, next))
        }
        for alternative in selection.alternatives {
            if case .constructor(let constructor, _) = alternative.pattern { excluded.append(constructor.name) }
        }
        var fallback: Core?
        if let body = selection.fallback {
            if let missing = onlyMissing(selection, excluded) {
                let fields = missing.representations.map { fresh("x", $0) }
                let alternative = CoreAlternative(pattern: .constructor(missing, fields), body: body)
                alternatives.append(simplify(alternative, selection.binder, name, next))
            } else if !isExhausted(selection, excluded) {
                if selection.binder.representation == .lifted {
                    definitions[selection.binder.name] = .evaluated(excluding: excluded)
                }
                fallback = refining(name, to: selection.binder.variable) { simplify(body, next) }
            }
        }
        return merged(scrutinee, selection.binder, alternatives, fallback, result)
    }

    private func excludedConstructors(_ name: Name?) -> [Name] {
        if let name, case .evaluated(let excluded)? = definition(of: name) { excluded } else { [] }
    }

    /// The constructor that the default alternative is for, if there is only one.
    private func onlyMissing(_ selection: Selection, _ excluded: [Name]) -> DataCon? {
        guard case .constructor(let first, _)? = selection.alternatives.first?.pattern else { return nil }
        let missing = first.tyCon.constructors.filter { !excluded.contains($0.name) }
        return missing.count == 1 ? missing[0] : nil
    }

    private func isExhausted(_ selection: Selection, _ excluded: [Name]) -> Bool {
        guard case .constructor(let first, _)? = selection.alternatives.first?.pattern else { return false }
        return first.tyCon.constructors.allSatisfy { excluded.contains($0.name) }
    }

    private func simplify(
        _ alternative: CoreAlternative, _ binder: Binder, _ name: Name?, _ next: Continuation
    ) -> CoreAlternative {
        var body: Core
        switch alternative.pattern {
        case .constructor(let constructor, let fields):
            note(fields)
            define(binder.name, constructor, fields.map(\.variable))
            for (index, field) in fields.enumerated()
            where field.representation == .lifted && constructor.isEvaluated(at: index) {
                definitions[field.name] = .evaluated(excluding: [])
            }
            let isNew = inScope.insert(binder.name).inserted
            body = refining(name, to: binder.variable) { simplify(alternative.body, next) }
            if isNew { inScope.remove(binder.name) }
        case .literal(let literal):
            substitution[binder.name] = .atom(.literal(literal))
            body = refining(name, to: .literal(literal)) { simplify(alternative.body, next) }
            substitution[binder.name] = nil
        case .tuple(let components):
            note(components)
            body = simplify(alternative.body, next)
        }
        return CoreAlternative(pattern: alternative.pattern, body: body)
    }

    /// A `case` whose default alternative examines the same value again is one `case`.
    private func merged(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?, _ result: Shape
    ) -> Core {
        let bodies = alternatives.map(\.body) + (fallback.map { [$0] } ?? [])
        if bodies.allSatisfy({ isVariable($0, binder.name) }), !bodies.isEmpty { return scrutinee }
        if case .tuple(let components)? = alternatives.first?.pattern, case .unboxedTuple(let parts) = bodies[0],
            components.count == parts.count, zip(components, parts).allSatisfy({ isVariable($1, $0.name) })
        {
            return scrutinee
        }
        guard case .case_(.variable(let name), let inner, let more, let rest, _)? = fallback,
            name == binder.name || isVariable(scrutinee, name),
            alternatives.allSatisfy({ first in more.allSatisfy { $0.pattern.isSameKind(as: first.pattern) } })
        else {
            return .case_(scrutinee, binder, alternatives, default: fallback, result: result)
        }
        let renaming = [inner.name: binder.name]
        let known = Set(alternatives.compactMap(\.pattern.key))
        let added = more.filter { $0.pattern.key.map { !known.contains($0) } ?? true }.map {
            CoreAlternative(pattern: $0.pattern, body: $0.body.renamingVariables(renaming))
        }
        return .case_(
            scrutinee, binder, alternatives + added, default: rest?.renamingVariables(renaming), result: result)
    }

    private func isVariable(_ core: Core, _ name: Name) -> Bool {
        if case .variable(name) = core { true } else { false }
    }
}

extension CoreAlternative.Pattern {
    enum Key: Hashable {
        case constructor(Name)
        case literal(CoreLiteral)
    }

    var key: Key? {
        switch self {
        case .constructor(let constructor, _): .constructor(constructor.name)
        case .literal(let literal): .literal(literal)
        case .tuple: nil
        }
    }

    func isSameKind(as other: CoreAlternative.Pattern) -> Bool {
        switch (self, other) {
        case (.constructor, .constructor), (.literal, .literal): true
        default: false
        }
    }
}

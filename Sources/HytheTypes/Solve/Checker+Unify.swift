import HytheBase

/// Why two types cannot be made equal.
enum UnifyFailure {
    case mismatch(Type, Type)
    /// The metavariable occurs in the type.
    case infinite(Type, Type)
    /// The rigid variable would leave the scope where it is bound.
    case escape(Type)
    /// A metavariable would stand for a type with quantifiers.
    case polymorphic(Type)
    case kinds(Type, Type)
    /// A type family must be reduced first, for which too little is known.
    case stuck
}

extension Checker {
    /// Makes two types equal by solving metavariables.
    func unify(_ first: Type, _ second: Type) -> UnifyFailure? {
        let a = first.resolved
        let b = second.resolved
        if a == b { return nil }
        let nodeA = a.node
        let nodeB = b.node
        if nodeA.tag == .meta {
            return nodeB.tag == .meta ? unifyMetas(a, b) : solve(a, b)
        }
        if nodeB.tag == .meta { return solve(b, a) }
        if nodeA.tag == .poison || nodeB.tag == .poison { return nil }
        if nodeA.flags.contains(.family) || nodeB.flags.contains(.family) { return unifyFamily(a, b) }
        switch (a.view, b.view) {
        case (.function(let argumentA, let resultA), .function(let argumentB, let resultB)):
            return unify(argumentA, argumentB) ?? unify(resultA, resultB)
        case (.application(let functionA, let argumentA), .application(let functionB, let argumentB)):
            return unify(functionA, functionB) ?? unify(argumentA, argumentB)
        case (.function(let argument, let result), .application(let function, let last)):
            return unify(.application(BuiltinTypes.arrow, argument), function) ?? unify(result, last)
        case (.application(let function, let last), .function(let argument, let result)):
            return unify(function, .application(BuiltinTypes.arrow, argument)) ?? unify(last, result)
        case (.forall(let variableA, let bodyA, _), .forall(let variableB, let bodyB, _)):
            let kindA = variableA.variableKind
            if let failure = unify(kindA, variableB.variableKind) { return failure }
            let name = Name(id: variableA.node.a).occurrence
            let skolem = Type.variable(.fresh(name, .typeVariable), kind: kindA, skolemLevel: level + 1)
            return unify(bodyA.substituting([variableA: skolem]), bodyB.substituting([variableB: skolem]))
        case (.qualified(let constraintA, let bodyA), .qualified(let constraintB, let bodyB)):
            return unify(constraintA, constraintB) ?? unify(bodyA, bodyB)
        case (.constructor(let tyConA), .constructor(let tyConB)):
            // A representation that is not known agrees with every other.
            if tyConA === BuiltinTypes.anyRep || tyConB === BuiltinTypes.anyRep { return nil }
            return mismatch(a, b)
        default:
            return mismatch(a, b)
        }
    }

    /// Types that differ as far as is known; they wait where a given equality may still make them equal.
    private func mismatch(_ a: Type, _ b: Type) -> UnifyFailure? {
        if failsAtOnce || !scope.mayLearn { return .mismatch(a, b) }
        deferEquality(a, b)
        return nil
    }

    /// Makes a stuck family and another type, no metavariable, equal; see Note [Type families].
    private func unifyFamily(_ a: Type, _ b: Type) -> UnifyFailure? {
        if Matcher.compare(a, b) == .yes { return nil }
        if let type = families.endlessReduction(of: [a, b]) {
            reportEndlessReduction(type)
            return nil
        }
        if case .family(let family, let first) = a.view, case .family(let other, let second) = b.view,
            family === other, let injectivity = family.family?.injectivity
        {
            for position in injectivity {
                if let failure = unify(first[position], second[position]) { return failure }
            }
            if Matcher.compare(a, b) == .yes { return nil }
        }
        if case .family(let family, let arguments) = a.view, family.name == BuiltinFamilies.typeError {
            reportTypeError(arguments[0], at: currentSpan)
            return nil
        }
        if case .family(let family, let arguments) = b.view, family.name == BuiltinFamilies.typeError {
            reportTypeError(arguments[0], at: currentSpan)
            return nil
        }
        if improveByResult(a, b) || improveByResult(b, a) { return unify(a, b) }
        if !scope.mayLearn, [a, b].allSatisfy({ !$0.isFamily || $0.freeMetas.isEmpty }) {
            return .mismatch(a, b)
        }
        if failsAtOnce { return .stuck }
        deferEquality(a, b)
        return nil
    }

    /// The arguments of an injective family by the one equation that gives this result; `true` if they were learnt.
    private func improveByResult(_ a: Type, _ b: Type) -> Bool {
        guard case .family(let family, let arguments) = a.view, let injectivity = family.family?.injectivity,
            !injectivity.isEmpty, !b.isFamily
        else { return false }
        for equation in families.equations(of: family) {
            var matcher = Matcher(variables: equation.variables)
            guard matcher.match([equation.right], [b]) == .yes else { continue }
            var substitution = matcher.substitution
            for variable in equation.variables where substitution[variable] == nil {
                substitution[variable] = freshMeta(for: variable, substitution)
            }
            let before = a.freeMetas.count
            for position in injectivity {
                _ = unify(arguments[position], equation.arguments[position].substituting(substitution))
            }
            return a.resolved != a || a.freeMetas.count < before
        }
        return false
    }

    private func unifyMetas(_ a: Type, _ b: Type) -> UnifyFailure? {
        let levelA = a.node.level
        let levelB = b.node.level
        let (from, to) = levelA >= levelB ? (a, b) : (b, a)
        if Int(from.node.level) < scope.untouchableLevel {
            deferEquality(from, to)
            return nil
        }
        let kindFrom = from.variableKind
        let kindTo = to.variableKind
        if kindFrom != kindTo {
            if kindTo == Kinds.open {
                guard Kinds.isOfValues(kindFrom) else { return unifyKinds(kindFrom, kindTo, from, to) }
                TypeTable[to.id].c = kindFrom.id
            } else if let failure = unifyKinds(kindFrom, kindTo, from, to) {
                return failure
            }
        }
        if !from.node.flags.contains(.polymorphic) { TypeTable[to.id].flags.remove(.polymorphic) }
        bind(from, to)
        return nil
    }

    /// Solves the metavariable by a type that is no metavariable.
    private func solve(_ meta: Type, _ type: Type) -> UnifyFailure? {
        let node = meta.node
        if Int(node.level) < scope.untouchableLevel {
            deferEquality(meta, type)
            return nil
        }
        if let failure = adjust(type, for: meta, level: node.level, isPolymorphic: node.flags.contains(.polymorphic)) {
            if case .infinite = failure { return .infinite(meta, type.zonked) }
            guard case .stuck = failure else { return failure }
            if failsAtOnce { return .stuck }
            deferEquality(meta, type)
            return nil
        }
        let kind = Type(id: node.c)
        if kind != Kinds.open {
            let other = self.kind(of: type)
            if other != kind, let failure = unifyKinds(other, kind, type, meta) { return failure }
        }
        bind(meta, type)
        return nil
    }

    private func bind(_ meta: Type, _ type: Type) {
        TypeTable[meta.id].b = type.id
        madeProgress = true
    }

    private func unifyKinds(_ actual: Type, _ expected: Type, _ type: Type, _ other: Type) -> UnifyFailure? {
        unify(actual, expected) == nil || fits(actual.zonked, expected.zonked) ? nil : .kinds(type, other)
    }

    /// Checks that `meta` may stand for a type of which `type` is a part, and takes the metavariables in it to the level.
    private func adjust(_ type: Type, for meta: Type, level: UInt16, isPolymorphic: Bool) -> UnifyFailure? {
        let type = type.resolved
        let node = type.node
        if node.flags.isDisjoint(with: [.meta, .variable, .quantifier]) { return nil }
        if node.flags.contains(.family) {
            for argument in type.splitFamily.1
            where adjust(argument, for: meta, level: level, isPolymorphic: isPolymorphic) != nil { return .stuck }
            return nil
        }
        switch node.tag {
        case .meta:
            if type == meta { return .infinite(meta, type) }
            if node.level > level { TypeTable[type.id].level = level }
            return nil
        case .variable: return node.level > level ? .escape(type) : nil
        case .application, .function:
            return adjust(Type(id: node.a), for: meta, level: level, isPolymorphic: isPolymorphic)
                ?? adjust(Type(id: node.b), for: meta, level: level, isPolymorphic: isPolymorphic)
        case .forall, .forallInferred, .qualified:
            if !isPolymorphic && !has(.impredicativeTypes) { return .polymorphic(type) }
            if node.tag == .qualified,
                let failure = adjust(Type(id: node.a), for: meta, level: level, isPolymorphic: true)
            {
                return failure
            }
            return adjust(Type(id: node.b), for: meta, level: level, isPolymorphic: true)
        default: return nil
        }
    }

    /// The kind of a type; kinds of polymorphic type constructors are instantiated.
    func kind(of type: Type) -> Type {
        switch type.view {
        case .function, .qualified: return Kinds.type
        case .forall(_, let body, _): return kind(of: body)
        case .variable, .meta: return type.resolved.variableKind.resolved
        case .constructor(let tyCon): return tyCon.kind.map { instantiatedKind($0) } ?? Kinds.type
        case .number: return Kinds.natural
        case .text: return Kinds.symbol
        case .promoted: return instantiatedKind(type.resolved.variableKind)
        case .poison: return .poison
        case .family(let tyCon, let arguments):
            return arguments.reduce(tyCon.kind.map { instantiatedKind($0) } ?? .poison) { function, argument in
                resultKind(of: function, argument)
            }
        case .application(let function, let argument):
            let functionKind = kind(of: function)
            return resultKind(of: functionKind, argument)
        }
    }

    private func resultKind(of function: Type, _ argument: Type) -> Type {
        guard case .function(let parameter, let result) = instantiatedKind(function.resolved).view else {
            return .poison
        }
        if let variable = parameter.visibleVariable {
            _ = unify(argument, variable)
        } else if !parameter.node.flags.isDisjoint(with: [.meta]) {
            _ = unify(kind(of: argument), parameter)
        }
        return result.resolved
    }

    /// A kind with its variables replaced by metavariables.
    func instantiatedKind(_ kind: Type) -> Type {
        guard case .forall = kind.view else { return kind }
        let (variables, body) = kind.splitForalls
        let fresh = Dictionary(uniqueKeysWithValues: variables.map { ($0, newMeta("k", kind: $0.variableKind)) })
        return body.substituting(fresh)
    }

    /// Leaves an equality to be established when more is known, here or in an enclosing scope.
    func deferEquality(_ a: Type, _ b: Type) {
        let equality = Type.constructor(BuiltinTypes.equality).applied([a, b])
        scope.wanteds.append(
            Wanted(
                constraint: equality, evidence: .fresh("co"),
                origin: Origin(.equality(actual: a, expected: b), at: currentSpan)))
    }
}

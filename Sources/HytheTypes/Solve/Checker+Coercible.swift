import HytheBase
import HytheSyntax

/// `Coercible a b`: both types have the same representation, newtypes being erased. The evidence is an empty dictionary.
extension Checker {
    func solveCoercible(_ wanted: Wanted, _ class_: ClassInfo, _ first: Type, _ second: Type) -> Outcome {
        let a = first.zonked
        let b = second.zonked
        let given = givenCoercions(class_)
        if a == b || given.connect(a, b) { return coerced(wanted, class_) }
        switch (a.view, b.view) {
        case (.forall(let x, let bodyA, _), .forall(let y, let bodyB, _)):
            guard kind(of: x).zonked == kind(of: y).zonked else { return .insoluble }
            let skolem = newSkolem("x", kind: kind(of: x))
            need(class_, bodyA.substituting([x: skolem]), bodyB.substituting([y: skolem]), wanted)
            return coerced(wanted, class_)
        case (.qualified(let x, let bodyA), .qualified(let y, let bodyB)):
            guard Matcher.compare(x, y) == .yes else { return .insoluble }
            need(class_, bodyA, bodyB, wanted)
            return coerced(wanted, class_)
        default: break
        }
        let (headA, argumentsA) = a.splitApplication
        let (headB, argumentsB) = b.splitApplication
        let isSame = headA == headB && argumentsA.count == argumentsB.count
        if isSame, nominalDifference(headA, argumentsA, argumentsB) == nil {
            for (index, (x, y)) in zip(argumentsA, argumentsB).enumerated()
            where role(of: index, headA) == .representational {
                need(class_, x, y, wanted)
            }
            return coerced(wanted, class_)
        }
        if let inner = unwrapped(a) {
            need(class_, inner, b, wanted)
            return coerced(wanted, class_)
        }
        if let inner = unwrapped(b) {
            need(class_, a, inner, wanted)
            return coerced(wanted, class_)
        }
        if headA.isMeta || headB.isMeta || given.hasMetas { return .stuck }
        // What a variable does with its arguments is not known: they are nominal.
        guard isSame, let index = nominalDifference(headA, argumentsA, argumentsB),
            Matcher.compare(argumentsA[index], argumentsB[index]) != .no
        else { return .insoluble }
        for (index, (x, y)) in zip(argumentsA, argumentsB).enumerated() {
            switch role(of: index, headA) {
            case .phantom: break
            case .representational: need(class_, x, y, wanted)
            case .nominal: unify(actual: x, expected: y, at: wanted.origin.span)
            }
        }
        return coerced(wanted, class_)
    }

    private func givenCoercions(_ class_: ClassInfo) -> GivenCoercions {
        var given = GivenCoercions()
        guard let tyCon = own.tyCons[class_.name] ?? tyCon(class_.name) else { return given }
        var current: ConstraintScope? = scope
        while let scope = current {
            given.pairs += scope.givens(of: tyCon).map {
                let arguments = $0.constraint.splitApplication.arguments.map(\.zonked)
                return (arguments[0], arguments[1])
            }
            current = scope.parent
        }
        return given
    }

    /// Why two types cannot be coerced into each other, if roles or scopes are the reason.
    func coercionHint(_ a: Type, _ b: Type) -> String? {
        let (headA, argumentsA) = a.splitApplication
        let (headB, argumentsB) = b.splitApplication
        for type in [a, b] {
            if let constructor = newtypeConstructor(type), !visibleConstructors.contains(constructor.name) {
                return "the constructor `\(constructor.name.occurrence)` of the newtype is not in scope"
            }
        }
        guard headA == headB, argumentsA.count == argumentsB.count,
            let index = nominalDifference(headA, argumentsA, argumentsB)
        else { return nil }
        return "argument \(index + 1) of `\(headA)` has the role nominal: it must be the same type"
    }

    private func role(of index: Int, _ head: Type) -> Role {
        if head == BuiltinTypes.arrow { return .representational }
        guard case .constructor(let tyCon) = head.view else { return .nominal }
        return tyCon.role(of: index)
    }

    /// The first argument that must be the same and is not known to be.
    private func nominalDifference(_ head: Type, _ a: [Type], _ b: [Type]) -> Int? {
        a.indices.first { role(of: $0, head) == .nominal && Matcher.compare(a[$0], b[$0]) != .yes }
    }

    private func coerced(_ wanted: Wanted, _ class_: ClassInfo) -> Outcome {
        bindEvidence(wanted, .expression(TExpression(.constructor(class_.dictionary), at: wanted.origin.span)))
        return .solved
    }

    private func need(_ class_: ClassInfo, _ a: Type, _ b: Type, _ wanted: Wanted) {
        _ = evidence(for: class_.constraint([a, b]), wanted.origin, depth: wanted.depth + 1)
    }

    private func newtypeConstructor(_ type: Type) -> DataCon? {
        guard case .constructor(let tyCon) = families.representation(of: type).head.view, tyCon.isNewtype else {
            return nil
        }
        return tyCon.constructors.first
    }

    /// What a newtype wraps whose constructor is in scope.
    private func unwrapped(_ type: Type) -> Type? {
        guard let constructor = newtypeConstructor(type), visibleConstructors.contains(constructor.name),
            let field = constructor.fieldTypes.first
        else { return nil }
        let arguments = families.representation(of: type).arguments
        let count = constructor.universals.count
        guard arguments.count >= count else { return nil }
        let substitution = Dictionary(uniqueKeysWithValues: zip(constructor.universals.map(Type.bound), arguments))
        return field.substituting(substitution).applied(arguments.dropFirst(count))
    }
}

/// The pairs of types of one representation that are given where a constraint is solved.
private struct GivenCoercions {
    var pairs: [(Type, Type)] = []

    /// Whether some type is not known yet.
    var hasMetas: Bool { pairs.contains { !$0.0.freeMetas.isEmpty || !$0.1.freeMetas.isEmpty } }

    /// Whether a chain of pairs, in either direction, leads from one type to the other. What is given of two functions on types
    /// is true of what they make of one argument.
    func connect(_ a: Type, _ b: Type) -> Bool {
        if pairs.isEmpty { return false }
        var reached: [Type] = [a]
        var next = 0
        while next < reached.count {
            let type = reached[next]
            if type == b { return true }
            next += 1
            var function = type
            var arguments: [Type] = []
            while true {
                for (x, y) in pairs where x == function || y == function {
                    let neighbour = (x == function ? y : x).applied(arguments)
                    if !reached.contains(neighbour) { reached.append(neighbour) }
                }
                guard case .application(let inner, let argument) = function.view else { break }
                function = inner
                arguments.insert(argument, at: 0)
            }
        }
        return false
    }
}

import HytheBase

/// `Coercible a b`: both types have the same representation, newtypes being erased. The evidence is an empty dictionary.
extension Checker {
    /// What a coercion may do with an argument of a type constructor.
    private enum Role {
        /// It must be the same.
        case nominal
        case representational
        /// It does not matter.
        case phantom
    }

    func solveCoercible(_ wanted: Wanted, _ class_: ClassInfo, _ first: Type, _ second: Type) -> Outcome {
        let a = first.zonked
        let b = second.zonked
        if a == b { return coerced(wanted, class_) }
        let (headA, argumentsA) = families.representation(of: a)
        let (headB, argumentsB) = families.representation(of: b)
        if case .constructor(let tyConA) = headA.view, case .constructor(let tyConB) = headB.view, tyConA === tyConB,
            argumentsA.count == argumentsB.count
        {
            let roles = roles(of: tyConA, count: argumentsA.count)
            for (index, role) in roles.enumerated() {
                switch role {
                case .phantom: break
                case .nominal: unify(actual: argumentsA[index], expected: argumentsB[index], at: wanted.origin.span)
                case .representational: need(class_, argumentsA[index], argumentsB[index], wanted)
                }
            }
            return coerced(wanted, class_)
        }
        if let inner = unwrapped(headA, argumentsA) {
            need(class_, inner, b, wanted)
            return coerced(wanted, class_)
        }
        if let inner = unwrapped(headB, argumentsB) {
            need(class_, a, inner, wanted)
            return coerced(wanted, class_)
        }
        if headA.isMeta || headB.isMeta { return .stuck }
        if case .variable = headA.view, headA == headB, argumentsA.count == argumentsB.count {
            for (x, y) in zip(argumentsA, argumentsB) { unify(actual: x, expected: y, at: wanted.origin.span) }
            return coerced(wanted, class_)
        }
        return .insoluble
    }

    private func coerced(_ wanted: Wanted, _ class_: ClassInfo) -> Outcome {
        bindEvidence(wanted, .expression(TExpression(.constructor(class_.dictionary), at: wanted.origin.span)))
        return .solved
    }

    private func need(_ class_: ClassInfo, _ a: Type, _ b: Type, _ wanted: Wanted) {
        _ = evidence(for: class_.constraint([a, b]), wanted.origin, depth: wanted.depth + 1)
    }

    /// What a newtype wraps.
    private func unwrapped(_ head: Type, _ arguments: [Type]) -> Type? {
        guard case .constructor(let tyCon) = head.view, tyCon.isNewtype, let constructor = tyCon.constructors.first,
            arguments.count >= constructor.universals.count, let field = constructor.fieldTypes.first
        else { return nil }
        let count = constructor.universals.count
        let substitution = Dictionary(uniqueKeysWithValues: zip(constructor.universals.map(Type.bound), arguments))
        return field.substituting(substitution).applied(arguments.dropFirst(count))
    }

    private func roles(of tyCon: TyCon, count: Int) -> [Role] {
        (0..<count).map { index in
            guard !tyCon.constructors.isEmpty else { return .representational }
            var role = Role.phantom
            for constructor in tyCon.constructors {
                guard index < constructor.universals.count else { return .representational }
                let parameter = Type.bound(constructor.universals[index])
                if constructor.equalities.contains(where: { $0.0 == parameter })
                    || constructor.context.contains(where: { $0.freeVariables.contains(parameter) })
                {
                    return .nominal
                }
                if constructor.fieldTypes.contains(where: { $0.freeVariables.contains(parameter) }) {
                    role = .representational
                }
            }
            return role
        }
    }
}

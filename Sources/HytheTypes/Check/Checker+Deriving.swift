import HytheBase

/// The contexts of derived instances: the smallest that the wanted constraints reduce to, found by iteration because
/// derived instances need each other.
extension Checker {
    private struct Derived {
        var info: InstanceInfo
        var wanted: [Type]
        var source: RDeriving
    }

    func checkDerivings(_ derivings: [RDeriving]) -> [PendingInstance] {
        var pending: [PendingInstance] = []
        var derived: [Derived] = []
        for written in derivings {
            let deriving = withCasts(written)
            guard
                let instance = declareInstance(
                    deriving.instance, isDerived: true, wanted: deriving.wanted ?? [], target: deriving.target)
            else { continue }
            pending.append(instance)
            if deriving.wanted == nil { continue }
            var wanted = instance.representation.map { [$0] } ?? instance.wanted
            if case .ofClassKind = deriving.target { wanted = neededByDefaults(instance.info) }
            derived.append(Derived(info: instance.info, wanted: wanted.map(\.zonked), source: deriving))
        }
        var isStable = false
        while !isStable {
            isStable = true
            for item in derived {
                let context = simplified(item.wanted, item, reporting: false)
                if Set(context) != Set(item.info.context) {
                    item.info.context = context
                    isStable = false
                }
            }
        }
        for item in derived {
            let before = diagnostics.count
            _ = simplified(item.wanted, item, reporting: true)
            // Its methods would fail for the same reason.
            if diagnostics.count > before { pending.removeAll { $0.info === item.info } }
        }
        return pending
    }

    /// What the default methods of an instance without methods need besides the class, as far as it is about the type alone.
    private func neededByDefaults(_ info: InstanceInfo) -> [Type] {
        let class_ = info.class_
        let ofClass = classSubstitution(class_, info.arguments)
        return zip(class_.methods, class_.defaultMethods).flatMap { method, function -> [Type] in
            guard let function, let type = ownType(ofDefault: function, of: method.type, class_, ofClass) else {
                return []
            }
            let (variables, body) = type.splitForalls
            return body.splitQualified.context.filter { constraint in
                constraint.headTyCon?.class_ != nil && !constraint.freeVariables.contains(where: variables.contains)
            }
        }
    }

    private func withCasts(_ deriving: RDeriving) -> RDeriving {
        guard let casts = deriving.casts, let kind = tyCon(deriving.typeName)?.kind?.zonked,
            kind.splitForalls.variables.isEmpty, kind.splitFunction.arguments.allSatisfy({ $0 == Kinds.type })
        else { return deriving }
        var deriving = deriving
        deriving.instance.methods += casts.methods
        deriving.wanted? += casts.wanted
        return deriving
    }

    /// The constraints on type variables that instances leave of the wanted ones.
    private func simplified(_ wanted: [Type], _ item: Derived, reporting: Bool) -> [Type] {
        let outer = scope
        let inner = pushScope()
        inner.infersContext = true
        let before = diagnostics.count
        let origin = Origin(.deriving(item.info.class_), at: item.source.instance.span)
        for constraint in wanted { _ = want(constraint, origin) }
        solveScope()
        scope = outer
        if !reporting { diagnostics.removeSubrange(before...) }
        let unsolved = inner.wanteds + inner.pending.flatMap(\.wanteds)
        var context: [Type] = []
        for constraint in unsolved.map(\.constraint.zonked) {
            let isOnVariables =
                constraint.headTyCon?.class_ != nil
                && constraint.splitApplication.arguments.allSatisfy { $0.splitApplication.head.variableName != nil }
            if isOnVariables { context.append(constraint) }
            if reporting, !isOnVariables || !isDerivable(constraint) {
                reportUnderivable(constraint, item.info, item.source)
            }
        }
        return withoutSuperclasses(context)
    }

    /// Whether an inferred context may have the constraint: it consists of variables, each another one.
    private func isDerivable(_ constraint: Type) -> Bool {
        let arguments = constraint.splitApplication.arguments
        return arguments.reduce(0) { $0 + $1.size } == Set(arguments.flatMap(\.freeVariables)).count
    }

    private func withoutSuperclasses(_ context: [Type]) -> [Type] {
        var implied: Set<Type> = []
        func add(_ constraint: Type) {
            let (head, arguments) = constraint.splitApplication
            guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_ else { return }
            let substitution = Dictionary(uniqueKeysWithValues: zip(class_.parameters.map(Type.bound), arguments))
            for superclass in class_.superclasses {
                let superclass = superclass.substituting(substitution)
                if implied.insert(superclass).inserted { add(superclass) }
            }
        }
        context.forEach(add)
        return context.filter { !implied.contains($0) }
    }
}

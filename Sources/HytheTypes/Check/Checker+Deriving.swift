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

    /// The constraints on type variables that the wanted ones reduce to.
    private func simplified(_ wanted: [Type], _ item: Derived, reporting: Bool) -> [Type] {
        var context: [Type] = []
        var work = Array(wanted.reversed())
        var seen: Set<Type> = []
        while let constraint = work.popLast() {
            guard seen.insert(constraint).inserted else { continue }
            let (head, arguments) = constraint.splitApplication
            guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_ else { continue }
            if arguments.allSatisfy({ $0.splitApplication.head.variableName != nil }) {
                context.append(constraint)
                if reporting, !isDerivable(constraint) { reportUnderivable(constraint, item.info, item.source) }
                continue
            }
            if let next = reduce(class_, arguments) {
                work += next.reversed()
            } else if reporting {
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

    /// The context of the instance that solves a constraint; `nil` if there is none.
    func reduce(_ class_: ClassInfo, _ arguments: [Type]) -> [Type]? {
        if class_.name == BuiltinNames.typeable || isKnown(class_, arguments) { return [] }
        var best: (InstanceInfo, [Type: Type])?
        for instance in instances.candidates(of: class_.tyCon, first: arguments.first) {
            var matcher = Matcher(variables: instance.variables)
            guard matcher.match(instance.arguments, arguments) == .yes else { continue }
            if best == nil || instance.overlap.contains(.overlapping) { best = (instance, matcher.substitution) }
        }
        return best.map { instance, substitution in instance.context.map { $0.substituting(substitution) } }
    }

    /// Whether it is a literal's evidence that is wanted.
    private func isKnown(_ class_: ClassInfo, _ arguments: [Type]) -> Bool {
        switch arguments.first?.view {
        case .number: class_.name == BuiltinNames.knownNat
        case .text: class_.name == BuiltinNames.knownSymbol
        default: false
        }
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

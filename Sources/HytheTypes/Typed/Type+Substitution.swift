import HytheBase

extension Type {
    /// The type with solved metavariables replaced, at every depth.
    package var zonked: Type {
        let node = node
        // A refined rigid variable counts as solved only while its branch is checked: zonking leaves it.
        guard node.flags.contains(.meta) else { return self }
        switch node.tag {
        case .meta:
            if node.b == 0 { return self }
            let result = Type(id: node.b).zonked
            TypeTable[id].b = result.id
            return result
        case .application: return .application(Type(id: node.a).zonked, Type(id: node.b).zonked)
        case .function: return .function(Type(id: node.a).zonked, Type(id: node.b).zonked)
        case .forall, .forallInferred:
            return .forall([Type(id: node.a)], Type(id: node.b).zonked, inferred: node.tag == .forallInferred)
        case .qualified: return .qualified([Type(id: node.a).zonked], Type(id: node.b).zonked)
        default: return self
        }
    }

    /// Replaces variables by types. `substitution` maps variable types; what it does not map stays.
    ///
    /// Bound variables are never captured: each quantifier's variable is distinct from every rigid one.
    package func substituting(_ substitution: [Type: Type]) -> Type {
        substitution.isEmpty ? self : substituted(substitution)
    }

    private func substituted(_ substitution: [Type: Type]) -> Type {
        let node = node
        guard !node.flags.isDisjoint(with: [.variable, .meta]) else { return self }
        switch node.tag {
        case .variable: return substitution[self] ?? self
        case .meta: return node.b == 0 ? self : Type(id: node.b).substituted(substitution)
        case .application:
            return .application(Type(id: node.a).substituted(substitution), Type(id: node.b).substituted(substitution))
        case .function:
            return .function(Type(id: node.a).substituted(substitution), Type(id: node.b).substituted(substitution))
        case .forall, .forallInferred:
            let variable = Type(id: node.a)
            let kind = variable.variableKind
            let isInferred = node.tag == .forallInferred
            let newKind = kind.substituted(substitution)
            if newKind == kind {
                return .forall([variable], Type(id: node.b).substituted(substitution), inferred: isInferred)
            }
            // The kind changes, and a variable has one kind: take another variable.
            let renamed = Type.variable(
                .fresh(Name(id: variable.node.a).occurrence, .typeVariable), kind: newKind)
            var extended = substitution
            extended[variable] = renamed
            return .forall([renamed], Type(id: node.b).substituted(extended), inferred: isInferred)
        case .qualified:
            return .qualified([Type(id: node.a).substituted(substitution)], Type(id: node.b).substituted(substitution))
        default: return self
        }
    }

    /// Calls `visit` with each unsolved metavariable and each free rigid or bound variable, perhaps repeatedly.
    /// Of a type family those of its arguments, whether or not its equations use them.
    func forEachFree(_ visit: (Type) -> Void) {
        let type = unreduced
        let node = type.node
        guard !node.flags.isDisjoint(with: [.variable, .meta]) else { return }
        switch node.tag {
        case .variable, .meta: visit(type)
        case .application, .function, .qualified:
            Type(id: node.a).forEachFree(visit)
            Type(id: node.b).forEachFree(visit)
        case .forall, .forallInferred:
            let bound = Type(id: node.a)
            bound.variableKind.forEachFree(visit)
            Type(id: node.b).forEachFree { if $0 != bound { visit($0) } }
        default: break
        }
    }

    /// The free variables that the type determines: not those that only arguments of type families mention.
    var fixedVariables: [Type] {
        var seen = Set<Type>()
        var result: [Type] = []
        func visit(_ type: Type) {
            let type = type.unreduced
            let node = type.node
            guard node.flags.contains(.variable) else { return }
            if node.flags.contains(.family) {
                let (family, arguments) = type.splitFamily
                for position in family.family?.injectivity ?? [] { visit(arguments[position]) }
                return
            }
            switch node.tag {
            case .variable: if seen.insert(type).inserted { result.append(type) }
            case .application, .function, .qualified:
                visit(Type(id: node.a))
                visit(Type(id: node.b))
            case .forall, .forallInferred: visit(Type(id: node.b))
            default: break
            }
        }
        visit(self)
        return result
    }

    /// How many type constructors and variables there are in it.
    var size: Int {
        switch view {
        case .application(let function, let argument): function.size + argument.size
        case .family(_, let arguments): arguments.reduce(1) { $0 + $1.size }
        case .function(let argument, let result): 1 + argument.size + result.size
        case .qualified(let constraint, let body): constraint.size + body.size
        case .forall(_, let body, _): body.size
        default: 1
        }
    }

    /// The unsolved metavariables, in order of first occurrence.
    var freeMetas: [Type] {
        guard node.flags.contains(.meta) else { return [] }
        var seen = Set<Type>()
        var result: [Type] = []
        forEachFree { if $0.isMeta, seen.insert($0).inserted { result.append($0) } }
        return result
    }

    /// The free rigid and bound variables, in order of first occurrence.
    package var freeVariables: [Type] {
        var seen = Set<Type>()
        var result: [Type] = []
        forEachFree { if !$0.isMeta, seen.insert($0).inserted { result.append($0) } }
        return result
    }
}

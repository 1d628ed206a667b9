import HytheBase

extension Type {
    package static let poison = Type(id: 0)

    package static func constructor(_ tyCon: TyCon) -> Type {
        let flags: TypeNode.Flags =
            tyCon.family == nil ? [] : tyCon.arity == 0 ? [.family, .mentionsFamily] : .partialFamily
        return TypeTable.find(.constructor, tyCon.id, flags: flags)
    }

    /// `function argument`; saturated `(->)` becomes a function type.
    package static func application(_ function: Type, _ argument: Type) -> Type {
        let node = function.node
        if node.tag == .application, Type(id: node.a) == BuiltinTypes.arrow {
            return .function(Type(id: node.b), argument)
        }
        if node.tag == .poison { return .poison }
        var flags = node.flags.union(argument.node.flags).intersection(.inherited)
        if node.flags.contains(.partialFamily) {
            flags.formUnion(function.isLastArgumentMissing ? [.family, .mentionsFamily] : .partialFamily)
        }
        return TypeTable.find(.application, function.id, argument.id, flags: flags)
    }

    package static func function(_ argument: Type, _ result: Type) -> Type {
        TypeTable.find(
            .function, argument.id, result.id,
            flags: argument.node.flags.union(result.node.flags).intersection(.inherited))
    }

    package static func function(_ arguments: some BidirectionalCollection<Type>, _ result: Type) -> Type {
        arguments.reversed().reduce(result) { .function($1, $0) }
    }

    /// The variable of this name. Its kind is `kind` from now on, everywhere.
    package static func variable(_ name: Name, kind: Type, skolemLevel: Int = 0) -> Type {
        TypeTable.makeVariable(name, kind: kind, level: skolemLevel)
    }

    /// `forall variables. body`; `variables` are variable types.
    package static func forall(_ variables: [Type], _ body: Type, inferred: Bool = false) -> Type {
        variables.reversed().reduce(body) { body, variable in
            TypeTable.find(
                inferred ? .forallInferred : .forall, variable.id, body.id,
                flags: body.node.flags.union([.quantifier, .variable]).union(variable.variableKind.node.flags)
                    .intersection(.inherited))
        }
    }

    /// `(context) => body`
    package static func qualified(_ context: [Type], _ body: Type) -> Type {
        context.reversed().reduce(body) { body, constraint in
            TypeTable.find(
                .qualified, constraint.id, body.id,
                flags: body.node.flags.union(constraint.node.flags).union(.quantifier).intersection(.inherited))
        }
    }

    package static func number(_ digits: Symbol) -> Type { TypeTable.find(.number, digits.id, flags: []) }
    /// The data constructor of this name as a type.
    static func promoted(_ name: Name, kind: Type) -> Type { TypeTable.makePromoted(name, kind: kind) }
    package static func text(_ text: Symbol) -> Type { TypeTable.find(.text, text.id, flags: []) }

    /// Whether a partially applied family takes one argument more.
    private var isLastArgumentMissing: Bool {
        var count = 1
        var node = self.node
        while node.tag == .application {
            count += 1
            node = Type(id: node.a).node
        }
        return TyConTable[node.a].arity == count
    }

    package func applied(_ arguments: some Sequence<Type>) -> Type { arguments.reduce(self) { .application($0, $1) } }
}

extension [Type] {
    /// Variables, each behind those that its kind mentions; else in the order that they have.
    var inKindOrder: [Type] {
        var result: [Type] = []
        var placed = Set<Type>()
        func place(_ variable: Type) {
            guard placed.insert(variable).inserted else { return }
            for needed in variable.variableKind.zonked.freeVariables where contains(needed) { place(needed) }
            result.append(variable)
        }
        forEach(place)
        return result
    }
}

extension Sequence<Type> {
    /// What the kinds of variables mention.
    var variablesOfKinds: [Type] {
        flatMap { $0.variableKind.node.flags.contains(.variable) ? $0.variableKind.zonked.freeVariables : [] }
    }
}

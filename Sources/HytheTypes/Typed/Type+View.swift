import HytheBase

/// A type taken apart by one step. Solved metavariables never show.
package enum TypeView {
    case constructor(TyCon)
    case application(Type, Type)
    case function(Type, Type)
    /// A bound or rigid variable.
    case variable(Name)
    /// An unsolved metavariable.
    case meta
    /// The variable is a variable type.
    case forall(Type, Type, inferred: Bool)
    case qualified(Type, Type)
    case number(Symbol)
    case text(Symbol)
    /// A data constructor.
    case promoted(Name)
    /// A type family with all its arguments, of which no equation says what it is.
    case family(TyCon, [Type])
    case poison
}

extension Type {
    var node: TypeNode {
        @inline(__always) get { TypeTable[id] }
    }

    /// Whether it begins with a quantifier or a context.
    var isQuantified: Bool {
        switch view {
        case .forall, .qualified: true
        default: false
        }
    }

    /// Itself, or what a solved metavariable, a refined rigid variable or a type family stands for, at the head.
    var resolved: Type {
        var type = self
        while true {
            let node = type.node
            if node.tag == .meta || node.tag == .variable {
                if node.b == 0 { return type }
                type = Type(id: node.b)
            } else if node.flags.contains(.family), let reduct = FamilyEnvironment.current?.reduct(of: type) {
                type = reduct
            } else {
                return type
            }
        }
    }

    /// As `resolved`, but type families stay as they are.
    var unreduced: Type {
        var type = self
        while true {
            let node = type.node
            guard node.tag == .meta || node.tag == .variable, node.b != 0 else { return type }
            type = Type(id: node.b)
        }
    }

    package var view: TypeView {
        let type = resolved
        let node = type.node
        if node.flags.contains(.family) {
            let (tyCon, arguments) = type.splitFamily
            return .family(tyCon, arguments)
        }
        switch node.tag {
        case .poison: return .poison
        case .constructor: return .constructor(TyConTable[node.a])
        case .application:
            if let argument = type.argumentOfArrow { return .function(argument, Type(id: node.b)) }
            return .application(Type(id: node.a), Type(id: node.b))
        case .function: return .function(Type(id: node.a), Type(id: node.b))
        case .variable: return .variable(Name(id: node.a))
        case .meta: return .meta
        case .forall: return .forall(Type(id: node.a), Type(id: node.b), inferred: false)
        case .forallInferred: return .forall(Type(id: node.a), Type(id: node.b), inferred: true)
        case .qualified: return .qualified(Type(id: node.a), Type(id: node.b))
        case .number: return .number(Symbol(id: node.a))
        case .text: return .text(Symbol(id: node.a))
        case .promoted: return .promoted(Name(id: node.a))
        }
    }

    /// `a` if this application node is `(->) a b` by what its head was solved to.
    private var argumentOfArrow: Type? {
        let function = Type(id: node.a).resolved
        guard function.node.tag == .application, Type(id: function.node.a).resolved == BuiltinTypes.arrow else {
            return nil
        }
        return Type(id: function.node.b)
    }

    /// The family and its arguments, of a node that is flagged as one.
    var splitFamily: (TyCon, [Type]) {
        var arguments: [Type] = []
        var node = self.node
        while node.tag == .application {
            arguments.append(Type(id: node.b))
            node = Type(id: node.a).node
        }
        arguments.reverse()
        return (TyConTable[node.a], arguments)
    }

    /// The type with the families in it that mention variables, at every depth, replaced by what they stand for as far as
    /// is known. A type that has no end is left as it is somewhere.
    var reducedThroughout: Type {
        var budget = 1000
        return reducedThroughout(&budget)
    }

    private func reducedThroughout(_ budget: inout Int) -> Type {
        budget -= 1
        guard budget > 0, node.flags.isSuperset(of: [.mentionsFamily, .variable]) else { return self }
        switch view {
        case .application(let function, let argument):
            return .application(function.reducedThroughout(&budget), argument.reducedThroughout(&budget))
        case .function(let argument, let result):
            return .function(argument.reducedThroughout(&budget), result.reducedThroughout(&budget))
        case .qualified(let constraint, let body):
            return .qualified([constraint.reducedThroughout(&budget)], body.reducedThroughout(&budget))
        case .forall(let variable, let body, let isInferred):
            return .forall([variable], body.reducedThroughout(&budget), inferred: isInferred)
        case .family(let family, let arguments):
            return Type.constructor(family).applied(arguments.map { $0.reducedThroughout(&budget) })
        default: return resolved
        }
    }

    /// Whether it is an equality of a context, which has no evidence.
    var isEquality: Bool { headTyCon === BuiltinTypes.equality }

    /// Whether it is a type family that stands for nothing else as far as is known.
    var isFamily: Bool { resolved.node.flags.contains(.family) }

    /// The kind of a variable or metavariable node.
    var variableKind: Type { Type(id: node.c) }

    package var isPoison: Bool { resolved == .poison }
    var isMeta: Bool { resolved.node.tag == .meta }

    /// The variable's name, for a bound or rigid variable.
    package var variableName: Name? {
        if case .variable(let name) = view { name } else { nil }
    }

    /// The type constructor at the head: of `T a b`, `T`; `(->)` of a function.
    package var headTyCon: TyCon? {
        var type = self
        while true {
            switch type.view {
            case .constructor(let tyCon): return tyCon
            case .application(let function, _): type = function
            case .function: return BuiltinTypes.function
            default: return nil
            }
        }
    }

    /// The head and the arguments of an application; a function type is taken as `(->) a b`.
    package var splitApplication: (head: Type, arguments: [Type]) {
        var arguments: [Type] = []
        var type = self
        while true {
            switch type.view {
            case .application(let function, let argument):
                arguments.append(argument)
                type = function
            case .function(let argument, let result):
                arguments.append(result)
                arguments.append(argument)
                arguments.reverse()
                return (BuiltinTypes.arrow, arguments)
            default:
                arguments.reverse()
                return (type.resolved, arguments)
            }
        }
    }

    /// The arguments and result of a function type, no quantifiers looked through.
    package var splitFunction: (arguments: [Type], result: Type) {
        var arguments: [Type] = []
        var type = self
        while case .function(let argument, let result) = type.view {
            arguments.append(argument)
            type = result
        }
        return (arguments, type)
    }

    /// The variables quantified at the top, as variable types.
    package var splitForalls: (variables: [Type], body: Type) {
        var variables: [Type] = []
        var type = self
        while case .forall(let variable, let body, _) = type.view {
            variables.append(variable)
            type = body
        }
        return (variables, type)
    }

    /// The type without quantifiers and contexts in front and behind arrows, where synonyms leave them; and all the variables.
    var withoutContexts: (variables: [Type], body: Type) {
        let (variables, qualified) = splitForalls
        let body = qualified.splitQualified.body
        switch body.view {
        case .function(let argument, let result):
            let (others, rest) = result.withoutContexts
            return (variables + others, .function(argument, rest))
        case .forall, .qualified:
            let (others, rest) = body.withoutContexts
            return (variables + others, rest)
        default: return (variables, body)
        }
    }

    /// The context at the top.
    package var splitQualified: (context: [Type], body: Type) {
        var context: [Type] = []
        var type = self
        while case .qualified(let constraint, let body) = type.view {
            context.append(constraint)
            type = body
        }
        return (context, type)
    }
}

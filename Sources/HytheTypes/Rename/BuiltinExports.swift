import HytheBase
import HytheSyntax

/// What modules export that no source defines.
enum BuiltinExports {
    /// The whole of `GHC.Prim`.
    static let prim: ExportEnvironment = {
        var environment = ExportEnvironment(module: BuiltinNames.prim)
        for name in PrimitiveOperation.all.keys {
            environment.add(Entity(.global(BuiltinNames.prim, name, .value), .value, fixity: fixities[name]))
        }
        for type in PrimitiveType.all {
            environment.add(Entity(.global(BuiltinNames.prim, type.name, .type), .data))
        }
        environment.add(Entity(.global(BuiltinNames.prim, "TYPE", .type), .data))
        environment.add(Entity(BuiltinNames.function, .data, fixity: Fixity(.right, -1)))
        return environment
    }()

    /// What a module of the base library exports besides its own definitions.
    static func additions(to module: Symbol) -> [Entity] {
        switch module {
        case "GHC.Types": types
        case "GHC.Tuple": tuples
        default: []
        }
    }

    /// What `TYPE` takes: constructors in GHC, which may have a tick; types here.
    static let representations: [Symbol] = [
        "LiftedRep", "UnliftedRep", "IntRep", "WordRep", "CharRep", "AddrRep", "FloatRep", "DoubleRep", "VoidRep",
    ]

    private static let types: [Entity] = {
        let kinds: [Symbol] = ["Type", "Constraint", "Symbol", "Nat", "RuntimeRep"]
        return (kinds + representations).map { Entity(.global("GHC.Types", $0, .type), .data) }
            + [
                equality,
                Entity(BuiltinNames.heterogeneousEquality, .class_, fixity: Fixity(.none, 4)),
                Entity(BuiltinNames.list, .data, members: [BuiltinNames.nil_, BuiltinNames.cons]),
                nilConstructor, cons,
            ]
    }()

    private static let tuples: [Entity] =
        [Entity(BuiltinNames.unit, .data, members: [BuiltinNames.unitConstructor]), unitConstructor]
        + (2...BuiltinNames.largestTuple).flatMap { size in
            [
                Entity(BuiltinNames.tuple(size), .data, members: [BuiltinNames.tupleConstructor(size)]),
                tupleConstructor(size),
            ]
        }

    // MARK: Built-in syntax

    /// The type of tuples, lists or units.
    static func builtinType(_ name: Name) -> Entity? { (types + tuples).first { $0.name == name } }

    static let equality = Entity(BuiltinNames.equality, .class_, fixity: Fixity(.none, 4))
    static let nilConstructor = Entity(BuiltinNames.nil_, .constructor, parent: BuiltinNames.list)
    static let cons = Entity(
        BuiltinNames.cons, .constructor, parent: BuiltinNames.list, arity: 2, fixity: Fixity(.right, 5))
    static let unitConstructor = Entity(BuiltinNames.unitConstructor, .constructor, parent: BuiltinNames.unit)

    static func tupleConstructor(_ size: Int) -> Entity {
        Entity(BuiltinNames.tupleConstructor(size), .constructor, parent: BuiltinNames.tuple(size), arity: size)
    }

    /// The number of components that `(,,)` or `(#,,#)` stands for.
    static func tupleSize(_ text: Symbol) -> Int { text.text.utf8.count { $0 == UInt8(ascii: ",") } + 1 }

    /// The constructor of syntax that is always in scope: `()`, `[]`, `(,)`, `:`.
    static func constructor(_ text: Symbol) -> Entity? {
        switch text {
        case ":": return cons
        case "[]": return nilConstructor
        case "()": return unitConstructor
        default:
            guard text.text.hasPrefix("(,") else { return nil }
            let size = tupleSize(text)
            return size <= BuiltinNames.largestTuple ? tupleConstructor(size) : nil
        }
    }

    /// The type of syntax that is always in scope: `()`, `[]`, `(,)`, `->`, `~`, `*`.
    static func type(_ text: Symbol, starIsType: Bool) -> Name? {
        switch text {
        case "[]": return BuiltinNames.list
        case "()": return BuiltinNames.unit
        case "->": return BuiltinNames.function
        case "~": return BuiltinNames.equality
        case "*", "★": return starIsType ? BuiltinNames.typeKind : nil
        default:
            guard text.text.hasPrefix("(,") else { return nil }
            let size = tupleSize(text)
            return size <= BuiltinNames.largestTuple ? BuiltinNames.tuple(size) : nil
        }
    }

    private static let fixities: [Symbol: Fixity] = {
        var fixities: [Symbol: Fixity] = ["seq": Fixity(.right, 0)]
        for name: Symbol in ["+#", "-#", "+##", "-##"] { fixities[name] = Fixity(.left, 6) }
        for name: Symbol in ["*#", "*##", "/##"] { fixities[name] = Fixity(.left, 7) }
        for comparison in ["==", "/=", "<", "<=", ">", ">="] {
            fixities[Symbol(comparison + "#")] = Fixity(.none, 4)
            fixities[Symbol(comparison + "##")] = Fixity(.none, 4)
        }
        return fixities
    }()
}

import HytheBase
import Synchronization

/// One node of the process-wide table of types. What `a`, `b` and `c` mean depends on the tag.
struct TypeNode {
    enum Tag: UInt8 {
        /// A diagnosed type: equal to every other, silently.
        case poison
        /// `a`: the id of a `TyCon`.
        case constructor
        /// `a` applied to `b`. Never a saturated `(->)` at construction; see `Type.view`.
        case application
        /// `a -> b`
        case function
        /// `a`: a `Name`. `b`: what an equality in force says it is, 0 if nothing. `c`: its kind. `level`: of a skolem,
        /// where it was made; 0 for a bound variable.
        case variable
        /// `a`: a `Symbol` for people. `b`: the solution, 0 if none. `c`: its kind. `level`: as for skolems.
        case meta
        /// `forall a. b`, `a` being a variable node.
        case forall
        /// As `forall`, of a variable that no type application can name.
        case forallInferred
        /// `a => b`
        case qualified
        /// `a`: the `Symbol` of a type-level number or string.
        case number
        case text
        /// `a`: the `Name` of a data constructor in the place of a type. `c`: its kind.
        case promoted
    }

    struct Flags: OptionSet {
        let rawValue: UInt8
        static let meta = Flags(rawValue: 1)
        static let variable = Flags(rawValue: 2)
        static let quantifier = Flags(rawValue: 4)
        static let poison = Flags(rawValue: 8)
        /// Of a meta itself: may stand for a type with quantifiers (the type of an expression being inferred).
        static let polymorphic = Flags(rawValue: 16)
        /// A type family with all its arguments: not a type of its own, but what its equations say.
        static let family = Flags(rawValue: 32)
        /// A type family with too few arguments, which stands in applications only.
        static let partialFamily = Flags(rawValue: 64)
        /// A saturated family is in it somewhere.
        static let mentionsFamily = Flags(rawValue: 128)
        static let inherited: Flags = [.meta, .variable, .quantifier, .poison, .mentionsFamily]
    }

    var tag: Tag
    var flags: Flags
    var level: UInt16 = 0
    var a: UInt32
    var b: UInt32
    var c: UInt32 = 0
}

/// The table behind `Type`: nodes that never move, read without locks, found by content.
///
/// Metavariables are nodes whose solution is written by the one checker that made them; no other thread knows them.
enum TypeTable {
    /// Number 0 is poison.
    private static let nodes = Nodes()
    private static let index = Mutex(Index())

    private struct Nodes: ~Copyable {
        let arena = Arena<TypeNode>(of: "types")
        init() { _ = arena.append(TypeNode(tag: .poison, flags: .poison, a: 0, b: 0)) }
    }

    @inline(__always) static subscript(id: UInt32) -> TypeNode {
        get { nodes.arena[id] }
        set { nodes.arena.address(of: id).pointee = newValue }
        _modify { yield &nodes.arena.address(of: id).pointee }
    }

    /// Open addressing over node ids; 0 marks an empty slot.
    private struct Index {
        var slots = [UInt32](repeating: 0, count: 1 << 16)
        var used = 0

        mutating func grow() {
            let old = slots
            slots = [UInt32](repeating: 0, count: old.count * 2)
            let mask = slots.count - 1
            for id in old where id != 0 {
                var slot = TypeTable.hash(TypeTable[id]) & mask
                while slots[slot] != 0 { slot = (slot + 1) & mask }
                slots[slot] = id
            }
        }
    }

    private static func hash(_ node: TypeNode) -> Int {
        var hash = UInt64(node.a) &* 0x9E37_79B9_7F4A_7C15
        // A rigid variable's `b` changes while an equality refines it.
        let b = node.tag == .variable ? 0 : UInt64(node.b)
        hash ^= (b &+ UInt64(node.tag.rawValue) &<< 32) &* 0xC2B2_AE3D_27D4_EB4F
        hash ^= hash >> 29
        hash = hash &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF_FFFF)
    }

    /// The node of this tag and content; flags are a function of them.
    static func find(_ tag: TypeNode.Tag, _ a: UInt32, _ b: UInt32 = 0, flags: TypeNode.Flags) -> Type {
        let node = TypeNode(tag: tag, flags: flags, a: a, b: b)
        let hash = hash(node)
        return index.withLock { index in
            var mask = index.slots.count - 1
            var slot = hash & mask
            while case let id = index.slots[slot], id != 0 {
                let known = TypeTable[id]
                if known.a == a, known.tag == tag, known.b == b || tag == .variable { return Type(id: id) }
                slot = (slot + 1) & mask
            }
            if index.used * 2 > mask {
                index.grow()
                mask = index.slots.count - 1
                slot = hash & mask
                while index.slots[slot] != 0 { slot = (slot + 1) & mask }
            }
            let id = nodes.arena.append(node)
            index.slots[slot] = id
            index.used += 1
            return Type(id: id)
        }
    }

    static func makeMeta(_ hint: Symbol, kind: Type, level: Int, polymorphic: Bool) -> Type {
        let flags: TypeNode.Flags = polymorphic ? [.meta, .polymorphic] : .meta
        return Type(
            id: nodes.arena.append(
                TypeNode(tag: .meta, flags: flags, level: UInt16(clamping: level), a: hint.id, b: 0, c: kind.id)))
    }

    static func makePromoted(_ name: Name, kind: Type) -> Type {
        let type = find(.promoted, name.id, flags: [])
        TypeTable[type.id].c = kind.id
        return type
    }

    static func makeVariable(_ name: Name, kind: Type, level: Int) -> Type {
        let type = find(.variable, name.id, flags: .variable)
        TypeTable[type.id].c = kind.id
        TypeTable[type.id].level = UInt16(clamping: level)
        return type
    }
}

/// All `TyCon`s of the process by their numbers.
enum TyConTable {
    private static let all = Arena<Unmanaged<TyCon>>(of: "type constructors")

    /// Keeps the type constructor for ever: type nodes refer to it.
    static func register(_ tyCon: TyCon) -> UInt32 { all.append(Unmanaged.passRetained(tyCon)) }
    static subscript(id: UInt32) -> TyCon { all[id].takeUnretainedValue() }
}

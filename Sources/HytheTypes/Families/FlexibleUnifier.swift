import HytheBase

/// Unification in which every variable may stand for something: bound, rigid and unsolved ones, and stuck families.
///
/// It tells what is apart whatever is learnt later; see Note [Closed families].
struct FlexibleUnifier {
    enum Result {
        case apart
        /// There is a unifier, perhaps an infinite one.
        case unifiable
    }

    private(set) var substitution: [Type: Type] = [:]
    /// Pairs that are being unified or were: infinite types come to the same pairs again.
    private var pairs: Set<[Type]> = []

    mutating func unify(_ first: [Type], _ second: [Type]) -> Result {
        for (a, b) in zip(first, second) where unify(a, b) == .apart { return .apart }
        return .unifiable
    }

    mutating func unify(_ first: Type, _ second: Type) -> Result {
        let a = representative(first)
        let b = representative(second)
        if a == b || !pairs.insert([a, b]).inserted { return .unifiable }
        switch (a.view, b.view) {
        case (.variable, _), (.meta, _), (.family, _):
            substitution[a] = b
            return unifyKinds(a, b)
        case (_, .variable), (_, .meta), (_, .family):
            substitution[b] = a
            return unifyKinds(a, b)
        case (.poison, _), (_, .poison): return .unifiable
        case (.function(let a, let b), .function(let c, let d)),
            (.application(let a, let b), .application(let c, let d)),
            (.qualified(let a, let b), .qualified(let c, let d)):
            return unify([a, b], [c, d])
        case (.function(let a, let b), .application(let c, let d)):
            return unify([.application(BuiltinTypes.arrow, a), b], [c, d])
        case (.application(let a, let b), .function(let c, let d)):
            return unify([a, b], [.application(BuiltinTypes.arrow, c), d])
        default: return .apart
        }
    }

    private mutating func unifyKinds(_ a: Type, _ b: Type) -> Result {
        guard let first = a.knownKind, let second = b.knownKind, first != second else { return .unifiable }
        return unify(first, second)
    }

    private func representative(_ type: Type) -> Type {
        var type = type.resolved
        while let next = substitution[type] { type = next.resolved }
        return type
    }

    /// Whether a type contains itself under the substitution.
    func isInfinite(_ type: Type, _ visiting: Set<Type> = []) -> Bool {
        let type = representative(type)
        if type.node.flags.isDisjoint(with: [.variable, .meta, .mentionsFamily]) { return false }
        guard !visiting.contains(type) else { return true }
        switch type.view {
        case .application(let a, let b), .function(let a, let b):
            let visiting = visiting.union([type])
            return isInfinite(a, visiting) || isInfinite(b, visiting)
        default: return false
        }
    }

    /// The type with the substitution applied at every depth, which must be finite.
    func applied(to type: Type) -> Type {
        let type = representative(type)
        if type.node.flags.isDisjoint(with: [.variable, .meta, .mentionsFamily]) { return type }
        switch type.view {
        case .application(let a, let b): return .application(applied(to: a), applied(to: b))
        case .function(let a, let b): return .function(applied(to: a), applied(to: b))
        case .family(let family, let arguments): return Type.constructor(family).applied(arguments.map(applied(to:)))
        default: return type
        }
    }

    /// Whether two equations say the same where both match.
    static func areCompatible(_ first: FamilyEquation, _ second: FamilyEquation) -> Bool {
        var unifier = FlexibleUnifier()
        if unifier.unify(first.arguments, second.arguments) == .apart { return true }
        if (first.arguments + second.arguments).contains(where: { unifier.isInfinite($0) }) { return false }
        return unifier.applied(to: first.right) == unifier.applied(to: second.right)
    }
}

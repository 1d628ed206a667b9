import HytheBase

/// The instances that a module sees, found by class and by the head of the first argument.
final class InstanceTable {
    private struct OfClass {
        var all: [InstanceInfo] = []
        /// By the type constructor of the first argument.
        var byHead: [UInt32: [InstanceInfo]] = [:]
        /// Whose first argument is a variable, or that have none.
        var general: [InstanceInfo] = []
    }

    private var classes: [UInt32: OfClass] = [:]

    init(_ modules: some Sequence<ModuleTypes>) {
        for module in modules {
            for instance in module.instances { add(instance) }
        }
    }

    func add(_ instance: InstanceInfo) {
        let key = instance.class_.tyCon.id
        classes[key, default: OfClass()].all.append(instance)
        if let head = instance.arguments.first?.headTyCon {
            classes[key, default: OfClass()].byHead[head.id, default: []].append(instance)
        } else {
            classes[key, default: OfClass()].general.append(instance)
        }
    }

    func all(of class_: TyCon) -> [InstanceInfo] { classes[class_.id]?.all ?? [] }

    /// The instances that may match a constraint whose first argument is `first`.
    func candidates(of class_: TyCon, first: Type?) -> [InstanceInfo] {
        guard let table = classes[class_.id] else { return [] }
        guard let head = first?.headTyCon else { return table.all }
        guard let specific = table.byHead[head.id] else { return table.general }
        return table.general.isEmpty ? specific : specific + table.general
    }
}

/// How an instance's head compares to a constraint.
enum Match: Int, Comparable {
    /// They are apart whatever the variables stand for.
    case no
    /// They would match if rigid variables of the constraint were more.
    case ifRigid
    /// They may match once metavariables are solved.
    case ifSolved
    case yes

    static func < (a: Match, b: Match) -> Bool { a.rawValue < b.rawValue }
}

/// One-way matching of an instance's head.
struct Matcher {
    let variables: [Type]
    private(set) var substitution: [Type: Type] = [:]
    /// Whether a variable's kind may be the reason that it stands for nothing.
    private let checksKinds: Bool
    /// Variables that are nothing but themselves.
    private var constants: Set<Type> = []

    /// - Parameter head: a family that is applied to the types; if it has arguments of any kind, kinds are matched too.
    init(variables: [Type], of head: TyCon? = nil) {
        self.variables = variables
        if case .forall = head?.kind?.view { checksKinds = true } else { checksKinds = false }
    }

    /// Matches the head of an instance, kinds too: they may be all that tells it from others.
    ///
    /// - Parameter constants: variables of the constraint that stand for no other type, whatever they are in the end: as under
    ///   GHC those of an instance's head, while that instance is checked.
    init(of instance: InstanceInfo, constants: Set<Type> = []) {
        variables = instance.variablesAndKinds
        checksKinds = true
        self.constants = constants
    }

    mutating func match(_ patterns: [Type], _ targets: [Type]) -> Match {
        var result = Match.yes
        for (pattern, target) in zip(patterns, targets) {
            result = min(result, match(pattern, target))
            if result == .no { break }
        }
        return result
    }

    private mutating func match(_ pattern: Type, _ target: Type) -> Match {
        let target = target.resolved
        if pattern.node.tag == .variable, variables.contains(pattern) {
            guard let bound = substitution[pattern] else {
                substitution[pattern] = target
                return checksKinds ? matchKinds(pattern, target) : .yes
            }
            return Matcher.compare(bound, target)
        }
        switch (pattern.view, target.view) {
        case (_, .poison), (.poison, _): return .yes
        case (.constructor(let a), .constructor(let b)):
            // Kinds of any representation: see `Kinds.open`.
            let isAny = a === BuiltinTypes.anyRep || b === BuiltinTypes.anyRep
            return isAny || a === b ? .yes : .no
        case (.function(let a, let b), .function(let c, let d)): return both(a, c, b, d)
        case (.application(let a, let b), .application(let c, let d)): return both(a, c, b, d)
        case (.function(let a, let b), .application(let c, let d)):
            return both(.application(BuiltinTypes.arrow, a), c, b, d)
        case (.application(let a, let b), .function(let c, let d)):
            return both(a, .application(BuiltinTypes.arrow, c), b, d)
        case (.forall(let a, let b, _), .forall(let c, let d, _)): return match(b, d.substituting([c: a]))
        case (.qualified(let a, let b), .qualified(let c, let d)): return both(a, c, b, d)
        case (.family(let f, let a), .family(let g, let b)) where f === g:
            let result = match(a, b)
            return result == .no ? .ifRigid : result
        case (_, .meta): return .ifSolved
        case (_, .family), (.family, _): return target.freeMetas.isEmpty ? .ifRigid : .ifSolved
        case (.variable(let a), .variable(let b)) where a == b: return .yes
        case (_, .variable): return constants.contains(target) ? .no : .ifRigid
        default: return pattern == target ? .yes : .no
        }
    }

    private mutating func matchKinds(_ variable: Type, _ target: Type) -> Match {
        guard let kind = target.knownKind else { return .yes }
        return match(variable.variableKind.resolved, kind) == .no ? .no : .yes
    }

    private mutating func both(_ a: Type, _ b: Type, _ c: Type, _ d: Type) -> Match {
        let first = match(a, b)
        return first == .no ? .no : min(first, match(c, d))
    }

    /// Whether two types are equal, may become so, or are apart.
    static func compare(_ a: Type, _ b: Type) -> Match {
        let a = a.resolved
        let b = b.resolved
        if a == b { return .yes }
        func both(_ a: Type, _ b: Type, _ c: Type, _ d: Type) -> Match {
            let first = compare(a, b)
            return first == .no ? .no : min(first, compare(c, d))
        }
        switch (a.view, b.view) {
        case (_, .poison), (.poison, _): return .yes
        case (.meta, _), (_, .meta): return .ifSolved
        case (.family(let f, let first), .family(let g, let second))
        where f === g && zip(first, second).allSatisfy { compare($0, $1) == .yes }:
            return .yes
        case (.family, _), (_, .family): return a.freeMetas.isEmpty && b.freeMetas.isEmpty ? .ifRigid : .ifSolved
        case (.variable, _), (_, .variable): return .ifRigid
        case (.function(let a, let b), .function(let c, let d)): return both(a, c, b, d)
        case (.application(let a, let b), .application(let c, let d)): return both(a, c, b, d)
        case (.function(let a, let b), .application(let c, let d)):
            return both(.application(BuiltinTypes.arrow, a), c, b, d)
        case (.application(let a, let b), .function(let c, let d)):
            return both(a, .application(BuiltinTypes.arrow, c), b, d)
        default: return .no
        }
    }
}

import HytheBase
import HytheCore
import HytheTypes

/// How the `let`-bound lambdas of one definition are used: which are mere join points, and which may become top-level
/// functions that take their free variables as arguments.
struct FunctionUsage {
    /// Where control may be while an expression runs.
    private struct Region {
        enum Kind {
            /// Code that runs and comes back to its parent region.
            case strict
            /// Code that runs at some other time.
            case closure
            case lambda(Name)
        }

        var kind: Kind
        var parent: Int
    }

    private struct Candidate {
        var arity: Int
        /// The region of its `let`.
        var region: Int
        /// All members of its recursive group.
        var group: [Name]
        var isSaturated = true
        var isTailCalledOnly = true
        var isBoundTwice = false
        var regions: Set<Int> = []
    }

    private var regions: [Region] = [Region(kind: .closure, parent: -1)]
    private var candidates: [Name: Candidate] = [:]
    /// Bound by `let`, and every use can be a jump.
    private(set) var joinPoints: Set<Name> = []

    init(_ core: Core) {
        walk(core, 0)
        if !candidates.isEmpty { findJoinPoints() }
    }

    /// Every use is a call with all arguments.
    func isSaturated(_ name: Name) -> Bool {
        guard let candidate = candidates[name] else { return false }
        return candidate.isSaturated && !candidate.isBoundTwice
    }

    /// Whether a closure other than those of the function's own group calls it, so that it would hold the function's
    /// free variables instead of one pointer.
    func isUsedInClosures(_ name: Name) -> Bool {
        guard let candidate = candidates[name] else { return true }
        return candidate.regions.contains { !reaches($0, candidate, throughGroup: true) }
    }

    private mutating func enter(_ kind: Region.Kind, _ parent: Int) -> Int {
        regions.append(Region(kind: kind, parent: parent))
        return regions.count - 1
    }

    private mutating func use(_ name: Name, arguments: Int, _ region: Int) {
        guard var candidate = candidates.removeValue(forKey: name) else { return }
        if arguments < candidate.arity { candidate.isSaturated = false }
        if arguments != candidate.arity { candidate.isTailCalledOnly = false }
        candidate.regions.insert(region)
        candidates[name] = candidate
    }

    private mutating func walk(_ core: Core, _ region: Int) {
        switch core {
        case .variable(let name): use(name, arguments: 0, region)
        case .literal: break
        case .apply(.variable(let name), let arguments, _):
            use(name, arguments: arguments.count, region)
            walkArguments(arguments, region)
        case .apply(let function, let arguments, _):
            walk(function, enter(.strict, region))
            walkArguments(arguments, region)
        case .lambda(_, let body): walk(body, enter(.closure, region))
        case .let_(.nonrecursive(let binder, let value), let body):
            walkGroup([(binder, value)], region)
            walk(body, region)
        case .let_(.recursive(let group), let body):
            declare(group, region)
            walkGroup(group, region)
            walk(body, region)
            return
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            walk(scrutinee, enter(.strict, region))
            for alternative in alternatives { walk(alternative.body, region) }
            if let fallback { walk(fallback, region) }
        case .constructor(_, let arguments), .unboxedTuple(let arguments), .primitive(_, let arguments, _),
            .foreignCall(_, let arguments, _), .jump(_, let arguments, _):
            walkArguments(arguments, region)
        case .join(_, let points, let body):
            for point in points { walk(point.body, region) }
            walk(body, region)
        }
    }

    private mutating func walkArguments(_ arguments: [Core], _ region: Int) {
        for argument in arguments {
            switch argument {
            case .literal: break
            case .variable(let name): use(name, arguments: 0, region)
            default: walk(argument, enter(.closure, region))
            }
        }
    }

    private mutating func declare(_ group: [(binder: Binder, value: Core)], _ region: Int) {
        let names = group.map(\.binder.name)
        let isAllLambdas = group.allSatisfy { if case .lambda = $0.value { true } else { false } }
        guard isAllLambdas else { return }
        for (binder, value) in group {
            guard case .lambda(let parameters, _) = value else { continue }
            if candidates[binder.name] != nil {
                candidates[known: binder.name].isBoundTwice = true
            } else {
                candidates[binder.name] = Candidate(arity: parameters.count, region: region, group: names)
            }
        }
    }

    private mutating func walkGroup(_ group: [(binder: Binder, value: Core)], _ region: Int) {
        for (binder, value) in group {
            if case .lambda(_, let body) = value {
                let isCandidate = candidates[binder.name] != nil || group.count == 1
                walk(body, enter(isCandidate ? .lambda(binder.name) : .closure, region))
            } else {
                walk(value, enter(.closure, region))
            }
        }
        // Of a nonrecursive binding the uses are in what follows.
        if group.count == 1, candidates[group[0].binder.name] == nil { declare(group, region) }
    }

    /// Whether control in `region` returns to where `candidate` is bound by jumps and returns only.
    private func reaches(_ region: Int, _ candidate: Candidate, throughGroup: Bool) -> Bool {
        var region = region
        while region != candidate.region {
            switch regions[region].kind {
            case .closure: return false
            case .strict: if !throughGroup { return false }
            case .lambda(let name):
                if !joinPoints.contains(name) && !(throughGroup && candidate.group.contains(name)) { return false }
            }
            region = regions[region].parent
            if region < 0 { return false }
        }
        return true
    }

    /// Begins with all and drops those with a use that is no jump, until nothing changes.
    private mutating func findJoinPoints() {
        joinPoints = Set(
            candidates.filter { $1.isSaturated && $1.isTailCalledOnly && !$1.isBoundTwice && !$1.regions.isEmpty }.keys)
        var changed = true
        while changed {
            changed = false
            for name in joinPoints {
                let candidate = candidates[known: name]
                let isJoinPoint =
                    candidate.group.allSatisfy(joinPoints.contains)
                    && candidate.regions.allSatisfy { reaches($0, candidate, throughGroup: false) }
                if !isJoinPoint {
                    joinPoints.remove(name)
                    changed = true
                }
            }
        }
    }
}

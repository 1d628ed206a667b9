import HytheBase

// Note [Floating in]
// A function whose calls are all in the scrutinee of a `case` is bound there, so that they are tail calls of the scrutinee: it
// becomes a join point, and what the `case` does with its result is done at the function's ends. `case go 1 s of (_, t) -> t`
// makes no pair then, and `go` is strict in what is demanded of it. For this it first goes into the alternative in which it is
// used, as any other binding does: what is not needed is not allocated, and what is needed in one alternative only may be
// known to be needed there. A binding goes past evaluations too, to where all its uses are: if it is evaluated for sure, that
// happens after what its users evaluate first, as late as in a lazy program. A fold from the right with a strict operator looks
// at the element before it goes on to the rest of the list then, so that elements that hang on each other do not keep the whole
// list waiting at each level.
//
// A call that one alternative evaluates as its result and another one keeps for later, as `filter` does with the rest of the list,
//
//     let r = go xs in case p x of { True -> x : r; False -> r }
//
// is bound in each of them: the result is a tail call then, not a thunk that is entered at once, with a frame of the stack for
// each element that is left out. At most one of the copies is reached, as none of the alternatives goes on to another one.
//
// What ends a loop is reached once, so that bindings move there, too: alternatives in a recursive join point that contain no jump
// to what is bound in the loop.

/// The pass that binds local variables where they are used.
struct FloatIn {
    func run(_ module: CoreModule) -> CoreModule {
        let bindings = module.bindings.map { binding in
            guard binding.value.hasLocalBindings else { return binding }
            Activity.at(binding.name)
            var places = Places()
            places.walk(binding.value, in: 0)
            var mover = Mover(places: places)
            return TopBinding(name: binding.name, value: mover.move(binding.value, in: 0), pragma: binding.pragma)
        }
        return CoreModule(name: module.name, bindings: bindings)
    }
}

/// Where the bindings of an expression belong. Places are numbered in the order of the walk.
private struct Places {
    enum Kind {
        case alternative
        case scrutinee
        /// What a loop repeats.
        case loop
        /// A function, or something delayed: nothing moves in.
        case closed
    }

    private struct Place {
        let kind: Kind
        let parent: Int
        let depth: Int
        /// Of the innermost place around which binds a join point that this one jumps to.
        var depthOfJumps = -1
    }

    /// A call that may be bound in several places.
    private struct Copyable {
        var places: [Int] = []
        /// Whether it is the result, or evaluated, in one of them.
        var isEvaluated = false
        static let mostPlaces = 6
    }

    private var places = [Place(kind: .closed, parent: -1, depth: 0)]
    /// The innermost place that has all uses of a variable.
    private let uses = NameTable<Int>()
    private let copyable = NameTable<Copyable>()
    /// Where the join points in scope are bound.
    private let points = NameTable<Int>()
    /// Of bindings that move, by their first variable; several for one that is copied.
    private(set) var targets: [Name: [Int]] = [:]
    /// Of each binding, by its first variable: the place of its value, which is walked after the body.
    private(set) var values: [Name: Int] = [:]

    mutating func enter(_ kind: Kind, _ parent: Int) -> Int {
        places.append(Place(kind: kind, parent: parent, depth: places[parent].depth + 1))
        return places.count - 1
    }

    private mutating func use(_ name: Name, in place: Int, isEvaluated: Bool) {
        guard !name.isGlobal else { return }
        if var copy = copyable[name] {
            copy.isEvaluated = copy.isEvaluated || isEvaluated
            if copy.places.count <= Copyable.mostPlaces { copy.places.append(place) }
            copyable[name] = copy
        }
        uses[name] = uses[name].map { common($0, place) } ?? place
    }

    /// The innermost place around both.
    private func common(_ one: Int, _ other: Int) -> Int {
        var (one, other) = (one, other)
        while one != other {
            if places[one].depth >= places[other].depth {
                one = places[one].parent
            } else {
                other = places[other].parent
            }
        }
        return one
    }

    /// A jump leaves all places up to the one that binds the join point.
    private mutating func jump(_ name: Name, from place: Int) {
        let home = points[known: name]
        var place = place
        while place != home {
            places[place].depthOfJumps = max(places[place].depthOfJumps, places[home].depth)
            place = places[place].parent
        }
    }

    /// The outermost place below `home` that the binding may move to on its way to where it is used.
    private func target(of place: Int, isFunction: Bool, from home: Int) -> Int? {
        var place = place
        /// Inner ones first.
        var candidates: [Int] = []
        /// How many of them are in scrutinees, after which a loop may go on.
        var inner = 0
        while place != home {
            switch places[place].kind {
            case .closed: (candidates, inner) = ([], 0)
            case .scrutinee:
                if isFunction { candidates.append(place) } else { candidates = [] }
                inner = candidates.count
            case .alternative: candidates.append(place)
            case .loop:
                let loop = places[place].depth - 1
                candidates = candidates.dropFirst(inner).filter { places[$0].depthOfJumps < loop }
                inner = 0
            }
            place = places[place].parent
        }
        return candidates.last
    }

    private func targets(_ names: [Name], isFunction: Bool, from home: Int) -> [Int] {
        // All that use any of the group.
        let used = names.compactMap { uses[$0] }
        guard let first = used.first else { return [] }
        let place = used.dropFirst().reduce(first) { common($0, $1) }
        if let copies = copies(of: names[0], from: home) { return copies }
        return target(of: place, isFunction: isFunction, from: home).map { [$0] } ?? []
    }

    /// Several places, each with a copy of a call.
    private func copies(of name: Name, from home: Int) -> [Int]? {
        guard let copy = copyable[name], copy.isEvaluated, copy.places.count <= Copyable.mostPlaces else { return nil }
        var targets: [Int] = []
        for use in copy.places {
            guard let target = target(of: use, from: home) else { return nil }
            if !targets.contains(target) { targets.append(target) }
        }
        let outermost = targets.filter { !isInside($0, anyOf: targets) }
        return outermost.count > 1 ? outermost : nil
    }

    private func isInside(_ place: Int, anyOf others: [Int]) -> Bool {
        others.contains { $0 != place && common($0, place) == $0 }
    }

    /// The outermost place around a use, but inside of what has several ways, that is left for good.
    private func target(of place: Int, from home: Int) -> Int? {
        var place = place
        var result: Int?
        while place != home {
            switch places[place].kind {
            case .closed, .scrutinee: result = nil
            case .alternative: if result == nil, places[place].depthOfJumps < places[home].depth { result = place }
            case .loop: break
            }
            place = places[place].parent
        }
        return result
    }

    mutating func walk(_ core: Core, in place: Int) {
        switch core {
        case .variable(let name): use(name, in: place, isEvaluated: true)
        case .let_(let binding, let body):
            let group = binding.group
            let first = group[0].binder.name
            if case .nonrecursive(_, let value) = binding, value.isSmallCall { copyable[first] = Copyable() }
            walk(body, in: place)
            let isFunction = group.allSatisfy { $0.value.isLambda }
            let targets = targets(group.map(\.binder.name), isFunction: isFunction, from: place)
            if !targets.isEmpty { self.targets[first] = targets }
            values[first] = places.count
            for (_, value) in group {
                walk(value, in: enter(.closed, targets.reduce(targets.first ?? place) { common($0, $1) }))
            }
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            walk(scrutinee, in: enter(.scrutinee, place))
            for alternative in alternatives { walk(alternative.body, in: enter(.alternative, place)) }
            if let fallback { walk(fallback, in: enter(.alternative, place)) }
        case .join(let isRecursive, let points, let body):
            for point in points { self.points[point.name] = place }
            for point in points { walk(point.body, in: enter(isRecursive ? .loop : .alternative, place)) }
            walk(body, in: enter(.alternative, place))
        default:
            if case .jump(let name, _, _) = core { jump(name, from: place) }
            core.forEachChild { child in
                if case .variable(let name) = child {
                    use(name, in: place, isEvaluated: false)
                } else if !child.isAtom {
                    walk(child, in: enter(.closed, place))
                }
            }
        }
    }
}

/// Moves the bindings to their places: it walks as `Places` does.
private struct Mover {
    let places: Places
    private var next = 1
    private var moved: [Int: [Bind]] = [:]

    init(places: Places) { self.places = places }

    /// Something that has a place of its own.
    private mutating func enter(_ core: Core) -> Core {
        next += 1
        return move(core, in: next - 1)
    }

    mutating func move(_ core: Core, in place: Int) -> Core {
        let core = inside(core, in: place)
        return (moved[place] ?? []).reversed().reduce(core) { inner, binding in
            guard case .nonrecursive(let binder, let value) = binding, places.targets[known: binder.name].count > 1
            else { return .let_(binding, inner) }
            let copy = Binder.fresh(binder.name.occurrence)
            return .let_(.nonrecursive(copy, value), inner.replacingVariables([binder.name: copy.variable]))
        }
    }

    private mutating func inside(_ core: Core, in place: Int) -> Core {
        switch core {
        case .variable: return core
        case .let_(let binding, let body):
            let first = binding.group[0].binder.name
            let begin = next
            next = places.values[first].orFail("no place for the value of `\(first)`")
            let group = binding.group.map { (binder: $0.binder, value: enter($0.value)) }
            let end = next
            next = begin
            let rebuilt: Bind =
                if case .recursive = binding { .recursive(group) } else {
                    .nonrecursive(group[0].binder, group[0].value)
                }
            let targets = places.targets[first] ?? []
            for target in targets { moved[target, default: []].append(rebuilt) }
            let rest = inside(body, in: place)
            next = end
            return targets.isEmpty ? .let_(rebuilt, rest) : rest
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            let scrutinee = enter(scrutinee)
            let alternatives = alternatives.map { CoreAlternative(pattern: $0.pattern, body: enter($0.body)) }
            return .case_(scrutinee, binder, alternatives, default: fallback.map { enter($0) }, result: result)
        case .join(let isRecursive, let points, let body):
            let points = points.map { JoinPoint(name: $0.name, parameters: $0.parameters, body: enter($0.body)) }
            return .join(isRecursive: isRecursive, points, enter(body))
        default:
            return core.mapChildren { $0.isAtom ? $0 : enter($0) }
        }
    }
}

extension Bind {
    fileprivate var group: [(binder: Binder, value: Core)] {
        switch self {
        case .nonrecursive(let binder, let value): [(binder, value)]
        case .recursive(let group): group
        }
    }
}

extension Core {
    /// Of a function on few arguments, as cheap to write twice as what it is bound to.
    fileprivate var isSmallCall: Bool {
        if case .apply(.variable, let arguments, _) = self {
            arguments.count <= 4 && arguments.allSatisfy(\.isAtom)
        } else {
            false
        }
    }

    fileprivate var hasLocalBindings: Bool {
        if case .let_ = self { return true }
        var found = false
        forEachChild { if !found, $0.hasLocalBindings { found = true } }
        return found
    }
}

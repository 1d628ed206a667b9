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
        /// A function, a loop or something delayed: nothing moves in.
        case closed
    }

    private var kinds: [Kind] = [.closed]
    private var parents = [-1]
    private var depths = [0]
    /// The innermost place that has all uses of a variable.
    private let uses = NameTable<Int>()
    /// Of bindings that move, by their first variable.
    private(set) var targets: [Name: Int] = [:]
    /// Of each binding, by its first variable: the place of its value, which is walked after the body.
    private(set) var values: [Name: Int] = [:]

    mutating func enter(_ kind: Kind, _ parent: Int) -> Int {
        kinds.append(kind)
        parents.append(parent)
        depths.append(depths[parent] + 1)
        return kinds.count - 1
    }

    private mutating func use(_ name: Name, in place: Int) {
        guard !name.isGlobal else { return }
        guard var other = uses[name] else {
            uses[name] = place
            return
        }
        var place = place
        while other != place {
            if depths[other] >= depths[place] { other = parents[other] } else { place = parents[place] }
        }
        uses[name] = place
    }

    private func target(_ names: [Name], isFunction: Bool, from home: Int) -> Int? {
        // All that use any of the group.
        let used = names.compactMap { uses[$0] }
        guard var place = used.first else { return nil }
        for var other in used.dropFirst() {
            while other != place {
                if depths[other] >= depths[place] { other = parents[other] } else { place = parents[place] }
            }
        }
        var target: Int?
        while place != home {
            switch kinds[place] {
            case .closed: target = nil
            case .scrutinee where !isFunction: target = nil
            case .alternative, .scrutinee: if target == nil { target = place }
            }
            place = parents[place]
        }
        return target
    }

    mutating func walk(_ core: Core, in place: Int) {
        switch core {
        case .variable(let name): use(name, in: place)
        case .let_(let binding, let body):
            walk(body, in: place)
            let group = binding.group
            let first = group[0].binder.name
            let isFunction = group.allSatisfy { $0.value.isLambda }
            let target = target(group.map(\.binder.name), isFunction: isFunction, from: place)
            if let target { targets[first] = target }
            values[first] = kinds.count
            for (_, value) in group { walk(value, in: enter(.closed, target ?? place)) }
        case .case_(let scrutinee, _, let alternatives, let fallback, _):
            walk(scrutinee, in: enter(.scrutinee, place))
            for alternative in alternatives { walk(alternative.body, in: enter(.alternative, place)) }
            if let fallback { walk(fallback, in: enter(.alternative, place)) }
        case .join(let isRecursive, let points, let body):
            for point in points { walk(point.body, in: enter(isRecursive ? .closed : .alternative, place)) }
            walk(body, in: enter(.alternative, place))
        default:
            core.forEachChild { child in
                if child.isAtom { walk(child, in: place) } else { walk(child, in: enter(.closed, place)) }
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
        return (moved[place] ?? []).reversed().reduce(core) { .let_($1, $0) }
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
            let target = places.targets[first]
            if let target { moved[target, default: []].append(rebuilt) }
            let rest = inside(body, in: place)
            next = end
            return target == nil ? .let_(rebuilt, rest) : rest
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
    fileprivate var hasLocalBindings: Bool {
        if case .let_ = self { return true }
        var found = false
        forEachChild { if !found, $0.hasLocalBindings { found = true } }
        return found
    }
}

import HytheBase
import HytheTypes

/// Counts the occurrences of local variables, leaving out code that is dead.
///
/// Binders must be distinct within what is analysed. A binding's value counts only once the binding is found to be
/// used, so bodies are walked before values.
struct OccurrenceAnalysis {
    private struct State {
        var uses = 0
        var isInLambda = false
        /// Of the calls seen so far; -1: none seen.
        var tailArity = -1
        var isTailOnly = true
        let lambdaDepth: Int
        let level: Int
        var isRecursive = false
    }

    private let results: NameTable<Occurrence>
    private let states = NameTable<State>()
    private var lambdaDepth = 0
    /// Counts nested binders; a variable with a level below `tailStart` is not in tail position here.
    private var level = 0
    private var tailStart = 0

    private init(_ results: NameTable<Occurrence>) { self.results = results }

    static func analyse(_ core: Core, into results: NameTable<Occurrence>) {
        var analysis = OccurrenceAnalysis(results)
        analysis.walk(core)
    }

    // MARK: Scopes

    private mutating func enter(_ name: Name) {
        level += 1
        states[name] = State(lambdaDepth: lambdaDepth, level: level)
    }

    private func finish(_ name: Name) {
        guard let state = states[name] else { return }
        let count: Occurrence.Count =
            switch state.uses {
            case 0: .dead
            case 1: state.isInLambda ? .onceInLambda : .once
            default: .many
            }
        let isTail = state.isTailOnly && state.tailArity > 0
        results[name] = Occurrence(
            count: count, tailArity: isTail ? state.tailArity : nil, isRecursive: state.isRecursive)
        states[name] = nil
    }

    private mutating func notTail(_ body: (inout OccurrenceAnalysis) -> Void) {
        let saved = tailStart
        tailStart = level + 1
        body(&self)
        tailStart = saved
    }

    private mutating func inLambda(isOneShot: Bool, _ body: (inout OccurrenceAnalysis) -> Void) {
        if !isOneShot { lambdaDepth += 1 }
        notTail(body)
        if !isOneShot { lambdaDepth -= 1 }
    }

    private mutating func occurrence(_ name: Name, arguments: Int) {
        guard !name.isGlobal, var state = states[name] else { return }
        state.uses += 1
        if lambdaDepth > state.lambdaDepth { state.isInLambda = true }
        if tailStart > state.level || arguments == 0 || (state.tailArity >= 0 && state.tailArity != arguments) {
            state.isTailOnly = false
        }
        state.tailArity = arguments
        states[name] = state
    }

    // MARK: Expressions

    /// Functions that call their first argument once.
    private static let callingOnce: Set<Name> = [
        BuiltinNames.build, BuiltinNames.augment, .global("GHC.Magic", "runRW#", .value),
    ]

    private mutating func walk(_ core: Core) {
        switch core {
        case .variable(let name): occurrence(name, arguments: 0)
        case .literal: break
        case .apply(.variable(let name), let arguments, _):
            occurrence(name, arguments: arguments.count)
            walkArguments(arguments, callingOnce: Self.callingOnce.contains(name) ? [0] : [])
        case .primitive(let operation, let arguments, _) where !operation.callsOnce.isEmpty:
            walkArguments(arguments, callingOnce: operation.callsOnce)
        case .lambda(let parameters, let body):
            walkLambda(parameters, body, isOneShot: parameters.allSatisfy(\.isOneShot))
        case .let_(.nonrecursive(let binder, let value), let body):
            enter(binder.name)
            walk(body)
            let state = states[known: binder.name]
            finish(binder.name)
            if state.uses > 0 { walkValue(value, isJoin: isJoin(state, value)) }
        case .let_(.recursive(let group), let body): walkRecursive(group, body)
        case .case_(let scrutinee, let binder, let alternatives, let fallback, _):
            notTail { $0.walk(scrutinee) }
            enter(binder.name)
            for alternative in alternatives {
                let fields = alternative.pattern.binders
                for field in fields { enter(field.name) }
                walk(alternative.body)
                for field in fields { finish(field.name) }
            }
            if let fallback { walk(fallback) }
            finish(binder.name)
        case .join(let isRecursive, let points, let body): walkJoin(isRecursive, points, body)
        case .jump(let name, let arguments, _):
            occurrence(name, arguments: arguments.count)
            notTail { for argument in arguments { $0.argument(argument) } }
        default:
            notTail { analysis in core.forEachChild { analysis.argument($0) } }
        }
    }

    /// - Parameter callingOnce: the arguments that are called at most once.
    private mutating func walkArguments(_ arguments: [Core], callingOnce: [Int]) {
        notTail {
            for (index, argument) in arguments.enumerated() {
                if callingOnce.contains(index), case .lambda(let parameters, let body) = argument {
                    $0.walkLambda(parameters, body, isOneShot: true)
                } else {
                    $0.argument(argument)
                }
            }
        }
    }

    private mutating func walkLambda(_ parameters: [Binder], _ body: Core, isOneShot: Bool) {
        inLambda(isOneShot: isOneShot) {
            for parameter in parameters { $0.enter(parameter.name) }
            $0.walk(body)
            for parameter in parameters { $0.finish(parameter.name) }
        }
    }

    /// A lifted argument that is no value becomes a thunk, evaluated at most once: not a lambda.
    private mutating func argument(_ core: Core) { walk(core) }

    private func isJoin(_ state: State, _ value: Core) -> Bool {
        guard case .lambda(let parameters, _) = value else { return false }
        return state.isTailOnly && state.tailArity == parameters.count
    }

    /// The value of a `let`; if it will be a join point, its body is in tail position.
    private mutating func walkValue(_ value: Core, isJoin: Bool, isLoop: Bool = false) {
        guard isJoin, case .lambda(let parameters, let body) = value else { return notTail { $0.walk(value) } }
        if isLoop { lambdaDepth += 1 }
        for parameter in parameters { enter(parameter.name) }
        walk(body)
        for parameter in parameters { finish(parameter.name) }
        if isLoop { lambdaDepth -= 1 }
    }

    private mutating func walkRecursive(_ group: [(binder: Binder, value: Core)], _ body: Core) {
        for (binder, _) in group { enter(binder.name) }
        walk(body)
        let names = Dictionary(uniqueKeysWithValues: group.map { ($0.binder.name, $0.value) })
        let isJoin = group.allSatisfy { binder, value in
            guard let state = states[binder.name], state.uses == 0 || self.isJoin(state, value) else { return false }
            guard case .lambda(_, let inner) = value else { return false }
            return inner.callsInTailPositionOnly(names)
        }
        // Under a loop nothing from outside occurs once only; the group itself is at the depth of its `let`.
        var done = Set<Name>()
        var hasProgress = true
        while hasProgress {
            hasProgress = false
            for (binder, value) in group where !done.contains(binder.name) && states[known: binder.name].uses > 0 {
                done.insert(binder.name)
                hasProgress = true
                let before = group.map { states[known: $0.binder.name].uses }
                if case .lambda = value {
                    walkValue(value, isJoin: isJoin, isLoop: true)
                } else {
                    notTail { $0.walk(value) }
                }
                for (index, member) in group.enumerated() where states[known: member.binder.name].uses > before[index] {
                    states[known: member.binder.name].isRecursive = true
                }
            }
        }
        for (binder, _) in group {
            if !isJoin { states[known: binder.name].isTailOnly = false }
            finish(binder.name)
        }
    }

    private mutating func walkJoin(_ isRecursive: Bool, _ points: [JoinPoint], _ body: Core) {
        for point in points { enter(point.name) }
        walk(body)
        if !isRecursive {
            let uses = points.map { states[known: $0.name].uses }
            for point in points { finish(point.name) }
            for (point, uses) in zip(points, uses) where uses > 0 { walkPoint(point) }
            return
        }
        lambdaDepth += 1
        var done = Set<Name>()
        var hasProgress = true
        while hasProgress {
            hasProgress = false
            for point in points where !done.contains(point.name) && states[known: point.name].uses > 0 {
                done.insert(point.name)
                hasProgress = true
                let before = points.map { states[known: $0.name].uses }
                walkPoint(point)
                for (index, other) in points.enumerated() where states[known: other.name].uses > before[index] {
                    states[known: other.name].isRecursive = true
                }
            }
        }
        lambdaDepth -= 1
        for point in points { finish(point.name) }
    }

    private mutating func walkPoint(_ point: JoinPoint) {
        for parameter in point.parameters { enter(parameter.name) }
        walk(point.body)
        for parameter in point.parameters { finish(parameter.name) }
    }
}

extension CoreAlternative.Pattern {
    var binders: [Binder] {
        switch self {
        case .constructor(_, let fields): fields
        case .tuple(let components): components
        case .literal: []
        }
    }
}

extension Core {
    /// Whether the functions given by name occur as saturated tail calls only.
    func callsInTailPositionOnly(_ functions: [Name: Core]) -> Bool {
        func mentions(_ core: Core) -> Bool {
            var found = false
            core.forEachVariable { if functions[$0] != nil { found = true } }
            return found
        }
        func check(_ core: Core) -> Bool {
            switch core {
            case .apply(.variable(let name), let arguments, _):
                if let value = functions[name] {
                    guard case .lambda(let parameters, _) = value, parameters.count == arguments.count else {
                        return false
                    }
                }
                return !arguments.contains(where: mentions)
            case .let_(.nonrecursive(_, let value), let body):
                // A local function that may itself become a join point is not looked into.
                return !mentions(value) && check(body)
            case .let_(.recursive(let group), let body):
                return !group.contains { mentions($0.value) } && check(body)
            case .case_(let scrutinee, _, let alternatives, let fallback, _):
                return !mentions(scrutinee) && alternatives.allSatisfy { check($0.body) }
                    && (fallback.map(check) ?? true)
            case .join(_, let points, let body): return points.allSatisfy { check($0.body) } && check(body)
            default: return !mentions(core)
            }
        }
        return check(self)
    }
}

import HytheBase
import HytheTypes

// Note [Invariant evaluations]
// After inlining, what a loop computes anew each time round is seldom a call with simple arguments. It is a chain of cases that
// take apart what is bound outside, and of calls with the parts:
//
//     case p of (x, y) -> case f x of v -> case g v y of w -> ... w ...
//
// The chain up to its last call becomes a `let` around the recursion, whose value is what the rest uses of the chain's variables,
// in a tuple if that are several:
//
//     let inv = case p of (x, y) -> case f x of v -> g v y
//     in letrec go ... case inv of w -> ... w ...
//
// Each case has one alternative that returns; the others fail. What the rest uses must be lifted: boxes would be a price of each
// round. As with calls (Note [Loop invariants]), the rest comes round again.

extension FloatOut {
    /// What a chain of invariant cases computes, and what is left in the loop. See Note [Invariant evaluations].
    struct Chain {
        var value: Core
        /// The number of loops that its variables are bound in.
        var depth: Int
        /// The chain's variables that the rest uses: one at least.
        var used: [Binder]
        var rest: Core
        /// Of the rest.
        var result: Shape

        /// - Parameter rest: the rest as it has become meanwhile.
        func taken(from value: Core, rest: Core) -> Core {
            if used.count == 1 { return .case_(value, used[0], [], default: rest, result: result) }
            let parts = CoreAlternative(pattern: .constructor(Chain.tuple(used.count), used), body: rest)
            return .case_(value, .fresh("parts"), [parts], default: nil, result: result)
        }

        static func tuple(_ size: Int) -> DataCon { BuiltinTypes.tuple(size).constructors[0] }
    }
}

extension FloatOut.Walker {
    private struct Step {
        var scrutinee: Core
        var binder: Binder
        var alternatives: [CoreAlternative]
        var fallback: Core?
        /// The alternative that returns; `nil`: the fallback.
        var taken: Int?

        var bound: [Binder] { [binder] + (taken.map { alternatives[$0].pattern.binders } ?? []) }
        var body: Core? { taken.map { alternatives[$0].body } ?? fallback }

        /// The step before `next`, of a lifted value.
        func before(_ next: Core) -> Core {
            var (alternatives, fallback) = (alternatives, fallback)
            if let taken { alternatives[taken].body = next } else { fallback = next }
            return .case_(scrutinee, binder, alternatives, default: fallback, result: .lifted)
        }
    }

    private static let mostSteps = 16
    private static let mostUsed = 4

    /// The longest chain that ends in a call and that begins with this case.
    func invariantChain(_ core: Core, comesRound: Bool) -> FloatOut.Chain? {
        guard !loops.isEmpty else { return nil }
        var steps: [Step] = []
        var depth = 0
        var cuts: [(count: Int, depth: Int, rest: Core, result: Shape)] = []
        var rest = core
        while steps.count < Self.mostSteps,
            case .case_(let scrutinee, let binder, let alternatives, let fallback, let result) = rest,
            isInvariant(scrutinee, &depth), depth < loops.count,
            let step = step(scrutinee, binder, alternatives, fallback, &depth), depth < loops.count,
            let body = step.body
        {
            steps.append(step)
            // In the chain they are as invariant as all else of it; what is left of it in the loop binds them again.
            for binder in step.bound { depths[binder.name] = 0 }
            rest = body
            if isKnownCall(scrutinee) { cuts.append((steps.count, depth, rest, result)) }
        }
        for step in steps { bind(step.bound) }
        for cut in cuts.reversed() where comesRound || mentionsLoop(cut.rest) {
            let bound = steps[..<cut.count].flatMap(\.bound)
            guard let used = used(of: bound, in: cut.rest) else { continue }
            // One call alone is no chain: see `invariance`.
            if cut.count == 1, used.count == 1, case .apply(_, _, .lifted) = steps[0].scrutinee { return nil }
            let end: Core =
                used.count == 1
                ? used[0].variable : .constructor(FloatOut.Chain.tuple(used.count), used.map(\.variable))
            let value = steps[..<cut.count].reversed().reduce(end) { $1.before($0) }
            return FloatOut.Chain(
                value: value.freshened(NameTable()), depth: cut.depth, used: used, rest: cut.rest, result: cut.result)
        }
        return nil
    }

    private func isInvariant(_ scrutinee: Core, _ depth: inout Int) -> Bool {
        switch scrutinee {
        case .variable: return isSimple(scrutinee, &depth)
        case .apply(let function, let arguments, let result):
            // What gives a state back has been performed.
            return isKnownCall(scrutinee) && !result.representations.contains(.void)
                && arguments.allSatisfy { isSimple($0, &depth) } && isSimple(function, &depth)
        case .primitive(let operation, let arguments, _):
            return operation.effect == .pure && !operation.diverges && arguments.allSatisfy { isSimple($0, &depth) }
        default: return false
        }
    }

    /// The case as a step of a chain, if one of its alternatives alone returns.
    private func step(
        _ scrutinee: Core, _ binder: Binder, _ alternatives: [CoreAlternative], _ fallback: Core?, _ depth: inout Int
    ) -> Step? {
        var step = Step(scrutinee: scrutinee, binder: binder, alternatives: alternatives, fallback: fallback)
        var returning = 0
        for (index, alternative) in alternatives.enumerated() {
            if let failure = failure(alternative.body, &depth) {
                step.alternatives[index].body = failure
            } else {
                step.taken = index
                returning += 1
            }
        }
        if let fallback {
            if let failure = failure(fallback, &depth) { step.fallback = failure } else { returning += 1 }
        }
        return returning == 1 ? step : nil
    }

    /// What surely fails, as an expression of a lifted value; `nil` if it may return or depends on a loop.
    private func failure(_ core: Core, _ depth: inout Int) -> Core? {
        switch core {
        case .case_(let scrutinee, _, let alternatives, nil, _) where alternatives.isEmpty:
            return failure(scrutinee, &depth)
        case .apply(_, let arguments, .lifted):
            return core.isDivergingCall(diverging.arity) && arguments.allSatisfy { isSimple($0, &depth) } ? core : nil
        default: return nil
        }
    }

    /// The variables that an expression uses, if they are few and all lifted.
    private func used(of bound: [Binder], in core: Core) -> [Binder]? {
        var found: Set<Name> = []
        let names = Set(bound.map(\.name))
        core.forEachVariable { if names.contains($0) { found.insert($0) } }
        let used = bound.filter { found.contains($0.name) }
        guard 1...Self.mostUsed ~= used.count, used.allSatisfy({ $0.representation == .lifted }) else { return nil }
        return used
    }
}

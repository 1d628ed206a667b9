import HytheBase
import HytheCore
import HytheTypes

// Note [Large continuations]
// All of a function shares one frame of the native stack, made at its entry, with room for whatever is live across a call
// anywhere in it. A function that calls itself before it does the larger part of its work,
//
//     go (x : xs) = case go xs of acc -> ... x ... acc ...
//
// has a frame at each level for work that is done at one of them. So what follows such a call becomes a function of its own,
// which is called at the end and takes what it needs as arguments: the frame that waits for the inner call holds its return
// address and little else.

extension Lowering {
    /// The function's body, with large continuations of calls of itself moved out. See Note [Large continuations].
    func withoutLargeContinuations(_ code: Code, of function: GlobalFunction) -> Code {
        switch code {
        case .select(let selection):
            if case .call(.direct(let callee), _, _) = selection.scrutinee, callee === function, isLarge(selection) {
                return movingContinuation(of: selection, in: function)
            }
            let alternatives = selection.alternatives.map { withoutLargeContinuations($0, of: function) }
            return .select(
                Selection(
                    scrutinee: selection.scrutinee, results: selection.results, alternatives: alternatives,
                    free: selection.free, result: selection.result))
        case .allocate(let allocations, let body, let free):
            return .allocate(allocations, withoutLargeContinuations(body, of: function), free: free)
        case .join(let isRecursive, let points, let body):
            if !isRecursive {
                for point in points { point.body = withoutLargeContinuations(point.body, of: function) }
            }
            return .join(isRecursive: isRecursive, points, withoutLargeContinuations(body, of: function))
        default: return code
        }
    }

    /// So many locals make a continuation large, if some may be live across a call.
    private static let manyLocals = 8
    /// So many arguments are no more work than what is saved.
    private static let mostArguments = 10

    private func isLarge(_ selection: Selection) -> Bool {
        selection.alternatives.contains(\.hasSafePoint)
            && selection.alternatives.boundLocals(upTo: Self.manyLocals) >= Self.manyLocals
            && selection.free.members.count + selection.results.count <= Self.mostArguments
            && !selection.free.members.contains { $0.joinPoint != nil }
    }

    private func movingContinuation(of selection: Selection, in function: GlobalFunction) -> Code {
        let rest = GlobalFunction(symbol: freshSymbol("rest"))
        let given = selection.results.map { fresh($0.hint, $0.representation, isEvaluated: $0.isEvaluated) }
        let taken = selection.results.map { fresh($0.hint, $0.representation) }
        let held = selection.free.members
        rest.isContinuation = true
        rest.held = held
        rest.parameters = (held + taken).map { $0 }
        rest.representations = (held + taken).map(\.representation)
        rest.result = selection.result
        let again: Code =
            switch selection.scrutinee.shape {
            case .single where taken.count == 1: .value(.local(taken[0]))
            default: .tuple(taken.map(Atom.local))
            }
        rest.body = .select(
            Selection(
                scrutinee: again, results: selection.results, alternatives: selection.alternatives,
                free: selection.free, result: selection.result))
        let call = Code.call(.direct(rest), (held + given).map(Atom.local), result: selection.result)
        return .select(
            Selection(
                scrutinee: selection.scrutinee, results: given, alternatives: .one(call), free: selection.free,
                result: selection.result))
    }
}

extension Selection.Alternatives {
    fileprivate func map(_ transform: (Code) -> Code) -> Selection.Alternatives {
        switch self {
        case .one(let body): .one(transform(body))
        case .constructors(let cases, let fallback):
            .constructors(
                cases.map { (constructor: $0.constructor, fields: $0.fields, body: transform($0.body)) },
                default: fallback.map(transform))
        case .literals(let cases, let fallback):
            .literals(cases.map { (literal: $0.literal, body: transform($0.body)) }, default: fallback.map(transform))
        }
    }

    /// How many locals are bound in the alternatives, along all ways through them.
    fileprivate func boundLocals(upTo limit: Int) -> Int {
        var count = 0
        func walk(_ code: Code) {
            if count >= limit { return }
            switch code {
            case .allocate(let allocations, let body, _):
                count += allocations.count
                walk(body)
            case .select(let selection):
                walk(selection.scrutinee)
                count += selection.results.count
                walk(selection.alternatives)
            case .join(_, let points, let body):
                for point in points {
                    count += point.parameters.count
                    walk(point.body)
                }
                walk(body)
            default: break
            }
        }
        func walk(_ alternatives: Selection.Alternatives) {
            switch alternatives {
            case .one(let body): walk(body)
            case .constructors(let cases, let fallback):
                for (_, fields, body) in cases {
                    count += fields.count { $0 != nil }
                    walk(body)
                }
                if let fallback { walk(fallback) }
            case .literals(let cases, let fallback):
                for (_, body) in cases { walk(body) }
                if let fallback { walk(fallback) }
            }
        }
        walk(self)
        return count
    }
}

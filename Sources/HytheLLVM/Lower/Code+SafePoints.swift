import HytheCore
import HytheTypes

extension Code {
    /// Whether a collection can happen in it, before it ends or jumps away.
    var hasSafePoint: Bool {
        switch self {
        case .value(let atom): !atom.isEvaluated
        case .tuple, .jump: false
        case .call, .construct, .allocate: true
        case .primitive(let operation, _, _): operation.isSafePoint
        case .foreign(let call, _, _): call.safety != .unsafe
        case .join(_, let points, let body): body.hasSafePoint || points.contains { $0.body.hasSafePoint }
        case .select(let selection): selection.scrutinee.hasSafePoint || selection.alternatives.contains(\.hasSafePoint)
        }
    }

    /// Whether it calls, in tail position, what `isCallee` says.
    func hasTailCall(_ isCallee: (Callee) -> Bool) -> Bool {
        switch self {
        case .call(let callee, _, _): isCallee(callee)
        case .allocate(_, let body, _): body.hasTailCall(isCallee)
        case .join(_, let points, let body):
            body.hasTailCall(isCallee) || points.contains { $0.body.hasTailCall(isCallee) }
        case .select(let selection): selection.alternatives.contains { $0.hasTailCall(isCallee) }
        default: false
        }
    }
}

extension Selection.Alternatives {
    func contains(_ predicate: (Code) -> Bool) -> Bool {
        switch self {
        case .one(let body): predicate(body)
        case .constructors(let cases, let fallback):
            cases.contains { predicate($0.body) } || fallback.map(predicate) ?? false
        case .literals(let cases, let fallback):
            cases.contains { predicate($0.body) } || fallback.map(predicate) ?? false
        }
    }
}

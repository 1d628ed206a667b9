import HytheBase
import HytheTypes

/// A value being matched: a variable, perhaps one that is to be bound to `pending` first.
struct Column {
    var binder: Binder
    var pending: Core?
}

/// A row of a match being compiled: patterns for the remaining columns, then what to do.
struct MatchRow {
    var patterns: [TPattern]
    /// Bindings made by patterns already passed; they scope over the rest of the row.
    var items: [BindingItem] = []
    /// Whether the pattern taken off last neither tests nor names the value.
    var ignoresFirst = true
    /// Of the whole match: where a lazy pattern's failure is put.
    var span: Span
    var body: (MatchFailure) -> Core

    init(patterns: [TPattern], at span: Span, body: @escaping (MatchFailure) -> Core) {
        self.patterns = patterns
        self.span = span
        self.body = body
    }
}

/// Where matching goes on when a row does not fit: a join point that may turn out to be needed or not.
final class MatchFailure {
    let name = Name.fresh("fail")
    let shape: Shape
    private(set) var uses = 0

    init(_ shape: Shape) { self.shape = shape }

    func jump() -> Core {
        uses += 1
        return .jump(name, [], result: shape)
    }
}

/// What the first pattern of a row demands, after the binding of variables.
enum MatchHead {
    case irrefutable
    /// Evaluates, then goes on with the pattern inside.
    case bang(TPattern)
    case constructor(DataCon, ConstructorFields)
    case literal(CoreLiteral)
    /// `test` of the value is a Bool; equal keys, equal tests.
    case equality(key: String, test: (Core) -> Core)
    case view(TExpression, TPattern, Type)

    /// Whether rows with these heads are matched by one step.
    func joins(_ other: MatchHead) -> Bool {
        switch (self, other) {
        case (.irrefutable, .irrefutable), (.bang, .bang), (.constructor, .constructor), (.literal, .literal): true
        case (.equality(let a, _), .equality(let b, _)): a == b
        default: false
        }
    }

    /// Whether the value is evaluated.
    var isStrict: Bool {
        switch self {
        case .irrefutable, .view: false
        case .bang, .constructor, .literal, .equality: true
        }
    }

    /// Whether code of the row itself runs, which may need the row's bindings.
    var runsCode: Bool {
        switch self {
        case .equality, .view: true
        default: false
        }
    }
}

extension Core {
    /// Replaces the jumps to `name`, which are in tail position, by `target`.
    func replacingJumps(to name: Name, by target: Core) -> Core {
        switch self {
        case .jump(name, _, _): return target
        case .let_(let binding, let body): return .let_(binding, body.replacingJumps(to: name, by: target))
        case .case_(let scrutinee, let binder, let alternatives, let fallback, let result):
            return .case_(
                scrutinee, binder,
                alternatives.map {
                    CoreAlternative(pattern: $0.pattern, body: $0.body.replacingJumps(to: name, by: target))
                }, default: fallback?.replacingJumps(to: name, by: target), result: result)
        case .join(let isRecursive, let points, let body):
            let points = points.map {
                JoinPoint(
                    name: $0.name, parameters: $0.parameters, body: $0.body.replacingJumps(to: name, by: target))
            }
            return .join(isRecursive: isRecursive, points, body.replacingJumps(to: name, by: target))
        default: return self
        }
    }
}

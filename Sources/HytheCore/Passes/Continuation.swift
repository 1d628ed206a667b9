import HytheBase
import HytheTypes

/// What surrounds the expression being simplified, innermost first.
indirect enum Continuation {
    case stop
    /// Applied to arguments, simplified already or not; the result then goes on.
    case apply([Core], isSimplified: Bool, result: Shape, Continuation)
    /// Scrutinised.
    case select(Selection, Continuation)
    /// A list that is folded. See Note [List fusion].
    case fold(Fold, Continuation)

    var isStop: Bool {
        if case .stop = self { true } else { false }
    }

    /// The shape of everything, if that of the hole is `hole`.
    func shape(_ hole: Shape) -> Shape {
        switch self {
        case .stop: hole
        case .apply(_, _, let result, let next): next.shape(result)
        case .select(let selection, let next): next.shape(selection.result)
        case .fold(_, let next): next.shape(.lifted)
        }
    }

    /// How many arguments the expression gets at once.
    var argumentCount: Int {
        if case .apply(let arguments, _, _, let next) = self { arguments.count + next.argumentCount } else { 0 }
    }

    /// The arguments that the expression gets at once.
    var arguments: [Core] {
        if case .apply(let arguments, _, _, let next) = self { arguments + next.arguments } else { [] }
    }

    /// The first arguments, each with whether it is simplified, and what follows.
    func taking(_ count: Int) -> (arguments: [(core: Core, isSimplified: Bool)], rest: Continuation)? {
        guard case .apply(let arguments, let isSimplified, let result, let next) = self else { return nil }
        let own = arguments.prefix(count).map { (core: $0, isSimplified: isSimplified) }
        if arguments.count > count {
            let rest = Array(arguments.dropFirst(count))
            return (own, .apply(rest, isSimplified: isSimplified, result: result, next))
        }
        if arguments.count == count { return (own, next) }
        guard let more = next.taking(count - arguments.count) else { return nil }
        return (own + more.arguments, more.rest)
    }

    /// Whether the result of the application to so many arguments is a list that is folded.
    func isFolded(after count: Int) -> Bool {
        guard case .fold? = taking(count)?.rest else { return false }
        return true
    }

    /// Whether the result of the application is scrutinised.
    var isScrutinised: Bool {
        switch self {
        case .stop: false
        case .apply(_, _, _, let next): next.isScrutinised
        case .select(let selection, _): !selection.alternatives.isEmpty
        case .fold: true
        }
    }
}

/// What waits for a list: `foldr step start`, of code that is not simplified yet.
struct Fold {
    /// `nil`: `(:)`, so that the whole is `++`.
    var step: Core?
    var start: Core
}

/// The alternatives that wait for a value.
struct Selection {
    var binder: Binder
    var alternatives: [CoreAlternative]
    var fallback: Core?
    var result: Shape
    /// The alternatives are small and simplified; each use takes a copy.
    var isDuplicable = false
}

import HytheBase
import HytheTypes

/// What a call tells of an argument, as far as the function looks.
indirect enum CallPattern {
    case any
    /// An application of the constructor.
    case constructor(DataCon, [CallPattern])

    static let deepest = 3

    var isAny: Bool { if case .any = self { true } else { false } }

    /// How many constructors it knows.
    var knowledge: Int {
        switch self {
        case .any: 0
        case .constructor(_, let fields): fields.reduce(1) { $0 + $1.knowledge }
        }
    }

    /// How many variables stand for the argument.
    var width: Int {
        switch self {
        case .any: 1
        case .constructor(_, let fields): fields.reduce(0) { $0 + $1.width }
        }
    }

    /// Whether all that fits the other fits this one.
    func covers(_ other: CallPattern) -> Bool {
        switch (self, other) {
        case (.any, _): true
        case (.constructor, .any): false
        case (.constructor(let mine, let fields), .constructor(let others, let parts)):
            mine.name == others.name && zip(fields, parts).allSatisfy { $0.covers($1) }
        }
    }

    /// Appends to `parameters` the variables that stand for `binder`, and to `bindings` what binds it from them.
    func take(_ binder: Binder, _ parameters: inout [Binder], _ bindings: inout [Bind]) {
        switch self {
        case .any: parameters.append(binder)
        case .constructor(let constructor, let fields):
            let parts = constructor.representations.map { Binder.fresh(binder.name.occurrence, $0) }
            for (part, field) in zip(parts, fields) { field.take(part, &parameters, &bindings) }
            bindings.append(.nonrecursive(binder, .constructor(constructor, parts.map(\.variable))))
        }
    }
}

/// A function of a recursive group, and its copies.
final class PatternFunction {
    struct Copy {
        var name: Name
        var patterns: [CallPattern]
        var parameters: [Binder]
        var body: Core
    }

    let name: Name
    let parameters: [Binder]
    let body: Core
    let size: Int
    let uses: [ParameterUse]
    let isJoinPoint: Bool
    private(set) var copies: [Copy] = []
    /// Copies whose bodies have not been walked.
    var pending: [Copy] = []
    /// Something that stays calls the function itself.
    var isReached = false
    var isWalked = false
    /// No more copies are made.
    var isClosed = false

    static let largest = 400
    /// Copied for what saves a `case` only, no allocation, are functions up to this size.
    static let small = 100
    private static let mostCopies = 8
    /// The most parameters that a copy has beyond those of the function.
    private static let widening = 8

    init(
        _ name: Name, _ parameters: [Binder], _ body: Core, size: Int, uses: [ParameterUse], isJoinPoint: Bool
    ) {
        self.name = name
        self.parameters = parameters
        self.body = body
        self.size = size
        self.uses = uses
        self.isJoinPoint = isJoinPoint
    }

    /// The copy for exactly these patterns.
    func copy(for patterns: [CallPattern]) -> Copy? {
        copies.first { copy in zip(copy.patterns, patterns).allSatisfy { $0.covers($1) && $1.covers($0) } }
    }

    /// The copy that knows most of what these patterns tell.
    func nearestCopy(to patterns: [CallPattern]) -> Copy? {
        let fitting = copies.filter { copy in zip(copy.patterns, patterns).allSatisfy { $0.covers($1) } }
        func knowledge(_ copy: Copy) -> Int { copy.patterns.reduce(0) { $0 + $1.knowledge } }
        return fitting.max { knowledge($0) < knowledge($1) }
    }

    func hasRoom(for patterns: [CallPattern]) -> Bool {
        !isClosed && copies.count < Self.mostCopies
            && patterns.reduce(0) { $0 + $1.width } <= parameters.count + Self.widening
    }

    func makeCopy(_ name: Name, for patterns: [CallPattern]) -> Copy {
        var own: [Binder] = []
        var bindings: [Bind] = []
        for (parameter, pattern) in zip(parameters, patterns) { pattern.take(parameter, &own, &bindings) }
        if own.isEmpty, !isJoinPoint { own = [.fresh("void", .void)] }
        var copier = FreshCopier(occurrences: NameTable())
        let fresh = own.map { copier.bind($0) }
        let copy = Copy(
            name: name, patterns: patterns, parameters: fresh, body: copier.copy(Core.bind(bindings, in: body)))
        copies.append(copy)
        pending.append(copy)
        return copy
    }
}

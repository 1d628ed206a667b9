import HytheBase
import HytheCore
import HytheTypes

/// What needs no evaluation: an operand.
enum Atom {
    case local(Local)
    /// A static closure: of a top-level definition, or one that lowering made.
    case object(StaticObject)
    case literal(CoreLiteral)
    /// A nullary constructor's only closure.
    case nullary(DataCon)

    static var void: Atom { .literal(.void) }

    var isVoid: Bool { if case .literal(.void) = self { true } else { false } }

    var local: Local? { if case .local(let local) = self { local } else { nil } }

    /// Certainly in weak head normal form and tagged, or not lifted.
    var isEvaluated: Bool {
        switch self {
        case .local(let local): local.isEvaluated
        case .object(let object): object.isValue
        case .literal, .nullary: true
        }
    }

    var representation: Representation {
        switch self {
        case .local(let local): local.representation
        case .object, .nullary: .lifted
        case .literal(let literal): literal.representation
        }
    }
}

/// Lowered code: A-normal form. Closures are explicit, arguments are atoms, evaluation is where `select` says so.
///
/// Unlike in Core, every local variable is bound once, and void values are literals everywhere.
indirect enum Code {
    /// A lifted atom is evaluated.
    case value(Atom)
    /// Components of an unboxed tuple, void ones left out.
    case tuple([Atom])
    case call(Callee, [Atom], result: Shape)
    /// At least one field.
    case construct(DataCon, [Atom])
    case primitive(PrimitiveOperation, [Atom], result: Shape)
    case foreign(ForeignCall, [Atom], result: Shape)
    /// Allocates all at once; they may refer to each other.
    case allocate([Allocation], Code, free: LocalSet)
    case select(Selection)
    case join(isRecursive: Bool, [LoweredJoinPoint], Code)
    case jump(LoweredJoinPoint, [Atom], result: Shape)

    var shape: Shape {
        switch self {
        case .value(let atom): .single(atom.representation)
        case .tuple(let atoms): .tuple(atoms.map(\.representation))
        case .construct: .lifted
        case .call(_, _, let result), .primitive(_, _, let result), .foreign(_, _, let result),
            .jump(_, _, let result):
            result
        case .allocate(_, let body, _), .join(_, _, let body): body.shape
        case .select(let selection): selection.result
        }
    }
}

enum Callee {
    /// Top-level code, by its direct entry.
    case direct(GlobalFunction)
    /// The code of a closure bound in scope, whose pointer is the atom.
    case closure(ClosureCode, Atom)
    case unknown(Atom)
}

/// `case`: runs the scrutinee, binds its results and goes on.
final class Selection {
    enum Alternatives {
        case one(Code)
        case constructors([(constructor: DataCon, fields: [Local?], body: Code)], default: Code?)
        case literals([(literal: CoreLiteral, body: Code)], default: Code?)
    }

    let scrutinee: Code
    /// The scrutinee's results, void ones left out.
    let results: [Local]
    let alternatives: Alternatives
    /// Free in the alternatives, `results` left out.
    let free: LocalSet
    let result: Shape

    init(scrutinee: Code, results: [Local], alternatives: Alternatives, free: LocalSet, result: Shape) {
        self.scrutinee = scrutinee
        self.results = results
        self.alternatives = alternatives
        self.free = free
        self.result = result
    }
}

final class LoweredJoinPoint {
    /// Its place in sets of free variables.
    let local: Local
    var parameters: [Local] = []
    var body: Code = .tuple([])
    /// What jumping to it needs besides arguments, join points of enclosing groups included; of a recursive group,
    /// what all need.
    var free = LocalSet()

    init(local: Local) { self.local = local }
}

/// One object to allocate.
struct Allocation {
    enum Object {
        case constructor(DataCon, [Atom])
        case function(ClosureCode)
        case thunk(ClosureCode)
        /// A thunk for one field of a constructor; `index` counts pointer fields.
        case selector(index: Int, Atom)
        case partial(function: Atom, [Atom])
    }

    let local: Local
    let object: Object
}

/// The code and the free variables of a closure, or of a lambda-lifted function.
final class ClosureCode {
    enum Kind { case function, thunk }

    let kind: Kind
    let symbol: String
    /// Of a function; a void one is `nil` but counts for the arity.
    var parameters: [Local?] = []
    var representations: [Representation] = []
    var body: Code = .tuple([])
    var result: Shape = .lifted
    /// What the closure holds: pointers, then the others.
    var captured: [Local] = []
    /// The closure itself, as its body refers to it.
    var selfLocal: Local?
    var arity: Int { representations.count }

    init(kind: Kind, symbol: String) {
        self.kind = kind
        self.symbol = symbol
    }
}

/// Code at top level: called with arguments only.
final class GlobalFunction {
    let symbol: String
    /// As the source has them: a void one is `nil` but counts for the arity.
    var parameters: [Local?] = []
    var representations: [Representation] = []
    var body: Code = .tuple([])
    var result: Shape = .lifted

    init(symbol: String) { self.symbol = symbol }

    var arity: Int { representations.count }
}

/// A closure in the data segment.
final class StaticObject {
    enum Content {
        case constructor(DataCon, [Atom])
        case function(GlobalFunction)
        /// A constant applicative form; its code has no free variables.
        case thunk(ClosureCode)
    }

    /// Without a suffix.
    let symbol: String
    /// `nil`: defined elsewhere.
    var content: Content?

    init(symbol: String, content: Content? = nil) {
        self.symbol = symbol
        self.content = content
    }

    var isValue: Bool {
        switch content {
        case .constructor, .function: true
        case .thunk, nil: false
        }
    }
}

extension Representation {
    /// A heap pointer: a root of the collector.
    var isPointer: Bool { self == .lifted || self == .unlifted }
}

extension Shape {
    /// The results that are really returned.
    var values: [Representation] {
        switch self {
        case .single(.void): []
        case .single(let representation): [representation]
        case .tuple(let components): components.filter { $0 != .void }
        }
    }
}

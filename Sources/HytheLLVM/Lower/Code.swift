import HytheBase
import HytheCore
import HytheTypes

/// What needs no evaluation: an operand.
package enum Atom {
    case local(Local)
    /// A static closure: of a top-level definition, or one that lowering made.
    case object(StaticObject)
    case literal(CoreLiteral)
    /// A nullary constructor's only closure.
    case nullary(DataCon)

    package static var void: Atom { .literal(.void) }

    package var isVoid: Bool { if case .literal(.void) = self { true } else { false } }

    package var local: Local? { if case .local(let local) = self { local } else { nil } }

    /// Certainly in weak head normal form and tagged, or not lifted.
    package var isEvaluated: Bool {
        switch self {
        case .local(let local): local.isEvaluated
        case .object(let object): object.isValue
        case .literal, .nullary: true
        }
    }

    package var representation: Representation {
        switch self {
        case .local(let local): local.representation
        case .object, .nullary: .lifted
        case .literal(let literal): literal.representation
        }
    }
}

/// Lowered code: A-normal form. Closures are explicit, arguments are atoms, evaluation is where `select` says so.
///
/// Unlike in Core, every local variable is bound once, but for those that a closure or a lifted function holds, which its
/// code binds again; void values are literals everywhere. `CodeLint` checks all this.
package indirect enum Code {
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

    package var shape: Shape {
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

package enum Callee {
    /// Top-level code, by its direct entry.
    case direct(GlobalFunction)
    /// The code of a closure bound in scope, whose pointer is the atom.
    case closure(ClosureCode, Atom)
    case unknown(Atom)
}

/// `case`: runs the scrutinee, binds its results and goes on.
package final class Selection {
    package enum Alternatives {
        case one(Code)
        case constructors([(constructor: DataCon, fields: [Local?], body: Code)], default: Code?)
        case literals([(literal: CoreLiteral, body: Code)], default: Code?)
    }

    package let scrutinee: Code
    /// The scrutinee's results, void ones left out.
    package let results: [Local]
    package let alternatives: Alternatives
    /// Free in the alternatives, `results` left out.
    package let free: LocalSet
    package let result: Shape

    package init(scrutinee: Code, results: [Local], alternatives: Alternatives, free: LocalSet, result: Shape) {
        self.scrutinee = scrutinee
        self.results = results
        self.alternatives = alternatives
        self.free = free
        self.result = result
    }
}

package final class LoweredJoinPoint {
    /// Its place in sets of free variables.
    package let local: Local
    package var parameters: [Local] = []
    package var body: Code = .tuple([])
    /// What jumping to it needs besides arguments, join points of enclosing groups included; of a recursive group,
    /// what all need.
    package var free = LocalSet()

    package init(local: Local) { self.local = local }
}

/// One object to allocate.
package struct Allocation {
    package enum Object {
        case constructor(DataCon, [Atom])
        case function(ClosureCode)
        case thunk(ClosureCode)
        /// A thunk for one field of a constructor; `index` counts pointer fields.
        case selector(index: Int, Atom)
        case partial(function: Atom, [Atom])
    }

    package let local: Local
    package let object: Object

    package init(local: Local, object: Object) {
        self.local = local
        self.object = object
    }
}

/// The code and the free variables of a closure, or of a lambda-lifted function.
package final class ClosureCode {
    package enum Kind { case function, thunk }

    package let kind: Kind
    package let symbol: String
    /// Of a function; a void one is `nil` but counts for the arity.
    package var parameters: [Local?] = []
    package var representations: [Representation] = []
    package var body: Code = .tuple([])
    package var result: Shape = .lifted
    /// What the closure holds: pointers, then the others.
    package var captured: [Local] = []
    /// The closure itself, as its body refers to it.
    package var selfLocal: Local?
    package var arity: Int { representations.count }

    package init(kind: Kind, symbol: String) {
        self.kind = kind
        self.symbol = symbol
    }
}

/// Code at top level: called with arguments only.
package final class GlobalFunction {
    package let symbol: String
    /// Of a lambda-lifted function: the variables of its surroundings that are its first parameters.
    package var held: [Local] = []
    /// Whether it must not become part of its caller again: see Note [Large continuations].
    package var isContinuation = false
    /// As the source has them: a void one is `nil` but counts for the arity.
    package var parameters: [Local?] = []
    package var representations: [Representation] = []
    package var body: Code = .tuple([])
    package var result: Shape = .lifted

    package init(symbol: String) { self.symbol = symbol }

    package var arity: Int { representations.count }
}

/// A closure in the data segment.
package final class StaticObject {
    package enum Content {
        case constructor(DataCon, [Atom])
        case function(GlobalFunction)
        /// A constant applicative form; its code has no free variables.
        case thunk(ClosureCode)
    }

    /// Without a suffix.
    package let symbol: String
    /// `nil`: defined elsewhere.
    package var content: Content?

    package init(symbol: String, content: Content? = nil) {
        self.symbol = symbol
        self.content = content
    }

    package var isValue: Bool {
        switch content {
        case .constructor, .function: true
        case .thunk, nil: false
        }
    }
}

extension Representation {
    /// A heap pointer: a root of the collector.
    package var isPointer: Bool { self == .lifted || self == .unlifted }
}

extension Shape {
    /// The results that are really returned.
    package var values: [Representation] {
        switch self {
        case .single(.void): []
        case .single(let representation): [representation]
        case .tuple(let components): components.filter { $0 != .void }
        }
    }
}

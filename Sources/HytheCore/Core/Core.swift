import HytheBase
import HytheTypes

/// Core: a small, strict-about-representations, lazily evaluated language without types.
///
/// Types, coercions and newtypes are erased; dictionaries are ordinary values. Lint (`CoreLint`) checks what is said
/// at each case.
package indirect enum Core {
    /// A local binder in scope, or a global name that the program defines.
    case variable(Name)
    case literal(CoreLiteral)
    /// At least one argument. A lifted argument may be any expression (it becomes a thunk unless it is a value); an
    /// argument of any other representation is evaluated first. `result`: the shape of the whole application.
    case apply(Core, [Core], result: Shape)
    /// At least one parameter; `void` ones (State#) count.
    case lambda([Binder], Core)
    /// Lazy for lifted binders. Binders of other representations are bound by `case`, never by `let`.
    case let_(Bind, Core)
    /// Evaluates the scrutinee (to weak head normal form where lifted), binds it to `binder`, and selects. The
    /// alternatives are of one kind; without a fitting one the behaviour is undefined, so desugaring adds a default.
    /// No alternative and no default: the scrutinee (an error call) never returns.
    /// For an unboxed tuple there is one `.tuple` alternative and `binder`, which nothing uses, is `void`.
    case case_(Core, Binder, [CoreAlternative], default: Core?, result: Shape)
    /// Saturated, fields as in `DataCon.representations`, never a newtype. Lifted arguments as for `apply`.
    case constructor(DataCon, [Core])
    /// In result position, in the scrutinee of a `case_` with one `.tuple` alternative, or as a body.
    case unboxedTuple([Core])
    /// Saturated (State# arguments included).
    case primitive(PrimitiveOperation, [Core], result: Shape)
    /// Saturated; arguments and result as the call's signature has them (State# included where it is an action).
    case foreignCall(ForeignCall, [Core], result: Shape)
    /// A local continuation: `jump`s to it occur in tail position of the body (and of the join point's own body, if
    /// recursive) only, and are saturated.
    case join(isRecursive: Bool, [JoinPoint], Core)
    case jump(Name, [Core], result: Shape)
}

package struct Binder: Hashable, Sendable {
    package var name: Name
    package var representation: Representation
    /// Of a lambda that is called at most once, so that what is moved into it is not repeated (`oneShot`).
    package var isOneShot = false

    package init(name: Name, representation: Representation) {
        self.name = name
        self.representation = representation
    }
}

package enum Bind {
    case nonrecursive(Binder, Core)
    case recursive([(binder: Binder, value: Core)])
}

package struct JoinPoint {
    package var name: Name
    package var parameters: [Binder]
    package var body: Core

    package init(name: Name, parameters: [Binder], body: Core) {
        self.name = name
        self.parameters = parameters
        self.body = body
    }
}

package struct CoreAlternative {
    package enum Pattern {
        case constructor(DataCon, [Binder])
        case literal(CoreLiteral)
        case tuple([Binder])
    }

    package var pattern: Pattern
    package var body: Core

    package init(pattern: Pattern, body: Core) {
        self.pattern = pattern
        self.body = body
    }
}

/// An unboxed constant.
package enum CoreLiteral: Hashable, Sendable {
    case int(Int64)
    case word(UInt64)
    case char(UInt32)
    case float(UInt32)  // bit pattern
    case double(UInt64)  // bit pattern
    /// `Addr#` of these bytes, followed by a NUL.
    case string([UInt8])
    case nullAddress
    /// `Addr#` of a C symbol: `foreign import "&name"`.
    case symbol(Symbol)
    /// `Addr#` of a C function that the backend makes for a `foreign import "wrapper"`: called with a stable pointer to
    /// a Haskell function in the `nest` register (r10), it enters Haskell and runs `worker` on that function, the
    /// unboxed arguments (and State#, always last), giving the tuple of State# and the unboxed result, if any.
    /// `worker` is a global name that this literal keeps alive like a variable.
    case callback(worker: Name, ForeignCall)
    /// `State#`, and any other value without bits.
    case void

    package var representation: Representation {
        switch self {
        case .int: .int
        case .word: .word
        case .char: .char
        case .float: .float
        case .double: .double
        case .string, .nullAddress, .symbol, .callback: .address
        case .void: .void
        }
    }
}

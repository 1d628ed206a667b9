import HytheBase

/// A type constructor of `GHC.Prim`.
package struct PrimitiveType: Sendable {
    package let name: Symbol
    /// Number of parameters, all of kind `Type` but for `Proxy#`'s.
    package let arity: Int
    package let representation: Representation

    /// All but `->`, `TYPE` and the kinds, which the type checker knows.
    package static let all: [PrimitiveType] = [
        .init(name: "Int#", arity: 0, representation: .int),
        .init(name: "Word#", arity: 0, representation: .word),
        // Held as words, extended as the type's sign says.
        .init(name: "Int8#", arity: 0, representation: .int),
        .init(name: "Int16#", arity: 0, representation: .int),
        .init(name: "Int32#", arity: 0, representation: .int),
        .init(name: "Int64#", arity: 0, representation: .int),
        .init(name: "Word8#", arity: 0, representation: .word),
        .init(name: "Word16#", arity: 0, representation: .word),
        .init(name: "Word32#", arity: 0, representation: .word),
        .init(name: "Word64#", arity: 0, representation: .word),
        .init(name: "Char#", arity: 0, representation: .char),
        .init(name: "Double#", arity: 0, representation: .double),
        .init(name: "Float#", arity: 0, representation: .float),
        .init(name: "Addr#", arity: 0, representation: .address),
        .init(name: "State#", arity: 1, representation: .void),
        // The tag of State#'s that are threaded through IO; no value has this type.
        .init(name: "RealWorld", arity: 0, representation: .lifted),
        .init(name: "MutVar#", arity: 2, representation: .unlifted),
        .init(name: "Array#", arity: 1, representation: .unlifted),
        .init(name: "MutableArray#", arity: 2, representation: .unlifted),
        .init(name: "SmallArray#", arity: 1, representation: .unlifted),
        .init(name: "SmallMutableArray#", arity: 2, representation: .unlifted),
        .init(name: "ByteArray#", arity: 0, representation: .unlifted),
        .init(name: "MutableByteArray#", arity: 1, representation: .unlifted),
        // An index into the runtime's table: no heap pointer.
        .init(name: "StablePtr#", arity: 1, representation: .address),
        .init(name: "StableName#", arity: 1, representation: .unlifted),
        .init(name: "Weak#", arity: 1, representation: .unlifted),
        .init(name: "MVar#", arity: 2, representation: .unlifted),
        .init(name: "ThreadId#", arity: 0, representation: .unlifted),
        .init(name: "Proxy#", arity: 1, representation: .void),
    ]
}

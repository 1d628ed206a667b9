import HytheBase
import HytheCore
import HytheForeign
import HytheTypes

// Note [Narrow values between C and Haskell]
// The psABI says nothing of what lies above a narrow integer in its register or stack slot. GCC and clang extend arguments
// to 32 bits, and clang's functions rely on that; nobody extends results for sure, and code that was written by hand
// extends nothing. So what comes from C is cut and extended here, without trust, and what goes to C is extended: arguments
// to the whole word, as GHC does (a variadic function may read `%ld`), results to 32 bits as clang does. A `_Bool` is a
// byte of 0 or 1, which is what `CBool`, a byte, gives if Haskell code holds nothing else in it.

/// A C type in LLVM's types: as C passes it, and as Haskell code holds it. The only place that maps C's types.
/// See Note [Narrow values between C and Haskell].
struct CallingType {
    /// `i32`: for parameters of what C calls, and results of what it is called.
    let c: String
    /// As Haskell code holds it: `i64`, `double`, `float`, `ptr`.
    let register: String
    let representation: Representation
    /// Whether a narrow integer is extended by its sign; `nil` if it is not narrow.
    private let isSigned: Bool?

    init(_ scalar: ForeignScalar) { self.init(scalar.cType) }

    init(_ type: ForeignCall.CType) {
        switch type {
        case .int8: (c, isSigned, representation) = ("i8", true, .int)
        case .int16: (c, isSigned, representation) = ("i16", true, .int)
        case .int32: (c, isSigned, representation) = ("i32", true, .int)
        case .int64: (c, isSigned, representation) = ("i64", nil, .int)
        case .word8: (c, isSigned, representation) = ("i8", false, .word)
        case .word16: (c, isSigned, representation) = ("i16", false, .word)
        case .word32: (c, isSigned, representation) = ("i32", false, .word)
        case .word64: (c, isSigned, representation) = ("i64", nil, .word)
        case .float: (c, isSigned, representation) = ("float", nil, .float)
        case .double: (c, isSigned, representation) = ("double", nil, .double)
        case .pointer: (c, isSigned, representation) = ("ptr", nil, .address)
        case .bytes, .array: (c, isSigned, representation) = ("ptr", nil, .unlifted)
        case .void: (c, isSigned, representation) = ("void", nil, .void)
        }
        register = representation.llvmType
    }

    var isNarrow: Bool { isSigned != nil }

    /// The attribute of an argument or a result that is extended to 32 bits.
    private var attribute: String? { isSigned.map { $0 ? "signext" : "zeroext" } }

    /// `i32 signext`, for an argument that C takes.
    var argument: String { attribute.map { "\(c) \($0)" } ?? c }
    /// `signext i32`, for a result that C takes.
    var result: String { attribute.map { "\($0) \(c)" } ?? c }

    /// The instruction that extends a C value to a register, without its name; `nil` if there is nothing to do.
    func widening(_ value: String) -> String? {
        isSigned.map { "\($0 ? "sext" : "zext") \(c) \(value) to \(register)" }
    }

    /// The instruction that cuts a register to the C type.
    func narrowing(_ value: String) -> String? {
        isNarrow ? "trunc \(register) \(value) to \(c)" : nil
    }
}

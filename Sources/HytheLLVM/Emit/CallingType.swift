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
    /// For parameters of what C calls, and results of what it is called.
    let c: LLVMType
    /// As Haskell code holds it.
    let register: LLVMType
    let representation: Representation
    /// Whether a narrow integer is extended by its sign; `nil` if it is not narrow.
    private let isSigned: Bool?

    init(_ scalar: ForeignScalar) { self.init(scalar.cType) }
    /// Of a result.
    init(_ scalar: ForeignScalar?) { self.init(scalar?.cType ?? .void) }

    init(_ type: ForeignCall.CType) {
        switch type {
        case .int8: (c, isSigned, representation) = (.i8, true, .int)
        case .int16: (c, isSigned, representation) = (.i16, true, .int)
        case .int32: (c, isSigned, representation) = (.i32, true, .int)
        case .int64: (c, isSigned, representation) = (.i64, nil, .int)
        case .word8: (c, isSigned, representation) = (.i8, false, .word)
        case .word16: (c, isSigned, representation) = (.i16, false, .word)
        case .word32: (c, isSigned, representation) = (.i32, false, .word)
        case .word64: (c, isSigned, representation) = (.i64, nil, .word)
        case .float: (c, isSigned, representation) = (.float, nil, .float)
        case .double: (c, isSigned, representation) = (.double, nil, .double)
        case .pointer: (c, isSigned, representation) = (.pointer, nil, .address)
        case .bytes, .array: (c, isSigned, representation) = (.pointer, nil, .unlifted)
        case .void: (c, isSigned, representation) = (.void, nil, .void)
        }
        register = representation.llvmType
    }

    private var isNarrow: Bool { isSigned != nil }

    /// Of an argument or a result that C takes: it is extended to 32 bits.
    var attribute: Instruction.Attribute? { isSigned.map { $0 ? .signext : .zeroext } }

    /// A C value as a register holds it.
    func widened(_ value: Operand, in code: FunctionBuilder) -> Operand {
        guard let isSigned else { return value }
        return code.convert(isSigned ? .sext : .zext, c, value, to: register)
    }

    /// A register's value as C's type has it.
    func narrowed(_ value: Operand, in code: FunctionBuilder) -> Operand {
        isNarrow ? code.convert(.trunc, register, value, to: c) : value
    }
}

/// What an operation gives on known operands, as arithmetic on the type of its first operand.
package enum PrimitiveFolding: Equatable, Sendable {
    // On two operands of a type, wrapping; `divide` is of floating-point numbers.
    case add, subtract, multiply, divide, quotient, remainder, and, or, xor
    // By an `Int#`; to the right as the type's sign says, or as of words.
    case shiftLeft, shiftRight, shiftRightLogical
    // An `Int#`, 0 or 1.
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    // On one operand; `narrow` to the low bits, extended again as the type's sign says.
    case negate, complement
    case narrow(Int)
    case convert(Representation)

    /// Whether the operands may change places.
    package var isCommutative: Bool {
        switch self {
        case .add, .multiply, .and, .or, .xor: true
        default: false
        }
    }
}

import HytheBase

/// What an instruction works on; the type is the instruction's to say.
package enum Operand: Hashable, Sendable {
    /// The result of an instruction, `%v1`.
    case value(Int32)
    /// A parameter, `%a0`.
    case argument(Int32)
    /// A parameter or result with a name of its own.
    case named(Symbol)
    /// The address of what is known by a symbol, or so many bytes behind it.
    case address(Symbol, offset: Int32)
    case integer(Int64)
    /// The bits of a double; of a float, those of the double of the same value.
    case floating(UInt64)
    case boolean(Bool)
    case null, poison
    /// A numbered node of the module's metadata.
    case metadata(Int32)

    /// The capability and thread that Haskell code runs on; its root-stack pointer; the closure whose code this is.
    static let context = named("ctx")
    static let stack = named("sp")
    static let node = named("node")

    static func address(_ symbol: String, tag: Int = 0) -> Operand { .address(Symbol(symbol), offset: Int32(tag)) }
    static func integer(_ value: Int) -> Operand { .integer(Int64(value)) }

    /// Whether it is the same at every place of the program: static objects neither move nor die.
    var isConstant: Bool {
        switch self {
        case .value, .argument, .named: false
        case .address, .integer, .floating, .boolean, .null, .poison, .metadata: true
        }
    }
}

/// A typed operand as one of a call's arguments, or as a result.
struct TypedOperand {
    var type: LLVMType
    var operand: Operand

    init(_ type: LLVMType, _ operand: Operand) {
        self.type = type
        self.operand = operand
    }

    static func pointer(_ operand: Operand) -> TypedOperand { TypedOperand(.pointer, operand) }
    static func i32(_ operand: Operand) -> TypedOperand { TypedOperand(.i32, operand) }
    static func i64(_ operand: Operand) -> TypedOperand { TypedOperand(.i64, operand) }
}

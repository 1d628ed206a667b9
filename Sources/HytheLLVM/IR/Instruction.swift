import HytheBase

/// An instruction of LLVM's, of those that are needed here.
package enum Instruction: Sendable {
    case binary(BinaryOperation, LLVMType, Operand, Operand)
    case compare(Comparison, LLVMType, Operand, Operand)
    case convert(Conversion, LLVMType, Operand, to: LLVMType)
    case negate(LLVMType, Operand)
    /// Some value of the type if the operand is `poison`.
    case freeze(LLVMType, Operand)
    case select(Operand, LLVMType, Operand, Operand)
    /// The address of the element of an array of `of` with this index: `getelementptr`.
    case element(of: LLVMType, Operand, Operand)
    case load(LLVMType, Operand, alignment: Int)
    /// Of a pointer, before all that follows.
    case loadAcquire(Operand)
    case store(LLVMType, Operand, Operand, alignment: Int)
    /// Puts the third value at the first address if the second is there: what was there, and whether it was that.
    case exchange(LLVMType, Operand, Operand, Operand)
    case allocate(LLVMType)
    case extract(LLVMType, Operand, Int)
    case insert(LLVMType, Operand, LLVMType, Operand, Int)
    indirect case call(Call)

    // The last of a block.
    case return_(LLVMType, Operand?)
    case branch(Label)
    case conditional(Operand, Label, Label, isUnlikely: Bool)
    case switch_(LLVMType, Operand, [(value: Int64, label: Label)], otherwise: Label)
    case unreachable

    /// The parameters `swiftself` and `nest` have registers of their own; `signext` and `zeroext` say how a narrow integer
    /// is extended.
    package enum Attribute: String, Sendable { case swiftself, nest, signext, zeroext }

    package enum BinaryOperation: String, Sendable {
        case add, sub, mul, sdiv, srem, udiv, urem, and, or, xor, shl, lshr, ashr, fadd, fsub, fmul, fdiv
    }

    package enum Comparison: String, Sendable {
        case equal = "icmp eq"
        case notEqual = "icmp ne"
        case signedLess = "icmp slt"
        case signedLessEqual = "icmp sle"
        case signedGreater = "icmp sgt"
        case signedGreaterEqual = "icmp sge"
        case less = "icmp ult"
        case lessEqual = "icmp ule"
        case greater = "icmp ugt"
        case greaterEqual = "icmp uge"
        case floatingEqual = "fcmp oeq"
        case floatingNotEqual = "fcmp une"
        case floatingLess = "fcmp olt"
        case floatingLessEqual = "fcmp ole"
        case floatingGreater = "fcmp ogt"
        case floatingGreaterEqual = "fcmp oge"
    }

    package enum Conversion: String, Sendable {
        case zext, sext, trunc, ptrtoint, inttoptr, bitcast, sitofp, uitofp, fptosi, fptrunc, fpext
    }
}

/// A call of a function, or of assembly that stands for an instruction.
package struct Call: Sendable {
    package enum Callee: Sendable {
        case function(Operand)
        case assembly(code: [String], constraints: [String], hasEffects: Bool)
    }

    package struct Argument: Sendable {
        var type: LLVMType
        var attribute: Instruction.Attribute?
        var operand: Operand

        init(_ type: LLVMType, _ operand: Operand, _ attribute: Instruction.Attribute? = nil) {
            self.type = type
            self.attribute = attribute
            self.operand = operand
        }

        init(_ typed: TypedOperand) { self.init(typed.type, typed.operand) }

        static let context = Argument(.pointer, .context, .swiftself)
    }

    var result: LLVMType
    var callee: Callee
    var arguments: [Argument]
    var convention: LLVMSignature.Convention = .c
    /// The frame of the caller ends with the call.
    var isTail = false
    /// The parameters before `...`, of a variadic function.
    var fixed: [LLVMType]?
}

/// A basic block's name.
package enum Label: Hashable, Sendable {
    case number(Int32)
    case named(Symbol)
}

/// Instructions without a branch between them.
package struct BasicBlock: Sendable {
    package struct Phi: Sendable {
        var result: Operand
        var type: LLVMType
        var incoming: [(value: Operand, block: Label)]
    }

    /// An instruction and, unless it gives nothing, the name of its result.
    package struct Step: Sendable {
        var result: Operand?
        var instruction: Instruction
    }

    let label: Label
    var phis: [Phi] = []
    var steps: [Step] = []

    init(_ label: Label) { self.label = label }
}

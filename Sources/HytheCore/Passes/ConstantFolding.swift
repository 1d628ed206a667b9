import HytheBase
import HytheTypes

/// What primitive operations give on known arguments.
package enum ConstantFolding {
    /// The result, simpler than the call; `nil` if nothing is known.
    package static func fold(_ operation: PrimitiveOperation, _ arguments: [Core]) -> Core? {
        guard let folding = operation.folding else { return nil }
        let literals = arguments.map { argument -> CoreLiteral? in
            if case .literal(let literal) = argument { literal } else { nil }
        }
        if literals.count == 1 { return literals[0].flatMap { unary(folding, $0) }.map(Core.literal) }
        if let a = literals[0], let b = literals[1] { return binary(folding, a, b).map(Core.literal) }
        if let b = literals[1] { return identity(folding, arguments[0], b, arguments[1]) }
        if let a = literals[0] {
            return folding.isCommutative ? identity(folding, arguments[1], a, arguments[0]) : nil
        }
        guard case .variable(let x) = arguments[0], case .variable(let y) = arguments[1], x == y else { return nil }
        return onEqual(folding, arguments[0], PrimitiveSignature.of(operation).parameters[0])
    }

    private static func truth(_ value: Bool) -> CoreLiteral { .int(value ? 1 : 0) }

    // MARK: - Of literals

    private static func unary(_ folding: PrimitiveFolding, _ value: CoreLiteral) -> CoreLiteral? {
        switch (folding, value) {
        case (.negate, .int(let a)): .int(0 &- a)
        case (.negate, .double(let a)): .double((-Double(bitPattern: a)).bitPattern)
        case (.negate, .float(let a)): .float((-Float(bitPattern: a)).bitPattern)
        case (.complement, .int(let a)): .int(~a)
        case (.complement, .word(let a)): .word(~a)
        case (.narrow(let bits), .int(let a)): .int((a << (64 - bits)) >> (64 - bits))
        case (.narrow(let bits), .word(let a)): .word((a << (64 - bits)) >> (64 - bits))
        case (.convert(let type), _): convert(value, to: type)
        default: nil
        }
    }

    private static func convert(_ value: CoreLiteral, to type: Representation) -> CoreLiteral? {
        switch (value, type) {
        case (.int(let a), .word): .word(UInt64(bitPattern: a))
        case (.int(let a), .double): .double(Double(a).bitPattern)
        case (.int(let a), .float): .float(Float(a).bitPattern)
        case (.int(let a), .char): UInt32(exactly: a).map { .char($0) }
        case (.word(let a), .int): .int(Int64(bitPattern: a))
        case (.word(let a), .double): .double(Double(a).bitPattern)
        case (.word(let a), .float): .float(Float(a).bitPattern)
        case (.char(let a), .int): .int(Int64(a))
        case (.double(let a), .float): .float(Float(Double(bitPattern: a)).bitPattern)
        case (.float(let a), .double): .double(Double(Float(bitPattern: a)).bitPattern)
        default: nil
        }
    }

    private static func binary(_ folding: PrimitiveFolding, _ a: CoreLiteral, _ b: CoreLiteral) -> CoreLiteral? {
        switch (a, b) {
        case (.int(let a), .int(let b)):
            comparison(folding, a, b) ?? (integer(folding, a, b) ?? shift(folding, a, by: b)).map(CoreLiteral.int)
        case (.word(let a), .word(let b)):
            comparison(folding, a, b) ?? integer(folding, a, b).map(CoreLiteral.word)
        case (.word(let a), .int(let b)): shift(folding, a, by: b).map(CoreLiteral.word)
        case (.char(let a), .char(let b)): comparison(folding, a, b)
        case (.double(let a), .double(let b)):
            floating(folding, Double(bitPattern: a), Double(bitPattern: b)) { .double($0.bitPattern) }
        case (.float(let a), .float(let b)):
            floating(folding, Float(bitPattern: a), Float(bitPattern: b)) { .float($0.bitPattern) }
        default: nil
        }
    }

    /// Undefined ones are left to the code, which has checked its operands.
    private static func integer<T: FixedWidthInteger>(_ folding: PrimitiveFolding, _ a: T, _ b: T) -> T? {
        func defined(_ result: (partialValue: T, overflow: Bool)) -> T? {
            result.overflow ? nil : result.partialValue
        }
        return switch folding {
        case .add: a &+ b
        case .subtract: a &- b
        case .multiply: a &* b
        case .quotient: defined(a.dividedReportingOverflow(by: b))
        case .remainder: defined(a.remainderReportingOverflow(dividingBy: b))
        case .and: a & b
        case .or: a | b
        case .xor: a ^ b
        default: nil
        }
    }

    private static func shift<T: FixedWidthInteger>(_ folding: PrimitiveFolding, _ a: T, by b: Int64) -> T? {
        guard (0..<64).contains(b) else { return nil }
        return switch folding {
        case .shiftLeft: a << b
        case .shiftRight: a >> b
        case .shiftRightLogical: T(truncatingIfNeeded: UInt64(truncatingIfNeeded: a) >> b)
        default: nil
        }
    }

    private static func floating<T: BinaryFloatingPoint>(
        _ folding: PrimitiveFolding, _ a: T, _ b: T, _ literal: (T) -> CoreLiteral
    ) -> CoreLiteral? {
        switch folding {
        case .add: literal(a + b)
        case .subtract: literal(a - b)
        case .multiply: literal(a * b)
        case .divide: literal(a / b)
        default: comparison(folding, a, b)
        }
    }

    private static func comparison<T: Comparable>(_ folding: PrimitiveFolding, _ a: T, _ b: T) -> CoreLiteral? {
        switch folding {
        case .equal: truth(a == b)
        case .notEqual: truth(a != b)
        case .less: truth(a < b)
        case .lessOrEqual: truth(a <= b)
        case .greater: truth(a > b)
        case .greaterOrEqual: truth(a >= b)
        default: nil
        }
    }

    // MARK: - Of expressions

    /// `x` and a literal behind it, or in front of it where that is the same: not of floating-point numbers, whose
    /// zeros have signs.
    private static func identity(
        _ folding: PrimitiveFolding, _ x: Core, _ literal: CoreLiteral, _ constant: Core
    ) -> Core? {
        switch (folding, literal) {
        case (.add, .int(0)), (.add, .word(0)), (.subtract, .int(0)), (.subtract, .word(0)), (.or, .int(0)),
            (.or, .word(0)), (.xor, .int(0)), (.xor, .word(0)), (.multiply, .int(1)), (.multiply, .word(1)),
            (.quotient, .int(1)), (.quotient, .word(1)), (.shiftLeft, .int(0)), (.shiftRight, .int(0)),
            (.shiftRightLogical, .int(0)):
            x
        case (.multiply, .int(0)), (.multiply, .word(0)), (.and, .int(0)), (.and, .word(0)):
            x.isAtom ? constant : nil
        default: nil
        }
    }

    /// Of an operand and itself; a floating-point number need not be equal to itself.
    private static func onEqual(_ folding: PrimitiveFolding, _ x: Core, _ type: Representation) -> Core? {
        guard [.int, .word, .char].contains(type) else { return nil }
        return switch folding {
        case .equal, .lessOrEqual, .greaterOrEqual: .literal(truth(true))
        case .notEqual, .less, .greater: .literal(truth(false))
        case .subtract, .xor: .literal(type == .word ? .word(0) : .int(0))
        case .and, .or: x
        default: nil
        }
    }
}

extension Simplifier {
    /// A saturated primitive operation on simplified arguments.
    func primitive(
        _ operation: PrimitiveOperation, _ arguments: [Core], _ result: Shape, _ next: Continuation
    ) -> Core {
        if operation.id == .dataToTag, case .variable(let name) = arguments[0],
            let (constructor, _) = knownApplication(name)
        {
            return rebuild(.literal(.int(Int64(constructor.tag))), next)
        }
        if operation.id == .coerce {
            // What is seen to be made here has the type that it is taken for.
            switch arguments[0] {
            case .variable(let name) where knownApplication(name) != nil: return occurrence(name, next)
            case .constructor, .lambda: return rebuild(arguments[0], next)
            default: break
            }
        }
        if let folded = ConstantFolding.fold(operation, arguments) { return rebuild(folded, next) }
        return rebuild(.primitive(operation, arguments, result: result), next)
    }
}

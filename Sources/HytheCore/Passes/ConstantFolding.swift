import HytheBase
import HytheTypes

/// What primitive operations give on known arguments.
package enum ConstantFolding {
    /// The result, simpler than the call; `nil` if nothing is known.
    package static func fold(_ operation: PrimitiveOperation, _ arguments: [Core]) -> Core? {
        let literals = arguments.map { argument -> CoreLiteral? in
            if case .literal(let literal) = argument { literal } else { nil }
        }
        switch (literals.count, literals.first ?? nil, literals.last ?? nil) {
        case (1, let a?, _): return unary(operation.name, a).map(Core.literal)
        case (2, .int(let a)?, .int(let b)?): return integers(operation.name, a, b).map(Core.literal)
        case (2, .word(let a)?, .word(let b)?): return words(operation.name, a, b).map(Core.literal)
        case (2, .word(let a)?, .int(let b)?): return shifts(operation.name, a, b).map(Core.literal)
        case (2, .char(let a)?, .char(let b)?): return characters(operation.name, a, b).map(Core.literal)
        case (2, .double(let a)?, .double(let b)?):
            return doubles(operation.name, Double(bitPattern: a), Double(bitPattern: b)).map(Core.literal)
        case (2, let a, let b): return identity(operation.name, arguments, a, b)
        default: return nil
        }
    }

    private static func truth(_ value: Bool) -> CoreLiteral { .int(value ? 1 : 0) }

    private static func unary(_ name: Symbol, _ value: CoreLiteral) -> CoreLiteral? {
        switch (name, value) {
        case ("negateInt#", .int(let a)): .int(0 &- a)
        case ("notI#", .int(let a)): .int(~a)
        case ("int2Word#", .int(let a)): .word(UInt64(bitPattern: a))
        case ("int2Double#", .int(let a)): .double(Double(a).bitPattern)
        case ("int2Float#", .int(let a)): .float(Float(a).bitPattern)
        case ("chr#", .int(let a)): UInt32(exactly: a).map { .char($0) }
        case ("narrow8Int#", .int(let a)): .int(Int64(Int8(truncatingIfNeeded: a)))
        case ("narrow16Int#", .int(let a)): .int(Int64(Int16(truncatingIfNeeded: a)))
        case ("narrow32Int#", .int(let a)): .int(Int64(Int32(truncatingIfNeeded: a)))
        case ("word2Int#", .word(let a)): .int(Int64(bitPattern: a))
        case ("word2Double#", .word(let a)): .double(Double(a).bitPattern)
        case ("not#", .word(let a)): .word(~a)
        case ("narrow8Word#", .word(let a)): .word(a & 0xFF)
        case ("narrow16Word#", .word(let a)): .word(a & 0xFFFF)
        case ("narrow32Word#", .word(let a)): .word(a & 0xFFFF_FFFF)
        case ("ord#", .char(let a)): .int(Int64(a))
        case ("negateDouble#", .double(let a)): .double((-Double(bitPattern: a)).bitPattern)
        case ("negateFloat#", .float(let a)): .float((-Float(bitPattern: a)).bitPattern)
        case ("double2Float#", .double(let a)): .float(Float(Double(bitPattern: a)).bitPattern)
        case ("float2Double#", .float(let a)): .double(Double(Float(bitPattern: a)).bitPattern)
        default: nil
        }
    }

    private static func integers(_ name: Symbol, _ a: Int64, _ b: Int64) -> CoreLiteral? {
        switch name {
        case "+#": .int(a &+ b)
        case "-#": .int(a &- b)
        case "*#": .int(a &* b)
        case "andI#": .int(a & b)
        case "orI#": .int(a | b)
        case "xorI#": .int(a ^ b)
        case "quotInt#": b == 0 || (b == -1 && a == .min) ? nil : .int(a / b)
        case "remInt#": b == 0 || b == -1 ? nil : .int(a % b)
        case "==#": truth(a == b)
        case "/=#": truth(a != b)
        case "<#": truth(a < b)
        case "<=#": truth(a <= b)
        case ">#": truth(a > b)
        case ">=#": truth(a >= b)
        case "uncheckedIShiftL#": (0..<64).contains(b) ? .int(a << b) : nil
        case "uncheckedIShiftRA#": (0..<64).contains(b) ? .int(a >> b) : nil
        case "uncheckedIShiftRL#": (0..<64).contains(b) ? .int(Int64(bitPattern: UInt64(bitPattern: a) >> b)) : nil
        default: nil
        }
    }

    private static func words(_ name: Symbol, _ a: UInt64, _ b: UInt64) -> CoreLiteral? {
        switch name {
        case "plusWord#": .word(a &+ b)
        case "minusWord#": .word(a &- b)
        case "timesWord#": .word(a &* b)
        case "and#": .word(a & b)
        case "or#": .word(a | b)
        case "xor#": .word(a ^ b)
        case "quotWord#": b == 0 ? nil : .word(a / b)
        case "remWord#": b == 0 ? nil : .word(a % b)
        case "eqWord#": truth(a == b)
        case "neWord#": truth(a != b)
        case "ltWord#": truth(a < b)
        case "leWord#": truth(a <= b)
        case "gtWord#": truth(a > b)
        case "geWord#": truth(a >= b)
        default: nil
        }
    }

    private static func shifts(_ name: Symbol, _ a: UInt64, _ b: Int64) -> CoreLiteral? {
        guard (0..<64).contains(b) else { return nil }
        return switch name {
        case "uncheckedShiftL#": .word(a << b)
        case "uncheckedShiftRL#": .word(a >> b)
        default: nil
        }
    }

    private static func characters(_ name: Symbol, _ a: UInt32, _ b: UInt32) -> CoreLiteral? {
        switch name {
        case "eqChar#": truth(a == b)
        case "neChar#": truth(a != b)
        case "ltChar#": truth(a < b)
        case "leChar#": truth(a <= b)
        case "gtChar#": truth(a > b)
        case "geChar#": truth(a >= b)
        default: nil
        }
    }

    private static func doubles(_ name: Symbol, _ a: Double, _ b: Double) -> CoreLiteral? {
        switch name {
        case "+##": .double((a + b).bitPattern)
        case "-##": .double((a - b).bitPattern)
        case "*##": .double((a * b).bitPattern)
        case "/##": .double((a / b).bitPattern)
        case "==##": truth(a == b)
        case "<##": truth(a < b)
        case "<=##": truth(a <= b)
        case ">##": truth(a > b)
        case ">=##": truth(a >= b)
        default: nil
        }
    }

    private static func identity(
        _ name: Symbol, _ arguments: [Core], _ a: CoreLiteral?, _ b: CoreLiteral?
    ) -> Core? {
        switch (name, a, b) {
        case ("+#", _, .int(0)?), ("-#", _, .int(0)?), ("*#", _, .int(1)?), ("quotInt#", _, .int(1)?),
            ("uncheckedIShiftL#", _, .int(0)?), ("uncheckedIShiftRA#", _, .int(0)?), ("plusWord#", _, .word(0)?),
            ("minusWord#", _, .word(0)?), ("timesWord#", _, .word(1)?), ("or#", _, .word(0)?),
            ("orI#", _, .int(0)?), ("plusAddr#", _, .int(0)?):
            return arguments[0]
        case ("+#", .int(0)?, _), ("*#", .int(1)?, _), ("plusWord#", .word(0)?, _), ("timesWord#", .word(1)?, _),
            ("or#", .word(0)?, _), ("orI#", .int(0)?, _):
            return arguments[1]
        case ("*#", _, .int(0)?) where arguments[0].isAtom: return arguments[1]
        case ("*#", .int(0)?, _) where arguments[1].isAtom: return arguments[0]
        default: break
        }
        guard case .variable(let x) = arguments[0], case .variable(let y) = arguments[1], x == y else { return nil }
        switch name {
        case "==#", "<=#", ">=#", "eqWord#", "leWord#", "geWord#", "eqChar#", "leChar#", "geChar#":
            return .literal(.int(1))
        case "/=#", "<#", ">#", "neWord#", "ltWord#", "gtWord#", "neChar#", "ltChar#", "gtChar#", "-#", "xorI#":
            return .literal(.int(0))
        default: return nil
        }
    }
}

extension Simplifier {
    /// A saturated primitive operation on simplified arguments.
    func primitive(
        _ operation: PrimitiveOperation, _ arguments: [Core], _ result: Shape, _ next: Continuation
    ) -> Core {
        if operation.name == "dataToTag#", case .variable(let name) = arguments[0],
            let (constructor, _) = knownApplication(name)
        {
            return rebuild(.literal(.int(Int64(constructor.tag))), next)
        }
        if let folded = ConstantFolding.fold(operation, arguments) { return rebuild(folded, next) }
        return rebuild(.primitive(operation, arguments, result: result), next)
    }
}

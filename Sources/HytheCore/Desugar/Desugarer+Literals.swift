import HytheBase
import HytheSyntax
import HytheTypes

extension Desugarer {
    /// The value of an unboxed literal; integers wrap around as in GHC.
    func coreLiteral(_ literal: Literal, at span: Span) -> CoreLiteral {
        switch literal {
        case .intHash(let digits): return .int(Int64(bitPattern: wrapped(digits)))
        case .wordHash(let digits): return .word(wrapped(digits))
        case .charHash(let scalar): return .char(scalar)
        case .floatHash(let digits, let exponent):
            return .float((Float("\(digits)e\(exponent)") ?? .nan).bitPattern)
        case .doubleHash(let digits, let exponent):
            return .double((Double("\(digits)e\(exponent)") ?? .nan).bitPattern)
        case .stringHash(let bytes): return .string(bytes)
        case .integer, .fractional, .character, .string:
            diagnostics.append(.notSupportedYet("this literal where an unboxed one is expected", at: span))
            return .int(0)
        }
    }

    /// Decimal digits, perhaps with a sign, modulo 2^64.
    func wrapped(_ digits: String) -> UInt64 {
        var value: UInt64 = 0
        var isNegative = false
        for byte in digits.utf8 {
            if byte == UInt8(ascii: "-") { isNegative = true }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { continue }
            value = value &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
        }
        return isNegative ? 0 &- value : value
    }

    /// `unpackCString# "..."#`, in UTF-8 with GHC's two-byte NUL where needed.
    func string(_ characters: [UInt32]) -> Core {
        if characters.isEmpty { return .constructor(known(BuiltinNames.nil_), []) }
        let isPlain = characters.allSatisfy { $0 != 0 && $0 < 0x80 }
        var bytes: [UInt8] = []
        for character in characters {
            switch character {
            case 1..<0x80: bytes.append(UInt8(character))
            case 0..<0x800: bytes += [0xC0 | UInt8(character >> 6), 0x80 | UInt8(character & 0x3F)]
            case ..<0x10000:
                bytes += [
                    0xE0 | UInt8(character >> 12), 0x80 | UInt8(character >> 6 & 0x3F), 0x80 | UInt8(character & 0x3F),
                ]
            default:
                bytes += [
                    0xF0 | UInt8(character >> 18 & 7), 0x80 | UInt8(character >> 12 & 0x3F),
                    0x80 | UInt8(character >> 6 & 0x3F), 0x80 | UInt8(character & 0x3F),
                ]
            }
        }
        let unpack = isPlain ? BuiltinNames.unpackCString : BuiltinNames.unpackCStringUtf8
        return .apply(.variable(unpack), [.literal(.string(bytes))], result: .lifted)
    }

    /// An `Integer` from decimal digits.
    func integer(_ digits: String) -> Core {
        if let small = Int64(digits) {
            return .constructor(known(BuiltinNames.integerSmall), [.literal(.int(small))])
        }
        let isNegative = digits.hasPrefix("-")
        let magnitude = Core.apply(
            .variable(BuiltinNames.integerFromDecimal),
            [.literal(.string(Array(digits.utf8.drop { $0 == UInt8(ascii: "-") })))], result: .lifted)
        let negate = Name.global("GHC.Num.Integer.Type", "integerNegate", .value)
        return isNegative ? .apply(.variable(negate), [magnitude], result: .lifted) : magnitude
    }
}

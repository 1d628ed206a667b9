import HytheBase

/// Literals as Haskell text.
package enum LiteralText {
    package static func text(of literal: Literal) -> String {
        switch literal {
        case .integer(let digits): digits
        case .fractional(let digits, let exponent, let base): fractional(digits, exponent, base)
        case .character(let value): "'\(character(value, quote: "'"))'"
        case .string(let values): string(values)
        case .intHash(let digits): "\(digits)#"
        case .wordHash(let digits): "\(digits)##"
        case .charHash(let value): "'\(character(value, quote: "'"))'#"
        case .floatHash(let digits, let exponent): "\(fractional(digits, exponent, 10))#"
        case .doubleHash(let digits, let exponent): "\(fractional(digits, exponent, 10))##"
        case .stringHash(let bytes): "\(string(bytes.map(UInt32.init)))#"
        }
    }

    /// `1.5`, `15e2`, `0x1Fp-3`
    private static func fractional(_ digits: String, _ exponent: Int, _ base: Int) -> String {
        if base == 2 {
            let isNegative = digits.hasPrefix("-")
            let magnitude = isNegative ? String(digits.dropFirst()) : digits
            return (isNegative ? "-" : "") + "0x\(hexadecimal(magnitude))p\(exponent)"
        }
        guard exponent < 0, exponent > -9 else { return "\(digits)e\(exponent)" }
        let sign = digits.hasPrefix("-") ? "-" : ""
        let magnitude = digits.dropFirst(sign.count)
        let padded = String(repeating: "0", count: max(0, 1 - exponent - magnitude.count)) + magnitude
        return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
    }

    private static func hexadecimal(_ decimal: String) -> String {
        var nibbles: [UInt8] = [0]
        for digit in decimal.utf8 {
            var carry = Int(digit) - 48
            for index in nibbles.indices {
                let value = Int(nibbles[index]) * 10 + carry
                nibbles[index] = UInt8(value & 15)
                carry = value >> 4
            }
            while carry > 0 {
                nibbles.append(UInt8(carry & 15))
                carry >>= 4
            }
        }
        return nibbles.reversed().map { String($0, radix: 16) }.joined()
    }

    static func string(_ values: [UInt32]) -> String {
        var text = "\""
        var isAfterNumber = false
        for value in values {
            // `\12` and then the digit 3 are kept apart by `\&`.
            if isAfterNumber, (48...57).contains(value) { text += "\\&" }
            let part = character(value, quote: "\"")
            text += part
            isAfterNumber = part.utf8.count > 2 && part.hasPrefix("\\")
        }
        return text + "\""
    }

    private static func character(_ value: UInt32, quote: Character) -> String {
        switch value {
        case 7: return "\\a"
        case 8: return "\\b"
        case 9: return "\\t"
        case 10: return "\\n"
        case 11: return "\\v"
        case 12: return "\\f"
        case 13: return "\\r"
        case 92: return "\\\\"
        case 32...126:
            let plain = Character(Unicode.Scalar(UInt8(value)))
            return plain == quote ? "\\\(plain)" : String(plain)
        default: return "\\\(value)"
        }
    }
}

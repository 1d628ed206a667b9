import HytheBase

extension Lexer {
    /// The parts of a numeral as they stand in the source.
    private struct Numeral {
        var radix = 10
        /// Integer digits, then the fraction's.
        var digits: [UInt8] = []
        var fractionDigits = 0
        var exponent = 0
        var isFractional = false
        var end = 0
        var usesUnderscores = false
        var exponentIsHuge = false
    }

    mutating func number(from start: Int, column: Int, isNegative: Bool) {
        let numeral = scanNumeral(position)
        position = numeral.end
        check(numeral, from: start)
        var hashes = 0
        if features.contains(.magicHash) {
            while hashes < 2, byte(position) == UInt8(ascii: "#") {
                hashes += 1
                position += 1
            }
        }
        append(literal(numeral, hashes: hashes, isNegative: isNegative), from: start, column: column)
    }

    func numberHasHash(_ start: Int) -> Bool { byte(scanNumeral(start).end) == UInt8(ascii: "#") }

    private mutating func check(_ numeral: Numeral, from start: Int) {
        if numeral.usesUnderscores, !features.contains(.numericUnderscores) {
            output.diagnostics.append(
                SyntaxMessages.needs(.numericUnderscores, for: "underscores in numbers", at: span(start, position)))
        }
        if numeral.radix == 2, !features.contains(.binaryLiterals) {
            output.diagnostics.append(
                SyntaxMessages.needs(.binaryLiterals, for: "binary numbers", at: span(start, position)))
        }
        if numeral.exponentIsHuge {
            report("the exponent of this number is too large", start, position, hints: ["compute the value instead"])
        }
    }

    private func literal(_ numeral: Numeral, hashes: Int, isNegative: Bool) -> Literal {
        let sign = isNegative ? "-" : ""
        guard numeral.isFractional else {
            let digits = sign + DecimalText.convert(numeral.digits, radix: numeral.radix)
            switch hashes {
            case 0: return .integer(digits)
            case 1: return .intHash(digits)
            default: return .wordHash(digits)
            }
        }
        let exponentBase = numeral.radix == 16 ? 2 : 10
        let perDigit = numeral.radix == 16 ? 4 : 1
        let exponent = numeral.exponent - numeral.fractionDigits * perDigit
        let digits = sign + DecimalText.convert(numeral.digits, radix: numeral.radix)
        switch hashes {
        case 0:
            if features.contains(.numDecimals), exponentBase == 10, exponent >= 0, exponent < 10_000 {
                return .integer(digits == "0" ? digits : digits + String(repeating: "0", count: exponent))
            }
            return .fractional(digits: digits, exponent: exponent, base: exponentBase)
        case 1: return .floatHash(digits: digits, exponent: exponent)
        default: return .doubleHash(digits: digits, exponent: exponent)
        }
    }

    private static func digitValue(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
        default: 99
        }
    }

    private func scanNumeral(_ start: Int) -> Numeral {
        var numeral = Numeral()
        var index = start
        if byte(index) == UInt8(ascii: "0") {
            let radix =
                switch byte(index + 1) | 0x20 {
                case UInt8(ascii: "x"): 16
                case UInt8(ascii: "o"): 8
                case UInt8(ascii: "b"): 2
                default: 10
                }
            var digit = index + 2
            while byte(digit) == UInt8(ascii: "_") { digit += 1 }
            if radix != 10, Lexer.digitValue(byte(digit)) < radix {
                numeral.radix = radix
                numeral.usesUnderscores = digit > index + 2
                index = digit
            }
        }
        scanDigits(&index, &numeral, isFraction: false)
        if numeral.radix == 10 || (numeral.radix == 16 && features.contains(.hexFloatLiterals)) {
            scanFraction(&index, &numeral)
            scanExponent(&index, &numeral)
        }
        numeral.end = index
        return numeral
    }

    /// Digits with single or several underscores between them.
    private func scanDigits(_ index: inout Int, _ numeral: inout Numeral, isFraction: Bool) {
        while true {
            let value = Lexer.digitValue(byte(index))
            if value < numeral.radix {
                numeral.digits.append(UInt8(value))
                if isFraction { numeral.fractionDigits += 1 }
                index += 1
            } else if byte(index) == UInt8(ascii: "_") {
                var next = index
                while byte(next) == UInt8(ascii: "_") { next += 1 }
                guard Lexer.digitValue(byte(next)) < numeral.radix else { return }
                numeral.usesUnderscores = true
                index = next
            } else {
                return
            }
        }
    }

    private func scanFraction(_ index: inout Int, _ numeral: inout Numeral) {
        guard byte(index) == UInt8(ascii: "."), Lexer.digitValue(byte(index + 1)) < numeral.radix else { return }
        numeral.isFractional = true
        index += 1
        scanDigits(&index, &numeral, isFraction: true)
    }

    private func scanExponent(_ index: inout Int, _ numeral: inout Numeral) {
        var next = index
        while byte(next) == UInt8(ascii: "_") { next += 1 }
        guard byte(next) | 0x20 == (numeral.radix == 16 ? UInt8(ascii: "p") : UInt8(ascii: "e")) else { return }
        let underscored = next > index
        next += 1
        var sign = 1
        if byte(next) == UInt8(ascii: "-") || byte(next) == UInt8(ascii: "+") {
            if byte(next) == UInt8(ascii: "-") { sign = -1 }
            next += 1
        }
        guard Lexer.digitValue(byte(next)) < 10 else { return }
        var exponent = 0
        while true {
            let value = Lexer.digitValue(byte(next))
            if value < 10 {
                if exponent < 1 << 40 { exponent = exponent * 10 + value } else { numeral.exponentIsHuge = true }
            } else if byte(next) != UInt8(ascii: "_") || Lexer.digitValue(byte(next + 1)) >= 10 {
                break
            } else {
                numeral.usesUnderscores = true
            }
            next += 1
        }
        numeral.isFractional = true
        numeral.usesUnderscores = numeral.usesUnderscores || underscored
        numeral.exponent = sign * exponent
        index = next
    }
}

/// Decimal text of numbers of any size.
enum DecimalText {
    /// `digits` most significant first, each below `radix`; no leading zeros in the result.
    static func convert(_ digits: [UInt8], radix: Int) -> String {
        if radix == 10 {
            let significant = digits.drop { $0 == 0 }
            return significant.isEmpty ? "0" : String(decoding: significant.map { $0 + 48 }, as: UTF8.self)
        }
        // Groups of nine decimal digits, least significant first.
        let group = 1_000_000_000
        var groups = [0]
        for digit in digits {
            var carry = Int(digit)
            for index in groups.indices {
                let value = groups[index] * radix + carry
                groups[index] = value % group
                carry = value / group
            }
            if carry > 0 { groups.append(carry) }
        }
        return groups.reversed().enumerated().map { index, value in
            let text = String(value)
            return index == 0 ? text : String(repeating: "0", count: 9 - text.count) + text
        }.joined()
    }
}

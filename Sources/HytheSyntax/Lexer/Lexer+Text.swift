import HytheBase

extension Lexer {
    private static let controlNames: [(name: String, value: UInt32)] = [
        // `SOH` before `SO`: the longest name wins.
        ("NUL", 0), ("SOH", 1), ("STX", 2), ("ETX", 3), ("EOT", 4), ("ENQ", 5), ("ACK", 6), ("BEL", 7), ("BS", 8),
        ("HT", 9), ("LF", 10), ("VT", 11), ("FF", 12), ("CR", 13), ("SO", 14), ("SI", 15), ("DLE", 16), ("DC1", 17),
        ("DC2", 18), ("DC3", 19), ("DC4", 20), ("NAK", 21), ("SYN", 22), ("ETB", 23), ("CAN", 24), ("EM", 25),
        ("SUB", 26), ("ESC", 27), ("FS", 28), ("GS", 29), ("RS", 30), ("US", 31), ("SP", 32), ("DEL", 127),
    ]

    /// A character literal, or the tick of a promoted name.
    mutating func quote(from start: Int, column: Int) {
        let next = byte(start + 1)
        let (_, length, _) = scalar(at: start + 1)
        let isCharacter =
            next == UInt8(ascii: "\\")
            || (next != UInt8(ascii: "'") && next >= 0x20 && byte(start + 1 + length) == UInt8(ascii: "'"))
            || (next == UInt8(ascii: "\t") && byte(start + 2) == UInt8(ascii: "'"))
        guard isCharacter else {
            position += 1
            if next == UInt8(ascii: "'"), !features.contains(.templateHaskell) {
                position += 1
                report(
                    "empty character literal", start, position,
                    hints: ["write `'\\''` for a quote, `\"\"` for an empty string"])
                append(.character(0), from: start, column: column)
            } else {
                append(.tick, from: start, column: column)
            }
            return
        }
        position += 1
        var value: UInt32 = 0
        if next == UInt8(ascii: "\\") {
            value = escape() ?? 0
        } else {
            value = scalar(at: position).scalar.value
            step()
        }
        if byte(position) == UInt8(ascii: "'") {
            position += 1
        } else {
            report("this character literal does not end", start, position, label: "`'` is missing")
        }
        if features.contains(.magicHash), byte(position) == UInt8(ascii: "#") {
            position += 1
            append(.charHash(value), from: start, column: column)
        } else {
            append(.character(value), from: start, column: column)
        }
    }

    mutating func string(from start: Int, column: Int) {
        let firstOnLine = startsLine
        position += 1
        var values: [UInt32] = []
        loop: while true {
            let next = byte(position)
            switch next {
            case UInt8(ascii: "\""):
                position += 1
                break loop
            case UInt8(ascii: "\\"):
                switch byte(position + 1) {
                case UInt8(ascii: "&"): position += 2
                case UInt8(ascii: " "), 9...13: gap()
                case 0x80... where characterClass(at: position + 1).class == .space: gap()
                default: if let value = escape() { values.append(value) }
                }
            case _ where next == UInt8(ascii: "\n") || position >= bytes.count:
                report(
                    "this string does not end on its line", start, position, label: "`\"` is missing",
                    hints: ["a string goes on over a line's end with `\\` there and `\\` where it begins again"])
                break loop
            case 0x80...:
                values.append(scalar(at: position).scalar.value)
                step()
            case UInt8(ascii: "\t"):
                report("a tab in a string", position, position + 1, hints: ["write `\\t`"])
                step()
            case UInt8(ascii: "\r") where byte(position + 1) == UInt8(ascii: "\n"): position += 1
            default:
                values.append(UInt32(next))
                position += 1
            }
        }
        startsLine = firstOnLine
        guard features.contains(.magicHash), byte(position) == UInt8(ascii: "#") else {
            append(.string(values), from: start, column: column)
            return
        }
        position += 1
        if values.contains(where: { $0 > 0xFF }) {
            report("a primitive string holds bytes: characters up to '\\xFF'", start, position)
        }
        append(.stringHash(values.map { UInt8(truncatingIfNeeded: $0) }), from: start, column: column)
    }

    /// `\` white space `\`
    private mutating func gap() {
        let start = position
        position += 1
        while characterClass(at: position).class == .space, position < bytes.count { step() }
        if byte(position) == UInt8(ascii: "\\") {
            position += 1
        } else {
            report(
                "only white space may stand in a string gap", start, start + 1, label: "the gap begins here",
                hints: ["end the gap with `\\` before the text, or write `\\\\` for a backslash"])
        }
    }

    /// The escape at `position`; `nil` after reporting an error.
    private mutating func escape() -> UInt32? {
        let start = position
        position += 1
        let next = byte(position)
        let simple: UInt32? =
            switch next {
            case UInt8(ascii: "a"): 7
            case UInt8(ascii: "b"): 8
            case UInt8(ascii: "f"): 12
            case UInt8(ascii: "n"): 10
            case UInt8(ascii: "r"): 13
            case UInt8(ascii: "t"): 9
            case UInt8(ascii: "v"): 11
            case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): UInt32(next)
            default: nil
            }
        if let simple {
            position += 1
            return simple
        }
        switch next {
        case UInt8(ascii: "^"):
            let control = byte(position + 1)
            if control >= UInt8(ascii: "@"), control <= UInt8(ascii: "_") {
                position += 2
                return UInt32(control) - 64
            }
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numericEscape(from: start, radix: 10)
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            position += 1
            return numericEscape(from: start, radix: 16)
        case UInt8(ascii: "o"), UInt8(ascii: "O"):
            position += 1
            return numericEscape(from: start, radix: 8)
        default:
            for (name, value) in Lexer.controlNames where bytes[position...].starts(with: name.utf8) {
                position += name.utf8.count
                return value
            }
        }
        if position < bytes.count, next != UInt8(ascii: "\n") { step() }
        report("unknown escape in a character or string", start, position, hints: ["write `\\\\` for a backslash"])
        return nil
    }

    private mutating func numericEscape(from start: Int, radix: UInt32) -> UInt32? {
        var value: UInt32 = 0
        let first = position
        while let digit = Character(Unicode.Scalar(byte(position))).hexDigitValue, digit < radix {
            value = min(value * radix + UInt32(digit), 0x0FFF_FFFF / 16)
            position += 1
        }
        if position == first {
            report("a number should follow in this escape", start, position)
            return nil
        }
        if value > 0x10FFFF {
            report("no character has this number", start, position, label: "the last one is `\\x10FFFF`")
            return nil
        }
        return value
    }
}

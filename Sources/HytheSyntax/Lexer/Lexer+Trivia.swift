import HytheBase

extension Lexer {
    /// Skips white space and comments; false at the end of the file.
    mutating func skipToLexeme() -> Bool {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), 11, 12, 13: position += 1
            case UInt8(ascii: "\n"): step()
            case UInt8(ascii: "\t"):
                output.tabs.append(span(position, position + 1))
                step()
            case UInt8(ascii: "-") where isLineComment(at: position): skipLine()
            case UInt8(ascii: "{") where byte(position + 1) == UInt8(ascii: "-"):
                if byte(position + 2) == UInt8(ascii: "#"), isPragma(at: position) { return true }
                let start = position
                skipBlockComment()
                if byte(start + 2) == UInt8(ascii: "#") { commentPragma(from: start) }
            case 0x80...:
                guard characterClass(at: position).class == .space else { return true }
                step()
            case UInt8(ascii: "#") where position == 0 && byte(1) == UInt8(ascii: "!"): skipLine()
            default: return true
            }
        }
        return false
    }

    /// Two or more dashes that are not part of an operator.
    private func isLineComment(at index: Int) -> Bool {
        guard byte(index + 1) == UInt8(ascii: "-") else { return false }
        var end = index + 2
        while byte(end) == UInt8(ascii: "-") { end += 1 }
        return characterClass(at: end).class != .symbol
    }

    mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { step() }
    }

    /// `{- ... -}`, nested.
    private mutating func skipBlockComment() {
        let start = position
        var openers: [Int] = []
        repeat {
            if position >= bytes.count {
                output.diagnostics.append(
                    .error(
                        "unclosed comment", at: span(start, start + 2), label: "`-}` is missing",
                        secondary: openers.dropFirst().suffix(1).map {
                            Located("the innermost comment that is open", at: span($0, $0 + 2))
                        }))
                return
            }
            let first = bytes[position]
            if first == UInt8(ascii: "{"), byte(position + 1) == UInt8(ascii: "-") {
                openers.append(position)
                position += 2
            } else if first == UInt8(ascii: "-"), byte(position + 1) == UInt8(ascii: "}") {
                openers.removeLast()
                position += 2
            } else {
                step()
            }
        } while !openers.isEmpty
    }
}

/// Where in Haskell's lexical syntax a piece of text ends: names mean macros only in plain code.
struct LexicalState {
    private(set) var commentDepth = 0
    private var isInString = false
    private var isInGap = false
    private var isInLineComment = false

    /// One lexeme, or a part of one in which nothing is a macro.
    enum Piece: Equatable {
        /// Not followed by more that belongs to it.
        case name
        /// A comment of C's, which goes.
        case removed
        case other
    }

    var isInComment: Bool { commentDepth > 0 }
    /// Brackets and commas mean nothing.
    var isInside: Bool { commentDepth > 0 || isInString || isInGap || isInLineComment }

    /// Steps over what begins at `start`: its kind and where it ends.
    mutating func step(_ text: [UInt8], _ start: Int) -> (piece: Piece, end: Int) {
        func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
        let first = text[start]
        if first == UInt8(ascii: "\n") {
            isInLineComment = false
            if !isInGap { isInString = false }
            return (.other, start + 1)
        }
        if isInLineComment { return (.other, start + 1) }
        if commentDepth > 0 { return (.other, comment(first, byte(start + 1), start)) }
        if isInGap {
            if first == UInt8(ascii: "\\") {
                isInGap = false
            } else if first > 32 {
                isInGap = false
                isInString = false
            }
            return (.other, start + 1)
        }
        if isInString { return (.other, string(first, byte(start + 1), start)) }
        switch first {
        case UInt8(ascii: "\""):
            isInString = true
            return (.other, start + 1)
        case UInt8(ascii: "'"): return (.other, LexicalState.characterEnd(text, start) ?? start + 1)
        case UInt8(ascii: "{") where byte(start + 1) == UInt8(ascii: "-") && byte(start + 2) != UInt8(ascii: "#"):
            commentDepth = 1
            return (.other, start + 2)
        case _ where LexicalState.continuesName(first):
            var end = start + 1
            while LexicalState.continuesName(byte(end)), end < text.count { end += 1 }
            return (Macro.isIdentifierStart(first) ? .name : .other, end)
        default:
            guard CharacterClass(ascii: first) == .symbol else { return (.other, start + 1) }
            if first == UInt8(ascii: "/"), byte(start + 1) == UInt8(ascii: "*"), byte(start + 2) != UInt8(ascii: "/"),
                let end = LexicalState.commentEnd(text, start + 2)
            {
                return (.removed, end)
            }
            var end = start + 1
            while CharacterClass(ascii: byte(end)) == .symbol, end < text.count { end += 1 }
            // Dashes alone begin a comment.
            isInLineComment = end - start >= 2 && text[start..<end].allSatisfy { $0 == UInt8(ascii: "-") }
            return (.other, end)
        }
    }

    private mutating func comment(_ first: UInt8, _ second: UInt8, _ start: Int) -> Int {
        switch (first, second) {
        case (UInt8(ascii: "{"), UInt8(ascii: "-")):
            commentDepth += 1
            return start + 2
        case (UInt8(ascii: "-"), UInt8(ascii: "}")):
            commentDepth -= 1
            return start + 2
        default: return start + 1
        }
    }

    private mutating func string(_ first: UInt8, _ second: UInt8, _ start: Int) -> Int {
        switch first {
        case UInt8(ascii: "\""):
            isInString = false
            return start + 1
        case UInt8(ascii: "\\"):
            // A gap begins.
            if second <= 32 {
                isInGap = true
                return start + 1
            }
            return start + 2
        default: return start + 1
        }
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        Macro.isIdentifierPart(byte) || byte == UInt8(ascii: "'") || byte >= 0x80
    }

    /// The end of the character that begins with the quote at `start`, if it is one.
    private static func characterEnd(_ text: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        guard index < text.count else { return nil }
        if text[index] == UInt8(ascii: "\\") {
            // The character behind the backslash may be a quote.
            index += 2
            while index < text.count, text[index] > 32 {
                if text[index] == UInt8(ascii: "'") { return index + 1 }
                index += 1
            }
            return nil
        }
        if text[index] == UInt8(ascii: "'") { return nil }
        repeat { index += 1 } while index < text.count && text[index] & 0xC0 == 0x80
        return index < text.count && text[index] == UInt8(ascii: "'") ? index + 1 : nil
    }

    /// Behind the `*/` that comes next.
    static func commentEnd(_ text: [UInt8], _ start: Int) -> Int? {
        var index = start
        while index + 1 < text.count {
            if text[index] == UInt8(ascii: "*"), text[index + 1] == UInt8(ascii: "/") { return index + 2 }
            index += 1
        }
        return nil
    }
}

import HytheBase

/// A file of the kind that hsc2hs reads: Haskell with directives whose values only C knows.
package struct HscTemplate {
    package enum Piece: Equatable {
        /// Haskell as it stands, from this line on.
        case text([UInt8], line: Int)
        case directive(name: String, argument: String, line: Int)
    }

    package private(set) var pieces: [Piece] = []

    private let source: [UInt8]
    private var position = 0
    private var line = 1
    private var text: [UInt8] = []
    private var textLine = 1

    /// Directives whose arguments go to the end of the line.
    static let lines: Set<String> = [
        "include", "define", "undef", "let", "def", "if", "ifdef", "ifndef", "elif", "else", "endif", "error",
        "warning",
    ]

    private static let values: Set<String> = [
        "const", "const_str", "size", "alignment", "offset", "peek", "poke", "ptr", "type",
    ]

    package init(_ source: [UInt8]) {
        self.source = source
        var state = LexicalState()
        while position < source.count {
            if source[position] == UInt8(ascii: "#"), !state.isInside, directive() { continue }
            let (_, end) = state.step(source, position)
            append(source[position..<end])
        }
        endText()
    }

    private func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        if text.isEmpty { textLine = line }
        text += bytes
        line += bytes.count { $0 == UInt8(ascii: "\n") }
        position = bytes.endIndex
    }

    private mutating func endText() {
        if !text.isEmpty { pieces.append(.text(text, line: textLine)) }
        text = []
    }

    /// What the `#` at `position` begins; false if it is Haskell's.
    private mutating func directive() -> Bool {
        let next = byte(position + 1)
        if next == UInt8(ascii: "#") {
            // `##` is one for Haskell.
            append(source[position..<position + 1])
            position += 1
            return true
        }
        let isSpaced = next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
        if isSpaced, !beginsValue(position + 1) { return spacedLine() }
        let isBraced = next == UInt8(ascii: "{") && byte(position + 2) != UInt8(ascii: "-")
        let isMagic =
            position > 0 && (Macro.isIdentifierPart(source[position - 1]) || source[position - 1] == UInt8(ascii: "'"))
        guard isBraced || isSpaced || Macro.isIdentifierStart(next) && !isMagic else { return false }
        endText()
        let startLine = line
        position += isBraced ? 2 : 1
        skipSpaces(andLines: isBraced)
        let nameStart = position
        while Macro.isIdentifierPart(byte(position)) { position += 1 }
        let name = String(decoding: source[nameStart..<position], as: UTF8.self)
        skipSpaces(andLines: isBraced)
        let argument =
            HscTemplate.lines.contains(name) && !isBraced ? restOfLine() : balanced(isBraced: isBraced)
        // A list goes on over the ends of lines.
        let joined = name == "enum" ? argument.replacing("\\\n", with: " ") : argument
        pieces.append(.directive(name: name, argument: joined, line: startLine))
        return true
    }

    /// Whether spaces and the name of a directive that has a value are next: `(# peek struct t, m)`.
    private func beginsValue(_ start: Int) -> Bool {
        guard position > 0, source[position - 1] == UInt8(ascii: "(") else { return false }
        var start = start
        while byte(start) == UInt8(ascii: " ") || byte(start) == UInt8(ascii: "\t") { start += 1 }
        var end = start
        while Macro.isIdentifierPart(byte(end)) { end += 1 }
        return HscTemplate.values.contains(String(decoding: source[start..<end], as: UTF8.self))
    }

    /// `#  include` and its kin, which begin their line: a directive as without the spaces.
    private mutating func spacedLine() -> Bool {
        guard position == 0 || source[position - 1] == UInt8(ascii: "\n") else { return false }
        var start = position + 1
        while byte(start) == UInt8(ascii: " ") || byte(start) == UInt8(ascii: "\t") { start += 1 }
        var end = start
        while Macro.isIdentifierPart(byte(end)) { end += 1 }
        let name = String(decoding: source[start..<end], as: UTF8.self)
        guard HscTemplate.lines.contains(name) else { return false }
        endText()
        let startLine = line
        position = end
        skipSpaces(andLines: false)
        pieces.append(.directive(name: name, argument: restOfLine(), line: startLine))
        return true
    }

    private mutating func skipSpaces(andLines: Bool) {
        while byte(position) == 32 || byte(position) == 9 || andLines && byte(position) == 10 {
            if byte(position) == 10 { line += 1 }
            position += 1
        }
    }

    /// To the end of the line, on over `\` there.
    private mutating func restOfLine() -> String {
        let start = position
        while position < source.count, source[position] != UInt8(ascii: "\n") {
            if source[position] == UInt8(ascii: "\\"), byte(position + 1) == UInt8(ascii: "\n") {
                position += 1
                line += 1
            }
            position += 1
        }
        return String(decoding: source[start..<position], as: UTF8.self)
    }

    /// To a closing bracket that is not opened within or, outside of brackets, the end of the line.
    private mutating func balanced(isBraced: Bool) -> String {
        let start = position
        var depth = 0
        var end = position
        scan: while position < source.count {
            let next = source[position]
            end = position
            switch next {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                if depth < 0 {
                    if isBraced { position += 1 }
                    return String(decoding: source[start..<end], as: UTF8.self)
                }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                position += 1
                while position < source.count, source[position] != next, source[position] != UInt8(ascii: "\n") {
                    position += source[position] == UInt8(ascii: "\\") ? 2 : 1
                }
            case UInt8(ascii: "\\") where byte(position + 1) == UInt8(ascii: "\n"):
                position += 1
                line += 1
            case UInt8(ascii: "\n"):
                if depth == 0, !isBraced { break scan }
                line += 1
            default: break
            }
            position += 1
            end = position
        }
        return String(decoding: source[start..<min(end, source.count)], as: UTF8.self)
    }
}

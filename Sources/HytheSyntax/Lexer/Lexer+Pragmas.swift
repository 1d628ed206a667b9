import HytheBase

extension Lexer {
    /// Pragmas that the grammar knows.
    private static let structured: Set<String> = [
        "INLINE", "NOINLINE", "NOTINLINE", "INLINABLE", "INLINEABLE", "SPECIALIZE", "SPECIALISE", "MINIMAL", "COMPLETE",
        "DEPRECATED", "WARNING", "OVERLAPPING", "OVERLAPPABLE", "OVERLAPS", "INCOHERENT", "SOURCE", "RULES", "SCC",
    ]
    /// Declarations without effect here.
    private static let ignoredDeclarations: Set<String> = ["ANN"]
    /// What says how a field is to be stored.
    private static let ofFields: Set<String> = ["UNPACK", "NOUNPACK"]

    /// The word after `{-#` and where it ends.
    private func pragmaWord(at start: Int) -> (word: String, end: Int) {
        var index = start + 3
        while index < bytes.count, CharacterClass(ascii: bytes[index] & 0x7F) == .space, bytes[index] < 0x80 {
            index += 1
        }
        let wordStart = index
        while index < bytes.count, bytes[index] < 0x80, CharacterClass(ascii: bytes[index]).continuesIdentifier {
            index += 1
        }
        return (String(decoding: bytes[wordStart..<index], as: UTF8.self).uppercased(), index)
    }

    /// Whether the comment at `index` is a pragma that becomes tokens; the others are comments.
    func isPragma(at index: Int) -> Bool {
        let word = pragmaWord(at: index).word
        return Lexer.structured.contains(word) || Lexer.ignoredDeclarations.contains(word)
            || Lexer.ofFields.contains(word)
    }

    mutating func pragma(from start: Int, column: Int) {
        let (word, end) = pragmaWord(at: start)
        if Lexer.structured.contains(word) {
            while position < end { step() }
            append(.pragmaOpen, from: start, column: column, symbol: Symbol(word))
            return
        }
        let firstOnLine = startsLine
        while position < bytes.count, !bytes[position...].starts(with: [35, 45, 125]) { step() }
        position = min(position + 3, bytes.count)
        startsLine = firstOnLine
        let kind: TokenKind = Lexer.ofFields.contains(word) ? .unpackPragma : .ignoredPragma
        append(kind, from: start, column: column, symbol: Symbol(word))
    }

    // MARK: Lines of other files

    /// Notes the comment from `start` to `position` if it is `{-# LINE n "path" #-}`, or a pragma of nobody's.
    mutating func commentPragma(from start: Int) {
        let (word, end) = pragmaWord(at: start)
        if word == "LINE" {
            lineMarker(end, position)
        } else if !Lexer.commentPragmas.contains(word) {
            output.unknownPragmas.append(span(start, position))
        }
    }

    /// Pragmas that are read elsewhere, that have no effect, or that are other compilers'.
    private static let commentPragmas: Set<String> = [
        "LANGUAGE", "OPTIONS", "OPTIONS_GHC", "INCLUDE", "COLUMN", "CORE", "GENERATED", "CTYPE", "VECTORISE",
        "VECTORIZE", "NOVECTORISE", "NOVECTORIZE", "OPTIONS_HUGS", "OPTIONS_NHC98", "OPTIONS_JHC", "OPTIONS_YHC",
        "OPTIONS_CATCH", "OPTIONS_DERIVE", "OPTIONS_HADDOCK", "OPTIONS_HYTHE", "CFILES", "CONTRACT", "BUILTIN",
    ]

    /// Notes `n "path"`: what follows `end` is in the line before the `n`-th of that file, the next line is the `n`-th.
    mutating func lineMarker(_ start: Int, _ end: Int) {
        var index = start
        while index < end, byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
        var line = 0
        let digits = index
        while index < end, case UInt8(ascii: "0")...UInt8(ascii: "9") = byte(index) {
            line = min(line * 10 + Int(byte(index)) - 48, 1 << 30)
            index += 1
        }
        guard index > digits else { return }
        while index < end, byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
        guard byte(index) == UInt8(ascii: "\"") else { return }
        var path: [UInt8] = []
        index += 1
        while index < end, byte(index) != UInt8(ascii: "\""), byte(index) != UInt8(ascii: "\n") {
            if byte(index) == UInt8(ascii: "\\") { index += 1 }
            path.append(byte(index))
            index += 1
        }
        guard byte(index) == UInt8(ascii: "\"") else { return }
        output.lineMarkers.append(
            LineMarker(offset: UInt32(end), line: line - 1, path: String(decoding: path, as: UTF8.self)))
    }
}

import HytheBase

/// Turns the bytes of a module into tokens (chapter 2 of the Report, with GHC 9.0's rules for prefix operators).
///
/// Lexical errors are recorded and the nearest sensible token stands in, so that the parser can go on.
package struct Lexer {
    let bytes: [UInt8]
    let file: UInt32
    let features: SyntaxFeatures

    var position = 0
    /// Where the column of `position` counts from, see `column`.
    var lineStart = 0
    /// What tabs add to the column on this line, and the continuation bytes of UTF-8 take away.
    var columnAdjustment = 0
    var startsLine = true
    var output = TokenStream()
    var cache = SymbolCache()

    private init(file: UInt32, bytes: [UInt8], features: SyntaxFeatures) {
        self.file = file
        self.bytes = bytes
        self.features = features
        output.tokens.reserveCapacity(bytes.count / 5)
    }

    package static func tokens(file: UInt32, bytes: [UInt8], features: SyntaxFeatures) -> TokenStream {
        var lexer = Lexer(file: file, bytes: bytes, features: features)
        lexer.run()
        return lexer.output
    }

    /// From 1; a tab goes to the next stop.
    var column: Int { position - lineStart + columnAdjustment + 1 }

    private mutating func run() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            position = 3
            lineStart = 3
        }
        while skipToLexeme() {
            let before = output.tokens.count
            lexeme()
            if output.tokens.count > before { startsLine = false }
        }
        let end = UInt32(bytes.count)
        output.tokens.append(
            Token(
                kind: .endOfFile, startsLine: true, column: 0, start: end, end: end, symbol: Words.empty,
                qualifier: Words.empty, payload: 0))
    }

    // MARK: Characters

    /// 0 past the end.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// The character at `index` and its length; U+FFFD and 1 where the bytes are not UTF-8.
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int, isValid: Bool) {
        let first = byte(index)
        if first < 0x80 { return (Unicode.Scalar(first), 1, true) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let bad: (Unicode.Scalar, Int, Bool) = ("\u{FFFD}", 1, false)
        guard first >= 0xC2, first < 0xF5, index + length <= bytes.count else { return bad }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let next = bytes[index + offset]
            guard next & 0xC0 == 0x80 else { return bad }
            value = value << 6 | UInt32(next & 0x3F)
        }
        let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
        guard value >= least, let scalar = Unicode.Scalar(value) else { return bad }
        return (scalar, length, true)
    }

    func characterClass(at index: Int) -> (class: CharacterClass, length: Int) {
        let first = byte(index)
        if first < 0x80 { return (CharacterClass(ascii: first), 1) }
        let (scalar, length, _) = scalar(at: index)
        return (CharacterClass(scalar), length)
    }

    /// Steps over one character of any kind but keeps lines and columns right.
    mutating func step() {
        switch byte(position) {
        case UInt8(ascii: "\n"):
            position += 1
            newLine()
        case UInt8(ascii: "\t"):
            let stop = (column - 1) / 8 * 8 + 8
            columnAdjustment += stop - column
            position += 1
        case 0x80...:
            let (_, length, isValid) = scalar(at: position)
            if !isValid { invalidByte(at: position) }
            position += length
            columnAdjustment -= length - 1
        default:
            position += 1
        }
    }

    private mutating func newLine() {
        lineStart = position
        columnAdjustment = 0
        startsLine = true
    }

    // MARK: Tokens

    mutating func append(
        _ kind: TokenKind, from start: Int, column: Int, symbol: Symbol = Words.empty, qualifier: Symbol? = nil,
        payload: UInt32 = 0
    ) {
        output.tokens.append(
            Token(
                kind: kind, startsLine: startsLine, column: UInt32(column), start: UInt32(start), end: UInt32(position),
                symbol: symbol, qualifier: qualifier ?? symbol, payload: payload))
    }

    mutating func append(_ literal: Literal, from start: Int, column: Int) {
        output.literals.append(literal)
        append(.literal, from: start, column: column, payload: UInt32(output.literals.count - 1))
    }

    func span(_ start: Int, _ end: Int) -> Span { Span(file: file, start: UInt32(start), end: UInt32(end)) }

    mutating func report(_ message: String, _ start: Int, _ end: Int, label: String = "", hints: [String] = []) {
        output.diagnostics.append(.error(message, at: span(start, end), label: label, hints: hints))
    }

    /// One lexeme at `position`, which is not white.
    private mutating func lexeme() {
        let start = position
        let column = self.column
        let first = byte(start)
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            name(from: start, column: column)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            number(from: start, column: column, isNegative: false)
        case UInt8(ascii: "\""):
            string(from: start, column: column)
        case UInt8(ascii: "'"):
            quote(from: start, column: column)
        case UInt8(ascii: "("):
            if features.contains(.unboxedTuples), byte(start + 1) == UInt8(ascii: "#"),
                characterClass(at: start + 2).class != .symbol || byte(start + 2) == UInt8(ascii: "-")
            {
                bracket(.openUnboxed, length: 2, column)
            } else if features.contains(.arrows), byte(start + 1) == UInt8(ascii: "|"),
                characterClass(at: start + 2).class != .symbol
            {
                bracket(.openForm, length: 2, column)
            } else {
                bracket(.openParen, length: 1, column)
            }
        case UInt8(ascii: ")"): bracket(.closeParen, length: 1, column)
        case UInt8(ascii: "["): openBracket(column)
        case UInt8(ascii: "]"): bracket(.closeBracket, length: 1, column)
        case UInt8(ascii: "{"):
            if byte(start + 1) == UInt8(ascii: "-"), byte(start + 2) == UInt8(ascii: "#") {
                pragma(from: start, column: column)
            } else {
                bracket(.openBrace, length: 1, column)
            }
        case UInt8(ascii: "}"): bracket(.closeBrace, length: 1, column)
        case UInt8(ascii: ","): bracket(.comma, length: 1, column)
        case UInt8(ascii: ";"): bracket(.semicolon, length: 1, column)
        case UInt8(ascii: "`"): bracket(.backquote, length: 1, column)
        case UInt8(ascii: "#") where startsLine && column == 1 && preprocessorLine(): break
        case 0x80...: unicodeLexeme(from: start, column: column)
        default:
            if CharacterClass(ascii: first) == .symbol {
                operatorLexeme(from: start, column: column)
            } else {
                position += 1
                report("unexpected control character \\\(first)", start, position, hints: ["remove it"])
            }
        }
    }

    private mutating func bracket(_ kind: TokenKind, length: Int, _ column: Int) {
        let start = position
        position += length
        append(kind, from: start, column: column)
    }

    private mutating func openBracket(_ column: Int) {
        let start = position
        if features.contains(.templateHaskell), let length = quotationOpener() {
            position += length
            let text = String(decoding: bytes[start..<position], as: UTF8.self)
            append(.openQuotation, from: start, column: column, symbol: Symbol(text))
            return
        }
        if let end = unsupportedQuotationEnd() {
            position = end
            let what = features.contains(.quasiQuotes) ? "quasi-quotes" : "quotations of declarations and patterns"
            output.diagnostics.append(.notSupportedYet(what, at: span(start, end)))
            while lineStart <= start, position < end { step() }
            append(.string([]), from: start, column: column)
            return
        }
        bracket(.openBracket, length: 1, column)
    }

    /// The length of `[|`, `[||`, `[e|`, `[e||` or `[t|` at `position`, if one is there.
    private func quotationOpener() -> Int? {
        let bar = UInt8(ascii: "|")
        var length = 1
        if [UInt8(ascii: "e"), UInt8(ascii: "t")].contains(byte(position + 1)) { length = 2 }
        guard byte(position + length) == bar else { return nil }
        length += 1
        return byte(position + length) == bar && byte(position + 1) != UInt8(ascii: "t") ? length + 1 : length
    }

    /// The end of `[d| ... |]`, `[p| ... |]`, `[quoter| ... |]` at `position`, if one is there.
    private func unsupportedQuotationEnd() -> Int? {
        var index = position + 1
        while characterClass(at: index).class.continuesIdentifier || byte(index) == UInt8(ascii: ".") { index += 1 }
        guard byte(index) == UInt8(ascii: "|") else { return nil }
        let isKnown =
            features.contains(.templateHaskell) && index == position + 2
            && [UInt8(ascii: "d"), UInt8(ascii: "p")].contains(byte(position + 1))
        guard isKnown || features.contains(.quasiQuotes) else { return nil }
        index += 1
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "|"), bytes[index + 1] == UInt8(ascii: "]") { return index + 2 }
            index += 1
        }
        return nil
    }

    private mutating func unicodeLexeme(from start: Int, column: Int) {
        let (scalar, length, isValid) = scalar(at: start)
        guard isValid else {
            step()
            return
        }
        switch CharacterClass(scalar) {
        case .upper, .lower: name(from: start, column: column)
        case .symbol: operatorLexeme(from: start, column: column)
        default:
            step()
            report(
                "unexpected character \(describe(scalar))", start, start + length,
                label: "cannot stand outside strings and comments",
                hints: SyntaxMessages.asciiLookalike(scalar).map { ["write `\($0)`"] } ?? [])
        }
    }

    private func describe(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return CharacterClass(scalar) == .control ? code : "`\(scalar)` (\(code))"
    }

    mutating func invalidByte(at index: Int) {
        let hex = String(bytes[index], radix: 16, uppercase: true)
        // One report says it: such a file is usually in another encoding from there on.
        if output.diagnostics.contains(where: { $0.message.hasPrefix(SyntaxMessages.notUTF8) }) { return }
        report(
            "\(SyntaxMessages.notUTF8): byte 0x\(hex) at offset \(index)", index, index + 1,
            hints: ["save the file in UTF-8"])
    }

    /// A line that begins with `#`: skipped where a tool wrote it, diagnosed where the preprocessor is meant.
    private mutating func preprocessorLine() -> Bool {
        var index = position + 1
        while byte(index) == UInt8(ascii: " ") { index += 1 }
        let wordStart = index
        while CharacterClass(ascii: byte(index) & 0x7F) == .lower { index += 1 }
        let word = String(decoding: bytes[wordStart..<index], as: UTF8.self)
        let isLineMarker = CharacterClass(ascii: byte(wordStart) & 0x7F) == .digit || word == "line"
        let directives: Set = ["if", "ifdef", "ifndef", "else", "elif", "endif", "define", "undef", "include", "error"]
        guard isLineMarker || directives.contains(word) || (position == 0 && byte(1) == UInt8(ascii: "!")) else {
            return false
        }
        let start = position
        skipLine()
        if isLineMarker { lineMarker(wordStart + (word == "line" ? 4 : 0), position) }
        if directives.contains(word) {
            output.diagnostics.append(
                SyntaxMessages.needs(.cpp, for: "directives of the preprocessor", at: span(start, position)))
        }
        return true
    }
}

import HytheBase

/// The pragmas before a module's head: its extensions and options.
struct FilePragmas {
    var extensions: Extensions
    /// What stands behind `-W`.
    var warningFlags: [Located<String>] = []
    var preprocessorFlags: [String] = []
    var diagnostics: [Diagnostic] = []

    private let file: UInt32
    private let bytes: [UInt8]
    private var position = 0
    /// Where extensions are named.
    private var places: [Extension: Span] = [:]

    /// Reads `LANGUAGE` and `OPTIONS_GHC`, in order, on top of `flags`.
    static func read(file: UInt32, bytes: [UInt8], flags: Extensions) -> FilePragmas {
        var reader = FilePragmas(extensions: flags, file: file, bytes: bytes)
        reader.run()
        for withdrawn in reader.extensions.withdrawUnsafe() {
            let place = reader.places[withdrawn] ?? Span(file: file, start: 0, end: 0)
            reader.diagnostics.append(
                Diagnostic(.warning, "`\(withdrawn.rawValue)` is not for safe modules and is ignored", at: place))
        }
        return reader
    }

    private init(extensions: Extensions, file: UInt32, bytes: [UInt8]) {
        self.extensions = extensions
        self.file = file
        self.bytes = bytes
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func run() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while position < bytes.count {
            switch bytes[position] {
            case 9...13, UInt8(ascii: " "): position += 1
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "-") where byte(position + 1) == UInt8(ascii: "-"): skipLine()
            case UInt8(ascii: "{") where byte(position + 1) == UInt8(ascii: "-"):
                if byte(position + 2) == UInt8(ascii: "#") { pragma() } else { skipComment() }
            default: return
            }
        }
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if bytes[position] == UInt8(ascii: "{"), byte(position + 1) == UInt8(ascii: "-") {
                depth += 1
                position += 2
            } else if bytes[position] == UInt8(ascii: "-"), byte(position + 1) == UInt8(ascii: "}") {
                depth -= 1
                position += 2
            } else {
                position += 1
            }
        } while depth > 0 && position < bytes.count
    }

    private mutating func pragma() {
        let start = position
        var end = start + 3
        while end < bytes.count, !bytes[end...].starts(with: [45, 125]) { end += 1 }
        position = min(end + 2, bytes.count)
        // `end` is at `-}`; a pragma has `#` before it.
        guard end < bytes.count, bytes[end - 1] == UInt8(ascii: "#") else {
            // Left open altogether, the lexer reports it as a comment.
            if end < bytes.count {
                diagnostics.append(
                    .error(
                        "this pragma does not end", at: place(start, start + 3), label: "`#-}` is missing",
                        secondary: [Located("a comment would end here", at: place(end, end + 2))]))
            }
            return
        }
        end -= 1
        let words = FilePragmas.words(bytes, start + 3, end)
        guard let first = words.first else { return }
        switch first.text.uppercased() {
        case "LANGUAGE":
            for (index, word) in words.dropFirst().enumerated() {
                guard word.text.utf8.allSatisfy({ CharacterClass(ascii: $0 & 0x7F).continuesIdentifier }) else {
                    diagnostics.append(
                        .error(
                            "this is not the name of an extension", at: place(word.start, word.end),
                            hints: ["`#-}` ends the pragma"]))
                    return
                }
                if index > 0, !bytes[words[index].end..<word.start].contains(UInt8(ascii: ",")) {
                    diagnostics.append(
                        .error(
                            "a comma is missing between two extensions",
                            at: place(word.start, word.end)))
                }
                apply(word.text, at: word.start, word.end)
            }
        case "OPTIONS_GHC", "OPTIONS", "OPTIONS_HYTHE":
            options(FilePragmas.words(bytes, first.end, end, separatedByCommas: false))
        default: break
        }
    }

    private typealias Word = (text: String, start: Int, end: Int)

    /// Flags as on the command line.
    private mutating func options(_ words: [Word]) {
        var rest = words[...]
        while let word = rest.popFirst() {
            let place = place(word.start, word.end)
            var flags = CommandLineFlags()
            do throws(CommandLineFlags.Failure) {
                guard word.text.hasPrefix("-"), !word.text.hasPrefix("--") else {
                    throw CommandLineFlags.Failure(message: "`\(word.text)` is no flag for a module")
                }
                var texts = rest.map(\.text)[...]
                try flags.apply(word.text, &texts)
                rest = rest.suffix(texts.count)
            } catch {
                diagnostics.append(.error(error.message, at: place, hints: error.hint.map { [$0] } ?? []))
                continue
            }
            for option in flags.options { obey(option, of: word, at: place) }
            if !flags.inputs.isEmpty { diagnostics.append(FilePragmas.forTheCommandLine(word.text, at: place)) }
        }
    }

    private mutating func obey(_ option: String, of word: Word, at place: Span) {
        func value(_ prefix: String) -> String? {
            option.hasPrefix(prefix) ? String(option.dropFirst(prefix.utf8.count)) : nil
        }
        if let name = value("-X") {
            apply(name, at: word.start, word.end)
        } else if let flag = value("--warning=") {
            warningFlags.append(Located(flag, at: place))
        } else if option == "-w" {
            warningFlags.append(Located("no-everything", at: place))
        } else if let flag = value("--preprocessor=") {
            preprocessorFlags.append(flag)
        } else if value("-O") == nil, !["--verbose", "--quiet", "-dcore-lint"].contains(option) {
            diagnostics.append(FilePragmas.forTheCommandLine(word.text, at: place))
        }
    }

    private static func forTheCommandLine(_ flag: String, at place: Span) -> Diagnostic {
        Diagnostic(.note, "`\(flag)` counts on the command line only", at: place)
    }

    private func place(_ start: Int, _ end: Int) -> Span {
        Span(file: file, start: UInt32(start), end: UInt32(end))
    }

    private mutating func apply(_ name: String, at start: Int, _ end: Int) {
        let place = place(start, end)
        switch extensions.apply(flag: name) {
        case .applied: if let known = Extension(spelled: name) { places[known] = place }
        case .contradicts(let mode):
            diagnostics.append(.error("the module is `\(mode.rawValue)` already, not `\(name)` as well", at: place))
        case .unknown(let similar):
            diagnostics.append(
                .error(
                    "there is no extension `\(name)`", at: place,
                    hints: similar.isEmpty ? [] : [Spelling.question(similar)]))
        case .notSupportedYet: diagnostics.append(.notSupportedYet("the extension \(name)", at: place))
        }
    }

    /// Texts between white space, and commas if those separate.
    private static func words(_ bytes: [UInt8], _ start: Int, _ end: Int, separatedByCommas: Bool = true) -> [Word] {
        func separates(_ byte: UInt8) -> Bool { byte <= 32 || separatedByCommas && byte == UInt8(ascii: ",") }
        var result: [Word] = []
        var index = start
        while index < min(end, bytes.count) {
            if separates(bytes[index]) {
                index += 1
                continue
            }
            let wordStart = index
            while index < end, !separates(bytes[index]) { index += 1 }
            result.append((String(decoding: bytes[wordStart..<index], as: UTF8.self), wordStart, index))
        }
        return result
    }
}

import HytheBase

/// A foreign import's entity string, parsed (Haskell 2010, 8.5.1).
package enum ForeignEntity: Equatable {
    /// A C function; without arguments a call all the same.
    case function(String, header: String?)
    /// `&name`
    case address(String, header: String?)
    /// capi `value NAME`
    case value(String, header: String?)
    case dynamic
    case wrapper

    package struct ParseError: Error { package let message: String }

    /// Parses what stands in the quotes; `defaultName` is the Haskell variable.
    package static func parseImport(_ text: String, defaultName: String, isCAPI: Bool) throws(ParseError)
        -> ForeignEntity
    {
        var words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).map(String.init)
        if words == ["dynamic"] { return .dynamic }
        if words == ["wrapper"] { return .wrapper }
        if words.first == "static" { words.removeFirst() }
        var header: String?
        if let first = words.first, isHeader(first) {
            header = first
            words.removeFirst()
            if let second = words.first, isHeader(second) {
                throw ParseError(message: "an entity names at most one header")
            }
        }
        var isAddress = false
        if let first = words.first, first.hasPrefix("&") {
            isAddress = true
            words[0].removeFirst()
            if words[0].isEmpty { words.removeFirst() }
        }
        var isValue = false
        if isCAPI, !isAddress, words.count == 2, words[0] == "value" {
            isValue = true
            words.removeFirst()
        }
        guard words.count <= 1 else { throw ParseError(message: "`\(text)` is not a C entity") }
        let name = words.first ?? defaultName
        guard isCIdentifier(name) else {
            throw ParseError(message: "`\(name)` is not a C identifier")
        }
        if isAddress { return .address(name, header: header) }
        return isValue ? .value(name, header: header) : .function(name, header: header)
    }

    /// Headers have a dot in their names, which C's identifiers have not; some packages name C files here.
    private static func isHeader(_ word: String) -> Bool { word.contains(".") }

    /// The C name of an export: the string without spaces around, or the Haskell name where it is missing or blank.
    package static func parseExport(_ text: String?, defaultName: String) throws(ParseError) -> String {
        let words = (text ?? "").split(separator: " ")
        guard words.count <= 1 else { throw ParseError(message: "`\(text!)` is not a C name") }
        let name = words.first.map(String.init) ?? defaultName
        guard isCIdentifier(name) else { throw ParseError(message: "`\(name)` is not a C identifier") }
        if cKeywords.contains(name) { throw ParseError(message: "`\(name)` is a keyword of C") }
        return name
    }

    package static func isCIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static let cKeywords: Set<String> = [
        "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern",
        "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed",
        "sizeof", "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while", "_Bool",
        "_Complex", "_Imaginary", "_Alignas", "_Alignof", "_Atomic", "_Generic", "_Noreturn", "_Static_assert",
        "_Thread_local",
    ]
}

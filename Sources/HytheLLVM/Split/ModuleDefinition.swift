/// A top-level definition in the text of an LLVM module: of a function over several lines, of data or an alias on one.
struct ModuleDefinition {
    /// Without `@` and quotes.
    let symbol: Substring
    private let text: Substring
    /// The symbols that occur, in order, its own among them: each with its place in the text, `@` and quotes included.
    let references: [(symbol: Substring, place: Range<Substring.Index>)]

    init(_ text: Substring) {
        self.text = text
        references = ModuleDefinition.references(in: text)
        symbol = references.first?.symbol ?? ""
    }

    var mentioned: Set<Substring> { Set(references.map(\.symbol)) }
    private var isFunction: Bool { text.hasPrefix("define ") }
    /// The first line of a function; all of data.
    private var head: Substring { isFunction ? text.prefix { $0 != "\n" } : text }
    private var isInternal: Bool { text.hasPrefix("define internal ") || text.contains(" = internal ") }

    /// A constant without identity: each object that needs it has its own copy.
    var isCopied: Bool { !isFunction && text.contains(" = private ") }
    /// A function that is the same everywhere.
    var isCommon: Bool { text.hasPrefix("define linkonce_odr ") }
    /// Whether nothing but this program knows of it.
    var isProgramsOwn: Bool { isInternal || isCopied || isCommon }

    /// Of an alias: what it stands for, which must be defined in the same module.
    var aliased: Substring? {
        guard !isFunction, let range = text.firstRange(of: "alias i8, ptr @") else { return nil }
        return text[range.upperBound...].prefix { $0 != "\n" }
    }

    /// - Parameters:
    ///   - isShared: other objects refer to it, none outside of the program does.
    ///   - rename: what to write for a symbol instead.
    func written(isShared: Bool, renaming rename: (Substring) -> String? = { _ in nil }) -> String {
        var result = ""
        var start = text.startIndex
        if isShared, let range = text.firstRange(of: isCommon ? "linkonce_odr hidden" : "internal"),
            isInternal || isCommon
        {
            result += "\(text[..<range.lowerBound])hidden"
            start = range.upperBound
        }
        for reference in references {
            guard let other = rename(reference.symbol) else { continue }
            result += "\(text[start..<reference.place.lowerBound])@\(other)"
            start = reference.place.upperBound
        }
        return result + text[start...] + "\n"
    }

    /// Of what is copied: so that all copies in a program are one symbol.
    var writtenAsShared: String {
        text.replacing(" = private unnamed_addr ", with: " = hidden ", maxReplacements: 1) + "\n"
    }

    /// For modules that refer to it, under the name that it has there.
    func declaration(as name: String) -> String {
        let visibility = isInternal || isCommon ? "hidden " : ""
        guard isFunction else {
            let kind = text.contains(" constant ") ? "constant" : "global"
            return "@\(name) = external \(visibility)\(kind) i8, align 8\n"
        }
        var signature = head.dropFirst("define ".count)
        for linkage in ["internal ", "linkonce_odr ", "weak ", "hidden "] where signature.hasPrefix(linkage) {
            signature = signature.dropFirst(linkage.count)
        }
        guard let place = references.first?.place else { return "" }
        // Behind the parameter list come attributes of the definition.
        var depth = 0
        let end = signature[place.upperBound...].firstIndex {
            if $0 == "(" { depth += 1 }
            if $0 == ")" { depth -= 1 }
            return $0 == ")" && depth == 0
        }
        let beforeName = signature[..<place.lowerBound]
        return
            "declare \(visibility)\(beforeName)@\(name)\(signature[place.upperBound..<(end ?? place.upperBound)])) nounwind\n"
    }

    // MARK: Symbols

    /// The first symbol that a text mentions: of a definition or declaration, its own.
    static func firstSymbol(in text: Substring) -> Substring {
        text.utf8.firstIndex(of: UInt8(ascii: "@")).flatMap { symbol(at: $0, in: text)?.symbol } ?? ""
    }

    private static func references(in text: Substring) -> [(symbol: Substring, place: Range<Substring.Index>)] {
        var result: [(symbol: Substring, place: Range<Substring.Index>)] = []
        var rest = text.utf8[...]
        while let at = rest.firstIndex(of: UInt8(ascii: "@")) {
            let found = symbol(at: at, in: text)
            if let found { result.append((found.symbol, at..<found.end)) }
            rest = rest[(found?.end ?? rest.index(after: at))...]
            // What follows in a line of string data is its bytes.
            if result.count == 1, text.contains(" = private ") { break }
        }
        return result
    }

    private static func symbol(
        at position: Substring.Index, in text: Substring
    ) -> (symbol: Substring, end: Substring.Index)? {
        let start = text.utf8.index(after: position)
        let rest = text.utf8[start...]
        if rest.first == UInt8(ascii: "\"") {
            let name = Substring(rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") })
            return (name, text.utf8.index(after: name.endIndex))
        }
        let name = Substring(rest.prefix { isLetter($0) })
        return name.isEmpty ? nil : (name, name.endIndex)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "$"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

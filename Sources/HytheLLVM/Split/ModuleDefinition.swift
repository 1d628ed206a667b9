/// A top-level definition in the text of an LLVM module: of a function over several lines, of data or an alias on one.
struct ModuleDefinition {
    /// Without `@` and quotes.
    let symbol: Substring
    private let text: Substring
    /// The symbols that occur, its own among them.
    let mentioned: Set<Substring>

    init(_ text: Substring) {
        self.text = text
        mentioned = ModuleDefinition.symbols(in: text)
        symbol = ModuleDefinition.firstSymbol(in: text)
    }

    private var isFunction: Bool { text.hasPrefix("define ") }
    /// The first line of a function; all of data.
    private var head: Substring { isFunction ? text.prefix { $0 != "\n" } : text }
    private var isInternal: Bool { text.hasPrefix("define internal ") || text.contains(" = internal ") }

    /// Constants without identity, functions that are the same everywhere: each object that needs one has its own copy.
    var isCopied: Bool { isFunction ? text.hasPrefix("define linkonce_odr ") : text.contains(" = private ") }

    /// Of an alias: what it stands for, which must be defined in the same module.
    var aliased: Substring? {
        guard !isFunction, let range = text.firstRange(of: "alias i8, ptr @") else { return nil }
        return text[range.upperBound...].prefix { $0 != "\n" }
    }

    /// - Parameter isShared: other objects refer to it, none outside of the program does.
    func written(isShared: Bool) -> String {
        guard isShared, isInternal, let range = text.firstRange(of: "internal") else { return text + "\n" }
        return "\(text[..<range.lowerBound])hidden\(text[range.upperBound...])\n"
    }

    /// For modules that refer to it.
    var declaration: String {
        let visibility = isInternal ? "hidden " : ""
        guard isFunction else { return "@\(symbol) = external \(visibility)global i8\n" }
        var signature = head.dropFirst("define ".count)
        for linkage in ["internal ", "weak ", "hidden "] where signature.hasPrefix(linkage) {
            signature = signature.dropFirst(linkage.count)
        }
        // Behind the parameter list come attributes of the definition.
        var depth = 0
        let end = signature[(signature.firstRange(of: "@")?.upperBound ?? signature.startIndex)...].firstIndex {
            if $0 == "(" { depth += 1 }
            if $0 == ")" { depth -= 1 }
            return $0 == ")" && depth == 0
        }
        return "declare \(visibility)\(signature[..<(end ?? signature.startIndex)]))\n"
    }

    // MARK: Symbols

    /// The first symbol that a text mentions: of a definition or declaration, its own.
    static func firstSymbol(in text: Substring) -> Substring {
        text.utf8.firstIndex(of: UInt8(ascii: "@")).flatMap { symbol(at: $0, in: text) } ?? ""
    }

    private static func symbols(in text: Substring) -> Set<Substring> {
        var result: Set<Substring> = []
        var rest = text.utf8[...]
        while let at = rest.firstIndex(of: UInt8(ascii: "@")) {
            let found = symbol(at: at, in: text)
            if let found, !found.isEmpty { result.insert(found) }
            rest = rest[(found?.endIndex ?? rest.index(after: at))...]
        }
        return result
    }

    private static func symbol(at position: Substring.Index, in text: Substring) -> Substring? {
        let start = text.utf8.index(after: position)
        let rest = text.utf8[start...]
        if rest.first == UInt8(ascii: "\"") {
            let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
            return Substring(name)
        }
        return Substring(rest.prefix { isLetter($0) })
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

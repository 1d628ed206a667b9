/// A top-level definition in the text of an LLVM module: of a function over several lines, of data or an alias on one.
struct ModuleDefinition {
    /// Without `@` and quotes.
    let symbol: Substring
    private let text: Substring
    /// The symbols that occur, in order, its own among them: each with its place in the text, `@` and quotes included.
    let references: [(symbol: Substring, place: Range<Substring.Index>)]

    private enum Form { case function, data, alias }
    private let form: Form
    /// `internal`, `private`, ...: empty if visible to all.
    private let linkage: Linkage

    private enum Linkage: String, CaseIterable {
        case internal_ = "internal "
        case private_ = "private unnamed_addr "
        case common = "linkonce_odr hidden "
        case weak = "weak "
        case external = ""
    }

    init(_ text: Substring) {
        self.text = text
        let isFunction = text.utf8.starts(with: "define ".utf8)
        let name = ModuleDefinition.nextSymbol(in: text.utf8[...])
        symbol = name?.symbol ?? ""
        var header = text.utf8[...]
        if isFunction {
            header = header.dropFirst("define ".utf8.count)
        } else if let name {
            header = header[name.place.upperBound...].dropFirst(" = ".utf8.count)
        }
        let linkage = Linkage.allCases.first { header.starts(with: $0.rawValue.utf8) } ?? .external
        self.linkage = linkage
        linkagePlace = header.startIndex..<header.index(header.startIndex, offsetBy: linkage.rawValue.utf8.count)
        let rest = header[linkagePlace.upperBound...]
        form = isFunction ? .function : rest.starts(with: "alias ".utf8) ? .alias : .data
        isConstant = rest.starts(with: "constant ".utf8)
        // What follows in a line of string data is its bytes.
        references =
            linkage == .private_
            ? name.map { [($0.symbol, $0.place)] } ?? [] : ModuleDefinition.references(in: text)
    }

    private let linkagePlace: Range<Substring.Index>
    private let isConstant: Bool

    var mentioned: Set<Substring> { Set(references.map(\.symbol)) }

    /// A constant without identity: each object that needs it has its own copy.
    var isCopied: Bool { linkage == .private_ }
    /// A function that is the same everywhere.
    var isCommon: Bool { linkage == .common }
    /// Whether nothing but this program knows of it.
    var isProgramsOwn: Bool { linkage == .internal_ || isCopied || isCommon }

    /// Of an alias: what it stands for, which must be defined in the same module.
    var aliased: Substring? { form == .alias ? references.last?.symbol : nil }

    /// - Parameters:
    ///   - isShared: other objects refer to it, none outside of the program does.
    ///   - rename: what to write for a symbol instead.
    func write(isShared: Bool, to result: inout String, renaming rename: (Substring) -> String? = { _ in nil }) {
        var start = text.startIndex
        if isShared, isProgramsOwn {
            result += text[..<linkagePlace.lowerBound]
            result += "hidden "
            start = linkagePlace.upperBound
        }
        for reference in references where reference.place.lowerBound >= start {
            guard let other = rename(reference.symbol) else { continue }
            result += text[start..<reference.place.lowerBound]
            result += "@"
            result += other
            start = reference.place.upperBound
        }
        result += text[start...]
        result += "\n"
    }

    func written(isShared: Bool) -> String {
        var result = ""
        write(isShared: isShared, to: &result)
        return result
    }

    /// For modules that refer to it, under the name that it has there.
    func declaration(as name: String) -> String {
        let visibility = isProgramsOwn ? "hidden " : ""
        guard form == .function else {
            return "@\(name) = external \(visibility)\(isConstant ? "constant" : "global") i8, align 8\n"
        }
        guard let place = references.first?.place else { return "" }
        // Behind the parameter list come attributes of the definition.
        var depth = 0
        let end = text.utf8[place.upperBound...].firstIndex {
            if $0 == UInt8(ascii: "(") { depth += 1 }
            if $0 == UInt8(ascii: ")") { depth -= 1 }
            return $0 == UInt8(ascii: ")") && depth == 0
        }
        let result = text[linkagePlace.upperBound..<place.lowerBound]
        return "declare \(visibility)\(result)@\(name)\(text[place.upperBound..<(end ?? place.upperBound)])) nounwind\n"
    }

    // MARK: Symbols

    /// The first symbol that a text mentions: of a definition or declaration, its own.
    static func firstSymbol(in text: Substring) -> Substring { nextSymbol(in: text.utf8)?.symbol ?? "" }

    private typealias Reference = (symbol: Substring, place: Range<Substring.Index>)

    private static func references(in text: Substring) -> [Reference] {
        var result: [Reference] = []
        var rest = text.utf8
        while let next = nextSymbol(in: rest) {
            result.append(next)
            rest = rest[next.place.upperBound...]
        }
        return result
    }

    private static func nextSymbol(in text: Substring.UTF8View) -> Reference? {
        var rest = text
        while let at = rest.firstIndex(of: UInt8(ascii: "@")) {
            rest = rest[rest.index(after: at)...]
            if rest.first == UInt8(ascii: "\"") {
                let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
                return (Substring(name), at..<text.index(after: name.endIndex))
            }
            let name = rest.prefix(while: isLetter)
            if !name.isEmpty { return (Substring(name), at..<name.endIndex) }
        }
        return nil
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

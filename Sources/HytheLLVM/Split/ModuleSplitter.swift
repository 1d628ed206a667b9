// Note [Two modules of a program]
// A program is optimised as a whole, but what it took from the base library rarely changes when the program is edited.
// So its LLVM IR is cut in two, by who defined what: the half of the base library has the same text as before, in an
// order of its own, and its object is found in the cache. Copies of library functions made for the program's types are in
// the program's half. What one half defines and the other uses is hidden, not internal; a joined object makes it local.
// The price is that LLVM does not inline across: Core has done that.

/// Cuts the LLVM IR of a program in two. See Note [Two modules of a program].
package struct ModuleSplitter {
    /// Target, metadata, attributes: every module needs them.
    private var common = ""
    private var declarations: [Substring: Substring] = [:]
    private var definitions: [ModuleDefinition] = []

    private init(_ text: String) {
        var lines = text.split(separator: "\n")[...]
        while let line = lines.popFirst() {
            if line.hasPrefix("declare ") || (line.hasPrefix("@") && line.contains(" = external ")) {
                declarations[ModuleDefinition.firstSymbol(in: line)] = line
            } else if line.hasPrefix("define ") {
                var end = line
                while end != "}", let next = lines.popFirst() { end = next }
                definitions.append(ModuleDefinition(text[line.startIndex..<end.endIndex]))
            } else if line.hasPrefix("@") {
                definitions.append(ModuleDefinition(line))
            } else {
                common += line + "\n"
            }
        }
    }

    /// The half of the library and the half of the program.
    ///
    /// - Parameters:
    ///   - text: as `LLVMBackend` writes it.
    ///   - library: the modules of the base library, as they begin symbols.
    package static func split(_ text: String, library: Set<String>) -> [String] {
        let splitter = ModuleSplitter(text)
        var halves: [[ModuleDefinition]] = [[], []]
        var homes: [Substring: Int] = [:]
        for definition in splitter.definitions where !definition.isCopied {
            let home = isLibrary(definition.aliased ?? definition.symbol, library) ? 0 : 1
            homes[definition.symbol] = home
            halves[home].append(definition)
        }
        halves[0].sort { $0.symbol < $1.symbol }
        let bySymbol = Dictionary(splitter.definitions.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
        let mentioned = halves.map { mentions($0, bySymbol) }
        return [0, 1].map { half in
            var text = splitter.common
            for symbol in mentioned[half].sorted() where homes[symbol] != half {
                if let other = bySymbol[symbol] {
                    text += other.isCopied ? other.written(isShared: false) : other.declaration
                } else if let declaration = splitter.declarations[symbol] {
                    text += declaration + "\n"
                }
            }
            for definition in halves[half] {
                text += definition.written(isShared: mentioned[1 - half].contains(definition.symbol))
            }
            return text
        }
    }

    /// The symbols that occur in definitions, and in the copies that these need.
    private static func mentions(
        _ definitions: [ModuleDefinition], _ bySymbol: [Substring: ModuleDefinition]
    ) -> Set<Substring> {
        var result = definitions.reduce(into: Set<Substring>()) { $0.formUnion($1.mentioned) }
        var work = Array(result)
        while let symbol = work.popLast() {
            guard let copy = bySymbol[symbol], copy.isCopied else { continue }
            work += copy.mentioned.subtracting(result)
            result.formUnion(copy.mentioned)
        }
        return result
    }

    /// Symbols begin with their module. A specialisation, which has `@` in its name, is made for one program.
    private static func isLibrary(_ symbol: Substring, _ library: Set<String>) -> Bool {
        library.contains(String(symbol.prefix { $0 != "_" })) && !symbol.contains("z40U")
    }
}

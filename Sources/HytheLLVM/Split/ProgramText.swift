/// The LLVM IR of a program, cut into units and the rest. See Note [Units of code].
package struct ProgramText: Sendable {
    /// In the order of their names.
    package let units: [CodeUnit]
    /// What is compiled as a whole: the program's own modules, and what C sees of it.
    package let rest: String
    /// Target, metadata, attributes: every module needs them.
    package let common: String
    /// The symbols of units that the rest refers to.
    package let entries: Set<String>

    /// - Parameters:
    ///   - text: as `LLVMBackend` writes it.
    ///   - library: the modules whose code is cut into units, as they begin symbols.
    package init(_ text: String, library: Set<String>) {
        var parts = ProgramParts(text)
        parts.assign { library.contains(String($0.prefix { $0 != "_" })) }
        common = parts.common
        units = parts.units()
        rest = parts.rest()
        entries = parts.entries()
    }
}

/// The definitions of a program by the unit that they are in.
private struct ProgramParts {
    private(set) var common = ""
    private var declarations: [Substring: Substring] = [:]
    private var definitions: [Substring: ModuleDefinition] = [:]
    /// In the text's order.
    private var order: [Substring] = []
    /// The unit of a symbol that is in one; constants without identity have no home.
    private var homes: [Substring: Substring] = [:]
    /// What more than one unit refers to, or a unit and the rest.
    private var shared: Set<Substring> = []

    init(_ text: String) {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"))[...]
        while let line = lines.popFirst() {
            let whole = Substring(line)
            if line.starts(with: "declare ".utf8) || line.isDeclarationOfData {
                declarations[ModuleDefinition.firstSymbol(in: whole)] = whole
            } else if line.starts(with: "define ".utf8) {
                var end = line
                while !end.elementsEqual("}".utf8), let next = lines.popFirst() { end = next }
                add(ModuleDefinition(text[line.startIndex..<end.endIndex]))
            } else if line.first == UInt8(ascii: "@") {
                add(ModuleDefinition(whole))
            } else {
                common += whole + "\n"
            }
        }
    }

    private mutating func add(_ definition: ModuleDefinition) {
        order.append(definition.symbol)
        definitions[definition.symbol] = definition
    }

    /// Finds everybody's home.
    ///
    /// - Parameter isUnit: whether a symbol's definition, if internal, is in a unit.
    mutating func assign(isUnit: (Substring) -> Bool) {
        for symbol in order {
            let definition = definitions[symbol]!
            let key = definition.aliased ?? symbol
            if definition.isCommon {
                homes[symbol] = symbol
            } else if definition.aliased != nil || definition.isProgramsOwn, !definition.isCopied, isUnit(key) {
                homes[symbol] = ProgramParts.unit(of: key)
            }
        }
        for symbol in order {
            guard let definition = definitions[symbol], !definition.isCopied else { continue }
            for (other, _) in definition.references where homes[other] != homes[symbol] { shared.insert(other) }
        }
    }

    /// Symbols begin with their module and the definition's name, in which there is no other `_`.
    private static func unit(of symbol: Substring) -> Substring {
        var underscores = 0
        return symbol.prefix {
            if $0 == "_" { underscores += 1 }
            return underscores < 2
        }
    }

    private static let visibleEndings = ["_entry", "_code", "_info", "_closure", "_con_info"]

    private func isShared(_ symbol: Substring, in unit: Substring) -> Bool {
        shared.contains(symbol) || Self.visibleEndings.contains(String(symbol.dropFirst(unit.count)))
    }

    func units() -> [CodeUnit] {
        var members: [Substring: [ModuleDefinition]] = [:]
        for symbol in order {
            if let home = homes[symbol] { members[home, default: []].append(definitions[symbol]!) }
        }
        return members.keys.sorted().map { unit in
            let own = members[unit]!.sorted { $0.symbol < $1.symbol }
            var foreign: Set<Substring> = []
            var text = ""
            for definition in own {
                definition.write(isShared: isShared(definition.symbol, in: unit), to: &text) { symbol in
                    if homes[symbol] == unit { return nil }
                    foreign.insert(symbol)
                    guard let other = definitions[symbol], !other.isCopied else { return nil }
                    return symbol + CodeUnit.foreignMark
                }
            }
            let surroundings = foreign.sorted().compactMap { symbol in
                if let other = definitions[symbol] {
                    return other.isCopied
                        ? other.written(isShared: true) : other.declaration(as: symbol + CodeUnit.foreignMark)
                }
                return declarations[symbol].map { $0 + "\n" }
            }
            let constants = foreign.filter { definitions[$0]?.isCopied == true }
            return CodeUnit(
                name: String(unit), symbols: Set(own.map { String($0.symbol) }),
                constants: Set(constants.map(String.init)),
                definitions: text, surroundings: surroundings)
        }
    }

    private var homeless: [ModuleDefinition] {
        order.compactMap { definitions[$0] }.filter { !$0.isCopied && homes[$0.symbol] == nil }
    }

    func entries() -> Set<String> {
        homeless.reduce(into: []) { result, definition in
            for (symbol, _) in definition.references where homes[symbol] != nil { result.insert(String(symbol)) }
        }
    }

    func rest() -> String {
        let own = homeless
        let mentioned = own.reduce(into: Set<Substring>()) { $0.formUnion($1.mentioned) }
        var text = common
        for symbol in mentioned.sorted() {
            guard let definition = definitions[symbol] else {
                if let declaration = declarations[symbol] { text += declaration + "\n" }
                continue
            }
            if definition.isCopied {
                text += definition.written(isShared: false)
            } else if homes[symbol] != nil {
                text += definition.declaration(as: String(symbol))
            }
        }
        for definition in own { definition.write(isShared: shared.contains(definition.symbol), to: &text) }
        return text
    }
}

extension Substring.UTF8View {
    /// `@NAME = external ...`
    fileprivate var isDeclarationOfData: Bool {
        guard first == UInt8(ascii: "@"), let space = firstIndex(of: UInt8(ascii: " ")) else { return false }
        return self[space...].starts(with: " = external ".utf8)
    }
}

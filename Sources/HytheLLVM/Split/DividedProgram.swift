import HytheBase

/// The LLVM IR of a program, cut into units and the rest. See Note [Units of code].
package struct DividedProgram: Sendable {
    /// In the order of their names.
    package let units: [CodeUnit]
    /// What is compiled as a whole: what C sees of the program, and the modules that it calls.
    package let rest: String
    /// Target, metadata, attributes: every module needs them.
    package let common: String
    /// The symbols of units that the rest refers to.
    package let entries: Set<String>

    /// - Parameters:
    ///   - library: the modules of which each definition is a unit, as they begin symbols.
    ///   - modules: those that are a unit each.
    package init(_ module: LLVMModule, library: Set<String>, modules: Set<String> = []) {
        let parts = ProgramParts(module) { symbol in
            let name = String(symbol.text.prefix { $0 != "_" })
            if modules.contains(name) { return Symbol(name) }
            return library.contains(name) ? ProgramParts.unit(of: symbol) : nil
        }
        common = LLVMModule.empty(module.options)
        units = parts.units()
        rest = parts.rest(common: common)
        entries = parts.entries()
    }
}

/// The definitions of a program by the unit that they are in.
private struct ProgramParts {
    private struct Part {
        var definition: LLVMDefinition
        let references: Set<Symbol>
        /// The unit that it is in; constants without identity have no home.
        var home: Symbol?
        /// Whether more than one unit refers to it, or a unit and the rest.
        var isShared = false

        var symbol: Symbol { definition.symbol }
        var isCopied: Bool { definition.linkage == .private_ }
        var isFunction: Bool { if case .function = definition { true } else { false } }

        /// With the linkage that it has as a part of several.
        ///
        /// - Parameter isInLargeUnit: see Note [Functions called once].
        func definition(isShared: Bool, isInLargeUnit: Bool = false) -> LLVMDefinition {
            guard definition.isProgramsOwn else { return definition }
            var result = definition
            if isShared {
                result.linkage = .hidden
            } else if isInLargeUnit, case .function = definition {
                result.linkage = .common
            }
            return result
        }
    }

    /// In the module's order.
    private var parts: [Part]
    private let places: [Symbol: Int]
    private let declarations: [Symbol: LLVMDeclaration]

    /// Finds everybody's home.
    ///
    /// - Parameter home: the unit that a symbol's definition is in, if it is internal.
    init(_ module: LLVMModule, home: (Symbol) -> Symbol?) {
        declarations = module.declarations
        parts = module.definitions.map { definition in
            var part = Part(definition: definition, references: definition.references)
            var key = definition.symbol
            if case .alias(let alias) = definition { key = alias.target }
            if definition.linkage == .common {
                part.home = definition.symbol
            } else if definition.isAlias || definition.isProgramsOwn, !part.isCopied {
                part.home = home(key)
            }
            return part
        }
        places = Dictionary(parts.enumerated().map { ($1.symbol, $0) }) { first, _ in first }
        for part in parts where !part.isCopied {
            for other in part.references {
                if let place = places[other], parts[place].home != part.home { parts[place].isShared = true }
            }
        }
    }

    // Note [Functions called once]
    // LLVM puts an internal function that is called once into its caller whatever its size, as its own code goes then. A chain of
    // such functions becomes a single one, on which its passes take quadratic time: 500 small functions took seconds.
    // In a unit of many functions those that nobody else refers to have the linkage `linkonce_odr hidden`, by which LLVM may still
    // drop what it has inlined everywhere, but inlines by size alone.

    /// So many functions make a unit large.
    private static let largeUnit = 200

    private subscript(symbol: Symbol) -> Part? { places[symbol].map { parts[$0] } }

    /// Symbols begin with their module and the definition's name, in which there is no other `_`.
    static func unit(of symbol: Symbol) -> Symbol {
        var underscores = 0
        let text = symbol.text.utf8.prefix {
            if $0 == UInt8(ascii: "_") { underscores += 1 }
            return underscores < 2
        }
        return Symbol(String(Substring(text)))
    }

    private static let visibleEndings = ["_entry", "_code", "_info", "_closure", "_con_info"]

    private func isShared(_ part: Part, in unit: Symbol) -> Bool {
        part.isShared || Self.visibleEndings.contains(String(part.symbol.text.dropFirst(unit.text.count)))
    }

    func units() -> [CodeUnit] {
        var members: [Symbol: [Part]] = [:]
        for part in parts {
            if let home = part.home { members[home, default: []].append(part) }
        }
        return members.sorted { $0.key < $1.key }.map { name, members in
            unit(of: members.sorted { $0.symbol < $1.symbol }, name)
        }
    }

    private func unit(of members: [Part], _ unit: Symbol) -> CodeUnit {
        var foreign: Set<Symbol> = []
        for part in members {
            for symbol in part.references where self[symbol]?.home != unit { foreign.insert(symbol) }
        }
        let marked = foreign.filter { self[$0].map { !$0.isCopied } ?? false }
        var printer = LLVMPrinter { marked.contains($0) ? CodeUnit.foreignMark : nil }
        let isLarge = members.count(where: \.isFunction) > Self.largeUnit
        for part in members {
            printer.write(part.definition(isShared: isShared(part, in: unit), isInLargeUnit: isLarge))
        }
        let surroundings = foreign.sorted().compactMap { symbol -> String? in
            var printer = LLVMPrinter { marked.contains($0) ? CodeUnit.foreignMark : nil }
            if let other = self[symbol] {
                if other.isCopied {
                    printer.write(other.definition(isShared: true))
                } else {
                    printer.write(other.definition.declaration)
                }
            } else if let declaration = declarations[symbol] {
                printer.write(declaration)
            }
            return printer.text
        }
        return CodeUnit(
            name: unit.text, symbols: Set(members.map(\.symbol.text)),
            constants: Set(foreign.filter { self[$0]?.isCopied == true }.map(\.text)),
            definitions: printer.text, surroundings: surroundings)
    }

    private var homeless: [Part] { parts.filter { !$0.isCopied && $0.home == nil } }

    func entries() -> Set<String> {
        homeless.reduce(into: []) { result, part in
            for symbol in part.references where self[symbol]?.home != nil { result.insert(symbol.text) }
        }
    }

    func rest(common: String) -> String {
        let own = homeless
        let mentioned = own.reduce(into: Set<Symbol>()) { $0.formUnion($1.references) }
        var printer = LLVMPrinter()
        printer.write(common)
        for symbol in mentioned.sorted() {
            if let part = self[symbol] {
                if part.isCopied {
                    printer.write(part.definition)
                } else if part.home != nil {
                    printer.write(part.definition.declaration)
                }
            } else if let declaration = declarations[symbol] {
                printer.write(declaration)
            }
        }
        for part in own { printer.write(part.definition(isShared: part.isShared)) }
        return printer.text
    }
}

extension LLVMDefinition {
    /// Whether nothing but this program knows of it.
    fileprivate var isProgramsOwn: Bool { linkage == .internal_ || linkage == .private_ || linkage == .common }

    fileprivate var isAlias: Bool { if case .alias = self { true } else { false } }

    /// For modules that refer to it.
    fileprivate var declaration: LLVMDeclaration {
        let form: LLVMDeclaration.Form =
            switch self {
            case .function(let function): .function(function.signature, ["nounwind"])
            case .data(let data): .data(isConstant: data.isConstant)
            case .alias: .data(isConstant: false)
            }
        return LLVMDeclaration(symbol: symbol, isHidden: isProgramsOwn, form: form)
    }
}

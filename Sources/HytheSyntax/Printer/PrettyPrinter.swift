import HytheBase

/// Writes surface syntax as Haskell that parses to the same tree.
///
/// Blocks are laid out by indentation, each item on its line. Where something follows a block that would be read as
/// part of its last item (`do { a } + b`), the block gets braces.
package struct PrettyPrinter {
    var output = ""
    /// Column, from 0, of the items of the innermost block.
    var indentation = 0
    /// Write blocks in braces on one line.
    var usesBraces = false
    let starIsType: Bool

    private init(extensions: Extensions) { starIsType = extensions.contains(.starIsType) }

    /// The whole module, with the pragmas that it needs.
    package static func text(of module: Module) -> String {
        var printer = PrettyPrinter(extensions: module.extensions)
        printer.module(module)
        return printer.output
    }

    package static func text(of expression: SExpression) -> String {
        var printer = PrettyPrinter(extensions: .haskell2010)
        printer.expression(expression)
        return printer.output
    }

    package static func text(of pattern: SPattern) -> String {
        var printer = PrettyPrinter(extensions: .haskell2010)
        printer.pattern(pattern)
        return printer.output
    }

    package static func text(of type: SType) -> String {
        var printer = PrettyPrinter(extensions: .haskell2010)
        printer.type(type)
        return printer.output
    }

    package static func text(of declaration: Declaration) -> String {
        var printer = PrettyPrinter(extensions: .haskell2010)
        printer.declaration(declaration)
        return printer.output
    }

    // MARK: Pieces

    mutating func write(_ text: String) { output += text }

    mutating func newLine() {
        output += "\n"
        output += String(repeating: " ", count: indentation)
    }

    mutating func separated<Item>(_ items: [Item], by separator: String, _ write: (inout PrettyPrinter, Item) -> Void) {
        for (index, item) in items.enumerated() {
            if index > 0 { self.write(separator) }
            write(&self, item)
        }
    }

    /// A block after its keyword.
    mutating func block<Item>(_ items: [Item], _ write: (inout PrettyPrinter, Item) -> Void) {
        if usesBraces || items.isEmpty {
            let outer = usesBraces
            usesBraces = true
            self.write(" {")
            separated(items, by: "; ") { printer, item in
                printer.write(" ")
                write(&printer, item)
            }
            self.write(items.isEmpty ? "}" : " }")
            usesBraces = outer
            return
        }
        let outer = indentation
        indentation += 2
        for item in items {
            newLine()
            write(&self, item)
        }
        indentation = outer
    }

    /// Writes what follows with blocks in braces.
    mutating func withBraces(_ write: (inout PrettyPrinter) -> Void) {
        let outer = usesBraces
        usesBraces = true
        write(&self)
        usesBraces = outer
    }

    // MARK: Names

    static func isSymbolic(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        // `(,)`, `[]` and `()` are names as they stand.
        return CharacterClass(first) == .symbol && !(first == "#" && text.hasSuffix("#)"))
    }

    mutating func name(_ name: NameOccurrence) {
        let text = (name.qualifier.map { "\($0)." } ?? "") + name.text.text
        write(PrettyPrinter.isSymbolic(name.text.text) ? "(\(text))" : text)
    }

    mutating func name(_ symbol: Symbol) { name(NameOccurrence(symbol)) }

    mutating func operatorName(_ name: NameOccurrence) {
        let text = (name.qualifier.map { "\($0)." } ?? "") + name.text.text
        write(PrettyPrinter.isSymbolic(name.text.text) ? text : "`\(text)`")
    }

    mutating func names(_ symbols: [LSymbol]) {
        separated(symbols, by: ", ") { printer, symbol in printer.name(symbol.value) }
    }

    // MARK: Modules

    private mutating func module(_ module: Module) {
        pragmas(module.extensions)
        if module.hasHeader {
            write("module \(module.name.value)")
            if let exports = module.exports {
                write(" (")
                separated(exports, by: ", ") { printer, item in printer.exportItem(item.value) }
                write(")")
            }
            write(" where\n")
        }
        for declaration in module.imports { importDeclaration(declaration) }
        for item in module.declarations {
            write("\n")
            declaration(item)
            write("\n")
        }
    }

    private mutating func pragmas(_ extensions: Extensions) {
        let standard = Extensions.haskell2010.names
        let on = extensions.names.subtracting(standard).sorted().map(\.rawValue)
        let off = standard.subtracting(extensions.names).sorted().map { "No\($0)" }
        let names = on + off
        if !names.isEmpty { write("{-# LANGUAGE \(names.joined(separator: ", ")) #-}\n") }
    }

    private mutating func exportItem(_ item: ExportItem) {
        switch item {
        case .variable(let occurrence): name(occurrence.value)
        case .module(let module): write("module \(module.value)")
        case .pattern(let occurrence):
            write("pattern ")
            name(occurrence.value)
        case .type(let occurrence, let inside):
            namespace(occurrence.value.text)
            name(occurrence.value)
            subordinates(inside)
        }
    }

    /// `type` before an operator that would be read as one for values.
    private mutating func namespace(_ symbol: Symbol) {
        if PrettyPrinter.isSymbolic(symbol.text), !symbol.text.hasPrefix(":") { write("type ") }
    }

    private mutating func subordinates(_ list: SubordinateList) {
        switch list {
        case .none: break
        case .all: write("(..)")
        case .allAnd(let symbols):
            write("(..")
            for symbol in symbols {
                write(", ")
                name(symbol.value)
            }
            write(")")
        case .some(let symbols):
            write("(")
            names(symbols)
            write(")")
        }
    }

    private mutating func importDeclaration(_ declaration: ImportDeclaration) {
        write(
            "import \(declaration.isSource ? "{-# SOURCE #-} " : "")\(declaration.isQualified ? "qualified " : "")\(declaration.module.value)"
        )
        if let alias = declaration.alias { write(" as \(alias.value)") }
        if let items = declaration.items {
            write(declaration.isHiding ? " hiding (" : " (")
            separated(items, by: ", ") { printer, item in
                switch item.value {
                case .variable(let symbol): printer.name(symbol.value)
                case .pattern(let symbol):
                    printer.write("pattern ")
                    printer.name(symbol.value)
                case .type(let symbol, let inside):
                    printer.namespace(symbol.value)
                    printer.name(symbol.value)
                    printer.subordinates(inside)
                }
            }
            write(")")
        }
        write("\n")
    }
}

import HytheBase
import HytheSyntax

/// Reads and parses the roots and everything that they import, and puts it in order.
struct ModuleLoader {
    struct Loaded {
        let module: Module
        let path: String
        let isLibrary: Bool
        let isRoot: Bool
    }

    private(set) var sources = SourceMap()
    private(set) var diagnostics: [Diagnostic] = []
    /// Each module behind those that it imports.
    private(set) var ordered: [Loaded] = []
    /// The modules of the command's files, in its order.
    private(set) var roots: [Symbol] = []

    private let flags: Extensions
    private var finder: ModuleFinder
    private var loaded: [Symbol: Loaded] = [:]
    private var finished: Set<Symbol> = []
    /// Modules whose imports are being followed, outermost first, with the import that led there.
    private var path: [(module: Symbol, importedAt: Span)] = []

    init(roots paths: [String], language: LanguageRequest, flags: Extensions, library: String) throws(DriverError) {
        self.flags = flags
        finder = ModuleFinder(roots: [], importDirectories: [], library: library)
        var parsed: [(path: String, module: Symbol)] = []
        for path in paths {
            guard let module = try parse(path, isLibrary: false) else { continue }
            if let earlier = loaded[module.name.value] {
                throw DriverError("`\(earlier.path)` and `\(path)` both define the module \(module.name.value)")
            }
            loaded[module.name.value] = Loaded(module: module, path: path, isLibrary: false, isRoot: true)
            parsed.append((path, module.name.value))
        }
        roots = parsed.map(\.module)
        finder = ModuleFinder(
            roots: parsed, importDirectories: language.importDirectories, library: library)
        for root in roots { try visit(root, importedAt: .none) }
    }

    /// A library module that the compiler itself needs, whoever imports it.
    mutating func require(_ module: Symbol) throws(DriverError) { try visit(module, importedAt: .none) }

    private mutating func parse(_ path: String, isLibrary: Bool) throws(DriverError) -> Module? {
        let source = SourceFile(path: path, bytes: try FileSystem.read(path))
        let index = sources.add(source)
        let result = Parser.parse(file: index, source: source, flags: isLibrary ? .haskell2010 : flags)
        diagnostics += result.diagnostics
        return result.module
    }

    private mutating func visit(_ name: Symbol, importedAt span: Span) throws(DriverError) {
        if finished.contains(name) || name == "GHC.Prim" { return }
        if let start = path.firstIndex(where: { $0.module == name }) {
            diagnostics.append(LoaderMessages.cycle(Array(path[start...]), closedAt: span))
            return
        }
        guard let entry = try load(name, importedAt: span) else { return }
        path.append((name, span))
        for declaration in entry.module.imports {
            try visit(declaration.module.value, importedAt: declaration.module.span)
        }
        if entry.module.importsPreludeImplicitly { try visit("Prelude", importedAt: entry.module.name.span) }
        path.removeLast()
        if finished.insert(name).inserted { ordered.append(entry) }
    }

    private mutating func load(_ name: Symbol, importedAt span: Span) throws(DriverError) -> Loaded? {
        if let entry = loaded[name] { return entry }
        guard let (file, isLibrary) = finder.find(name) else {
            if finished.insert(name).inserted {
                diagnostics.append(
                    LoaderMessages.moduleNotFound(
                        name, at: span, searched: finder.directories, similar: finder.similar(to: name)))
            }
            return nil
        }
        guard let module = try parse(file, isLibrary: isLibrary) else {
            finished.insert(name)
            return nil
        }
        if module.name.value != name {
            diagnostics.append(LoaderMessages.wrongModuleName(module.name, expected: name))
        }
        let entry = Loaded(module: module, path: file, isLibrary: isLibrary, isRoot: false)
        loaded[name] = entry
        return entry
    }
}

extension Module {
    fileprivate var importsPreludeImplicitly: Bool {
        extensions.contains("ImplicitPrelude") && name.value != "Prelude"
            && !imports.contains { $0.module.value == "Prelude" }
    }
}

/// What is said about finding modules.
enum LoaderMessages {
    static func moduleNotFound(_ name: Symbol, at span: Span, searched: [String], similar: [String]) -> Diagnostic {
        .error(
            "the module `\(name)` is not found", at: span,
            hints: (similar.isEmpty ? [] : ["did you mean \(similar.map { "`\($0)`" }.joined(separator: " or "))?"]) + [
                "looked in \(searched.map { "`\($0)`" }.joined(separator: ", ")) and the base library; add -i DIR",
            ])
    }

    static func wrongModuleName(_ name: LSymbol, expected: Symbol) -> Diagnostic {
        .error(
            "this file was found for the import of `\(expected)`, but its module is `\(name.value)`", at: name.span,
            hints: ["name the module after its file"])
    }

    static func cycle(_ path: [(module: Symbol, importedAt: Span)], closedAt span: Span) -> Diagnostic {
        let chain = (path.map(\.module) + [path[0].module]).map { "`\($0)`" }.joined(separator: " -> ")
        let inner = path.dropFirst().map { Located("`\($0.module)` is imported here", at: $0.importedAt) }
        return .error(
            "modules import each other: \(chain)", at: span, label: "this import closes the cycle", secondary: inner,
            hints: ["move what both need into a third module"])
    }
}

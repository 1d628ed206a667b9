import HytheBase
import HytheSyntax

/// Reads the roots and everything that they import, parses what is not in the cache, and puts it in order.
struct ModuleLoader {
    struct Loaded {
        let name: Symbol
        let path: String
        let isLibrary: Bool
        let isRoot: Bool
        let source: UInt32
        let origin: ModuleOrigin
        /// Each with the place where it is named.
        var imports: [(module: Symbol, span: Span)]
        /// Set unless the module is in the cache, made from the same source and imports.
        var module: Module?
        var cached: CachedModule?
    }

    private(set) var sources = SourceMap()
    private(set) var diagnostics: [Diagnostic] = []
    /// Each module behind those that it imports.
    private(set) var ordered: [Loaded] = []
    /// The modules of the command's files, in its order.
    private(set) var roots: [Symbol] = []

    private let parser: SourceParser
    private let cache: ModuleCache
    private let options: String
    private var finder: ModuleFinder
    private var loaded: [Symbol: Loaded] = [:]
    private var finished: Set<Symbol> = []
    /// Of finished modules: the hash of the source and of the keys of its imports.
    private var keys: [Symbol: String] = ["GHC.Prim": ""]
    /// Modules whose imports are being followed, outermost first, with the import that led there.
    private var path: [(module: Symbol, importedAt: Span)] = []

    init(
        roots paths: [String], language: LanguageRequest, parser: SourceParser, library: String, cache: ModuleCache
    ) throws(DriverError) {
        self.parser = parser
        self.cache = cache
        options = (language.extensions + ["-W"] + language.warnings).joined(separator: " ")
        finder = ModuleFinder(roots: [], importDirectories: [], library: library)
        for path in paths {
            guard let root = try read(path, name: nil, isLibrary: false) else { continue }
            if let earlier = loaded[root.name] {
                throw DriverError("`\(earlier.path)` and `\(path)` both define the module \(root.name)")
            }
            loaded[root.name] = root
            roots.append(root.name)
        }
        finder = ModuleFinder(
            roots: roots.map { (loaded[$0]!.path, $0) }, importDirectories: language.importDirectories,
            library: library)
        for root in roots { try visit(root, importedAt: .none) }
    }

    /// A library module that the compiler itself needs, whoever imports it.
    mutating func require(_ module: Symbol) throws(DriverError) { try visit(module, importedAt: .none) }

    /// - Parameter name: `nil` for a root, which is named by its file and never taken from the cache.
    private mutating func read(_ path: String, name: Symbol?, isLibrary: Bool) throws(DriverError) -> Loaded? {
        let source = SourceFile(path: path, bytes: try FileSystem.read(path))
        let index = sources.add(source)
        let origin = cache.origin(path: path, source: source.bytes, options: isLibrary ? "library" : options)
        if let name, let cached = cache.find(origin) {
            cached.file.source = index
            return Loaded(
                name: name, path: path, isLibrary: isLibrary, isRoot: false, source: index, origin: origin,
                imports: cached.imports.map { ($0.module, Span(file: index, start: $0.start, end: $0.end)) },
                cached: cached)
        }
        let result = parser.parse(source, index, isLibrary: isLibrary)
        diagnostics += result.diagnostics
        guard let module = result.module else { return nil }
        return Loaded(
            name: module.name.value, path: path, isLibrary: isLibrary, isRoot: name == nil, source: index,
            origin: origin, imports: module.allImports, module: module)
    }

    private mutating func visit(_ name: Symbol, importedAt span: Span) throws(DriverError) {
        if finished.contains(name) || name == "GHC.Prim" { return }
        if let start = path.firstIndex(where: { $0.module == name }) {
            diagnostics.append(LoaderMessages.cycle(Array(path[start...]), closedAt: span))
            return
        }
        guard var entry = try load(name, importedAt: span) else { return }
        path.append((name, span))
        for item in entry.imports { try visit(item.module, importedAt: item.span) }
        path.removeLast()
        if let cached = entry.cached, !cached.imports.allSatisfy({ keys[$0.module] == $0.key }) {
            let result = parser.parse(sources[entry.source], entry.source, isLibrary: entry.isLibrary)
            diagnostics += result.diagnostics
            entry.cached = nil
            entry.module = result.module
        }
        guard finished.insert(name).inserted else { return }
        keys[name] = key(of: entry)
        ordered.append(entry)
    }

    private func key(of entry: Loaded) -> String {
        var hash = ContentHash()
        hash.combine(entry.origin.content)
        for item in entry.imports {
            hash.combine(item.module.text)
            hash.combine(keys[item.module] ?? "")
        }
        return hash.description
    }

    /// What a cache entry of the module says of its imports.
    func importsForCache(_ entry: Loaded) -> [CachedModule.Import] {
        entry.imports.map {
            CachedModule.Import(module: $0.module, key: keys[$0.module] ?? "", start: $0.span.start, end: $0.span.end)
        }
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
        guard let entry = try read(file, name: name, isLibrary: isLibrary) else {
            finished.insert(name)
            return nil
        }
        if let module = entry.module, module.name.value != name {
            diagnostics.append(LoaderMessages.wrongModuleName(module.name, expected: name))
        }
        loaded[name] = entry
        return entry
    }
}

extension Module {
    /// The modules imported, the Prelude included where nothing says so.
    fileprivate var allImports: [(module: Symbol, span: Span)] {
        var result = imports.map { (module: $0.module.value, span: $0.module.span) }
        if extensions.contains("ImplicitPrelude"), name.value != "Prelude",
            !imports.contains(where: { $0.module.value == "Prelude" })
        {
            result.append(("Prelude", name.span))
        }
        return result
    }
}

/// Parses with the options of a command.
struct SourceParser: Sendable {
    /// In force before a file's own pragmas; the base library's files have their own only.
    let flags: Extensions

    func parse(_ source: SourceFile, _ index: UInt32, isLibrary: Bool) -> (module: Module?, diagnostics: [Diagnostic]) {
        let result = Activity.during("parse", .file(source.path)) {
            Parser.parse(file: index, source: source, flags: isLibrary ? .haskell2010 : flags)
        }
        return (result.module, result.diagnostics)
    }
}

/// What is said about finding modules.
enum LoaderMessages {
    static func moduleNotFound(_ name: Symbol, at span: Span, searched: [String], similar: [String]) -> Diagnostic {
        .error(
            "the module `\(name)` is not found", at: span,
            hints: (similar.isEmpty ? [] : ["did you mean \(similar.map { "`\($0)`" }.joined(separator: " or "))?"]) + [
                "looked in \(searched.map { "`\($0)`" }.joined(separator: ", ")) and the base library; add -i DIR"
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

import HytheBase
import HytheSyntax

/// Reads the roots and everything that they import, parses what is not in the cache, and puts it in order.
struct ModuleLoader {
    struct Loaded {
        /// Its identity. See Note [Modules of one name].
        let name: Symbol
        let path: String
        let isLibrary: Bool
        let isRoot: Bool
        let source: UInt32
        let origin: ModuleOrigin
        var imports: [ModuleImport]
        /// The files that it includes, or would if they were there.
        var included: [IncludedFile]
        /// Set unless the module is in the cache, made from the same source and imports.
        var module: Module?
        var cached: CachedModule?

        var isBoot: Bool { ModuleIdentity.isBoot(name) }
    }

    private(set) var sources = SourceMap()
    private(set) var diagnostics: [Diagnostic] = []
    /// Of imports that are not found.
    private(set) var notFound: [Diagnostic] = []
    /// Each module behind those that it imports.
    private(set) var ordered: [Loaded] = []
    /// The modules of the command's files, in its order.
    private(set) var roots: [Symbol] = []

    private let parser: SourceParser
    private let cache: ModuleCache
    private let templates: HscModule
    private let options: String
    private var finder: ModuleFinder
    private var loaded: [Symbol: Loaded] = [:]
    private var finished: Set<Symbol> = []
    /// Of finished modules: the hash of the source and of the keys of its imports.
    private var keys: [Symbol: String] = ["GHC.Prim": ""]
    /// Modules whose imports are being followed, outermost first, with the import that led there.
    private var path: [(module: Symbol, importedAt: Span)] = []
    /// The modules proper of the `.hs-boot` files read.
    private var awaited: [(module: Symbol, importedAt: Span)] = []

    init(
        roots paths: [String], language: LanguageRequest, parser: SourceParser, library: LibraryPackages,
        cache: ModuleCache,
        templates: HscModule
    ) throws(DriverError) {
        self.parser = parser
        self.cache = cache
        self.templates = templates
        options = (language.extensions + ["-W"] + language.warnings + language.preprocessor)
            .joined(separator: " ")
        finder = ModuleFinder(roots: [], importDirectories: [], library: library)
        for path in paths {
            guard let root = try read(path, as: nil, isLibrary: false) else { continue }
            if let earlier = loaded[root.name] {
                throw DriverError(
                    "`\(earlier.path)` and `\(path)` both define the module \(ModuleIdentity.name(of: root.name))")
            }
            loaded[root.name] = root
            roots.append(root.name)
        }
        finder = ModuleFinder(
            roots: roots.map { (loaded[known: $0].path, $0) }, importDirectories: language.importDirectories,
            library: library)
        for root in roots { try visit(root, importedAt: .none) }
        // What is declared ahead is defined somewhere, and may lead to more of its kind.
        while let boot = awaited.popLast() { try visit(boot.module, importedAt: boot.importedAt) }
    }

    /// A library module that the compiler itself needs, whoever imports it.
    mutating func require(_ module: Symbol) throws(DriverError) { try visit(module, importedAt: .none) }

    /// - Parameter identity: `nil` for a root, which is named by its file and never taken from the cache.
    private mutating func read(_ path: String, as identity: Symbol?, isLibrary: Bool) throws(DriverError) -> Loaded? {
        var bytes = try FileSystem.read(path)
        if Path.fileExtension(path) == "hsc" { bytes = try templates.haskell(bytes, path: path) }
        let source = SourceFile(path: path, bytes: bytes)
        let index = sources.add(source)
        let origin = cache.origin(path: path, source: source.bytes, options: isLibrary ? "library" : options)
        if let identity, let cached = cache.find(origin) {
            cached.file.source = index
            sources.set(lineMarkers: cached.lineMarkers, of: index)
            return Loaded(
                name: identity, path: path, isLibrary: isLibrary, isRoot: false, source: index, origin: origin,
                imports: cached.imports.map {
                    let span = Span(file: index, start: $0.start, end: $0.end)
                    return ModuleImport(name: $0.name, package: $0.package, span: span)
                },
                included: cached.included, cached: cached)
        }
        let result = parse(index, isLibrary: isLibrary)
        guard let module = result.module else { return nil }
        return Loaded(
            name: identity ?? self.identity(ofProgram: module.name.value), path: path, isLibrary: isLibrary,
            isRoot: identity == nil, source: index,
            origin: origin, imports: module.allImports(isLibrary: isLibrary), included: result.included, module: module)
    }

    private mutating func parse(_ source: UInt32, isLibrary: Bool) -> (
        module: Module?, included: [IncludedFile]
    ) {
        let result = parser.parse(sources[source], source, isLibrary: isLibrary)
        diagnostics += result.diagnostics
        sources.set(lineMarkers: result.lineMarkers, of: source)
        return (result.module, result.probes.map { IncludedFile(path: $0.path, content: $0.content) })
    }

    private mutating func visit(_ name: Symbol, importedAt span: Span) throws(DriverError) {
        if finished.contains(name) || name == "GHC.Prim" { return }
        if let start = path.firstIndex(where: { $0.module == name }) {
            diagnostics.append(LoaderMessages.cycle(Array(path[start...]), closedAt: span))
            return
        }
        guard var entry = try load(name, importedAt: span) else { return }
        path.append((name, span))
        for index in entry.imports.indices {
            let item = entry.imports[index]
            guard let meant = meaning(of: item, in: entry) else { continue }
            entry.imports[index].module = meant
            try visit(meant, importedAt: item.span)
        }
        path.removeLast()
        if let cached = entry.cached, !zip(entry.imports, cached.imports).allSatisfy({ keys[$0.module] == $1.key }) {
            entry.cached = nil
            entry.module = parse(entry.source, isLibrary: entry.isLibrary).module
        }
        guard finished.insert(name).inserted else { return }
        if entry.isBoot { awaited.append((ModuleIdentity.proper(name), span)) }
        entry.identify()
        keys[name] = key(of: entry)
        ordered.append(entry)
    }

    /// Whether the base library has a module of this name.
    private func isInLibrary(_ name: Symbol) -> Bool { finder.library.package(of: name) != nil }

    /// Of the program's module of this name.
    func identity(ofProgram name: Symbol) -> Symbol {
        isInLibrary(name) ? ModuleIdentity.ofProgram(name) : name
    }

    /// The entry with its module's identity in place of the name.
    func entry(_ entry: EntryPoint) -> EntryPoint {
        var entry = entry
        entry.module = identity(ofProgram: entry.module)
        return entry
    }

    /// The identity of what an import means: the program's own module comes first, but not for the library's modules.
    ///
    /// - Returns: nil where that is wrong, which has been said.
    private mutating func meaning(of item: ModuleImport, in importer: Loaded) -> Symbol? {
        if importer.isLibrary { return item.name }
        let library = finder.library.package(of: item.name)
        if !["", "this", "main"].contains(item.package) {
            if library == item.package, finder.library.isVisible(item.package) { return item.name }
            diagnostics.append(
                LoaderMessages.notInPackage(item, packages: finder.library, package: library))
            return nil
        }
        let own = identity(ofProgram: item.name)
        if item.isSource { return finished.contains(own) ? own : ModuleIdentity.boot(of: own) }
        if item.package != "" || loaded[own] != nil || finder.program(item.name) != nil { return own }
        if let library, !finder.library.isVisible(library) {
            diagnostics.append(LoaderMessages.hidden(item.name, package: library, at: item.span))
            return nil
        }
        return item.name
    }

    private func key(of entry: Loaded) -> String {
        var hash = ContentHash()
        hash.combine(entry.origin.content)
        for file in entry.included { hash.combine(file.hash) }
        for item in entry.imports {
            hash.combine(item.module.text)
            hash.combine(keys[item.module] ?? "")
        }
        return hash.description
    }

    /// What a cache entry of the module says of its imports.
    func importsForCache(_ entry: Loaded) -> [CachedModule.Import] {
        entry.imports.map {
            CachedModule.Import(
                name: $0.name, package: $0.package, key: keys[$0.module] ?? "", start: $0.span.start, end: $0.span.end)
        }
    }

    private mutating func load(_ name: Symbol, importedAt span: Span) throws(DriverError) -> Loaded? {
        if let entry = loaded[name] { return entry }
        guard let (file, isLibrary) = finder.find(name) else {
            if finished.insert(name).inserted {
                notFound.append(
                    LoaderMessages.moduleNotFound(
                        ModuleIdentity.name(of: name), at: span, searched: finder.directories,
                        similar: finder.similar(to: ModuleIdentity.name(of: name)),
                        isBoot: ModuleIdentity.isBoot(name)))
            }
            return nil
        }
        guard let entry = try read(file, as: name, isLibrary: isLibrary) else {
            finished.insert(name)
            return nil
        }
        if let module = entry.module, module.name.value != ModuleIdentity.name(of: name) {
            diagnostics.append(
                LoaderMessages.wrongModuleName(module.name, expected: ModuleIdentity.name(of: name)))
        }
        loaded[name] = entry
        return entry
    }
}

/// An import: the name, where it stands, and what it means.
struct ModuleImport {
    let name: Symbol
    /// `import "package" M`; empty if there is none.
    let package: String
    let span: Span
    let isSource: Bool
    /// The identity of the module meant, once that is known.
    var module: Symbol

    init(name: Symbol, package: String, span: Span, isSource: Bool = false) {
        self.name = name
        self.isSource = isSource
        self.package = package
        self.span = span
        module = name
    }
}

extension ModuleLoader.Loaded {
    /// Tells the parsed module what it and its imports mean.
    mutating func identify() {
        guard var module else { return }
        identify(&module)
        self.module = module
    }

    func identify(_ module: inout Module) {
        module.identity = ModuleIdentity.proper(name)
        module.isBoot = isBoot
        for (index, item) in imports.enumerated() {
            if module.imports.indices.contains(index) {
                module.imports[index].identity = item.module
            } else if item.package.isEmpty {
                module.prelude = item.module
            }
        }
    }
}

extension Module {
    /// The modules imported, the Prelude included where nothing says so, and those that the syntax of a program needs.
    fileprivate func allImports(isLibrary: Bool) -> [ModuleImport] {
        var result = imports.map {
            ModuleImport(
                name: $0.module.value, package: $0.package ?? "", span: $0.module.span, isSource: $0.isSource)
        }
        if extensions.contains(.implicitPrelude), name.value != "Prelude",
            !imports.contains(where: { $0.module.value == "Prelude" })
        {
            result.append(ModuleImport(name: "Prelude", package: "", span: name.span))
        }
        // The library's modules import what they need.
        if isLibrary { return result }
        return result + extensions.modules.map { ModuleImport(name: $0, package: "base", span: name.span) }
    }
}

/// Parses with the options of a command.
struct SourceParser: Sendable {
    /// In force before a file's own pragmas; the base library's files have their own only.
    let flags: Extensions
    let preprocessor: PreprocessorOptions

    func parse(_ source: SourceFile, _ index: UInt32, isLibrary: Bool) -> ParsedFile {
        Activity.during("parse", .file(source.path)) {
            Parser.parse(
                file: index, source: source, flags: isLibrary ? .haskell2010 : flags, preprocessor: preprocessor)
        }
    }
}

/// What is said about finding modules.
enum LoaderMessages {
    static func moduleNotFound(_ name: Symbol, at span: Span, searched: [String], similar: [String], isBoot: Bool)
        -> Diagnostic
    {
        if isBoot {
            return .error(
                "the file `\(name).hs-boot` is not found", at: span,
                hints: ["it says what `\(name)` defines for modules that `\(name)` imports; `SOURCE` asks for it"])
        }
        return .error(
            "the module `\(name)` is not found", at: span,
            hints: (similar.isEmpty ? [] : [Spelling.question(similar)]) + [
                "looked in \(searched.map { "`\($0)`" }.joined(separator: ", ")) and the base library; add -i DIR"
            ])
    }

    /// Of an import that names a package.
    static func notInPackage(_ item: ModuleImport, packages: LibraryPackages, package: String?) -> Diagnostic {
        let name = item.package
        guard packages.names.contains(name) else {
            if GlobalPackages.version(of: name) != nil {
                return .notSupportedYet("the package `\(name)`", at: item.span)
            }
            let similar = Spelling.similar(to: name, among: Set(packages.names))
            return .error(
                "there is no package `\(name)`", at: item.span,
                hints: [
                    similar.isEmpty
                        ? "packages: \(packages.names.joined(separator: ", "))" : Spelling.question(similar)
                ])
        }
        if package == name { return hidden(item.name, package: name, at: item.span) }
        return .error(
            "the package `\(name)` has no module `\(item.name)`", at: item.span,
            hints: package.map { ["it is in the package `\($0)`"] } ?? [])
    }

    static func hidden(_ name: Symbol, package: String, at span: Span) -> Diagnostic {
        .error(
            "the module `\(name)` is in the package `\(package)`, which is hidden", at: span,
            hints: ["add -package \(package), or name it in build-depends"])
    }

    static func wrongModuleName(_ name: LSymbol, expected: Symbol) -> Diagnostic {
        .error(
            "this file was found for the import of `\(expected)`, but its module is `\(name.value)`", at: name.span,
            hints: ["name the module after its file"])
    }

    static func cycle(_ path: [(module: Symbol, importedAt: Span)], closedAt span: Span) -> Diagnostic {
        let names = path.map { ModuleIdentity.name(of: $0.module) }
        let chain = (names + [names[0]]).map { "`\($0)`" }.joined(separator: " -> ")
        let inner = zip(names, path).dropFirst().map { Located("`\($0)` is imported here", at: $1.importedAt) }
        return .error(
            "modules import each other: \(chain)", at: span, label: "this import closes the cycle", secondary: inner,
            hints: ["move what both need into a third module, or declare it in an `.hs-boot` file"])
    }
}

import HytheBase
import HytheSyntax

/// Reads the roots and everything that they import, parses what is not in the cache, and puts it in order.
struct ModuleLoader {
    struct Loaded {
        /// Its identity. See Note [Modules of one name].
        let name: Symbol
        let path: String
        /// The id of its unit; nil: it is of the base library.
        let unit: String?
        /// As types' descriptions at run time name it.
        let package: String
        let isRoot: Bool
        let source: UInt32
        let origin: ModuleOrigin
        var imports: [ModuleImport]
        /// The files that it includes, or would if they were there.
        var included: [IncludedFile]
        /// Set unless the module is in the cache, made from the same source and imports.
        var module: Module?
        var cached: CachedModule?

        /// Of the base library.
        var isLibrary: Bool { unit == nil }
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

    private let cache: ModuleCache
    private let libraryParser: SourceParser
    private var program: UnitContext
    private let packages: [String: UnitContext]
    private var loaded: [Symbol: Loaded] = [:]
    private var finished: Set<Symbol> = []
    /// Of finished modules: the hash of the source and of the keys of its imports.
    private var keys: [Symbol: String] = ["GHC.Prim": ""]
    /// Modules whose imports are being followed, outermost first, with the import that led there.
    private var path: [(module: Symbol, importedAt: Span)] = []
    /// The modules proper of the `.hs-boot` files read.
    private var awaited: [(module: Symbol, importedAt: Span)] = []

    init(
        roots paths: [String], program: UnitContext, packages: [UnitContext], cache: ModuleCache
    ) throws(DriverError) {
        self.cache = cache
        self.program = program
        self.packages = Dictionary(uniqueKeysWithValues: packages.map { ($0.id, $0) })
        libraryParser = SourceParser(flags: .haskell2010, preprocessor: program.parser.preprocessor)
        for path in paths {
            guard let root = try read(path, as: nil, in: program) else { continue }
            if let earlier = loaded[root.name] {
                throw DriverError(
                    "`\(earlier.path)` and `\(path)` both define the module \(ModuleIdentity.name(of: root.name))")
            }
            loaded[root.name] = root
            roots.append(root.name)
        }
        self.program.finder = ModuleFinder(
            roots: roots.map { (loaded[known: $0].path, $0) }, importDirectories: program.finder.directories,
            library: program.finder.library)
        for root in roots { try visit(root, importedAt: .none) }
        // What is declared ahead is defined somewhere, and may lead to more of its kind.
        while let boot = awaited.popLast() { try visit(boot.module, importedAt: boot.importedAt) }
    }

    /// - Parameter id: of a unit, not of the base library.
    private func unit(_ id: String) -> UnitContext {
        id == ModuleIdentity.program ? program : packages[id].orFail("there is no unit `\(id)`")
    }

    private func parser(of unit: String?) -> SourceParser { unit.map { self.unit($0).parser } ?? libraryParser }

    /// A library module that the compiler itself needs, whoever imports it.
    mutating func require(_ module: Symbol) throws(DriverError) { try visit(module, importedAt: .none) }

    /// - Parameters:
    ///   - identity: `nil` for a root, which is named by its file and never taken from the cache.
    ///   - unit: nil for the base library.
    private mutating func read(
        _ path: String, as identity: Symbol?, in unit: UnitContext?
    ) throws(DriverError) -> Loaded? {
        ProgressLine.show("reading \(path)")
        var bytes = try FileSystem.read(path)
        if Path.fileExtension(path) == "hsc", let unit { bytes = try unit.templates.haskell(bytes, path: path) }
        let source = SourceFile(path: path, bytes: bytes, programPath: unit?.programPath(path, module: identity))
        let index = sources.add(source)
        let origin = cache.origin(path: path, source: source.bytes, options: unit?.options ?? "library")
        let package = unit?.package ?? identity.flatMap(program.finder.library.package) ?? "base"
        if let identity, let cached = cache.find(origin) {
            cached.file.source = index
            sources.set(lineMarkers: cached.lineMarkers, of: index)
            return Loaded(
                name: identity, path: path, unit: unit?.id, package: package, isRoot: false, source: index,
                origin: origin,
                imports: cached.imports.map {
                    let span = Span(file: index, start: $0.start, end: $0.end)
                    return ModuleImport(
                        name: $0.name, package: $0.package, span: span, isSource: $0.isSource, isImplied: $0.isImplied)
                },
                included: cached.included, cached: cached)
        }
        let result = parse(index, of: unit?.id)
        guard let module = result.module else { return nil }
        return Loaded(
            name: identity ?? program.identity(module.name.value), path: path, unit: unit?.id,
            package: package, isRoot: identity == nil, source: index, origin: origin,
            imports: module.allImports(isLibrary: unit == nil), included: result.included, module: module)
    }

    private mutating func parse(_ source: UInt32, of unit: String?) -> (module: Module?, included: [IncludedFile]) {
        let result = parser(of: unit).parse(sources[source], source)
        diagnostics += result.diagnostics
        sources.set(lineMarkers: result.lineMarkers, of: source)
        return (result.module, result.probes.map { IncludedFile(path: $0.path, content: $0.content) })
    }

    /// Parses a module whose cache entry turned out to be of no use.
    func parseAgain(_ entry: Loaded) -> (module: Module?, diagnostics: [Diagnostic]) {
        let result = parser(of: entry.unit).parse(sources[entry.source], entry.source)
        guard var module = result.module else { return (nil, result.diagnostics) }
        entry.identify(&module)
        return (module, result.diagnostics)
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
            entry.module = parse(entry.source, of: entry.unit).module
        }
        guard finished.insert(name).inserted else { return }
        if entry.isBoot { awaited.append((ModuleIdentity.proper(name), span)) }
        entry.identify()
        keys[name] = key(of: entry)
        ordered.append(entry)
    }

    /// The entry with its module's identity in place of the name.
    func entry(_ entry: EntryPoint) -> EntryPoint {
        var entry = entry
        entry.module = program.identity(entry.module)
        return entry
    }

    /// The identity of what an import means. See Note [Modules of one name].
    ///
    /// - Returns: nil where that is wrong, which has been said.
    private mutating func meaning(of item: ModuleImport, in importer: Loaded) -> Symbol? {
        if item.isImplied { return item.name }
        let unit = importer.unit.map(unit)
        let own = unit?.identity(item.name) ?? item.name
        if item.isSource { return finished.contains(own) ? own : ModuleIdentity.boot(of: own) }
        guard let unit else { return own }
        let isOwnPackage = ["this", unit.package].contains(item.package)
        if item.package == "" || isOwnPackage {
            if isOwnPackage || loaded[own]?.unit == unit.id || unit.finder.own(item.name) != nil { return own }
        }
        var found: [(package: String, module: Symbol)] = []
        for id in unit.visible {
            let other = self.unit(id)
            guard item.package == "" || item.package == other.package, let module = other.exposed[item.name],
                !found.contains(where: { $0.module == module })
            else { continue }
            found.append((other.package, module))
        }
        let library = unit.finder.library.package(of: item.name)
        if let library, unit.finder.library.isVisible(library), item.package == "" || item.package == library,
            !found.contains(where: { $0.module == item.name })
        {
            found.append((library, item.name))
        }
        if found.count == 1 { return found[0].module }
        if found.count > 1 {
            diagnostics.append(LoaderMessages.ambiguous(item, packages: found.map(\.package)))
            return nil
        }
        if item.package != "" {
            let others = unit.visible.map { self.unit($0).package }
            diagnostics.append(
                LoaderMessages.notInPackage(
                    item, packages: unit.finder.library, others: others, package: library))
            return nil
        }
        if let library {
            diagnostics.append(LoaderMessages.hidden(item.name, package: library, at: item.span))
            return nil
        }
        if let other = packages.values.sorted(by: { $0.id < $1.id }).first(where: { has(item.name, $0) }) {
            diagnostics.append(
                LoaderMessages.notVisible(
                    item, package: other.package, isExposed: other.exposed[item.name] != nil))
            return nil
        }
        return own
    }

    /// Whether the module is one of the unit's, for others or not.
    private func has(_ name: Symbol, _ unit: UnitContext) -> Bool {
        unit.exposed[name] != nil || unit.finder.own(name) != nil
    }

    /// Of a module that was found: stands for its name, source and options, and for all of its imports.
    func key(of module: Symbol) -> String { "\(module) \(keys[known: module])" }

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
                name: $0.name, package: $0.package, isSource: $0.isSource, isImplied: $0.isImplied,
                key: keys[$0.module] ?? "", start: $0.span.start, end: $0.span.end)
        }
    }

    private mutating func load(_ name: Symbol, importedAt span: Span) throws(DriverError) -> Loaded? {
        if let entry = loaded[name] { return entry }
        let plainName = ModuleIdentity.name(of: name)
        let file: String
        let home: UnitContext?
        let isBoot = ModuleIdentity.isBoot(name)
        if ModuleIdentity.unit(of: name) == nil, let found = program.finder.library.find(ModuleIdentity.proper(name)) {
            (file, home) = (isBoot ? found.path + "-boot" : found.path, nil)
        } else {
            let unit = unit(ModuleIdentity.unit(of: name) ?? ModuleIdentity.program)
            guard let found = isBoot ? unit.finder.boot(plainName) : unit.finder.own(plainName) else {
                if finished.insert(name).inserted {
                    notFound.append(
                        LoaderMessages.moduleNotFound(
                            plainName, at: span, searched: unit.finder.directories,
                            similar: unit.finder.similar(
                                to: plainName, exposed: unit.visible.flatMap { self.unit($0).exposed.keys }),
                            isBoot: isBoot))
                }
                return nil
            }
            (file, home) = (found, unit)
        }
        guard let entry = try read(file, as: name, in: home) else {
            finished.insert(name)
            return nil
        }
        if let module = entry.module, module.name.value != plainName {
            diagnostics.append(LoaderMessages.wrongModuleName(module.name, expected: plainName))
        }
        loaded[name] = entry
        return entry
    }
}

/// Parses with the options of a unit.
struct SourceParser: Sendable {
    /// In force before a file's own pragmas.
    let flags: Extensions
    let preprocessor: PreprocessorOptions

    func parse(_ source: SourceFile, _ index: UInt32) -> ParsedFile {
        Activity.during("parse", .file(source.path)) {
            Parser.parse(file: index, source: source, flags: flags, preprocessor: preprocessor)
        }
    }
}

import HytheBase
import HytheCore
import HytheForeign
import HytheSyntax
import HytheTypes

/// Takes modules, in order of their imports, through renaming, type checking and desugaring, or out of the cache.
struct ModuleCompiler {
    private(set) var modules: [Symbol: CompiledModule] = [:]
    private(set) var diagnostics: [Diagnostic]

    private let sources: SourceMap
    private let loader: ModuleLoader
    private let cache: ModuleCache
    private let roots: Set<Symbol>
    private let warnings: WarningFlags
    private let entry: EntryPoint
    private var interfaces: [Symbol: ExportEnvironment] = ["GHC.Prim": .prim]
    private var types: [Symbol: ModuleTypes] = [:]
    private var libraryModules: Set<Symbol> = []
    /// The modules that a module imports, directly or not.
    private var visible: [Symbol: Set<Symbol>] = [:]
    /// Modules that have errors, or import one that has: what depends on them is not checked, to spare the user
    /// consequences.
    private var broken: Set<Symbol> = []

    /// Files of which the parser had something to say.
    private var noisyFiles: Set<UInt32> = []
    /// Files with syntax errors.
    private var brokenFiles: Set<UInt32> = []
    /// Files that import what is not there.
    private var incompleteFiles: Set<UInt32> = []

    /// - Parameter loader: has found all modules.
    init(
        _ loader: ModuleLoader, cache: ModuleCache,
        warnings: (flags: WarningFlags, diagnostics: [Diagnostic]), entry: EntryPoint
    ) {
        self.entry = loader.entry(entry)
        self.warnings = warnings.flags
        self.loader = loader
        self.cache = cache
        sources = loader.sources
        roots = Set(loader.roots)
        diagnostics = loader.diagnostics
        for diagnostic in diagnostics {
            noisyFiles.insert(diagnostic.span.file)
            if diagnostic.severity == .error { brokenFiles.insert(diagnostic.span.file) }
        }
        diagnostics += loader.notFound
        for diagnostic in loader.notFound {
            noisyFiles.insert(diagnostic.span.file)
            incompleteFiles.insert(diagnostic.span.file)
        }
        _ = add(warnings.diagnostics, warnings.flags)
    }

    /// - Parameter imports: what the cache is told of the module's imports.
    mutating func compile(_ loaded: ModuleLoader.Loaded, imports: [CachedModule.Import]) {
        if loaded.unit == nil { libraryModules.insert(loaded.name) }
        let direct = loaded.imports.map(\.module)
        visible[loaded.name] = direct.reduce(into: Set(direct)) { $0.formUnion(visible[$1] ?? []) }
        if let cached = loaded.cached, !direct.contains(where: broken.contains), promised(loaded.name) == nil,
            restore(loaded, cached)
        {
            return
        }
        let said = diagnostics.count
        var module = loaded.module
        if module == nil {
            // The cache was damaged in a way that its hash did not show.
            let parsed = loader.parseAgain(loaded)
            diagnostics += parsed.diagnostics
            module = parsed.module
        }
        guard let module, let core = check(module, loaded) else {
            broken.insert(loaded.name)
            return
        }
        guard !loaded.isRoot, !takesPart(loaded), diagnostics.count == said, !noisyFiles.contains(loaded.source),
            let compiled = modules[loaded.name], compiled.foreignExports.isEmpty, compiled.capiImports.isEmpty,
            let exports = interfaces[loaded.name],
            let own = types[loaded.name]
        else { return }
        cache.store(
            core, exports, own, origin: loaded.origin, imports: imports,
            lineMarkers: sources[loaded.source].lineMarkers,
            included: loaded.included,
            interfaces: interfaces,
            visible: visibleTypes(loaded.name))
    }

    /// To be called when all modules are compiled.
    mutating func checkExports(_ order: [ModuleLoader.Loaded]) {
        let exports = order.flatMap { modules[$0.name]?.foreignExports ?? [] }
        _ = add(ForeignExport.clashes(exports, definesMain: main != nil), warnings)
    }

    /// What the program runs, wherever it is defined; nil if no module of the command says.
    var main: Name? {
        guard roots.contains(entry.module) else { return nil }
        return interfaces[entry.module]?.entity(entry.function, .value)?.name
    }

    /// By the modules' own names: of a module and its `.hs-boot` file the former.
    private func visibleTypes(_ name: Symbol) -> [Symbol: ModuleTypes] {
        var result: [Symbol: ModuleTypes] = [:]
        for module in visible[name] ?? [] {
            let proper = ModuleIdentity.proper(module)
            guard let types = types[module], proper == module || result[proper] == nil, proper != name else { continue }
            result[proper] = types
        }
        return result
    }

    /// What the module's `.hs-boot` file has declared.
    private func promised(_ name: Symbol) -> ModuleTypes? { types[ModuleIdentity.boot(of: name)] }

    /// See Note [Modules that import each other].
    private func takesPart(_ loaded: ModuleLoader.Loaded) -> Bool {
        loaded.isBoot || promised(loaded.name) != nil || loaded.imports.contains { ModuleIdentity.isBoot($0.module) }
    }

    private mutating func restore(_ loaded: ModuleLoader.Loaded, _ cached: CachedModule) -> Bool {
        guard
            let result = try? ModuleCache.load(
                loaded.name, cached, interfaces: interfaces, types: types, constructor: constructors)
        else { return false }
        interfaces[loaded.name] = result.exports
        types[loaded.name] = result.types
        modules[loaded.name] = CompiledModule(core: result.core, foreignExports: [], capiImports: [])
        return true
    }

    /// Finds the data constructors of the modules compiled so far.
    private var constructors: (Name) -> DataCon? {
        let known = types
        return { name in
            name.module.flatMap {
                known[$0]?.constructor(name) ?? known[ModuleIdentity.boot(of: $0)]?.constructor(name)
            } ?? BuiltinTypes.dataCon(name)
        }
    }

    /// The command's warnings, and what the module says of them.
    private mutating func flags(of module: Module) -> WarningFlags {
        var flags = warnings
        var unknown: [Diagnostic] = []
        for flag in module.warningFlags {
            if case .unknown(let similar) = flags.apply(flag.value) {
                unknown.append(WarningFlags.unrecognised(flag.value, similar: similar, at: flag.span))
            }
        }
        _ = add(unknown, flags)
        return flags
    }

    /// Renames, checks and desugars.
    ///
    /// - Returns: the module's Core; `nil` after an error in it or in what it imports.
    private mutating func check(_ module: Module, _ loaded: ModuleLoader.Loaded) -> CoreModule? {
        let name = module.identity
        let isIncomplete = incompleteFiles.contains(module.span.file)

        let warnings = loaded.unit == ModuleIdentity.program ? flags(of: module) : WarningFlags.none
        let renamed = Activity.during("rename", .module(name)) {
            Renamer.rename(
                module, interfaces: interfaces, types: types, package: loaded.package, warnings: warnings, entry: entry)
        }
        interfaces[loaded.name] = renamed.exports
        // What a module with syntax errors lacks may stand in the part that could not be read.
        if brokenFiles.contains(module.span.file) { return nil }
        let hasScopeErrors = add(renamed.diagnostics, warnings)
        if renamed.module.imports.contains(where: broken.contains) { return nil }

        var options = TypeChecker.Options(
            sources: sources, main: name == entry.module ? main : nil, warnings: warnings,
            callSitePackage: loaded.unit, mayLackInstances: isIncomplete || hasScopeErrors,
            promised: loaded.isBoot ? nil : promised(name))
        options.libraryModules = libraryModules
        let checked = Activity.during("type-check", .module(name)) {
            TypeChecker.check(renamed.module, imports: visibleTypes(loaded.name), options: options)
        }
        types[loaded.name] = checked.types
        if add(checked.diagnostics, warnings) || hasScopeErrors || isIncomplete { return nil }
        if let missing = renamed.module.missingMain, add([missing], warnings) { return nil }
        if loaded.isBoot { return CoreModule(name: name, bindings: []) }

        let environment = DesugarEnvironment(sources: sources, constructor: constructors)
        let desugared = Activity.during("desugar", .module(name)) {
            Desugarer.desugar(checked.module, environment: environment)
        }
        let foreign = Activity.during("foreign", .module(name)) {
            ForeignDesugarer.run(
                module: name, declarations: checked.module.foreignDeclarations,
                exportedValues: desugared.exportedValues, visibleConstructors: checked.module.visibleConstructors,
                allowsUnlifted: renamed.module.extensions.contains(.unliftedFFITypes))
        }
        if add(desugared.diagnostics + foreign.diagnostics, warnings) { return nil }
        var core = desugared.core
        core.bindings += foreign.bindings
        modules[name] = CompiledModule(
            core: CoreModuleProvider(core), foreignExports: foreign.exports, capiImports: foreign.capiImports)
        return core
    }

    /// Keeps the errors, and the warnings that are wanted.
    ///
    /// - Returns: whether there was an error among them.
    private mutating func add(_ more: [Diagnostic], _ warnings: WarningFlags) -> Bool {
        var hasErrors = false
        for var diagnostic in more {
            if diagnostic.severity == .warning {
                if let flag = diagnostic.flag, !warnings.contains(flag) { continue }
                if warnings.isError(diagnostic.flag) { diagnostic.severity = .error }
            }
            hasErrors = hasErrors || diagnostic.severity == .error
            diagnostics.append(diagnostic)
        }
        return hasErrors
    }
}

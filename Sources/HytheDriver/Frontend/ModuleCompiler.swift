import HytheBase
import HytheCore
import HytheForeign
import HytheSyntax
import HytheTypes

/// Takes parsed modules, in order of their imports, through renaming, type checking and desugaring.
struct ModuleCompiler {
    private(set) var modules: [Symbol: CompiledModule] = [:]
    private(set) var diagnostics: [Diagnostic]

    private let sources: SourceMap
    private let roots: Set<Symbol>
    private let warnings: WarningFlags
    private var interfaces: [Symbol: ExportEnvironment] = ["GHC.Prim": .prim]
    private var types: [Symbol: ModuleTypes] = [:]
    /// Modules that have errors, or import one that has: what depends on them is not checked, to spare the user
    /// consequences.
    private var broken: Set<Symbol> = []

    init(sources: SourceMap, roots: [Symbol], warnings: WarningFlags, diagnostics: [Diagnostic]) {
        self.warnings = warnings
        self.sources = sources
        self.roots = Set(roots)
        self.diagnostics = diagnostics
        for diagnostic in diagnostics where diagnostic.severity == .error { brokenFiles.insert(diagnostic.span.file) }
    }

    private var brokenFiles: Set<UInt32> = []

    mutating func compile(_ loaded: ModuleLoader.Loaded) {
        let module = loaded.module
        let name = module.name.value
        var isBroken = brokenFiles.contains(module.span.file)

        let warnings = loaded.isLibrary ? WarningFlags.none : self.warnings
        let renamed = Renamer.rename(module, interfaces: interfaces, warnings: warnings)
        interfaces[name] = renamed.exports
        // What a module with syntax errors lacks may stand in the part that could not be read.
        if !isBroken { isBroken = add(renamed.diagnostics, warnings) }
        if isBroken || renamed.module.imports.contains(where: broken.contains) {
            broken.insert(name)
            return
        }

        let options = TypeChecker.Options(
            sources: sources, isMain: name == "Main" && roots.contains(name), warnings: warnings)
        let checked = TypeChecker.check(renamed.module, imports: types, options: options)
        types[name] = checked.types
        guard !add(checked.diagnostics, warnings) else {
            broken.insert(name)
            return
        }

        let known = types
        let environment = DesugarEnvironment(sources: sources) { constructor in
            constructor.module.flatMap { known[$0]?.dataCons[constructor] } ?? BuiltinTypes.dataCon(constructor)
        }
        let desugared = Desugarer.desugar(checked.module, environment: environment)
        let foreign = ForeignDesugarer.run(
            module: name, declarations: checked.module.foreignDeclarations, exportedValues: desugared.exportedValues)
        if add(desugared.diagnostics + foreign.diagnostics, warnings) {
            broken.insert(name)
            return
        }
        var core = desugared.core
        core.bindings += foreign.bindings
        modules[name] = CompiledModule(
            exports: renamed.exports, types: checked.types, core: core, foreignExports: foreign.exports)
    }

    /// Keeps the errors, and the warnings that are wanted.
    ///
    /// - Returns: whether there was an error among them.
    private mutating func add(_ more: [Diagnostic], _ warnings: WarningFlags) -> Bool {
        var hasErrors = false
        for var diagnostic in more {
            if diagnostic.severity == .warning {
                if let flag = diagnostic.flag, !warnings.contains(flag) { continue }
                if warnings.areErrors { diagnostic.severity = .error }
            }
            hasErrors = hasErrors || diagnostic.severity == .error
            diagnostics.append(diagnostic)
        }
        return hasErrors
    }
}

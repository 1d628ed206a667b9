import HytheBase
import HytheSyntax

/// Resolves every occurrence of a module and sorts its declarations by dependency.
package final class Renamer {
    let module: Module
    let interfaces: [Symbol: ExportEnvironment]
    /// Where the program begins, if this is its module.
    let entry: EntryPoint
    private var warnings: WarningFlags
    var diagnostics: [Diagnostic] = []
    var output: RenamedModule

    var global: GlobalScope
    /// Every global entity that has been resolved or defined.
    var entities: [Name: Entity] = [:]
    /// Of local binders.
    var localFixities: [Name: Fixity] = [:]

    /// Local variables in scope; inner ones replace outer ones.
    var locals: [Symbol: Name] = [:]
    /// While a group of patterns is renamed: the variables around them, and those that they bind.
    var viewScope: (outer: [Symbol: Name], binders: [Symbol: Name])?
    var typeVariables: [Symbol: Name] = [:]
    var quotations = QuotationLevels()
    /// Of the partial signature that is renamed; `nil` elsewhere.
    var wildcards: [Name]?
    /// This module's names, local ones included, in the order in which they were used: for dependency analysis and
    /// for what is not used at all.
    /// Whether the export list is read: passing on what is deprecated is no use of it.
    var isExporting = false
    var uses: [Name] = []
    /// Local definitions that use nothing but the top level and each other.
    var closedLocals: Set<Name> = []
    /// Local variables that record wildcards bind.
    var wildcardBinders: Set<Name> = []
    var topLevel = TopLevelUses()
    /// Data types and synonyms, for deriving.
    var typeDeclarations: TypeDeclarations

    /// - Parameter interfaces: of all modules that may be imported, and any more, which serve for hints.
    /// - Parameter types: of the modules that are checked already: those that are imported, directly or not.
    package static func rename(
        _ module: Module, interfaces: [Symbol: ExportEnvironment], types: [Symbol: ModuleTypes] = [:],
        package: String = "main", warnings: WarningFlags = .none, entry: EntryPoint = .standard
    ) -> (module: RenamedModule, exports: ExportEnvironment, diagnostics: [Diagnostic]) {
        let renamer = Renamer(module, interfaces, types, package, warnings, entry)
        renamer.processImports()
        renamer.collectDefinitions()
        renamer.renameTopLevel()
        let before = renamer.diagnostics.count
        let exports = renamer.exportEnvironment()
        renamer.requireExportedMain(exports)
        for index in renamer.diagnostics[before...].indices where renamer.diagnostics[index].severity == .error {
            renamer.diagnostics[index].stage = .exports
        }
        if !module.isBoot {
            renamer.reportUnused(exports)
            renamer.reportSyntaxWarnings()
            if warnings.contains(.missingExportedSignatures) {
                exports.forEach { renamer.output.exported.insert($0.name) }
            }
        }
        return (renamer.output, exports, renamer.diagnostics)
    }

    private init(
        _ module: Module, _ interfaces: [Symbol: ExportEnvironment], _ types: [Symbol: ModuleTypes],
        _ package: String, _ warnings: WarningFlags, _ entry: EntryPoint
    ) {
        self.module = module
        self.entry = entry
        self.interfaces = interfaces
        self.warnings = warnings
        global = GlobalScope(module: module.name.value, identity: module.identity)
        output = RenamedModule(name: module.identity, package: package, extensions: module.extensions)
        typeDeclarations = TypeDeclarations(types)
        output.isBoot = module.isBoot
        entities[BuiltinNames.equality] = BuiltinExports.equality
    }

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    func isOn(_ name: Extension) -> Bool { module.extensions.contains(name) }

    func warns(_ flag: Warning) -> Bool { warnings.contains(flag) }

    // MARK: Scopes

    /// Runs `body`, which renames generated code: its binders are no news.
    func withoutNotes<T>(_ body: () -> T) -> T {
        let saved = warnings
        warnings = warnings.without([.nameShadowing, .unusedMatches, .unusedLocalBinds, .unusedPatternBinds])
        defer { warnings = saved }
        return body()
    }

    /// Runs `body` with further local variables.
    func withLocals<T>(_ binders: [Symbol: Name], _ body: () -> T) -> T {
        if binders.isEmpty { return body() }
        let saved = locals
        bind(binders)
        defer { locals = saved }
        return body()
    }

    /// Brings local variables into scope until `locals` is set back.
    func bind(_ binders: [Symbol: Name]) {
        locals.merge(binders) { $1 }
        quotations.bind(binders.values)
    }

    func withTypeVariables<T>(_ binders: [Symbol: Name], _ body: () -> T) -> T {
        if binders.isEmpty { return body() }
        let saved = typeVariables
        typeVariables.merge(binders) { $1 }
        defer { typeVariables = saved }
        return body()
    }

    /// What `body` used, besides its result.
    func collectingUses<T>(_ body: () -> T) -> (T, uses: Set<Name>) {
        let start = uses.count
        let result = body()
        return (result, Set(uses[start...]))
    }

    func fixity(of name: Name) -> Fixity { localFixities[name] ?? entities[name]?.fixity ?? .standard }
}

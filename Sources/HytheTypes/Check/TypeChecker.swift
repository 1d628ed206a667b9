import HytheBase
import HytheSyntax

/// From a renamed module to a typed one.
package enum TypeChecker {
    package struct Options {
        /// For the texts of run-time errors that name a place in the source.
        package var sources: SourceMap
        /// What the program runs, if this module says so: it must be an action.
        package var main: Name?
        package var warnings: WarningFlags
        /// The package that call sites are put down to; `nil`: this module's are not kept (see Note [Call stacks]).
        package var callSitePackage: String?
        /// Something was not found or not in scope, so what instances there are is not known.
        package var mayLackInstances: Bool
        /// What the module's `.hs-boot` file has promised.
        package var promised: ModuleTypes?
        /// Those whose functions are known not to be linear.
        package var libraryModules: Set<Symbol> = []

        package init(
            sources: SourceMap, main: Name? = nil, warnings: WarningFlags = .none, callSitePackage: String? = "main",
            mayLackInstances: Bool = false, promised: ModuleTypes? = nil
        ) {
            self.sources = sources
            self.main = main
            self.warnings = warnings
            self.callSitePackage = callSitePackage
            self.mayLackInstances = mayLackInstances
            self.promised = promised
        }
    }

    package struct Result {
        package var module: TypedModule
        package var types: ModuleTypes
        package var diagnostics: [Diagnostic]
    }

    /// Checks a module. `imports` has at least the modules that it imports, directly or not, by name.
    ///
    /// The result's module is meaningful only if no diagnostic is an error.
    package static func check(
        _ module: RenamedModule, imports: [Symbol: ModuleTypes], options: Options
    ) -> Result {
        let checker = Checker(module: module, imports: imports, options: options)
        return FamilyEnvironment.$current.withValue(checker.families) { checker.run(module) }
    }
}

import HytheCore
import HytheForeign
import HytheTypes

/// What compiling one module leaves for the modules that import it and for the program.
struct CompiledModule {
    var exports: ExportEnvironment
    var types: ModuleTypes
    var core: CoreModule
    var foreignExports: [ForeignExport]
}

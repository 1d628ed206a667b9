import HytheCore
import HytheForeign

/// What compiling one module leaves for the program.
struct CompiledModule {
    var core: any CoreProvider
    var foreignExports: [ForeignExport]
    var capiImports: [CapiImport]
}

import HytheBase
import HytheSyntax
import HytheTypes

/// The compiler proper for one command: from Haskell files to LLVM IR, as a list of stages.
struct HaskellCompilation: Sendable {
    let roots: [String]
    let language: LanguageRequest
    let code: CodeRequest
    let emit: EmitStage?
    let installation: Installation
    let cache: Cache

    func run() throws(DriverError) -> CompiledHaskell {
        var result = CompiledHaskell()
        let flags = try LanguageFlags.extensions(language.extensions)
        let loader = try ModuleLoader(roots: roots, language: language, flags: flags, library: installation.library)
        var diagnostics = loader.diagnostics
        var interfaces: [Symbol: ExportEnvironment] = ["GHC.Prim": .prim]
        for loaded in loader.ordered {
            let renamed = Renamer.rename(loaded.module, interfaces: interfaces)
            interfaces[loaded.module.name.value] = renamed.exports
            diagnostics += renamed.diagnostics
        }
        let renderer = DiagnosticRenderer(sources: loader.sources, usesColour: language.color)
        result.diagnostics = renderer.render(diagnostics)
        result.hasErrors = diagnostics.contains { $0.severity == .error }
        return result
    }
}

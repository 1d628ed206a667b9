import HytheBase
import HytheSyntax

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
        let diagnostics = loader.diagnostics
        let renderer = DiagnosticRenderer(sources: loader.sources, usesColour: language.color)
        result.diagnostics = renderer.render(diagnostics)
        result.hasErrors = diagnostics.contains { $0.severity == .error }
        return result
    }
}

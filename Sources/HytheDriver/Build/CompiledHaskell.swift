import HytheBase
import HytheExplain
import HytheLLVM

/// What the compiler proper makes of a command's Haskell sources.
struct CompiledHaskell: Sendable {
    /// The C side of one module with exports.
    struct Exports: Sendable {
        /// The Haskell file's name without its extension: the stub files are `STEM_stub.h`, `STEM_stub.c`.
        var stem: String
        var header: String
        var cSource: String
        var cNames: [String]
    }

    var exports: [Exports] = []
    /// The C functions behind `capi` imports, the Haskell file, beside which they find headers, and its unit.
    var capiSources: [(file: String, unit: String, text: String)] = []
    /// Whether the root module defines the program's `main`.
    var definesMain = false
    /// What the requested `--emit` stage prints, if that comes before LLVM IR.
    var text = ""
    /// The whole program; `nil` if its compilation ended before.
    var program: LLVMModule?
    /// Where the cache keeps, or is to keep, the program's machine code. If it does, there is no `program`.
    var key: ContentHash?
    /// The modules of the base library and of other packages that were loaded, as their symbols begin.
    var libraryModules: Set<String> = []
    /// The program's modules that C does not call, likewise.
    var innerModules: Set<String> = []
    /// What `hythe explain` says of the exports beside their code; only when it is asked for.
    var explanations: [ExportSource] = []
    /// Rendered diagnostics, for standard error.
    var diagnostics = ""
    var hasErrors = false

    /// The program, of a compilation that came so far.
    func llvm() -> LLVMModule { program.orFail("a compilation without errors has made no program") }
}

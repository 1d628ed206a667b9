import HytheBase
import HytheLLVM

/// How Haskell sources are to be read.
package struct LanguageRequest: Sendable {
    /// `-i`, in order.
    package var importDirectories: [String]
    /// The directory of the package whose modules they are: texts of the program name files from there.
    package var root: String?
    /// `-package`, `-hide-package` and `-hide-all-packages`, in order.
    package var packages: [PackageFlag]
    /// `-X`, in order, as written.
    package var extensions: [String]
    /// `-W`, in order, as written.
    package var warnings: [String]
    /// `-I`, `-D`, `-U` and other flags of the preprocessor, in order.
    package var preprocessor: [String] = []
    package var diagnostics: DiagnosticForm = .text
    package var color: Bool
    /// `--dump-for-report`
    package var dump: ReportDump?
    package var entry: EntryPoint
    /// The libraries of packages that are compiled along, each behind those that it needs.
    package var units: [SourceUnit] = []
    /// The units, by their ids, whose modules may be imported.
    package var visibleUnits: [String] = []

    package init(
        importDirectories: [String], packages: [PackageFlag] = [], extensions: [String], warnings: [String],
        color: Bool, dump: ReportDump? = nil, entry: EntryPoint = .standard
    ) {
        self.entry = entry
        self.importDirectories = importDirectories
        self.packages = packages
        self.extensions = extensions
        self.warnings = warnings
        self.color = color
        self.dump = dump
    }
}

/// How exports enter Haskell.
package enum StubForm: String, CaseIterable, Sendable {
    /// Straight into the unboxed code.
    case fused
    /// The sequence of GHC's stubs: `rts_lock`, `rts_mkInt`, `rts_apply`, `rts_inCall`, ...
    case rts
}

package struct CodeRequest: Sendable {
    /// 0, 1, 2.
    package var level: Int
    package var stubs: StubForm
    package var stackProtectorAll: Bool
    /// `-fno-omit-yields`: look for what interrupts in every function and loop.
    package var yields: Bool
    /// `-dcore-lint`: check Core before the first pass and after each.
    package var lint: Bool

    /// `-dtime-passes`
    package var times: PassTimes?

    package init(
        level: Int, stubs: StubForm, stackProtectorAll: Bool, yields: Bool = false, lint: Bool,
        times: PassTimes? = nil
    ) {
        self.times = times
        self.level = level
        self.stubs = stubs
        self.stackProtectorAll = stackProtectorAll
        self.yields = yields
        self.lint = lint
    }
}

package enum OutputKind: String, CaseIterable, Sendable {
    case executable, object, `static`, shared
}

/// Where `--emit` stops; text goes to standard output unless `-o` says otherwise.
package enum EmitStage: String, CaseIterable, Sendable {
    case parsed, core
    case coreOpt = "core-opt"
    case llvm, asm, object
    /// `NAME_stub.c` and `NAME_stub.h`.
    case cStub = "c-stub"
    case header
}

/// Options of clang for the command's C files; those of the preprocessor are for `capi` imports too.
package struct CRequest: Sendable {
    /// `-I`, `-D`, `-U`, in order.
    package var preprocessor: [String] = []
    package var c: [String] = []
    package var cxx: [String] = []
    package var assembler: [String] = []

    package init() {}
}

/// How a program is linked.
package struct LinkRequest: Sendable {
    /// No shared libraries.
    package var isStatic = false
    package var isPIE = true
    /// False: `main` is in C, though a module of the program defines one too.
    package var hasHaskellMain = true
    package var runtime = RuntimeOptionsRequest()

    package init() {}
}

package struct BuildRequest: Sendable {
    /// Files, and flags for the linker between them.
    package var inputs: [String]
    package var output: String?
    /// Where objects go that `output` does not name.
    package var objectDirectory: String?
    /// Where `NAME_stub.h` goes; nil: beside the output.
    package var stubDirectory: String?
    package var kind: OutputKind?
    package var emit: EmitStage?
    package var language: LanguageRequest
    package var code: CodeRequest
    package var c = CRequest()
    package var link = LinkRequest()
    /// Show the commands that are run.
    package var isVerbose = false
    /// For `hythe explain`.
    package var explains = false

    package init(inputs: [String], language: LanguageRequest, code: CodeRequest) {
        self.inputs = inputs
        self.language = language
        self.code = code
    }
}

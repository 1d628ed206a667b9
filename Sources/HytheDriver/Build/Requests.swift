/// How Haskell sources are to be read.
package struct LanguageRequest: Sendable {
    /// `-i`, in order.
    package var importDirectories: [String]
    /// `-X`, in order, as written.
    package var extensions: [String]
    /// `-W`, in order, as written.
    package var warnings: [String]
    package var color: Bool
    /// `--dump-for-report`
    package var dump: ReportDump?

    package init(
        importDirectories: [String], extensions: [String], warnings: [String], color: Bool, dump: ReportDump? = nil
    ) {
        self.importDirectories = importDirectories
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
    /// `-dcore-lint`: check Core before the first pass and after each.
    package var lint: Bool

    package init(level: Int, stubs: StubForm, stackProtectorAll: Bool, lint: Bool) {
        self.level = level
        self.stubs = stubs
        self.stackProtectorAll = stackProtectorAll
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

package struct BuildRequest: Sendable {
    package var sources: [String]
    package var output: String?
    package var kind: OutputKind?
    package var emit: EmitStage?
    package var language: LanguageRequest
    package var code: CodeRequest

    package init(
        sources: [String], output: String?, kind: OutputKind?, emit: EmitStage?, language: LanguageRequest,
        code: CodeRequest
    ) {
        self.sources = sources
        self.output = output
        self.kind = kind
        self.emit = emit
        self.language = language
        self.code = code
    }
}

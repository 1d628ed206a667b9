/// The `check` command.
package enum Check {
    /// - Returns: whether there were no errors; diagnostics are written to standard error.
    package static func run(inputs: [String], language: LanguageRequest) async throws -> Bool {
        let sources = try SourceSet(inputs)
        guard !sources.haskell.isEmpty else {
            throw DriverError("there is nothing to check", hint: "name a Haskell file")
        }
        let cache = Cache()
        defer {
            ProgressLine.clear()
            cache.close()
        }
        let compilation = HaskellCompilation(
            roots: sources.haskell, language: language,
            code: CodeRequest(level: 0, stubs: .fused, stackProtectorAll: false, lint: false), emit: nil,
            checkOnly: true, installation: try Installation.locate(), cache: cache)
        let result = try await LargeStack.run { try compilation.run() }
        try StandardStream.error.write(result.diagnostics)
        return !result.hasErrors
    }
}

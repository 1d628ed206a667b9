import ArgumentParser
import HytheDriver

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check Haskell sources; diagnostics go to standard error, nothing is written.",
        discussion: "The exit status is 0 if all is well, 1 if there are errors.")

    @Argument(help: ArgumentHelp("Haskell sources.", valueName: "source"))
    var sources: [String]

    @OptionGroup var language: LanguageOptions
    /// Accepted, so that one set of flags serves for both: what code is made has no bearing on what is right.
    @OptionGroup(visibility: .hidden) var code: CodeOptions
    @OptionGroup(visibility: .hidden) var tools: ToolOptions
    @Option(help: .hidden) var kind: OutputKind?

    func run() async throws {
        var request = try language.request
        request.preprocessor = tools.preprocessor
        guard try await Check.run(inputs: sources, language: request) else { throw ExitCode(1) }
    }
}

import ArgumentParser
import HytheDriver

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Compile, link and run; the exit status is the program's.",
        discussion: "What stands behind `--` goes to the program. Nothing is written beside the sources.")

    @Argument(help: ArgumentHelp("As for build.", valueName: "source"))
    var sources: [String]

    /// What stood behind `--`; set by `Hythe.main`, since a list of sources would take it all.
    var arguments: [String] = []

    @OptionGroup var language: LanguageOptions
    @OptionGroup var code: CodeOptions
    @OptionGroup var tools: ToolOptions

    private enum CodingKeys: CodingKey { case sources, language, code, tools }

    func run() async throws {
        var request = BuildRequest(inputs: sources, language: try language.request, code: code.request)
        tools.apply(to: &request)
        request.kind = .executable
        guard let program = try await Build.program(request) else { throw ExitCode(1) }
        try program.execute(arguments: arguments)
    }
}

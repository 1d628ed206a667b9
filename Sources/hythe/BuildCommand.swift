import ArgumentParser
import HytheBase
import HytheDriver

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compile and link.",
        discussion: """
            Without -o, a module with `main` (or a command with C files) gives a program named after the first source,
            any other module NAME.o. The kind follows from the output's name: .o, .a, .so, anything else a program.
            Exports give NAME_stub.h beside the output. C files see the version macros of GHC's and __HYTHE__.

            \(CommandFlag.helpText)
            """)

    @Argument(
        help: ArgumentHelp(
            "Haskell (.hs, .lhs, .hsc), C (.c), C++ (.cc, .cpp, .cxx), assembler (.s, .S), objects (.o), libraries (.a, .so).",
            valueName: "source"))
    var sources: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the result here.", valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("executable, object, static or shared.", valueName: "kind"))
    var kind: OutputKind?

    @Option(
        help: ArgumentHelp(
            "Stop at a stage and print or write it: \(EmitStage.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "stage"))
    var emit: EmitStage?

    @OptionGroup var language: LanguageOptions
    @OptionGroup var code: CodeOptions
    @OptionGroup var tools: ToolOptions

    func run() async throws {
        var request = BuildRequest(inputs: sources, language: try language.request, code: code.request)
        tools.apply(to: &request)
        request.output = output
        request.kind = kind
        request.emit = emit
        guard try await Build.run(request) else { throw ExitCode(1) }
    }
}

import ArgumentParser
import HytheDriver

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how exports are compiled and called.",
        discussion: """
            Of Haskell sources: each export's declaration, C prototype, conversions, Core, and all of the following. Of \
            objects, archives, programs and shared libraries (ELF, x86-64 or aarch64, by hythe or GHC): the machine code \
            of each export's C function, grouped by what it is for, relocations and symbols decoded; what runs when it is \
            loaded; the sections.

              hythe explain Export.hs c_function    one export, from its source on
              hythe explain libapi.so               what is in a library
              hythe explain --diff old.o new.o      what changed between two builds
            """)

    @Argument(
        help: ArgumentHelp(
            "Haskell sources, or objects (.o, .a, .so, programs); then, if you like, one C function.", valueName: "file"
        ))
    var arguments: [String]

    @Option(help: ArgumentHelp("text, json or html.", valueName: "format"))
    var format: ExplainRequest.Format = .text

    @Flag(help: "Measure what the steps of a call cost on this machine.")
    var measure = false

    @Flag(help: "Compare the exports of two objects.")
    var diff = false

    @OptionGroup var language: LanguageOptions
    @OptionGroup var code: CodeOptions

    func validate() throws {
        if diff, arguments.count != 2 { throw ValidationError("--diff takes two objects") }
    }

    func run() async throws {
        if diff { return try await Explain.compare(arguments[0], arguments[1]) }
        let request = ExplainRequest(
            arguments: arguments, format: format, measures: measure, language: try language.request,
            code: code.request)
        guard try await Explain.run(request, report: Hythe.report) else { throw ExitCode(1) }
    }
}

extension ExplainRequest.Format: ExpressibleByArgument {}

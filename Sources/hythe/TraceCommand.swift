import ArgumentParser
import HytheDriver

struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Run a program and show every crossing between C and Haskell.",
        discussion: """
            The program is any that calls Haskell compiled by hythe, in whatever language it is written. Shown are in-calls \
            with the names of the exports, callbacks, `safe` calls of C, collections, exceptions, Haskell threads and what \
            they wait for; with the time of each, and by name how often and how long (p50: half of them took at most that).

              hythe trace ./demo 10                     timeline and summary, on standard error
              hythe trace --summary python3 tool.py     only the summary
              hythe trace --perfetto t.json ./demo      also a file for ui.perfetto.dev or chrome://tracing
              HYTHE_TRACE=incall,run.trace ./demo       without hythe: the runtime writes the file
              hythe trace --read run.trace              shows such a file

            Calls of C that are `unsafe` are not recorded: they are part of the code around them. HYTHE_TRACE=incall \
            alone writes to hythe-trace.PROCESS in the current directory; a name that ends with / is a directory for such files.
            """)

    @Flag(help: "No timeline.")
    var summary = false

    @Flag(help: "The arguments are files that HYTHE_TRACE has made.")
    var read = false

    @Option(help: ArgumentHelp("Also write the timeline as Chrome's JSON, which Perfetto opens.", valueName: "file"))
    var perfetto: String?

    @Option(name: [.short, .long], help: ArgumentHelp("Where the text goes.", valueName: "file"))
    var output: String?

    @Argument(parsing: .captureForPassthrough, help: "The program and its arguments.")
    var command: [String]

    func run() throws {
        let words = command.first == "--" ? Array(command.dropFirst()) : command
        if words.isEmpty { throw DriverError.usage("no program to trace") }
        let request = TraceRequest(
            words: words, reads: read, showsTimeline: !summary, output: output, perfetto: perfetto)
        let status = try request.run()
        if status != 0 { throw ExitCode(status) }
    }
}

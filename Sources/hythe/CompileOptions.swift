import ArgumentParser
import Glibc
import HytheDriver

/// The options that say how Haskell is read; the same for every command.
struct LanguageOptions: ParsableArguments {
    @Option(
        name: .customShort("i", allowingJoined: true), parsing: .singleValue,
        help: ArgumentHelp("Look for imported modules in this directory too.", valueName: "dir"))
    var importDirectories: [String] = []

    @Option(
        name: .customShort("X", allowingJoined: true), parsing: .singleValue,
        help: ArgumentHelp("Switch a language extension on (or off: NoName).", valueName: "extension"))
    var extensions: [String] = []

    @Option(
        name: .customShort("W", allowingJoined: true), parsing: .singleValue,
        help: ArgumentHelp("Warnings, as for GHC: all, error, no-NAME, NAME.", valueName: "warning"))
    var warnings: [String] = []

    @Flag(name: .customShort("w"), help: "No warnings.")
    var noWarnings = false

    @Option(
        help: ArgumentHelp(
            "Write what a report of a fault of hythe needs into this directory: the command, the program's sources, Core.",
            valueName: "dir"))
    var dumpForReport: String?

    var request: LanguageRequest {
        get throws {
            LanguageRequest(
                importDirectories: importDirectories, extensions: extensions,
                warnings: noWarnings ? ["no-all"] : warnings, color: isatty(2) != 0,
                dump: try dumpForReport.map { try ReportDump($0, arguments: CommandLine.arguments) })
        }
    }
}

/// The options that say what code is made.
struct CodeOptions: ParsableArguments {
    @Option(
        name: .customShort("O", allowingJoined: true),
        help: ArgumentHelp("Optimise: 0 (fast build), 1 (default), 2.", valueName: "level"))
    var level: Int = 1

    @Option(
        help: ArgumentHelp(
            "How exports enter Haskell: fused (direct, default) or rts (rts_lock ... rts_unlock, as GHC does).",
            valueName: "form"))
    var stubs: StubForm = .fused

    @Flag(help: "Protect the stack of every export's C function, not only where a buffer needs it.")
    var stackProtectorAll = false

    @Flag(
        name: .customLong("dcore-lint", withSingleDash: true),
        help: "Check the compiler's intermediate code after each pass.")
    var lint = false

    mutating func validate() throws {
        guard (0...2).contains(level) else { throw ValidationError("-O takes 0, 1 or 2, not \(level)") }
    }

    var request: CodeRequest {
        CodeRequest(level: level, stubs: stubs, stackProtectorAll: stackProtectorAll, lint: lint)
    }
}

extension StubForm: ExpressibleByArgument {}
extension OutputKind: ExpressibleByArgument {}
extension EmitStage: ExpressibleByArgument {}

import ArgumentParser
import Glibc
import HytheBase
import HytheDriver

/// Exit status: 0 success, 1 diagnostics or a failed step, 2 wrong usage, 70 a fault of hythe itself.
@main
struct Hythe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hythe",
        abstract: "Compiles Haskell with `foreign export` into objects, libraries and programs that C calls directly.",
        discussion: """
            Give it Haskell sources and, if you like, C sources, objects and archives:

              hythe run Export.hs main.c            compile, link, run
              hythe build Export.hs                 Export.o and Export_stub.h
              hythe build Export.hs main.c -o demo  a program whose main is in C
              hythe build Main.hs                   a program whose main is in Haskell
              hythe build Api.hs -o libapi.so       a self-contained shared library
              hythe build Api.hs -o libapi.a        a static library, runtime included
              hythe check Api.hs                    diagnostics only
              hythe explain Export.hs               how its exports are compiled and called
              hythe build mylib.cabal               a package: its libraries and programs, into dist-hythe/
              hythe test mylib.cabal                build and run the test suites of a package
              hythe build mylib.cabal --package-path DIR     with the packages that lie there
              hythe trace ./demo                    run it; every crossing between C and Haskell, and how long it took
              hythe cache                           what is kept between builds

            Imported modules are found beside the first Haskell file and in each -i directory. C files of the same \
            command find the generated NAME_stub.h and HsFFI.h; for other build systems, see `hythe config --help`.

            Environment: HYTHE_CACHE (directory for caches), HYTHE_CACHE_LIMIT (its size in megabytes, 2048), HYTHE_CLANG (the clang to use), HYTHE_HOME (where the base \
            library lies, if not beside the program). Programs made by hythe: HYTHE_TRACE (see `hythe trace --help`).
            """,
        version: Version.text,
        subcommands: [
            BuildCommand.self, RunCommand.self, CheckCommand.self, ExplainCommand.self, ConfigCommand.self,
            CacheCommand.self, NewCommand.self, TraceCommand.self,
        ])

    static func main() async {
        InheritedSignals.replace()
        CrashHandler.install()
        do {
            try AddressSpace.checkLimit()
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let package = try PackageCommand(arguments) {
                try await package.run()
            } else {
                try await run(arguments)
            }
        } catch let error as CommandLineFlags.Failure {
            try? StandardStream.error.write("\(DriverError(error.message, hint: error.hint))\n")
            Glibc.exit(2)
        } catch let error as DriverError {
            try? StandardStream.error.write(diagnosticForm.text(of: error))
            Glibc.exit(error.isUsage ? 2 : 1)
        } catch {
            if exitCode(for: error) == .validationFailure {
                try? StandardStream.error.write(fullMessage(for: error) + "\n")
                Glibc.exit(2)
            }
            exit(withError: error)
        }
    }

    /// Of errors that are found before, or beside, the options.
    static var diagnosticForm: DiagnosticForm {
        // What stands behind `--` is the program's.
        let arguments = CommandLine.arguments.prefix { $0 != "--" }
        let isJSON =
            arguments.contains("--diagnostics=json") || arguments.contains("-fdiagnostics-as-json")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--diagnostics", "json") }
        return isJSON ? .json : .text
    }

    /// Says an error that does not end the command.
    static func report(_ problem: DriverError) throws {
        try StandardStream.error.write(diagnosticForm.text(of: problem))
    }

    /// Runs the command that these arguments are.
    ///
    /// - Parameters:
    ///   - units: the libraries of packages that are compiled along.
    ///   - visible: those whose modules may be imported.
    ///   - root: the directory of the package that is compiled.
    static func run(
        _ arguments: [String], units: [SourceUnit] = [], visible: [String] = [], root: String? = nil
    ) async throws {
        // All that stands behind the program belongs to it.
        if arguments.first == "trace" {
            var command = try parseAsRoot(arguments)
            return try command.run()
        }
        let terminator = arguments.firstIndex(of: "--") ?? arguments.endIndex
        let behind = arguments[terminator...].dropFirst()
        let flags = try flags(of: arguments[..<terminator], files: arguments.first == "run" ? [] : Array(behind))
        var command = try parseAsRoot(flags.arguments)
        if !flags.arguments.contains("--quiet"), diagnosticForm == .text {
            for note in flags.notes { try StandardStream.error.write("note: \(note)\n") }
        }
        if var run = command as? RunCommand {
            run.arguments = Array(behind)
            try await run.run()
        } else if var build = command as? BuildCommand {
            (build.language.units, build.language.visibleUnits, build.language.root) = (units, visible, root)
            try await build.run()
        } else if var check = command as? CheckCommand {
            (check.language.units, check.language.visibleUnits, check.language.root) = (units, visible, root)
            try await check.run()
        } else if var command = command as? AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }

    /// hythe's own options whose value is the next argument.
    static let valuedOptions: Set<String> = [
        "-o", "--output", "--kind", "--emit", "--stubs", "--dump-for-report", "--format", "--diagnostics",
    ]

    /// The arguments as the parser of options reads them: flags with one dash are taken apart by their table before.
    ///
    /// - Parameter files: what stands behind `--`.
    private static func flags(
        of arguments: ArraySlice<String>, files: [String]
    ) throws(CommandLineFlags.Failure) -> (arguments: [String], notes: [String]) {
        guard let command = arguments.first, ["build", "run", "check", "explain"].contains(command) else {
            return (Array(arguments) + files, [])
        }
        let flags = try CommandLineFlags(
            arguments.dropFirst(),
            valued: valuedOptions)
        let inputs = flags.inputs + files.map { $0.hasPrefix("-") ? "./" + $0 : $0 }
        return ([command] + flags.options + (inputs.isEmpty ? [] : ["--"] + inputs), flags.notes)
    }
}

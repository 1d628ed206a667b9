import ArgumentParser
import Glibc
import HytheBase
import HytheDriver
import HytheLLVM

/// The options that say how Haskell is read; the same for every command. Users write them with one dash, as the table of
/// `CommandFlag` has them, and find them in its part of the help.
struct LanguageOptions: ParsableArguments {
    @Option(help: .hidden)
    var importDirectories: [String] = []

    @Option(name: .customShort("X", allowingJoined: true), parsing: .singleValue, help: .hidden)
    var extensions: [String] = []

    @Option(name: .customLong("warning"), help: .hidden)
    var warnings: [String] = []

    /// See `PackageFlag`.
    @Option(parsing: .singleValue, help: .hidden)
    var packages: [String] = []

    @Flag(name: .customShort("w"), help: .hidden)
    var noWarnings = false

    @Option(help: .hidden)
    var mainIs: EntryPoint = .standard

    @Option(help: "How diagnostics are written: text, or json (one object a line).")
    var diagnostics: DiagnosticForm = .text

    @Option(help: .hidden)
    var diagnosticsColor: ColourRule = .auto

    /// Notes on flags are not shown.
    @Flag(help: .hidden)
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "Write what a report of a fault of hythe needs into this directory: the command, the program's sources, Core.",
            valueName: "dir"))
    var dumpForReport: String?

    /// The packages compiled along; set by `Hythe.run`.
    var units: [SourceUnit] = []
    var visibleUnits: [String] = []
    /// The package's directory, if a component of one is compiled; set by `Hythe.run`.
    var root: String?

    private enum CodingKeys: CodingKey {
        case importDirectories, extensions, warnings, packages, noWarnings, mainIs, diagnostics, diagnosticsColor,
            quiet,
            dumpForReport
    }

    var request: LanguageRequest {
        get throws {
            // As for GHC: directories are separated by colons, and an empty `-i` forgets those before it.
            let directories = importDirectories.reduce(into: [String]()) { found, text in
                found = text.isEmpty ? [] : found + text.split(separator: ":").map(String.init)
            }
            var request = LanguageRequest(
                importDirectories: directories, packages: packages.map(PackageFlag.init(argument:)),
                extensions: extensions,
                warnings: noWarnings ? ["no-everything"] : warnings,
                color: diagnosticsColor == .always || diagnosticsColor == .auto && isatty(2) != 0,
                dump: try dumpForReport.map { try ReportDump($0, arguments: CommandLine.arguments) }, entry: mainIs)
            request.diagnostics = diagnostics
            request.units = units
            request.visibleUnits = visibleUnits
            request.root = root
            return request
        }
    }
}

/// `-fdiagnostics-color`
enum ColourRule: String, ExpressibleByArgument {
    /// On a terminal.
    case auto
    case always, never
}

/// The options that say what code is made.
struct CodeOptions: ParsableArguments {
    @Option(name: .customShort("O", allowingJoined: true), help: .hidden)
    var level: Int = 1

    @Option(
        help: ArgumentHelp(
            "How exports enter Haskell: fused (direct, default) or rts (rts_lock ... rts_unlock, as GHC does).",
            valueName: "form"))
    var stubs: StubForm = .fused

    @Flag(help: "Protect the stack of every export's C function, not only where a buffer needs it.")
    var stackProtectorAll = false

    @Flag(inversion: .prefixedNo, help: .hidden)
    var yields = false

    @Flag(name: .customLong("dcore-lint", withSingleDash: true), help: .hidden)
    var lint = false

    @Flag(name: .customLong("dtime-passes", withSingleDash: true), help: .hidden)
    var timePasses = false

    mutating func validate() throws {
        guard (0...2).contains(level) else { throw ValidationError("-O takes 0, 1 or 2, not \(level)") }
    }

    var request: CodeRequest {
        CodeRequest(
            level: level, stubs: stubs, stackProtectorAll: stackProtectorAll, yields: yields, lint: lint,
            times: timePasses ? PassTimes() : nil)
    }
}

/// The options for clang, which compiles C files and links; see `LanguageOptions` for where they are documented.
struct ToolOptions: ParsableArguments {
    @Option(help: .hidden)
    var preprocessor: [String] = []

    @Option(help: .hidden)
    var ccOption: [String] = []

    @Option(help: .hidden)
    var cxxOption: [String] = []

    @Option(help: .hidden)
    var asOption: [String] = []

    @Flag(name: .customLong("static"), help: .hidden)
    var isStatic = false

    @Flag(name: .customLong("no-pie"), help: .hidden)
    var noPIE = false

    @Flag(help: .hidden)
    var noHsMain = false

    @Option(help: .hidden)
    var rtsopts: String = "some"

    @Option(help: .hidden)
    var withRtsopts: [String] = []

    mutating func validate() throws {
        guard RuntimeOptionsRule(rtsopts) != nil else {
            throw ValidationError("-rtsopts takes none, some, all, ignore or ignoreAll, not \(rtsopts)")
        }
    }

    @Flag(help: .hidden)
    var verbose = false

    @Option(help: .hidden)
    var outputdir: String?

    @Option(help: .hidden)
    var odir: String?

    @Option(help: .hidden)
    var stubdir: String?

    /// For C files.
    var c: CRequest {
        var request = CRequest()
        request.preprocessor = preprocessor
        request.c = ccOption
        request.cxx = cxxOption
        request.assembler = asOption
        return request
    }

    func apply(to request: inout BuildRequest) {
        request.c = c
        request.language.preprocessor = preprocessor
        request.link.isStatic = isStatic
        request.link.isPIE = !noPIE
        request.link.hasHaskellMain = !noHsMain
        request.link.runtime.rule = RuntimeOptionsRule(rtsopts) ?? .some
        request.link.runtime.builtIn = withRtsopts.joined(separator: " ")
        request.isVerbose = verbose
        request.objectDirectory = odir ?? outputdir
        request.stubDirectory = stubdir ?? outputdir
    }
}

extension StubForm: ExpressibleByArgument {}
extension DiagnosticForm: ExpressibleByArgument {}
extension OutputKind: ExpressibleByArgument {}
extension EmitStage: ExpressibleByArgument {}

extension EntryPoint: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

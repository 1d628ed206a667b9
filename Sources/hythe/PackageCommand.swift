import ArgumentParser
import HytheBase
import HytheDriver
import HythePackages

/// `build`, `check` and `test` of packages: one command for each of their components.
///
/// `check` goes on behind what is missing: packages, modules that cannot be made, components with errors.
struct PackageCommand {
    private let command: String
    private let path: String
    /// What the user asks for besides, for every component.
    private let options: [String]
    /// `--flags`
    private var flags: [String: Bool] = [:]
    /// `--package-path`
    private var directories: [String] = []

    /// - Returns: nil if the arguments do not name a package.
    init?(_ arguments: [String]) throws {
        guard let command = arguments.first, ["build", "check", "test"].contains(command) else { return nil }
        var options: [String] = []
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            func value(_ name: String) throws -> String? {
                if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
                guard argument == name else { return nil }
                guard let next = rest.popFirst() else { throw DriverError.usage("`\(name)` needs a value behind it") }
                return next
            }
            if let text = try value("--flags") {
                let words = text.split { $0 == " " || $0 == "," }.map(String.init)
                flags.merge(ProjectSettings.flags(words)) { $1 }
            } else if let text = try value("--package-path") {
                directories.append(text)
            } else {
                options.append(argument)
            }
        }
        var inputs = try CommandLineFlags(options, valued: Hythe.valuedOptions).inputs
        if command == "test", inputs.isEmpty { inputs = ["."] }
        guard let path = inputs.first(where: { command == "test" || PackageWorkspace.isPackage($0) }) else {
            return nil
        }
        if inputs.count > 1 {
            throw DriverError.usage("a package is built alone, with options only: `hythe \(command) \(path)`")
        }
        // The same word may be the value of an option before it.
        if let place = options.lastIndex(of: path) { options.remove(at: place) }
        if options.contains("--help") || options.contains("-h") { return nil }
        self.command = command
        self.options = options
        self.path = path
    }

    func run() async throws {
        let cache = Cache()
        defer { cache.close() }
        let workspace = try PackageWorkspace(
            path, directories: directories, installation: try Installation.locate(), cache: cache)
        let flags = workspace.packages.count == 1 ? flags : [:]
        var isEmpty = true
        var failed = false
        for file in workspace.packages {
            if command == "test" {
                let suites = file.reader.testSuites
                // Each is planned alone: what one cannot have is no reason to leave out the others.
                for suite in suites {
                    do {
                        let plan = try workspace.plan(file, flags: flags, isTolerant: false) {
                            $0.kind == .testSuite && $0.name == suite
                        }
                        try await run(file, plan, &isEmpty, &failed) { $0.kind == .testSuite && $0.name == suite }
                    } catch let problem as DriverError where suites.count > 1 {
                        try Hythe.report(problem)
                        (isEmpty, failed) = (false, true)
                    } catch is ExitCode where suites.count > 1 {
                        (isEmpty, failed) = (false, true)
                    }
                }
            } else {
                let plan = try workspace.plan(
                    file, flags: flags, isTolerant: command == "check", components: Self.isBuilt)
                for problem in plan.problems { try Hythe.report(problem) }
                if !plan.problems.isEmpty { failed = true }
                try await run(file, plan, &isEmpty, &failed, Self.isBuilt)
            }
        }
        if isEmpty { throw DriverError("`\(path)` has no \(command == "test" ? "test-suite" : "component to build")") }
        if failed { throw ExitCode(1) }
    }

    private static func isBuilt(_ component: PackageComponent) -> Bool {
        component.kind != .testSuite && component.kind != .benchmark
    }

    private func run(
        _ file: PackageFile, _ plan: PackagePlan, _ isEmpty: inout Bool, _ failed: inout Bool,
        _ isWanted: (PackageComponent) -> Bool
    ) async throws {
        guard let project = try plan.project(file.name) else { return }
        if !options.contains(where: ["-v0", "-w"].contains) {
            for warning in project.warnings { try StandardStream.error.write("warning: \(warning)\n") }
        }
        for component in project.description.components where component.isBuildable && isWanted(component) {
            isEmpty = false
            if try await !run(component, of: project, plan) { failed = true }
        }
    }

    /// - Returns: whether it passes: a test, or a check.
    private func run(
        _ component: PackageComponent, of project: PackageProject, _ plan: PackagePlan
    ) async throws -> Bool {
        var libraries = PackageUnits(plan, isTolerant: command == "check")
        let own = try await libraries.arguments(of: component, in: project)
        if own.modules.isEmpty, own.inputs.isEmpty { return true }
        if !options.contains("-v0") {
            for note in libraries.notes { try StandardStream.error.write("note: \(note)\n") }
        }
        let units = try libraries.units.map(SourceUnit.init)
        let arguments = own.flags + own.modules + own.inputs
        if command == "check" {
            for problem in libraries.problems { try Hythe.report(problem) }
            do {
                try await Hythe.run(
                    ["check"] + arguments + options, units: units, visible: own.visibleUnits, root: project.root)
            } catch let code as ExitCode where code.rawValue == 1 {
                return false
            }
            return libraries.problems.isEmpty
        }
        let target = try PackageTarget(component, of: project)
        try FileSystem.createDirectory(project.output)
        try await Hythe.run(
            ["build"] + arguments + target.flags + options + ["-o", target.path, "--kind", target.kind.rawValue],
            units: units, visible: own.visibleUnits, root: project.root)
        target.finish()
        return command == "test" ? try await target.passes(in: project) : true
    }
}

/// The options that a library of a package may have.
private struct UnitOptions: ParsableArguments {
    @OptionGroup var language: LanguageOptions
    @OptionGroup var code: CodeOptions
    @OptionGroup var tools: ToolOptions
}

extension SourceUnit {
    fileprivate init(_ unit: LibraryUnit) throws {
        let arguments = unit.arguments
        let flags: CommandLineFlags
        do throws(CommandLineFlags.Failure) {
            flags = try CommandLineFlags(arguments.flags + arguments.inputs, valued: Hythe.valuedOptions)
        } catch {
            throw DriverError("\(unit.file): \(error.message)", hint: error.hint)
        }
        let options = try UnitOptions.parse(flags.options)
        var language = try options.language.request
        language.preprocessor = options.tools.preprocessor
        language.visibleUnits = arguments.visibleUnits
        language.root = arguments.root
        self.init(
            id: unit.id, package: unit.package, language: language, exposed: unit.exposed, c: options.tools.c,
            inputs: flags.inputs)
    }
}

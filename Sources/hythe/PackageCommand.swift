import ArgumentParser
import HytheBase
import HytheDriver

/// `build`, `check` and `test` of a package: one command for each of its components.
struct PackageCommand {
    private let command: String
    private let project: PackageProject
    /// What the user asks for besides, for every component.
    private let options: [String]

    /// - Returns: nil if the arguments do not name a package.
    init?(_ arguments: [String]) throws {
        guard let command = arguments.first, ["build", "check", "test"].contains(command) else { return nil }
        var options = Array(arguments.dropFirst())
        var inputs = try CommandLineFlags(options, valued: Hythe.valuedOptions).inputs
        if command == "test", inputs.isEmpty { inputs = ["."] }
        guard let path = inputs.first(where: { command == "test" || PackageProject.isPackage($0) }) else { return nil }
        if inputs.count > 1 {
            throw DriverError.usage("a package is built alone, with options only: `hythe \(command) \(path)`")
        }
        // The same word may be the value of an option before it.
        if let place = options.lastIndex(of: path) { options.remove(at: place) }
        var choices: [String: Bool] = [:]
        for option in options where option.hasPrefix("--flags=") {
            for word in option.dropFirst("--flags=".count).split(whereSeparator: { $0 == " " || $0 == "," }) {
                choices[word.drop { $0 == "+" || $0 == "-" }.lowercased()] = !word.hasPrefix("-")
            }
        }
        options.removeAll { $0.hasPrefix("--flags=") }
        if options.contains("--help") || options.contains("-h") { return nil }
        self.command = command
        self.options = options
        project = try PackageProject(path, choices: choices)
    }

    func run() async throws {
        let installation = try Installation.locate()
        let isTest = command == "test"
        let components = project.description.components.filter {
            $0.strings("buildable").last?.lowercased() != "false"
                && (isTest ? $0.kind == .testSuite : $0.kind != .testSuite && $0.kind != .benchmark)
        }
        if components.isEmpty {
            throw DriverError("`\(project.file)` has no \(isTest ? "test-suite" : "component to build")")
        }
        var failed: [String] = []
        for component in components {
            let arguments = try await ComponentArguments(component, of: project, installation: installation).arguments
            if arguments.allSatisfy({ $0.hasPrefix("-") }) { continue }
            let target = try PackageTarget(component, of: project)
            if command == "check" {
                try await Hythe.run(["check"] + arguments + options)
                continue
            }
            try FileSystem.createDirectory(project.output)
            try await Hythe.run(
                ["build"] + arguments + target.flags + options
                    + ["-o", target.path, "--kind", target.kind.rawValue])
            target.finish()
            if isTest, try await !target.passes(in: project) { failed.append(component.name) }
        }
        if !failed.isEmpty { throw ExitCode(1) }
    }
}

import Foundation
import Testing

/// A directory of one test, removed with it, in which the `hythe` that was built beside the tests is run.
final class Workspace: Sendable {
    let path: String

    init() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "hythe-command-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        path = directory.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the directories it needs.
    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    func write(_ name: String, _ data: Data) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

    /// Copies a file of the package.
    func copy(_ file: String, as name: String? = nil) throws {
        let source = URL(filePath: Workspace.package).appending(path: file)
        try write(name ?? source.lastPathComponent, Data(contentsOf: source))
    }

    // MARK: Running

    struct Outcome: Equatable {
        /// Negative: the signal that ended the process.
        var status: Int32
        var output: String
        var error: String

        /// Nothing said, nothing wrong.
        static let success = Outcome(status: 0, output: "", error: "")
    }

    /// The package's root.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// Products lie beside the bundle of tests.
    static let hythe = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "hythe").path

    func hythe(_ arguments: String...) throws -> Outcome { try hythe(arguments) }

    func hythe(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        try run(Workspace.hythe, arguments, environment: environment)
    }

    /// `hythe build`, which must succeed.
    func build(_ arguments: [String]) throws {
        let outcome = try run(Workspace.hythe, ["build"] + arguments)
        try #require(outcome.status == 0, "hythe build \(arguments.joined(separator: " ")): \(outcome.error)")
    }

    /// Runs a program in the workspace; a name without a slash is looked up in the PATH.
    func run(_ program: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = URL(filePath: path)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, not pipes: neither can fill up while the other is read.
        let files = try ["out", "err"].map { name in
            let file = "\(path)/.\(UUID()).\(name)"
            try Data().write(to: URL(filePath: file))
            return try (file, #require(FileHandle(forWritingAtPath: file)))
        }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = files[0].1
        process.standardError = files[1].1
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { file, _ in
            defer { try? FileManager.default.removeItem(atPath: file) }
            return try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self)
        }
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Outcome(status: status, output: texts[0], error: texts[1])
    }

    /// Runs what must succeed; returns its output.
    @discardableResult
    func expect(_ program: String, _ arguments: String...) throws -> String {
        let outcome = try run(program, arguments)
        try #require(outcome.status == 0, "\(program) \(arguments.joined(separator: " ")): \(outcome.error)")
        return outcome.output
    }
}

import Foundation
import Testing

/// The runtime's archive, built once for all tests from the sources of this checkout, with the apply functions of
/// `Tests/Runtime/support.ll`.
struct RuntimeArchive: Sendable {
    /// A directory with `libhythe_runtime.a` and `program.o`, the hand-compiled Haskell.
    let directory: String

    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let tests = package + "/Tests/Runtime"
    static let include = package + "/Sources/CHytheABI/include"

    private static let built = Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "hythe-runtime-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try shell("'\(package)/Sources/HytheRuntime/build-runtime.sh' '\(directory)' '\(tests)/support.ll'")
        try shell("clang -c -Wno-override-module '\(tests)/program.ll' -o '\(directory)/program.o'")
        return RuntimeArchive(directory: directory)
    }

    static func shared() throws -> RuntimeArchive { try built.get() }

    var path: String { directory + "/libhythe_runtime.a" }

    /// Compiles a C test against the archive; returns the program.
    /// - Parameter haskell: link the hand-compiled Haskell, too.
    func compile(_ name: String, _ flags: String = "", haskell: Bool = true) throws -> String {
        let objects = haskell ? "'\(directory)/program.o'" : ""
        let program = "\(directory)/\(name)-\(UUID())"
        try RuntimeArchive.shell(
            """
            clang -O1 -g -Wall -Wextra -Werror \(flags) -I '\(RuntimeArchive.include)' '\(RuntimeArchive.tests)/\(name).c' \
            \(objects) '\(path)' -lpthread -lm -o '\(program)'
            """)
        return program
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs a command, which must succeed, with the LLVM tools beside swiftc in the PATH; returns its output.
    @discardableResult
    static func shell(_ command: String, environment: [String: String] = [:]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        let tools = #"PATH="$PATH:$(dirname "$(readlink -f "$(command -v swiftc)")")"; "#
        process.arguments = ["-c", "set -o pipefail; exec 2>&1; " + tools + command]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus != 0 || process.terminationReason != .exit {
            throw Failure(description: "\(command): \(process.terminationStatus)\n\(text)")
        }
        return text
    }
}

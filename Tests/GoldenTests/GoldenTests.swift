import Foundation
import Testing

/// The programs of `Tests/Golden`, run by `Scripts/golden` with the `hythe` that was built beside the tests: there is
/// one runner, and each folder is one test. Serial, because the runner uses the machine's cores itself.
@Suite(.serialized) struct GoldenTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let hythe = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "hythe").path

    /// Folders of one kind: `run/classes`, ...
    private static func areas(_ kind: String) -> [String] {
        let root = package.appending(path: "Tests/Golden/\(kind)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.sorted().map { "\(kind)/\($0)/" }
    }

    /// Programs print what GHC's do, optimised; a quarter of them, another one each day, unoptimised too.
    @Test(arguments: areas("run")) func run(area: String) throws { try golden(["-O0", "-O2", "--sample", "4", area]) }

    /// Wrong programs are told so, on each wrong line and nowhere else.
    @Test(arguments: areas("reject")) func reject(area: String) throws { try golden([area]) }

    /// Hosts in C, C++ and Swift, with both forms of stub.
    @Test func embed() throws { try golden(["-O1", "--rts", "embed/"]) }

    /// The hosts again, under the sanitizers of addresses, leaks and undefined behaviour.
    @Test func sanitizers() throws { try golden(["--asan"]) }

    /// Some of them under valgrind, if there is one.
    @Test func memcheck() throws { try golden(["--memcheck"]) }

    /// Collections at every allocation, and the heap walked after each.
    @Test func stress() throws { try golden(["--stress"]) }

    private func golden(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = Self.package.appending(path: "Scripts/golden")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "HYTHE": Self.hythe, "HYTHE_TIME_SCALE": "6",
        ]) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        print(text.split(separator: "\n").suffix(4).joined(separator: "\n"))
        #expect(process.terminationStatus == 0, "\(text)")
    }
}

import Foundation
import Testing

/// A fault of hythe itself names the pass, says whose fault it is, and exits with 70; a dump has what a report needs.
@Suite struct InternalErrorTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write("Main.hs", "module Main where\nmain :: IO ()\nmain = print (sum [1 .. 10 :: Int])\n")
    }

    @Test(arguments: [
        ("parse", "the pass `parse`, at the file `Main.hs`: a fault that was asked for"),
        ("lower", "the pass `lower`: a fault"), ("worker-wrapper:trap", "a trap in the pass `worker-wrapper`"),
    ])
    func fault(_ fault: String, _ message: String) throws {
        let outcome = try workspace.hythe(["build", "Main.hs"], environment: ["HYTHE_INJECT_FAULT": fault])
        #expect(outcome.status == 70)
        #expect(outcome.error.contains("internal error: \(message)"), "\(outcome.error)")
        #expect(outcome.error.contains("This is a fault of hythe, not of the program."))
        #expect(outcome.error.contains("--dump-for-report=DIR"))
    }

    @Test func dump() throws {
        let outcome = try workspace.hythe(
            ["build", "Main.hs", "--dump-for-report=report"], environment: ["HYTHE_INJECT_FAULT": "lower"])
        #expect(outcome.status == 70)
        let report = workspace.path + "/report"
        for name in ["command.txt", "sources/Main.hs", "core.txt", "core-opt.txt"] {
            #expect(FileManager.default.fileExists(atPath: "\(report)/\(name)"), "\(name)")
        }
    }
}

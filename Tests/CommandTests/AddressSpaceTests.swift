import Foundation
import Testing

/// Under `ulimit -v` hythe works, or says that the limit is why it does not.
@Suite struct AddressSpaceTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "Main.hs",
            "module Main where\nimport Data.List (sort)\nmain :: IO ()\nmain = print (sort [3, 1, 2 :: Int])\n")
    }

    private func hythe(within kilobytes: Int, _ arguments: String) throws -> Workspace.Outcome {
        // Not the caches of other tests: the base library is checked here.
        let environment = ["HYTHE_CACHE": workspace.path + "/cache"]
        return try workspace.run(
            "sh", ["-c", "ulimit -v \(kilobytes); '\(Workspace.hythe)' \(arguments)"], environment: environment)
    }

    @Test func enough() throws {
        #expect(try hythe(within: 1_000_000, "check Main.hs") == .success)
        let outcome = try hythe(within: 2_000_000, "build Main.hs -o sorted")
        #expect(outcome == .success, "\(outcome)")
        #expect(try workspace.expect("./sorted") == "[1,2,3]\n")
    }

    @Test func tooLittle() throws {
        let outcome = try hythe(within: 100_000, "check Main.hs")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("the limit on address space is 97 MB") && outcome.error.contains("ulimit -v"))
    }
}

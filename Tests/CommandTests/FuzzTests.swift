import Foundation
import Testing

/// A small run of `Scripts/fuzz`: no damaged program makes the compiler crash, hang, or fail without a word.
@Suite struct FuzzTests {
    @Test func damagedProgramsAreJudged() throws {
        let workspace = try Workspace()
        let outcome = try workspace.run(
            Workspace.package + "/Scripts/fuzz", ["--count", "120", "--seed", "1"],
            environment: ["HYTHE": Workspace.hythe])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    }
}

import Testing

/// A small run of `Scripts/random-programs`: random modules print the same at -O0, -O1 and -O2, and pass lint after each pass.
@Suite struct RandomModuleTests {
    @Test func levelsAgree() throws {
        let workspace = try Workspace()
        let outcome = try workspace.run(
            Workspace.package + "/Scripts/random-programs",
            ["--no-ghc", "--count", "20", "--batch", "20", "--seed", "6", "--reduce", "0"],
            environment: ["HYTHE": Workspace.hythe])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    }
}

import Testing

/// A small run of `Scripts/signatures`: values cross between C and Haskell bit for bit, whatever the signature.
@Suite struct SignatureTests {
    @Test func randomSignatures() throws {
        let workspace = try Workspace()
        let outcome = try workspace.run(
            Workspace.package + "/Scripts/signatures", ["100", "--batch", "50", "--seed", "1"],
            environment: ["HYTHE": Workspace.hythe])
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    }
}

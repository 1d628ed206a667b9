import Foundation
import Testing

/// Every example of the README does what it promises.
@Suite struct ExampleTests {
    private let workspace: Workspace

    init() throws { workspace = try Workspace() }

    private func expected(_ example: String) throws -> String {
        try String(contentsOfFile: "\(Workspace.package)/Examples/\(example)/expected.stdout", encoding: .utf8)
    }

    @Test(arguments: ["Export", "Kernel", "Index", "Callback"]) func hostInC(example: String) throws {
        let folder = "\(Workspace.package)/Examples/\(example)"
        let outcome = try workspace.hythe("run", "\(folder)/\(example).hs", "\(folder)/main.c")
        #expect(outcome == Workspace.Outcome(status: 0, output: try expected(example), error: ""))
    }

    /// A SwiftPM package that links the static archive: no symbol of the runtime clashes with those of Swift's own.
    @Test func hostInSwift() throws {
        for file in [
            "Logic.hs", "Package.swift", "run", "Sources/CLogic/CLogic.c", "Sources/CLogic/include/CLogic.h",
            "Sources/Host/main.swift",
        ] { try workspace.copy("Examples/SwiftHost/\(file)", as: file) }
        let outcome = try workspace.run("bash", ["run"], environment: ["HYTHE": Workspace.hythe])
        #expect(outcome.status == 0, "\(outcome.error)")
        #expect(outcome.output == (try expected("SwiftHost")))
    }
}

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

    /// What `hythe new` writes works as it is.
    @Test func newPackage() throws {
        #expect(try workspace.hythe("new", "fresh-one") == .success)
        let outcome = try workspace.run("bash", ["fresh-one/run"], environment: ["HYTHE": Workspace.hythe])
        #expect(outcome == Workspace.Outcome(status: 0, output: "385\n", error: ""))
        let test = try workspace.hythe("test", "fresh-one")
        #expect(test == Workspace.Outcome(status: 0, output: "", error: "passed: test-suite squares\n"))
        #expect(try workspace.hythe("new", "fresh-one").error.contains("is there already"))
        #expect(try workspace.hythe("new", "../x").status == 2)
    }

    /// Foreign libraries built from their `.cabal` files: a parser in an archive, what six functions give an application,
    /// a plugin that is loaded by its name.
    @Test(arguments: [
        ("Parser", ["calculator.cabal", "src/Export.hs", "src/Formula.hs"]),
        ("Mobile", ["notes.cabal", "src/Export.hs", "src/Notes.hs"]), ("Plugin", ["meter.cabal", "src/Plugin.hs"]),
    ]) func foreignLibrary(example: String, files: [String]) throws {
        for file in files + ["run", "main.c"] { try workspace.copy("Examples/\(example)/\(file)", as: file) }
        let outcome = try workspace.run("bash", ["run"], environment: ["HYTHE": Workspace.hythe])
        #expect(outcome == Workspace.Outcome(status: 0, output: try expected(example), error: ""))
    }

    /// A package: a library with `.hsc` and C files, a shared library for C with a version, and a test suite.
    @Test func package() throws {
        for file in [
            "geometry.cabal", "run", "main.c", "cbits/point.h", "cbits/hypotenuse.c", "src/Geometry/Point.hsc",
            "src/Geometry/Cluster.hs", "foreign/Export.hs", "test/Distances.hs",
        ] { try workspace.copy("Examples/Package/\(file)", as: file) }
        let outcome = try workspace.run("bash", ["run"], environment: ["HYTHE": Workspace.hythe])
        #expect(outcome == Workspace.Outcome(status: 0, output: try expected("Package"), error: ""))
        #expect(workspace.exists("dist-hythe/libgeometry-c.so.1.2.1") && workspace.exists("dist-hythe/libgeometry.a"))
        let test = try workspace.hythe("test")
        #expect(test == Workspace.Outcome(status: 0, output: "right\n", error: "passed: test-suite distances\n"))

        // What is wrong is said with its place.
        let text = try workspace.read("geometry.cabal")
        func failure(_ old: String, _ new: String) throws -> String {
            try workspace.write("geometry.cabal", text.replacingOccurrences(of: old, with: new))
            let outcome = try workspace.hythe("build", "geometry.cabal")
            #expect(outcome.status == 1)
            return outcome.error
        }
        #expect(try failure("^>= 0.6", ">= 0.7").contains("geometry.cabal:10:43: library `geometry` needs"))
        #expect(try failure("^>= 0.6", ", lens").contains("needs the package `lens`, which hythe does not have"))
        #expect(try failure("base >= 4.9 && < 5, ", "").contains("`Prelude` is in the package `base`"))
        #expect(try failure("Cluster\n", "Clusters\n").contains("there is no file of the module `Geometry.Clusters`"))
        #expect(
            try failure("Simple", "Make").contains("geometry.cabal:5:1: build-type `Make`: not supported yet")
        )
    }
}

import Foundation
import Testing

/// `hythe explain`, of sources and of objects that others made.
@Suite struct ExplainTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.copy("Examples/Export/Export.hs")
    }

    private static let objects = "Tests/CommandTests/Resources/explain/"

    @Test func aSource() throws {
        let outcome = try workspace.hythe("explain", "Export.hs", "c_function")
        #expect(outcome.status == 0 && outcome.error == "")
        for part in [
            "Export.hs:3:1:\n  foreign export ccall \"c_function\" foo :: Int -> IO Int\n",
            "C sees     HsInt c_function(HsInt a1);\n", "a1         HsInt <-> Int, Int#: as it is, a word\n",
            "- `foo` is inlined there.\n- Inlined, fused or folded: `GHC.Base.return`, `GHC.Num.+`,\n",
            "- Nothing is allocated, so no collection can begin there.\n",
            "  \\(a :: Int#) (s :: void) ->\n", "c_function = Export.foo: enters the unboxed code at once\n",
            "            = hy_incall  (R_X86_64_PLT32)\n",
        ] { #expect(outcome.output.contains(part), "\(part)") }
        let long = outcome.output.split(separator: "\n").filter { $0.count > 80 && !$0.contains("  = ") }
        #expect(long == [])
    }

    /// Whole texts, of modules of each kind, but for the sizes of sections, which count the library's code. `HYTHE_BLESS=1`
    /// writes them.
    @Test(arguments: ["Callback", "Counter", "Export", "Lazy", "Many", "Partial"]) func wholeTexts(module: String)
        throws
    {
        let golden = "Tests/Golden/explain/\(module)"
        try workspace.copy(golden + ".hs")
        let whole = try workspace.hythe("explain", "\(module).hs").output
        let end = try #require(whole.range(of: "\nsections:"))
        let output = String(whole[..<end.lowerBound])
        let expected = URL(filePath: "\(Workspace.package)/\(golden).txt")
        if ProcessInfo.processInfo.environment["HYTHE_BLESS"] != nil { try Data(output.utf8).write(to: expected) }
        #expect(try String(contentsOf: expected, encoding: .utf8) == output)
    }

    /// The listing that the project began with: each of its instructions belongs to a phase.
    @Test func theListing() throws {
        let emitted = try workspace.hythe("build", "--emit=c-stub", "Export.hs")
        try #require(emitted.status == 0)
        let include = Workspace.package + "/Sources/CHytheABI/include"
        let compiled = try workspace.run(
            "clang",
            [
                "-O0", "-fno-pie", "-fcf-protection=full", "-fstack-protector-strong", "-I", include, "-c",
                "Export_stub.c",
            ])
        try #require(compiled.status == 0, "\(compiled.error)")
        let export = try #require(try explanation("Export_stub.o").exports.first { $0.symbol == "c_function" })
        #expect(export.exports == "Export.foo" && export.form == "rts")
        #expect(
            export.steps.map(\.phase) == [
                "guard", "enter", "box", "apply", "run", "check", "unbox", "leave", "return", "guard", "return",
                "guard",
            ])
        #expect(export.steps.reduce(0) { $0 + $1.instructions.count } == export.instructionCount)
    }

    @Test(arguments: ["fused", "rts"]) func ourOwn(form: String) throws {
        try workspace.build(["--stubs", form, "Export.hs", "-o", "libexport.so"])
        let report = try explanation("libexport.so")
        #expect(report.madeBy == "Hythe" && report.isLinked)
        #expect(report.exports.map(\.symbol) == ["c_function", "c_function_checked"])
        #expect(report.exports.map(\.form) == [form, "checked"])
        #expect(report.constructors.map(\.roots) == [["Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure"]])
        #expect(report.exports[0].steps.flatMap(\.instructions).allSatisfy { $0.bytes > 0 })
    }

    @Test(arguments: ["9.0.2", "9.6.6"], ["optimised", "plain"]) func ofGHC(version: String, level: String) throws {
        try workspace.copy(Self.objects + "ghc-\(version)-\(level).o", as: "Shapes.o")
        let report = try explanation("Shapes.o")
        #expect(report.madeBy == "GHC \(version)" && !report.isLinked)
        #expect(
            report.exports.map(\.exports) == [
                "Shapes.area", "Shapes.scale", "Shapes.contains", "Shapes.release", "Shapes.many", "Shapes.callback",
                "Shapes.mkCallback",
            ])
        #expect(report.constructors.map(\.roots.count) == [6])
        let order = ["guard", "enter", "box", "apply", "run", "check", "unbox", "leave", "return"]
        for export in report.exports {
            let phases = export.steps.map(\.phase).filter { $0 != "return" && $0 != "unbox" }
            let places = phases.map { order.firstIndex(of: $0)! }
            #expect(places == places.sorted() || export.symbol == "many", "\(export.symbol): \(phases)")
            #expect(export.steps.reduce(0) { $0 + $1.instructions.count } == export.instructionCount)
        }
    }

    @Test func ofAnotherMachine() throws {
        try workspace.copy(Self.objects + "aarch64.o")
        let report = try explanation("aarch64.o")
        #expect(report.architecture == "aarch64")
        #expect(
            report.exports[0].steps.map(\.phase) == [
                "guard", "enter", "box", "apply", "run", "check", "unbox", "leave", "guard", "return", "guard",
            ])
    }

    @Test func whatChanged() throws {
        try workspace.build(["Export.hs", "-o", "fused.o"])
        try workspace.build(["--stubs", "rts", "Export.hs", "-o", "rts.o"])
        let outcome = try workspace.hythe("explain", "--diff", "fused.o", "rts.o")
        #expect(outcome.output.contains("  form          fused -> rts\n"))
        #expect(outcome.output.contains("  + calls rts_inCall\n") && outcome.output.contains("  - calls hy_incall\n"))
        #expect(outcome.output.contains("\nc_function_checked: the same, "))
        #expect(try workspace.hythe("explain", "--diff", "fused.o", "fused.o").output.contains("c_function: the same"))
    }

    @Test func aPage() throws {
        let page = try workspace.hythe("explain", "--format=html", "Export.hs").output
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
        #expect(page.contains("<h2 id=\"c_function\">") && page.contains("prefers-color-scheme: dark"))
        #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"))
    }

    @Test func whatCannotBeExplained() throws {
        try workspace.write("empty.o", "")
        try workspace.write("short.o", Data([0x7f, 0x45, 0x4c, 0x46, 2, 1]))
        try workspace.write("mach.o", Data([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]))
        try workspace.write("plain.c", "int x;\n")
        try workspace.write("None.hs", "module None where\nx :: Int\nx = 1\n")
        try workspace.build(["Export.hs", "-o", "Export.o"])
        let object = try Data(contentsOf: URL(filePath: workspace.path + "/Export.o"))
        try workspace.write("half.o", object.prefix(object.count / 2))
        for (arguments, said) in [
            (["empty.o"], "error: `empty.o` is damaged: it is empty\n"),
            (["short.o"], "error: `short.o` is damaged: it ends within its header\n"),
            (["mach.o"], "error: `mach.o` is a Mach-O file\nhint: explain reads ELF files of x86-64 and aarch64\n"),
            (["plain.c"], "error: `plain.c` is no object file\nhint: build it first: hythe build plain.c\n"),
            (["lost.o"], "error: cannot read `lost.o`: No such file or directory\n"),
            (["Export.o", "c_funktion"], "error: there is no export `c_funktion`\nhint: did you mean `c_function`?\n"),
            (["half.o"], "error: llvm-objdump failed while reading `half.o`\n"),
            (["None.hs"], "error: `None.hs` exports nothing to C\n"),
        ] {
            let outcome = try workspace.hythe(["explain"] + arguments)
            #expect(outcome.status == 1 && outcome.output == "")
            #expect(outcome.error.hasPrefix(said), "\(outcome.error)")
        }
        // The others are explained.
        let outcome = try workspace.hythe("explain", "--format=json", "short.o", "Export.o", "lost.o")
        #expect(outcome.status == 1)
        #expect(outcome.error.split(separator: "\n").filter { $0.hasPrefix("error: ") }.count == 2, "\(outcome.error)")
        let explained = try JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8))
        #expect(explained.objects.map { $0.exports.count } == [2])
    }

    /// A line for each export of a large library, which stands for its checked form too, unless one is named.
    @Test func manyExports() throws {
        let names = (0..<25).map { "function\($0)" }
        let exports = names.map { "foreign export ccall \($0) :: Int -> Int\n\($0) :: Int -> Int\n\($0) x = x + 1\n" }
        try workspace.write("Many.hs", "module Many where\n" + exports.joined())
        try workspace.build(["Many.hs", "-o", "libmany.so"])
        let table = try workspace.hythe("explain", "libmany.so").output
        #expect(table.contains("25 C functions enter Haskell, besides checked forms; 25 closures"), "\(table)")
        for name in names { #expect(table.contains(" fused    \(name) = Many.\(name)\n"), "\(name)") }
        #expect(!table.contains("_checked"))
        let one = try workspace.hythe("explain", "libmany.so", "function7").output
        #expect(one.contains("function7 = Many.function7: ") && one.contains("function7_checked = Many.function7: "))
        #expect(!one.contains("function8"))
    }

    /// The tools stand beside clang; this one ends as the system ends what needs too much.
    @Test(arguments: [("XCPU", "found no end in 20 seconds"), ("XFSZ", "printed more than 1 GB")])
    func whatNeedsTooMuch(signal: String, said: String) throws {
        try workspace.build(["Export.hs", "-o", "Export.o"])
        try workspace.write("clang", "#!/bin/sh\nexit 1\n")
        try workspace.write("llvm-objdump", "#!/bin/sh\nkill -\(signal) $$\n")
        for tool in ["clang", "llvm-objdump"] { chmod(workspace.path + "/" + tool, 0o755) }
        let outcome = try workspace.hythe(
            ["explain", "Export.o"], environment: ["HYTHE_CLANG": workspace.path + "/clang"])
        #expect(outcome.status == 1 && outcome.output == "")
        let error = "error: llvm-objdump \(said) while reading `Export.o`\nhint: is the file damaged?\n"
        #expect(outcome.error == error)
    }

    // MARK: JSON

    private struct Explanation: Decodable { var objects: [Report] }
    private struct Report: Decodable {
        var architecture: String
        var isLinked: Bool
        var madeBy: String?
        var exports: [Export]
        var constructors: [Constructor]
    }
    private struct Export: Decodable {
        var symbol, form: String
        var exports: String?
        var instructionCount: Int
        var steps: [Step]
    }
    private struct Step: Decodable {
        var phase: String
        var instructions: [Instruction]
    }
    private struct Instruction: Decodable { var bytes: Int }
    private struct Constructor: Decodable { var roots: [String] }

    private func explanation(_ file: String) throws -> Report {
        let outcome = try workspace.hythe("explain", "--format=json", file)
        try #require(outcome.status == 0, "\(outcome.error)")
        return try #require(JSONDecoder().decode(Explanation.self, from: Data(outcome.output.utf8)).objects.first)
    }
}

import Foundation
import HytheBase
import HytheForeign
import HytheTypes
import Testing

/// The object that gcc makes of our `Export_stub.c` is the one that GHC's stub gives, byte for byte.
@Suite struct ListingTests {
    static let export = ForeignExport(
        module: "Export", cName: "c_function", signature: ForeignSignature(arguments: [.int], result: .int, isIO: true),
        haskellName: "foo", stable: ForeignExport.stableName(module: "Export", haskellName: "foo", number: 0),
        worker: .global("Export", "$wfoo", .value), span: .none)

    @Test func stableClosureIsNamedAsGHCDoes() {
        #expect(Self.export.stableSymbol == "Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure")
    }

    @Test func gccGivesTheListing() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "hythe-listing-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let source = directory.appending(path: "Export_stub.c")
        try CStub.source(module: "Export", exports: [Self.export]).write(to: source, atomically: true, encoding: .utf8)
        let object = directory.appending(path: "Export_stub.o").path
        try run(
            "gcc",
            [
                "-O0", "-fno-pie", "-fcf-protection=full", "-fstack-protector-strong", "-I", include, "-c", source.path,
                "-o", object,
            ])
        let listing = normalise(try run("objdump", ["-dr", object]))
        let expected = try String(
            contentsOf: #require(
                Bundle.module.url(forResource: "export-listing", withExtension: "txt", subdirectory: "Resources")),
            encoding: .utf8)
        #expect(listing == expected)
        #expect(
            try run("objdump", ["-r", "-j", ".init_array", object]).contains(
                "R_X86_64_64       .text+0x00000000000000c0"))
    }

    /// The package's headers.
    private var include: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/CHytheABI/include").path
    }

    /// Offsets and bytes of instructions, relocations; the addend behind `.data` dropped.
    private func normalise(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n").map(String.init) {
            if let match = line.firstMatch(of: /^ *([0-9a-f]+):\t((?:[0-9a-f]{2} )*[0-9a-f]{2}) *(\t.*)?$/) {
                if match.3 == nil {
                    lines[lines.count - 1] += " " + match.2
                } else {
                    lines.append("\(match.1): \(match.2)")
                }
            } else if let match = line.firstMatch(of: /^\s+([0-9a-f]+): (R_X86_64_\w+)\s+(\S+)/) {
                let value = match.3.hasPrefix(".data") ? ".data" : match.3
                lines.append("   \(match.1) \(match.2) \(value)")
            } else if let match = line.firstMatch(of: /^[0-9a-f]+ <(\w+)>:/) {
                lines.append("<\(match.1)>")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @discardableResult
    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program) \(arguments.joined(separator: " "))")
        return String(decoding: output, as: UTF8.self)
    }
}

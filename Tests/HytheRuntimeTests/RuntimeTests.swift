import Foundation
import Testing

/// C programs of `Tests/Runtime` against the archive alone.
@Suite struct RuntimeTests {
    @Test(arguments: ["slice", "boxes", "lifetime", "memory"])
    func program(_ name: String) throws {
        let program = try RuntimeArchive.shared().compile(name)
        #expect(try RuntimeArchive.shell("'\(program)'").hasSuffix("ok\n"))
    }

    /// Collecting at every heap check, with the heap verified before and after each collection.
    @Test(arguments: ["slice", "boxes", "lifetime", "memory"])
    func programUnderStress(_ name: String) throws {
        let program = try RuntimeArchive.shared().compile(name)
        let output = try RuntimeArchive.shell(
            "'\(program)' stress", environment: ["HYTHE_RTS_DEBUG": "stress,verify"])
        #expect(output.hasSuffix("ok\n"))
    }

    /// Products, quotients, roots, divisors and decimal digits up to 100,000, compared with Python's.
    @Test func longArithmetic() throws {
        let program = try RuntimeArchive.shared().compile("bignum", haskell: false)
        let checker = RuntimeArchive.tests + "/bignum.py"
        #expect(try RuntimeArchive.shell("'\(program)' | python3 '\(checker)'").hasSuffix("results\n"))
    }

    /// The assembly's offsets are the structs' (by static assertions), and so are the compiler's.
    @Test func offsets() throws {
        let support = RuntimeArchive.package + "/Sources/HytheRuntime/Support"
        let program = try RuntimeArchive.shared().compile("offsets", "-Wno-unused -I '\(support)'", haskell: false)
        let emitted = RuntimeArchive.package + "/Sources/HytheLLVM/Emit/RuntimeSymbols.swift"
        let source = try String(contentsOfFile: emitted, encoding: .utf8)
        for line in try RuntimeArchive.shell("'\(program)'").split(separator: "\n") {
            let words = line.split(separator: " ")
            #expect(source.contains("case \(words[0]) = \(words[1])\n"), "\(line)")
        }
    }
}

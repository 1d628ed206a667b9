import Foundation
import Testing

/// What the archive defines and needs.
@Suite struct SymbolTests {
    private func symbols(_ flags: String) throws -> [String] {
        try RuntimeArchive.shell("llvm-nm \(flags) '\(RuntimeArchive.shared().path)'").split(separator: "\n")
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    /// Lines of interface.txt; a star ends some.
    private func interface() throws -> [String] {
        try String(contentsOfFile: RuntimeArchive.package + "/Sources/HytheRuntime/interface.txt", encoding: .utf8)
            .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    /// Only the interface is global: nothing of Swift's own runtime, which a Swift host brings itself.
    @Test func globals() throws {
        let interface = try interface()
        let defined = try symbols("-g --defined-only").filter { !$0.hasSuffix(":") }
        #expect(defined.count > 100)
        for symbol in defined {
            let isListed = interface.contains { $0.hasSuffix("*") ? symbol.hasPrefix($0.dropLast()) : symbol == $0 }
            #expect(isListed, "\(symbol) is not in interface.txt")
        }
        for name in interface where !name.hasSuffix("*") {
            #expect(defined.contains(name), "interface.txt names \(name), which nothing defines")
        }
    }

    /// A function that a header declares is there.
    @Test(arguments: ["HsFFI.h", "RtsAPI.h", "Rts.h", "hythe_io.h", "hythe_bignum.h"])
    func declarations(_ header: String) throws {
        let defined = Set(try symbols("-g --defined-only"))
        let text = try RuntimeArchive.shell("clang -E -P -w '\(RuntimeArchive.include)/\(header)'")
        let names = text.matches(of: /\b((?:hs|rts|hy)_[A-Za-z0-9_]+) ?\(/).map { String($0.1) }
        for name in Set(names) { #expect(defined.contains(name), "\(name)") }
    }

    /// Nothing but libc, its mathematics included, is needed; and what the base library may define, weakly.
    @Test func undefined() throws {
        let needed = try symbols("-u").filter { !$0.hasSuffix(":") }
        let weak = Set(
            try symbols("--undefined-only --no-sort").filter { $0.hasPrefix("hy_lib_") } + ["hythe_read_environment"])
        let program = try RuntimeArchive.shared().directory + "/needs"
        try "int main(void) { return 0; }".write(toFile: program + ".c", atomically: true, encoding: .utf8)
        // Whole, without compiler-rt or libgcc.
        try RuntimeArchive.shell(
            """
            clang '\(program).c' -nodefaultlibs -Wl,--no-undefined \
            -Wl,--whole-archive '\(RuntimeArchive.shared().path)' -Wl,--no-whole-archive -lc -lm -o '\(program)'
            """)
        for symbol in needed where !weak.contains(symbol) {
            #expect(!symbol.hasPrefix("swift_") && !symbol.hasPrefix("$") && !symbol.hasPrefix("hy"), "\(symbol)")
        }
    }

    /// Linked into a program that uses full Swift, each keeps its own runtime.
    @Test func swiftHost() throws {
        let directory = try RuntimeArchive.shared().directory + "/host"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let host = """
            import Foundation
            final class Counter { var n = 0 }
            let counters = (0 ..< 10000).map { _ in Counter() }
            for (i, c) in counters.enumerated() { c.n = Int(c_function(Int64(i))) }
            print(counters.map(\\.n).reduce(0, +), build_and_sum(10000), [1, 2, 3].map { "\\($0)" }.joined())
            """
        try host.write(toFile: directory + "/main.swift", atomically: true, encoding: .utf8)
        let header = "#include <stdint.h>\nint64_t c_function(int64_t n), build_and_sum(int64_t n);\n"
        try header.write(toFile: directory + "/host.h", atomically: true, encoding: .utf8)
        let callback = "#include <stdint.h>\nvoid callback(int64_t n) {}\nvoid nothing(int64_t n) {}\n"
        try callback.write(toFile: directory + "/callback.c", atomically: true, encoding: .utf8)
        let archive = try RuntimeArchive.shared()
        let output = try RuntimeArchive.shell(
            """
            cd '\(directory)' && clang -c callback.c && swiftc -O -import-objc-header host.h main.swift callback.o \
            '\(archive.directory)/program.o' '\(archive.path)' -lm -o host && ./host
            """)
        #expect(output == "50005000 50005000 123\n")
    }
}

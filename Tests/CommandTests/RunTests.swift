import Foundation
import Testing

/// What a program finds that `hythe run` has started.
@Suite struct RunTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "Main.hs",
            """
            main :: IO ()
            main = readFile "/proc/self/status" >>= putStr . unlines . filter ((`elem` ["SigBlk:", "SigIgn:"]) . take 7) . lines
            """)
    }

    /// Signals are blocked and ignored as the caller had them. A program whose main is Haskell ignores SIGPIPE itself; those
    /// beyond 31 belong to libc.
    @Test(arguments: ["", "trap '' PIPE USR1; "]) func signals(setting: String) throws {
        let masks = { (command: String) in
            try workspace.run("/bin/sh", ["-c", setting + command]).output.split(separator: "\n").map { line in
                try #require(UInt64(line.suffix(16), radix: 16)) & 0x7fff_ffff | 1 << (UInt64(SIGPIPE) - 1)
            }
        }
        let expected = try masks("grep -E 'SigBlk|SigIgn' /proc/self/status")
        #expect(expected.count == 2)
        #expect(try masks("'\(Workspace.hythe)' run Main.hs") == expected)
    }
}

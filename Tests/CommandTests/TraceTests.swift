import Foundation
import Testing

/// `hythe trace`, and HYTHE_TRACE without it.
@Suite struct TraceTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        for name in ["Api.hs", "main.c"] { try workspace.copy("Tests/CommandTests/Resources/trace/\(name)") }
        #expect(try workspace.hythe("build", "--quiet", "Api.hs", "main.c", "-o", "demo") == .success)
    }

    /// The text of a timeline, without times and threads.
    private func shape(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }.dropFirst().map { line in
            String(line.dropFirst(28))
        }
    }

    @Test func timeline() throws {
        let outcome = try workspace.hythe("trace", "--perfetto", "t.json", "./demo")
        #expect(outcome.status == 7)
        #expect(outcome.output == "22\n")
        let lines = shape(outcome.error).filter { !$0.contains("Haskell thread") && !$0.hasPrefix("runs") }
        #expect(
            Array(lines.prefix(8)) == [
                "in-call add", "in-call add", "in-call add", "in-call twice", "  out-call host_twice",
                "    callback Api.makeCallback",
                "    callback Api.makeCallback", "in-call risky_checked (by an exception)",
            ])
        #expect(lines.contains { $0.hasPrefix("  raises ") })
        #expect(lines.contains("in-call threads"))
        #expect(lines.contains { $0.hasPrefix("collection (major, ") })
        #expect(outcome.error.contains("waits to take an MVar"))
        // Count, p50, p99, max, total, name.
        #expect(outcome.error.contains(/\n +3 +\S+ +\S+ +\S+ +\S+  in-call add\n/))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(workspace.read("t.json").utf8)) as? [String: Any])
        let events = try #require(json["traceEvents"] as? [[String: Any]])
        #expect(events.filter { $0["name"] as? String == "add" && $0["ph"] as? String == "X" }.count == 3)
    }

    /// What was recorded is there although the process was killed; a forked child has a file of its own.
    @Test func killedAndForked() throws {
        try workspace.write(
            "killed.c",
            """
            #include <signal.h>
            #include <sys/wait.h>
            #include <unistd.h>
            #include "Api_stub.h"
            long host_twice(long (*f)(long), long n) { return f(f(n)); }
            int main(void) {
                add(1, 2);
                if (fork() == 0) return (int)twice(1);
                wait(0);
                add(3, 4);
                kill(getpid(), SIGKILL);
            }
            """)
        #expect(try workspace.hythe("build", "--quiet", "Api.hs", "killed.c", "-o", "killed") == .success)
        let run = try workspace.run("/bin/sh", ["-c", "HYTHE_TRACE=incall,run.trace ./killed; ls run.trace* | wc -l"])
        #expect(run.output == "2\n")
        let read = try workspace.run("/bin/sh", ["-c", "'\(Workspace.hythe)' trace --read run.trace"])
        #expect(shape(read.output) == ["in-call add", "in-call add"])
        #expect(read.output.contains("did not end by itself"))
        let child = try workspace.run("/bin/sh", ["-c", "'\(Workspace.hythe)' trace --read --summary run.trace.*"])
        #expect(child.output.contains("in-call twice\n"))
        #expect(!child.output.contains("in-call add\n"))
    }

    /// A file that cannot be made is said, and nothing else changes.
    @Test func refused() throws {
        let run = try workspace.run("/bin/sh", ["-c", "HYTHE_TRACE=incall,/nowhere/at/all ./demo"])
        #expect(run.output == "22\n")
        #expect(run.error.contains("HYTHE_TRACE: the file cannot be made"))
    }
}

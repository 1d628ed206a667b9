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

    /// Damaged traces, and traces of programs that have been damaged since, are read as far as that is possible.
    @Test func damaged() throws {
        let run = try workspace.run(
            "/bin/sh",
            [
                "-c",
                #"""
                HYTHE_TRACE=incall,run.trace ./demo > said
                cp run.trace whole.trace
                cp demo whole
                headers=$(od -An -t u8 -j 40 -N 8 demo)
                damage() { printf '\377\377\377\377\377\377\377\177' | dd of="$1" bs=1 seek="$2" conv=notrunc 2> said; }
                show() {
                    '\#(Workspace.hythe)' trace --perfetto run.json --read run.trace > said 2>&1
                    status=$?
                    [ $status -le 1 ] || echo "$1: $status"
                }
                for at in 8 16 24 32 40 48 56 4096 4104 4112 4120 4128 4136 4160 4168 8192 8200 8208; do
                    cp whole.trace run.trace
                    damage run.trace $at
                    show "trace at $at"
                done
                cp whole.trace run.trace
                for at in 32 40 54 58 60 $(seq 64 8 180) $(seq $((headers + 64)) 40 $((headers + 2500))); do
                    cp whole demo
                    damage demo $at
                    show "program at $at"
                done
                """#,
            ])
        #expect(run.output == "")
        #expect(run.error == "")
    }

    /// A file that cannot be made is said, and nothing else changes.
    @Test func refused() throws {
        let run = try workspace.run("/bin/sh", ["-c", "HYTHE_TRACE=incall,/nowhere/at/all ./demo"])
        #expect(run.output == "22\n")
        #expect(run.error.contains("HYTHE_TRACE: the file cannot be made"))
    }
}

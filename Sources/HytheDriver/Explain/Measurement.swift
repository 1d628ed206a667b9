import FoundationEssentials
import HytheExplain
import Subprocess
import SystemPackage

/// Times the steps of an in-call by a program of its own.
enum Measurement {
    static func run(_ request: ExplainRequest) async throws -> Costs {
        let directory = Cache().root + "/measure-\(UInt32.random(in: 0 ... .max))"
        try FileSystem.createDirectory(directory)
        defer { FileSystem.remove(directory) }
        try FileSystem.write(haskell, to: directory + "/Cost.hs")
        try FileSystem.write(host, to: directory + "/cost.c")
        let language = LanguageRequest(importDirectories: [], extensions: [], warnings: [], color: false)
        var build = BuildRequest(
            inputs: [directory + "/Cost.hs", directory + "/cost.c"], language: language, code: request.code)
        build.code.stubs = .fused
        build.kind = .executable
        let program = directory + "/cost"
        build.output = program
        guard try await Build.run(build) else { throw DriverError("the program that measures does not build") }
        let result = try await Subprocess.run(.path(FilePath(program)), output: .string(limit: 1 << 16))
        guard result.terminationStatus.isSuccess else { throw DriverError("the program that measures failed") }
        var times: [String: Double] = [:]
        for line in result.standardOutput.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let time = Double(words[1]) { times[String(words[0])] = time }
        }
        let whole = ["plain", "fused", "checked", "rts"].map { times.removeValue(forKey: $0) ?? .nan }
        return Costs(plainCall: whole[0], fused: whole[1], checked: whole[2], rts: whole[3], steps: times)
    }

    private static let haskell = """
        module Cost where
        foreign export ccall cost :: Int -> IO Int
        cost :: Int -> IO Int
        cost x = return (x + 1)

        """

    /// Each line of its output: what, and the nanoseconds of one.
    private static let host = """
        #include <stdio.h>
        #include <time.h>
        #include <RtsAPI.h>
        #include "Cost_stub.h"

        extern StgWord Cost_zdfstableZZC0ZZCmainZZCCostZZCcost_closure[];
        static HsInt successor(HsInt x) { return x + 1; }
        static HsInt (*volatile plain)(HsInt) = successor;
        static volatile HsInt sink;

        static double now(void)
        {
            struct timespec t;
            clock_gettime(CLOCK_MONOTONIC, &t);
            return t.tv_sec * 1e9 + t.tv_nsec;
        }

        /* The best of rounds; each is a few hundred microseconds. */
        #define TIME(name, count, code) do { \\
            double best = 1e30; \\
            for (int round = 0; round < 60; round++) { \\
                double start = now(); \\
                for (int i = 0; i < (count); i++) { code; } \\
                double each = (now() - start) / (count); \\
                if (each < best) best = each; \\
            } \\
            printf("%s %.2f\\n", name, best); \\
        } while (0)

        static HsInt whole(HsInt x)
        {
            HaskellObj result;
            Capability *cap = rts_lock();
            rts_inCall(&cap, rts_apply(cap, (HaskellObj)base_GHCziTopHandler_runIO_closure,
                rts_apply(cap, (HaskellObj)Cost_zdfstableZZC0ZZCmainZZCCostZZCcost_closure, rts_mkInt(cap, x))), &result);
            rts_checkSchedStatus("cost", cap);
            HsInt value = rts_getInt(result);
            rts_unlock(cap);
            return value;
        }

        int main(void)
        {
            hs_init(0, 0);
            HsInt result;
            TIME("plain", 100000, sink = plain(i));
            TIME("fused", 100000, sink = cost(i));
            TIME("checked", 100000, cost_checked(i, &result, 0));
            TIME("rts", 20000, sink = whole(i));
            TIME("rts_lock", 20000, rts_unlock(rts_lock()));
            Capability *cap = rts_lock();
            HaskellObj box = rts_mkInt(cap, 1);
            TIME("rts_getInt", 100000, sink = rts_getInt(box));
            TIME("rts_checkSchedStatus", 100000, rts_checkSchedStatus("cost", cap));
            rts_unlock(cap);
            TIME("rts_mkInt", 200, if (i == 0) cap = rts_lock(); rts_mkInt(cap, i); if (i == 199) rts_unlock(cap));
            TIME("rts_apply", 200, if (i == 0) cap = rts_lock();
                rts_apply(cap, (HaskellObj)base_GHCziTopHandler_runIO_closure,
                    (HaskellObj)Cost_zdfstableZZC0ZZCmainZZCCostZZCcost_closure); if (i == 199) rts_unlock(cap));
            hs_exit();
            return 0;
        }

        """
}

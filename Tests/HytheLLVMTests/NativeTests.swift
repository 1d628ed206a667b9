import Foundation
import HytheBase
import HytheTypes
import Testing

import HytheCore
import HytheLLVM

/// Programs written in Core run natively and give what the interpreter gives.
@Suite struct NativeTests {
    private static let cases: [(name: String, kind: NativeProgram.Kind, text: String)] = [
        ("constant", .int, "(def @main (con I# 42#))"),
        ("arithmetic", .int, "(def @main (case 20# t:i (_ (con I# (+# (*# t 2#) 2#)))))"),
        (
            "fib", .int,
            """
            (def @fib (\\ (n:i) (case:i (<# n 2#) t:i (1# n) (_
                (case:i (app:i @fib (-# n 1#)) a:i (_ (case:i (app:i @fib (-# n 2#)) b:i (_ (+# a b)))))))))
            (def @main (case (app:i @fib 10#) r:i (_ (con I# r))))
            """
        ),
        (
            "list", .list,
            """
            (def @from (\\ (n:i) (con Cons (con I# n) (@from (+# n 1#)))))
            (def @take (\\ (k:i xs) (case k t:i (0# (con Nil))
                (_ (case xs xs1 ((Nil) (con Nil)) ((Cons y ys) (con Cons y (@take (-# k 1#) ys))))))))
            (def @map (\\ (f xs) (case xs xs1 ((Nil) (con Nil)) ((Cons y ys) (con Cons (f y) (@map f ys))))))
            (def @double (\\ (x) (case x x1 ((I# i:i) (con I# (*# i 2#))))))
            (def @main (@take 10# (@map @double (@from 1#))))
            """
        ),
        (
            "loop", .int,
            """
            (def @main (joinrec ((go (acc:i n:i) (case n t:i (0# (con I# acc)) (_ (jump go (+# acc n) (-# n 1#))))))
                (jump go 0# 100#)))
            """
        ),
        (
            "partial", .list,
            """
            (def @add3 (\\ (a b c) (case a a1 ((I# x:i) (case b b1 ((I# y:i) (case c c1 ((I# z:i)
                (con I# (+# x (+# y z)))))))))))
            (def @apply (\\ (f x) (f x)))
            (def @main (let f (@add3 (con I# 1#)) (let g (@apply f (con I# 2#))
                (con Cons (@apply g (con I# 3#)) (con Cons (f (con I# 10#) (con I# 20#)) (con Nil))))))
            """
        ),
    ]

    @Test(arguments: ["-O0", "-O2"])
    func programs(optimization: String) throws {
        let modules = Self.cases.map { (module: CoreReader.module($0.text), kind: $0.kind) }
        let expected = try onLargeStack {
            try modules.map { try CoreInterpreter($0.module, fuel: 50_000_000).show(CoreReader.global("main")) }
        }
        let program = try NativeProgram(modules, optimization: optimization)
        defer { program.remove() }
        #expect(try program.results() == expected)
        #expect(try program.results(modes: "stress,verify") == expected)
    }

    @Test(arguments: ["-O0", "-O2"])
    func randomPrograms(optimization: String) throws {
        try onLargeStack { try Self.randomPrograms(optimization) }
    }

    private static func randomPrograms(_ optimization: String) throws {
        let count = ProcessInfo.processInfo.environment["HYTHE_RANDOM_PROGRAMS"].flatMap { Int($0) } ?? 40
        let first = ProcessInfo.processInfo.environment["HYTHE_RANDOM_SEED"].flatMap { Int($0) } ?? 1
        var modules: [(module: CoreModule, kind: NativeProgram.Kind)] = []
        var expected: [String] = []
        var seeds: [Int] = []
        for seed in first..<first + count {
            var generator = RandomCore(seed: UInt64(seed))
            let module = generator.program(size: 5 + seed % 5)
            do {
                expected.append(try CoreInterpreter(module, fuel: 60_000).show(CoreReader.global("main")))
            } catch CoreInterpreter.Failure.raised {
                expected.append("failed")
            } catch {
                continue
            }
            modules.append((module, .pair))
            seeds.append(seed)
        }
        let program = try NativeProgram(modules, optimization: optimization)
        defer { program.remove() }
        for modes in ["", "stress,verify"] {
            let results = try program.results(modes: modes)
            try #require(results.count == expected.count)
            for (index, result) in results.enumerated() where result != expected[index] {
                Issue.record(
                    "seed \(seeds[index]) \(modes): \(result) is not \(expected[index])\n\(CorePrinter.print(modules[index].module))"
                )
            }
        }
    }
}

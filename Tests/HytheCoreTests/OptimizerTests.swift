import HytheBase
import HytheTypes
import Testing

import HytheCore

/// The optimiser as a whole, on what it must do well.
@Suite struct OptimizerTests {
    private static let numbers = """
        (def @plusInt (\\ (a b) (case a a1 ((I# x:i) (case b b1 ((I# y:i) (con I# (+# x y))))))))
        (def @minusInt (\\ (a b) (case a a1 ((I# x:i) (case b b1 ((I# y:i) (con I# (-# x y))))))))
        (def @ltInt (\\ (a b) (case a a1 ((I# x:i) (case b b1 ((I# y:i)
           (case (<# x y) t:i (1# (con True)) (_ (con False)))))))))
        (def @dNumInt (con D:Num @plusInt @minusInt))
        (def @plus (\\ (d) (case d d1 ((D:Num p m) p))))
        (def @minus (\\ (d) (case d d1 ((D:Num p m) m))))
        """

    private func optimized(_ text: String, roots: [String] = ["main"]) -> CoreModule {
        let module = CoreReader.module(Self.numbers + text)
        #expect(CoreLint.check(module) == [])
        var optimizer = Optimizer(level: .standard, roots: roots.map(CoreReader.global))
        optimizer.isLinting = true
        optimizer.didRun = { #expect($0.faults == [], "\($0.pass)\n\(CorePrinter.print($0.module))") }
        return optimizer.run(module)
    }

    private func value(_ name: String, _ module: CoreModule) -> String {
        module.bindings.first { $0.name == CoreReader.global(name) }.map { CorePrinter.print($0.value) } ?? "gone"
    }

    private func result(_ module: CoreModule) throws -> String {
        try CoreInterpreter(module, fuel: 5_000_000).show(CoreReader.global("main"))
    }

    @Test func fibonacciIsUnboxed() throws {
        let module = optimized(
            """
            (def @fib (\\ (n) (case (@ltInt n (con I# 2#)) c ((True) n) ((False)
               (@plusInt (@fib (@minusInt n (con I# 1#))) (@fib (@minusInt n (con I# 2#))))))))
            (def @main (@fib (con I# 15#)))
            """)
        let worker = value("$wfib", module)
        #expect(!worker.contains("I#"), "\(worker)")
        #expect(worker.contains("+# "), "\(worker)")
        #expect(try result(module) == "(I# 610#)")
    }

    @Test func overloadedSumIsUnboxed() throws {
        let module = optimized(
            """
            (def @sumTo (\\ (d lt one n)
              (letrec ((go (\\ (acc i) (case (lt i one) c ((True) acc)
                  ((False) (go ((@plus d) acc i) ((@minus d) i one))))))) (go n n))))
            (def @main (@sumTo @dNumInt @ltInt (con I# 1#) (con I# 10#)))
            """)
        let main = module.bindings.map { CorePrinter.print($0) }.joined(separator: "\n")
        #expect(main.contains("joinrec"), "\(main)")
        #expect(!main.contains("let "), "\(main)")
        #expect(try result(module) == "(I# 65#)")
    }

    @Test func actionsReturnUnboxed() throws {
        let module = optimized(
            """
            (def @loop (\\ (i acc s:v) (case:<v*> (@ltInt i (con I# 1#)) c ((True) (case:<v*> acc a ((I# x:i) (tup s (con I# x)))))
               ((False) (case:<v*> i i1 ((I# k:i) (case:<v*> (call:<vi> put k s) t:v ((tup s1:v r:i)
                   (case:<v*> (@plusInt acc i) sum (_ (app:<v*> @loop (@minusInt i (con I# 1#)) sum s1)))))))))))
            (def @main (\\ (s:v) (app:<v*> @loop (con I# 5#) (con I# 0#) s)))
            """)
        let worker = value("$wloop", module)
        // The tail call is one, and nothing is delayed; `acc` itself may not be evaluated before the effect.
        #expect(!worker.contains("(# r"), "\(worker)")
        #expect(!worker.contains("(case"), "\(worker)")
    }
}

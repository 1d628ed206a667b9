import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Chains of cases that move out of loops: which do, and which do not.
@Suite struct FloatOutTests {
    private func after(_ text: String) throws -> CoreModule {
        let module = CoreReader.module(text)
        #expect(CoreLint.check(module) == [])
        let optimizer = Optimizer(level: .standard, roots: [CoreReader.global("main")])
        let result = try #require(optimizer.passes.first { $0.name == "float-out" }).run(module)
        #expect(CoreLint.check(result, isWholeProgram: false) == [], "\(CorePrinter.print(result))")
        return result
    }

    /// The definition of `loop` before and from its recursion on.
    private func parts(_ module: CoreModule) throws -> (outside: String, inside: String) {
        let binding = try #require(module.bindings.first { $0.name == CoreReader.global("loop") })
        let text = CorePrinter.print(binding.value)
        let start = try #require(text.range(of: "letrec"))
        return (String(text[..<start.lowerBound]), String(text[start.lowerBound...]))
    }

    /// A loop over a list that conses `element`, of the pair `p` and the element `z`, before the rest.
    private func loop(_ element: String) -> String {
        """
        (def @f (\\ (x y) (con Pair x y)))
        (def @h (\\ (x y) (tup x (con Pair y x))))
        (def @k (\\ (x) (case:i x x1 ((Pair a b) 5#) (_ 7#))))
        (def @fail (\\ (x) (raise# x)))
        (def @loop (\\ (p xs) (letrec ((go (\\ (ys) (case ys ys1
            ((Cons z zs) (con Cons \(element) (app go zs))) (_ (con Nil)))))) (app go xs))))
        (def @main (@loop (con Pair (con True) (con Unit)) (con Cons (con Red) (con Cons (con Blue) (con Nil)))))
        """
    }

    private func result(_ text: String) throws -> String {
        try CoreInterpreter(CoreReader.module(text), fuel: 100_000).show(CoreReader.global("main"))
    }

    @Test func chainUpToTheLastCallMoves() throws {
        let text = loop("(case p p1 ((Pair a b) (case (@f a b) v (_ (case (@f v a) w (_ (@f w z)))))))")
        let module = try after(text)
        let (outside, inside) = try parts(module)
        #expect(outside.contains("inv") && outside.contains("case p_"), "\(outside)")
        #expect(!inside.contains("case p_") && inside.contains("case inv"), "\(inside)")
        #expect(
            try CoreInterpreter(module, fuel: 100_000).show(CoreReader.global("main")) == result(text))
    }

    @Test func severalResultsMoveAsATuple() throws {
        let text = loop("(case p p1 ((Pair a b) (case (app:<**> @h a b) t:v ((tup c d) (con Pair (@f c z) d)))))")
        let (outside, inside) = try parts(after(text))
        #expect(outside.contains("inv"), "\(outside)")
        #expect(inside.contains("(,)") && !inside.contains("Test.h"), "\(inside)")
    }

    /// A box would be taken apart each time round.
    @Test func unboxedResultsStay() throws {
        let text = loop("(case p p1 ((Pair a b) (case (app:i @k a) n:i (_ (con Pair z (con I# n))))))")
        #expect(try !parts(after(text)).outside.contains("inv"))
    }

    /// What has been performed is performed again.
    @Test func actionsStay() throws {
        let text =
            loop("(case p p1 ((Pair a b) (case (app:<v*> @act a s) t:v ((tup s2:v c) (con Pair c z)))))")
            .replacing("(p xs)", with: "(p xs s:v)").replacing(
                "(con Blue) (con Nil)))))", with: "(con Blue) (con Nil))) void))")
            + "(def @act (\\ (x s:v) (tup s x)))"
        #expect(try !parts(after(text)).outside.contains("inv"))
    }

    @Test func alternativesThatFailMoveToo() throws {
        let text = loop("(case p p1 ((Pair a b) (case (@f a b) v (_ (@f v z)))) (_ (@fail p)))")
        let (outside, inside) = try parts(after(text))
        #expect(outside.contains("Test.fail") && !inside.contains("Test.fail"), "\(outside)")
    }

    @Test func whatFailsWithTheLoopsVariablesStays() throws {
        let text = loop("(case p p1 ((Pair a b) (case (@f a b) v (_ (@f v z)))) (_ (@fail z)))")
        #expect(try !parts(after(text)).outside.contains("inv"))
    }

    /// Its alternatives may not be wanted in the round that is next.
    @Test func casesWithSeveralWaysStay() throws {
        let text = loop("(case p p1 ((Pair a b) (case (@f a b) v (_ (@f v z)))) (_ z))")
        #expect(try !parts(after(text)).outside.contains("inv"))
    }

    @Test func whatTheLastRoundAloneComputesStays() throws {
        let text = loop("z").replacing(
            "(_ (con Nil))", with: "(_ (case p p1 ((Pair a b) (case (@f a b) v (_ (@f v v))))))")
        #expect(try !parts(after(text)).outside.contains("inv"))
    }
}

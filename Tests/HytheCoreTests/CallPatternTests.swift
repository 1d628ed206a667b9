import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Copies of recursive functions for the constructors that their calls pass: which are made, and which are not.
@Suite struct CallPatternTests {
    /// The program after the pass, which must leave it well-formed.
    private func after(_ text: String) throws -> CoreModule {
        let module = CoreReader.module(text)
        #expect(CoreLint.check(module) == [])
        let optimizer = Optimizer(level: .aggressive, roots: [CoreReader.global("main")])
        let result = try #require(optimizer.passes.first { $0.name == "call-patterns" }).run(module)
        #expect(CoreLint.check(result, isWholeProgram: false) == [], "\(CorePrinter.print(result))")
        return result
    }

    private func value(_ name: String, _ module: CoreModule) -> String {
        module.bindings.first { $0.name == CoreReader.global(name) }.map { CorePrinter.print($0.value) } ?? "gone"
    }

    private func names(_ module: CoreModule) -> [String] { module.bindings.map(\.name.occurrence.text) }

    private func result(_ module: CoreModule) throws -> String {
        try CoreInterpreter(module, fuel: 100_000).show(CoreReader.global("main"))
    }

    private static let swapping = """
        (def @swap (\\ (p n:i) (case p p1 ((Pair a b) (case n n1:i (0# a)
            (_ (@swap (con Pair b a) (-# n 1#))))))))
        """

    @Test func constructorOfTheRecursiveCallIsPassedInParts() throws {
        let module = try after(Self.swapping + "(def @main (@swap (con Pair (con I# 1#) (con I# 2#)) 5#))")
        #expect(names(module).sorted() == ["$s1swap", "main", "swap"])
        let copy = value("$s1swap", module)
        #expect(copy.contains("$s1swap"), "\(copy)")
        // It knows the alternative.
        #expect(!copy.contains("case p"), "\(copy)")
        // So does a call from outside.
        #expect(value("main", module).contains("$s1swap"))
        #expect(try result(module) == "(I# 2#)")
    }

    /// Calls from outside alone ask for no copies at top level.
    @Test func unknownRecursiveCallsMakeNoCopies() throws {
        let module = try after(
            """
            (def @last (\\ (xs z) (case xs xs1 ((Pair x rest) (@last rest x)) (_ z))))
            (def @main (@last (con Pair (con I# 1#) (con Unit)) (con Unit)))
            """)
        #expect(names(module) == ["last", "main"])
    }

    /// It would be built again each time round.
    @Test func argumentsNeededWholeAreLeft() throws {
        let module = try after(
            """
            (def @keep (\\ (p n:i) (case p p1 ((Pair a b) (case n n1:i (0# a)
                (_ (con Pair p1 (@keep (con Pair b a) (-# n 1#)))))))))
            (def @main (@keep (con Pair (con I# 1#) (con I# 2#)) 2#))
            """)
        #expect(names(module) == ["keep", "main"])
    }

    /// Where the recursion ends they are built once.
    @Test func argumentsNeededWholeAtTheEndAreNot() throws {
        let module = try after(
            """
            (def @turn (\\ (p n:i) (case n n1:i (0# p)
                (_ (case p p1 ((Pair a b) (@turn (con Pair b a) (-# n 1#))))))))
            (def @main (@turn (con Pair (con I# 1#) (con I# 2#)) 3#))
            """)
        #expect(names(module).contains("$s1turn"))
        #expect(try result(module) == "(Pair (I# 2#) (I# 1#))")
    }

    /// All calls of a local function are in sight: it goes if all of them find copies.
    @Test func localOriginalGoes() throws {
        let module = try after(
            """
            (def @main (letrec ((go (\\ (p n:i) (case p p1 ((Pair a b) (case n n1:i (0# a)
                (_ (go (con Pair b a) (-# n 1#)))))))))
                (go (con Pair (con I# 1#) (con I# 2#)) 4#)))
            """)
        let main = value("main", module)
        #expect(main.contains("$sgo_") && !main.contains(" go_") && !main.contains("case p"), "\(main)")
        #expect(try result(module) == "(I# 1#)")
    }

    @Test func loopsOfJoinPointsAreCopied() throws {
        let module = try after(
            """
            (def @main (joinrec ((go (p n:i) (case p p1 ((Pair a b) (case n n1:i (0# a)
                (_ (jump go (con Pair b a) (-# n 1#))))))))
                (jump go (con Pair (con I# 1#) (con I# 2#)) 3#)))
            """)
        let main = value("main", module)
        #expect(main.contains("$sgo_") && !main.contains(" go_") && !main.contains("case p"), "\(main)")
        #expect(try result(module) == "(I# 2#)")
    }

    /// A copy without parameters stays a function.
    @Test func copiesHaveParameters() throws {
        let module = try after(
            """
            (def @spin (\\ (b) (case b b1 ((True) (@spin (con False))) ((False) (con I# 7#)))))
            (def @main (@spin (con True)))
            """)
        #expect(names(module).contains("$s1spin"))
        #expect(value("$s1spin", module).contains("void"), "\(value("$s1spin", module))")
        #expect(try result(module) == "(I# 7#)")
    }

    /// Patterns that grow from call to call end in a copy that knows less.
    @Test func growingPatternsEnd() throws {
        let module = try after(
            """
            (def @grow (\\ (p n:i) (case n n1:i (0# (case p p1 ((Pair a b) (case b b1 ((Pair c d) (case d d1
                ((Pair e f) (case f f1 ((Pair g h) g) (_ f1))) (_ d1))) (_ b1))) (_ p1)))
                (_ (@grow (con Pair (con I# n1) p) (-# n 1#))))))
            (def @main (@grow (con Unit) 6#))
            """)
        #expect(names(module).count < 12, "\(names(module))")
        #expect(try result(module) == "(I# 4#)")
    }
}

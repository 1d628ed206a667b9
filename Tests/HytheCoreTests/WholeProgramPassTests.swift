import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Passes that ask who mentions a definition, or whom it is given.
@Suite struct WholeProgramPassTests {
    private func after(_ pass: String, _ text: String) throws -> CoreModule {
        let module = CoreReader.module(text)
        #expect(CoreLint.check(module) == [])
        let main = CoreReader.global("main")
        let optimizer = Optimizer(level: .standard, roots: [main, CoreReader.global("root")], main: main)
        let result = try #require(optimizer.passes.first { $0.name == pass }).run(module)
        #expect(CoreLint.check(result, isWholeProgram: false) == [], "\(CorePrinter.print(result))")
        return result
    }

    private func names(_ module: CoreModule) -> [String] { module.bindings.map(\.name.occurrence.text) }

    private func value(_ name: String, _ module: CoreModule) -> String {
        module.bindings.first { $0.name == CoreReader.global(name) }.map { CorePrinter.print($0.value) } ?? "gone"
    }

    // MARK: Constants of the main action

    private static let function = "(def @f (\\ (x) (@f x)))"

    /// What only `main` mentions, be it by other such constants, becomes its own, in an order in which each is bound.
    @Test func constantsOfMainBecomeLocal() throws {
        let module = try after(
            "local-constants",
            Self.function + """
                (def @a (@f @b))
                (def @b (@f (con I# 1#)))
                (def @pair (con Pair @a @a))
                (def @main (\\ (s:v) (@f @pair)))
                """)
        #expect(names(module) == ["f", "main"])
        let main = value("main", module)
        let positions = ["b_", "a_", "pair_"].compactMap { main.firstRange(of: "\($0)")?.lowerBound }
        #expect(positions.count == 3 && positions == positions.sorted(), "\(main)")
    }

    @Test func recursiveConstantsStayTogether() throws {
        let module = try after(
            "local-constants",
            Self.function + """
                (def @ones (con Pair @one @rest))
                (def @rest (@f @ones))
                (def @one (con I# 1#))
                (def @main (\\ (s:v) (@f @ones)))
                """)
        #expect(names(module) == ["f", "one", "main"])
        #expect(value("main", module).contains("letrec"))
    }

    /// What functions or the outside mention may be needed again; values cost nothing where they are.
    @Test func sharedConstantsStay() throws {
        let module = try after(
            "local-constants",
            Self.function + """
                (def @byFunction (@f (con I# 1#)))
                (def @g (\\ (x) (@f @byFunction)))
                (def @root (@f (con I# 2#)))
                (def @value (con I# 3#))
                (def @main (\\ (s:v) (@f (con Pair @byFunction (@g (con Pair @root @value))))))
                """)
        #expect(names(module) == ["f", "byFunction", "g", "root", "value", "main"])
    }

    /// An action that something performs again is not performed once.
    @Test func repeatedMainKeepsItsConstants() throws {
        let module = try after(
            "local-constants",
            Self.function + """
                (def @a (@f (con I# 1#)))
                (def @main (\\ (s:v) (@f (con Pair @a @main))))
                """)
        #expect(names(module) == ["f", "a", "main"])
        let constant = try after("local-constants", Self.function + "(def @a (@f @f)) (def @main (@f @a))")
        #expect(names(constant) == ["f", "a", "main"])
    }

    // MARK: Known function arguments

    private static let loop = """
        (def @plus (\\ (a b) (case a a1 ((I# x:i) (case b b1 ((I# y:i) (con I# (+# x y))))))))
        (def @times (\\ (f n z) (case n n1 ((I# i:i) (case i i1:i (0# z)
            (_ (@times f (con I# (-# i 1#)) (f n z))))))))
        """

    @Test func loopIsCopiedForAKnownFunction() throws {
        let module = try after(
            "specialize", Self.loop + "(def @main (@times @plus (con I# 3#) (con I# 0#)))")
        let copy = try #require(module.bindings.first { $0.name.occurrence.text.hasPrefix("times@") })
        let text = CorePrinter.print(copy.value)
        #expect(text.contains("plus") && text.contains("times@"), "\(text)")
        #expect(value("main", module).contains("times@"), "\(value("main", module))")
        #expect(try CoreInterpreter(module, fuel: 100_000).show(CoreReader.global("main")) == "(I# 6#)")
    }

    /// A lambda without free variables is a known function, too; one with them is not.
    @Test func onlyClosedLambdasMakeCopies() throws {
        let closed = try after(
            "specialize", Self.loop + "(def @main (@times (\\ (a b) (@plus b a)) (con I# 3#) (con I# 0#)))")
        #expect(names(closed).contains { $0.hasPrefix("times@") })
        let open = try after(
            "specialize", Self.loop + "(def @main (\\ (c) (@times (\\ (a b) (@plus c a)) (con I# 3#) (con I# 0#))))")
        #expect(!names(open).contains { $0.hasPrefix("times@") })
    }

    /// What does not loop, or hands its parameter on without calling it, gains nothing.
    @Test func nothingIsCopiedWithoutALoopThatCalls() throws {
        let module = try after(
            "specialize",
            Self.loop + """
                (def @once (\\ (f n) (f n n)))
                (def @keep (\\ (f n) (case n n1 ((I# i:i) (case i i1:i (0# (con Pair f n))
                    (_ (@keep f (con I# (-# i 1#)))))))))
                (def @main (con Pair (@once @plus (con I# 3#)) (@keep @plus (con I# 3#))))
                """)
        #expect(!names(module).contains { $0.contains("@") })
    }
}

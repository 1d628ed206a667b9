import HytheBase
import HytheTypes
import Testing

import HytheCore

@Suite struct SimplifierTests {
    private func simplified(_ text: String, rounds: Int = 3) -> CoreModule {
        var module = CoreReader.module(text)
        #expect(CoreLint.check(module) == [])
        for _ in 0..<rounds {
            module = Simplify(options: SimplifierOptions()).run(module)
            #expect(CoreLint.check(module) == [], "\(CorePrinter.print(module))")
        }
        return module
    }

    private func value(_ name: String, _ module: CoreModule) -> String {
        let binding = module.bindings.first { $0.name == CoreReader.global(name) }!
        return CorePrinter.print(binding.value)
    }

    @Test func betaAndConstants() {
        let module = simplified("(def @x (con I# (app:i (\\ (a) (case:i a b ((I# y:i) (+# y 2#)))) (con I# 3#))))")
        #expect(value("x", module) == "I# 5#")
    }

    @Test func knownDictionary() {
        let module = simplified(
            """
            (def @plus (\\ (a b) (case a a1 ((I# x:i) (case b b1 ((I# y:i) (con I# (+# x y))))))))
            (def @dNumInt (con D:Num @plus @plus))
            (def @sel (\\ (d) (case d d1 ((D:Num p m) p))))
            (def @double (\\ (d x) ((@sel d) x x)))
            (def @main (@double @dNumInt (con I# 21#)))
            """)
        #expect(value("main", module) == "I# 42#")
    }

    @Test func caseOfCaseSharesAlternatives() throws {
        let text = """
            (def @f (\\ (x)
               (case (case x x1 ((I# i:i) (case (<# i 3#) t:i (1# (con True)) (_ (con False))))) b
                  ((True) (con I# 1#)) ((False) (con I# 2#)))))
            (def @main (con Pair (@f (con I# 1#)) (@f (con I# 5#))))
            """
        let module = simplified(text)
        #expect(!value("f", module).contains("True"))
        #expect(try CoreInterpreter(module).show(CoreReader.global("main")) == "(Pair (I# 1#) (I# 2#))")
    }

    @Test func loopBecomesJoinPoint() throws {
        let text = """
            (def @sum (\\ (n)
              (letrec ((go (\\ (i acc) (case i i1 ((I# k:i) (case k k1:i (0# acc)
                  (_ (go (con I# (-# k 1#)) (case acc a1 ((I# a:i) (con I# (+# a k))))))))))))
                (go n (con I# 0#)))))
            (def @main (@sum (con I# 10#)))
            """
        let module = simplified(text)
        #expect(value("sum", module).contains("joinrec"))
        #expect(try CoreInterpreter(module).show(CoreReader.global("main")) == "(I# 55#)")
    }

    @Test func effectsStayInOrder() throws {
        let text = """
            (def @put (\\ (x s:v) (case:<v*> x x1 ((I# i:i)
                (case:<v*> (call:<vi> put i s) t:v ((tup s1:v r:i) (tup s1 (con Unit))))))))
            (def @then (\\ (a b s:v) (case:<v*> (app:<v*> a s) t:v ((tup s1:v r) (app:<v*> b s1)))))
            (def @main (@then (@put (con I# 1#)) (@then (@put (con I# 2#)) (@put (con I# 3#)))))
            """
        let module = simplified(text)
        let interpreter = CoreInterpreter(module)
        let run = Core.apply(.variable(CoreReader.global("main")), [.literal(.void)], result: .tuple([.void, .lifted]))
        _ = try interpreter.show(run)
        #expect(interpreter.log == ["put 1#", "put 2#", "put 3#"])
    }

    @Test func unknownFunctionGetsAllArgumentsAtOnce() {
        let module = simplified("(def @f (\\ (k x s:v) (app:<v*> (k x) s)))")
        #expect(!value("f", module).contains("(k"))
    }

    private static let bind = """
        (def @bind (\\ (m k s) (case (m s) r ((Pair a t) ((k a) t)))))
        (def @get (\\ (s) (con Pair s s)))

        """

    /// See Note [Inlining partial applications].
    @Test func partialApplicationsOfWhatIsKnownBecomeLambdas() {
        let module = simplified(
            Self.bind + "(def @f (\\ (use) (use (@bind @get (\\ (a s) (con Pair a (con Unit)))))))")
        #expect(!value("f", module).contains("bind"), "\(value("f", module))")
    }

    @Test func otherPartialApplicationsStay() {
        let module = simplified(Self.bind + "(def @f (\\ (use m k) (use (@bind m k))))")
        #expect(value("f", module).contains("(Test.bind m"), "\(value("f", module))")
    }

    @Test func whatPartialApplicationsHoldIsShared() throws {
        let module = simplified(
            """
            (def @slow (\\ (n) (case n n1 ((I# i:i) (case i i1:i (0# (con I# 1#)) (_ (@slow (con I# (-# i 1#)))))))))
            (def @add (\\ (x y f) (case x x1 ((I# i:i) (case y y1 ((I# j:i) (f (con I# (+# i j)))))))))
            (def @f (\\ (use n) (use (@add (@slow n) (con I# 1#)))))
            """)
        let text = value("f", module)
        let work = try #require(text.range(of: "slow"), "\(text)")
        #expect(!text[..<work.lowerBound].dropFirst().contains("\\f"), "\(text)")
    }

    /// A dictionary is known by the functions that make its methods.
    @Test func methodsInDictionariesStayCalls() {
        let module = simplified(Self.bind + "(def @d (\\ (x) (con D:Num (@bind @get x) (@bind @get @get))))")
        #expect(value("d", module).ranges(of: "Test.bind").count == 2, "\(value("d", module))")
    }

    /// It can be specialised for: see Note [Specialisation].
    @Test func dictionariesMadeOfOthersStayApplications() {
        let module = simplified(
            """
            (def @plus (\\ (d a) (con Pair d a)))
            (def @dPair (\\ (d) (con D:Num (@plus d) (@plus d))))
            (def @f (\\ (use d) (use (@dPair d))))
            (def @first (\\ (d) (case (@dPair d) d1 ((D:Num p m) p))))
            """)
        #expect(value("f", module).contains("Test.dPair d"), "\(value("f", module))")
        #expect(!value("first", module).contains("dPair"), "\(value("first", module))")
    }

    /// See Note [Arity of recursive functions].
    @Test func recursiveFunctionTakesWhatItsResultsTake() throws {
        let text = """
            (def @go (\\ (n:i x) (case n n1:i (0# (\\ (r s) (con Pair r s)))
                (_ (let p (@go (-# n 1#) x) (\\ (r) (let m (p r) (\\ (s) (m x)))))))))
            (def @main (@go 3# (con Unit) (con True) (con False)))
            """
        let module = simplified(text)
        #expect(value("go", module).ranges(of: "\\").count == 1, "\(value("go", module))")
        #expect(try CoreInterpreter(module).show(CoreReader.global("main")) == "(Pair True Unit)")
    }

    /// What is computed before the last parameter may be shared, and stays so.
    @Test func costlyWorkBetweenParametersStays() throws {
        let module = simplified(
            """
            (def @slow (\\ (n) (case n n1 ((I# i:i) (case i i1:i (0# (con I# 1#)) (_ (@slow (con I# (-# i 1#)))))))))
            (def @go (\\ (n:i x) (case n n1:i (0# (\\ (r s) (con Pair r s)))
                (_ (let p (@go (-# n 1#) x) (\\ (r) (let m (@slow r) (\\ (s) (p m s)))))))))
            (def @on (\\ (x) (let y (@slow x) (\\ (r) (@on y r)))))
            """)
        for name in ["go", "on"] {
            let text = value(name, module)
            let work = try #require(text.range(of: "slow"), "\(text)")
            #expect(text[work.upperBound...].contains("\\"), "\(text)")
        }
    }

    @Test func reboxingReusesTheValue() {
        let module = simplified("(def @f (\\ (x) (case x x1 ((I# i:i) (case (<# i 3#) t:i (1# (con I# i)) (_ x))))))")
        #expect(!value("f", module).contains("I# i"))
    }
}

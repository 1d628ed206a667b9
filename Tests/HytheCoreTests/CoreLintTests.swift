import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Each rule of `CoreLint`: a tree that breaks it, made by hand, and what lint says.
@Suite struct CoreLintTests {
    private let x = Binder.fresh("x")
    private let i = Binder.fresh("i", .int)
    private let s = Binder.fresh("s", .void)
    private static let int = Prelude.constructor("I#")

    private func faults(_ text: String) -> String {
        CoreLint.check(CoreReader.expression(text)).joined(separator: "; ")
    }

    private func faults(_ core: Core, _ scope: Binder...) -> String {
        CoreLint.check(core, scope: scope).joined(separator: "; ")
    }

    private func faults(module text: String, roots: [String] = []) -> String {
        CoreLint.check(CoreReader.module(text), isWholeProgram: true, roots: roots.map(CoreReader.global))
            .joined(separator: "; ")
    }

    // MARK: Scopes

    @Test func aBinderLeavesItsScope() {
        let bound = Core.let_(.nonrecursive(x, .constructor(Prelude.constructor("Unit"), [])), x.variable)
        #expect(
            faults(.constructor(Prelude.constructor("Pair"), [bound, x.variable])).contains(
                "x_\(x.name.id) is not in scope"))
        let alternative = CoreAlternative(pattern: .constructor(Self.int, [i]), body: .literal(.int(1)))
        let unboxed = Core.case_(x.variable, .fresh("b"), [alternative], default: nil, result: .single(.int))
        #expect(faults(.constructor(Self.int, [unboxed]), x) == "")
        let later = Core.primitive(.of(.plusInt), [unboxed, i.variable], result: .single(.int))
        #expect(faults(later, x).contains("is not in scope"))
    }

    @Test func aLetDoesNotSeeItself() {
        #expect(faults(.let_(.nonrecursive(x, x.variable), x.variable)).contains("is not in scope"))
        #expect(faults(.let_(.recursive([(x, x.variable)]), x.variable)) == "")
    }

    @Test func namesAreBoundOnce() {
        let inner = Core.lambda([x], x.variable)
        #expect(faults(.lambda([x], inner)).contains("is bound twice"))
        // Beside each other is no better: passes keep what they know by name.
        #expect(faults(.constructor(Prelude.constructor("Pair"), [inner, inner])).contains("is bound twice"))
    }

    @Test func theBinderOfATupleCaseIsNotInScope() {
        let binder = Binder.fresh("t", .void)
        let alternative = CoreAlternative(pattern: .tuple([i]), body: binder.variable)
        let core = Core.case_(
            .unboxedTuple([.literal(.int(1))]), binder, [alternative], default: nil, result: .single(.void))
        #expect(faults(core).contains("is not in scope"))
    }

    @Test func wholeProgramsDefineEverything() {
        #expect(faults(module: "(def @a (@b @a)) (def @b (\\ (y) y))") == "")
        #expect(faults(module: "(def @a (@b @a))").contains("b is not defined"))
        #expect(faults(module: "(def @a @a) (def @a @a)").contains("is defined twice"))
        #expect(faults(module: "(def @a @a)", roots: ["main"]).contains("the root Test.main is not defined"))
    }

    // MARK: Shapes

    @Test func functionsAreCalledAsTheyAre() {
        let f = "(def @f (\\ (n:i y) (+# n 1#)))"
        #expect(faults(module: f + "(def @a (con I# (app:i @f 1# @a)))") == "")
        #expect(faults(module: f + "(def @a (con I# (app:i @f @a @a)))").contains("the argument Test.a is *"))
        #expect(faults(module: f + "(def @a (@f 1# @a))").contains("the application of Test.f is * where Int#"))
        #expect(faults(module: f + "(def @a (con I# (app:i @f 1#)))").contains("is Int# where * is expected"))
        #expect(faults(module: f + "(def @a (@f 1# @a @a))").contains("returns to be applied"))
        #expect(faults("(let f (\\ (n:i) n) (f 1#))").contains("the application of f"))
        #expect(faults("((\\ (n:i) n) 'c)").contains("the argument 'c'# is Char#"))
    }

    @Test func whatNeverReturnsFitsAnywhere() {
        #expect(faults(module: "(def @fail (\\ (y) (@fail y))) (def @a (con I# (app:i @fail @a)))") == "")
    }

    @Test func functionsAndLetsAreLifted() {
        #expect(faults("(app 1# 2#)").contains("the function 1# is Int#"))
        #expect(faults("(let n:i 1# n)").contains("which is not lifted"))
        #expect(faults("(let n 1# n)").contains("the value of n"))
        #expect(faults(.apply(x.variable, [], result: .lifted), x).contains("without arguments"))
        #expect(faults(.lambda([], x.variable), x).contains("without parameters"))
    }

    @Test func tuplesAreNoArguments() {
        #expect(faults("(con Just (tup 1# 2#))").contains("an unboxed tuple as an argument"))
        #expect(faults("(tup 1# (tup 2#))").contains("an unboxed tuple as an argument"))
        #expect(faults("(let y (tup 1#) y)").contains("the value of y"))
        #expect(faults("(case (tup 1#) t:v (_ (con Unit)))").contains("other than one tuple alternative"))
        #expect(faults("(case (tup 1# 2#) t:v ((tup a:i) (con Unit)))").contains("the scrutinee of a tuple pattern"))
        #expect(faults("(case (tup 1#) t ((tup a:i) (con Unit)))").contains("must be void"))
        #expect(faults("(case (con Unit) t ((tup a:i) (con Unit)))").contains("for a scrutinee that is none"))
    }

    @Test func constructorsAreSaturated() {
        #expect(faults("(con Just)").contains("Just has 0 fields, not 1"))
        #expect(faults("(con I# (con Unit))").contains("where Int# is expected"))
    }

    @Test func operationsAreAsTheirTypesSay() {
        #expect(faults("(+# 1#)").contains("+# has 1 arguments, not 2"))
        #expect(faults("(+# 1# 'c)").contains("where Int# is expected"))
        #expect(faults("(newMutVar# 1# void)").contains("no pointer"))
        #expect(faults("(+#:w 1# 2#)").contains("the result of +# is Word#"))
        // Of any type at all, as the use wants.
        #expect(faults("(+# 1# (raise#:i (con Unit)))") == "")
        #expect(PrimitiveSignature.of(.of(.makeStablePtr)).result == .tuple([.void, .address]))
    }

    @Test func alternativesFitTheScrutinee() {
        #expect(faults("(case 1# b:i ((Just y) y))").contains("unlifted scrutinee"))
        #expect(faults("(case 1# b (_ b))").contains("the scrutinee of b"))
        #expect(faults("(case (con Unit) b ((Just y:i) b))").contains("do not fit its pattern"))
        #expect(faults("(case (con Unit) b ((Unit) b) ((Nothing) b))").contains("of different types"))
        #expect(faults("(case (con Unit) b ((Unit) b) ((Unit) b))").contains("two alternatives for"))
        #expect(faults("(case 1# b:i (1# (con Unit)) (1# (con Unit)))").contains("two alternatives for 1#"))
        #expect(faults("(case 1# b:i ('c (con Unit)))").contains("another representation"))
        #expect(faults("(case (con Unit) b ((Unit) b) (1# b))").contains("of different kinds"))
        #expect(faults("(case (con Unit) b ((Unit) 1#))").contains("an alternative is Int#"))
        #expect(faults("(case (con Unit) b (_ 1#))").contains("the default alternative is Int#"))
    }

    @Test func literalsAreWhatTheySay() {
        #expect(faults(.literal(.char(0x11_0000))).contains("is none"))
        #expect(faults("(case \"ab\" b:a (\"ab\" (con Unit)) (_ (con Unit)))").contains("the literal alternative"))
    }

    @Test func workersFitTheirCallbacks() {
        func faults(_ arguments: [ForeignCall.CType]) -> [String] {
            let call = ForeignCall(target: .dynamic, safety: .safe, arguments: arguments, result: .int64)
            var module = CoreReader.module("(def @w (\\ (f n:i s:v) (tup s n)))")
            let callback = Core.constructor(
                Prelude.constructor("Just"),
                [
                    .primitive(
                        .of(.addr2Int), [.literal(.callback(worker: CoreReader.global("w"), call))],
                        result: .single(.int))
                ])
            module.bindings.append(
                TopBinding(name: CoreReader.global("a"), value: .apply(callback, [], result: .lifted)))
            return CoreLint.check(module, isWholeProgram: true).filter { $0.contains("worker") }
        }
        #expect(faults([.int64]) == [])
        #expect(faults([.double]).count == 1)
        #expect(faults([]).count == 1)
    }

    // MARK: Join points

    @Test func jumpsAreTailCalls() {
        let join = "(join ((j (n:i) (con I# n)))"
        #expect(faults("\(join) (jump j 1#))") == "")
        #expect(faults("\(join) (con Just (jump j 1#)))").contains("not in tail position"))
        #expect(faults("\(join) (\\ (y) (jump j 1#)))").contains("not in tail position"))
        #expect(faults("\(join) (let y (jump j 1#) y))").contains("not in tail position"))
        #expect(faults("\(join) (case (jump j 1#) b ((I# k:i) b)))").contains("not in tail position"))
        #expect(faults("\(join) (jump j))").contains("with 0 arguments, not 1"))
        #expect(faults("\(join) (jump j 'c))").contains("the argument 'c'#"))
    }

    @Test func joinPointsHaveTheShapeOfTheJoin() {
        #expect(
            faults("(con I# (join ((j () (con Unit))) (case:i 1# b:i (1# 2#) (_ (jump:i j)))))").contains(
                "the join point j"))
        #expect(faults("(join ((j () (con Unit))) (jump:i j))").contains("the join point j"))
        #expect(
            faults("(joinrec ((j (n:i) (jump:i j n))) (case 1# b:i (1# (con Unit)) (_ (jump j 1#))))").contains(
                "is Int# where *"))
    }

    @Test func aJoinPointLeavesItsScope() {
        let j = Name.fresh("j")
        let point = JoinPoint(name: j, parameters: [], body: .literal(.int(1)))
        let jump = Core.jump(j, [], result: .single(.int))
        let join = Core.join(isRecursive: false, [point], jump)
        #expect(faults(join) == "")
        let own = JoinPoint(name: j, parameters: [], body: jump)
        #expect(faults(.join(isRecursive: false, [own], .literal(.int(1)))).contains("not in scope"))
        let after = Core.case_(join, i, [], default: jump, result: .single(.int))
        #expect(faults(after).contains("not in scope"))
    }

    // MARK: Foreign calls

    @Test func cIsCalledAsDeclared() {
        func faults(
            _ target: ForeignCall.Target, _ arguments: [ForeignCall.CType], _ result: ForeignCall.CType,
            _ values: [Core],
            _ shape: Shape
        ) -> String {
            let call = ForeignCall(target: target, safety: .unsafe, arguments: arguments, result: result)
            return self.faults(.foreignCall(call, values, result: shape), s)
        }
        let one = Core.literal(.int(1))
        #expect(faults(.symbol("f"), [.int8, .word32], .double, [one, .literal(.char(65))], .single(.double)) == "")
        #expect(faults(.symbol("f"), [.int8], .void, [one, s.variable], .tuple([.void])) == "")
        #expect(
            faults(.dynamic, [.int8], .int64, [.literal(.nullAddress), one, s.variable], .tuple([.void, .int])) == "")
        #expect(
            faults(.symbol("f"), [.int8, .int8], .int64, [one], .single(.int)).contains(
                "of 2 arguments is called with 1"))
        #expect(faults(.symbol("f"), [.double], .int64, [one], .single(.int)).contains("C's double is passed as Int#"))
        #expect(faults(.dynamic, [.int8], .int64, [one, one], .single(.int)).contains("is no address"))
        #expect(faults(.symbol("f"), [], .int64, [], .single(.word)).contains("is taken as Word#"))
        #expect(faults(.symbol("f"), [], .int64, [s.variable], .single(.int)).contains("is taken as Int#"))
        #expect(faults(.symbol("f"), [], .void, [], .tuple([])).contains("is taken as"))
    }
}

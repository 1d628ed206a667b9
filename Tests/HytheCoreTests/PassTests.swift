import Foundation
import HytheBase
import HytheTypes
import Testing

import HytheCore

/// Each pass of the optimiser by itself: what it must change, and what it must leave alone.
@Suite struct PassTests {
    /// The program after one run of a pass, which must leave it well-formed.
    private func after(_ pass: String, _ text: String, roots: [String] = ["main"]) throws -> CoreModule {
        let module = CoreReader.module(text)
        #expect(CoreLint.check(module) == [])
        let optimizer = Optimizer(level: .standard, roots: roots.map(CoreReader.global))
        let result = try #require(optimizer.passes.first { $0.name == pass }).run(module)
        #expect(CoreLint.check(result, isWholeProgram: false) == [], "\(CorePrinter.print(result))")
        return result
    }

    private func value(_ name: String, _ module: CoreModule) -> String {
        module.bindings.first { $0.name == CoreReader.global(name) }.map { CorePrinter.print($0.value) } ?? "gone"
    }

    private func result(_ module: CoreModule) throws -> String {
        try CoreInterpreter(module, fuel: 100_000).show(CoreReader.global("main"))
    }

    // MARK: Prune

    @Test func unreachableBindingsGo() throws {
        let module = try after(
            "prune",
            """
            (def @main (@used (con I# 1#)))
            (def @used (\\ (x) (@alsoUsed x)))
            (def @alsoUsed (\\ (x) x))
            (def @deadA (\\ (x) (@deadB x)))
            (def @deadB (\\ (x) (@deadA x)))
            (def @root (con Unit))
            """, roots: ["main", "root"])
        #expect(module.bindings.map(\.name.occurrence.text) == ["main", "used", "alsoUsed", "root"])
    }

    // MARK: Specialise

    private static let overloaded = """
        (def @plusInt (\\ (a b) (case a a1 ((I# x:i) (case b b1 ((I# y:i) (con I# (+# x y))))))))
        (def @dNumInt (con D:Num @plusInt @plusInt))
        (def @plus (\\ (d) (case d d1 ((D:Num p m) p))))
        (def @count (\\ (d one n) (case n n1 ((I# i:i) (case i i1:i (0# one)
            (_ ((@plus d) one (@count d one (con I# (-# i 1#))))))))))
        """

    @Test func overloadedFunctionIsCopied() throws {
        let module = try after(
            "specialize", Self.overloaded + "(def @main (@count @dNumInt (con I# 2#) (con I# 4#)))")
        let copy = try #require(module.bindings.first { $0.name.occurrence.text.hasPrefix("count@") })
        #expect(!CorePrinter.print(copy.value).contains("@dNumInt @"), "\(CorePrinter.print(copy.value))")
        #expect(value("main", module).contains("count@"), "\(value("main", module))")
        // The copy calls itself, not the original.
        #expect(CorePrinter.print(copy.value).contains("count@"))
        #expect(try result(module) == "(I# 10#)")
    }

    @Test func unknownDictionariesStay() throws {
        let module = try after(
            "specialize",
            Self.overloaded + "(def @main (\\ (d) (@count d (con I# 2#) (con I# 4#))))")
        #expect(!module.bindings.contains { $0.name.occurrence.text.contains("@") })
    }

    /// Types that grow from call to call end in a call of the original.
    @Test func polymorphicRecursionEnds() throws {
        let module = try after(
            "specialize",
            Self.overloaded + """
                (def @dPair (\\ (d) (con D:Num (@plus d) (@plus d))))
                (def @grow (\\ (d n) (case n n1 ((I# i:i) (case i i1:i (0# ((@plus d) n n))
                    (_ (@grow (@dPair d) (con I# (-# i 1#)))))))))
                (def @main (@grow @dNumInt (con I# 30#)))
                """)
        #expect(module.bindings.count < 200)
        #expect(try result(module) == "(I# 0#)")
    }

    // MARK: Float in

    @Test func functionsGoWhereTheirCallsAreTailCalls() throws {
        let module = try after(
            "float-in",
            """
            (def @f (\\ (b n) (letrec ((go (\\ (i) (case i i1 ((I# k:i) (case k k1:i (0# (con Pair b i1)) (_ (go n))))))))
                (case b b1 ((True) (case (go n) p ((Pair x y) y))) (_ n)))))
            (def @main (@f (con True) (con I# 0#)))
            """)
        let text = value("f", module)
        let (branch, loop) = (try #require(text.range(of: "True")), try #require(text.range(of: "letrec")))
        #expect(branch.lowerBound < loop.lowerBound, "\(text)")
        let selection = try #require(text.range(of: "Pair x"))
        #expect(loop.lowerBound < selection.lowerBound, "\(text)")
        #expect(try result(module) == "(I# 0#)")
    }

    @Test func bindingsGoToWhereAllTheirUsesAre() throws {
        let module = try after(
            "float-in",
            """
            (def @once (\\ (b n) (let late (@once b n) (case b b1 ((True) late) (_ n)))))
            (def @both (\\ (b n) (let early (@both b n) (case b b1 ((True) (con Pair n early)) (_ (con Pair early n))))))
            (def @past (\\ (b n) (let late (@past b n) (case n n1 ((I# i:i) late)))))
            (def @under (\\ (b n) (let early (@under b n) (case b b1 ((True) (\\ (x) early)) (_ n)))))
            (def @main (con Pair (con Pair @once @both) (con Pair @past @under)))
            """)
        for (name, variable) in [("once", "late"), ("both", "early"), ("past", "late")] {
            let text = value(name, module)
            let (bound, tested) = (
                try #require(text.range(of: "let \(variable)")), try #require(text.range(of: "case "))
            )
            #expect((tested.lowerBound < bound.lowerBound) == (variable == "late"), "\(text)")
        }
        // Into the alternative, where it is shared by the calls of the function.
        let text = value("under", module)
        let (bound, function) = (try #require(text.range(of: "let early")), try #require(text.range(of: "x_")))
        #expect(bound.lowerBound < function.lowerBound, "\(text)")
    }

    @Test func callsAreMadeInEachAlternativeThatLeaves() throws {
        let module = try after(
            "float-in",
            """
            (def @filter (\\ (p xs) (case xs xs1 ((Nil) xs1) ((Cons y ys) (let r (@filter p ys)
                (case (p y) b ((True) (con Cons y r)) (_ r)))))))
            (def @kept (\\ (p xs) (let r (@kept p xs) (case (p xs) b ((True) (con Pair xs r)) (_ (con Pair r r))))))
            (def @again (\\ (p xs) (let r (@again p xs)
                (join ((j (y) (case r r1 (_ y)))) (case (p xs) b ((True) (case r r2 (_ (jump j r2)))) (_ r))))))
            (def @loop (\\ (p xs) (let r (@loop p xs) (joinrec ((go (y) (case y y1 ((Nil) r) ((Cons z zs) (jump go zs)))))
                (jump go xs)))))
            (def @round (\\ (p xs) (let r (@round p xs)
                (joinrec ((go (y) (case y y1 ((Nil) y1) ((Cons z zs) (case r r1 (_ (jump go zs))))))) (jump go xs)))))
            (def @main (@filter (\\ (x) (con False)) (con Cons (con Unit) (con Nil))))
            """)
        func calls(_ name: String) -> Int { value(name, module).components(separatedBy: "Test.\(name) ").count - 1 }
        #expect(["filter", "kept", "again", "loop", "round"].map(calls) == [2, 1, 1, 1, 1])
        func isBoundLate(_ name: String, after text: String) throws -> Bool {
            let value = value(name, module)
            let (bound, other) = (try #require(value.range(of: "let r")), try #require(value.range(of: text)))
            return other.lowerBound < bound.lowerBound
        }
        #expect(try isBoundLate("loop", after: "Nil ->") && !isBoundLate("round", after: "Nil ->"))
        #expect(try result(module) == "Nil")
    }

    // MARK: Worker and wrapper, on what demand and result analysis find

    @Test func strictArgumentIsUnboxed() throws {
        let module = try after(
            "worker-wrapper",
            """
            (def @sum (\\ (acc n) (case n n1 ((I# i:i) (case i i1:i (0# acc)
                (_ (@sum (case acc a ((I# j:i) (con I# (+# i j)))) (con I# (-# i 1#)))))))))
            (def @main (@sum (con I# 0#) (con I# 10#)))
            """)
        // `acc` is returned as it is when n is 0, but evaluated by whoever wants the result: both are strict.
        // The worker's parameters are on its first line.
        #expect(value("$wsum", module).prefix { $0 != "\n" }.contains(":: Int#"), "\(value("$wsum", module))")
        #expect(try result(module) == "(I# 55#)")
    }

    @Test func lazyArgumentStaysLazy() throws {
        let module = try after(
            "worker-wrapper",
            """
            (def @bottom (case (quotInt# 1# 0#) q:i (_ (con I# q))))
            (def @choose (\\ (c x y) (case c c1 ((True) (case x x1 ((I# i:i) (con I# (+# i 1#))))) ((False) (@choose (con True) y x)))))
            (def @main (@choose (con True) (con I# 1#) @bottom))
            """)
        #expect(try result(module) == "(I# 2#)")
    }

    @Test func argumentThatNobodyUsesIsDropped() throws {
        let module = try after(
            "worker-wrapper",
            """
            (def @loop (\\ (unused n) (case n n1 ((I# i:i) (case i i1:i (0# (con I# 7#)) (_ (@loop (con Unit) (con I# (-# i 1#)))))))))
            (def @main (@loop (con Unit) (con I# 3#)))
            """)
        let worker = value("$wloop", module)
        #expect(!worker.prefix { $0 != "\n" }.contains("unused"), "\(worker)")
        #expect(try result(module) == "(I# 7#)")
    }

    @Test func constructedResultIsReturnedInParts() throws {
        let module = try after(
            "worker-wrapper",
            """
            (def @half (\\ (n) (case n n1 ((I# i:i) (case (<# i 2#) t:i (1# (con Pair n n))
                (_ (@half (con I# (-# i 2#)))))))))
            (def @main (case (@half (con I# 9#)) p ((Pair a b) b)))
            """)
        #expect(value("$whalf", module).contains("(#"), "\(value("$whalf", module))")
        #expect(try result(module) == "(I# 1#)")
    }

    /// A function that always fails is strict in everything, but nothing may be evaluated before it fails.
    @Test func failureIsTheFunctionsOwn() throws {
        let text = """
            (def @fail (\\ (x) (case (quotInt# 1# 0#) q:i (_ (con I# q)))))
            (def @twice (\\ (x y) (case (@fail x) r ((I# i:i) (case y y1 ((I# j:i) (con I# (+# i j))))))))
            (def @main (@twice (con I# 1#) (con I# 2#)))
            """
        let module = try after("worker-wrapper", text)
        #expect(throws: (any Error).self) { try result(module) }
    }

    // MARK: Box in, float in

    @Test func boxesMoveIntoTheBranchesThatUseThem() throws {
        let module = try after(
            "box-in",
            """
            (def @main (\\ (n:i) (let b (con I# n) (let p (con Pair b b) (case n n1:i
                (0# (con Pair p p)) (1# (con Unit)) (2# (con Pair b b)) (_ (con Unit)))))))
            """)
        let text = value("main", module)
        let scrutinised = try #require(text.range(of: "case n"))
        #expect(!text[..<scrutinised.lowerBound].contains("let"), "\(text)")
        #expect(text.components(separatedBy: "I# n").count == 3, "\(text)")
    }

    // MARK: Float out

    @Test func invariantCallsLeaveTheLoop() throws {
        let module = try after(
            "float-out",
            """
            (def @alike (\\ (x y) (case x x1 ((I# i:i) (con I# (+# i 1#))))))
            (def @last (\\ (x y) (case x x1 ((I# i:i) (con I# (+# i 2#))))))
            (def @varying (\\ (x y) (case x x1 ((I# i:i) (con I# (+# i 3#))))))
            (def @main (\\ (x n)
                (letrec ((go (\\ (m)
                    (case m m1 ((I# i:i)
                        (case i i1:i
                            (0# (@last x x))
                            (_ (case (@alike n x) v ((I# j:i) (con Pair (@varying m x) (go (con I# (-# i j)))))))))))))
                (go n))))
            """)
        let text = value("main", module)
        let loop = try #require(text.range(of: "letrec"))
        // Out of the loop is what it does each time alike; the base case and what depends on the round stay.
        #expect(text[..<loop.lowerBound].contains("alike"), "\(text)")
        #expect(!text[..<loop.lowerBound].contains("last") && !text[..<loop.lowerBound].contains("varying"), "\(text)")
    }

    // MARK: Simplify

    @Test func sharedWorkIsNotDuplicated() throws {
        let module = try after(
            "simplify",
            """
            (def @expensive (\\ (n) (case n n1 ((I# i:i) (case i i1:i (0# (con I# 1#)) (_ (@expensive (con I# (-# i 1#)))))))))
            (def @main (let x (@expensive (con I# 5#)) (con Pair x x)))
            """)
        #expect(value("main", module).components(separatedBy: "expensive").count == 2, "\(value("main", module))")
        #expect(try result(module) == "(Pair (I# 1#) (I# 1#))")
    }

    @Test func workIsNotMovedUnderALambda() throws {
        let module = try after(
            "simplify",
            """
            (def @expensive (\\ (n) (case n n1 ((I# i:i) (case i i1:i (0# (con I# 1#)) (_ (@expensive (con I# (-# i 1#)))))))))
            (def @make (\\ (n) (let x (@expensive n) (\\ (y) (con Pair x y)))))
            (def @main (@make (con I# 3#) (con Unit)))
            """)
        let text = value("make", module)
        let work = try #require(text.range(of: "expensive"))
        #expect(!text[..<work.lowerBound].contains("\\y"), "\(text)")
    }

    @Test func recursiveFunctionsAreNotInlinedForEver() throws {
        let module = try after(
            "simplify",
            """
            (def:inline @even (\\ (n) (case n n1 ((I# i:i) (case i i1:i (0# (con True)) (_ (@odd (con I# (-# i 1#)))))))))
            (def:inline @odd (\\ (n) (case n n1 ((I# i:i) (case i i1:i (0# (con False)) (_ (@even (con I# (-# i 1#)))))))))
            (def @main (@even (con I# 10#)))
            """)
        #expect(try result(module) == "True")
    }
}

/// Constant folding never says more than the machine would do.
@Suite struct ConstantFoldingTests {
    private func fold(_ operation: Symbol, _ arguments: CoreLiteral...) -> String? {
        PrimitiveOperation.all[operation].flatMap { ConstantFolding.fold($0, arguments.map(Core.literal)) }.map {
            CorePrinter.print($0)
        }
    }

    private let x = Core.variable(.global("Test", "x", .value))

    private func foldVariable(_ operation: PrimitiveID, _ arguments: Core...) -> String? {
        ConstantFolding.fold(.of(operation), arguments).map { CorePrinter.print($0) }
    }

    @Test func integersWrap() {
        #expect(fold("+#", .int(.max), .int(1)) == "\(Int64.min)#")
        #expect(fold("*#", .int(1 << 62), .int(4)) == "0#")
        #expect(fold("negateInt#", .int(.min)) == "\(Int64.min)#")
        #expect(fold("narrow8Int#", .int(200)) == "-56#")
        #expect(fold("<#", .int(-1), .int(0)) == "1#")
    }

    /// Left to the code, which has checked its operands.
    @Test func whatIsUndefinedStays() {
        #expect(fold("quotInt#", .int(1), .int(0)) == nil)
        #expect(fold("quotInt#", .int(.min), .int(-1)) == nil)
        #expect(fold("remInt#", .int(1), .int(0)) == nil)
        #expect(fold("uncheckedIShiftL#", .int(1), .int(64)) == nil)
        #expect(fold("uncheckedIShiftRA#", .int(1), .int(-1)) == nil)
    }

    @Test func quotientsTruncate() {
        #expect(fold("quotInt#", .int(-7), .int(2)) == "-3#")
        #expect(fold("remInt#", .int(-7), .int(2)) == "-1#")
        #expect(fold("remInt#", .int(7), .int(-1)) == "0#")
        #expect(fold("remInt#", .int(.min), .int(-1)) == nil)
        #expect(fold("quotWord#", .word(.max), .word(2)) == "\(UInt64.max / 2)##")
    }

    @Test func eachTypeHasItsOwnArithmetic() {
        #expect(fold("uncheckedIShiftRA#", .int(-8), .int(1)) == "-4#")
        #expect(fold("uncheckedIShiftRL#", .int(-8), .int(1)) == "\(Int64.max - 3)#")
        #expect(fold("uncheckedShiftRL#", .word(.max), .int(63)) == "1##")
        #expect(fold("ltWord#", .word(.max), .word(0)) == "0#")
        #expect(fold("narrow16Word#", .word(0x12345)) == "\(0x2345)##")
        #expect(fold("narrow32Int#", .int(1 << 31)) == "\(Int32.min)#")
        #expect(fold("chr#", .int(-1)) == nil)
    }

    @Test func numbersThatAreNoneAreNotEqual() {
        let nan = CoreLiteral.double(Double.nan.bitPattern)
        #expect(fold("==##", nan, nan) == "0#")
        #expect(fold("/=##", nan, nan) == "1#")
        #expect(fold("eqFloat#", .float(Float.nan.bitPattern), .float(Float.nan.bitPattern)) == "0#")
        #expect(foldVariable(.eqDouble, x, x) == nil)
        #expect(foldVariable(.minusDouble, x, x) == nil)
        // -0.0 + 0.0 is 0.0.
        #expect(foldVariable(.plusDouble, x, .literal(.double(0))) == nil)
    }

    @Test func neutralOperandsVanish() {
        let (zero, one) = (Core.literal(.int(0)), Core.literal(.word(1)))
        #expect(foldVariable(.plusInt, x, zero) == CorePrinter.print(x))
        #expect(foldVariable(.plusInt, zero, x) == CorePrinter.print(x))
        #expect(foldVariable(.minusInt, zero, x) == nil)
        #expect(foldVariable(.minusInt, x, x) == "0#")
        #expect(foldVariable(.xorWord, x, x) == "0##")
        #expect(foldVariable(.quotWord, x, one) == CorePrinter.print(x))
        #expect(foldVariable(.quotWord, one, x) == nil)
        #expect(foldVariable(.uncheckedShiftL, x, zero) == CorePrinter.print(x))
        #expect(foldVariable(.leInt, x, x) == "1#")
    }
}

import HytheBase
import HytheCore
import HytheTypes
import Testing

import HytheLLVM

/// Each rule of `CodeLint`: lowered code that breaks it, made by hand, and what lint says.
@Suite struct CodeLintTests {
    private let x = Local(id: 1, hint: "x", representation: .lifted)
    private let y = Local(id: 2, hint: "y", representation: .lifted)
    private let n = Local(id: 3, hint: "n", representation: .int)
    private let made = Local(id: 4, hint: "made", representation: .lifted, isEvaluated: true)
    private let box = Prelude.constructor("I#")
    private let just = Prelude.constructor("Just")

    /// Of a function of `parameters` and this body.
    private func faults(_ parameters: [Local?], _ body: Code, result: Shape? = nil) -> String {
        faults(StaticObject(symbol: "f", content: .function(function(parameters, body, result: result))))
    }

    private func faults(_ object: StaticObject) -> String { CodeLint.check([object]).joined(separator: "; ") }

    private func function(_ parameters: [Local?], _ body: Code, result: Shape? = nil) -> GlobalFunction {
        let function = GlobalFunction(symbol: "f")
        function.parameters = parameters
        function.representations = parameters.map { $0?.representation ?? .void }
        function.body = body
        function.result = result ?? body.shape
        return function
    }

    private func select(
        _ scrutinee: Code, _ results: [Local], _ alternatives: Selection.Alternatives, free: [Local] = [],
        result: Shape = .lifted
    ) -> Code {
        .select(
            Selection(
                scrutinee: scrutinee, results: results, alternatives: alternatives, free: LocalSet(free),
                result: result))
    }

    // MARK: Scopes

    @Test func localsAreInScopeAndBoundOnce() {
        #expect(faults([x], .value(.local(x))) == "")
        #expect(faults([x], .value(.local(y))).contains("y_2 is not in scope"))
        #expect(faults([x, x], .value(.local(x))).contains("x_1 is bound twice"))
        let evaluated = select(.value(.local(x)), [made], .one(.value(.local(made))))
        #expect(faults([x], evaluated) == "")
        let later = select(evaluated, [y], .one(.value(.local(made))))
        #expect(faults([x], later).contains("made_4 is not in scope"))
    }

    @Test func onlyEvaluatedLocalsAreTakenForThat() {
        #expect(faults([made], .value(.local(made))).contains("made_4 is taken for evaluated"))
        let parts = select(.tuple([.local(x)]), [made], .one(.value(.local(made))))
        #expect(faults([x], parts).contains("made_4 is taken for evaluated"))
        let thunk = ClosureCode(kind: .thunk, symbol: "t")
        thunk.captured = [x]
        thunk.body = .value(.local(x))
        let allocation = Allocation(local: made, object: .thunk(thunk))
        let code = Code.allocate([allocation], .value(.local(made)), free: LocalSet([x]))
        #expect(faults([x], code).contains("made_4 is taken for evaluated"))
    }

    // MARK: What is live at safe points

    @Test func freeVariablesOfAlternativesAreComplete() {
        func call(_ free: [Local]) -> Code {
            select(
                .call(.unknown(.local(x)), [.local(x)], result: .lifted), [made], .one(.value(.local(y))), free: free)
        }
        #expect(faults([x, y], call([y])) == "")
        #expect(faults([x, y], call([])).contains("y_2 are needed in the alternatives of a case"))
    }

    @Test func freeVariablesOfAllocationsAreComplete() {
        func allocate(_ free: [Local]) -> Code {
            .allocate(
                [Allocation(local: made, object: .constructor(just, [.local(x)]))], .tuple([.local(made), .local(y)]),
                free: LocalSet(free))
        }
        #expect(faults([x, y], allocate([x, y])) == "")
        #expect(faults([x, y], allocate([y])).contains("x_1 are needed in an allocation"))
        #expect(faults([x, y], allocate([x])).contains("y_2 are needed in an allocation"))
    }

    @Test func freeVariablesOfJoinPointsAreComplete() {
        func join(_ free: [Local]) -> Code {
            let point = LoweredJoinPoint(local: Local(id: 9, hint: "j", representation: .void))
            point.body = .value(.local(x))
            point.free = LocalSet(free)
            return .join(isRecursive: false, [point], .jump(point, [], result: .lifted))
        }
        #expect(faults([x], join([x])) == "")
        #expect(faults([x], join([])).contains("x_1 are needed in the join point j_9"))
    }

    @Test func closuresHoldWhatTheyUse() {
        func closure(_ held: [Local]) -> Code {
            let code = ClosureCode(kind: .function, symbol: "g")
            code.parameters = [Local(id: 8, hint: "p", representation: .lifted)]
            code.representations = [.lifted]
            code.captured = held
            code.body = .value(.local(x))
            return .allocate(
                [Allocation(local: made, object: .function(code))], .value(.local(made)), free: LocalSet([x, n]))
        }
        #expect(faults([x, n], closure([x])) == "")
        #expect(faults([x, n], closure([])).contains("x_1 is not in scope"))
        #expect(faults([x, n], closure([n, x])).contains("do not come first"))
    }

    // MARK: Calls and returns

    @Test func callsFitTheirCallees() {
        let callee = function([Local(id: 7, hint: "p", representation: .int), nil], .tuple([.literal(.int(1))]))
        func call(_ arguments: [Atom], _ result: Shape) -> String {
            faults([x, n], .call(.direct(callee), arguments, result: result))
        }
        #expect(call([.local(n), .void], .tuple([.int])) == "")
        #expect(call([.local(n)], .tuple([.int])).contains("which takes (# Int#, void #), is called with (# Int# #)"))
        #expect(call([.local(x), .void], .tuple([.int])).contains("is called with (# *, void #)"))
        #expect(call([.local(n), .void], .tuple([.double])).contains("returns (# Int# #) where (# Double# #)"))
        let many = [Atom](repeating: .local(x), count: 40)
        #expect(faults([x], .call(.unknown(.local(x)), many, result: .lifted)).contains("an unknown call of 40"))
    }

    @Test func resultsAreWhatIsWanted() {
        #expect(faults([n], .tuple([.local(n)]), result: .tuple([.double])).contains("the code gives (# Int# #)"))
        #expect(
            faults([x, n], select(.tuple([.local(n)]), [y], .one(.value(.local(x))), free: [x])).contains(
                "a scrutinee gives"))
        let alternative = select(.value(.local(x)), [made], .one(.tuple([.local(n)])), free: [n])
        #expect(faults([x, n], alternative).contains("an alternative gives (# Int# #)"))
        #expect(faults([x], .tuple([.void])).contains("void component"))
    }

    @Test func argumentsAndResultsFindAPlace() {
        let many = (0..<300).map { Local(id: 100 + $0, hint: "a", representation: .int) }
        #expect(faults(many, .tuple([.local(many[0])])).contains("arguments travel in memory"))
        #expect(faults([n], .tuple([Atom](repeating: .local(n), count: 300))).contains("results travel in memory"))
    }

    // MARK: Join points and objects

    @Test func jumpsAreTailCallsThatFit() {
        let point = LoweredJoinPoint(local: Local(id: 9, hint: "j", representation: .void))
        point.parameters = [y]
        point.body = .value(.local(y))
        func join(_ body: Code) -> String { faults([x, n], .join(isRecursive: false, [point], body)) }
        #expect(join(.jump(point, [.local(x)], result: .lifted)) == "")
        #expect(join(.jump(point, [.local(n)], result: .lifted)).contains("a jump to j_9 with (# Int# #)"))
        let inside = select(.jump(point, [.local(x)], result: .lifted), [made], .one(.value(.local(made))))
        #expect(join(inside).contains("not in tail position"))
        #expect(faults([x], .jump(point, [.local(x)], result: .lifted)).contains("not in scope"))
        point.body = .tuple([.local(y)])
        #expect(join(.tuple([.local(n)])).contains("a join point gives (# * #)"))
    }

    @Test func objectsAreWhatTheyShouldBe() {
        #expect(faults([x], .construct(just, [])).contains("has no fields"))
        #expect(faults([x], .construct(box, [.local(x)])).contains("I# of (# * #)"))
        let open = StaticObject(symbol: "c", content: .constructor(just, [.local(x)]))
        #expect(faults(open).contains("a static object holds a variable"))
        let code = ClosureCode(kind: .thunk, symbol: "t")
        code.captured = [x]
        code.body = .value(.local(x))
        #expect(faults(StaticObject(symbol: "t", content: .thunk(code))).contains("a static thunk holds variables"))
    }

    @Test func operationsAndForeignCallsFit() {
        let plus = Code.primitive(.of(.plusInt), [.local(n), .local(x)], result: .single(.int))
        #expect(faults([x, n], plus).contains("+# is applied to (# Int#, * #)"))
        let call = ForeignCall(target: .symbol("c"), safety: .unsafe, arguments: [.double], result: .void)
        #expect(faults([n], .foreign(call, [.local(n)], result: .single(.void))).contains("is called with (# Int# #)"))
    }
}

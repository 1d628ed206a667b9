import HytheBase
import HytheCore
import HytheTypes

extension CodeLint {
    /// Checks code; its free locals, join points among them.
    mutating func check(_ code: Code) -> LocalSet {
        switch code {
        case .value(let atom):
            if atom.isVoid { report("a value without bits") }
            return use([atom])
        case .tuple(let atoms):
            if atoms.contains(where: \.isVoid) { report("a tuple with a void component") }
            return use(atoms)
        case .call(let callee, let arguments, let result): return check(callee, arguments, result)
        case .construct(let constructor, let atoms):
            checkConstructor(constructor, atoms, isStatic: false)
            return use(atoms)
        case .primitive(let operation, let atoms, _):
            let parameters = PrimitiveSignature.of(operation).parameters
            let fits =
                atoms.count == parameters.count
                && zip(atoms, parameters).allSatisfy {
                    $0.representation == $1 || $1 == .lifted && $0.representation == .unlifted
                }
            if !fits { report("\(operation.name) is applied to \(describe(atoms.map(\.representation)))") }
            if operation.isExpanded { report("\(operation.name) is not expanded") }
            return use(atoms)
        case .foreign(let call, let atoms, _):
            var operands = atoms[...]
            if call.target == .dynamic, operands.popFirst()?.representation != .address {
                report("the C function that is called is no address")
            }
            if operands.count > call.arguments.count, operands.last?.isVoid == true { operands.removeLast() }
            let fits =
                operands.count == call.arguments.count
                && zip(call.arguments, operands).allSatisfy { $0.isHeld(as: $1.representation) }
            if !fits { report("C's \(call.target) is called with \(describe(operands.map(\.representation)))") }
            return use(atoms)
        case .allocate(let allocations, let body, let free):
            return allocate(allocations, body, free)
        case .select(let selection): return select(selection)
        case .join(let isRecursive, let points, let body): return join(isRecursive, points, body)
        case .jump(let point, let atoms, _):
            if !joinPoints.contains(point.local) {
                report("a jump to \(name(point.local)), which is not in scope or not in tail position")
            }
            if atoms.map(\.representation) != point.parameters.map(\.representation) {
                report("a jump to \(name(point.local)) with \(describe(atoms.map(\.representation)))")
            }
            var free = use(atoms)
            free.insert(point.local)
            return free
        }
    }

    // MARK: Calls

    private mutating func check(_ callee: Callee, _ arguments: [Atom], _ result: Shape) -> LocalSet {
        let given = arguments.map(\.representation)
        switch callee {
        case .direct(let function):
            demand(function)
            let held = arguments.prefix(function.held.count).map(\.local)
            if held != function.held { report("\(function.symbol) is called without the variables that it holds") }
            check(function.symbol, given, function.representations, function.result, result)
            return use(arguments)
        case .closure(let code, let closure):
            demand(code)
            check(code.symbol, given, code.representations, code.result, result)
            return use(arguments + [closure])
        case .unknown(let function):
            if function.representation != .lifted { report("a function that is not lifted is called") }
            if given.isEmpty { report("a call without arguments") }
            if given.count > ApplyFunction.longestPattern { report("an unknown call of \(given.count) arguments") }
            checkPlan(given.filter { $0 != .void }, isClosure: true)
            return use(arguments + [function])
        }
    }

    private mutating func check(
        _ symbol: String, _ given: [Representation], _ taken: [Representation], _ returned: Shape, _ wanted: Shape
    ) {
        // A join of the optimiser may pass an unlifted pointer for a lifted one, and the other way: both are roots.
        if given.count != taken.count || zip(given, taken).contains(where: { $0.llvmType != $1.llvmType }) {
            report("\(symbol), which takes \(describe(taken)), is called with \(describe(given))")
        }
        if returned.values != wanted.values && returned.values != [.lifted] {
            report("\(symbol) returns \(describe(returned.values)) where \(describe(wanted.values)) is wanted")
        }
    }

    // MARK: Objects

    mutating func checkConstructor(_ constructor: DataCon, _ atoms: [Atom], isStatic: Bool) {
        if atoms.isEmpty { report("\(constructor.name), which has no fields, is allocated") }
        if atoms.map(\.representation) != constructor.representations {
            report("\(constructor.name) of \(describe(atoms.map(\.representation)))")
        }
        if isStatic {
            if atoms.contains(where: { $0.local != nil }) { report("a static object holds a variable") }
            _ = use(atoms)
        }
    }

    private mutating func allocate(_ allocations: [Allocation], _ body: Code, _ free: LocalSet) -> LocalSet {
        let locals = allocations.map(\.local)
        let needed = binding(locals, isEvaluated: true) { lint in
            var needed = LocalSet()
            for allocation in allocations { needed.formUnion(lint.check(allocation)) }
            needed.formUnion(lint.check(body))
            return needed.subtracting(locals)
        }
        covers(free, needed, "an allocation")
        return needed
    }

    private mutating func check(_ allocation: Allocation) -> LocalSet {
        let isValue: Bool
        let used: LocalSet
        switch allocation.object {
        case .constructor(let constructor, let atoms):
            isValue = true
            checkConstructor(constructor, atoms, isStatic: false)
            used = use(atoms)
        case .function(let code):
            isValue = true
            demand(code)
            used = use(code.captured.map(Atom.local))
        case .thunk(let code):
            isValue = false
            demand(code)
            used = use(code.captured.map(Atom.local))
        case .selector(let index, let record):
            isValue = false
            if !(0..<8).contains(index) || record.representation != .lifted { report("a selector that there is not") }
            used = use([record])
        case .partial(let function, let arguments):
            isValue = true
            if arguments.isEmpty { report("a partial application without arguments") }
            used = use(arguments + [function])
        }
        if allocation.local.representation != .lifted { report("\(name(allocation.local)) is an object, not lifted") }
        if allocation.local.isEvaluated && !isValue { report("\(name(allocation.local)) is taken for evaluated") }
        return used
    }

    // MARK: Case

    private mutating func select(_ selection: Selection) -> LocalSet {
        let scrutinised = isolated(selection.scrutinee)
        expect(selection.scrutinee, selection.results.map(\.representation), "a scrutinee")
        let free: LocalSet
        if case .tuple = selection.scrutinee.shape {
            free = binding(selection.results) { $0.alternatives(selection) }
        } else if let result = selection.results.first {
            free = rebinding(result) { $0.alternatives(selection) }
        } else {
            free = alternatives(selection)
        }
        let needed = free.subtracting(selection.results)
        covers(selection.free, needed, "the alternatives of a case")
        return needed.union(scrutinised)
    }

    private mutating func alternatives(_ selection: Selection) -> LocalSet {
        let wanted = selection.result.values
        var free = LocalSet()
        switch selection.alternatives {
        case .one(let body):
            free = check(body)
            expect(body, wanted, "an alternative")
        case .constructors(let cases, let fallback):
            if let fallback {
                let needed = alternative(fallback, wanted)
                free.formUnion(needed)
            }
            for (constructor, fields, body) in cases {
                let representations = constructor.representations
                for (field, representation) in zip(fields, representations)
                where field.map({ $0.representation != representation }) ?? false {
                    report("a field of \(constructor.name) is bound as it is not")
                }
                let locals = fields.compactMap { $0 }
                let needed = binding(locals) { $0.alternative(body, wanted) }
                free.formUnion(needed.subtracting(locals))
            }
            if !cases.isEmpty, let scrutinee = selection.results.first { free.insert(scrutinee) }
        case .literals(let cases, let fallback):
            if let fallback {
                let needed = alternative(fallback, wanted)
                free.formUnion(needed)
            }
            for (_, body) in cases {
                let needed = alternative(body, wanted)
                free.formUnion(needed)
            }
            if let scrutinee = selection.results.first { free.insert(scrutinee) }
        }
        return free
    }

    private mutating func alternative(_ body: Code, _ wanted: [Representation]) -> LocalSet {
        let free = check(body)
        expect(body, wanted, "an alternative")
        return free
    }

    // MARK: Join points

    private mutating func join(_ isRecursive: Bool, _ points: [LoweredJoinPoint], _ body: Code) -> LocalSet {
        let saved = joinPoints
        defer { joinPoints = saved }
        let locals = points.map(\.local)
        let wanted = body.shape.values
        func bodies(_ lint: inout CodeLint) -> LocalSet {
            var free = LocalSet()
            for point in points {
                var needed = lint.binding(point.parameters) { $0.check(point.body) }
                needed = needed.subtracting(point.parameters).subtracting(locals)
                lint.covers(point.free, needed, "the join point \(lint.name(point.local))")
                free.formUnion(needed)
            }
            return free
        }
        if isRecursive { joinPoints.formUnion(locals) }
        let needed = bodies(&self)
        joinPoints.formUnion(locals)
        let free = needed.union(check(body).subtracting(locals))
        for point in points { expect(point.body, wanted, "a join point") }
        return free
    }
}

import HytheBase
import HytheCore
import HytheTypes

extension FunctionEmitter {
    /// Emits code whose results go to `destination`; afterwards the current block has ended.
    func emit(_ code: Code, _ destination: Destination) {
        switch code {
        case .value(let atom):
            let value = operand(atom)
            if atom.isEvaluated {
                deliver([value], destination)
            } else {
                evaluate(value, destination)
            }
        case .tuple(let atoms):
            deliver(atoms.map(operand), destination)
        case .call(let callee, let arguments, let result):
            call(callee, arguments, result, destination)
        case .construct(let constructor, let atoms):
            reserve(8 * (constructor.layout.words + 1), live(LocalSet(atoms), destination))
            let value = construct(constructor, atoms)
            deliver([value], destination)
        case .primitive(let operation, let atoms, let result):
            primitive(operation, atoms, result, destination)
        case .foreign(let call, let atoms, let result):
            foreign(call, atoms, result, destination)
        case .allocate(let allocations, let body, let free):
            reserve(code.straightAllocation, live(free, destination))
            allocate(allocations)
            emit(body, destination)
        case .select(let selection):
            select(selection, destination)
        case .join(let isRecursive, let points, let body):
            join(isRecursive, points, body, destination)
        case .jump(let point, let atoms, _):
            let target = targets[point.local.id].orFail("a jump leaves the scope of `\(point.local.hint)`")
            jump(to: target, atoms.map(operand))
        }
    }

    /// Hands results over; for a lifted single result they are in weak head normal form.
    func deliver(_ values: [Operand], _ destination: Destination) {
        switch destination {
        case .target(let target):
            guard target.parameters.count == values.count else { mismatch(values.count, target.parameters.count) }
            jump(to: target, values)
        case .return_:
            guard values.count == result.representations.count else {
                mismatch(values.count, result.representations.count)
            }
            returnValues(values)
        }
    }

    private func mismatch(_ given: Int, _ wanted: Int) -> Never {
        InternalError.fail("\(given) results are delivered where \(wanted) are wanted")
    }

    private func returnValues(_ values: [Operand]) {
        var registers: [TypedOperand] = []
        for (index, value) in values.enumerated() {
            let type = result.representations[index].llvmType
            if let slot = result.memory[index] {
                store(.results, type, value, index: slot)
            } else {
                registers.append(TypedOperand(type, value))
            }
        }
        switch registers.count {
        case 0: return_()
        case 1: return_(registers[0].type, registers[0].operand)
        default:
            var aggregate = Operand.poison
            for (index, field) in registers.enumerated() {
                aggregate = instruction(.insert(result.type, aggregate, field.type, field.operand, index))
            }
            return_(result.type, aggregate)
        }
    }

    // MARK: - Evaluation

    /// Evaluates a lifted value: by its tag there is nothing to do, or its entry is called.
    func evaluate(_ value: Operand, _ destination: Destination) {
        // A static object with a tag.
        if case .address(_, let tag) = value, tag != 0 { return deliver([value], destination) }
        let isUnknown = compare(.equal, tag(value), 0)
        let evaluation = newBlock()
        let done = newBlock()
        branch(if: isUnknown, evaluation, done)
        let before = state
        current = done
        deliver([value], destination)
        current = evaluation
        state = before
        switch destination {
        case .return_: enter(value)
        case .target(let target):
            // What has been evaluated since the last collection lies behind an indirection: no reason to call, nor to save
            // anything.
            let info = load(.pointer, value)
            let indirection = newBlock()
            let unevaluated = newBlock()
            branch(if: compare(.equal, info, module.runtime("hy_ind_info"), .pointer), indirection, unevaluated)
            current = indirection
            deliver([load(.pointer, value, offset: 8)], destination)
            current = unevaluated
            state = before
            let count = saveAside(target.live)
            let entry = load(.pointer, info)
            let arguments = [.context, Call.Argument(.pointer, stackPointer(count)), Call.Argument(.pointer, value)]
            let result = instruction(
                .call(Call(result: .pointer, callee: .function(entry), arguments: arguments, convention: .tail)))
            forgetPointers(target.live)
            deliver([result], destination)
        }
    }

    /// Goes to a closure's entry, whose result is this function's.
    func enter(_ closure: Operand) {
        let entry = entryCode(closure)
        tailCall(
            entry, .pointer, [.context, Call.Argument(.pointer, .stack), Call.Argument(.pointer, closure)])
    }

    private func entryCode(_ value: Operand) -> Operand { load(.pointer, load(.pointer, value)) }

    // MARK: - Join points

    private func join(
        _ isRecursive: Bool, _ points: [LoweredJoinPoint], _ body: Code, _ destination: Destination
    ) {
        let hasSafePoint = module.options.yields || points.contains { $0.body.hasSafePoint }
        let group = points.map { point in
            Target(
                parameters: point.parameters, live: live(point.free, destination), isLoop: isRecursive,
                isLoopWithoutSafePoints: isRecursive && !hasSafePoint)
        }
        for (point, target) in zip(points, group) { targets[point.local.id] = target }
        emit(body, destination)
        // A point is placed once something jumps to it; placing one may lead to others.
        var waiting = Array(zip(points, group))
        while let index = waiting.firstIndex(where: { !$1.edges.isEmpty }) {
            let (point, target) = waiting.remove(at: index)
            guard place(target) else { continue }
            if isRecursive { yield(target.parameters + target.live) }
            emit(point.body, destination)
        }
    }

    // MARK: - Case

    private func select(_ selection: Selection, _ destination: Destination) {
        let target = Target(parameters: selection.results, live: live(selection.free, destination))
        emit(selection.scrutinee, .target(target))
        guard place(target) else { return }
        switch selection.alternatives {
        case .one(let body): emit(body, destination)
        case .constructors(let cases, let fallback):
            let scrutinee = selection.results.first.orFail("a case without a scrutinee has alternatives")
            constructors(scrutinee, cases, fallback, destination)
        case .literals(let cases, let fallback):
            let scrutinee = selection.results.first.orFail("a case without a scrutinee has alternatives")
            literals(scrutinee, cases, fallback, destination)
        }
    }

    private typealias ConstructorCase = (constructor: DataCon, fields: [Local?], body: Code)

    private func constructors(
        _ scrutinee: Local, _ cases: [ConstructorCase], _ fallback: Code?, _ destination: Destination
    ) {
        // Without alternatives, the scrutinee never returns.
        guard let family = cases.first?.constructor.tyCon.constructors.count else { return neverReached() }
        let fallback = cases.count >= family ? nil : fallback
        if cases.count == 1 && fallback == nil {
            return alternative(scrutinee, cases[0], destination)
        }
        let value = value(of: scrutinee)
        let tag = tag(value)
        let blocks = cases.map { _ in newBlock() }
        // Without a default the last case stands for the rest.
        let otherwise = fallback == nil ? blocks[blocks.count - 1] : newBlock()
        let tested = fallback == nil ? cases.count - 1 : cases.count
        let isBig = family > 7
        var byPointer: [(tag: Int, block: Block)] = []
        var byTable: [(tag: Int, block: Block)] = []
        for index in 0..<tested {
            let constructor = cases[index].constructor
            if isBig && constructor.tag >= 6 {
                byTable.append((constructor.tag, blocks[index]))
            } else {
                byPointer.append((constructor.pointerTag, blocks[index]))
            }
        }
        let head = current
        if !byTable.isEmpty {
            let table = newBlock()
            current = table
            let info = load(.pointer, offset(value, -7))
            let number = load(.i16, info, offset: 18)
            branch(on: .i16, number, byTable, otherwise)
            current = head
            byPointer.append((7, table))
        }
        branch(on: .i64, tag, byPointer, otherwise)
        let before = state
        for (index, block) in blocks.enumerated() {
            current = block
            state = before
            alternative(scrutinee, cases[index], destination)
        }
        if let fallback {
            current = otherwise
            state = before
            emit(fallback, destination)
        }
    }

    private func branch(
        on type: LLVMType, _ value: Operand, _ cases: [(tag: Int, block: Block)], _ otherwise: Block
    ) {
        if cases.count == 1 {
            return branch(if: compare(.equal, value, cases[0].tag, type), cases[0].block, otherwise)
        }
        switchOn(type, value, cases.map { (Int64($0.tag), $0.block) }, otherwise: otherwise)
    }

    private func alternative(_ scrutinee: Local, _ alternative: ConstructorCase, _ destination: Destination) {
        let constructor = alternative.constructor
        let layout = constructor.layout
        for (index, field) in alternative.fields.enumerated() {
            guard let field, let position = layout.positions[index] else { continue }
            let type = field.representation.llvmType
            bind(field, load(type, value(of: scrutinee), offset: 8 + 8 * position - constructor.pointerTag))
        }
        emit(alternative.body, destination)
    }

    private func literals(
        _ scrutinee: Local, _ cases: [(literal: CoreLiteral, body: Code)], _ fallback: Code?,
        _ destination: Destination
    ) {
        let value = value(of: scrutinee)
        let blocks = cases.map { _ in newBlock() }
        let otherwise = fallback == nil ? blocks[blocks.count - 1] : newBlock()
        let tested = fallback == nil ? cases.count - 1 : cases.count
        let tests = (0..<tested).map { (value: module.constant(cases[$0].literal), block: blocks[$0]) }
        let type = scrutinee.representation.llvmType
        if type == .i64, tests.count != 1 {
            let cases = tests.map { test -> (Int64, Block) in
                guard case .integer(let number) = test.value else { InternalError.fail("a literal is no number") }
                return (number, test.block)
            }
            switchOn(type, value, cases, otherwise: otherwise)
        } else {
            for (index, test) in tests.enumerated() {
                let isCase = compare(type.isFloating ? .floatingEqual : .equal, value, test.value, type)
                let next = index == tested - 1 ? otherwise : newBlock()
                branch(if: isCase, test.block, next)
                current = next
            }
            if tested == 0 { branch(to: otherwise) }
        }
        let before = state
        for (index, block) in blocks.enumerated() {
            current = block
            state = before
            emit(cases[index].body, destination)
        }
        if let fallback {
            current = otherwise
            state = before
            emit(fallback, destination)
        }
    }
}

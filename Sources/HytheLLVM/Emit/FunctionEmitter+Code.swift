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
    func deliver(_ values: [String], _ destination: Destination) {
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

    private func returnValues(_ values: [String]) {
        var registers: [(type: String, value: String)] = []
        for (index, value) in values.enumerated() {
            let type = result.representations[index].llvmType
            if let slot = result.memory[index] {
                store(.results, type, value, index: slot)
            } else {
                registers.append((type, value))
            }
        }
        switch registers.count {
        case 0: line("ret void")
        case 1: line("ret \(registers[0].type) \(registers[0].value)")
        default:
            var aggregate = "poison"
            for (index, (type, value)) in registers.enumerated() {
                aggregate = instruction("insertvalue \(result.type) \(aggregate), \(type) \(value), \(index)")
            }
            line("ret \(result.type) \(aggregate)")
        }
    }

    // MARK: - Evaluation

    /// Evaluates a lifted value: by its tag there is nothing to do, or its entry is called.
    func evaluate(_ value: String, _ destination: Destination) {
        if let tag = constantTag(value), tag != 0 { return deliver([value], destination) }
        let word = instruction("ptrtoint ptr \(value) to i64")
        let tag = instruction("and i64 \(word), 7")
        let isUnknown = instruction("icmp eq i64 \(tag), 0")
        let evaluation = newBlock()
        let done = newBlock()
        branch(if: isUnknown, evaluation, done)
        let before = state
        current = done
        deliver([value], destination)
        current = evaluation
        state = before
        switch destination {
        case .return_:
            let entry = entryCode(value)
            let result = instruction(
                "musttail call tailcc ptr \(entry)(ptr swiftself %ctx, ptr %sp, ptr \(value))")
            line("ret ptr \(result)")
        case .target(let target):
            let count = saveAside(target.live)
            let entry = entryCode(value)
            let pointer = stackPointer(count)
            let result = instruction(
                "call tailcc ptr \(entry)(ptr swiftself %ctx, ptr \(pointer), ptr \(value))")
            forgetPointers(target.live)
            deliver([result], destination)
        }
    }

    private func entryCode(_ value: String) -> String { load("ptr", load("ptr", value)) }

    /// The tag of a static closure's address.
    private func constantTag(_ value: String) -> Int? {
        guard value.hasPrefix("getelementptr") else { return nil }
        return value.dropLast().last?.wholeNumberValue
    }

    // MARK: - Join points

    private func join(
        _ isRecursive: Bool, _ points: [LoweredJoinPoint], _ body: Code, _ destination: Destination
    ) {
        let hasSafePoint = points.contains { $0.body.hasSafePoint }
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
            if place(target) { emit(point.body, destination) }
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
        let word = instruction("ptrtoint ptr \(value) to i64")
        let tag = instruction("and i64 \(word), 7")
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
            let info = load("ptr", offset(value, -7))
            let number = load("i16", info, offset: 18)
            switchOn("i16", number, byTable, otherwise)
            current = head
            byPointer.append((7, table))
        }
        switchOn("i64", tag, byPointer, otherwise)
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

    private func switchOn(_ type: String, _ value: String, _ cases: [(tag: Int, block: Block)], _ otherwise: Block) {
        if cases.count == 1 {
            let isCase = instruction("icmp eq \(type) \(value), \(cases[0].tag)")
            return branch(if: isCase, cases[0].block, otherwise)
        }
        let list = cases.map { "\(type) \($0.tag), label %\($0.block.label)" }.joined(separator: " ")
        line("switch \(type) \(value), label %\(otherwise.label) [\(list)]")
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
        switch scrutinee.representation {
        case .int, .word, .char:
            if tested == 1 {
                let isCase = instruction("icmp eq i64 \(value), \(module.constant(cases[0].literal))")
                branch(if: isCase, blocks[0], otherwise)
            } else {
                let list = (0..<tested).map { "i64 \(module.constant(cases[$0].literal)), label %\(blocks[$0].label)" }
                line("switch i64 \(value), label %\(otherwise.label) [\(list.joined(separator: " "))]")
            }
        default:
            let type = scrutinee.representation.llvmType
            let comparison = type == "ptr" ? "icmp eq" : "fcmp oeq"
            for index in 0..<tested {
                let isCase = instruction("\(comparison) \(type) \(value), \(module.constant(cases[index].literal))")
                let next = index == tested - 1 ? otherwise : newBlock()
                branch(if: isCase, blocks[index], next)
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

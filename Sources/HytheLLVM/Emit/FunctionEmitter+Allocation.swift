import HytheBase
import HytheCore
import HytheTypes

extension Code {
    /// Bytes that are allocated from here until the next safe point or branch: claimed by one heap check.
    var straightAllocation: Int {
        switch self {
        case .allocate(let allocations, let body, _):
            allocations.reduce(0) { $0 + $1.object.bytes } + body.straightAllocation
        case .construct(let constructor, _): 8 * (constructor.layout.words + 1)
        case .primitive(let operation, _, _): operation.claims
        case .join(_, _, let body): body.straightAllocation
        case .select(let selection):
            switch selection.scrutinee {
            case .primitive(let operation, _, _) where !operation.collects:
                operation.claims + selection.alternatives.straightAllocation
            case .value(let atom) where atom.isEvaluated: selection.alternatives.straightAllocation
            case .tuple, .construct: selection.scrutinee.straightAllocation + selection.alternatives.straightAllocation
            default: selection.scrutinee.straightAllocation
            }
        default: 0
        }
    }
}

extension Selection.Alternatives {
    fileprivate var straightAllocation: Int {
        switch self {
        case .one(let body): body.straightAllocation
        case .constructors(let cases, nil) where cases.count == 1: cases[0].body.straightAllocation
        default: 0
        }
    }
}

extension Allocation.Object {
    /// Its size in the heap.
    var bytes: Int {
        switch self {
        case .constructor(let constructor, _): 8 * (1 + constructor.layout.words)
        case .function(let code): 8 * (1 + code.captured.count)
        case .thunk(let code): 8 * (2 + code.captured.count)
        case .selector: 24
        case .partial(_, let arguments): 8 * PartialApplication(arguments.map(\.representation)).words
        }
    }

    /// The tag of a pointer to it.
    var tag: Int {
        switch self {
        case .constructor(let constructor, _): constructor.pointerTag
        case .function(let code): min(code.arity, 7)
        case .thunk, .selector: 0
        case .partial: 7
        }
    }
}

extension FunctionEmitter {
    /// Makes sure of `bytes` of heap, unless an earlier check covers them.
    func reserve(_ bytes: Int, _ live: [Local]) {
        if let reserved = state.reserved, reserved.offset + bytes <= reserved.end { return }
        let base = checkHeap(.integer(bytes), live)
        state.reserved = State.Reservation(base: base, offset: 0, end: bytes)
    }

    /// Claims a number of bytes, collecting if there are too few; the address of the first.
    func checkHeap(_ bytes: Operand, _ live: [Local]) -> Operand {
        state.reserved = nil
        let hp = load(.hp, as: .pointer)
        let new = element(of: .i8, hp, bytes)
        let limit = load(.hpLim, as: .pointer)
        let isFull = compare(.greater, new, limit, .pointer)
        let full = newBlock()
        let claim = newBlock()
        branch(if: isFull, full, claim, isUnlikely: true)

        let base = freshLocal(.address)
        let end = freshLocal(.address)
        let target = Target(parameters: [base, end], live: live)
        let before = state
        current = claim
        jump(to: target, [hp, new])
        current = full
        let count = saveAside(live)
        callRuntime("hy_heap_full", [.context, stackPointer(count), bytes])
        forgetPointers(live)
        let fresh = load(.hp, as: .pointer)
        let freshEnd = element(of: .i8, fresh, bytes)
        jump(to: target, [fresh, freshEnd])
        state = before
        _ = place(target)
        store(.hp, .pointer, value(of: end))
        return value(of: base)
    }

    // Note [Loops that can be interrupted]
    // Turns are counted in nurseries, so what allocates nothing has no turn that could end. With -fno-omit-yields every function and
    // every round of a loop throws a word of the nursery away, which needs no timer: a turn is some hundred thousand rounds.

    /// See Note [Loops that can be interrupted].
    func yield(_ live: [Local]) {
        if module.options.yields { _ = checkHeap(.integer(8), live) }
    }

    /// The address of the next `bytes` of reserved heap.
    func claim(_ bytes: Int, tag: Int = 0) -> Operand {
        guard var reserved = state.reserved, reserved.offset + bytes <= reserved.end else {
            InternalError.fail("\(bytes) bytes are claimed that no heap check covers")
        }
        let offset = reserved.offset
        reserved.offset += bytes
        state.reserved = reserved.offset == reserved.end ? nil : reserved
        return self.offset(reserved.base, offset + tag)
    }

    func construct(_ constructor: DataCon, _ atoms: [Atom]) -> Operand {
        let layout = constructor.layout
        let tag = constructor.pointerTag
        let pointer = claim(8 * (layout.words + 1), tag: tag)
        fill(constructor, atoms, pointer)
        return pointer
    }

    private func fill(_ constructor: DataCon, _ atoms: [Atom], _ pointer: Operand) {
        let tag = constructor.pointerTag
        store(.pointer, .address(module.info(of: constructor)), pointer, offset: -tag)
        storeFields(atoms, constructor.layout, pointer, 8 - tag)
    }

    private func storeFields(_ atoms: [Atom], _ layout: FieldLayout, _ pointer: Operand, _ header: Int) {
        for (index, atom) in atoms.enumerated() {
            guard let position = layout.positions[index] else { continue }
            store(atom.representation.llvmType, operand(atom), pointer, offset: header + 8 * position)
        }
    }

    /// Allocates a group in reserved heap: first all addresses, then the contents.
    func allocate(_ allocations: [Allocation]) {
        let pointers = allocations.map { allocation -> Operand in
            let pointer = claim(allocation.object.bytes, tag: allocation.object.tag)
            bind(allocation.local, pointer)
            return pointer
        }
        for (allocation, pointer) in zip(allocations, pointers) {
            let tag = allocation.object.tag
            switch allocation.object {
            case .constructor(let constructor, let atoms): fill(constructor, atoms, pointer)
            case .function(let code):
                store(.pointer, .address(module.info(of: code)), pointer, offset: -tag)
                storeCaptured(code, pointer, 8 - tag)
            case .thunk(let code):
                store(.pointer, .address(module.info(of: code)), pointer)
                storeCaptured(code, pointer, 16)
            case .selector(let index, let record):
                store(.pointer, module.runtime(Symbol("hy_selector_info_\(index)")), pointer)
                store(.pointer, operand(record), pointer, offset: 16)
            case .partial(let function, let arguments):
                let values = arguments.map { $0.isVoid ? nil : ($0.representation, operand($0)) }
                partial(operand(function), values, pointer)
            }
        }
    }

    private func storeCaptured(_ code: ClosureCode, _ pointer: Operand, _ header: Int) {
        let layout = FieldLayout(code.captured.map(\.representation))
        storeFields(code.captured.map(Atom.local), layout, pointer, header)
    }

    /// Fills in a partial application; an argument is `nil` where it is void.
    func partial(_ function: Operand, _ arguments: [(Representation, value: Operand)?], _ pointer: Operand) {
        let shape = PartialApplication(arguments.map { $0?.0 ?? .void })
        store(.pointer, module.runtime("hy_pap_info"), pointer, offset: -7)
        store(.pointer, function, pointer, offset: 1)
        store(.i64, .integer(shape.header), pointer, offset: 9)
        for (index, argument) in arguments.enumerated() {
            store(argument?.0.llvmType ?? .i64, argument?.value ?? .integer(0), pointer, offset: 17 + 8 * index)
        }
        for (index, word) in shape.codes.enumerated() {
            store(
                .i64, .integer(Int64(bitPattern: word)), pointer, offset: 17 + 8 * (arguments.count + index))
        }
    }
}

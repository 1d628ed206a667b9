import HytheBase
import HytheCore
import HytheTypes

/// How primitive operations become instructions, by name. The families are in the files beside this one.
enum PrimitiveEmission {
    /// Emits the operation on operands (void ones left out); gives the results (void ones left out).
    typealias Rule = @Sendable (FunctionEmitter, [String]) -> [String]

    /// Operations without a safe point.
    static let inline: [Symbol: Rule] = {
        var rules: [Symbol: Rule] = [:]
        for family in [words, bits, floating, libm, memory, objects, control, concurrency] {
            rules.merge(family) { $1 }
        }
        return rules
    }()

    /// Pure operations that are cheaper than a thunk.
    static func isCheap(_ name: Symbol) -> Bool {
        words[name] != nil || bits[name] != nil || floating[name] != nil || cheapMemory.contains(name)
    }

    private static let cheapMemory: Set<Symbol> = [
        "plusAddr#", "minusAddr#", "addr2Int#", "int2Addr#", "eqAddr#", "neAddr#", "ltAddr#", "leAddr#", "gtAddr#",
        "geAddr#", "sizeofArray#", "sizeofByteArray#", "sizeofSmallArray#",
    ]

    /// Whether a collection can happen in it: in its own code, or in the heap check for what it claims.
    static func isSafePoint(_ name: Symbol) -> Bool { inline[name] == nil || inlineAllocation(name) > 0 }

    /// Heap that its inline code claims from what is reserved.
    static func inlineAllocation(_ name: Symbol) -> Int {
        switch name {
        case "newMutVar#": 16
        case "newMVar#": 32
        case "atomicModifyMutVar2#": 40 + 24
        case "atomicModifyMutVar_#": 40
        default: 0
        }
    }

    /// One instruction on two operands.
    static func binary(_ operation: String) -> Rule {
        { emitter, operands in [emitter.instruction("\(operation) \(operands[0]), \(operands[1])")] }
    }

    /// A comparison giving `Int#`.
    static func comparison(_ operation: String) -> Rule {
        { emitter, operands in
            let bit = emitter.instruction("\(operation) \(operands[0]), \(operands[1])")
            return [emitter.instruction("zext i1 \(bit) to i64")]
        }
    }

    static func conversion(_ operation: String, _ from: String, _ to: String) -> Rule {
        { emitter, operands in [emitter.instruction("\(operation) \(from) \(operands[0]) to \(to)")] }
    }

    /// An LLVM intrinsic on one operand; `extra`: further arguments.
    static func intrinsic(_ name: String, _ type: String, extra: String = "") -> Rule {
        { emitter, operands in
            let extraTypes = extra.isEmpty ? "" : ", i1"
            emitter.module.declare("declare \(type) @\(name)(\(type)\(extraTypes))")
            return [emitter.instruction("call \(type) @\(name)(\(type) \(operands[0])\(extra))")]
        }
    }

    /// The operand itself.
    static let identity: Rule = { _, operands in [operands[0]] }
}

extension FunctionEmitter {
    func primitive(
        _ operation: PrimitiveOperation, _ atoms: [Atom], _ shape: Shape, _ destination: Destination
    ) {
        let operands = atoms.filter { !$0.isVoid }.map(operand)
        let bytes = PrimitiveEmission.inlineAllocation(operation.name)
        if bytes > 0 { return allocating(operation, atoms, bytes, destination) }
        if let rule = PrimitiveEmission.inline[operation.name] {
            return deliver(rule(self, operands), destination)
        }
        collecting(operation.name, operands, destination)
    }

    /// An operation that claims heap inline.
    private func allocating(
        _ operation: PrimitiveOperation, _ atoms: [Atom], _ bytes: Int, _ destination: Destination
    ) {
        reserve(bytes, live(LocalSet(atoms), destination))
        let operands = atoms.filter { !$0.isVoid }.map(operand)
        let rule = PrimitiveEmission.inline[operation.name].orFail("`\(operation.name)` has no inline code")
        deliver(rule(self, operands), destination)
    }

    /// An operation in which a collection can happen.
    private func collecting(_ name: Symbol, _ operands: [String], _ destination: Destination) {
        let live = destination.live
        if let results = switching(name, operands, live) { return deliver(results, destination) }
        switch name {
        case "raise#", "raiseIO#":
            _ = service("hy_raise", ", ptr \(operands[0])", live: [])
            line("unreachable")
        case "catch#":
            needsStackCheck = true
            deliver([service("hy_catch", ", ptr \(operands[0]), ptr \(operands[1])", live: live)], destination)
        case "newArray#", "newSmallArray#":
            deliver([service("hy_new_array", ", i64 \(operands[0]), ptr \(operands[1])", live: live)], destination)
        case "newByteArray#":
            deliver([service("hy_new_bytes", ", i64 \(operands[0])", live: live)], destination)
        case "newPinnedByteArray#":
            deliver([service("hy_new_pinned_bytes", ", i64 \(operands[0]), i64 16", live: live)], destination)
        case "newAlignedPinnedByteArray#":
            deliver(
                [service("hy_new_pinned_bytes", ", i64 \(operands[0]), i64 \(operands[1])", live: live)], destination)
        case "cloneArray#", "cloneMutableArray#", "freezeArray#", "thawArray#", "cloneSmallArray#",
            "cloneSmallMutableArray#", "freezeSmallArray#", "thawSmallArray#":
            deliver([clone(operands, live)], destination)
        case "resizeMutableByteArray#": deliver([resize(operands, live)], destination)
        case "makeStablePtr#":
            deliver([service("hy_new_stable_pointer", ", ptr \(operands[0])", live: live)], destination)
        case "makeStableName#":
            deliver([service("hy_new_stable_name", ", ptr \(operands[0])", live: live)], destination)
        case "mkWeak#":
            let list = ", ptr \(operands[0]), ptr \(operands[1]), ptr \(operands[2])"
            deliver([service("hy_new_weak", list, live: live)], destination)
        case "mkWeakNoFinalizer#":
            let list = ", ptr \(operands[0]), ptr \(operands[1]), ptr null"
            deliver([service("hy_new_weak", list, live: live)], destination)
        default:
            InternalError.fail("there is no code for the operation `\(name)`")
        }
    }

    /// A part of an array as a new array: array, offset, length.
    private func clone(_ operands: [String], _ live: [Local]) -> String {
        let source = freshLocal(.unlifted)
        bind(source, operands[0])
        module.use("hy_Unit_closure")
        let filler = ModuleEmitter.tagged("hy_Unit_closure", 1)
        let copy = service("hy_new_array", ", i64 \(operands[2]), ptr \(filler)", live: live + [source])
        let from = element(value(of: source), operands[1])
        copyWords(from, offset(copy, 16), operands[2])
        remember(copy)
        return copy
    }

    /// Bytes shrink in place and grow by moving.
    private func resize(_ operands: [String], _ live: [Local]) -> String {
        let array = freshLocal(.unlifted)
        bind(array, operands[0])
        let old = load("i64", operands[0], offset: 8)
        let fits = instruction("icmp ule i64 \(operands[1]), \(old)")
        let shrink = newBlock()
        let grow = newBlock()
        branch(if: fits, shrink, grow)
        let result = freshLocal(.unlifted)
        let target = Target(parameters: [result], live: live)
        let before = state
        current = shrink
        store("i64", operands[1], operands[0], offset: 8)
        jump(to: target, [operands[0]])
        current = grow
        state = before
        let copy = service("hy_new_bytes", ", i64 \(operands[1])", live: live + [array])
        let source = offset(value(of: array), 16)
        _ = outcall(
            "memcpy", "ptr", [("ptr", offset(copy, 16)), ("ptr", source), ("i64", old)])
        jump(to: target, [copy])
        _ = place(target)
        return value(of: result)
    }
}

import HytheBase
import HytheCore
import HytheTypes

// Note [Roots and slots]
//
// The collector may move every object at a safe point: a call, a heap check. It finds the pointers of a function in the
// function's slots on the root stack, below the pointer that is passed to the callee, and updates them there.
//
// So before a safe point the locals that are needed after it are stored, each in a slot, the slots packed; afterwards
// their SSA values are forgotten and read back from the slots on first use. A local that is in its slot already is not
// stored again. A slot below the passed pointer always holds something valid; what lies above it is garbage after the
// call, and `State.slots` ends there.
//
// On a rarely taken path (evaluation, a failed heap check) slots are only added, never moved, so that what the other
// path knows of the slots stays true where the two meet.

extension FunctionEmitter {
    private func isRoot(_ local: Local) -> Bool {
        guard local.representation.isPointer else { return false }
        // Static closures neither move nor die.
        if let value = state.values[local.id] { return !value.isConstant }
        return true
    }

    /// Stores the live pointers before a call, packed; returns the number of slots.
    func save(_ live: [Local]) -> Int {
        let roots = live.filter(isRoot)
        let count = roots.count
        var slots = [Int?](repeating: nil, count: count)
        var homeless: [Local] = []
        for local in roots {
            if let slot = state.slot(of: local), slot < count {
                slots[slot] = local.id
            } else {
                homeless.append(local)
            }
        }
        // Values first: reading one from a slot must not come after the slot is overwritten.
        let values = homeless.map(value(of:))
        var next = 0
        for (local, value) in zip(homeless, values) {
            while slots[next] != nil { next += 1 }
            store(.pointer, value, frame, offset: 8 * next)
            slots[next] = local.id
        }
        state.slots = slots
        return count
    }

    /// Stores the live pointers on a rare path, without moving any; returns the number of slots.
    func saveAside(_ live: [Local]) -> Int {
        let roots = live.filter(isRoot)
        let ids = Set(roots.map(\.id))
        var slots = state.slots.map { $0.flatMap { ids.contains($0) ? $0 : nil } }
        while let last = slots.last, last == nil { slots.removeLast() }
        var next = 0
        for local in roots where !slots.contains(local.id) {
            let value = value(of: local)
            while next < slots.count && slots[next] != nil { next += 1 }
            if next == slots.count { slots.append(nil) }
            store(.pointer, value, frame, offset: 8 * next)
            slots[next] = local.id
        }
        for (index, occupant) in slots.enumerated() where occupant == nil {
            store(.pointer, .null, frame, offset: 8 * index)
        }
        state.slots = slots
        return slots.count
    }

    /// After a safe point: pointers may have moved.
    func forgetPointers(_ live: [Local]) {
        for local in live where local.representation.isPointer {
            if let value = state.values[local.id], !value.isConstant { state.values[local.id] = nil }
        }
        state.reserved = nil
    }

    // MARK: - Where paths meet

    /// Control goes to `target` with these arguments.
    func jump(to target: Target, _ arguments: [Operand]) {
        guard let head = target.head else {
            target.edges.append(Target.Edge(block: current, state: state, arguments: arguments))
            return
        }
        // Back to a loop's head.
        let values = arguments + target.joined.map(value(of:))
        branch(to: head, giving: values)
    }

    /// Goes on where the edges to `target` meet; false if there are none.
    func place(_ target: Target) -> Bool {
        guard let first = target.edges.first else { return false }
        if target.isLoop {
            placeLoop(target)
            return true
        }
        if target.edges.count == 1 {
            current = first.block
            state = first.state
            for (local, value) in zip(target.parameters, first.arguments) { bind(local, value) }
            return true
        }
        let block = newBlock()
        let edges = target.edges
        var merged = State()
        merged.slots = commonSlots(edges)
        for (index, local) in target.parameters.enumerated() {
            merged.values[local.id] = phi(block, local, edges, edges.map { $0.arguments[index] })
        }
        for local in target.live {
            let values = edges.map { $0.state.values[local.id] }
            if let value = values[0], values.allSatisfy({ $0 == value }) {
                merged.values[local.id] = value
            } else if values.contains(where: { $0 != nil }) || merged.slot(of: local) == nil {
                merged.values[local.id] = phi(block, local, edges, edges.map { value(of: local, on: $0) })
            }
        }
        for edge in edges { edge.block.append(.branch(block.label)) }
        current = block
        state = merged
        return true
    }

    private func placeLoop(_ target: Target) {
        let block = newBlock()
        let edges = target.edges
        var merged = State()
        if target.isLoopWithoutSafePoints { merged.slots = commonSlots(edges) }
        for (index, local) in target.parameters.enumerated() {
            merged.values[local.id] = phi(block, local, edges, edges.map { $0.arguments[index] }, always: true)
        }
        for local in target.live {
            let values = edges.map { value(of: local, on: $0) }
            let isSame = values.allSatisfy { $0 == values[0] }
            if isSame
                && (target.isLoopWithoutSafePoints || !local.representation.isPointer || values[0].isConstant)
            {
                merged.values[local.id] = values[0]
            } else {
                merged.values[local.id] = phi(block, local, edges, values, always: true)
                target.joined.append(local)
            }
        }
        for edge in edges { edge.block.append(.branch(block.label)) }
        target.head = block
        current = block
        state = merged
    }

    private func commonSlots(_ edges: [Target.Edge]) -> [Int?] {
        var slots = edges[0].state.slots
        for edge in edges.dropFirst() {
            let other = edge.state.slots
            if slots.count > other.count { slots.removeSubrange(other.count...) }
            for index in slots.indices where slots[index] != other[index] { slots[index] = nil }
        }
        return slots
    }

    /// The value of a local at the end of an edge's block, loaded there if need be.
    private func value(of local: Local, on edge: Target.Edge) -> Operand {
        if let value = edge.state.values[local.id] { return value }
        guard let slot = edge.state.slot(of: local) else {
            InternalError.fail("the local `\(local.hint)` has no value where two paths meet")
        }
        let saved = current
        current = edge.block
        defer { current = saved }
        return load(.pointer, frame, offset: 8 * slot)
    }

    private func phi(
        _ block: Block, _ local: Local, _ edges: [Target.Edge], _ values: [Operand], always: Bool = false
    ) -> Operand {
        if !always, values.allSatisfy({ $0 == values[0] }) { return values[0] }
        let result = freshValue()
        block.content.phis.append(
            BasicBlock.Phi(
                result: result, type: local.representation.llvmType,
                incoming: zip(values, edges).map { ($0, $1.block.label) }))
        return result
    }
}

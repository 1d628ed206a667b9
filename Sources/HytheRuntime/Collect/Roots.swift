import CHytheSupport

/// Evacuates the roots of one task: its root stack and the few pointers that its control block holds.
func evacuateRoots(of task: Task) {
    task.eachRootRange(from: task.pointee.region, to: task.ownRoots) { evacuateRootStack(from: $0, to: $1) }
    withUnsafeMutablePointer(to: &task.pointee.ctx.exception) { evacuate(Word(bitPattern: $0)) }
    withUnsafeMutablePointer(to: &task.pointee.pending) { evacuate(Word(bitPattern: $0)) }
}

/// Evacuates what a part of a root stack, or its image, holds.
func evacuateRootStack(from start: Word, to end: Word) {
    var slot = start
    while slot < end {
        let word = load(slot)
        if Int(bitPattern: word) >= 0 {
            evacuate(slot)
        } else {
            let mark: Word = 1 << 63
            store(slot, evacuatedUpdatee(word & ~mark) | mark)
        }
        slot &+= 8
    }
}

// --- Constant applicative forms ------------------------------------------------------------------

/// CAFs that were entered, linked through their third words, under `hyi_table_lock`. They are roots for good.
nonisolated(unsafe) var enteredCafs: Word = 0

/// First step of a CAF's entry. 1: the caller evaluates it; 2: another thread does or did.
@c(hyi_claim_caf)
public func claimCaf(_ task: UnsafeMutablePointer<hy_task>, _ caf: UInt) -> UInt {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    let info = load(caf)
    if Info(info).kind != Kind.thunk { return 2 }
    // One that was entered before, whose evaluation was given up, is in the list.
    if load(caf, 1) == 0 {
        store(caf, 2, enteredCafs)
        enteredCafs = caf
    }
    store(caf, 1, task.address)
    store(caf, 0, info &+ UInt(HY_INFO_BYTES))
    return 1
}

/// Evacuates what evaluated CAFs hold. Needed in major collections; in minor ones the remembered set has it.
func evacuateCafs() {
    var caf = enteredCafs
    while caf != 0 {
        let kind = Info(load(caf)).kind
        if kind == Kind.ind || kind == Kind.raise {
            collection.foundAged = false
            evacuate(caf &+ 8)
            if collection.foundAged { rememberForNext(caf) }
        }
        caf = load(caf, 2)
    }
}

// --- The remembered set --------------------------------------------------------------------------

private let firstRememberedBytes: UInt = 32 << 10

/// Makes room in a task's remembered set. Without memory for it, what is remembered is forgotten: a major collection needs none of it.
@c(hyi_grow_remembered)
public func growRemembered(_ task: UnsafeMutablePointer<hy_task>) {
    if makeRoomInRemembered(of: task) { return }
    pacing.onlyMajorIsSound = true
    task.pointee.remembered = task.pointee.rememberedBase
}

/// False when there is no memory.
func makeRoomInRemembered(of task: Task) -> Bool {
    let base = task.pointee.rememberedBase
    let used = task.pointee.remembered &- base
    let bytes = max(used &* 2, firstRememberedBytes)
    let grown = growMapping(base, task.pointee.rememberedEnd &- base, used: used, to: bytes)
    if grown == 0 { return false }
    task.pointee.rememberedBase = grown
    task.pointee.remembered = grown &+ used
    task.pointee.rememberedEnd = grown &+ bytes
    return true
}

/// Takes the remembered objects of a task as roots (in a minor collection) and forgets them.
func evacuateRemembered(of task: Task, major: Bool) {
    if !major { scanRememberedRange(task.pointee.rememberedBase, task.pointee.remembered) }
    task.pointee.remembered = task.pointee.rememberedBase
}

private func scanRememberedRange(_ start: Word, _ end: Word) {
    var entry = start
    while entry < end {
        let object = load(entry)
        // Young and aged objects are reached if they are alive.
        if hyi_chunk_kind(object) & 1 == 0 { scanRemembered(object) }
        entry &+= 8
    }
}

/// Old objects that lead to aged ones, found by the last collection and by the running one.
private struct KeptRemembered {
    var base: Word = 0
    var top: Word = 0
    var end: Word = 0

    mutating func add(_ object: Word) {
        if top == end { grow() }
        // Without any memory at all.
        if top == end { return }
        store(top, object)
        top &+= 8
    }

    /// Without memory for that, forgets all.
    private mutating func grow() {
        let used = top &- base
        let bytes = max(used &* 2, firstRememberedBytes)
        let grown = growMapping(base, end &- base, used: used, to: bytes)
        if grown == 0 {
            pacing.onlyMajorIsSound = true
            top = base
            return
        }
        base = grown
        top = base &+ used
        end = base &+ bytes
    }
}

nonisolated(unsafe) private var kept = KeptRemembered()
nonisolated(unsafe) private var keptNext = KeptRemembered()

/// Remembers an old object for the next collection.
func rememberForNext(_ object: Word) {
    let info = load(object)
    if info == hyi_info_mutvar() { store(object, hyi_info_mutvar_dirty()) }
    if info == hyi_info_array() { store(object, hyi_info_array_dirty()) }
    if info == hyi_info_mvar() { store(object, hyi_info_mvar_dirty()) }
    if info == hyi_info_thread() { store(object, hyi_info_thread_dirty()) }
    keptNext.add(object)
}

/// Takes the objects that the last collection remembered as roots.
func evacuateKeptRemembered(major: Bool) {
    swap(&kept, &keptNext)
    if !major { scanRememberedRange(kept.base, kept.top) }
    kept.top = kept.base
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Records an old object that may point to young ones; as `hy_remember`, for the runtime's own writes.
    func remember(_ object: Word) {
        if object &- pointee.ctx.nursery < pointee.ctx.nurseryBytes { return }
        if pointee.remembered == pointee.rememberedEnd { growRemembered(self) }
        store(pointee.remembered, object)
        pointee.remembered &+= 8
    }
}

/// The cards of a large array, made at its first write; nil when there is no memory. Several tasks may ask at once.
private func cards(of array: Word) -> UnsafeMutablePointer<UInt8>? {
    let large = largeHeader(array)
    if let cards = large.pointee.cards { return cards }
    hyi_lock_table()
    defer { hyi_unlock_table() }
    if large.pointee.cards == nil {
        let cards = calloc(Int(load(array, 1) / cardElements &+ 1), 1)
        large.pointee.cards = cards?.assumingMemoryBound(to: UInt8.self)
    }
    return large.pointee.cards
}

/// Records that element `index` of an array outside the nursery was written.
@c(hyi_remember_element)
public func rememberElement(_ task: UnsafeMutablePointer<hy_task>, _ array: UInt, _ index: UInt) {
    let header = load(array)
    if header == hyi_info_array_dirty() { return }
    if hyi_chunk_kind(array) == ChunkKind.large {
        if let cards = cards(of: array) {
            cards[Int(index / cardElements)] = 1
            // Fails when another task has marked the whole array, or has remembered it already.
            if hyi_cas(pointer(array), hyi_info_array(), hyi_info_array_cards()) { task.remember(array) }
            return
        }
    }
    store(array, hyi_info_array_dirty())
    task.remember(array)
}

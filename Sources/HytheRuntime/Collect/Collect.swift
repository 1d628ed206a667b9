import CHytheSupport

/// Sizes that decide when the next major collection is due, and what the last one left. Changed only while the world is
/// stopped.
struct Pacing {
    /// Bytes of old, large and pinned objects above which the next collection is a major one.
    var threshold: UInt = leastThreshold
    /// Live bytes are allowed to exceed the heap limit up to here, so that a handler of HeapOverflow can run.
    var grace: UInt = 0
    /// What old objects lead to has been forgotten for want of memory, so the next collection must be a major one.
    var onlyMajorIsSound = false
    var minors: UInt = 0
    var majors: UInt = 0
    var copiedBytes: UInt = 0
    var nanoseconds: UInt64 = 0
    var liveAfterMajor: UInt = 0
    var maxLive: UInt = 0
    var allocated: UInt = 0
}

private let leastThreshold: UInt = 3 << 20

nonisolated(unsafe) var pacing = Pacing()

/// Bytes held by everything but the nurseries.
func heldBytes() -> UInt {
    oldSpace.bytes &+ agedSpace.bytes &+ largeSpace.bytes &+ pinnedSpace.bytes
}

/// Collects on behalf of a task that is in Haskell, or between rts_lock and rts_unlock, with everything it needs on its
/// root stack. Raises HeapOverflow in it when too much is alive, or when there is no memory to collect with.
func collect(for task: Task, major: Bool) {
    trace(task, TraceEvent.collect)
    stopWorld(for: task)
    let begin = monotonicNanoseconds()
    if options.verify { verifyHeap(after: false) }
    let limit = effectiveLimit()
    var outcome = runCollection(
        for: task, major: major || pacing.onlyMajorIsSound || heldBytes() > min(pacing.threshold, limit))
    if outcome == .done, !collection.major, heldBytes() > limit { outcome = runCollection(for: task, major: true) }
    if options.verify { verifyHeap(after: true) }
    if outcome == .nothing || heldBytes() > (outcome == .done ? max(limit, pacing.grace) : pacing.grace) {
        raiseHeapOverflow(in: task)
    } else if heldBytes() <= limit, outcome == .done {
        pacing.grace = 0
    }
    interruptLostThreads(task)
    if weaks.pending != 0 { task.pointee.finalizersDue = 1 }
    pacing.nanoseconds &+= monotonicNanoseconds() &- begin
    trace(task, TraceEvent.collectEnd, heldBytes() << 1 | (collection.major ? 1 : 0))
    resumeWorld()
}

/// What the memory at hand has allowed.
private enum Outcome {
    case done
    /// Only a minor collection where a major one is due.
    case minorOnly
    case nothing
}

/// A collection as it is asked for, if there is memory for the copies of all that may be alive: it must not run out in
/// the middle. HeapOverflow unwinds what holds the memory; so when it has been raised (there is grace), and no other thread is in
/// the middle of Haskell, a major collection is tried with the memory that can be had.
private func runCollection(for collector: Task, major: Bool) -> Outcome {
    defer { releaseReserve() }
    let mayTryWithLess = pacing.grace != 0 && isAlone(collector)
    let young = youngChunks()
    let old = major ? oldSpace.pointee.chunks : 0
    var room = old
    while !reserveChunks(young &+ room) {
        if room == 0 { return .nothing }
        room = mayTryWithLess && room > old / 8 ? room / 2 : 0
        if room == 0, pacing.onlyMajorIsSound { return .nothing }
    }
    collectNow(major: major && (room > 0 || old == 0))
    return collection.major == major ? .done : .minorOnly
}

/// Whether no other OS thread has an in-call under way.
private func isAlone(_ collector: Task) -> Bool {
    let own = collector == forkedStack.task ? forkedStack.host : collector
    var one = tasks
    while let task = one {
        if task != own, task != forkedStack.task, task.pointee.ctx.cStack != 0 { return false }
        one = task.pointee.next
    }
    return true
}

/// Chunks enough for copies of everything young. Chunks are not quite filled, and two more are begun.
private func youngChunks() -> UInt {
    var bytes = agedSpace.bytes &+ looseBytes()
    var task = tasks
    while let one = task {
        bytes &+= one.pointee.ctx.hp &- one.pointee.ctx.nursery
        bytes &+= one.pointee.extraEnd == 0 ? 0 : chunkBytes
        task = one.pointee.next
    }
    return bytes / (chunkBytes &- 2 &* largeBytes) &+ 3
}

/// The limit, looked up only when the heap is big enough for it to matter.
private func effectiveLimit() -> UInt {
    if options.heapLimit == 0, heldBytes() < 128 << 20 { return .max }
    return effectiveHeapLimit()
}

/// Lets the task raise HeapOverflow when it comes back from the runtime.
func raiseHeapOverflow(in task: Task) {
    let exception = hyi_heap_overflow()
    task.pointee.pending = exception == 0 ? hyi_closure_Unit() | 1 : exception
    let room = max(heldBytes() / 8, 16 << 20)
    pacing.grace = heldBytes() &+ room
}

private func collectNow(major: Bool) {
    collection = Collection(major: major)
    pacing.onlyMajorIsSound = false
    makeCommonValues()
    let agedFrom = agedSpace.detach()
    let oldFrom = major ? oldSpace.detach() : 0
    relabelList(oldFrom, ChunkKind.oldFrom)
    oldSpace.beginScan(ChunkKind.old)
    agedSpace.beginScan(ChunkKind.agedTo)
    let filledBefore = oldSpace.filled

    evacuateKeptRemembered(major: major)
    var task = tasks
    while let one = task {
        evacuateRoots(of: one)
        evacuateRemembered(of: one, major: major)
        task = one.pointee.next
    }
    evacuateOrphanedRemembered(major: major)
    evacuateThreads(major: major)
    evacuateStablePointers(major: major)
    if major { evacuateCafs() }
    scanAll()
    keepAffordableFreeVariables()
    decideWeaks(major: major)
    decideBlackholes()
    updateStableNames()

    sweepLarge(major: major)
    sweepPinned(major: major)
    freeChunkList(oldFrom)
    freeChunkList(agedFrom)
    relabelList(agedSpace.pointee.first, ChunkKind.aged)
    freeLooseRuns()
    usualNurseries = 0
    task = tasks
    while let one = task {
        finish(one)
        task = one.pointee.next
    }
    reviewTasks()
    pacing.copiedBytes &+= agedSpace.filled &+ oldSpace.filled &- filledBefore
    if major {
        pacing.majors &+= 1
        pacing.liveAfterMajor = heldBytes()
        pacing.maxLive = max(pacing.maxLive, pacing.liveAfterMajor)
        pacing.threshold = max(leastThreshold, heldBytes() &* 2)
        trimChunkPool(keep: oldSpace.pointee.chunks &+ 16)
    } else {
        pacing.minors &+= 1
        trimChunkPool(keep: chunkPool.used / 2 &+ 64)
    }
}

/// After a collection: empty nursery, pages of a stack that was deep given back.
private func finish(_ task: Task) {
    task.pointee.extraHp = 0
    task.pointee.extraEnd = 0
    task.pointee.pinnedHp = 0
    task.pointee.pinnedEnd = 0
    task.resetNursery()
    task.releaseStacks()
}

import CHytheSupport

// Allocation by the runtime itself. Compiled code allocates inline and calls `hy_heap_full` when the nursery is full.

/// A failed heap check: collects, so that `bytes` are free, and lets another thread run. 0: raise what is pending.
@c(hyi_heap_full)
public func heapFull(_ task: UnsafeMutablePointer<hy_task>, _ bytes: UInt) -> UInt {
    if hyi_load(&stopping) != 0 { park(task) }
    if task.pointee.interrupted != 0, task.pointee.ctx.mask == 0, deliver(task) == 0 { return 0 }
    if options.stress { return heapFullUnderStress(task) }
    task.restoreLimit()
    if task.pointee.extraHp == 0, task.pointee.ctx.hp &+ bytes <= task.pointee.nurseryEnd { return 1 }
    if task.renewNursery(for: bytes) { return 1 }
    collect(for: task, major: false)
    if task.pointee.pending != 0 { return 0 }
    if bytes > smallRunBytes / 2, task.hasSmallNursery, !task.renewNursery(for: bytes) {
        raiseHeapOverflow(in: task)
        return 0
    }
    return endTurn(task)
}

/// Every check fails, and the limit stays 0: to raise it would undo what another thread, stopping the world, has just done.
/// A thread's turn ends at every third check.
private func heapFullUnderStress(_ task: Task) -> UInt {
    collect(for: task, major: false)
    if task.pointee.pending != 0 { return 0 }
    return pacing.minors % 3 == 0 ? endTurn(task) : 1
}

/// Memory for an object, collecting if need be; 0: raise what is pending. The caller keeps nothing but what is on the
/// root stack, and the three words, which are found, moved, above its top afterwards.
func allocate(
    _ task: Task, _ bytes: UInt, keeping a: Word = 0, _ b: Word = 0, _ c: Word = 0, pinnedTo alignment: UInt = 0
) -> Word {
    let kept = task.pointee.ctx.roots
    store(kept, a)
    store(kept &+ 8, b)
    store(kept &+ 16, c)
    let found = allocateWithoutCollecting(task, bytes, pinnedTo: alignment)
    if found != 0, !options.stress, !dueForCollection(task) { return found }
    task.pointee.ctx.roots = kept &+ 24
    let isRenewed = found == 0 && !options.stress && !dueForCollection(task) && task.renewNursery(for: bytes)
    if !isRenewed { collect(for: task, major: false) }
    task.pointee.ctx.roots = kept
    if task.pointee.pending != 0 { return 0 }
    let object = allocateWithoutCollecting(task, bytes, pinnedTo: alignment)
    if object == 0 { raiseHeapOverflow(in: task) }
    return object
}

/// Whether large and pinned objects alone call for a collection: they do not fill the nursery, whose size says how often a collection
/// is worth its price to this task.
@inline(__always)
private func dueForCollection(_ task: Task) -> Bool {
    let young = largeSpace.youngBytes &+ pinnedSpace.youngBlocks &* pinnedBlockBytes
    return young > leastYoungLargeBytes && young > max(task.pointee.ctx.nurseryBytes, pacing.liveAfterMajor / 2)
}

private let leastYoungLargeBytes: UInt = 4 << 20

/// Memory for an object, or 0 when a collection is needed first.
private func allocateWithoutCollecting(_ task: Task, _ bytes: UInt, pinnedTo alignment: UInt) -> Word {
    let size = rounded(bytes, up: 8)
    if size > largeBytes || alignment > 4096 {
        if heldBytes() &+ size > 128 << 20, heldBytes() &+ size > max(effectiveHeapLimit(), pacing.grace) { return 0 }
        return allocateLarge(size, payloadAlignment: alignment)
    }
    if alignment != 0 { return allocatePinned(task, size, alignment) }
    let object = task.pointee.ctx.hp
    if object &+ size > task.pointee.nurseryEnd { return 0 }
    task.pointee.ctx.hp = object &+ size
    return object
}

private func allocatePinned(_ task: Task, _ size: UInt, _ alignment: UInt) -> Word {
    while true {
        // The payload, after two words, is what must be aligned.
        let object = rounded(task.pointee.pinnedHp &+ 16, up: max(alignment, 16)) &- 16
        if task.pointee.pinnedHp != 0, object &+ size <= task.pointee.pinnedEnd {
            task.pointee.pinnedHp = object &+ size
            return object
        }
        let block = allocatePinnedBlock()
        if block == 0 { return 0 }
        task.pointee.pinnedHp = block
        task.pointee.pinnedEnd = block &+ pinnedBlockBytes
    }
}

/// Memory for the C interface, which holds bare pointers between rts_lock and rts_unlock: never collects.
@inline(__always)
func allocateForC(_ task: Task, _ bytes: UInt) -> Word {
    let object = task.pointee.ctx.hp
    if object &+ bytes > task.pointee.nurseryEnd { return allocateOutsideNursery(task, bytes) }
    task.pointee.ctx.hp = object &+ bytes
    return object
}

@inline(never)
private func allocateOutsideNursery(_ task: Task, _ bytes: UInt) -> Word {
    if task.pointee.extraHp &+ bytes > task.pointee.extraEnd {
        let usual = task.hasSmallNursery ? smallRunBytes - runHeaderBytes : chunkBytes / 2
        guard let run = allocateYoungRun(max(bytes, usual)) ?? allocateYoungRun(bytes) else {
            fatal("heap exhausted", status: 251)
        }
        loosenYoungRun(run.start)
        task.pointee.extraHp = run.start
        task.pointee.extraEnd = run.end
        // The next rts_lock or heap check collects.
        hyi_store(&task.pointee.ctx.hpLim, 0)
    }
    let extra = task.pointee.extraHp
    task.pointee.extraHp = extra &+ bytes
    return extra
}

// --- Arrays ----------------------------------------------------------------------------------------

private let greatest: UInt = 1 << 44

/// newArray#: `n` elements that all hold `value`.
@c(hyi_new_array)
public func newArray(_ task: UnsafeMutablePointer<hy_task>, _ n: UInt, _ value: UInt) -> UInt {
    if n > greatest { return heapOverflow(task) }
    let array = allocate(task, 16 &+ n &* 8, keeping: value)
    if array == 0 { return 0 }
    let moved = load(task.pointee.ctx.roots)
    store(array, 0, hyi_info_array())
    store(array, 1, n)
    var i: UInt = 0
    while i < n {
        store(array, 2 &+ i, moved)
        i &+= 1
    }
    // A large array counts as young until the next collection, which scans it if it is reached; but reached it must
    // be with its elements up to date, so nothing needs to be remembered here.
    return array
}

/// newByteArray#.
@c(hyi_new_bytes)
public func newBytes(_ task: UnsafeMutablePointer<hy_task>, _ n: UInt) -> UInt {
    newByteArray(task, n, pinnedTo: 0)
}

/// newPinnedByteArray# and newAlignedPinnedByteArray#.
@c(hyi_new_pinned_bytes)
public func newPinnedBytes(_ task: UnsafeMutablePointer<hy_task>, _ n: UInt, _ alignment: UInt) -> UInt {
    newByteArray(task, n, pinnedTo: max(alignment, 16))
}

private func newByteArray(_ task: Task, _ n: UInt, pinnedTo alignment: UInt) -> Word {
    if n > greatest { return heapOverflow(task) }
    let array = allocate(task, 16 &+ n, pinnedTo: alignment)
    if array == 0 { return 0 }
    store(array, 0, hyi_info_bytes())
    store(array, 1, n)
    return array
}

/// What a service returns to raise it.
func heapOverflow(_ task: Task) -> Word {
    raiseHeapOverflow(in: task)
    return 0
}

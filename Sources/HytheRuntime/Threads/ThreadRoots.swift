import CHytheSupport

// Threads and the collector. A thread that runs or will run is a root. One that waits for another is reached through its
// closure, which what it waits for refers to; a major collection that does not reach it has found out that it waits for
// ever, and revives it with an exception. A minor collection takes the stacks of dirty threads as roots.

/// The closure of a thread is in its final place: evacuates what the thread's stacks hold.
func evacuateThread(at object: Word) {
    guard let thread = Thread(bitPattern: load(object, ThreadField.control)) else { return }
    thread.pointee.object = object
    evacuateStack(of: thread)
}

private func evacuateStack(of thread: Thread) {
    guard let (base, end) = waitingRoots(of: thread) else { return }
    if let task = thread.pointee.task, task != forkedStack.task {
        task.eachRootRange(from: base, to: end) { evacuateRootStack(from: $0, to: $1) }
    } else {
        evacuateRootStack(from: base, to: end)
    }
}

/// Where the root stack of a thread that waits lies; for one of an OS thread's own task, perhaps in several segments. A running
/// one's is its task's; one that has not begun has none.
func waitingRoots(of thread: Thread) -> (base: Word, end: Word)? {
    if thread.pointee.state == ThreadState.running || thread.pointee.haskellStack == 0 { return nil }
    if let task = thread.pointee.task, task != forkedStack.task {
        return (stackBase(of: thread), thread.pointee.roots)
    }
    if forkedStack.resident == thread { return (forkedRegion, thread.pointee.roots) }
    return (thread.pointee.image, thread.pointee.image &+ thread.pointee.rootBytes)
}

private func stackBase(of inCall: Thread) -> Word { load(inCall.pointee.frame &+ UInt(HY_FRAME_ROOTS)) }

private var forkedRegion: Word { forkedStack.task?.pointee.region ?? 0 }

extension UnsafeMutablePointer where Pointee == hy_task {
    /// The end of that part of the root stack which is no waiting thread's.
    var ownRoots: Word {
        if self == forkedStack.task { return forkedStack.isRunning ? pointee.ctx.roots : pointee.region }
        if let suspended = pointee.suspended { return stackBase(of: suspended) }
        return pointee.ctx.roots
    }
}

private func isRoot(_ state: UInt) -> Bool {
    state < ThreadState.taking || state > ThreadState.throwing
}

/// Evacuates the threads that are roots.
func evacuateThreads(major: Bool) {
    if major {
        evacuateRootThreads(threads.clean)
        evacuateRootThreads(threads.dirty)
        return
    }
    var one = threads.dirty
    while let thread = one {
        one = thread.pointee.next
        collection.foundAged = false
        withUnsafeMutablePointer(to: &thread.pointee.object) { evacuate(Word(bitPattern: $0)) }
        evacuateStack(of: thread)
        if !collection.foundAged, thread.pointee.state != ThreadState.running { makeClean(thread) }
    }
}

/// In a major collection: a thread that leads to aged objects is one for the next minor collection.
private func evacuateAll(of thread: Thread) {
    collection.foundAged = false
    withUnsafeMutablePointer(to: &thread.pointee.object) { evacuate(Word(bitPattern: $0)) }
    evacuateStack(of: thread)
    if collection.foundAged { makeDirty(thread) }
}

private func evacuateRootThreads(_ list: Thread?) {
    var one = list
    while let thread = one {
        one = thread.pointee.next
        if isRoot(thread.pointee.state) { evacuateAll(of: thread) }
    }
}

/// Threads that the running collection has found to wait for ever.
nonisolated(unsafe) private var lost: Thread?

/// In a major collection that has reached all that it reaches: revives the threads that it has not. True if there are any.
func reviveThreads() -> Bool {
    let known = lost
    findLost(threads.clean)
    findLost(threads.dirty)
    var one = lost
    while one != known, let thread = one {
        evacuateAll(of: thread)
        one = thread.pointee.queued
    }
    return lost != known
}

private func findLost(_ list: Thread?) {
    var one = list
    while let thread = one {
        one = thread.pointee.next
        if !isRoot(thread.pointee.state), survivor(of: thread.pointee.object) == 0 {
            thread.pointee.queued = lost
            lost = thread
        }
    }
}

/// After a collection: what waits for ever raises an exception instead.
func interruptLostThreads(_ task: Task) {
    var one = lost
    lost = nil
    while let thread = one {
        one = thread.pointee.queued
        switch thread.pointee.state {
        case ThreadState.taking, ThreadState.reading, ThreadState.putting:
            interrupt(task, thread, orUnit(hyi_blocked_on_mvar()))
        case ThreadState.retrying:
            interrupt(task, thread, orUnit(hyi_blocked_on_stm()))
        default:
            // Throws to a thread that is among them.
            break
        }
    }
}

/// Something to raise when there is no library.
private func orUnit(_ exception: Word) -> Word { exception != 0 ? exception : hyi_closure_Unit() | 1 }

/// The threads' part of a verifying walk.
func forEachThreadRoot(_ visit: (Word) -> Void) {
    forEachRoot(of: threads.clean, visit)
    forEachRoot(of: threads.dirty, visit)
}

private func forEachRoot(of list: Thread?, _ visit: (Word) -> Void) {
    var one = list
    while let thread = one {
        visit(thread.pointee.object)
        if let (base, end) = waitingRoots(of: thread) {
            if let task = thread.pointee.task, task != forkedStack.task {
                task.eachRootRange(from: base, to: end) { visitRootStack(from: $0, to: $1, visit) }
            } else {
                visitRootStack(from: base, to: end, visit)
            }
        }
        one = thread.pointee.next
    }
}

private func visitRootStack(from start: Word, to end: Word, _ visit: (Word) -> Void) {
    var slot = start
    while slot < end {
        visit(load(slot) & ~(1 << 63))
        slot &+= 8
    }
}

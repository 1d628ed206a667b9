import CHytheSupport

/// How long a task has had nothing to run.
struct Idleness {
    var since: UInt64 = 0
    /// Of a worker: which turn it was when it left a thread to others.
    var turns: UInt = .max
    var hasCollected = false
}

/// A major collection finds threads that wait for what nobody can do any more. It is due when all threads of a process
/// with one task wait, or when a task has had nothing to run for some time.
private let idleNanoseconds: UInt64 = 300_000_000

/// Waits for a sleeper, another task, or a file descriptor, outside Haskell.
func waitForEvent(_ task: Task, _ idleness: inout Idleness) {
    let now = monotonicNanoseconds()
    if idleness.since == 0 { idleness.since = now }
    let isAlone = task.pointee.ctx.shared == 0
    var limit = nextWakeUp().map { $0 > now ? $0 &- now : 0 } ?? .max
    if !idleness.hasCollected {
        if (isAlone && limit == .max && !isPolling) || now &- idleness.since >= idleNanoseconds {
            idleness.hasCollected = true
            unlockThreads(task)
            collect(for: task, major: true)
            task.pointee.pending = 0
            lockThreads(task)
            return
        }
        limit = min(limit, idleNanoseconds &- (now &- idleness.since))
    }
    // What other tasks evaluate tells nobody when it is done.
    if schedule.evaluating != nil, !isAlone { limit = min(limit, 100_000) }
    trace(task, TraceEvent.idle)
    schedule.waiting &+= 1
    let event = schedule.event
    unlockThreads(task)
    hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    if isPolling {
        pollDescriptors(isAlone ? limit : min(limit, 1_000_000))
    } else if limit == .max {
        hyi_futex_wait(&schedule.event, event)
    } else if limit > 0 {
        hyi_futex_wait_for(&schedule.event, event, limit)
    }
    park(task)
    lockThreads(task)
    schedule.waiting &-= 1
    trace(task, TraceEvent.idleEnd)
}

// --- Sleepers --------------------------------------------------------------------------------------

/// A heap of sleeping threads, the earliest first.
private struct Sleepers {
    var base: UnsafeMutablePointer<Thread>?
    var count: UInt = 0
    var capacity: UInt = 0
}

nonisolated(unsafe) private var sleepers = Sleepers()

func nextWakeUp() -> UInt64? {
    guard sleepers.count > 0, let base = sleepers.base else { return nil }
    return UInt64(base[0].pointee.wakeAt)
}

private func place(_ thread: Thread, at index: UInt) {
    sleepers.base.unsafelyUnwrapped[Int(index)] = thread
    thread.pointee.place = index
}

private func rise(_ thread: Thread, from start: UInt) {
    guard let base = sleepers.base else { return }
    var index = start
    while index > 0 {
        let parent = base[Int((index &- 1) / 2)]
        if parent.pointee.wakeAt <= thread.pointee.wakeAt { break }
        place(parent, at: index)
        index = (index &- 1) / 2
    }
    place(thread, at: index)
}

private func sink(_ thread: Thread, from start: UInt) {
    guard let base = sleepers.base else { return }
    var index = start
    while true {
        var child = index &* 2 &+ 1
        if child >= sleepers.count { break }
        if child &+ 1 < sleepers.count, base[Int(child &+ 1)].pointee.wakeAt < base[Int(child)].pointee.wakeAt {
            child &+= 1
        }
        if base[Int(child)].pointee.wakeAt >= thread.pointee.wakeAt { break }
        place(base[Int(child)], at: index)
        index = child
    }
    place(thread, at: index)
}

/// False when there is no memory.
private func addSleeper(_ thread: Thread) -> Bool {
    if sleepers.count == sleepers.capacity {
        let capacity = max(sleepers.capacity &* 2, 64)
        guard let grown = realloc(sleepers.base, Int(capacity) * 8) else { return false }
        sleepers.base = grown.assumingMemoryBound(to: Thread.self)
        sleepers.capacity = capacity
    }
    sleepers.count &+= 1
    if workers.sleeping != 0, forkedStack.host == nil { wakeWorkers() }
    rise(thread, from: sleepers.count &- 1)
    return true
}

func removeSleeper(_ thread: Thread) {
    guard let base = sleepers.base else { return }
    let index = thread.pointee.place
    sleepers.count &-= 1
    let last = base[Int(sleepers.count)]
    if last == thread { return }
    if index > 0, base[Int((index &- 1) / 2)].pointee.wakeAt > last.pointee.wakeAt {
        rise(last, from: index)
    } else {
        sink(last, from: index)
    }
}

/// Makes the sleepers runnable whose time has come.
@inline(__always)
func wakeSleepers(_ task: Task) {
    if sleepers.count != 0 { wakeDueSleepers(task) }
}

private func wakeDueSleepers(_ task: Task) {
    let now = monotonicNanoseconds()
    while sleepers.count > 0, let base = sleepers.base, UInt64(base[0].pointee.wakeAt) <= now {
        let thread = base[0]
        removeSleeper(thread)
        makeRunnable(task, thread, with: hyi_closure_Unit() | 1)
    }
}

/// delay#: the thread sleeps for some microseconds.
@c(hyi_delay)
public func delay(_ task: UnsafeMutablePointer<hy_task>, _ microseconds: Int) -> UInt {
    if microseconds <= 0 { return yield(task) }
    lockThreads(task)
    let thread = currentThread(task)
    if takesInterruption(task, thread) { return interruptSelf(task, thread) }
    let most = UInt64(Int64.max) &- monotonicNanoseconds()
    let (nanoseconds, overflow) = UInt64(microseconds).multipliedReportingOverflow(by: 1000)
    thread.pointee.wakeAt = UInt(monotonicNanoseconds() &+ (overflow ? most : min(nanoseconds, most)))
    if !addSleeper(thread) {
        unlockThreads(task)
        return heapOverflow(task)
    }
    thread.pointee.state = ThreadState.sleeping
    return switchThreads(task, from: thread)
}

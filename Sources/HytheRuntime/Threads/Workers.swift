import CHytheSupport

// Workers: OS threads of the runtime's own, which run forked threads where no OS thread of the host can. See "Workers" in
// Documentation/Runtime.md. The first one starts when it is needed: when an in-call ends, or makes a `safe` call, while
// there are threads that could run; or when a forked thread makes a `safe` call.

struct Workers {
    /// All of them; those that have nothing to do.
    var count: UInt = 0
    var idle: UInt = 0
    /// Of these, who waits without a limit, and has to be woken.
    var sleeping: UInt = 0
    /// Changes when there is something to do.
    var event: UInt = 0
    /// Nothing runs on them after the last hs_exit.
    var areStopped: UInt = 0
    /// Threads whose call a worker is to make, linked like those in the queue.
    var firstCall: Thread?
    var lastCall: Thread?
    var calls: UInt = 0
}

/// Under the thread lock.
nonisolated(unsafe) var workers = Workers()

/// So long a worker leaves a thread that can run to an OS thread that is in Haskell anyway.
private let patienceNanoseconds: UInt64 = 100_000

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Whether it is that of a worker, and no callback within a call waits on it.
    var isFreeWorker: Bool { pointee.isWorker != 0 && pointee.suspended == nil }
}

func wakeWorkers() {
    hyi_store_seq(&workers.event, workers.event &+ 1)
    hyi_futex_wake_all(&workers.event)
}

/// Whether a forked thread can run, or could without anybody's doing.
var isWorkToBeExpected: Bool {
    schedule.first != nil || schedule.evaluating != nil || nextWakeUp() != nil || isPolling || workers.calls != 0
}

/// An in-call of a task is about to end, or to leave Haskell for long: sees to it that forked threads run all the same. To be
/// called in Haskell.
func leaveThreadsToWorkers(_ task: Task) {
    if forkedStack.task == nil || !options.allowsWorkers || workers.areStopped != 0 { return }
    lockThreads(task)
    if isWorkToBeExpected {
        if workers.count == 0 { _ = startWorker() } else if workers.sleeping != 0 { wakeWorkers() }
    }
    unlockThreads(task)
}

/// Starts an OS thread, none of whose signals are the host's. False when the system refuses. Under the lock.
func startWorker() -> Bool {
    if !options.allowsWorkers { return false }
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(Int32(SIG_SETMASK), &all, &before)
    defer { pthread_sigmask(Int32(SIG_SETMASK), &before, nil) }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    if pthread_create(&thread, &attributes, { _ in runWorker() }, nil) != 0 { return false }
    workers.count &+= 1
    return true
}

private func runWorker() -> UnsafeMutableRawPointer? {
    let task = attach()
    task.pointee.isWorker = 1
    trace(task, TraceEvent.attach, UInt(hyi_thread_number()) | 1 << 32)
    lock(task)
    runLocked(task, hyi_address_code_worker(), hyi_closure_Unit() | 1)
    return nil
}

/// What a worker does for ever, on the C stack of an in-call of its own: other threads' turns begin by returning from here.
@c(hyi_worker)
public func worker(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    lockThreads(task)
    return runNext(task)
}

/// A worker in its own task: makes calls that wait for it. True when forked threads are to run on it.
func serve(_ task: Task, _ idleness: inout Idleness) -> Bool {
    while let thread = workers.firstCall {
        workers.firstCall = thread.pointee.queued
        if workers.firstCall == nil { workers.lastCall = nil }
        workers.calls &-= 1
        makeCall(of: thread, on: task)
    }
    if forkedStack.host != nil || schedule.first == nil || workers.areStopped != 0 {
        idleness.turns = .max
        return false
    }
    // The same turn as a moment ago: nobody else is there for them.
    if idleness.turns == schedule.turns { return true }
    idleness.turns = schedule.turns
    return false
}

/// A worker waits until there is something to do.
func waitForWork(_ task: Task, _ idleness: inout Idleness) {
    var limit: UInt64 = .max
    if workers.areStopped == 0, forkedStack.host == nil {
        let now = monotonicNanoseconds()
        limit = nextWakeUp().map { $0 > now ? $0 &- now : 0 } ?? .max
        if schedule.first != nil || schedule.evaluating != nil { limit = min(limit, patienceNanoseconds) }
        if limit == 0 { limit = 1 }
    }
    let polls = isPolling && forkedStack.host == nil && workers.areStopped == 0
    if polls { limit = min(limit, 1_000_000) }
    workers.idle &+= 1
    if limit == .max { workers.sleeping &+= 1 }
    trace(task, TraceEvent.idle)
    let event = workers.event
    unlockThreads(task)
    hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    if polls, limit >= 1_000_000 {
        pollDescriptors(limit)
    } else if limit == .max {
        hyi_futex_wait(&workers.event, event)
    } else {
        hyi_futex_wait_for(&workers.event, event, limit)
    }
    park(task)
    lockThreads(task)
    workers.idle &-= 1
    if limit == .max { workers.sleeping &-= 1 }
    trace(task, TraceEvent.idleEnd)
}

/// In the child of a fork, which has none of them.
func forgetWorkers() {
    workers = Workers()
}

import CHytheSupport

// `safe` calls of forked threads. Such a thread waits like one that takes an MVar while the call is made: by the OS thread that
// it runs on, if that is a worker, else by one. So an OS thread of the host is never kept by a forked thread's call, and
// calls that C makes back into Haskell are in-calls of the task of the OS thread that makes the call.

/// A call's arguments and results, as `hyi_outcall_forked` and `hyi_perform` lay them out.
private let callBytes = UInt(HY_CALL_BYTES)

/// The running thread, a forked one, calls C with arguments that lie at `area`. Returns what the next thread goes on with.
@c(hyi_begin_call)
public func beginCall(_ task: UnsafeMutablePointer<hy_task>, _ area: UInt) -> UInt {
    lockThreads(task)
    let thread = currentThread(task)
    if !keepArguments(thread, task, area) {
        unlockThreads(task)
        return heapOverflow(task)
    }
    guard let host = forkedStack.host else { fatal("forked threads run without an OS thread") }
    thread.pointee.state = ThreadState.calling
    suspend(thread, task)
    if host.isFreeWorker {
        let own = become(host, from: task)
        if workers.idle == 0, schedule.first != nil || nextWakeUp() != nil || isPolling { _ = startWorker() }
        makeCall(of: thread, on: own)
        return runNext(own)
    }
    if workers.calls >= workers.idle, !startWorker() {
        let own = become(host, from: task)
        makeCall(of: thread, on: own)
        return runNext(own)
    }
    thread.pointee.queued = nil
    if let last = workers.lastCall { last.pointee.queued = thread } else { workers.firstCall = thread }
    workers.lastCall = thread
    workers.calls &+= 1
    wakeWorkers()
    return runNext(task)
}

/// A call that does not fit registers has its arguments in `ctx.args`, which the next thread may use. False when there is no
/// memory.
private func keepArguments(_ thread: Thread, _ task: Task, _ area: Word) -> Bool {
    let block = task.address &+ UInt(HY_CTX_ARGS)
    let isBlock = load(area) == block
    let bytes = callBytes &+ (isBlock ? UInt(HY_ARGS_WORDS) &* 8 : 0)
    if thread.pointee.callBytes < bytes {
        guard let memory = malloc(Int(bytes)) else { return false }
        free(UnsafeMutableRawPointer(bitPattern: thread.pointee.call))
        thread.pointee.call = UInt(bitPattern: memory)
        thread.pointee.callBytes = bytes
    }
    copyBytes(area, thread.pointee.call, callBytes)
    if isBlock {
        copyBytes(block, thread.pointee.call &+ callBytes, UInt(HY_ARGS_WORDS) &* 8)
        store(thread.pointee.call, thread.pointee.call &+ callBytes)
    }
    return true
}

/// Makes a thread's call outside Haskell; the thread can go on then. Under the lock, which is released meanwhile.
func makeCall(of thread: Thread, on task: Task) {
    let call = thread.pointee.call
    task.pointee.calling = thread
    unlockThreads(task)
    trace(task, TraceEvent.outCall, load(call, UInt(HY_CALL_TARGET) / wordBytes))
    hyi_store_seq(&task.pointee.ctx.state, task.stateOutside)
    hyi_perform(call)
    let number = UInt(hyi_errno())
    park(task)
    trace(task, TraceEvent.outCallEnd)
    lockThreads(task)
    // The child of a fork in the call has lost the thread.
    if task.pointee.calling != thread { return }
    task.pointee.calling = nil
    store(call, UInt(HY_CALL_ERRNO) / wordBytes, number)
    if thread.pointee.mask == 0, let thrower = firstThrower(of: thread.pointee.object) {
        let exception = load(thrower.pointee.object, ThreadField.value)
        dequeueThrower(task, thrower, of: thread.pointee.object)
        makeRunnable(task, thrower, with: hyi_closure_Unit() | 1)
        thread.pointee.raises = 1
        makeRunnable(task, thread, with: exception)
    } else {
        makeRunnable(task, thread, with: hyi_closure_Unit() | 1)
    }
}

/// Where the results of the running thread's call are; `errno` is as the call left it.
@c(hyi_call_results)
public func callResults(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    guard let thread = task.pointee.forked else { fatal("a call returns to no thread") }
    hyi_set_errno(Int32(truncatingIfNeeded: load(thread.pointee.call, UInt(HY_CALL_ERRNO) / wordBytes)))
    return thread.pointee.call
}

/// An in-call that has forked threads makes a `safe` call.
@c(hyi_leaving)
public func leaving(_ task: UnsafeMutablePointer<hy_task>) {
    leaveThreadsToWorkers(task)
    if workers.count != 0 || !options.allowsWorkers { task.setHosted(HY_HOSTED_NOT) }
}

import CHytheSupport

// throwTo. An exception reaches a thread that does not run at once if the thread does not mask it, or waits interruptibly:
// it will go on by raising it. Otherwise who throws waits in a queue of the target, until that has unmasked exceptions,
// waits interruptibly, or has finished.

/// Whether exceptions that are masked, not uninterruptibly, reach a thread that waits like this.
private func isInterruptible(_ state: UInt) -> Bool {
    state >= ThreadState.taking && state <= ThreadState.throwing || state == ThreadState.sleeping
        || state == ThreadState.polling
}

func firstThrower(of object: Word) -> Thread? {
    let thrower = load(object, ThreadField.firstThrower)
    return thrower == 0 ? nil : thread(thrower)
}

func dequeueThrower(_ task: Task, _ thrower: Thread, of object: Word) {
    dequeue(task, thrower.pointee.object, from: object, ThreadField.firstThrower, ThreadField.lastThrower)
}

/// killThread#.
@c(hyi_throw_to)
public func throwTo(_ task: UnsafeMutablePointer<hy_task>, _ target: UInt, _ exception: UInt) -> UInt {
    lockThreads(task)
    forgetEndedInCalls(task)
    let done = hyi_closure_Unit() | 1
    guard let victim = Thread(bitPattern: load(target, ThreadField.control)) else {
        unlockThreads(task)
        return done
    }
    let thread = currentThread(task)
    if victim == thread {
        unlockThreads(task)
        task.pointee.pending = exception
        return 0
    }
    if takesExceptions(victim) {
        interrupt(task, victim, exception)
        unlockThreads(task)
        return done
    }
    if takesInterruption(task, thread) { return interruptSelf(task, thread) }
    store(thread.pointee.object, ThreadField.value, exception)
    thread.pointee.state = ThreadState.throwing
    // The last one comes first, as under GHC.
    enqueue(task, thread.pointee.object, in: target, ThreadField.firstThrower, ThreadField.lastThrower, atFront: true)
    alert(victim)
    return switchThreads(task, from: thread)
}

/// Whether an exception can reach a thread right now.
private func takesExceptions(_ thread: Thread) -> Bool {
    if thread.pointee.state == ThreadState.running || thread.pointee.state == ThreadState.calling { return false }
    if thread.pointee.raises != 0 { return false }
    return thread.pointee.mask == 0 || thread.pointee.mask == 2 && isInterruptible(thread.pointee.state)
}

/// Lets a thread that runs in another task look at its queue at the next safe point.
private func alert(_ thread: Thread) {
    if thread.pointee.state != ThreadState.running { return }
    guard let task = thread.pointee.task ?? forkedStack.task else { return }
    task.pointee.interrupted = 1
    hyi_store(&task.pointee.ctx.hpLim, 0)
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// After `alert`: heap checks succeed again, unless someone wants to stop the world. Who stops it next writes the limit after
    /// this has, or is seen here.
    func restoreLimit() {
        if options.stress { return }
        hyi_store_seq(&pointee.ctx.hpLim, pointee.nurseryEnd)
        if hyi_load(&stopping) != 0 { park(self) }
    }
}

/// Ends what a thread waits for; it goes on by raising an exception.
func interrupt(_ task: Task, _ thread: Thread, _ exception: Word) {
    leaveQueue(task, thread)
    // One that has not begun has no handler.
    if thread.pointee.task == nil, thread.pointee.haskellStack == 0 {
        return finish(task, thread, as: ThreadState.died)
    }
    thread.pointee.raises = 1
    makeRunnable(task, thread, with: exception)
}

/// Takes a thread out of the queue that it is in.
func leaveQueue(_ task: Task, _ thread: Thread) {
    let object = thread.pointee.object
    switch thread.pointee.state {
    case ThreadState.runnable: removeRunnable(thread)
    case ThreadState.taking, ThreadState.reading, ThreadState.putting, ThreadState.retrying: leaveMVar(task, object)
    case ThreadState.throwing: dequeueThrower(task, thread, of: load(object, ThreadField.blockedOn))
    case ThreadState.sleeping: removeSleeper(thread)
    case ThreadState.evaluating: removeEvaluating(thread)
    case ThreadState.polling: removePolling(thread)
    default: break
    }
}

/// Whether the running thread, which is about to wait interruptibly, is to raise an exception instead.
@inline(__always)
func takesInterruption(_ task: Task, _ thread: Thread) -> Bool {
    task.pointee.interrupted != 0 && task.pointee.ctx.mask != 1
        && load(thread.pointee.object, ThreadField.firstThrower) != 0
}

/// Makes the first exception in the running thread's queue the pending one. Unlocks.
func interruptSelf(_ task: Task, _ running: Thread) -> Word {
    let object = running.pointee.object
    defer { unlockThreads(task) }
    guard let thrower = firstThrower(of: object) else {
        task.pointee.interrupted = 0
        return hyi_closure_Unit() | 1
    }
    task.pointee.pending = load(thrower.pointee.object, ThreadField.value)
    dequeueThrower(task, thrower, of: object)
    makeRunnable(task, thrower, with: hyi_closure_Unit() | 1)
    task.pointee.interrupted = load(object, ThreadField.firstThrower) != 0 ? 1 : 0
    return 0
}

/// The running thread has unmasked exceptions while others wait to throw theirs. 0: raise what is pending.
@c(hyi_deliver)
public func deliver(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    lockThreads(task)
    return interruptSelf(task, currentThread(task))
}

/// threadStatus#.
@c(hy_thread_status)
public func threadStatus(_ object: UInt) -> UInt {
    guard let thread = Thread(bitPattern: load(object, ThreadField.control)) else {
        return load(object, ThreadField.number) & 255
    }
    return thread.pointee.state
}

@c(hyi_my_thread)
public func myThread(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    lockThreads(task)
    defer { unlockThreads(task) }
    return currentThread(task).pointee.object
}

/// isCurrentThreadBound#: whether the running thread is an in-call.
@c(hy_is_bound)
public func isBound(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    task == forkedStack.task && task.pointee.forkedStack == task.pointee.ctx.cStack ? 0 : 1
}

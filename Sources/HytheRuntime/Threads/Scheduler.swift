import CHytheSupport

// Which thread a task runs next. Threads are switched at two kinds of places: where one blocks, and where the nursery is
// full. There all that it needs is on its two stacks: the callee-saved registers were pushed by the service's shim
// (BLOCKING_SERVICE), which pops those of the thread that goes on.

/// Threads that wait for something that is no heap object.
struct Schedule {
    /// Their turn comes in this order.
    var first: Thread?
    var last: Thread?
    /// Those that need the value of a thunk which a waiting thread evaluates.
    var evaluating: Thread?
    /// Changes when there is something for a task that has nothing to run.
    var event: UInt = 0
    /// Tasks that wait for that, without workers.
    var waiting: UInt = 0
    /// How often a thread's turn has begun.
    var turns: UInt = 0
}

nonisolated(unsafe) var schedule = Schedule()

/// Lets a thread go on with a value when its turn comes.
func makeRunnable(_ task: Task, _ thread: Thread, with value: Word) {
    let object = thread.pointee.object
    store(object, ThreadField.value, value)
    store(object, ThreadField.blockedOn, 0)
    task.rememberMutable(object)
    thread.pointee.state = ThreadState.runnable
    thread.pointee.queued = nil
    if let last = schedule.last { last.pointee.queued = thread } else { schedule.first = thread }
    schedule.last = thread
    if schedule.waiting != 0 { wakeTasks() }
    if workers.sleeping != 0, forkedStack.host == nil, thread.pointee.task == nil { wakeWorkers() }
}

func wakeTasks() {
    hyi_store_seq(&schedule.event, schedule.event &+ 1)
    hyi_futex_wake_all(&schedule.event)
}

/// The first thread in the queue that this OS thread can run, and the task that has to be its running one for that. Takes
/// the thread out of the queue if that is so already.
@inline(__always)
private func nextRunnable(_ task: Task, mayServe: Bool) -> (thread: Thread, task: Task)? {
    var previous: Thread?
    var one = schedule.first
    while let thread = one {
        one = thread.pointee.queued
        if let needed = taskToRun(thread, from: task, mayServe: mayServe) {
            if needed != task { return (thread, needed) }
            if let previous { previous.pointee.queued = one } else { schedule.first = one }
            if schedule.last == thread { schedule.last = previous }
            return (thread, task)
        }
        previous = thread
    }
    return nil
}

/// An in-call goes on in its own OS thread, when the in-calls and callbacks within it are over.
private func taskToRun(_ thread: Thread, from task: Task, mayServe: Bool) -> Task? {
    guard let own = thread.pointee.task else {
        if task == forkedStack.task { return task }
        return forkedStack.host == nil && mayServe ? forkedStack.task : nil
    }
    if own != task, !isHosted(by: own, task) { return nil }
    return thread.pointee.frame == own.pointee.ctx.cStack ? own : nil
}

/// Whether a task is that of forked threads, and another one waits right below it.
private func isHosted(by host: Task, _ task: Task) -> Bool {
    task == forkedStack.task && host == forkedStack.host && task.pointee.ctx.cStack == forkedStack.hostStack
}

/// Takes a thread out of the queue.
func removeRunnable(_ thread: Thread) {
    var previous: Thread?
    var one = schedule.first
    while let other = one {
        one = other.pointee.queued
        if other == thread {
            if let previous { previous.pointee.queued = one } else { schedule.first = one }
            if schedule.last == thread { schedule.last = previous }
            return
        }
        previous = other
    }
}

/// Lets the running thread, which is in no queue or just in that of what it waits for, wait, and others run. Returns what
/// the next one goes on with; 0 to raise what is pending. Unlocks.
func switchThreads(_ task: Task, from thread: Thread) -> Word {
    suspend(thread, task)
    return runNext(task)
}

func suspend(_ thread: Thread, _ task: Task) {
    thread.pointee.roots = task.pointee.ctx.roots
    thread.pointee.haskellStack = task.pointee.ctx.haskellStack
    thread.pointee.catchFrame = UInt(bitPattern: task.pointee.ctx.catchFrame)
    thread.pointee.mask = task.pointee.ctx.mask
    disownThunks(thread, task)
    makeDirty(thread)
    trace(task, TraceEvent.stop, number(of: thread) << 8 | thread.pointee.state)
    if task == forkedStack.task {
        forkedStack.isRunning = false
        forkedStack.resident = thread
        if thread.pointee.task != nil {
            thread.pointee.below = task.pointee.forked
            thread.pointee.belowStack = task.pointee.forkedStack
        }
        task.pointee.forked = nil
    } else {
        task.pointee.suspended = thread
    }
}

/// Runs the next thread; waits until there is one.
func runNext(_ first: Task) -> Word {
    var task = first
    var idleness = Idleness()
    while true {
        wakeSleepers(task)
        wakeEvaluating(task)
        if schedule.first == nil { wakePolling(task) }
        let mayServe = !task.isFreeWorker || serve(task, &idleness)
        if let next = nextRunnable(task, mayServe: mayServe) {
            if next.task == task { return resume(next.thread, task) }
            task = become(next.task, from: task)
        } else if let host = forkedStack.host, isHosted(by: host, task) {
            task = become(host, from: task)
        } else if task.isFreeWorker {
            waitForWork(task, &idleness)
        } else {
            waitForEvent(task, &idleness)
        }
    }
}

private func resume(_ thread: Thread, _ task: Task) -> Word {
    trace(task, TraceEvent.run, number(of: thread))
    thread.pointee.state = ThreadState.running
    schedule.turns &+= 1
    if task == forkedStack.task {
        occupyForkedStack(thread, task)
        if thread.pointee.task == nil {
            task.pointee.forked = thread
            task.pointee.forkedStack = task.pointee.ctx.cStack
        } else {
            task.pointee.forked = thread.pointee.below
            task.pointee.forkedStack = thread.pointee.belowStack
        }
    } else {
        task.pointee.suspended = nil
    }
    task.pointee.ctx.roots = thread.pointee.roots
    task.pointee.ctx.haskellStack = thread.pointee.haskellStack
    task.pointee.ctx.catchFrame = UnsafeMutableRawPointer(bitPattern: thread.pointee.catchFrame)
    task.pointee.ctx.mask = thread.pointee.mask
    let object = thread.pointee.object
    task.pointee.interrupted = load(object, ThreadField.firstThrower) != 0 ? 1 : 0
    let value = load(object, ThreadField.value)
    store(object, ThreadField.value, 0)
    let raises = thread.pointee.raises != 0
    thread.pointee.raises = 0
    unlockThreads(task)
    if raises {
        task.pointee.pending = value
        return 0
    }
    return value
}

/// The running thread's turn is over.
@c(hyi_yield)
public func yield(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    lockThreads(task)
    wakeSleepers(task)
    wakeEvaluating(task)
    wakePolling(task)
    if schedule.first == nil {
        unlockThreads(task)
        return hyi_closure_Unit() | 1
    }
    let thread = currentThread(task)
    makeRunnable(task, thread, with: hyi_closure_Unit() | 1)
    return switchThreads(task, from: thread)
}

/// A collection has ended the running thread's turn, if another one waits for its own.
func endTurn(_ task: Task) -> Word { threads.count == 0 ? 1 : yield(task) }

/// fork#: a thread that runs an action, after those that are in the queue.
@c(hyi_fork)
public func fork(_ task: UnsafeMutablePointer<hy_task>, _ action: UInt) -> UInt {
    let kept = task.pointee.ctx.roots
    store(kept, action)
    if forkedStack.task == nil {
        task.pointee.ctx.roots = kept &+ 8
        let isMade = makeForkedTask(task)
        task.pointee.ctx.roots = kept
        if !isMade { return heapOverflow(task) }
    }
    let object = allocate(task, threadWords &* 8, keeping: load(kept))
    if object == 0 { return 0 }
    lockThreads(task)
    guard let thread = makeThread(object) else {
        unlockThreads(task)
        return heapOverflow(task)
    }
    trace(task, TraceEvent.fork, number(of: thread))
    thread.pointee.mask = task.pointee.ctx.mask
    makeRunnable(task, thread, with: load(kept))
    if task != forkedStack.task {
        task.pointee.finalizersDue = 1
        if workers.count == 0, options.allowsWorkers { task.setHosted(HY_HOSTED_FORKS) }
    }
    unlockThreads(task)
    return object
}

/// The action of a forked thread is over, or has died of an exception; the next thread goes on.
@c(hyi_thread_finished)
public func threadFinished(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    lockThreads(task)
    guard let thread = task.pointee.forked else { fatal("a thread that is none has finished") }
    task.pointee.forked = nil
    forkedStack.isRunning = false
    task.pointee.ctx.roots = task.pointee.region
    trace(task, TraceEvent.stop, number(of: thread) << 8 | ThreadState.finished)
    finish(task, thread)
    return runNext(task)
}

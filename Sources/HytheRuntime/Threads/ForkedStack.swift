import CHytheSupport

// Forked threads have a task of their own, for compiled code may keep the address of `ctx` wherever it likes, and so can
// never go on with another one. An OS thread that has nothing else to run becomes its host: it leaves its own task for this
// one and lends it its nursery.
//
// They run on one stack, which holds what one of them has on it. The others' stacks lie in memory of just their size, and
// are copied to where they were when they get their turn: addresses into a stack stay right, a blocked thread costs some
// hundred bytes, and any thread may recurse as deeply as the only one could. A thread that gets its turn again before
// another one has had it finds its stack in place.

struct ForkedStack {
    /// The task; null before the first `fork#`. Its region is the stack.
    var task: Task?
    /// The task of the OS thread that runs it, and where that one's C stack was.
    var host: Task?
    var hostStack: Word = 0
    /// Whether what lies on the stack is the running thread's, whose extent is in `ctx`.
    var isRunning = false
    /// If not: the thread whose stacks it holds, if any.
    var resident: Thread?
}

nonisolated(unsafe) var forkedStack = ForkedStack()

/// Whether a thread's frames lie on the stack of forked threads: it is one, or an in-call from within one.
func isOnForkedStack(_ thread: Thread) -> Bool {
    thread.pointee.task == nil || thread.pointee.task == forkedStack.task
}

/// Makes one task of the OS thread the running one in place of another: that of forked threads, or its host. Others may
/// collect meanwhile.
func become(_ new: Task, from old: Task) -> Task {
    if new == forkedStack.task {
        forkedStack.host = old
        forkedStack.hostStack = old.pointee.ctx.cStack
        new.pointee.ctx.cStack = old.pointee.ctx.cStack
        new.pointee.token = old.pointee.token
        new.pointee.stackLow = old.pointee.stackLow
        new.pointee.stackHigh = old.pointee.stackHigh
    } else {
        forkedStack.host = nil
        if schedule.first != nil, schedule.waiting != 0 { wakeTasks() }
        if workers.sleeping != 0, isWorkToBeExpected { wakeWorkers() }
    }
    new.pointee.lastToken = old.pointee.lastToken
    old.lendNursery(to: new)
    if old.isTraced { old.lendTrace(to: new) }
    // The old task's state must be set before the lock is released: another OS thread may become the host of forked threads at
    // once, and what it stores there must come last. From that store on others may collect, so nothing of the heap is touched
    // before `park`; and the flag that says whether there is a lock may change. As in an in-call no fence is needed: who stops
    // the world has one for both.
    let isLocked = old.pointee.ctx.shared != 0
    hyi_set_current(new)
    hyi_store(&new.pointee.ctx.state, UInt(HY_STATE_HASKELL))
    hyi_store(&old.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    hyi_compiler_barrier()
    if isLocked { hyi_unlock_thread() }
    if hyi_load(&stopping) != 0 { park(new) }
    lockThreads(new)
    return new
}

/// Puts a thread's stacks where they belong.
func occupyForkedStack(_ thread: Thread, _ task: Task) {
    if forkedStack.resident != thread {
        if let resident = forkedStack.resident { copyOut(resident, task) }
        copyIn(thread, task)
    }
    forkedStack.resident = nil
    forkedStack.isRunning = true
}

private func copyOut(_ thread: Thread, _ task: Task) {
    let rootBytes = thread.pointee.roots &- task.pointee.region
    let nativeBytes = task.pointee.top &- thread.pointee.haskellStack
    let bytes = rootBytes &+ nativeBytes
    if bytes > thread.pointee.imageBytes || bytes &* 8 &+ 4096 < thread.pointee.imageBytes {
        free(UnsafeMutableRawPointer(bitPattern: thread.pointee.image))
        guard let memory = malloc(Int(bytes)) else {
            fatal("heap exhausted: no memory for a thread's stack", status: 251)
        }
        thread.pointee.image = UInt(bitPattern: memory)
        thread.pointee.imageBytes = bytes
    }
    thread.pointee.rootBytes = rootBytes
    thread.pointee.nativeBytes = nativeBytes
    copyBytes(task.pointee.region, thread.pointee.image, rootBytes)
    copyBytes(thread.pointee.haskellStack, thread.pointee.image &+ rootBytes, nativeBytes)
}

private func copyIn(_ thread: Thread, _ task: Task) {
    if thread.pointee.haskellStack == 0 { return lay(thread, task) }
    copyBytes(thread.pointee.image, task.pointee.region, thread.pointee.rootBytes)
    copyBytes(
        thread.pointee.image &+ thread.pointee.rootBytes, thread.pointee.haskellStack, thread.pointee.nativeBytes)
}

/// The stacks of a thread that has not run yet: what a blocking service returns by, to `hyi_thread_start`.
private func lay(_ thread: Thread, _ task: Task) {
    thread.pointee.roots = task.pointee.region
    thread.pointee.haskellStack = task.pointee.top &- 48
    store(task.pointee.top &- 8, UInt(bitPattern: hyi_address_thread_start()))
}

func copyBytes(_ from: Word, _ to: Word, _ count: UInt) {
    if count != 0 {
        memcpy(
            UnsafeMutableRawPointer(bitPattern: to).unsafelyUnwrapped,
            UnsafeRawPointer(bitPattern: from).unsafelyUnwrapped, Int(count))
    }
}

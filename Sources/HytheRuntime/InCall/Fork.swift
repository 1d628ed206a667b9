import CHytheSupport

// A process that forks while other threads run Haskell: its child has only the thread that forked. The locks are held
// over the fork, so that no collection is half done and no list half changed; then the child drops the tasks of the other
// threads. What they were evaluating stays a blackhole of a task that is gone, which `waitForBlackhole` notices.

func setUpFork() {
    pthread_atfork({ beforeFork() }, { unlockAll() }, { afterForkInChild() })
}

/// Whether `beforeFork` took the locks. A thread that forks in Haskell, by an `unsafe` import, cannot: who holds
/// the task lock may wait for it. No collection is under way then, for the same reason.
nonisolated(unsafe) private var isLocked = false

private func beforeFork() {
    isLocked = hyi_current().map { $0.pointee.ctx.state != UInt(HY_STATE_HASKELL) } ?? true
    if !isLocked { return }
    hyi_lock_init()
    hyi_lock_task()
    hyi_lock_thread()
    hyi_lock_table()
    hyi_lock_chunk()
}

private func unlockAll() {
    if !isLocked { return }
    hyi_unlock_chunk()
    hyi_unlock_table()
    hyi_unlock_thread()
    hyi_unlock_task()
    hyi_unlock_init()
}

private func afterForkInChild() {
    hyi_reset_locks()
    hyi_store(&stopping, 0)
    setUpBarrier()
    traceChild()
    if let task = hyi_current() { forgetThreadsOfOthers(task) }
    var one = tasks
    while let task = one {
        one = task.pointee.next
        if task == hyi_current() || isHost(task) {
            task.pointee.ctx.waited = 0
            hyi_store(&task.pointee.ctx.hpLim, options.stress ? 0 : task.pointee.nurseryEnd)
        } else {
            abandon(task)
        }
    }
    if hyi_current() == nil { forgetAllThreads() }
}

/// Whether the thread that forks has left this task for that of forked threads.
private func isHost(_ task: Task) -> Bool { hyi_current() == forkedStack.task && task == forkedStack.host }

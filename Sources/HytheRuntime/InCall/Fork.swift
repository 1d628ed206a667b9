import CHytheSupport

// A process that forks while other threads run Haskell: its child has only the thread that forked. Over the fork the world is
// stopped and the locks are held, so that the other threads are at safe points and no list is half changed; then the child
// drops their tasks, and what they were evaluating becomes what it was. See "Threads that end, and processes that fork" in
// Documentation/Runtime.md.

func setUpFork() {
    pthread_atfork({ beforeFork() }, { afterForkInParent() }, { afterForkInChild() })
}

/// What `beforeFork` has taken.
private enum Held {
    case nothing
    /// The world.
    case world
    /// That and the locks.
    case everything
}

nonisolated(unsafe) private var held = Held.nothing

/// So long a fork waits for threads that come to no safe point: they are in C functions imported `unsafe`, which may wait for the
/// thread that forks.
private let patienceNanoseconds: UInt64 = 200_000_000

private func beforeFork() {
    let deadline = monotonicNanoseconds() &+ patienceNanoseconds
    let task = hyi_current()
    if let task, task.pointee.ctx.state == UInt(HY_STATE_HASKELL) {
        // By an `unsafe` import. Who stops the world, or holds a lock, may wait for this thread.
        if !hyi_cas(&stopping, 0, 1) { return joinStop(task, before: deadline) }
        held = locksTasks(before: deadline) ? .world : .nothing
    } else {
        hyi_lock_init()
        while !hyi_cas(&stopping, 0, 1) { hyi_futex_wait(&stopping, 1) }
        hyi_lock_task()
        held = .everything
    }
    if held == .nothing { return }
    askOthersToStop(task)
    waitForOthers(task, before: deadline)
    if held == .world { return }
    hyi_lock_thread()
    hyi_lock_table()
    hyi_lock_chunk()
}

/// Another thread stops the world: it waits for this one, which is not to stop before it has forked, and keeps the others where
/// they are.
private func joinStop(_ task: Task, before deadline: UInt64) {
    held = .nothing
    while hyi_load(&isWaitingForOthers) == 0 {
        if monotonicNanoseconds() > deadline { return }
        usleep(50)
    }
    waitForOthers(task, before: deadline)
}

private func locksTasks(before deadline: UInt64) -> Bool {
    while !hyi_try_lock_task() {
        if monotonicNanoseconds() > deadline {
            hyi_store_seq(&stopping, 0)
            hyi_futex_wake_all(&stopping)
            return false
        }
        usleep(50)
    }
    return true
}

private func afterForkInParent() {
    if held == .everything {
        hyi_unlock_chunk()
        hyi_unlock_table()
        hyi_unlock_thread()
    }
    if held != .nothing { resumeWorld() }
    if held == .everything { hyi_unlock_init() }
}

private func afterForkInChild() {
    hyi_reset_locks()
    hyi_store(&stopping, 0)
    hyi_store(&isWaitingForOthers, 0)
    setUpBarrier()
    traceChild()
    var one = tasks
    while let task = one {
        one = task.pointee.next
        if !isLost(task) { continue }
        // One that has not stopped may have pushed update frames, and popped others, since its roots were stored last.
        if hyi_load(&task.pointee.ctx.state) != UInt(HY_STATE_HASKELL) {
            restoreThunks(task, task.pointee.region, task.ownRoots, hyi_non_termination())
        }
    }
    restoreThunksOfLostThreads()
    one = tasks
    while let task = one {
        one = task.pointee.next
        if isLost(task) {
            abandon(task)
        } else {
            task.pointee.ctx.waited = 0
            hyi_store(&task.pointee.ctx.hpLim, options.stress ? 0 : task.pointee.nurseryEnd)
        }
    }
    forgetLostThreads()
}

/// Whether a task's thread is not there in the child.
private func isLost(_ task: Task) -> Bool { task != hyi_current() && !isHost(task) }

/// Whether the thread that forks has left this task for that of forked threads.
private func isHost(_ task: Task) -> Bool { hyi_current() == forkedStack.task && task == forkedStack.host }

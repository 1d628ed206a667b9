import CHytheSupport

// In the child of a fork: Haskell threads whose OS thread is not there, and forked ones unless the fork came from one.

private func isLost(_ thread: Thread) -> Bool {
    guard let current = hyi_current() else { return true }
    let own = thread.pointee.task
    if own == current { return false }
    return current != forkedStack.task || own != nil && own != forkedStack.host
}

/// What lost threads that wait were evaluating becomes what it was. To be called while the stacks of all tasks are there.
func restoreThunksOfLostThreads() {
    forEachLost {
        guard let roots = waitingRoots(of: $0), let task = $0.pointee.task ?? forkedStack.task else { return }
        restoreThunks(task, roots.base, roots.end, hyi_non_termination())
    }
}

/// They are over. Attaches the calling OS thread if there are any.
func forgetLostThreads() {
    if threads.count != 0 {
        let task = attach()
        forEachLost {
            leaveQueue(task, $0)
            finish(task, $0, as: ThreadState.died)
        }
        task.pointee.calling = nil
    }
    schedule.waiting = 0
    forgetWorkers()
    if hyi_current() != forkedStack.task { forkedStack = ForkedStack() }
}

private func forEachLost(_ body: (Thread) -> Void) {
    forEachLost(in: threads.clean, body)
    forEachLost(in: threads.dirty, body)
}

private func forEachLost(in list: Thread?, _ body: (Thread) -> Void) {
    var one = list
    while let thread = one {
        one = thread.pointee.next
        if isLost(thread) { body(thread) }
    }
}

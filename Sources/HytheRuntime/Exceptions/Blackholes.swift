import CHytheSupport

/// Waits until a thunk that another task or thread evaluates has been updated; returns the closure then, which may be its
/// value already, with a tag. 0 (raise what is pending) when that one waits, in turn, for a thunk of this one.
@c(hyi_blackhole_wait)
public func waitForBlackhole(_ task: UnsafeMutablePointer<hy_task>, _ thunk: UInt) -> UInt {
    let owner = owner(ofBlackhole: thunk)
    if let thread = owningThread(owner) {
        lockThreads(task)
        let circle = waitsForRunning(thread, task)
        unlockThreads(task)
        if !circle { return waitForThread(task, thunk) }
        task.pointee.pending = hyi_non_termination()
        return 0
    }
    return owner == 0 ? thunk : waitForTask(task, thunk)
}

private func waitForTask(_ task: Task, _ thunk: Word) -> Word {
    let slot = task.pointee.ctx.roots
    store(slot, thunk)
    task.pointee.ctx.roots = slot &+ 8
    var rounds: UInt = 0
    var circle = false
    while !circle {
        let owner = owner(ofBlackhole: load(slot))
        // The thread that evaluates it may have come to wait, and the thunk be that thread's now.
        if owner == 0 || owner & 1 != 0 { break }
        rounds &+= 1
        if rounds < 100 {
            hyi_pause()
            continue
        }
        // Outside Haskell, so that a collection need not wait for this thread.
        hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
        circle = announceWait(of: task, in: slot)
        if !circle {
            if rounds < 110 { sched_yield() } else { usleep(min(20 &* UInt32(rounds &- 109), 1000)) }
            endWait(of: task)
        }
        park(task)
    }
    task.pointee.ctx.roots = slot
    if circle {
        task.pointee.pending = hyi_non_termination()
        return 0
    }
    return load(slot)
}

/// The address of the task that evaluates a closure, or the mark of a thread; 0 when none does.
func owner(ofBlackhole closure: Word) -> Word {
    if closure & 7 != 0 || Info(hyi_load(pointer(closure))).kind != Kind.blackhole { return 0 }
    let owner = load(closure, 1)
    // It may have been updated between the two loads.
    return Info(hyi_load(pointer(closure))).kind == Kind.blackhole ? owner : 0
}

/// Lets other tasks see what this one waits for; true, and nothing to see, when the owner of that blackhole waits, itself or
/// through others, for this task, or is gone with its thread. To be called outside Haskell: no collection runs while the list of tasks is locked.
private func announceWait(of waiter: Task, in slot: Word) -> Bool {
    hyi_lock_task()
    defer { hyi_unlock_task() }
    var waitedFor = owner(ofBlackhole: load(slot))
    var steps: UInt = 0
    while waitedFor != 0, waitedFor & 1 == 0, steps < 4096 {
        guard let other = listedTask(waitedFor), other != waiter else { return true }
        if other.pointee.waitingIn == 0 { break }
        waitedFor = owner(ofBlackhole: load(other.pointee.waitingIn))
        steps &+= 1
    }
    waiter.pointee.waitingIn = slot
    return false
}

private func endWait(of waiter: Task) {
    hyi_lock_task()
    waiter.pointee.waitingIn = 0
    hyi_unlock_task()
}

/// The task at an address, if there is one. Under the task lock.
private func listedTask(_ address: Word) -> Task? {
    var one = tasks
    while let other = one {
        if other.address == address { return other }
        one = other.pointee.next
    }
    return nil
}

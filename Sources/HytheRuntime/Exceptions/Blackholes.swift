import CHytheSupport

/// Waits until a thunk that another task or thread evaluates has been updated; returns the closure then, which may be its
/// value already, with a tag. 0 (raise what is pending) when that one waits, in turn, for a thunk of this one.
@c(hyi_blackhole_wait)
public func waitForBlackhole(_ task: UnsafeMutablePointer<hy_task>, _ thunk: UInt) -> UInt {
    let first = owner(ofBlackhole: thunk)
    if owningThread(first) == nil { return first == 0 ? thunk : waitForTask(task, thunk) }
    lockThreads(task)
    // Looked at again: a thread that is over by now, and freed, has updated its thunks before.
    guard let thread = owningThread(owner(ofBlackhole: thunk)) else {
        unlockThreads(task)
        return thunk
    }
    let circle = waitsForRunning(thread, task)
    unlockThreads(task)
    if !circle { return waitForThread(task, thunk) }
    task.pointee.pending = hyi_non_termination()
    return 0
}

private func waitForTask(_ task: Task, _ thunk: Word) -> Word {
    let slot = task.pointee.ctx.roots
    store(slot, thunk)
    task.pointee.ctx.roots = slot &+ 8
    trace(task, TraceEvent.await, thunk)
    defer { trace(task, TraceEvent.awaitEnd) }
    var rounds: UInt = 0
    var circle = false
    while !circle {
        let owner = owner(ofBlackhole: load(slot))
        // The thread that evaluates it may have come to wait, and the thunk be that thread's now.
        if owner == 0 || owningThread(owner) != nil { break }
        rounds &+= 1
        if rounds < 100 {
            hyi_pause()
            continue
        }
        // Outside Haskell, so that a collection need not wait for this thread.
        hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
        if rounds < 110 {
            sched_yield()
        } else {
            switch announceWait(of: task, in: slot) {
            case .begun:
                sleepUntilUpdate(task, slot)
                endWait(of: task)
            case .circle: circle = true
            case .unknown:
                // The exception of a thunk that is about to become a `raise`.
                usleep(100)
            case .restored: break
            }
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

/// Sleeps until the owner of the blackhole has said that it has updated it (`wakeWaiters`); a millisecond at most, as an
/// owner that finds the task lock taken says nothing.
private func sleepUntilUpdate(_ task: Task, _ slot: Word) {
    // Either the owner sees that it is waited for, or this task that it has updated.
    heavyBarrier()
    hyi_lock_task()
    let isUpdated = owner(ofBlackhole: load(slot)) != UInt(bitPattern: task.pointee.waitingFor)
    hyi_unlock_task()
    if !isUpdated { hyi_futex_wait_for(&task.pointee.wakeUp, 0, 1_000_000) }
}

/// The task has updated a thunk, or given an evaluation up, while others wait for one of its thunks: wakes those whose is done.
/// Called in Haskell, where nobody may wait for the task lock.
@c(hyi_wake_waiters)
public func wakeWaiters(_ task: UnsafeMutablePointer<hy_task>) {
    if !hyi_try_lock_task() { return }
    var one = tasks
    while let other = one {
        one = other.pointee.next
        if other.pointee.waitingFor != task || other.pointee.wakeUp != 0 { continue }
        if owner(ofBlackhole: load(other.pointee.waitingIn)) == task.address { continue }
        hyi_store(&other.pointee.wakeUp, 1)
        hyi_futex_wake_all(&other.pointee.wakeUp)
    }
    hyi_unlock_task()
}

/// The address of the task that evaluates a closure, or the mark of a thread; 0 when none does. An owner that is just about to
/// update it has stored the result, which has a tag, and not the info pointer yet.
func owner(ofBlackhole closure: Word) -> Word {
    if closure & 7 != 0 || Info(hyi_load(pointer(closure))).kind != Kind.blackhole { return 0 }
    let owner = load(closure, 1)
    if owner & 7 != 0 { return 0 }
    // It may have been updated between the two loads.
    return Info(hyi_load(pointer(closure))).kind == Kind.blackhole ? owner : 0
}

private enum Waiting {
    /// Others can see it.
    case begun
    /// The owner of the blackhole waits, itself or through others, for this task.
    case circle
    /// What is named as the owner is no task.
    case unknown
    /// Its owner's thread was lost in a fork, so it is no blackhole any more.
    case restored
}

/// Lets other tasks see what this one waits for. To be called outside Haskell: no collection runs while the list of tasks is locked.
private func announceWait(of waiter: Task, in slot: Word) -> Waiting {
    hyi_lock_task()
    defer { hyi_unlock_task() }
    var waitedFor = owner(ofBlackhole: load(slot))
    let first = listedTask(waitedFor)
    var steps: UInt = 0
    while waitedFor != 0, owningThread(waitedFor) == nil, steps < 4096 {
        guard let other = listedTask(waitedFor) else {
            if steps != 0 || !isAbandoned(waitedFor) { return .unknown }
            restoreThunk(waiter, load(slot), hyi_non_termination())
            return .restored
        }
        if other == waiter { return .circle }
        if other.pointee.waitingIn == 0 { break }
        waitedFor = owner(ofBlackhole: load(other.pointee.waitingIn))
        steps &+= 1
    }
    waiter.pointee.waitingIn = slot
    waiter.pointee.wakeUp = 0
    waiter.pointee.waitingFor = first
    if let first { hyi_store(&first.pointee.ctx.waited, first.pointee.ctx.waited &+ 1) }
    return .begun
}

private func endWait(of waiter: Task) {
    hyi_lock_task()
    waiter.pointee.waitingIn = 0
    // It may have ended with its thread.
    if let owner = listedTask(UInt(bitPattern: waiter.pointee.waitingFor)), owner.pointee.ctx.waited != 0 {
        hyi_store(&owner.pointee.ctx.waited, owner.pointee.ctx.waited &- 1)
    }
    waiter.pointee.waitingFor = nil
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

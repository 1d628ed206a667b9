import CHytheSupport

/// Waits until a thunk that another task evaluates has been updated; returns the thunk's address then. 0 (raise what is
/// pending) when that task waits, in turn, for a thunk of this one.
@c(hyi_blackhole_wait)
public func waitForBlackhole(_ task: UnsafeMutablePointer<hy_task>, _ thunk: UInt) -> UInt {
    let slot = task.pointee.ctx.roots
    store(slot, thunk)
    task.pointee.ctx.roots = slot &+ 8
    var spins: UInt = 0
    var circle = false
    while !circle {
        let object = load(slot)
        let kind = Info(hyi_load(pointer(object))).kind
        let owner = load(object, 1)
        let waiting = kind == Kind.blackhole || (kind == Kind.ind && owner & 7 == 0)
        if !waiting || owner == task.address { break }
        spins &+= 1
        if spins < 100 {
            hyi_pause()
            continue
        }
        // Outside Haskell, so that a collection need not wait for this thread.
        hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
        if spins < 200 { sched_yield() } else { usleep(20) }
        circle = waitsInACircle(task, for: owner)
        park(task)
    }
    hyi_store(&task.pointee.waitingFor, 0)
    task.pointee.ctx.roots = slot
    if circle {
        task.pointee.pending = hyi_non_termination()
        return 0
    }
    return load(slot)
}

/// Whether the owner of a blackhole waits, directly or through others, for this task. To be called outside Haskell.
private func waitsInACircle(_ waiter: Task, for owner: Word) -> Bool {
    hyi_lock_task()
    defer { hyi_unlock_task() }
    waiter.pointee.waitingFor = owner
    var next = owner
    var steps = 0
    while steps < 64, isListed(next) {
        if next == waiter.address { return true }
        next = task(at: next).pointee.waitingFor
        steps += 1
    }
    return false
}

/// Whether a word is the address of a task.
private func isListed(_ word: Word) -> Bool {
    var one = tasks
    while let other = one {
        if other.address == word { return true }
        one = other.pointee.next
    }
    return false
}

import CHytheSupport

// Thunks that a thread was evaluating when its turn ended. While a thread runs, its blackholes name its task as their owner.
// When it waits, they come to name the thread itself (its control block, with bit 63 set), so that another thread of the
// same task does not take them for its own.

@inline(__always)
func ownerMark(of thread: Thread) -> Word { UInt(bitPattern: thread) | 1 << 63 }

/// The thread that an owner's word names, if it is no task.
@inline(__always)
func owningThread(_ owner: Word) -> Thread? {
    Int(bitPattern: owner) < 0 ? Thread(bitPattern: owner & ~(1 << 63)) : nil
}

/// Writes the thread's name into the blackholes of its update frames, from the top of its root stack down to one that has
/// it already: those below have it too.
func disownThunks(_ thread: Thread, _ task: Task) {
    let bottom =
        thread.pointee.task == nil
        ? task.pointee.region : load(thread.pointee.frame &+ UInt(HY_FRAME_ROOTS))
    let mark = ownerMark(of: thread)
    var slot = thread.pointee.roots
    defer { if task.pointee.ctx.waited != 0 { wakeWaiters(task) } }
    while slot != bottom {
        slot &-= 8
        let word = load(slot)
        if Int(bitPattern: word) >= 0 { continue }
        if isSegmentMark(word) {
            slot = rootsBelow(mark: slot)
            continue
        }
        let thunk = word & ~(1 << 63)
        if load(thunk, 1) == mark { return }
        store(thunk, 1, mark)
    }
}

/// Lets the running thread wait for a thunk which a thread that does not run evaluates. Returns the closure when it has been
/// evaluated. Takes the lock.
func waitForThread(_ task: Task, _ closure: Word) -> Word {
    lockThreads(task)
    let thread = currentThread(task)
    let object = thread.pointee.object
    store(object, ThreadField.value, closure)
    task.rememberMutable(object)
    thread.pointee.state = ThreadState.evaluating
    thread.pointee.queued = schedule.evaluating
    schedule.evaluating = thread
    return switchThreads(task, from: thread)
}

/// Whether a thread, or one that it waits for in turn, waits for the running one: then they really demand each other.
func waitsForRunning(_ start: Thread, _ task: Task) -> Bool {
    let running = currentThread(task)
    var one = start
    var steps = 0
    while steps < 4096 {
        if one == running { return true }
        if one.pointee.state == ThreadState.running {
            // Below the running in-call, and so waiting for its end.
            return one.pointee.task == task || one == task.pointee.forked
        }
        if one.pointee.state != ThreadState.evaluating { return false }
        let closure = load(one.pointee.object, ThreadField.value)
        guard let next = owningThread(owner(ofBlackhole: closure)) else { return false }
        one = next
        steps += 1
    }
    return false
}

/// Makes those threads runnable whose thunks have been evaluated.
@inline(__always)
func wakeEvaluating(_ task: Task) {
    if schedule.evaluating != nil { wakeEvaluated(task) }
}

private func wakeEvaluated(_ task: Task) {
    var one = schedule.evaluating
    schedule.evaluating = nil
    while let thread = one {
        one = thread.pointee.queued
        let closure = load(thread.pointee.object, ThreadField.value)
        if owner(ofBlackhole: closure) == 0 {
            makeRunnable(task, thread, with: closure)
        } else {
            thread.pointee.queued = schedule.evaluating
            schedule.evaluating = thread
        }
    }
}

func removeEvaluating(_ thread: Thread) {
    var previous: Thread?
    var one = schedule.evaluating
    while let other = one {
        if other == thread {
            if let previous {
                previous.pointee.queued = thread.pointee.queued
            } else {
                schedule.evaluating = thread.pointee.queued
            }
            return
        }
        previous = other
        one = other.pointee.queued
    }
}

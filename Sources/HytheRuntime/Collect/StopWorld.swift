import CHytheSupport

// Stopping the world. A task says in `ctx.state` whether it is in Haskell; it stores the state plainly and then looks at
// `hpLim`. The stopping thread stores 0 into every `hpLim` and then looks at the states. For these two store-load pairs
// to be seen in order each side needs a barrier; `membarrier` puts both on the stopper's side, so that an in-call
// costs no fence.

/// 1 while a thread stops the world or keeps it stopped.
nonisolated(unsafe) var stopping: UInt = 0

/// 1 while that thread waits for the others, with the list of tasks locked.
nonisolated(unsafe) var isWaitingForOthers: UInt = 0

/// Whether the system has expedited membarriers; otherwise a page's protection is changed, which interrupts every core
/// that runs this process as well.
nonisolated(unsafe) var hasMembarrier = false
nonisolated(unsafe) private var barrierPage: Word = 0

func setUpBarrier() {
    hasMembarrier = hyi_membarrier(Int32(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED.rawValue)) == 0
    if !hasMembarrier { barrierPage = mapMemory(4096) }
}

/// Makes every running thread of the process pass a full memory barrier.
func heavyBarrier() {
    hyi_fence()
    if hasMembarrier {
        _ = hyi_membarrier(Int32(MEMBARRIER_CMD_PRIVATE_EXPEDITED.rawValue))
        return
    }
    let page = UnsafeMutableRawPointer(bitPattern: barrierPage)
    mprotect(page, 4096, PROT_READ | PROT_WRITE)
    store(barrierPage, 1)
    mprotect(page, 4096, PROT_READ)
    hyi_fence()
}

/// Waits outside Haskell until no one stops the world, then is in Haskell again.
func park(_ task: Task) {
    while true {
        hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
        // Most collections are over before a thread could sleep and be woken.
        var spins = 0
        while spins < 500, hyi_load(&stopping) != 0 {
            hyi_pause()
            spins &+= 1
        }
        while hyi_load(&stopping) != 0 { hyi_futex_wait(&stopping, 1) }
        hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_HASKELL))
        if hyi_load(&stopping) == 0 { return }
    }
}

/// Returns with all other tasks outside Haskell, and the list of tasks locked.
func stopWorld(for task: Task) {
    while !hyi_cas(&stopping, 0, 1) { park(task) }
    hyi_lock_task()
    askOthersToStop(task)
    // This thread is at a safe point itself, as one that forks meanwhile has to know.
    let state = hyi_load(&task.pointee.ctx.state)
    hyi_store_seq(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
    hyi_store_seq(&isWaitingForOthers, 1)
    waitForOthers(task, before: .max)
    hyi_store_seq(&isWaitingForOthers, 0)
    hyi_store_seq(&task.pointee.ctx.state, state)
}

/// Lets all other tasks come to a safe point and wait there. To be called with `stopping` set and the list of tasks locked.
func askOthersToStop(_ task: Task?) {
    var others = false
    var one = tasks
    while let other = one {
        if other != task {
            hyi_store(&other.pointee.ctx.hpLim, 0)
            others = true
        }
        one = other.pointee.next
    }
    if others { heavyBarrier() }
}

/// Waits until all other tasks are outside Haskell, or it is too late.
func waitForOthers(_ task: Task?, before deadline: UInt64) {
    var one = tasks
    while let other = one {
        if other != task { waitUntilOutside(other, before: deadline) }
        one = other.pointee.next
    }
}

private func waitUntilOutside(_ task: Task, before deadline: UInt64) {
    var spins: UInt = 0
    while hyi_load(&task.pointee.ctx.state) == UInt(HY_STATE_HASKELL) {
        spins &+= 1
        if spins < 200 {
            hyi_pause()
        } else if spins < 400 {
            sched_yield()
        } else if deadline != .max, monotonicNanoseconds() > deadline {
            return
        } else {
            usleep(50)
        }
    }
}

/// Lets everyone go on.
func resumeWorld() {
    var one = tasks
    while let task = one {
        hyi_store(&task.pointee.ctx.hpLim, options.stress ? 0 : task.pointee.nurseryEnd)
        one = task.pointee.next
    }
    hyi_unlock_task()
    hyi_store_seq(&stopping, 0)
    hyi_futex_wake_all(&stopping)
}

import CHytheSupport

/// Collects on behalf of a C caller, and runs the finalizers that are due then.
private func perform(major: Bool) {
    let task = attach()
    lock(task)
    collect(for: task, major: major)
    task.pointee.pending = 0
    runFinalizers(task)
    unlock(task)
}

@c
public func hs_perform_gc() { perform(major: true) }

@c
public func performGC() { perform(major: true) }

@c
public func performMajorGC() { perform(major: true) }

@c
public func performMinorGC() { perform(major: false) }

/// Runs the finalizers of weak pointers that have died. Exceptions in finalizers are dropped, as in GHC.
func runFinalizers(_ task: Task) {
    while true {
        let finalizer = nextFinalizer()
        if finalizer == 0 { return }
        runLocked(task, hyi_address_code_eval_lazy_io(), finalizer)
    }
}

/// An outermost in-call is over; a collection within it left finalizers to run. They do not run within an in-call, where
/// they might demand a thunk that is under evaluation below them.
@c(hyi_run_due_finalizers)
public func runDueFinalizers(_ task: UnsafeMutablePointer<hy_task>) {
    task.pointee.finalizersDue = 0
    lock(task)
    if task.pointee.inCalls != nil {
        lockThreads(task)
        forgetEndedInCalls(task)
        unlockThreads(task)
    }
    leaveThreadsToWorkers(task)
    runFinalizers(task)
    unlock(task)
}

/// The finalizers that are due, then those that only C knows of.
func runFinalizersAtExit() {
    if let task = hyi_current(), task.pointee.ctx.state != UInt(HY_STATE_HASKELL) {
        lock(task)
        runFinalizers(task)
        unlock(task)
    }
    runForeignFinalizersAtExit()
}

func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}

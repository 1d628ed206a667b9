import CHytheSupport

// RtsAPI: between rts_lock and rts_unlock a C caller holds bare heap pointers, so the task counts as being in Haskell and
// no collection happens but in rts_eval* and rts_inCall.

/// SchedulerStatus.
enum SchedulerStatus {
    static let success = UInt(HY_SCHEDULER_SUCCESS)
    static let killed = UInt(HY_SCHEDULER_KILLED)
}

public typealias CapabilityRef = UnsafeMutablePointer<UnsafeMutablePointer<hy_task>?>
public typealias HaskellObjRef = UnsafeMutablePointer<UInt>

/// Enters Haskell's side on behalf of C.
///
/// Constants are stored where the value is known, here and in `unlock`: an addition would chain the in-calls of a
/// thread through memory.
///
/// - Parameter recordedAs: what a trace calls this in-call; 0: it is not one of the host's.
@inline(__always)
func lock(_ task: Task, recordedAs caller: Word = 0) {
    if task.pointee.locked == 0 {
        if task.pointee.ctx.state != UInt(HY_STATE_OUTSIDE) { return lockTraced(task, caller) }
        hyi_store(&task.pointee.ctx.state, UInt(HY_STATE_HASKELL))
        hyi_compiler_barrier()
        if hyi_load(&task.pointee.ctx.hpLim) == 0 { lockSlowly(task) }
        task.pointee.locked = 1
    } else {
        task.pointee.locked &+= 1
    }
}

/// Added to `locked` for a task that is traced: it is not to be found 1. And for an in-call that is recorded.
private let tracedLock: UInt = 1 << 32
private let recordedLock: UInt = 1 << 33

@inline(never)
private func lockTraced(_ task: Task, _ caller: Word) {
    if task.pointee.ctx.state == UInt(HY_STATE_HASKELL) {
        badEntry(task, hyi_stack_position())
        return lock(task, recordedAs: caller)
    }
    if caller != 0 { record(task, TraceEvent.inCall, caller) }
    hyi_store(&task.pointee.ctx.state, UInt(HY_STATE_HASKELL))
    hyi_compiler_barrier()
    if hyi_load(&task.pointee.ctx.hpLim) == 0 { lockSlowly(task) }
    task.pointee.locked = 1 | tracedLock | (caller == 0 ? 0 : recordedLock)
}

/// The end of what was locked more than once, or is traced.
@inline(never)
private func unlockSlowly(_ task: Task) {
    let locked = task.pointee.locked
    if locked & (tracedLock &- 1) != 1 {
        task.pointee.locked = locked &- 1
        return
    }
    task.pointee.locked = 0
    if locked & recordedLock != 0 {
        record(task, TraceEvent.inCallEnd, task.pointee.schedulerStatus == SchedulerStatus.killed ? 1 : 0)
    }
    hyi_store(&task.pointee.ctx.state, UInt(HY_STATE_TRACED))
    if task.pointee.finalizersDue != 0, task.pointee.ctx.cStack == 0 { runDueFinalizers(task) }
}

@inline(never)
private func lockSlowly(_ task: Task) {
    reenterSlow(task)
    // C has filled the nursery, and Haskell, which might jump back each time, has had no need to collect.
    if task.pointee.extraHp != 0 {
        collect(for: task, major: false)
        task.pointee.pending = 0
    }
}

@inline(__always)
func unlock(_ task: Task) {
    if task.pointee.locked == 1 {
        task.pointee.locked = 0
        hyi_store(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
        if task.pointee.finalizersDue != 0, task.pointee.ctx.cStack == 0 { runDueFinalizers(task) }
    } else if task.pointee.locked != 0 {
        unlockSlowly(task)
    }
}

@c
public func rts_lock() -> UnsafeMutablePointer<hy_task> {
    guard let task = hyi_current() else { return lockFirst(hyi_return_address()) }
    lock(task, recordedAs: hyi_return_address())
    return task
}

/// `rts_lock` of a thread that has no task yet.
@inline(never)
private func lockFirst(_ caller: Word) -> Task {
    let task = attach()
    lock(task, recordedAs: caller)
    return task
}

@c
public func rts_unlock(_ task: UnsafeMutablePointer<hy_task>) { unlock(task) }

/// Runs Haskell code on a closure within `lock` and `unlock`; what it calls back is not within them.
@inline(__always) @discardableResult
func runLocked(_ task: Task, _ code: UnsafeMutableRawPointer, _ closure: Word) -> Word {
    let locked = task.pointee.locked
    task.pointee.locked = 0
    let value = hyi_incall_locked(task, code, closure, 0)
    task.pointee.locked = locked
    return value
}

@inline(__always)
func run(_ capability: CapabilityRef, _ code: UnsafeMutableRawPointer, _ closure: Word, _ result: HaskellObjRef?) {
    guard let task = capability.pointee else { return }
    let value = runLocked(task, code, closure)
    if task.pointee.ctx.status == 0 {
        task.pointee.schedulerStatus = SchedulerStatus.success
        if let result { result.pointee = value }
    } else {
        task.pointee.schedulerStatus = SchedulerStatus.killed
    }
}

@c
public func rts_eval(_ capability: CapabilityRef, _ closure: UInt, _ result: HaskellObjRef?) {
    run(capability, hyi_address_code_eval(), closure, result)
}

@c
public func rts_eval_(_ capability: CapabilityRef, _ closure: UInt, _ stack: UInt32, _ result: HaskellObjRef?) {
    run(capability, hyi_address_code_eval(), closure, result)
}

// rts_evalIO and rts_inCall are in Assembly/*/RtsAPI.S.

@c
public func rts_evalStableIO(
    _ capability: CapabilityRef, _ stable: UnsafeMutableRawPointer?,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) {
    guard let task = capability.pointee else { return }
    var value: UInt = 0
    run(capability, hyi_address_code_eval_lazy_io(), dereference(stable), &value)
    if task.pointee.schedulerStatus == SchedulerStatus.success, let result { result.pointee = newStablePointer(value) }
}

@c
public func rts_evalStableIOMain(
    _ capability: CapabilityRef, _ stable: UnsafeMutableRawPointer?,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) {
    rts_evalStableIO(capability, stable, result)
}

@c
public func rts_evalLazyIO(_ capability: CapabilityRef, _ closure: UInt, _ result: HaskellObjRef?) {
    run(capability, hyi_address_code_eval_lazy_io(), closure, result)
}

@c
public func rts_evalLazyIO_(_ capability: CapabilityRef, _ closure: UInt, _ stack: UInt32, _ result: HaskellObjRef?) {
    run(capability, hyi_address_code_eval_lazy_io(), closure, result)
}

@c
public func rts_getSchedStatus(_ task: UnsafeMutablePointer<hy_task>) -> UInt32 {
    UInt32(truncatingIfNeeded: task.pointee.schedulerStatus)
}

/// Ends the process when the last evaluation did not succeed.
@c
public func rts_checkSchedStatus(_ site: UnsafePointer<CChar>, _ task: UnsafeMutablePointer<hy_task>) {
    if task.pointee.schedulerStatus != SchedulerStatus.success { endAfterFailure(at: site) }
}

@inline(never)
private func endAfterFailure(at site: UnsafePointer<CChar>) -> Never {
    writeError(programName())
    writeError(": ")
    writeError(site)
    writeError(": uncaught exception\n")
    endProcess(1)
}

/// What is left to do with an exception that even the base library's handler did not take.
@c(hyi_uncaught_fallback)
public func uncaughtFallback(_ task: UnsafeMutablePointer<hy_task>) {
    complain("uncaught exception")
    endProcess(1)
}

/// Flushes what Haskell wrote and ends the process.
@c(hyi_end_process)
public func endProcess(_ status: Int32) -> Never {
    fflush(hyi_stdout())
    if let task = hyi_current() {
        task.pointee.locked = 0
        hyi_store(&task.pointee.ctx.state, task.stateOutside)
    }
    exit(status)
}

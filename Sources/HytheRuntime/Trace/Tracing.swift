import CHytheSupport

// HYTHE_TRACE=incall: crossings between C and Haskell, and what may delay them, are recorded. A process that is not traced
// does nothing for it on the way in or out: see Note [Tracing without checks] in Documentation/Runtime.md.

/// The kinds of events, HY_TRACE_*.
enum TraceEvent {
    static let inCall = UInt(HY_TRACE_IN_CALL)
    static let inCallEnd = UInt(HY_TRACE_IN_CALL_END)
    static let outCall = UInt(HY_TRACE_OUT_CALL)
    static let outCallEnd = UInt(HY_TRACE_OUT_CALL_END)
    static let left = UInt(HY_TRACE_LEFT)
    static let raise = UInt(HY_TRACE_RAISE)
    static let collect = UInt(HY_TRACE_COLLECT)
    static let collectEnd = UInt(HY_TRACE_COLLECT_END)
    static let attach = UInt(HY_TRACE_ATTACH)
    static let detach = UInt(HY_TRACE_DETACH)
    static let run = UInt(HY_TRACE_RUN)
    static let stop = UInt(HY_TRACE_STOP)
    static let fork = UInt(HY_TRACE_FORK)
    static let await = UInt(HY_TRACE_AWAIT)
    static let awaitEnd = UInt(HY_TRACE_AWAIT_END)
    static let idle = UInt(HY_TRACE_IDLE)
    static let idleEnd = UInt(HY_TRACE_IDLE_END)
}

extension UnsafeMutablePointer where Pointee == hy_task {
    @inline(__always)
    var isTraced: Bool { pointee.hosted & UInt(HY_HOSTED_TRACED) != 0 }

    /// What `ctx.state` is while the host's code runs.
    @inline(__always)
    var stateOutside: UInt { isTraced ? UInt(HY_STATE_TRACED) : UInt(HY_STATE_OUTSIDE) }

    /// Sets what is special about `safe` calls, and leaves alone whether the task is traced.
    func setHosted(_ hosted: Int32) {
        pointee.hosted = pointee.hosted & UInt(HY_HOSTED_TRACED) | UInt(hosted)
    }

    /// Hands the place for events to another task of the same OS thread.
    func lendTrace(to other: UnsafeMutablePointer<hy_task>) {
        other.pointee.traceNext = pointee.traceNext
        other.pointee.traceEnd = pointee.traceEnd
        other.pointee.traceBytes = pointee.traceBytes
        pointee.traceNext = 0
        pointee.traceEnd = 0
        pointee.traceBytes = 0
    }
}

/// Records an event of the calling OS thread, whose running task that is.
@inline(__always)
func trace(_ task: Task, _ event: UInt, _ argument: Word = 0) {
    if task.isTraced { record(task, event, argument) }
}

@inline(__always)
func record(_ task: Task, _ event: UInt, _ argument: Word) {
    var place = task.pointee.traceNext
    if place == task.pointee.traceEnd {
        place = beginTraceBlock(task)
        if place == 0 { return }
    }
    store(place, 1, argument)
    store(place, 0, (traceTicks() &- tracing.ticks) << 8 | event)
    task.pointee.traceNext = place &+ UInt(HY_TRACE_EVENT_BYTES)
}

@inline(__always)
func traceTicks() -> UInt { tracing.usesClock ? UInt(monotonicNanoseconds()) : UInt(hyi_ticks()) }

// What the assembly calls of traced tasks.

/// An in-call of host code begins; it will return to an address.
@c(hyi_trace_incall)
public func traceInCall(_ task: UnsafeMutablePointer<hy_task>, _ position: UInt, _ returnAddress: UInt) {
    record(task, TraceEvent.inCall, returnAddress)
    hyi_store(&task.pointee.ctx.state, UInt(HY_STATE_OUTSIDE))
}

/// It is over.
@c(hyi_trace_incall_end)
public func traceInCallEnd(_ task: UnsafeMutablePointer<hy_task>, _ status: UInt) {
    record(task, TraceEvent.inCallEnd, status)
    hyi_store(&task.pointee.ctx.state, UInt(HY_STATE_TRACED))
}

/// A `safe` call of an in-call begins, whose arguments and function lie at `call`.
@c(hyi_trace_outcall)
public func traceOutCall(_ task: UnsafeMutablePointer<hy_task>, _ call: UInt) {
    if task.pointee.hosted == UInt(HY_HOSTED_FORKS | HY_HOSTED_TRACED) { leaving(task) }
    record(task, TraceEvent.outCall, load(call, UInt(HY_CALL_TARGET) / wordBytes))
}

@c(hyi_trace_outcall_end)
public func traceOutCallEnd(_ task: UnsafeMutablePointer<hy_task>, _ frame: UInt) {
    record(task, TraceEvent.outCallEnd, 0)
}

/// An exception is raised: a SomeException, of the dictionary of its type and itself. Known is the info table of its
/// constructor, if it has been evaluated, or the dictionary.
@c(hyi_trace_raise)
public func traceRaise(_ task: UnsafeMutablePointer<hy_task>, _ exception: UInt) {
    guard let some = evaluated(exception) else { return record(task, TraceEvent.raise, 0) }
    let known = evaluated(load(some, 2)).map { load($0) } ?? untagged(load(some, 1))
    record(task, TraceEvent.raise, known)
}

/// The constructor's closure that a value is, if it has been evaluated.
private func evaluated(_ value: Word) -> Word? {
    var object = value
    while object & 7 == 0, load(object) == hyi_info_ind() { object = load(object, 1) }
    object = untagged(object)
    return load(load(object), UInt(HY_INFO_KIND) / wordBytes) & 0xffff == UInt(HY_CON) ? object : nil
}

import CHytheSupport

// In-calls that never return, because the host jumped over them. See Note [In-calls that do not return] in
// Documentation/Runtime.md.

/// Words of an in-call's frame on the C stack, and of a nested in-call's record on the Haskell stack.
private enum Field {
    static let frameToken = UInt(HY_FRAME_TOKEN) / wordBytes
    static let cStack = UInt(HY_RECORD_CSP) / wordBytes
    static let roots = UInt(HY_RECORD_ROOTS) / wordBytes
    static let catchFrame = UInt(HY_RECORD_CATCH) / wordBytes
    static let mask = UInt(HY_RECORD_MASK) / wordBytes
    static let token = UInt(HY_RECORD_TOKEN) / wordBytes
    static let outer = UInt(HY_RECORD_OUTER) / wordBytes
}

/// An in-call begins where the C stack of in-calls under way was: they are over. To be called in Haskell.
@c(hyi_leave_passed)
public func leavePassed(_ task: UnsafeMutablePointer<hy_task>, _ position: UInt) {
    while task.pointee.ctx.cStack != 0, task.hasPassed(position) { task.leaveInnermost() }
}

/// A C function returns to the in-call whose frame is given, and in-calls that it made have not returned: they are over.
@c(hyi_leave_inner)
public func leaveInner(_ task: UnsafeMutablePointer<hy_task>, _ frame: UInt) {
    let wanted = load(frame, Field.frameToken)
    var token = task.pointee.token
    var record = task.pointee.record
    while token != wanted {
        if record == 0 {
            fatal("an in-call goes on whose place another of its thread has taken: coroutines must end in order")
        }
        token = load(record, Field.token)
        record = load(record, Field.outer)
    }
    while task.pointee.token != wanted { task.leaveInnermost() }
}

/// Haskell was called while the task is in Haskell. Returns if a jump out of a C function imported `unsafe` was the reason:
/// then it is outside now.
@c(hyi_bad_entry)
public func badEntry(_ task: UnsafeMutablePointer<hy_task>, _ position: UInt) {
    if task.pointee.locked != 0 { fatal("an exported function was called between rts_lock and rts_unlock") }
    if task.pointee.ctx.cStack == 0 || !task.hasPassed(position) {
        // As GHC ends it.
        complain("schedule: re-entered unsafely.\n   Perhaps a 'foreign import unsafe' should be 'safe'?")
        endProcess(1)
    }
    task.leaveInnermost(knowsRoots: false)
    hyi_store(&task.pointee.ctx.state, task.stateOutside)
}

/// Gives back the in-calls of the calling thread that a jump has left; all, if it ends. To be called outside Haskell, or where
/// a C function imported `unsafe` was left.
func leaveInCalls(_ task: Task, passedBy position: Word = .max) {
    if task.pointee.ctx.cStack == 0 { return }
    if position != .max, !task.hasPassed(position) { return }
    if task.pointee.ctx.state == UInt(HY_STATE_HASKELL) { task.leaveInnermost(knowsRoots: false) }
    park(task)
    while task.pointee.ctx.cStack != 0, position == .max || task.hasPassed(position) { task.leaveInnermost() }
    hyi_store_seq(&task.pointee.ctx.state, task.stateOutside)
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Whether C code that runs at a place of the stack shows that the innermost in-call is over: on the same stack, and
    /// not below. Two stacks that are not the thread's own are taken for one if they are near.
    fileprivate func hasPassed(_ position: Word) -> Bool {
        let frame = pointee.ctx.cStack
        if position < frame { return false }
        if isOnOwnStack(position) != isOnOwnStack(frame) { return false }
        return isOnOwnStack(frame) || position &- frame < 128 << 10
    }

    private func isOnOwnStack(_ position: Word) -> Bool {
        if pointee.stackHigh == 0 {
            hyi_thread_stack(&pointee.stackLow, &pointee.stackHigh)
        }
        return position &- pointee.stackLow < pointee.stackHigh &- pointee.stackLow
    }

    /// Forgets the innermost in-call: the state becomes that of the out-call in which it was made.
    ///
    /// - Parameter knowsRoots: whether ctx.roots is the end of its root stack.
    fileprivate func leaveInnermost(knowsRoots: Bool = true) {
        trace(self, TraceEvent.left)
        let record = pointee.record
        if record == 0, self == forkedStack.task {
            fatal("a jump out of a forked thread has left the in-call on whose C stack the thread ran")
        }
        let base = record == 0 ? pointee.region : load(record, Field.roots)
        if knowsRoots { restoreThunks(self, base, pointee.ctx.roots, hyi_non_termination()) }
        pointee.ctx.roots = base
        leaveSegments(downTo: base)
        if record == 0 {
            pointee.ctx.cStack = 0
            pointee.ctx.haskellStack = pointee.top
            pointee.ctx.catchFrame = nil
            pointee.ctx.mask = 0
            pointee.uncaught = 0
            pointee.lastToken &+= 1
            pointee.token = pointee.lastToken
        } else {
            pointee.ctx.cStack = load(record, Field.cStack)
            pointee.ctx.haskellStack = record &+ UInt(HY_RECORD_BYTES)
            pointee.ctx.catchFrame = UnsafeMutableRawPointer(bitPattern: load(record, Field.catchFrame))
            pointee.ctx.mask = load(record, Field.mask)
            pointee.token = load(record, Field.token)
            pointee.record = load(record, Field.outer)
        }
    }
}

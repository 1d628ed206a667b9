import CHytheSupport

/// Gives C the exception that the last checked in-call of this thread ended by, as a stable pointer.
///
/// - Parameter result: null to forget the exception. Without memory for a stable pointer it gets null.
@c(hy_take_exception)
public func takeException(
    _ task: UnsafeMutablePointer<hy_task>, _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) {
    lock(task)
    if let result { result.pointee = newStablePointer(task.pointee.ctx.exception) }
    task.pointee.ctx.exception = 0
    unlock(task)
}

/// What an uncaught exception would print, in UTF-8; the caller frees it. Null without memory for it.
@c
public func hs_exception_text(_ exception: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<CChar>? {
    if let exception, let other = otherRuntime(of: exception) { return other.pointee.exceptionText(exception) }
    return textOfOwnException(exception)
}

@c(hyi_exception_text_of)
public func textOfOwnException(_ exception: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<CChar>? {
    // What there is no memory for is known without the memory to show it. So is a missing stable pointer.
    if exception == nil || dereference(exception) == hyi_heap_overflow() { return strdup("heap overflow") }
    let task = rts_lock()
    defer { unlock(task) }
    var capability: UnsafeMutablePointer<hy_task>? = task
    var text: UInt = 0
    let show = hyi_exception_text()
    if show != 0 {
        run(&capability, hyi_address_code_eval_io(), rts_apply(task, show, dereference(exception)), &text)
    }
    guard text != 0, let string = rts_getPtr(text) else {
        return strdup("an exception")
    }
    return string.assumingMemoryBound(to: CChar.self)
}

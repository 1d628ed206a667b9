import CHytheSupport

// Threads that wait until a file descriptor can be read or written. They are looked at when a task has nothing else to do,
// and at each end of a turn.

private struct Polling {
    var descriptors: UnsafeMutablePointer<pollfd>?
    var threads: UnsafeMutablePointer<Thread>?
    var count = 0
    var capacity = 0
}

nonisolated(unsafe) private var polling = Polling()

var isPolling: Bool { polling.count > 0 }

/// waitRead#, waitWrite#.
@c(hyi_wait_for_descriptor)
public func waitForDescriptor(_ task: UnsafeMutablePointer<hy_task>, _ descriptor: Int, _ forWriting: UInt) -> UInt {
    lockThreads(task)
    let thread = currentThread(task)
    if takesInterruption(task, thread) { return interruptSelf(task, thread) }
    if polling.count == polling.capacity, !growPolling() {
        unlockThreads(task)
        return heapOverflow(task)
    }
    let events = Int16(forWriting != 0 ? POLLOUT : POLLIN)
    polling.descriptors.unsafelyUnwrapped[polling.count] =
        pollfd(fd: Int32(truncatingIfNeeded: descriptor), events: events, revents: 0)
    polling.threads.unsafelyUnwrapped[polling.count] = thread
    polling.count += 1
    thread.pointee.state = ThreadState.polling
    return switchThreads(task, from: thread)
}

/// False when there is no memory.
private func growPolling() -> Bool {
    let capacity = max(polling.capacity * 2, 16)
    guard let descriptors = realloc(polling.descriptors, capacity * MemoryLayout<pollfd>.size) else { return false }
    polling.descriptors = descriptors.assumingMemoryBound(to: pollfd.self)
    guard let threads = realloc(polling.threads, capacity * 8) else { return false }
    polling.threads = threads.assumingMemoryBound(to: Thread.self)
    polling.capacity = capacity
    return true
}

func removePolling(_ thread: Thread) {
    guard let descriptors = polling.descriptors, let threads = polling.threads else { return }
    var i = 0
    while i < polling.count {
        if threads[i] == thread {
            polling.count -= 1
            threads[i] = threads[polling.count]
            descriptors[i] = descriptors[polling.count]
            return
        }
        i += 1
    }
}

/// Waits for any of the descriptors for at most some nanoseconds.
func pollDescriptors(_ nanoseconds: UInt64) {
    hyi_poll_for(polling.descriptors, UInt(polling.count), nanoseconds)
}

/// Makes the threads runnable whose descriptors are ready, or no descriptors.
func wakePolling(_ task: Task) {
    if polling.count == 0 { return }
    guard let descriptors = polling.descriptors, let threads = polling.threads else { return }
    pollDescriptors(0)
    var i = polling.count
    while i > 0 {
        i -= 1
        if descriptors[i].revents != 0 {
            let thread = threads[i]
            removePolling(thread)
            makeRunnable(task, thread, with: hyi_closure_Unit() | 1)
        }
    }
}

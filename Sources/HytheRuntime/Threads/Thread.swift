import CHytheSupport

// A Haskell thread has a control block, `hyi_thread`, until it has finished, and a closure, its ThreadId#, as long as that
// is referred to. Forked threads take turns on one stack; an in-call gets a thread of its own as soon as it does something
// that needs one. See Documentation/Runtime.md, "Threads".

typealias Thread = UnsafeMutablePointer<hyi_thread>

/// What a thread is doing, and so which queue it is in.
enum ThreadState {
    static let running: UInt = 0
    /// In the queue of those that wait for their turn.
    static let runnable: UInt = 1
    /// In an MVar's queue.
    static let taking: UInt = 2
    static let reading: UInt = 3
    static let putting: UInt = 4
    /// In an MVar's queue too, but on behalf of `retry`.
    static let retrying: UInt = 5
    /// In another thread's queue of exceptions.
    static let throwing: UInt = 6
    /// Needs the value of a thunk that a thread which does not run is evaluating.
    static let evaluating: UInt = 7
    static let sleeping: UInt = 8
    /// Waits for a file descriptor.
    static let polling: UInt = 9
    /// In a `safe` call, of a forked thread.
    static let calling: UInt = 10
    /// Has finished; died of an exception.
    static let finished: UInt = 16
    static let died: UInt = 17
}

/// Words of a thread's closure. All but the control block and the number are pointers.
enum ThreadField {
    static let control: UInt = 1
    /// Neighbours in the queue of an MVar or of exceptions.
    static let next: UInt = 2
    static let previous: UInt = 3
    /// The MVar, or the thread to interrupt.
    static let blockedOn: UInt = 4
    /// What the thread goes on with, or what it puts or throws.
    static let value: UInt = 5
    /// Threads that wait until this one takes their exceptions.
    static let firstThrower: UInt = 6
    static let lastThrower: UInt = 7
    /// The thread's number << 8 and, when it has finished, its state.
    static let number: UInt = 8
}

let threadWords: UInt = 9
let threadPointers: UInt = 6

/// All threads that have not finished. Dirty ones may lead to objects that are not old. Under the thread lock while the
/// world runs, as everything that several threads share.
struct ThreadLists {
    var clean: Thread?
    var dirty: Thread?
    var last: UInt = 0
    var count: UInt = 0
    /// Control blocks of none.
    var spare: Thread?
    var spares: UInt = 0
}

nonisolated(unsafe) var threads = ThreadLists()

/// A task that is alone needs no lock: nobody else can come in between two safe points.
@inline(__always)
func lockThreads(_ task: Task) {
    if task.pointee.ctx.shared != 0 { hyi_lock_thread() }
}

@inline(__always)
func unlockThreads(_ task: Task) {
    if task.pointee.ctx.shared != 0 { hyi_unlock_thread() }
}

/// The thread that a task is running; an in-call's is made when it is first asked for. Never collects.
func currentThread(_ task: Task) -> Thread {
    if let forked = task.pointee.forked, task.pointee.forkedStack == task.pointee.ctx.cStack { return forked }
    let frame = task.pointee.ctx.cStack
    if let known = inCallThread(frame) { return known }
    forgetEndedInCalls(task)
    let object = allocateForC(task, threadWords &* 8)
    guard let thread = makeThread(object) else { fatal("heap exhausted: no memory for a thread", status: 251) }
    thread.pointee.state = ThreadState.running
    thread.pointee.task = task
    thread.pointee.frame = frame
    thread.pointee.nextInCall = task.pointee.inCalls
    task.pointee.inCalls = thread
    let kind = frame &+ UInt(HY_FRAME_KIND)
    store(kind, load(kind) | UInt(bitPattern: thread) << 8)
    task.pointee.finalizersDue = 1
    return thread
}

/// The thread of the in-call with a frame. An in-call stores its kind anew, and no thread above it.
@inline(__always)
func inCallThread(_ frame: Word) -> Thread? { Thread(bitPattern: load(frame &+ UInt(HY_FRAME_KIND)) >> 8) }

/// What `show` gives its ThreadId.
@inline(__always)
func number(of thread: Thread) -> UInt { load(thread.pointee.object, ThreadField.number) >> 8 }

/// Makes a thread of a closure's memory; nil when there is none for its control block. Under the lock, or alone.
func makeThread(_ object: Word) -> Thread? {
    guard let thread = allocateControlBlock() else { return nil }
    threads.last &+= 1
    threads.count &+= 1
    store(object, 0, hyi_info_thread())
    store(object, ThreadField.control, UInt(bitPattern: thread))
    var field = ThreadField.next
    while field < ThreadField.number {
        store(object, field, 0)
        field &+= 1
    }
    store(object, ThreadField.number, threads.last << 8)
    thread.pointee.object = object
    thread.pointee.dirty = 1
    link(thread, into: &threads.dirty)
    return thread
}

/// Control blocks of threads that have finished are kept for others, so many at most.
private let sparesLimit: UInt = 1024

/// A block of zeros.
private func allocateControlBlock() -> Thread? {
    if let spare = threads.spare {
        threads.spare = spare.pointee.next
        threads.spares &-= 1
        spare.pointee = hyi_thread()
        return spare
    }
    return calloc(1, MemoryLayout<hyi_thread>.size)?.assumingMemoryBound(to: hyi_thread.self)
}

private func freeControlBlock(_ thread: Thread) {
    if thread.pointee.image != 0 { free(UnsafeMutableRawPointer(bitPattern: thread.pointee.image)) }
    if thread.pointee.call != 0 { free(UnsafeMutableRawPointer(bitPattern: thread.pointee.call)) }
    if threads.spares == sparesLimit { return free(thread) }
    thread.pointee.next = threads.spare
    threads.spare = thread
    threads.spares &+= 1
}

private func link(_ thread: Thread, into list: inout Thread?) {
    thread.pointee.previous = nil
    thread.pointee.next = list
    list?.pointee.previous = thread
    list = thread
}

private func unlink(_ thread: Thread, from list: inout Thread?) {
    let next = thread.pointee.next
    next?.pointee.previous = thread.pointee.previous
    if let previous = thread.pointee.previous { previous.pointee.next = next } else { list = next }
}

/// Something of the thread may lead to a young object from now on.
func makeDirty(_ thread: Thread) {
    if thread.pointee.dirty != 0 { return }
    thread.pointee.dirty = 1
    unlink(thread, from: &threads.clean)
    link(thread, into: &threads.dirty)
}

func makeClean(_ thread: Thread) {
    thread.pointee.dirty = 0
    unlink(thread, from: &threads.dirty)
    link(thread, into: &threads.clean)
}

/// The end of a thread: whoever throws to it is free to go on.
func finish(_ task: Task, _ thread: Thread, as state: UInt = ThreadState.finished) {
    let object = thread.pointee.object
    while let thrower = firstThrower(of: object) {
        dequeueThrower(task, thrower, of: object)
        makeRunnable(task, thrower, with: hyi_closure_Unit() | 1)
    }
    store(object, ThreadField.control, 0)
    store(object, ThreadField.value, 0)
    store(object, ThreadField.blockedOn, 0)
    store(object, ThreadField.number, load(object, ThreadField.number) | state)
    if thread.pointee.dirty != 0 {
        unlink(thread, from: &threads.dirty)
    } else {
        unlink(thread, from: &threads.clean)
    }
    threads.count &-= 1
    abandonTransaction(of: thread)
    freeControlBlock(thread)
}

/// Finishes the threads of those of a task's in-calls that are over.
func forgetEndedInCalls(_ task: Task) {
    if hasSwitched(task) { return }
    var one = task.pointee.inCalls
    task.pointee.inCalls = nil
    while let thread = one {
        one = thread.pointee.nextInCall
        if isUnderWay(thread, task) {
            thread.pointee.nextInCall = task.pointee.inCalls
            task.pointee.inCalls = thread
        } else {
            finish(task, thread)
        }
    }
}

/// One that waits is; one that runs, or is around those that do, has its frame among theirs.
private func isUnderWay(_ thread: Thread, _ task: Task) -> Bool {
    if thread.pointee.state != ThreadState.running { return true }
    var frame = task.pointee.ctx.cStack
    var record = task.pointee.record
    while frame != 0 {
        if frame == thread.pointee.frame { return inCallThread(frame) == thread }
        if record == 0 { return false }
        frame = load(record &+ UInt(HY_RECORD_CSP))
        record = load(record &+ UInt(HY_RECORD_OUTER))
    }
    return false
}

/// Whether an in-call from within a forked thread waits for others, so that the records around it are not in place.
private func hasSwitched(_ task: Task) -> Bool {
    if task != forkedStack.task { return false }
    var one = task.pointee.inCalls
    while let thread = one {
        if thread.pointee.state != ThreadState.running { return true }
        one = thread.pointee.nextInCall
    }
    return false
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Records a write into an MVar or a thread's closure, once between collections.
    func rememberMutable(_ object: Word) {
        if object &- pointee.ctx.nursery < pointee.ctx.nurseryBytes { return }
        let info = load(object)
        if info == hyi_info_mvar() {
            store(object, hyi_info_mvar_dirty())
        } else if info == hyi_info_thread() {
            store(object, hyi_info_thread_dirty())
        } else {
            return
        }
        remember(object)
    }
}

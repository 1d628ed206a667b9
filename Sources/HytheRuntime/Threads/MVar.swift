import CHytheSupport

// An MVar# is [info][value or 0][first waiting thread or 0][last one]. Threads wait in the order in which they came, but for
// readers, which are served before all others. With a value, those that wait want to put; without, to take or to read.

private enum MVarField {
    static let value: UInt = 1
    static let first: UInt = 2
    static let last: UInt = 3
}

/// The thread whose closure that is.
@inline(__always)
func thread(_ object: Word) -> Thread { Thread(bitPattern: load(object, ThreadField.control)).unsafelyUnwrapped }

/// Puts a thread's closure into a queue whose ends are two fields of an object.
func enqueue(_ task: Task, _ object: Word, in holder: Word, _ first: UInt, _ last: UInt, atFront: Bool = false) {
    let front = load(holder, first)
    let back = load(holder, last)
    store(object, ThreadField.next, atFront ? front : 0)
    store(object, ThreadField.previous, atFront ? 0 : back)
    store(object, ThreadField.blockedOn, holder)
    if atFront || back == 0 {
        store(holder, first, object)
    } else {
        store(back, ThreadField.next, object)
        task.rememberMutable(back)
    }
    if !atFront || front == 0 {
        store(holder, last, object)
    } else {
        store(front, ThreadField.previous, object)
        task.rememberMutable(front)
    }
    task.rememberMutable(holder)
    task.rememberMutable(object)
}

func dequeue(_ task: Task, _ object: Word, from holder: Word, _ first: UInt, _ last: UInt) {
    let next = load(object, ThreadField.next)
    let previous = load(object, ThreadField.previous)
    if previous == 0 {
        store(holder, first, next)
    } else {
        store(previous, ThreadField.next, next)
        task.rememberMutable(previous)
    }
    if next == 0 {
        store(holder, last, previous)
    } else {
        store(next, ThreadField.previous, previous)
        task.rememberMutable(next)
    }
    task.rememberMutable(holder)
    store(object, ThreadField.next, 0)
    store(object, ThreadField.previous, 0)
    store(object, ThreadField.blockedOn, 0)
}

/// Takes a thread out of the queue of the MVar that it waits for.
func leaveMVar(_ task: Task, _ object: Word) {
    dequeue(task, object, from: load(object, ThreadField.blockedOn), MVarField.first, MVarField.last)
}

private func write(_ task: Task, _ mvar: Word, _ value: Word) {
    store(mvar, MVarField.value, value)
    task.rememberMutable(mvar)
}

/// The value of a full MVar is taken: the first of those that wait to put puts.
private func refill(_ task: Task, _ mvar: Word) {
    let object = load(mvar, MVarField.first)
    if object == 0 { return store(mvar, MVarField.value, 0) }
    leaveMVar(task, object)
    write(task, mvar, load(object, ThreadField.value))
    makeRunnable(task, thread(object), with: hyi_closure_Unit() | 1)
}

/// A value comes to an empty MVar: for its readers, the first taker, or the MVar itself.
private func fill(_ task: Task, _ mvar: Word, _ value: Word) {
    while true {
        let object = load(mvar, MVarField.first)
        if object == 0 { return write(task, mvar, value) }
        leaveMVar(task, object)
        let isReader = thread(object).pointee.state == ThreadState.reading
        makeRunnable(task, thread(object), with: value)
        if !isReader { return }
    }
}

/// The running thread waits for an MVar.
private func wait(_ task: Task, _ mvar: Word, as state: UInt, holding value: Word = 0) -> Word {
    let thread = currentThread(task)
    if takesInterruption(task, thread) { return interruptSelf(task, thread) }
    let object = thread.pointee.object
    store(object, ThreadField.value, value)
    thread.pointee.state = state
    enqueue(task, object, in: mvar, MVarField.first, MVarField.last, atFront: state == ThreadState.reading)
    return switchThreads(task, from: thread)
}

@c(hyi_take_mvar)
public func takeMVar(_ task: UnsafeMutablePointer<hy_task>, _ mvar: UInt) -> UInt {
    take(task, mvar, as: ThreadState.taking)
}

/// takeMVar# of a transaction that waits to be tried again.
@c(hyi_await_mvar)
public func awaitMVar(_ task: UnsafeMutablePointer<hy_task>, _ mvar: UInt) -> UInt {
    take(task, mvar, as: ThreadState.retrying)
}

private func take(_ task: Task, _ mvar: Word, as state: UInt) -> Word {
    lockThreads(task)
    let value = load(mvar, MVarField.value)
    if value == 0 { return wait(task, mvar, as: state) }
    refill(task, mvar)
    unlockThreads(task)
    return value
}

@c(hyi_read_mvar)
public func readMVar(_ task: UnsafeMutablePointer<hy_task>, _ mvar: UInt) -> UInt {
    lockThreads(task)
    let value = load(mvar, MVarField.value)
    if value == 0 { return wait(task, mvar, as: ThreadState.reading) }
    unlockThreads(task)
    return value
}

@c(hyi_put_mvar)
public func putMVar(_ task: UnsafeMutablePointer<hy_task>, _ mvar: UInt, _ value: UInt) -> UInt {
    lockThreads(task)
    if load(mvar, MVarField.value) != 0 { return wait(task, mvar, as: ThreadState.putting, holding: value) }
    fill(task, mvar, value)
    unlockThreads(task)
    return hyi_closure_Unit() | 1
}

// What never blocks is called as C functions are, without the possibility of a collection.

/// The value, or 0.
@c(hy_try_take_mvar)
public func tryTakeMVar(_ task: UnsafeMutablePointer<hy_task>, _ mvar: UInt) -> UInt {
    lockThreads(task)
    let value = load(mvar, MVarField.value)
    if value != 0 { refill(task, mvar) }
    unlockThreads(task)
    return value
}

/// Whether there was room.
@c(hy_try_put_mvar)
public func tryPutMVar(_ task: UnsafeMutablePointer<hy_task>, _ mvar: UInt, _ value: UInt) -> UInt {
    lockThreads(task)
    defer { unlockThreads(task) }
    return offer(task, mvar, value) ? 1 : 0
}

/// Puts a value if there is room. Under the lock.
func offer(_ task: Task, _ mvar: Word, _ value: Word) -> Bool {
    let isEmpty = load(mvar, MVarField.value) == 0
    if isEmpty { fill(task, mvar, value) }
    return isEmpty
}

/// Fills an MVar of units, given as `newStablePtrPrimMVar` makes it; frees the stable pointer. May be called by any thread of the process.
@c
public func hs_try_putmvar(_ capability: Int32, _ mvar: UnsafeMutableRawPointer?) {
    let task = attach()
    lock(task)
    _ = tryPutMVar(task, dereference(mvar), hyi_closure_Unit() | 1)
    unlock(task)
    hs_free_stable_ptr(mvar)
}

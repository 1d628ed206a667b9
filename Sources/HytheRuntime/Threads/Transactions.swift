import CHytheSupport

// Transactions run one at a time and write in place; the library notes what to undo (GHC.Conc.STM). Who runs one is known
// here, so that entering and leaving are one step each, between which and their effect no exception from elsewhere can come.

struct Transactions {
    /// Runs one.
    var owner: Thread?
    /// Whether the last owner is gone and has left its writes: the child of a fork, or a jump out of its in-call.
    var isAbandoned = false
}

nonisolated(unsafe) var transactions = Transactions()

/// What `enterTransaction#` says.
private enum Entry {
    static let isBusy: UInt = 0
    static let entered: UInt = 1
    /// The running thread is in one already.
    static let isNested: UInt = 2
    /// Entered, but what an earlier one wrote has to be undone first.
    static let enteredAbandoned: UInt = 3
}

/// enterTransaction#.
@c(hy_enter_transaction)
public func enterTransaction(_ task: UnsafeMutablePointer<hy_task>) -> UInt {
    lockThreads(task)
    defer { unlockThreads(task) }
    let thread = currentThread(task)
    if let owner = transactions.owner { return owner == thread ? Entry.isNested : Entry.isBusy }
    transactions.owner = thread
    if !transactions.isAbandoned { return Entry.entered }
    transactions.isAbandoned = false
    return Entry.enteredAbandoned
}

/// leaveTransaction#: if threads wait to enter, one of them may try again.
///
/// - Parameters:
///   - gate: an MVar that they take.
///   - waiting: an array that begins with their number.
@c(hy_leave_transaction)
public func leaveTransaction(_ task: UnsafeMutablePointer<hy_task>, _ gate: UInt, _ waiting: UInt) {
    lockThreads(task)
    transactions.owner = nil
    // After the header of a byte array.
    if load(waiting, 2) != 0 { _ = offer(task, gate, hyi_closure_Unit() | 1) }
    unlockThreads(task)
}

/// A thread is gone.
func abandonTransaction(of thread: Thread) {
    if transactions.owner == thread {
        transactions.owner = nil
        transactions.isAbandoned = true
    }
}

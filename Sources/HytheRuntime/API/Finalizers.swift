import CHytheSupport

// C finalizers of foreign pointers (GHC.ForeignPtr). The list of one foreign pointer ends with it, by the finalizer of a
// weak pointer; those that are left when the program ends run then. No list is in the heap, so that the end needs no
// Haskell.

/// A function to call, once. Linked from the newest to the oldest of a list.
private struct CFinalizer {
    var older: UnsafeMutablePointer<CFinalizer>?
    var function: UnsafeMutableRawPointer
    var hasEnvironment: Bool
    var environment: UnsafeMutableRawPointer?
    var address: UnsafeMutableRawPointer?

    func call() {
        if hasEnvironment {
            typealias Function = @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void
            unsafeBitCast(function, to: Function.self)(environment, address)
        } else {
            unsafeBitCast(function, to: (@convention(c) (UnsafeMutableRawPointer?) -> Void).self)(address)
        }
    }
}

private typealias FinalizerRef = UnsafeMutablePointer<CFinalizer>

/// Runs finalizers taken out of a list, and frees them. No lock is held: a finalizer may call Haskell.
private func run(_ taken: FinalizerRef?) {
    var next = taken
    while let one = next {
        let finalizer = one.pointee
        free(one)
        next = finalizer.older
        finalizer.call()
    }
}

/// The finalizers of one foreign pointer.
private struct FinalizerList {
    var newest: FinalizerRef?
    /// Whether it is among `lists`; so it is when it holds something.
    var isListed = false
    var previous: ListRef?
    var next: ListRef?

    mutating func take() -> FinalizerRef? {
        let taken = newest
        newest = nil
        return taken
    }
}

private typealias ListRef = UnsafeMutablePointer<FinalizerList>

/// Lists in the order in which they got their first finalizers, under `hyi_table_lock`.
private struct FinalizerLists {
    var first: ListRef?
    var last: ListRef?

    mutating func add(_ list: ListRef) {
        if list.pointee.isListed { return }
        list.pointee.isListed = true
        list.pointee.previous = last
        list.pointee.next = nil
        if let last { last.pointee.next = list } else { first = list }
        last = list
    }

    mutating func remove(_ list: ListRef) {
        if !list.pointee.isListed { return }
        list.pointee.isListed = false
        let (previous, next) = (list.pointee.previous, list.pointee.next)
        if let previous { previous.pointee.next = next } else { first = next }
        if let next { next.pointee.previous = previous } else { last = previous }
    }
}

nonisolated(unsafe) private var lists = FinalizerLists()

/// An empty list; null without memory.
@c(hy_finalizers_new)
public func newFinalizers() -> UnsafeMutableRawPointer? {
    guard let memory = malloc(MemoryLayout<FinalizerList>.size) else { return nil }
    memory.assumingMemoryBound(to: FinalizerList.self).initialize(to: FinalizerList())
    return memory
}

/// Adds a finalizer that runs before the others. 0 without memory.
@c(hy_finalizers_add)
public func addFinalizer(
    _ list: UnsafeMutableRawPointer, _ function: UnsafeMutableRawPointer, _ hasEnvironment: Int,
    _ environment: UnsafeMutableRawPointer?, _ address: UnsafeMutableRawPointer?
) -> Int {
    guard let memory = malloc(MemoryLayout<CFinalizer>.size) else { return 0 }
    let finalizer = memory.assumingMemoryBound(to: CFinalizer.self)
    let list = list.assumingMemoryBound(to: FinalizerList.self)
    hyi_lock_table()
    finalizer.initialize(
        to: CFinalizer(
            older: list.pointee.newest, function: function, hasEnvironment: hasEnvironment != 0,
            environment: environment, address: address))
    list.pointee.newest = finalizer
    lists.add(list)
    hyi_unlock_table()
    return 1
}

/// Runs what a list holds, and empties it.
@c(hy_finalizers_run)
public func runFinalizers(_ list: UnsafeMutableRawPointer) {
    hyi_lock_table()
    let taken = list.assumingMemoryBound(to: FinalizerList.self).pointee.take()
    hyi_unlock_table()
    run(taken)
}

/// The foreign pointer is gone: runs its finalizers and frees the list.
@c(hy_finalizers_end)
public func endFinalizers(_ list: UnsafeMutableRawPointer) {
    let list = list.assumingMemoryBound(to: FinalizerList.self)
    hyi_lock_table()
    let taken = list.pointee.take()
    lists.remove(list)
    hyi_unlock_table()
    free(list)
    run(taken)
}

/// At the end of the program: runs the finalizers of all foreign pointers that are left, one after the other in the order
/// in which these got their first ones. A list is looked at under the lock only, for its foreign pointer may end now.
func runForeignFinalizersAtExit() {
    while true {
        hyi_lock_table()
        let list = lists.first
        let taken = list?.pointee.take()
        if let list { lists.remove(list) }
        hyi_unlock_table()
        if list == nil { return }
        run(taken)
    }
}

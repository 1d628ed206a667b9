import CHytheSupport

// A stable pointer is the address of an entry, two words: the closure (0: free) and the next free entry. Entries never
// move, so following one takes a load and no lock.

private let entriesPerSegment: UInt = 511

/// Segments of entries, linked through their first words; the second word is the address of this runtime's `hyi_runtime`, plus
/// 1 if an entry may lead to an object that is not old. Under `hyi_table_lock`.
private struct StableTable {
    var segments: Word = 0
    var free: Word = 0
}

nonisolated(unsafe) private var stable = StableTable()

/// Nil when there is no memory.
func newStablePointer(_ closure: Word) -> UnsafeMutableRawPointer? {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    if stable.free == 0, !addSegment() { return nil }
    let entry = stable.free
    stable.free = load(entry, 1)
    store(entry, 0, closure)
    // Which segment: entries are aligned with their segment's 8 KB.
    store(entry & ~8191, 1, hyi_own_runtime() | 1)
    return UnsafeMutableRawPointer(bitPattern: entry)
}

private func addSegment() -> Bool {
    let segment = mapAligned(8192, alignment: 8192)
    if segment == 0 { return false }
    store(segment, stable.segments)
    store(segment, 1, hyi_own_runtime())
    stable.segments = segment
    var i = entriesPerSegment
    while i > 0 {
        let entry = segment &+ i &* 16
        store(entry, 1, stable.free)
        stable.free = entry
        i &-= 1
    }
    return true
}

/// makeStablePtr#. 0: raise what is pending.
@c(hyi_new_stable_pointer)
public func newStablePointer(_ task: UnsafeMutablePointer<hy_task>, _ closure: UInt) -> UInt {
    let pointer = newStablePointer(closure)
    if pointer == nil { raiseHeapOverflow(in: task) }
    return Word(bitPattern: pointer)
}

@inline(__always)
func dereference(_ pointer: UnsafeMutableRawPointer?) -> Word {
    guard let pointer else { return 0 }
    return load(Word(bitPattern: pointer))
}

func evacuateStablePointers(major: Bool) {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    var segment = stable.segments
    while segment != 0 {
        if major || load(segment, 1) & 1 != 0 {
            collection.foundAged = false
            var i: UInt = 1
            while i <= entriesPerSegment {
                evacuate(segment &+ i &* 16)
                i &+= 1
            }
            store(segment, 1, hyi_own_runtime() | (collection.foundAged ? 1 : 0))
        }
        segment = load(segment)
    }
}

func forEachStablePointer(_ body: (Word) -> Void) {
    var segment = stable.segments
    while segment != 0 {
        var i: UInt = 1
        while i <= entriesPerSegment {
            body(load(segment &+ i &* 16))
            i &+= 1
        }
        segment = load(segment)
    }
}

/// For C, which has nothing to look at for a failure.
@c
public func getStablePtr(_ closure: UInt) -> UnsafeMutableRawPointer? {
    guard let pointer = newStablePointer(closure) else {
        fatal("heap exhausted: no memory for a stable pointer", status: 251)
    }
    return pointer
}

@c
public func deRefStablePtr(_ pointer: UnsafeMutableRawPointer?) -> UInt { dereference(pointer) }

@c
public func hs_free_stable_ptr(_ pointer: UnsafeMutableRawPointer?) {
    if isOwn(pointer) { freeOwnStablePointer(pointer) }
}

/// Frees between hs_lock_stable_ptr_table and hs_unlock_stable_ptr_table.
@c
public func hs_free_stable_ptr_unsafe(_ pointer: UnsafeMutableRawPointer?) {
    if isOwn(pointer), let pointer { free(entry: Word(bitPattern: pointer)) }
}

/// For other runtimes of the process, too.
@c(hyi_free_stable_pointer)
public func freeOwnStablePointer(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer else { return }
    hyi_lock_table()
    free(entry: Word(bitPattern: pointer))
    hyi_unlock_table()
}

/// Whether a pointer, not null, is this runtime's; if not, it has been freed by its own one.
private func isOwn(_ pointer: UnsafeMutableRawPointer?) -> Bool {
    guard let pointer else { return false }
    if isOfOtherMaker(pointer) {
        hyi_next_take("hs_free_stable_ptr", pointer)
        return false
    }
    guard let other = otherRuntime(of: pointer) else { return true }
    other.pointee.freeStablePointer(pointer)
    return false
}

/// Whether another Haskell implementation made it: GHC's are small numbers.
private func isOfOtherMaker(_ pointer: UnsafeMutableRawPointer) -> Bool { Word(bitPattern: pointer) >> 32 == 0 }

/// The runtime that made a stable pointer, unless it is this one.
func otherRuntime(of pointer: UnsafeMutableRawPointer) -> UnsafePointer<hyi_runtime>? {
    let owner = load(Word(bitPattern: pointer) & ~8191, 1) & ~1
    return owner == hyi_own_runtime() ? nil : UnsafePointer(bitPattern: owner)
}

private func free(entry: Word) {
    if load(entry) == 0 { return }
    store(entry, 0, 0)
    store(entry, 1, stable.free)
    stable.free = entry
}

@c
public func freeStablePtr(_ pointer: UnsafeMutableRawPointer?) { hs_free_stable_ptr(pointer) }

@c
public func hs_lock_stable_ptr_table() { hyi_lock_table() }

@c
public func hs_unlock_stable_ptr_table() { hyi_unlock_table() }

@c
public func hs_lock_stable_tables() { hyi_lock_table() }

@c
public func hs_unlock_stable_tables() { hyi_unlock_table() }

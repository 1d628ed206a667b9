import CHytheSupport

// Weak pointers (mkWeak#): [info][key][value][finalizer or 0][link]. They are linked in two lists by age; a weak pointer
// whose key dies becomes dead, and its finalizer waits to be run.

private enum Field {
    static let key: UInt = 1
    static let value: UInt = 2
    static let finalizer: UInt = 3
    static let link: UInt = 4
}

/// Under `hyi_table_lock` while the world runs.
struct WeakLists {
    var young: Word = 0
    var old: Word = 0
    /// Dead ones whose finalizers have not run yet.
    var pending: Word = 0
}

nonisolated(unsafe) var weaks = WeakLists()

/// Makes a weak pointer; key, value and finalizer (an IO action, or 0) lie in the top three slots of the root stack.
@c(hyi_new_weak)
public func newWeak(_ task: UnsafeMutablePointer<hy_task>, _ key: UInt, _ value: UInt, _ finalizer: UInt) -> UInt {
    let weak = allocate(task, 40, keeping: key, value, finalizer)
    if weak == 0 { return 0 }
    let kept = task.pointee.ctx.roots
    store(weak, 0, hyi_info_weak())
    store(weak, Field.key, load(kept))
    store(weak, Field.value, load(kept &+ 8))
    store(weak, Field.finalizer, load(kept &+ 16))
    hyi_lock_table()
    store(weak, Field.link, weaks.young)
    weaks.young = weak
    hyi_unlock_table()
    return weak
}

/// Where an object lives after the running collection, or 0 if it was not reached as far as that has gone.
func survivor(of word: Word) -> Word {
    var object = untagged(word)
    while true {
        let chunk = hyi_chunk_kind(object)
        if chunk == ChunkKind.large {
            let header = largeHeader(object)
            return header.pointee.marked || !(collection.major || header.pointee.young) ? object : 0
        }
        if chunk == ChunkKind.pinned { return pinnedSurvives(object, major: collection.major) ? object : 0 }
        if chunk & 1 == 0 { return object }
        let header = load(object)
        if header & 1 != 0 { return header & ~1 }
        guard Info(header).kind == Kind.ind else { return 0 }
        object = untagged(load(object, 1))
    }
}

/// Follows weak pointers whose keys are alive; the others die.
func decideWeaks(major: Bool) {
    var undecided = weaks.young
    weaks.young = 0
    if major {
        undecided = join(undecided, weaks.old)
        weaks.old = 0
    }
    var waiting = weaks.pending
    weaks.pending = 0
    // Those waiting for their finalizers stay alive as they are.
    while waiting != 0 {
        let next = link(of: waiting)
        queue(keep(waiting))
        waiting = next
    }
    scanAll()

    var stillYoung: Word = 0
    var progress = true
    while progress {
        progress = false
        var rest: Word = 0
        while undecided != 0 {
            let weak = undecided
            undecided = link(of: weak)
            if survivor(of: keyField(of: weak)) != 0 {
                collection.foundAged = false
                let kept = keep(weak)
                if collection.foundAged || hyi_chunk_kind(kept) == ChunkKind.agedTo {
                    setLink(kept, stillYoung)
                    stillYoung = kept
                } else {
                    setLink(kept, weaks.old)
                    weaks.old = kept
                }
                progress = true
            } else {
                setLinkInPlace(weak, rest)
                rest = weak
            }
        }
        undecided = rest
        scanAll()
        if !progress, major, reviveThreads() {
            scanAll()
            progress = true
        }
    }
    while undecided != 0 {
        let weak = undecided
        undecided = link(of: weak)
        let dead = keep(weak, onlyFinalizer: true)
        if load(dead, Field.finalizer) != 0 { queue(dead) }
    }
    scanAll()
    weaks.young = stillYoung
}

private func queue(_ weak: Word) {
    setLink(weak, weaks.pending)
    weaks.pending = weak
}

/// Copies the weak pointer if need be and evacuates what it refers to; returns its final address.
private func keep(_ weak: Word, onlyFinalizer: Bool = false) -> Word {
    var slot = weak
    withUnsafeMutablePointer(to: &slot) { evacuate(Word(bitPattern: $0)) }
    if onlyFinalizer {
        store(slot, 0, hyi_info_weak_dead())
        store(slot, Field.key, 0)
        store(slot, Field.value, 0)
    } else {
        evacuate(slot &+ 8 &* Field.key)
        evacuate(slot &+ 8 &* Field.value)
    }
    evacuate(slot &+ 8 &* Field.finalizer)
    return slot
}

/// The object's copy if it was copied already, else itself. Fields past the first word are intact in both.
private func fieldsAddress(_ weak: Word) -> Word {
    let header = load(weak)
    return header & 1 != 0 ? header & ~1 : weak
}

private func link(of weak: Word) -> Word { load(fieldsAddress(weak), Field.link) }
private func keyField(of weak: Word) -> Word { load(fieldsAddress(weak), Field.key) }
private func setLink(_ weak: Word, _ next: Word) { store(weak, Field.link, next) }
private func setLinkInPlace(_ weak: Word, _ next: Word) { store(fieldsAddress(weak), Field.link, next) }

private func join(_ a: Word, _ b: Word) -> Word {
    if a == 0 { return b }
    var last = a
    while link(of: last) != 0 { last = link(of: last) }
    setLinkInPlace(last, b)
    return a
}

/// deRefWeak#: the value, or 0 when the key has died.
@c(hy_weak_value)
public func weakValue(_ weak: UInt) -> UInt {
    load(weak) == hyi_info_weak() ? load(weak, Field.value) : 0
}

/// finalizeWeak#: makes the weak pointer dead; its finalizer, or 0, for the caller to run.
@c(hy_weak_finalize)
public func weakFinalize(_ weak: UInt) -> UInt {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    if load(weak) != hyi_info_weak() { return 0 }
    let finalizer = load(weak, Field.finalizer)
    store(weak, 0, hyi_info_weak_dead())
    store(weak, Field.key, 0)
    store(weak, Field.value, 0)
    store(weak, Field.finalizer, 0)
    return finalizer
}

/// Takes one finalizer that is due; 0 when there is none.
func nextFinalizer() -> Word {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    let weak = weaks.pending
    if weak == 0 { return 0 }
    weaks.pending = load(weak, Field.link)
    let finalizer = load(weak, Field.finalizer)
    store(weak, Field.finalizer, 0)
    return finalizer
}

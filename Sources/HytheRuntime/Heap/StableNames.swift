import CHytheSupport

// Stable names (makeStableName#): [info][number]. A table leads from objects to their names; it keeps neither alive. Objects
// move in collections, so the table is hashed anew after each one, when it is next asked.

/// One object that has a name. `object` is 0 when the object died before its name.
private struct StableNameEntry {
    var object: Word
    var name: Word
}

/// Under `hyi_table_lock`.
private struct StableNameTable {
    var entries: UnsafeMutablePointer<StableNameEntry>?
    var count: UInt = 0
    var capacity: UInt = 0
    /// Entry numbers plus 1 by the objects' addresses; 0: free. Twice as long as the entries' capacity.
    var slots: UnsafeMutablePointer<UInt>?
    var isHashed = false
    var nextNumber: UInt = 1

    private func slot(of object: Word) -> Int {
        let mask = capacity &* 2 &- 1
        var i = ((object >> 3) &* 0x9e37_79b9_7f4a_7c15) >> 20 & mask
        while true {
            let entry = slots.unsafelyUnwrapped[Int(i)]
            if entry == 0 || entries.unsafelyUnwrapped[Int(entry &- 1)].object == object { return Int(i) }
            i = (i &+ 1) & mask
        }
    }

    /// The name of an object, or 0.
    mutating func find(_ object: Word) -> Word {
        if count == 0 { return 0 }
        if !isHashed { hash() }
        let entry = slots.unsafelyUnwrapped[slot(of: object)]
        return entry == 0 ? 0 : entries.unsafelyUnwrapped[Int(entry &- 1)].name
    }

    /// Adds a name. False when there is no memory.
    mutating func add(_ object: Word, _ name: Word) -> Bool {
        if count == capacity {
            let larger = max(capacity &* 2, 64)
            let entryBytes = Int(larger) * MemoryLayout<StableNameEntry>.stride
            guard let grown = realloc(entries, entryBytes) else { return false }
            entries = grown.assumingMemoryBound(to: StableNameEntry.self)
            guard let slots = realloc(self.slots, Int(larger) * 16) else { return false }
            self.slots = slots.assumingMemoryBound(to: UInt.self)
            capacity = larger
            isHashed = false
        }
        if !isHashed { hash() }
        entries.unsafelyUnwrapped[Int(count)] = StableNameEntry(object: object, name: name)
        count &+= 1
        slots.unsafelyUnwrapped[slot(of: object)] = count
        return true
    }

    private mutating func hash() {
        memset(slots.unsafelyUnwrapped, 0, Int(capacity) * 16)
        var i: UInt = 0
        while i < count {
            let object = entries.unsafelyUnwrapped[Int(i)].object
            if object != 0 { slots.unsafelyUnwrapped[slot(of: object)] = i &+ 1 }
            i &+= 1
        }
        isHashed = true
    }
}

nonisolated(unsafe) private var names = StableNameTable()

/// The name of an object: always the same one while the name is in use.
@c(hyi_new_stable_name)
public func newStableName(_ task: UnsafeMutablePointer<hy_task>, _ closure: UInt) -> UInt {
    let known = lookUp(named(closure))
    if known != 0 { return known }
    let name = allocate(task, 16, keeping: closure)
    if name == 0 { return 0 }
    let object = named(load(task.pointee.ctx.roots))
    hyi_lock_table()
    defer { hyi_unlock_table() }
    store(name, 0, hyi_info_stablename())
    store(name, 1, names.nextNumber)
    names.nextNumber &+= 1
    if !names.add(object, name) {
        raiseHeapOverflow(in: task)
        return 0
    }
    return name
}

private func lookUp(_ object: Word) -> Word {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    return names.find(object)
}

/// The object that a closure stands for: evaluated thunks are skipped, as a collection skips them.
private func named(_ closure: Word) -> Word {
    var object = untagged(closure)
    while Info(load(object)).kind == Kind.ind, load(object, 1) & 7 != 0 { object = untagged(load(object, 1)) }
    return object
}

/// At the end of a collection: forgets dead names, follows objects that moved.
func updateStableNames() {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    guard let entries = names.entries else { return }
    names.isHashed = false
    var kept: UInt = 0
    var i: UInt = 0
    while i < names.count {
        let name = survivor(of: entries[Int(i)].name)
        if name != 0 {
            let object = entries[Int(i)].object
            entries[Int(kept)] = StableNameEntry(object: object == 0 ? 0 : survivor(of: object), name: name)
            kept &+= 1
        }
        i &+= 1
    }
    names.count = kept
}

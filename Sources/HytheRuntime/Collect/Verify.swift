import CHytheSupport

// Verify mode: before and after each collection everything reachable is walked, and every pointer on the way must lead to
// an object that looks like one. Freed memory is filled with patterns (`Poison`), so a pointer that the collector missed
// shows up here or at its next use.

/// Objects seen by the running walk: a hash set of addresses. Each entry carries the number of its walk, 1 to 7, in its
/// low bits, so the table need not be cleared for each of the many walks of stress mode.
private struct Seen {
    /// Null before the first walk; a power of two of entries.
    var table: UnsafeMutablePointer<Word>?
    var capacity: UInt = 0
    var count: UInt = 0
    var walk: Word = 0

    mutating func beginWalk() {
        count = 0
        walk &+= 1
        if walk == 8, let table {
            walk = 1
            memset(table, 0, Int(capacity) * 8)
        }
    }

    /// False when the address was there already.
    mutating func insert(_ address: Word) -> Bool {
        if count &* 2 >= capacity { grow() }
        let table = table.unsafelyUnwrapped
        var i = hash(address)
        while table[Int(i)] & 7 == walk {
            if table[Int(i)] == address | walk { return false }
            i = (i &+ 1) & (capacity &- 1)
        }
        table[Int(i)] = address | walk
        count &+= 1
        return true
    }

    private func hash(_ address: Word) -> UInt {
        ((address >> 3) &* 0x9e37_79b9_7f4a_7c15) >> 20 & (capacity &- 1)
    }

    private mutating func grow() {
        let old = self
        capacity = max(capacity &* 2, 1 << 13)
        table = calloc(Int(capacity), 8).assumingMemoryBound(to: Word.self)
        count = 0
        guard let entries = old.table else { return }
        var i: UInt = 0
        while i < old.capacity {
            if entries[Int(i)] & 7 == walk { _ = insert(entries[Int(i)] & ~7) }
            i &+= 1
        }
        free(entries)
    }
}

nonisolated(unsafe) private var seen = Seen()

/// A walk over the heap: what was seen, and a stack of objects to visit.
private struct Walk {
    var stack: UnsafeMutablePointer<Word>
    var capacity: UInt = 1 << 12
    var depth: UInt = 0
    /// After a collection no young object may be left.
    let collected: Bool

    init(collected: Bool) {
        self.collected = collected
        seen.beginWalk()
        stack = malloc(Int(capacity &* 8)).assumingMemoryBound(to: Word.self)
    }

    mutating func visit(_ word: Word, from holder: Word) {
        let object = untagged(word)
        if object == 0 { return }
        if object >> 47 != 0 { complainAndStop("a pointer outside the address space", word, holder) }
        let chunk = hyi_chunk_kind(object)
        if chunk == ChunkKind.oldFrom || chunk == ChunkKind.agedTo || (collected && chunk == ChunkKind.young) {
            complainAndStop("a pointer into memory that was freed", word, holder)
        }
        if !seen.insert(object) { return }
        if depth == capacity {
            capacity &*= 2
            stack = realloc(stack, Int(capacity &* 8)).assumingMemoryBound(to: Word.self)
        }
        stack[Int(depth)] = object
        depth &+= 1
    }

    mutating func visitRange(_ start: Word, _ count: UInt, of object: Word) {
        var i: UInt = 0
        while i < count {
            visit(load(start, i), from: object)
            i &+= 1
        }
    }

    mutating func run() {
        while depth > 0 {
            depth &-= 1
            fields(of: stack[Int(depth)])
        }
    }

    mutating func fields(of object: Word) {
        let header = load(object)
        let chunk = hyi_chunk_kind(header)
        if header & 7 != 0 || header == 0 || header >> 47 != 0 || chunk != ChunkKind.outside {
            complainAndStop("an object without an info table", object, header)
        }
        let info = Info(header)
        if info.pointers > info.words { complainAndStop("a broken info table", object, header) }
        switch info.kind {
        case Kind.con, Kind.fun:
            // Static constructors and functions refer to static objects only; CAFs are roots of their own.
            if hyi_chunk_kind(object) != ChunkKind.outside { visitRange(object &+ 8, info.pointers, of: object) }
        case Kind.thunk:
            if hyi_chunk_kind(object) != ChunkKind.outside { visitRange(object &+ 16, info.pointers, of: object) }
        case Kind.selector:
            visit(load(object, 2), from: object)
        case Kind.ap:
            visit(load(object, 2), from: object)
            visitRange(object &+ 32, load(object, 3), of: object)
        case Kind.pap:
            visit(load(object, 1), from: object)
            let shape = PartialApplication(object)
            var i: UInt = 0
            while i < shape.count {
                if shape.isPointer(i) { visit(load(object, 3 &+ i), from: object) }
                i &+= 1
            }
        case Kind.ind, Kind.raise, Kind.mutvar:
            visit(load(object, 1), from: object)
        case Kind.array:
            visitRange(object &+ 16, load(object, 1), of: object)
        case Kind.mvar:
            visitRange(object &+ 8, mvarWords &- 1, of: object)
        case Kind.thread:
            visitRange(object &+ 16, threadPointers, of: object)
        case Kind.bytes, Kind.blackhole, Kind.weak, Kind.stableName:
            break
        default:
            complainAndStop("an object of unknown kind", object, header)
        }
    }

    func complainAndStop(_ text: StaticString, _ word: Word, _ holder: Word) -> Never {
        writeError("heap verification ")
        writeError(collected ? "after a collection: " : "before a collection: ")
        writeError(text)
        writeError(": ")
        writeErrorHex(word)
        writeError(" in ")
        writeErrorHex(holder)
        writeError("\n")
        abort()
    }
}

/// Walks everything reachable; aborts with a message at the first thing that is wrong.
func verifyHeap(after collected: Bool) {
    var walk = Walk(collected: collected)
    var task = tasks
    while let one = task {
        one.eachRootRange(from: one.pointee.region, to: one.ownRoots) { start, end in
            var slot = start
            while slot < end {
                walk.visit(load(slot) & ~(1 << 63), from: slot)
                slot &+= 8
            }
        }
        walk.visit(one.pointee.ctx.exception, from: one.address)
        walk.visit(one.pointee.pending, from: one.address)
        task = one.pointee.next
    }
    var caf = enteredCafs
    while caf != 0 {
        walk.visit(caf, from: 0)
        caf = load(caf, 2)
    }
    forEachStablePointer { walk.visit($0, from: 1) }
    forEachThreadRoot { walk.visit($0, from: 2) }
    walk.run()
    free(walk.stack)
}

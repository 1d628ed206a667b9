import CHytheSupport

// Thunks under evaluation keep their free variables weakly, so that they can become thunks again when the evaluation is
// given up. See Note [Evaluations that are given up] in Documentation/Runtime.md.

/// Blackholes with free variables that the running collection has come by; they are decided on when all else is reached.
nonisolated(unsafe) private var undecided = WordStack()

/// A blackhole of a thunk that can be restored; others have lost their free variables.
struct Blackhole {
    let object: Word
    private let info: Info

    @inline(__always)
    init(_ object: Word, _ info: Info) {
        self.object = object
        self.info = info
    }

    @inline(__always) private var isApplication: Bool { info.tag == UInt(HY_BLACKHOLE_AP) }
    /// Of the whole object.
    @inline(__always) var words: UInt { isApplication ? 4 &+ load(object, 3) : 2 &+ info.words }

    @inline(__always)
    func eachPointer(_ body: (Word) -> Bool) -> Bool {
        if isApplication, !body(object &+ 16) { return false }
        var slot = object &+ (isApplication ? 32 : 16)
        let end = slot &+ 8 &* (isApplication ? load(object, 3) : info.pointers)
        while slot < end {
            if !body(slot) { return false }
            slot &+= 8
        }
        return true
    }

    @inline(__always) var hasPointers: Bool { isApplication || info.pointers != 0 }
}

/// Notes a blackhole for later. Without memory for that, it loses its free variables.
func noteBlackhole(_ object: Word) {
    if !undecided.push(object) { store(object, hyi_info_blackhole()) }
}

/// When everything is reached but what only weak pointers and blackholes lead to: keeps free variables that lead to little
/// else, measured by what the stacks take already.
func keepAffordableFreeVariables() {
    var walk = AffordableWalk()
    var task = tasks
    while let one = task {
        walk.pool &+= one.stackBytes
        task = one.pointee.next
    }
    var i: UInt = 0
    while i < undecided.count {
        let object = load(undecided.base, i)
        let blackhole = Blackhole(object, Info(load(object)))
        walk.pool &+= 24 &* AffordableWalk.price
        if blackhole.eachPointer({ walk.visits($0) }) {
            _ = blackhole.eachPointer {
                evacuate($0)
                return true
            }
            scanAll()
        }
        i &+= 1
    }
}

/// What the walk has yet to visit.
nonisolated(unsafe) private var toVisit = WordStack()

/// Looks whether a reference would keep much alive that nothing else does.
private struct AffordableWalk {
    /// What may be kept yet, in bytes.
    var pool: UInt = 0
    /// Of an object, its size being a detail.
    static let price: UInt = 16

    mutating func visits(_ slot: Word) -> Bool {
        toVisit.removeAll()
        if !push(load(slot)) { return false }
        while toVisit.count != 0 {
            if !visitFields(of: toVisit.pop()) { return false }
        }
        return true
    }

    /// False when there is no memory.
    private func push(_ word: Word) -> Bool {
        word == 0 || survivor(of: word) != 0 || toVisit.push(untagged(word))
    }

    /// False when it is too much, or nothing that is easily measured.
    private mutating func visitFields(of object: Word) -> Bool {
        if pool < Self.price { return false }
        pool &-= Self.price
        let chunk = hyi_chunk_kind(object)
        if chunk == ChunkKind.large || chunk == ChunkKind.pinned { return false }
        let info = Info(load(object))
        let header: UInt
        switch info.kind {
        case Kind.con, Kind.fun: header = 1
        case Kind.thunk, Kind.selector: header = 2
        case Kind.ind: return push(load(object, 1))
        case Kind.bytes: return load(object, 1) <= 128
        case Kind.ap:
            var i: UInt = 0
            while i < load(object, 3) {
                if !push(load(object, 4 &+ i)) { return false }
                i &+= 1
            }
            return push(load(object, 2))
        default: return false
        }
        if info.words > 64 { return false }
        // The last field is pushed first: in a list, the stack does not grow then.
        var i = info.pointers
        while i > 0 {
            i &-= 1
            if !push(load(object, header &+ i)) { return false }
        }
        return true
    }
}

/// After everything else is decided: blackholes whose free variables live on can still be restored.
func decideBlackholes() {
    var i: UInt = 0
    while i < undecided.count {
        let object = load(undecided.base, i)
        let blackhole = Blackhole(object, Info(load(object)))
        if blackhole.eachPointer({ load($0) == 0 || survivor(of: load($0)) != 0 }) {
            collection.foundAged = false
            _ = blackhole.eachPointer {
                evacuate($0)
                return true
            }
            if collection.foundAged, hyi_chunk_kind(object) != ChunkKind.agedTo { rememberForNext(object) }
        } else {
            store(object, hyi_info_blackhole())
        }
        i &+= 1
    }
    undecided.removeAll()
}

// MARK: - Giving up

/// Gives up the evaluations whose update frames lie between two places of a task's root stack, and clears the frames: the
/// thunks are as they were before. One whose free variables are lost raises an exception instead.
@c(hyi_restore_thunks)
public func restoreThunks(
    _ task: UnsafeMutablePointer<hy_task>, _ base: UInt, _ end: UInt, _ exception: UInt
) {
    let mark: Word = 1 << 63
    var slot = end
    while slot != base {
        slot &-= 8
        let word = load(slot)
        if word & mark == 0 { continue }
        if isSegmentMark(word) {
            slot = rootsBelow(mark: slot)
            continue
        }
        store(slot, 0)
        restoreThunk(task, word & ~mark, exception)
    }
}

/// A blackhole becomes the thunk that it was, or raises an exception.
func restoreThunk(_ task: Task, _ thunk: Word, _ exception: Word) {
    let info = load(thunk)
    if Info(info).kind != Kind.blackhole { return }
    if info != hyi_info_blackhole() {
        hyi_store(pointer(thunk), info &- UInt(HY_INFO_BYTES))
    } else {
        store(thunk, 1, exception)
        hyi_store(pointer(thunk), hyi_info_raise())
        task.remember(thunk)
    }
}

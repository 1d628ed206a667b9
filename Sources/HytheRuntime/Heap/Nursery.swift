import CHytheSupport

// A young run is a run of chunks in which objects are born: a task's nursery, or an extra one for what must be
// allocated without collecting. Its first words are a header; runs that no task owns any more wait in a list for the
// next collection, which empties them.

let runHeaderBytes: UInt = 64

/// Header words of a young run.
private enum RunHeader {
    static let next: UInt = 0
    /// How many there are; 0 of a small run.
    static let chunks: UInt = 1
}

private func bytes(ofRun run: Word) -> UInt {
    let chunks = load(run, RunHeader.chunks)
    return chunks == 0 ? smallRunBytes : chunks &* chunkBytes
}

/// Young runs to be freed by the next collection, under `hyi_table_lock`.
nonisolated(unsafe) var looseRuns: Word = 0
nonisolated(unsafe) private var looseRunBytes: UInt = 0

/// Bytes of loose runs above which a thread that ends collects first.
let mostLooseBytes: UInt = 64 << 20

/// Read without the lock: an estimate.
func looseBytes() -> UInt { looseRunBytes }

/// A fresh run of at least `bytes`, and its end; nil when there is no memory.
func allocateYoungRun(_ bytes: UInt) -> (start: Word, end: Word)? {
    if bytes &+ runHeaderBytes <= smallRunBytes {
        let run = allocateSmallRun()
        if run == 0 { return nil }
        store(run, RunHeader.chunks, 0)
        return (run &+ runHeaderBytes, run &+ smallRunBytes)
    }
    let chunks = rounded(bytes &+ runHeaderBytes, up: chunkBytes) / chunkBytes
    let run = allocateChunks(chunks, ChunkKind.young)
    if run == 0 { return nil }
    store(run, RunHeader.chunks, chunks)
    return (run &+ runHeaderBytes, run &+ chunks &* chunkBytes)
}

/// Hands a run, given by its first object's address, to the next collection.
func loosenYoungRun(_ start: Word) {
    let run = start &- runHeaderBytes
    hyi_lock_table()
    store(run, RunHeader.next, looseRuns)
    looseRuns = run
    looseRunBytes &+= bytes(ofRun: run)
    hyi_unlock_table()
}

func freeYoungRun(_ start: Word) {
    freeRun(start &- runHeaderBytes)
}

private func freeRun(_ run: Word) {
    let chunks = load(run, RunHeader.chunks)
    if chunks == 0 { freeSmallRun(run) } else { freeChunks(run, chunks) }
}

/// Frees the loose runs: everything alive in them has been copied.
func freeLooseRuns() {
    hyi_lock_table()
    var run = looseRuns
    looseRuns = 0
    looseRunBytes = 0
    hyi_unlock_table()
    while run != 0 {
        let next = load(run, RunHeader.next)
        poison(run &+ runHeaderBytes, run &+ bytes(ofRun: run), with: Poison.looseRun)
        freeRun(run)
        run = next
    }
}

/// Patterns that fill freed memory in verify mode; each names who freed it.
enum Poison {
    static let nursery: Word = 0x6879_6e75_7273_6501
    static let looseRun: Word = 0x6879_6c6f_6f73_6501
    static let oldChunk: Word = 0x6879_6f6c_6463_6801
}

/// Fills freed memory in verify mode.
func poison(_ from: Word, _ to: Word, with pattern: Word) {
    if !options.verify { return }
    var p = from
    while p < to {
        store(p, pattern)
        p &+= 8
    }
}

/// So many small nurseries may a task fill between two collections before it gets one of the usual size.
private let smallRunsOfBusyTask: UInt = 8

/// Nurseries that are not small, or were when their tasks ended, since the last collection. Under `hyi_table_lock`.
nonisolated(unsafe) var usualNurseries: UInt = 0

/// Where there are more tasks, new ones begin with a small nursery.
let mostTasksOfUsualSize: UInt = 8

/// The size of a nursery that is not small: a quarter of the heap between two bounds. A small one stays in the processor's cache and
/// costs little memory; but what lives long is copied more often the more often there is a collection.
func usualNurseryBytes() -> UInt {
    var bytes = options.nurseryBytes
    while bytes > options.firstNurseryBytes, heldBytes() < bytes &* 4 { bytes /= 2 }
    return bytes
}

extension UnsafeMutablePointer where Pointee == hy_task {
    /// Gives the task a nursery. False when there is no memory.
    func installNursery(_ bytes: UInt) -> Bool {
        guard let run = allocateYoungRun(bytes &- runHeaderBytes) else { return false }
        pointee.ctx.nursery = run.start
        pointee.ctx.nurseryBytes = run.end &- run.start
        pointee.ctx.hp = run.start
        pointee.nurseryEnd = run.end
        return true
    }

    /// Takes a new nursery in place of a small one that is full: another small one or, for a task that has filled several since
    /// the last collection, one of the usual size. False when the nursery is none, or a collection is due.
    func renewNursery(for bytes: UInt) -> Bool {
        if !hasSmallNursery { return false }
        let isBusy = pointee.smallRuns == smallRunsOfBusyTask || bytes > smallRunBytes / 2
        let isUsual = isBusy && usualNurseries &* usualNurseryBytes() < options.mostNurseryBytes
        if !isUsual, looseBytes() > mostLooseBytes || bytes > smallRunBytes / 2 { return false }
        let old = pointee.ctx.nursery
        let used = pointee.ctx.hp &- old
        if !installNursery(isUsual ? usualNurseryBytes() : smallRunBytes) { return false }
        if isUsual {
            hyi_lock_table()
            usualNurseries &+= 1
            hyi_unlock_table()
        } else if !isBusy {
            pointee.smallRuns &+= 1
        }
        pointee.allocated &+= used
        loosenYoungRun(old)
        restoreLimit()
        return true
    }

    var hasSmallNursery: Bool { pointee.ctx.nurseryBytes &+ runHeaderBytes == smallRunBytes }

    /// Empties the nursery after a collection, at a size that suits the depth of the task's stacks: a collection
    /// scans the whole root stack, so deep recursion needs a large nursery, or its cost would be quadratic.
    func resetNursery() {
        if pointee.ctx.nursery == 0 { return }
        poison(pointee.ctx.nursery, pointee.ctx.hp, with: Poison.nursery)
        pointee.allocated &+= pointee.ctx.hp &- pointee.ctx.nursery
        let depth = rootBytes
        let size = pointee.ctx.nurseryBytes &+ runHeaderBytes
        let used = pointee.ctx.hp &- pointee.ctx.nursery
        let isSmall = hasSmallNursery || taskCount > mostTasksOfUsualSize && used < smallRunBytes / 2
        var wanted = isSmall ? smallRunBytes : usualNurseryBytes()
        let most = options.heapLimit == 0 ? 512 << 20 : min(512 << 20, options.heapLimit / 2)
        while wanted < depth &* 2, wanted &* 2 <= most { wanted &*= 2 }
        if wanted > size || wanted &* 4 < size {
            let old = pointee.ctx.nursery
            if installNursery(wanted) { freeYoungRun(old) }
        }
        pointee.ctx.hp = pointee.ctx.nursery
        pointee.smallRuns = 0
        if !hasSmallNursery { usualNurseries &+= 1 }
    }

    /// Gives another task of the same OS thread, which has none, the nursery. The other one is to look whether the world is
    /// being stopped before it uses it.
    func lendNursery(to other: UnsafeMutablePointer<hy_task>) {
        other.pointee.ctx.hp = pointee.ctx.hp
        other.pointee.ctx.nursery = pointee.ctx.nursery
        other.pointee.ctx.nurseryBytes = pointee.ctx.nurseryBytes
        other.pointee.nurseryEnd = pointee.nurseryEnd
        hyi_store(&other.pointee.ctx.hpLim, hyi_load(&pointee.ctx.hpLim))
        forgetNursery()
    }

    private func forgetNursery() {
        pointee.ctx.hp = 0
        pointee.ctx.nursery = 0
        pointee.ctx.nurseryBytes = 0
        pointee.nurseryEnd = 0
    }
}

import CHytheSupport

// Small young runs: pieces of a chunk. A task of a process that has many begins with one; most threads of such a host allocate
// little.

let smallRunBytes: UInt = 32 << 10

/// The first piece of a chunk of small runs is its header.
private enum SmallRunChunk {
    /// Neighbours in the list of chunks with free pieces.
    static let next: UInt = 0
    static let previous: UInt = 1
    /// Free pieces, linked through their first words.
    static let free: UInt = 2
    static let used: UInt = 3
}

/// Chunks with free pieces, under `hyi_table_lock`.
nonisolated(unsafe) private var partlyFree: Word = 0

private func link(_ chunk: Word) {
    store(chunk, SmallRunChunk.next, partlyFree)
    store(chunk, SmallRunChunk.previous, 0)
    if partlyFree != 0 { store(partlyFree, SmallRunChunk.previous, chunk) }
    partlyFree = chunk
}

private func unlink(_ chunk: Word) {
    let next = load(chunk, SmallRunChunk.next)
    let previous = load(chunk, SmallRunChunk.previous)
    if next != 0 { store(next, SmallRunChunk.previous, previous) }
    if previous != 0 { store(previous, SmallRunChunk.next, next) } else { partlyFree = next }
}

/// A small run; 0 when there is no memory.
func allocateSmallRun() -> Word {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    if partlyFree == 0 {
        let chunk = allocateChunks(1, ChunkKind.young)
        if chunk == 0 { return 0 }
        store(chunk, SmallRunChunk.free, 0)
        store(chunk, SmallRunChunk.used, 0)
        var piece = chunk &+ chunkBytes &- smallRunBytes
        while piece != chunk {
            store(piece, load(chunk, SmallRunChunk.free))
            store(chunk, SmallRunChunk.free, piece)
            piece &-= smallRunBytes
        }
        link(chunk)
    }
    let chunk = partlyFree
    let piece = load(chunk, SmallRunChunk.free)
    store(chunk, SmallRunChunk.free, load(piece))
    store(chunk, SmallRunChunk.used, load(chunk, SmallRunChunk.used) &+ 1)
    if load(chunk, SmallRunChunk.free) == 0 { unlink(chunk) }
    return piece
}

func freeSmallRun(_ piece: Word) {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    let chunk = piece & ~(chunkBytes &- 1)
    if load(chunk, SmallRunChunk.free) == 0 { link(chunk) }
    store(piece, load(chunk, SmallRunChunk.free))
    store(chunk, SmallRunChunk.free, piece)
    let used = load(chunk, SmallRunChunk.used) &- 1
    store(chunk, SmallRunChunk.used, used)
    if used == 0 {
        unlink(chunk)
        freeChunks(chunk, 1)
    }
}

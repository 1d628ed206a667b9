import CHytheSupport

// Survivors are copied into the old space: a list of chunks, filled one after the other. A collection scans what it
// has copied, chunk by chunk, until the scan has caught up with the copying (Cheney 1970).

/// Header words of a chunk of the old space.
enum OldHeader {
    static let next: UInt = 0
    /// End of the objects; valid once the chunk is no longer filled.
    static let top: UInt = 1
}

let oldHeaderBytes: UInt = 64

/// The old space, and the running collection's place in it. Changed only while the world is stopped.
struct OldSpace {
    /// First and last chunk.
    var first: Word = 0
    var last: Word = 0
    var chunks: UInt = 0
    /// Where the next survivor goes, in the last chunk.
    var hp: Word = 0
    var limit: Word = 0
    /// Everything below has been scanned, in the chunk that ends ahead of it.
    var scan: Word = 0
    var scanChunk: Word = 0
}

nonisolated(unsafe) var oldSpace = OldSpace()

/// Opens a new chunk for survivors.
@inline(never)
func openOldChunk() {
    let chunk = allocateChunks(1, ChunkKind.old)
    if chunk == 0 { fatal("heap exhausted: the system gives no memory for a collection", status: 251) }
    store(chunk, OldHeader.next, 0)
    if oldSpace.last == 0 {
        oldSpace.first = chunk
    } else {
        store(oldSpace.last, OldHeader.top, oldSpace.hp)
        store(oldSpace.last, OldHeader.next, chunk)
    }
    oldSpace.last = chunk
    oldSpace.chunks &+= 1
    oldSpace.hp = chunk &+ oldHeaderBytes
    oldSpace.limit = chunk &+ chunkBytes
}

/// Detaches the old space as from-space of a major collection; returns its first chunk.
func beginMajor() -> Word {
    let from = oldSpace.first
    if oldSpace.last != 0 { store(oldSpace.last, OldHeader.top, oldSpace.hp) }
    var chunk = from
    while chunk != 0 {
        relabel(chunk, ChunkKind.oldFrom)
        chunk = load(chunk, OldHeader.next)
    }
    oldSpace = OldSpace()
    return from
}

/// Frees a from-space.
func freeOldChunks(_ from: Word) {
    var chunk = from
    while chunk != 0 {
        let next = load(chunk, OldHeader.next)
        poison(chunk &+ oldHeaderBytes, chunk &+ chunkBytes, with: Poison.oldChunk)
        freeChunks(chunk, 1)
        chunk = next
    }
}

/// Notes where scanning has to begin.
func beginScan() {
    if oldSpace.last == 0 { openOldChunk() }
    oldSpace.scan = oldSpace.hp
    oldSpace.scanChunk = oldSpace.last
}

import CHytheSupport

// Survivors are copied into two spaces, lists of chunks filled one after the other: what survives its first collection
// becomes aged, what survives another becomes old. A collection scans what it has copied, chunk by chunk, until the
// scan has caught up with the copying (Cheney 1970).
//
// The ageing step matters for lazy programs: the thunk at the end of a stream that is being consumed is alive at every
// collection. Were it promoted at once, its update would make an old object, dead a moment later, hold on to all of the
// stream produced until the next collection. So a major collection promotes no sooner than a minor one does.

/// Header words of a chunk of the old or aged space.
enum SpaceHeader {
    static let next: UInt = 0
    /// End of the objects; valid once the chunk is no longer filled.
    static let top: UInt = 1
}

let spaceHeaderBytes: UInt = 64

typealias Space = UnsafeMutablePointer<hyi_space>

@inline(__always) var oldSpace: Space { hyi_old_space() }
@inline(__always) var agedSpace: Space { hyi_aged_space() }

extension UnsafeMutablePointer where Pointee == hyi_space {
    /// Opens a new chunk for survivors.
    @inline(never)
    func openChunk() {
        let chunk = allocateChunks(1, UInt8(truncatingIfNeeded: pointee.kind))
        if chunk == 0 { fatal("heap exhausted: the system gives no memory for a collection", status: 251) }
        store(chunk, SpaceHeader.next, 0)
        if pointee.last == 0 {
            pointee.first = chunk
        } else {
            store(pointee.last, SpaceHeader.top, pointee.hp)
            store(pointee.last, SpaceHeader.next, chunk)
        }
        pointee.last = chunk
        pointee.chunks &+= 1
        pointee.hp = chunk &+ spaceHeaderBytes
        pointee.limit = chunk &+ chunkBytes
        if pointee.scanChunk == 0 {
            pointee.scanChunk = chunk
            pointee.scan = pointee.hp
        }
    }

    /// Notes where scanning has to begin.
    func beginScan(_ kind: UInt8) {
        pointee.kind = UInt(kind)
        pointee.scan = pointee.hp
        pointee.scanChunk = pointee.last
    }

    /// Takes all chunks away; returns the first of them.
    func detach() -> Word {
        let first = pointee.first
        if pointee.last != 0 { store(pointee.last, SpaceHeader.top, pointee.hp) }
        pointee = hyi_space()
        return first
    }

    @inline(__always) var isScanned: Bool {
        pointee.scan == pointee.hp && pointee.scanChunk == pointee.last
    }

    /// Bytes of chunks.
    var bytes: UInt { pointee.chunks &* chunkBytes }

    /// Bytes of objects, up to what the ends of chunks waste.
    var filled: UInt { bytes &- (pointee.limit &- pointee.hp) }
}

/// Gives every chunk of a list a kind.
func relabelList(_ first: Word, _ kind: UInt8) {
    var chunk = first
    while chunk != 0 {
        relabel(chunk, kind)
        chunk = load(chunk, SpaceHeader.next)
    }
}

/// Frees a from-space.
func freeChunkList(_ first: Word) {
    var chunk = first
    while chunk != 0 {
        let next = load(chunk, SpaceHeader.next)
        poison(chunk &+ spaceHeaderBytes, chunk &+ chunkBytes, with: Poison.oldChunk)
        freeChunks(chunk, 1)
        chunk = next
    }
}

import CHytheSupport

// The heap is made of chunks: aligned megabytes. A two-level table of bytes says what each megabyte of the address
// space holds, so that the collector tells a movable object from a static one by two loads.

let chunkBytes: UInt = 1 << 20

/// What a chunk holds. Odd: objects that a collection copies away.
enum ChunkKind {
    static let outside: UInt8 = 0
    /// Objects born since the last collection.
    static let young: UInt8 = 1
    static let old: UInt8 = 2
    static let oldFrom: UInt8 = 3
    /// Objects that never move, each with a `LargeHeader` before it.
    static let large: UInt8 = 4
    /// Objects that have survived one collection.
    static let aged: UInt8 = 5
    /// Small byte arrays that never move, in blocks.
    static let pinned: UInt8 = 6
    /// Survivors of the running collection that will be `aged`.
    static let agedTo: UInt8 = 8
}

/// The chunk allocator's state, under `hyi_chunk_lock`.
struct ChunkPool {
    /// Free single chunks, linked through their first words.
    var free: Word = 0
    var freeCount: UInt = 0
    /// Chunks handed out.
    var used: UInt = 0
    /// Untouched memory for whole chunks, mapped before a collection so that it does not run out in the middle.
    var reserve: Word = 0
    var reserveEnd: Word = 0
}

nonisolated(unsafe) var chunkPool = ChunkPool()

private let tableBytes: UInt = 1 << 14

/// Sets the table entries of a run. False when there is no memory for the table.
private func label(_ start: Word, _ count: UInt, _ kind: UInt8) -> Bool {
    var address = start
    let end = start &+ count &* chunkBytes
    while address < end {
        var table = hyi_chunk_table(address)
        if table == nil {
            let fresh = mapMemory(tableBytes)
            if fresh == 0 { return false }
            table = UnsafeMutablePointer<UInt8>(bitPattern: fresh)
            hyi_set_chunk_table(address, table)
        }
        table.unsafelyUnwrapped[Int((address >> 20) & 0x3fff)] = kind
        address &+= chunkBytes
    }
    return true
}

/// Changes what a chunk in use holds.
@inline(__always)
func relabel(_ chunk: Word, _ kind: UInt8) {
    hyi_chunk_table(chunk).unsafelyUnwrapped[Int((chunk >> 20) & 0x3fff)] = kind
}

/// Chunks mapped at once when the pool is empty.
private let batch: UInt = 16

/// A run of adjacent chunks, contents undefined; 0 when there is no memory. A leak checker takes what the run refers to,
/// of the host's or the runtime's own from malloc, as in use.
func allocateChunks(_ count: UInt, _ kind: UInt8) -> Word {
    hyi_lock_chunk()
    defer { hyi_unlock_chunk() }
    var start: Word = 0
    if count == 1, chunkPool.free != 0 {
        start = chunkPool.free
        chunkPool.free = load(start)
        chunkPool.freeCount &-= 1
    } else if count == 1, chunkPool.reserve < chunkPool.reserveEnd {
        start = chunkPool.reserve
        chunkPool.reserve &+= chunkBytes
    } else if count == 1 {
        start = mapAligned(batch &* chunkBytes, alignment: 2 << 20)
        if start != 0 {
            if chunkPool.used > 32 { useHugePages(start, batch &* chunkBytes) }
            var i: UInt = 1
            while i < batch {
                pool(start &+ i &* chunkBytes)
                i &+= 1
            }
        } else {
            start = mapAligned(chunkBytes, alignment: chunkBytes)
        }
    } else {
        start = mapAligned(count &* chunkBytes, alignment: chunkBytes)
    }
    if start == 0 { return 0 }
    if !label(start, count, kind) {
        unmapMemory(start, count &* chunkBytes)
        return 0
    }
    chunkPool.used &+= count
    hyi_show_to_leak_checker(start, count &* chunkBytes)
    return start
}

/// Sees to it that `count` single chunks can be had. False when there is no memory for them.
func reserveChunks(_ count: UInt) -> Bool {
    hyi_lock_chunk()
    defer { hyi_unlock_chunk() }
    let known = chunkPool.freeCount &+ (chunkPool.reserveEnd &- chunkPool.reserve) / chunkBytes
    if count <= known { return true }
    if chunkPool.reserve < chunkPool.reserveEnd { return false }
    let missing = count &- known
    let start = mapAligned(missing &* chunkBytes, alignment: chunkBytes)
    if start == 0 { return false }
    if !label(start, missing, ChunkKind.outside) {
        unmapMemory(start, missing &* chunkBytes)
        return false
    }
    if chunkPool.used > 32 { useHugePages(start, missing &* chunkBytes) }
    chunkPool.reserve = start
    chunkPool.reserveEnd = start &+ missing &* chunkBytes
    return true
}

/// Gives back what a collection did not need.
func releaseReserve() {
    if chunkPool.reserve == chunkPool.reserveEnd { return }
    hyi_lock_chunk()
    defer { hyi_unlock_chunk() }
    unmapMemory(chunkPool.reserve, chunkPool.reserveEnd &- chunkPool.reserve)
    chunkPool.reserve = 0
    chunkPool.reserveEnd = 0
}

private func pool(_ chunk: Word) {
    store(chunk, chunkPool.free)
    chunkPool.free = chunk
    chunkPool.freeCount &+= 1
}

/// Gives a run back: single chunks to the pool, longer runs to the system.
func freeChunks(_ start: Word, _ count: UInt) {
    hyi_lock_chunk()
    defer { hyi_unlock_chunk() }
    _ = label(start, count, ChunkKind.outside)
    hyi_hide_from_leak_checker(start, count &* chunkBytes)
    chunkPool.used &-= count
    if count == 1 {
        pool(start)
    } else {
        unmapMemory(start, count &* chunkBytes)
    }
}

/// Returns pooled chunks to the system, but for `keep`.
func trimChunkPool(keep: UInt) {
    hyi_lock_chunk()
    defer { hyi_unlock_chunk() }
    while chunkPool.freeCount > keep {
        let chunk = chunkPool.free
        chunkPool.free = load(chunk)
        chunkPool.freeCount &-= 1
        unmapMemory(chunk, chunkBytes)
    }
}

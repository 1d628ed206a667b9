import CHytheSupport

// Small byte arrays that must not move (`alloca`, `ForeignPtr` memory) are bumped out of 32 KB blocks. A block lives
// as long as one of its objects does.

private let blockBytes: UInt = 32768
private let blocksPerChunk: UInt = chunkBytes / blockBytes

/// States of a block, in the chunk's header.
private enum BlockState {
    static let free: UInt8 = 0
    static let young: UInt8 = 1
    static let old: UInt8 = 2
}

/// Chunks of pinned blocks, linked through their first words, under `hyi_table_lock`. Bytes from 64 on: one state per
/// block; from 128 on: one mark per block. Block 0 holds this header.
struct PinnedSpace {
    var chunks: Word = 0
    /// Blocks handed out, and those since the last collection.
    var blocks: UInt = 0
    var youngBlocks: UInt = 0
    var bytes: UInt { blocks &* blockBytes }
}

nonisolated(unsafe) var pinnedSpace = PinnedSpace()

private func states(_ chunk: Word) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutablePointer<UInt8>(bitPattern: chunk &+ 64).unsafelyUnwrapped
}

private func marks(_ chunk: Word) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutablePointer<UInt8>(bitPattern: chunk &+ 128).unsafelyUnwrapped
}

/// A fresh block, or 0.
func allocatePinnedBlock() -> Word {
    hyi_lock_table()
    defer { hyi_unlock_table() }
    var chunk = pinnedSpace.chunks
    while chunk != 0 {
        let state = states(chunk)
        var block: UInt = 1
        while block < blocksPerChunk {
            if state[Int(block)] == BlockState.free { return take(chunk, block) }
            block &+= 1
        }
        chunk = load(chunk)
    }
    chunk = allocateChunks(1, ChunkKind.pinned)
    if chunk == 0 { return 0 }
    store(chunk, pinnedSpace.chunks)
    pinnedSpace.chunks = chunk
    states(chunk).update(repeating: BlockState.free, count: Int(blocksPerChunk))
    marks(chunk).update(repeating: 0, count: Int(blocksPerChunk))
    return take(chunk, 1)
}

private func take(_ chunk: Word, _ block: UInt) -> Word {
    states(chunk)[Int(block)] = BlockState.young
    marks(chunk)[Int(block)] = 0
    pinnedSpace.blocks &+= 1
    pinnedSpace.youngBlocks &+= 1
    return chunk &+ block &* blockBytes
}

let pinnedBlockBytes = blockBytes

/// Marks the block of a pinned object, or the block that a task fills.
@inline(__always)
func markPinned(_ address: Word) {
    let chunk = address & ~(chunkBytes &- 1)
    marks(chunk)[Int((address &- chunk) / blockBytes)] = 1
}

/// Whether a pinned object survives the running collection.
func pinnedSurvives(_ address: Word, major: Bool) -> Bool {
    let chunk = address & ~(chunkBytes &- 1)
    let block = Int((address &- chunk) / blockBytes)
    return marks(chunk)[block] != 0 || (!major && states(chunk)[block] == BlockState.old)
}

/// After marking: frees the blocks not reached (in a minor collection only young ones), makes the rest old.
func sweepPinned(major: Bool) {
    var chunk = pinnedSpace.chunks
    pinnedSpace.youngBlocks = 0
    while chunk != 0 {
        let state = states(chunk)
        let mark = marks(chunk)
        var block: UInt = 1
        while block < blocksPerChunk {
            let i = Int(block)
            if state[i] == BlockState.young || (major && state[i] == BlockState.old) {
                if mark[i] != 0 {
                    state[i] = BlockState.old
                } else {
                    state[i] = BlockState.free
                    pinnedSpace.blocks &-= 1
                    if options.verify {
                        let start = chunk &+ block &* blockBytes
                        poison(start, start &+ blockBytes, with: Poison.nursery)
                    }
                }
            }
            mark[i] = 0
            block &+= 1
        }
        chunk = load(chunk)
    }
}

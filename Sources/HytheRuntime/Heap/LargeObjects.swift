import CHytheSupport

// Objects above `largeBytes` never move. Each is preceded by a header; medium ones share chunks of 4 KB pages, big
// ones have a run of chunks.

/// Objects of more bytes than this live in the large-object space.
let largeBytes: UInt = 8192

/// What precedes a large object. Imported as words: `header(of:)`.
struct LargeHeader {
    /// The next object in its list.
    var next: Word
    /// The next object to scan in the running collection.
    var scanNext: Word
    /// Start and size in bytes of the memory to free, header and alignment included.
    var start: Word
    var bytes: UInt
    var marked: Bool
    var young: Bool
    /// One byte per 128 elements of an array, set by writes since the last collection; null: no element was written.
    var cards: UnsafeMutablePointer<UInt8>?
}

let largeHeaderBytes: UInt = 64
private let pageBytes: UInt = 4096
private let pagesPerChunk: UInt = chunkBytes / pageBytes

/// Lists of large objects by age, under `hyi_table_lock`.
struct LargeSpace {
    var young: Word = 0
    var old: Word = 0
    /// Objects to scan, in a collection.
    var scan: Word = 0
    /// Bytes of all large objects, and of those allocated since the last collection.
    var bytes: UInt = 0
    var youngBytes: UInt = 0
    /// Chunks of pages, linked through their first words.
    var pageChunks: Word = 0
}

nonisolated(unsafe) var largeSpace = LargeSpace()

@inline(__always)
func largeHeader(_ object: Word) -> UnsafeMutablePointer<LargeHeader> {
    UnsafeMutablePointer<LargeHeader>(bitPattern: object &- largeHeaderBytes).unsafelyUnwrapped
}

/// Memory for an object of `bytes` whose payload (after two words) is aligned; 0 when there is none. It belongs to the
/// young list at once.
func allocateLarge(_ bytes: UInt, payloadAlignment: UInt = 16) -> Word {
    let alignment = max(payloadAlignment, 16)
    if bytes > 1 << 46 || alignment > 1 << 30 { return 0 }
    let size = rounded(bytes &+ largeHeaderBytes &+ alignment &+ 16, up: pageBytes)
    hyi_lock_table()
    defer { hyi_unlock_table() }
    let inPages = size <= 128 * pageBytes
    let start = inPages ? allocatePages(size / pageBytes) : allocateRun(size)
    if start == 0 { return 0 }
    let object = rounded(start &+ largeHeaderBytes &+ 16, up: alignment) &- 16
    let header = largeHeader(object)
    header.initialize(
        to: LargeHeader(
            next: largeSpace.young, scanNext: 0, start: start, bytes: size, marked: false, young: true, cards: nil))
    largeSpace.young = object
    largeSpace.bytes &+= size
    largeSpace.youngBytes &+= size
    return object
}

private func allocateRun(_ bytes: UInt) -> Word {
    allocateChunks(rounded(bytes, up: chunkBytes) / chunkBytes, ChunkKind.large)
}

// A chunk of pages: word 0 the next chunk, word 1 the number of free pages, bytes from 64 on one per page: 1 used.
private func pageMap(_ chunk: Word) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutablePointer<UInt8>(bitPattern: chunk &+ 64).unsafelyUnwrapped
}

private func allocatePages(_ count: UInt) -> Word {
    var chunk = largeSpace.pageChunks
    while chunk != 0 {
        if load(chunk, 1) >= count {
            let found = takePages(chunk, count)
            if found != 0 { return found }
        }
        chunk = load(chunk)
    }
    chunk = allocateChunks(1, ChunkKind.large)
    if chunk == 0 { return 0 }
    store(chunk, 0, largeSpace.pageChunks)
    store(chunk, 1, pagesPerChunk &- 1)
    let map = pageMap(chunk)
    map.update(repeating: 0, count: Int(pagesPerChunk))
    map[0] = 1
    largeSpace.pageChunks = chunk
    return takePages(chunk, count)
}

private func takePages(_ chunk: Word, _ count: UInt) -> Word {
    let map = pageMap(chunk)
    var first: UInt = 1
    while first &+ count <= pagesPerChunk {
        var n: UInt = 0
        while n < count, map[Int(first &+ n)] == 0 { n &+= 1 }
        if n == count {
            var i: UInt = 0
            while i < count {
                map[Int(first &+ i)] = 1
                i &+= 1
            }
            store(chunk, 1, load(chunk, 1) &- count)
            return chunk &+ first &* pageBytes
        }
        first &+= n &+ 1
    }
    return 0
}

private func freeLarge(_ object: Word) {
    let header = largeHeader(object)
    let start = header.pointee.start
    let bytes = header.pointee.bytes
    if let cards = header.pointee.cards { free(cards) }
    largeSpace.bytes &-= bytes
    if bytes > 128 * pageBytes {
        freeChunks(start, rounded(bytes, up: chunkBytes) / chunkBytes)
        return
    }
    let chunk = start & ~(chunkBytes &- 1)
    let map = pageMap(chunk)
    var page = (start &- chunk) / pageBytes
    let end = page &+ bytes / pageBytes
    while page < end {
        map[Int(page)] = 0
        page &+= 1
    }
    store(chunk, 1, load(chunk, 1) &+ bytes / pageBytes)
}

/// Marks a large object in a collection; objects with pointers are queued for scanning.
func markLarge(_ object: Word, major: Bool) {
    let header = largeHeader(object)
    if header.pointee.marked || !(major || header.pointee.young) { return }
    header.pointee.marked = true
    if Info(load(object)).kind != Kind.bytes {
        header.pointee.scanNext = largeSpace.scan
        largeSpace.scan = object
    }
}

/// After marking: frees what was not reached, makes the rest old.
func sweepLarge(major: Bool) {
    let previouslyOld = largeSpace.old
    if major { largeSpace.old = 0 }
    sweep(largeSpace.young)
    largeSpace.young = 0
    largeSpace.youngBytes = 0
    if major {
        sweep(previouslyOld)
        freeEmptyPageChunks()
    }
}

private func sweep(_ list: Word) {
    var object = list
    while object != 0 {
        let header = largeHeader(object)
        let next = header.pointee.next
        if header.pointee.marked {
            header.pointee.marked = false
            header.pointee.young = false
            header.pointee.next = largeSpace.old
            largeSpace.old = object
        } else {
            freeLarge(object)
        }
        object = next
    }
}

private func freeEmptyPageChunks() {
    var chunk = largeSpace.pageChunks
    largeSpace.pageChunks = 0
    while chunk != 0 {
        let next = load(chunk)
        if load(chunk, 1) == pagesPerChunk &- 1 {
            freeChunks(chunk, 1)
        } else {
            store(chunk, largeSpace.pageChunks)
            largeSpace.pageChunks = chunk
        }
        chunk = next
    }
}

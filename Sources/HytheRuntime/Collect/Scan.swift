import CHytheSupport

let mvarWords: UInt = 4

@inline(__always)
private func evacuateRange(_ start: Word, _ count: UInt) {
    var slot = start
    let end = start &+ count &* 8
    while slot < end {
        evacuate(slot)
        slot &+= 8
    }
}

/// Evacuates what an object in its final place points to; returns the object's size in bytes.
@inline(__always)
private func scan(_ object: Word) -> UInt {
    let info = Info(load(object))
    let kind = info.kind
    if kind <= Kind.fun {
        evacuateRange(object &+ 8, info.pointers)
        return (1 &+ info.words) &* 8
    }
    if kind == Kind.thunk {
        evacuateRange(object &+ 16, info.pointers)
        return (2 &+ info.words) &* 8
    }
    return scanOther(object, info)
}

/// The rarer kinds.
@inline(never)
func scanOther(_ object: Word, _ info: Info) -> UInt {
    switch info.kind {
    case Kind.con, Kind.fun:
        evacuateRange(object &+ 8, info.pointers)
        return (1 &+ info.words) &* 8
    case Kind.thunk:
        evacuateRange(object &+ 16, info.pointers)
        return (2 &+ info.words) &* 8
    case Kind.selector:
        evacuate(object &+ 16)
        return 24
    case Kind.ap:
        let n = load(object, 3)
        evacuate(object &+ 16)
        evacuateRange(object &+ 32, n)
        return (4 &+ n) &* 8
    case Kind.pap:
        let shape = PartialApplication(object)
        evacuate(object &+ 8)
        var i: UInt = 0
        while i < shape.count {
            if shape.isPointer(i) { evacuate(object &+ 24 &+ i &* 8) }
            i &+= 1
        }
        return shape.words &* 8
    case Kind.ind, Kind.raise:
        evacuate(object &+ 8)
        return 16
    case Kind.mutvar:
        // What a mutable object holds may be replaced soon: no reason to promote it.
        let promoting = collection.promoting
        collection.promoting = false
        evacuate(object &+ 8)
        collection.promoting = promoting
        return 16
    case Kind.array:
        let n = load(object, 1)
        evacuateRange(object &+ 16, n)
        return (2 &+ n) &* 8
    case Kind.bytes:
        return bytesObjectWords(load(object, 1)) &* 8
    case Kind.mvar:
        evacuateRange(object &+ 8, mvarWords &- 1)
        return mvarWords &* 8
    case Kind.thread:
        evacuateRange(object &+ 16, threadPointers)
        evacuateThread(at: object)
        return threadWords &* 8
    case Kind.weak:
        // Its key, value and finalizer are decided later.
        return 40
    case Kind.blackhole:
        let blackhole = Blackhole(object, info)
        if blackhole.hasPointers { noteBlackhole(object) }
        return blackhole.words &* 8
    case Kind.stableName:
        return 16
    default:
        corrupt(object)
    }
}

/// Scans copied and marked objects until nothing is left to scan.
func scanAll() {
    while true {
        collection.promoting = false
        agedSpace.scanCopied(remembering: false)
        collection.promoting = true
        oldSpace.scanCopied(remembering: true)
        let large = largeSpace.scan
        if large != 0 {
            largeSpace.scan = largeHeader(large).pointee.scanNext
            scanLarge(large)
        } else if agedSpace.isScanned, oldSpace.isScanned {
            collection.promoting = false
            return
        }
    }
}

extension UnsafeMutablePointer where Pointee == hyi_space {
    /// Scans what was copied into this space, until the scan has caught up. Old objects that now lead to aged ones are
    /// remembered.
    fileprivate func scanCopied(remembering: Bool) {
        if pointee.last == 0 { return }
        while true {
            let chunk = pointee.scanChunk
            var object = pointee.scan
            var top = scanLimit(chunk)
            while object < top {
                while object < top {
                    collection.foundAged = false
                    let size = scan(object)
                    if remembering, collection.foundAged { rememberForNext(object) }
                    object &+= size
                }
                top = scanLimit(chunk)
            }
            pointee.scan = object
            if chunk == pointee.last { return }
            pointee.scanChunk = load(chunk, SpaceHeader.next)
            pointee.scan = pointee.scanChunk &+ spaceHeaderBytes
        }
    }

    /// The end of the objects copied so far into a chunk.
    @inline(__always)
    private func scanLimit(_ chunk: Word) -> Word {
        chunk == pointee.last ? pointee.hp : load(chunk, SpaceHeader.top)
    }
}

private func scanLarge(_ object: Word) {
    let info = Info(load(object))
    if info.kind == Kind.array {
        store(object, hyi_info_array())
        clearCards(object)
    }
    collection.foundAged = false
    _ = scanOther(object, info)
    if collection.foundAged { rememberForNext(object) }
}

/// Scans an old object of the remembered set; remembers it again if it leads to aged objects.
func scanRemembered(_ object: Word) {
    let header = load(object)
    let info = Info(header)
    collection.foundAged = false
    switch info.kind {
    case Kind.mutvar:
        store(object, hyi_info_mutvar())
        evacuate(object &+ 8)
    case Kind.array:
        store(object, hyi_info_array())
        let cards = hyi_chunk_kind(object) == ChunkKind.large ? largeHeader(object).pointee.cards : nil
        if header == hyi_info_array_cards(), let cards {
            scanCards(object, cards)
            return
        }
        clearCards(object)
        evacuateRange(object &+ 16, load(object, 1))
    case Kind.mvar, Kind.thread:
        store(object, info.kind == Kind.mvar ? hyi_info_mvar() : hyi_info_thread())
        _ = scanOther(object, info)
    default:
        // A thunk that was updated.
        collection.promoting = info.kind == Kind.ind
        _ = scanOther(object, info)
        collection.promoting = false
    }
    if collection.foundAged { rememberForNext(object) }
}

let cardElements: UInt = 128

private func scanCards(_ array: Word, _ cards: UnsafeMutablePointer<UInt8>) {
    let n = load(array, 1)
    var first: UInt = 0
    var anyAged = false
    while first < n {
        let card = Int(first / cardElements)
        if cards[card] != 0 {
            collection.foundAged = false
            evacuateRange(array &+ 16 &+ first &* 8, min(cardElements, n &- first))
            if collection.foundAged { anyAged = true } else { cards[card] = 0 }
        }
        first &+= cardElements
    }
    if anyAged {
        rememberForNext(array)
        store(array, hyi_info_array_cards())
    }
}

func clearCards(_ array: Word) {
    if hyi_chunk_kind(array) != ChunkKind.large { return }
    guard let cards = largeHeader(array).pointee.cards else { return }
    memset(cards, 0, Int((load(array, 1) &+ (cardElements &- 1)) / cardElements))
}

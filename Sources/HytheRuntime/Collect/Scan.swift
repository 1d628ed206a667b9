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
        let shape = load(object, 2)
        let n = shape & 0xffff
        evacuate(object &+ 8)
        var words = shape >> 16
        var i: UInt = 0
        while i < n {
            if words & 1 == 0 { evacuate(object &+ 24 &+ i &* 8) }
            words >>= 1
            i &+= 1
        }
        return (3 &+ n) &* 8
    case Kind.ind:
        if load(object, 1) & 7 != 0 { evacuate(object &+ 8) }
        return 16
    case Kind.raise:
        evacuate(object &+ 8)
        return 16
    case Kind.mutvar:
        evacuate(object &+ 8)
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
    case Kind.weak:
        // Its key, value and finalizer are decided later.
        return 40
    case Kind.blackhole, Kind.stableName:
        return 16
    default:
        corrupt(object)
    }
}

/// Scans copied and marked objects until nothing is left to scan.
func scanAll() {
    while true {
        scanCopied()
        let large = largeSpace.scan
        if large == 0 { return }
        largeSpace.scan = largeHeader(large).pointee.scanNext
        scanLarge(large)
    }
}

private func scanCopied() {
    while true {
        var object = oldSpace.scan
        if oldSpace.scanChunk == oldSpace.last {
            while object < oldSpace.hp, oldSpace.scanChunk == oldSpace.last {
                object &+= scan(object)
            }
            oldSpace.scan = object
            if oldSpace.scanChunk == oldSpace.last { return }
        }
        // Copying has gone on to another chunk: finish this one.
        let top = load(oldSpace.scanChunk, OldHeader.top)
        while object < top {
            object &+= scan(object)
        }
        oldSpace.scanChunk = load(oldSpace.scanChunk, OldHeader.next)
        oldSpace.scan = oldSpace.scanChunk &+ oldHeaderBytes
    }
}

private func scanLarge(_ object: Word) {
    let info = Info(load(object))
    if info.kind == Kind.array {
        store(object, hyi_info_array())
        clearCards(object)
    }
    _ = scanOther(object, info)
}

/// Scans an old object of the remembered set.
func scanRemembered(_ object: Word) {
    let header = load(object)
    let info = Info(header)
    switch info.kind {
    case Kind.mutvar:
        store(object, hyi_info_mutvar())
        evacuate(object &+ 8)
    case Kind.array:
        store(object, hyi_info_array())
        let cards = hyi_chunk_kind(object) == ChunkKind.large ? largeHeader(object).pointee.cards : nil
        if header == hyi_info_array_dirty() || cards == nil {
            evacuateRange(object &+ 16, load(object, 1))
        } else if let cards {
            scanCards(object, cards)
        }
        clearCards(object)
    default:
        // A thunk that was updated (or is under evaluation again), an MVar.
        _ = scanOther(object, info)
    }
}

let cardElements: UInt = 128

private func scanCards(_ array: Word, _ cards: UnsafeMutablePointer<UInt8>) {
    let n = load(array, 1)
    var first: UInt = 0
    while first < n {
        if cards[Int(first / cardElements)] != 0 {
            evacuateRange(array &+ 16 &+ first &* 8, min(cardElements, n &- first))
        }
        first &+= cardElements
    }
}

func clearCards(_ array: Word) {
    if hyi_chunk_kind(array) != ChunkKind.large { return }
    guard let cards = largeHeader(array).pointee.cards else { return }
    memset(cards, 0, Int((load(array, 1) &+ (cardElements &- 1)) / cardElements))
}

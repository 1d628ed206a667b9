import CHytheSupport

/// Facts about the running collection.
struct Collection {
    var major = false
    /// Whether objects reached now go to the old space at once, as their holder is old.
    var promoting = false
    /// Whether, since this was last reset, a pointer was left that leads to an aged object.
    var foundAged = false
}

nonisolated(unsafe) var collection = Collection()

/// Copies an object of `words` words out of a chunk of the given kind and leaves its new address behind.
@inline(__always)
private func copy(_ object: Word, _ words: UInt, from kind: UInt8) -> Word {
    let toOld = kind != ChunkKind.young || collection.promoting
    let space = toOld ? oldSpace : agedSpace
    var target = space.pointee.hp
    let bytes = words &* 8
    if target &+ bytes > space.pointee.limit {
        space.openChunk()
        target = space.pointee.hp
    }
    space.pointee.hp = target &+ bytes
    if !toOld { collection.foundAged = true }
    var i: UInt = 0
    while i < bytes {
        let word = load(object &+ i)
        hyi_prefetch(word)
        store(target &+ i, word)
        i &+= 8
    }
    store(object, target | 1)
    return target
}

/// Makes the pointer in a slot point to where its object lives after the collection, copying the object if it has not
/// been copied yet. Indirections are skipped, selectors of evaluated constructors replaced by the field.
@inline(__always)
func evacuate(_ slot: Word) {
    let word = load(slot)
    let kind = hyi_chunk_kind(word)
    if kind & 1 != 0 {
        store(slot, evacuated(word))
    } else if kind > ChunkKind.old {
        reachInPlace(untagged(word), kind)
    }
}

/// Objects that stay where they are: marks large and pinned ones, notes aged ones.
@inline(never)
private func reachInPlace(_ object: Word, _ kind: UInt8) {
    if kind == ChunkKind.large {
        markLarge(object, major: collection.major)
    } else if kind == ChunkKind.pinned {
        markPinned(object)
    } else {
        collection.foundAged = true
    }
}

/// Where an object went, from the header it left behind.
@inline(__always)
private func forwarded(_ header: Word) -> Word {
    let target = header & ~1
    if hyi_chunk_kind(target) == ChunkKind.agedTo { collection.foundAged = true }
    return target
}

/// The new pointer for a pointer into a space being emptied.
@inline(never)
func evacuated(_ start: Word) -> Word {
    var word = start
    while true {
        let object = untagged(word)
        let chunk = hyi_chunk_kind(word)
        if chunk & 1 == 0 {
            if chunk > ChunkKind.old { reachInPlace(object, chunk) }
            return word
        }
        let header = load(object)
        if header & 1 != 0 { return forwarded(header) | (word & 7) }
        let info = Info(header)
        let kind = info.kind
        if kind <= Kind.fun {
            if info.isBox {
                let common = commonValue(header, load(object, 1))
                if common != 0 {
                    store(object, common | 1)
                    return common | 1
                }
            }
            return copy(object, 1 &+ info.words, from: chunk) | (word & 7)
        }
        switch kind {
        case Kind.thunk:
            return copy(object, 2 &+ info.words, from: chunk)
        case Kind.ind:
            word = load(object, 1)
        case Kind.selector:
            let field = selected(object, info.tag, depth: 16)
            if field == 0 { return copy(object, 3, from: chunk) }
            word = field
        default:
            return copyOther(object, kind, word & 7, from: chunk)
        }
    }
}

/// Copies the rarer kinds.
@inline(never)
private func copyOther(_ object: Word, _ kind: UInt16, _ tag: Word, from chunk: UInt8) -> Word {
    switch kind {
    case Kind.ap:
        return copy(object, 4 &+ load(object, 3), from: chunk)
    case Kind.pap:
        return copy(object, PartialApplication(object).words, from: chunk) | tag
    case Kind.array:
        let target = copy(object, 2 &+ load(object, 1), from: chunk)
        store(target, hyi_info_array())
        return target
    case Kind.mutvar:
        let target = copy(object, 2, from: chunk)
        store(target, hyi_info_mutvar())
        return target
    case Kind.bytes:
        return copy(object, bytesObjectWords(load(object, 1)), from: chunk)
    case Kind.weak:
        return copy(object, 5, from: chunk)
    case Kind.mvar:
        let target = copy(object, mvarWords, from: chunk)
        store(target, hyi_info_mvar())
        return target
    case Kind.thread:
        let target = copy(object, threadWords, from: chunk)
        store(target, hyi_info_thread())
        return target
    case Kind.blackhole:
        return copy(object, Blackhole(object, Info(load(object))).words, from: chunk)
    case Kind.raise, Kind.stableName:
        return copy(object, 2, from: chunk)
    default:
        corrupt(object)
    }
}

/// The field that a selector thunk stands for, if its scrutinee is evaluated; else 0.
///
/// Without this, a lazy pattern like `let (a, b) = f x` would keep both components alive until both are demanded
/// (Wadler 1987).
private func selected(_ selector: Word, _ field: UInt, depth: UInt) -> Word {
    var scrutinee = load(selector, 2)
    while true {
        let object = untagged(scrutinee)
        let header = load(object)
        if header & 1 != 0 {
            scrutinee = header & ~1
            continue
        }
        let info = Info(header)
        switch info.kind {
        case Kind.con:
            return load(object, 1 &+ field)
        case Kind.ind:
            scrutinee = load(object, 1)
        case Kind.selector:
            if depth == 0 { return 0 }
            scrutinee = selected(object, info.tag, depth: depth &- 1)
            if scrutinee == 0 { return 0 }
        default:
            return 0
        }
    }
}

/// The new address of a thunk named by an update frame. Unlike other references it must not skip an indirection: the
/// frame's owner will write to the thunk.
func evacuatedUpdatee(_ object: Word) -> Word {
    let chunk = hyi_chunk_kind(object)
    if chunk & 1 == 0 {
        if chunk > ChunkKind.old { reachInPlace(object, chunk) }
        return object
    }
    let header = load(object)
    if header & 1 != 0 { return forwarded(header) }
    let info = Info(header)
    return copy(object, info.kind == Kind.blackhole ? Blackhole(object, info).words : 2, from: chunk)
}

/// The heap does not look as it must.
func corrupt(_ object: Word) -> Never {
    writeError("heap corruption: object ")
    writeErrorHex(object)
    writeError(" with header ")
    writeErrorHex(load(object))
    writeError("\n")
    abort()
}

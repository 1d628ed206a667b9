import CHytheSupport

/// Counts the calls of `mapMemory`, when some are to fail for a test.
nonisolated(unsafe) private var mappings: UInt = 0

/// Reserves zeroed, private memory; 0 when the system refuses.
func mapMemory(_ bytes: UInt) -> Word {
    if options.firstFailure != 0 {
        mappings &+= 1
        if mappings == options.firstFailure || (options.allFail && mappings > options.firstFailure) { return 0 }
    }
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    let address = mmap(nil, Int(bytes), PROT_READ | PROT_WRITE, flags, -1, 0)
    return address == hyi_map_failed() ? 0 : Word(bitPattern: address)
}

func unmapMemory(_ address: Word, _ bytes: UInt) {
    if bytes != 0 { munmap(UnsafeMutableRawPointer(bitPattern: address), Int(bytes)) }
}

/// Larger memory, with what has been used of the old one, which is given back; 0 when the system refuses. Tables of the runtime grow
/// by it: `malloc` would take an arena of 64 MB of addresses for each thread.
func growMapping(_ old: Word, _ oldBytes: UInt, used: UInt, to bytes: UInt) -> Word {
    let new = mapMemory(bytes)
    if new == 0 { return 0 }
    copyBytes(old, new, used)
    unmapMemory(old, oldBytes)
    return new
}

/// Gives the pages back to the system; they read as zero afterwards.
func releasePages(_ address: Word, _ bytes: UInt) {
    if bytes != 0 { madvise(UnsafeMutableRawPointer(bitPattern: address), Int(bytes), MADV_DONTNEED) }
}

/// Reserves memory that starts at a multiple of `alignment` (a power of two); 0 when the system refuses.
func mapAligned(_ bytes: UInt, alignment: UInt) -> Word {
    let whole = mapMemory(bytes &+ alignment)
    if whole == 0 { return 0 }
    let start = rounded(whole, up: alignment)
    unmapMemory(whole, start &- whole)
    unmapMemory(start &+ bytes, whole &+ alignment &- start)
    return start
}

/// Asks for huge pages, which make touching fresh memory several times cheaper.
func useHugePages(_ address: Word, _ bytes: UInt) {
    madvise(UnsafeMutableRawPointer(bitPattern: address), Int(bytes), MADV_HUGEPAGE)
}

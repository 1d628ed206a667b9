import CHytheSupport

/// Settings of the runtime; constant after start-up, but for the debug modes, which a host may switch.
struct Options {
    /// Collect at every heap check.
    var stress = false
    /// Walk the heap after each collection; fill freed memory with a pattern.
    var verify = false
    var nurseryBytes: UInt = 4 << 20
    /// Address space for the two stacks of a task; 0: derived from the machine at start-up.
    var regionBytes: UInt = 0
    /// Bytes of live data after which HeapOverflow is raised; 0: derived from the machine when it matters.
    var heapLimit: UInt = 0
}

nonisolated(unsafe) var options = Options()

/// Sets options, separated by commas or spaces: `stress`, `verify`, and in GHC's manner `-K64m` (stack), `-M1g` (heap),
/// `-A1m` (nursery). Other words are skipped: a host may pass what it passes to GHC.
@c(hy_debug)
public func setOptions(_ text: UnsafePointer<CChar>) {
    var p = text
    while p.pointee != 0 {
        if isOption(p, "stress") { options.stress = true }
        if isOption(p, "verify") { options.verify = true }
        if p[0] == 45, let bytes = size(p + 2) {
            switch p[1] {
            case 75: options.regionBytes = max(rounded(bytes, up: 4096), 1 << 20)
            case 77: options.heapLimit = max(bytes, 1 << 20)
            case 65: options.nurseryBytes = rounded(max(bytes, 1), up: chunkBytes)
            default: break
            }
        }
        while p.pointee != 0, p.pointee != 44, p.pointee != 32 { p += 1 }
        while p.pointee == 44 || p.pointee == 32 { p += 1 }
    }
}

private func isOption(_ text: UnsafePointer<CChar>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { strlen(text) >= $0.count && memcmp(text, $0.baseAddress.unsafelyUnwrapped, $0.count) == 0 }
}

/// A number of bytes, perhaps with `k`, `m` or `g` behind it.
private func size(_ text: UnsafePointer<CChar>) -> UInt? {
    if text.pointee < 48 || text.pointee > 57 { return nil }
    var end: UnsafeMutablePointer<CChar>?
    let number = strtoul(text, &end, 10)
    guard let end, number < 1 << 40 else { return nil }
    switch end.pointee | 32 {
    case 107: return number << 10
    case 109: return number << 20
    case 103: return number << 30
    default: return number
    }
}

/// Reads HYTHE_RTS_DEBUG. Called for Haskell programs and for hosts that ask; an embedded runtime looks at no
/// environment of its own accord.
func readEnvironment() {
    if let text = getenv("HYTHE_RTS_DEBUG") { setOptions(text) }
}

/// At start-up: stacks may take a quarter of the machine, so that endless recursion ends in an exception.
func decideRegion() {
    if options.regionBytes == 0 {
        options.regionBytes = min(max(rounded(availableMemory() / 4, up: 4096), 64 << 20), 4 << 30)
    }
}

/// The limit on live data: what was set, or a share of the memory there is. Live data is copied by a major collection,
/// and collected when the stacks are at their deepest, hence a quarter.
func effectiveHeapLimit() -> UInt {
    if options.heapLimit == 0 { options.heapLimit = availableMemory() / 4 }
    return options.heapLimit
}

/// Memory that the process may use: the machine's, or less by the limits of the process or its container.
private func availableMemory() -> UInt {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let page = sysconf(Int32(_SC_PAGESIZE))
    var memory: UInt = pages > 0 && page > 0 ? UInt(pages) &* UInt(page) : 1 << 40
    memory = min(memory, containerLimit("/sys/fs/cgroup/memory.max"))
    memory = min(memory, containerLimit("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
    var limit = rlimit()
    // RLIMIT_AS, whose name is not imported. Address space also holds the stacks' reservation.
    if getrlimit(__rlimit_resource_t(9), &limit) == 0, limit.rlim_cur < memory {
        memory = UInt(limit.rlim_cur) &- min(UInt(limit.rlim_cur) / 2, options.regionBytes)
    }
    return max(memory, 16 << 20)
}

/// The number in a file; `UInt.max` if there is none.
private func containerLimit(_ path: UnsafePointer<CChar>) -> UInt {
    let file = hyi_open(path, O_RDONLY | O_CLOEXEC, 0)
    if file < 0 { return .max }
    var text: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    let number = withUnsafeMutableBytes(of: &text) { bytes -> UInt in
        let count = read(file, bytes.baseAddress, 31)
        let start = bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self)
        return count > 0 && start.pointee >= 48 && start.pointee <= 57 ? strtoul(start, nil, 10) : .max
    }
    close(file)
    return number
}

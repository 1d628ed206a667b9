import CHytheSupport

/// Settings of the runtime; constant after start-up, but for the debug modes, which a host may switch.
struct Options {
    /// Collect at every heap check.
    var stress = false
    /// Walk the heap after each collection; fill freed memory with a pattern.
    var verify = false
    /// The usual size of a nursery: of a small heap, and of one of 16 MB or more.
    var firstNurseryBytes: UInt = 1 << 20
    var nurseryBytes: UInt = 4 << 20
    /// Bytes that the nurseries of usual size may take of a process that has many; decided at start-up.
    var mostNurseryBytes: UInt = 0
    /// Address space for the two stacks of a task; 0: derived from the machine at start-up.
    var regionBytes: UInt = 0
    /// Bytes of live data after which HeapOverflow is raised; 0: derived from the machine when it matters.
    var heapLimit: UInt = 0
    /// The number of the request for memory that fails, for tests; 0: none. `allFail`: those after it fail, too.
    var firstFailure: UInt = 0
    var allFail = false
    /// Whether the runtime may start OS threads of its own.
    var allowsWorkers = true
}

nonisolated(unsafe) var options = Options()

/// Sets options, separated by commas or spaces: `stress`, `verify`, `no-workers`, and in GHC's manner `-K64m` (stack), `-M1g` (heap),
/// `-A1m` (nursery); for tests `fail=7` or `fail-from=7`: requests for memory that the system is to refuse. Other words are
/// skipped: a host may pass what it passes to GHC.
@c(hy_debug)
public func setOptions(_ text: UnsafePointer<CChar>) {
    var p = text
    while p.pointee != 0 {
        if isOption(p, "stress") { options.stress = true }
        if isOption(p, "verify") { options.verify = true }
        if isOption(p, "no-workers") || isOption(p, "--no-workers") { options.allowsWorkers = false }
        if isOption(p, "fail=") { options.firstFailure = size(p + 5) ?? 0 }
        if isOption(p, "fail-from=") {
            options.firstFailure = size(p + 10) ?? 0
            options.allFail = true
        }
        if p[0] == 45, let bytes = size(p + 2) {
            switch p[1] {
            case 75: options.regionBytes = max(rounded(bytes, up: 4096), 1 << 20)
            case 77: options.heapLimit = max(bytes, 1 << 20)
            case 65:
                options.nurseryBytes = rounded(max(bytes, 1), up: chunkBytes)
                options.firstNurseryBytes = options.nurseryBytes
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

/// At start-up: stacks may take a quarter of the machine, so that endless recursion ends in an exception. Where the
/// process is limited, the heap's limit is decided too, for it may be reached at once.
func decideLimits() {
    let room = processRoom()
    let memory = min(machineMemory(), room)
    if options.regionBytes == 0 {
        let least: UInt = room == .max ? 64 << 20 : 1 << 20
        options.regionBytes = min(max(rounded(memory / 4, up: 4096), least), 4 << 30)
    }
    options.mostNurseryBytes = memory / 8
    if options.heapLimit == 0, room != .max {
        // Besides the live data and their copy there are a nursery, its copy, and chunks that are not full.
        let others = min(options.regionBytes, room / 2) &+ 3 &* options.nurseryBytes
        options.heapLimit = max((room &- min(others, room)) / 3, 1 << 20)
    }
}

/// The limit on live data: what was set, or a share of the memory there is. Live data is copied by a major collection,
/// and collected when the stacks are at their deepest, hence a quarter.
func effectiveHeapLimit() -> UInt {
    if options.heapLimit == 0 { options.heapLimit = machineMemory() / 4 }
    return options.heapLimit
}

/// Memory of the machine, or of its container.
private func machineMemory() -> UInt {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let page = sysconf(Int32(_SC_PAGESIZE))
    var memory: UInt = pages > 0 && page > 0 ? UInt(pages) &* UInt(page) : 1 << 40
    memory = min(memory, containerLimit("/sys/fs/cgroup/memory.max"))
    memory = min(memory, containerLimit("/sys/fs/cgroup/memory/memory.limit_in_bytes"))
    return max(memory, 16 << 20)
}

/// What the limits of the process (`ulimit -v`, `ulimit -d`) leave of what is not in use yet; `UInt.max` without any.
private func processRoom() -> UInt {
    // Their names are not imported.
    let data = __rlimit_resource_t(2)
    let addressSpace = __rlimit_resource_t(9)
    return min(room(addressSpace, inUse: 0), room(data, inUse: 5))
}

/// - Parameter inUse: which number of /proc/self/statm says, in pages, what counts.
private func room(_ resource: __rlimit_resource_t, inUse: Int) -> UInt {
    var limit = rlimit()
    if getrlimit(resource, &limit) != 0 || limit.rlim_cur == .max { return .max }
    let used = pagesInUse(inUse) &* UInt(max(sysconf(Int32(_SC_PAGESIZE)), 4096))
    return UInt(limit.rlim_cur) &- min(UInt(limit.rlim_cur), used)
}

private func pagesInUse(_ index: Int) -> UInt {
    let file = hyi_open("/proc/self/statm", O_RDONLY | O_CLOEXEC, 0)
    if file < 0 { return 0 }
    defer { close(file) }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
        let count = read(file, text.baseAddress, 255)
        guard count > 0, var p = text.baseAddress else { return 0 }
        p[count] = 0
        var number: UInt = 0
        var i = 0
        while i <= index {
            var end: UnsafeMutablePointer<CChar>?
            number = strtoul(p, &end, 10)
            guard let end else { return 0 }
            p = end
            i += 1
        }
        return number
    }
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

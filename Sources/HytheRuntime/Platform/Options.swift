import CHytheSupport

/// Settings of the runtime; constant after start-up, but for the debug modes, which a host may switch.
struct Options {
    /// Collect at every heap check.
    var stress = false
    /// Walk the heap after each collection; fill freed memory with a pattern.
    var verify = false
    var nurseryBytes: UInt = 4 << 20
    /// Address space for the two stacks of a task.
    var regionBytes: UInt = 2 << 30
    /// Bytes of live data after which HeapOverflow is raised; 0: derived from the machine when it matters.
    var heapLimit: UInt = 0
}

nonisolated(unsafe) var options = Options()

/// Switches debug modes on: a list of "stress" and "verify", separated by commas.
@c(hy_debug)
public func debugModes(_ modes: UnsafePointer<CChar>) {
    if strstr(modes, "stress") != nil { options.stress = true }
    if strstr(modes, "verify") != nil { options.verify = true }
}

/// Reads HYTHE_RTS_DEBUG. Called for Haskell programs and for hosts that ask; an embedded runtime looks at no
/// environment of its own accord.
func readEnvironment() {
    if let modes = getenv("HYTHE_RTS_DEBUG") { debugModes(modes) }
}

/// The limit on live data: what was set, or a share of the machine's memory and of the process's limits. Live data
/// is copied by a major collection, hence less than half.
func effectiveHeapLimit() -> UInt {
    if options.heapLimit != 0 { return options.heapLimit }
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let page = sysconf(Int32(_SC_PAGESIZE))
    var memory: UInt = pages > 0 && page > 0 ? UInt(pages) &* UInt(page) : 1 << 40
    var limit = rlimit()
    if getrlimit(__rlimit_resource_t(9), &limit) == 0, limit.rlim_cur < memory {
        // Address space also holds the stacks' reservation.
        memory = UInt(limit.rlim_cur) - min(UInt(limit.rlim_cur) / 2, options.regionBytes)
    }
    options.heapLimit = memory / 5 &* 2
    return options.heapLimit
}

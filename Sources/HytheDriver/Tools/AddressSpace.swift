import Glibc

/// The limit on this process's address space (`ulimit -v`), if it has one: hythe lives within it, or says so.
package enum AddressSpace {
    /// In bytes.
    static var limit: Int? {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur != rlim_t.max else {
            return nil
        }
        return Int(clamping: limit.rlim_cur)
    }

    /// Below it threads do not start, or hythe has no room for the base library.
    private static let least = 256 << 20

    /// Before there are threads: refuses a limit within which nothing can be done.
    package static func checkLimit() throws(DriverError) {
        guard let limit, limit < least else { return }
        throw DriverError(
            "the limit on address space is \(limit >> 20) MB, but hythe needs \(least >> 20) MB",
            hint: "raise it, for instance by `ulimit -v 1000000`")
    }

    /// Whether a crash may come of the limit: there is one, and little is left within it. For signal handlers too.
    static var isExhausted: Bool {
        guard let limit else { return false }
        let probe = mmap(nil, limit / 8, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        if probe == MAP_FAILED { return true }
        munmap(probe, limit / 8)
        return false
    }
}

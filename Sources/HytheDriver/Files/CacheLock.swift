import Glibc

/// Held by every process that uses a cache: what is in use is never removed.
///
/// A file `lock` in the cache's directory, locked by `flock`, shared by users, alone by who removes; its time of change is
/// that of the last sweep. Where there are no locks (some network file systems), nothing is ever removed unasked.
final class CacheLock: Sendable {
    /// -1: there is no lock to be had.
    private let file: Int32

    init(_ root: String) {
        file = open(root + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        guard file >= 0 else { return }
        var status = stat()
        if fstat(file, &status) == 0, status.st_size == 0 {
            let text = "Locked by running builds; changed at the last sweep.\n"
            _ = text.withCString { write(file, $0, strlen($0)) }
        }
        // A sweep takes a fraction of a second.
        _ = flock(file, LOCK_SH)
    }

    deinit {
        if file >= 0 { close(file) }
    }

    /// Runs `sweep` if nobody else uses the cache; whoever begins to waits for its end. This process does not use it after.
    ///
    /// - Returns: whether nobody did.
    func alone(_ sweep: () -> Void) -> Bool {
        guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
        sweep()
        futimens(file, nil)
        _ = flock(file, LOCK_UN)
        return true
    }

    /// Seconds since the last sweep, or since the cache was made.
    var age: Int {
        var status = stat()
        return fstat(file, &status) == 0 ? time(nil) - status.st_mtim.tv_sec : 0
    }
}

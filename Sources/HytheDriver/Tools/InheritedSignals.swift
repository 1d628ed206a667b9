import Glibc

/// What the caller of hythe left blocked and ignored, for the program of `hythe run`: it takes the place of this process,
/// perhaps from a thread of a pool, which blocks signals of its own accord.
package enum InheritedSignals {
    // Written once, before there are other threads.
    nonisolated(unsafe) private static var mask = sigset_t()
    nonisolated(unsafe) private static var pipe = sigaction()

    /// To be called first, on the process's first thread. From then on a closed pipe is an error of a write, not the end of the
    /// process.
    package static func replace() {
        pthread_sigmask(SIG_SETMASK, nil, &mask)
        sigaction(SIGPIPE, nil, &pipe)
        signal(SIGPIPE, SIG_IGN)
    }

    /// For a program that is started beside this one.
    static func restore(in attributes: inout posix_spawnattr_t) {
        var flags = Int16(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setsigmask(&attributes, &mask)
        if unsafeBitCast(pipe.__sigaction_handler.sa_handler, to: Int.self) != 1 {
            var defaults = sigset_t()
            sigaddset(&defaults, SIGPIPE)
            posix_spawnattr_setsigdefault(&attributes, &defaults)
            flags |= Int16(POSIX_SPAWN_SETSIGDEF)
        }
        posix_spawnattr_setflags(&attributes, flags)
    }

    /// For the calling thread, which is about to become the program.
    static func restore() {
        sigaction(SIGPIPE, &pipe, nil)
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
}

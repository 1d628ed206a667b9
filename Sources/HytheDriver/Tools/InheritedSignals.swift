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

    /// For the calling thread, which is about to become the program.
    static func restore() {
        sigaction(SIGPIPE, &pipe, nil)
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
}

import FoundationEssentials
import Glibc
import Synchronization

/// The line at the foot of a terminal that says what a long build is doing, and how far it is.
///
/// It is there only where standard error is a terminal, and once a command has run for a while: most are over by then.
/// Whatever else is written to standard error takes its place.
enum ProgressLine {
    private static let isWanted =
        isatty(STDERR_FILENO) != 0 && !["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
    private static let isShown = Atomic(false)
    /// When the line may be written (again): nobody reads faster.
    private static let due = Mutex(ContinuousClock.now + .milliseconds(400))

    /// Says that a step has begun, or that `done` parts of its `total` are behind it.
    static func show(_ step: @autoclosure () -> String, done: Int = 0, of total: Int = 0) {
        guard isWanted else { return }
        let isDue = due.withLock { due in
            let now = ContinuousClock.now
            guard now >= due else { return false }
            due = now + .milliseconds(50)
            return true
        }
        guard isDue else { return }
        let text = (total > 0 ? "[\(done)/\(total)] " : "") + step()
        clear()
        StandardStream.error.send("\(text.prefix(columns - 1))")
        isShown.store(true, ordering: .relaxed)
    }

    /// Takes the line away. May be called in a handler of signals.
    static func clear() {
        // To the line's start, and erase all behind it.
        if isShown.exchange(false, ordering: .relaxed) { StandardStream.error.send("\r\u{1B}[K") }
    }

    /// Of the terminal.
    private static var columns: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }
}

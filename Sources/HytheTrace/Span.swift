/// Something that lasted, or a moment (`end` is `start` then), on an OS thread or a Haskell thread.
package struct Span: Sendable {
    package enum Kind: String, Sendable {
        case inCall = "in-call"
        case callback
        case outCall = "out-call"
        case collection
        case await = "waits for a value of"
        case idle = "nothing to run"
        case run = "runs"
        case wait = "waits"
        case raise = "raises"
        case fork = "forks"

        /// Whether it is summed up by name.
        var isCounted: Bool { self == .inCall || self == .callback || self == .outCall || self == .collection }
        var isMoment: Bool { self == .raise || self == .fork }
    }

    /// How it ended, if not as usual.
    package enum Ending: String, Sendable {
        case usual = ""
        case exception = "by an exception"
        case jump = "left by a jump"
        /// The trace ended first.
        case open = "has not ended"
    }

    package var kind: Kind
    package var name: String
    package var start: Double
    package var end: Double
    /// How many spans of its thread it is within.
    package var depth: Int
    /// OS thread, or number of a Haskell thread.
    package var thread: Int
    package var isHaskellThread = false
    package var ending = Ending.usual

    package var duration: Double { end - start }
}

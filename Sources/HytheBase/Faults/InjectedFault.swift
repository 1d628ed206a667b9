import Synchronization

/// A fault that a test asks for: `PHASE`, or `PHASE:trap`, `PHASE:overflow`.
package enum InjectedFault {
    private static let wanted = Mutex<(phase: String, kind: String)?>(nil)
    private static let isWanted = Atomic(false)

    /// Whether there will be one, in a phase that must then run.
    package static var isAwaited: Bool { isWanted.load(ordering: .relaxed) }

    package static func set(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let phase = parts.first else { return }
        wanted.withLock { $0 = (phase, parts.count > 1 ? parts[1] : "") }
        isWanted.store(true, ordering: .relaxed)
    }

    static func strike(_ phase: String) {
        guard isWanted.load(ordering: .relaxed), let wanted = wanted.withLock({ $0 }), wanted.phase == phase else {
            return
        }
        switch wanted.kind {
        case "trap":
            let nothing: [Int] = []
            print(nothing[nothing.count])
        case "overflow": print(depth(0))
        default: InternalError.fail("a fault that was asked for")
        }
    }

    private static func depth(_ level: Int) -> Int { level < 0 ? 0 : 1 + depth(level + 1) ^ level }
}

import Glibc
import Synchronization

/// `-dtime-passes`: how long each step took, and how large what it made is.
///
/// Steps that ran side by side are measured each by itself, so their sum may exceed the time that passed.
package final class PassTimes: Sendable {
    private struct Entry {
        var name: String
        var seconds: Double
        var size: String
    }

    private let entries = Mutex<[Entry]>([])
    private let start = PassTimes.now

    package init() {}

    fileprivate static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    fileprivate func add(_ name: String, since start: Double, _ size: String) {
        let entry = Entry(name: name, seconds: PassTimes.now - start, size: size)
        entries.withLock { $0.append(entry) }
    }

    /// The table, to standard error.
    func report() {
        let entries = entries.withLock { $0 }
        let width = entries.reduce(5) { max($0, $1.name.count) }
        var text = ""
        for entry in entries + [Entry(name: "total", seconds: PassTimes.now - start, size: "")] {
            let milliseconds = "\(Int(entry.seconds * 10000))"
            let padded = String(repeating: "0", count: max(0, 2 - milliseconds.count)) + milliseconds
            let time = "\(padded.dropLast()).\(padded.suffix(1)) ms"
            text += entry.name + String(repeating: " ", count: width - entry.name.count)
            text += String(repeating: " ", count: max(1, 12 - time.count)) + time
            text += entry.size.isEmpty ? "\n" : "  \(entry.size)\n"
        }
        try? StandardStream.error.write(text)
    }
}

extension PassTimes? {
    /// Runs a step; `size` says what its result amounts to.
    @discardableResult
    func measure<Result, Failure: Error>(
        _ name: String, size: (Result) -> String = { _ in "" }, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let self else { return try body() }
        let start = PassTimes.now
        let result = try body()
        self.add(name, since: start, size(result))
        return result
    }

    @discardableResult
    func measure<Result>(
        _ name: String, size: (Result) -> String = { _ in "" }, _ body: () async throws -> Result
    ) async throws -> Result {
        guard let self else { return try await body() }
        let start = PassTimes.now
        let result = try await body()
        self.add(name, since: start, size(result))
        return result
    }
}

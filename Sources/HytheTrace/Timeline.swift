/// The events of a trace, put together to spans.
package struct Timeline: Sendable {
    package var process: Int
    /// In the order in which they began.
    package var spans: [Span] = []
    package var lost: Int
    package var isComplete: Bool
    package var workers: Set<Int>

    package init(_ file: TraceFile, names: inout TraceNames) {
        (process, lost, isComplete, workers) = (file.process, file.lost, file.isComplete, file.workers)
        let last = file.threads.values.compactMap { $0.last?.nanoseconds }.max() ?? 0
        for (thread, events) in file.threads {
            var reader = ThreadReader(thread: thread)
            for event in events { reader.read(event, &names) }
            reader.finish(at: last)
            spans += reader.spans
        }
        addHaskellThreads(file, until: last)
        let order = spans.indices.sorted {
            (spans[$0].start, spans[$0].depth, $0) < (spans[$1].start, spans[$1].depth, $1)
        }
        spans = order.map { spans[$0] }
    }

    /// Turns of Haskell threads, and what they wait for between them.
    private mutating func addHaskellThreads(_ file: TraceFile, until last: Double) {
        var turns: [Int: [(time: Double, place: String?, reason: UInt64)]] = [:]
        for (thread, events) in file.threads {
            for event in events {
                switch event.kind {
                case .run: turns[Int(event.argument), default: []].append((event.nanoseconds, "OS thread \(thread)", 0))
                case .stop:
                    turns[Int(event.argument >> 8), default: []].append((event.nanoseconds, nil, event.argument & 255))
                default: break
                }
            }
        }
        for (number, unordered) in turns {
            let events = unordered.sorted { $0.time < $1.time }
            for (index, event) in events.enumerated() {
                let end = index + 1 < events.count ? events[index + 1].time : last
                if event.place == nil, WaitingReason.isEnd(event.reason) { continue }
                let ending: Span.Ending = index + 1 < events.count ? .usual : .open
                spans.append(
                    Span(
                        kind: event.place == nil ? .wait : .run, name: event.place ?? WaitingReason.text(event.reason),
                        start: event.time, end: end, depth: 0, thread: number, isHaskellThread: true, ending: ending))
            }
        }
    }
}

/// What a Haskell thread waits for: the runtime's `ThreadState`.
enum WaitingReason {
    static func isEnd(_ state: UInt64) -> Bool { state >= 16 }

    static func text(_ state: UInt64) -> String {
        switch state {
        case 1: "for its turn"
        case 2: "to take an MVar"
        case 3: "to read an MVar"
        case 4: "to put into an MVar"
        case 5: "for a variable of a transaction"
        case 6: "to throw to another thread"
        case 7: "for a value that another thread evaluates"
        case 8: "for a time"
        case 9: "for a file descriptor"
        case 10: "for a call of C"
        default: "for something"
        }
    }
}

/// Reads one OS thread's events.
private struct ThreadReader {
    let thread: Int
    var spans: [Span] = []
    /// Those that have not ended.
    private var open: [Int] = []

    init(thread: Int) { self.thread = thread }

    mutating func read(_ event: TraceFile.Event, _ names: inout TraceNames) {
        let time = event.nanoseconds
        switch event.kind {
        case .inCall:
            let (kind, name) = names.inCall(event.argument)
            begin(kind, name, time)
        case .outCall: begin(.outCall, names.outCall(event.argument), time)
        case .collect: begin(.collection, "", time)
        case .await: begin(.await, "another OS thread", time)
        case .idle: begin(.idle, "", time)
        case .inCallEnd: end([.inCall, .callback], time, event.argument == 1 ? .exception : .usual)
        case .outCallEnd: end([.outCall], time)
        case .collectEnd:
            let bytes = String(event.argument >> 11)
            end([.collection], time, name: "\(event.argument & 1 == 1 ? "major" : "minor"), \(bytes) KB live")
        case .awaitEnd: end([.await], time)
        case .idleEnd: end([.idle], time)
        case .left: end([.inCall, .callback], time, .jump)
        case .raise: moment(.raise, names.exception(event.argument), time)
        case .fork: moment(.fork, "Haskell thread \(event.argument)", time)
        case .detach: while !open.isEmpty { close(time, .jump) }
        case .attach, .run, .stop: break
        }
    }

    private mutating func begin(_ kind: Span.Kind, _ name: String, _ time: Double) {
        spans.append(Span(kind: kind, name: name, start: time, end: time, depth: open.count, thread: thread))
        open.append(spans.count - 1)
    }

    private mutating func moment(_ kind: Span.Kind, _ name: String, _ time: Double) {
        spans.append(Span(kind: kind, name: name, start: time, end: time, depth: open.count, thread: thread))
    }

    /// Ends the innermost span of some kinds; those within it were left with it.
    private mutating func end(
        _ kinds: [Span.Kind], _ time: Double, _ ending: Span.Ending = .usual, name: String? = nil
    ) {
        guard open.contains(where: { kinds.contains(spans[$0].kind) }) else { return }
        while let last = open.last, !kinds.contains(spans[last].kind) { close(time, .jump) }
        if let last = open.last, let name { spans[last].name = name }
        close(time, ending)
    }

    private mutating func close(_ time: Double, _ ending: Span.Ending) {
        let index = open.removeLast()
        spans[index].end = time
        spans[index].ending = ending
    }

    mutating func finish(at time: Double) {
        while !open.isEmpty { close(time, .open) }
    }
}

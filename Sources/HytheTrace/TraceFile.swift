import CHytheABI

/// What the runtime recorded under HYTHE_TRACE, as it lies in the file; see `hythe_trace.h`.
package struct TraceFile: Sendable {
    package struct Event: Sendable {
        /// Since the beginning of the trace.
        package var nanoseconds: Double
        package var kind: EventKind
        package var argument: UInt64
    }

    /// A loaded program or library: where in memory its addresses begin to count.
    package struct LoadedObject: Sendable, Hashable {
        package var base: UInt64
        package var path: String
    }

    package var process = 0
    /// Of each OS thread, in the order of time.
    package var threads: [Int: [Event]] = [:]
    /// Those of the runtime's own.
    package var workers: Set<Int> = []
    package var objects: Set<LoadedObject> = []
    package var lost = 0
    /// Whether the process ended by itself.
    package var isComplete = false

    /// nil if the bytes are no trace.
    package init?(_ bytes: [UInt8]) {
        let header = Int(HY_TRACE_HEADER_BYTES)
        guard bytes.count >= header, Self.word(bytes, Int(HY_TRACE_FIELD_MAGIC) * 8) == UInt64(HY_TRACE_MAGIC) else {
            return nil
        }
        func field(_ index: Int32) -> UInt64 { Self.word(bytes, Int(index) * 8) }
        process = Int(UInt32(truncatingIfNeeded: field(HY_TRACE_FIELD_PROCESS)))
        lost = Int(clamping: field(HY_TRACE_FIELD_LOST))
        isComplete = field(HY_TRACE_FIELD_COMPLETE) == 1
        let ticks = field(HY_TRACE_FIELD_LATER_TICKS) &- field(HY_TRACE_FIELD_TICKS)
        let nanoseconds = field(HY_TRACE_FIELD_LATER) &- field(HY_TRACE_FIELD_NANOSECONDS)
        let scale = ticks == 0 ? 1 : Double(nanoseconds) / Double(ticks)
        var offset = header
        while offset + Int(HY_TRACE_BLOCK_HEADER) <= bytes.count {
            let size = Int(clamping: Self.word(bytes, offset + 16))
            // A block that was never begun.
            if size == 0 || size % 4096 != 0 || size > bytes.count - offset {
                offset += 4096
                continue
            }
            let content = offset + Int(HY_TRACE_BLOCK_HEADER)..<offset + size
            switch Int32(truncatingIfNeeded: Self.word(bytes, offset)) {
            case HY_TRACE_BLOCK_EVENTS:
                readEvents(bytes, content, Int(clamping: Self.word(bytes, offset + 8)), scale)
            case HY_TRACE_BLOCK_OBJECTS: readObjects(bytes[content])
            default: break
            }
            offset += size
        }
        // Tasks are handed from one OS thread to another, so blocks may interleave.
        for (thread, events) in threads where !Self.isSorted(events) {
            let order = events.enumerated().sorted {
                ($0.element.nanoseconds, $0.offset) < ($1.element.nanoseconds, $1.offset)
            }
            threads[thread] = order.map(\.element)
        }
    }

    /// A century: what is later is damage, and no whole number of nanoseconds.
    private static let latest = 3.2e18

    private static func isSorted(_ events: [Event]) -> Bool {
        zip(events, events.dropFirst()).allSatisfy { $0.nanoseconds <= $1.nanoseconds }
    }

    private mutating func readEvents(_ bytes: [UInt8], _ content: Range<Int>, _ first: Int, _ scale: Double) {
        var thread = first
        var events: [Event] = []
        var offset = content.lowerBound
        while offset + Int(HY_TRACE_EVENT_BYTES) <= content.upperBound {
            let time = Self.word(bytes, offset)
            let argument = Self.word(bytes, offset + 8)
            offset += Int(HY_TRACE_EVENT_BYTES)
            if time & 255 == 0 { break }
            guard let kind = EventKind(rawValue: Int32(time & 255)) else { continue }
            if kind == .attach {
                threads[thread, default: []] += events
                events = []
                thread = Int(argument & 0xffff_ffff)
                if argument >> 32 != 0 { workers.insert(thread) }
            }
            let nanoseconds = min(Double(time >> 8) * scale, Self.latest)
            events.append(Event(nanoseconds: nanoseconds, kind: kind, argument: argument))
        }
        threads[thread, default: []] += events
    }

    private mutating func readObjects(_ bytes: ArraySlice<UInt8>) {
        let text = bytes.prefix { $0 != 0 }
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
            guard parts.count == 2, let base = UInt64(String(decoding: parts[0], as: UTF8.self), radix: 16) else {
                continue
            }
            objects.insert(LoadedObject(base: base, path: String(decoding: parts[1], as: UTF8.self)))
        }
    }

    static func word(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    }
}

/// The kinds of events, HY_TRACE_*.
package enum EventKind: Int32, Sendable {
    case inCall = 1
    case inCallEnd, outCall, outCallEnd, left, raise, collect, collectEnd, attach, detach, run, stop, fork, await,
        awaitEnd
    case idle, idleEnd
}

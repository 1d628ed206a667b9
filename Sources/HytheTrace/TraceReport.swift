/// A timeline as text.
package enum TraceReport {
    /// One line for each span and moment, in the order in which they began.
    package static func timeline<E: Error>(_ timeline: Timeline, write: (String) throws(E) -> Void) throws(E) {
        try write("     begin   lasts  thread\n")
        for span in timeline.spans {
            let lasts = span.kind.isMoment ? "" : time(span.duration)
            let thread = span.isHaskellThread ? "h\(span.thread)" : String(span.thread)
            let indent = String(repeating: "  ", count: span.depth)
            let ending = span.ending == .usual ? "" : " (\(span.ending.rawValue))"
            try write(
                "\(left(seconds(span.start), 10)) \(left(lasts, 7))  \(right(thread, 7)) \(indent)\(text(span))\(ending)\n"
            )
        }
    }

    /// Counts and durations of the calls by name, most time first; then what was lost.
    package static func summary(_ timeline: Timeline) -> String {
        var durations: [String: [Double]] = [:]
        for span in timeline.spans where span.kind.isCounted && span.ending != .open {
            let name = span.kind == .collection ? "collection (\(span.name.prefix { $0 != "," }))" : text(span)
            durations[name, default: []].append(span.duration)
        }
        var lines = ["   count      p50      p99      max    total\n"]
        let rows = durations.map { (name: $0.key, sorted: $0.value.sorted(), total: $0.value.reduce(0, +)) }
        for row in rows.sorted(by: { ($1.total, $0.name) < ($0.total, $1.name) }) {
            let columns = [
                String(row.sorted.count), time(percentile(row.sorted, 50)), time(percentile(row.sorted, 99)),
                time(row.sorted.last ?? 0), time(row.total),
            ]
            lines.append(columns.map { left($0, 8) }.joined(separator: " ") + "  \(row.name)\n")
        }
        let raised = timeline.spans.filter { $0.kind == .raise }
        for (name, all) in Dictionary(grouping: raised, by: \.name).sorted(by: { $0.key < $1.key }) {
            lines.append(left(String(all.count), 8) + String(repeating: " ", count: 36) + "  raises \(name)\n")
        }
        if timeline.lost > 0 { lines.append("\(timeline.lost) events were lost: there was no room for them\n") }
        if !timeline.isComplete { lines.append("process \(timeline.process) did not end by itself\n") }
        return lines.joined()
    }

    static func text(_ span: Span) -> String {
        span.kind == .collection
            ? "collection\(span.name.isEmpty ? "" : " (\(span.name))")"
            : span.kind.rawValue + (span.name.isEmpty ? "" : " " + span.name)
    }

    private static func percentile(_ sorted: [Double], _ percent: Int) -> Double {
        sorted.isEmpty ? 0 : sorted[min((sorted.count * percent + 99) / 100, sorted.count) - 1]
    }

    private static func left(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    private static func right(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 0))
    }

    private static func seconds(_ nanoseconds: Double) -> String {
        let microseconds = Int(nanoseconds / 1000)
        let fraction = String(microseconds % 1_000_000)
        return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
    }

    /// Three digits or so, with a unit.
    static func time(_ nanoseconds: Double) -> String {
        for (limit, unit) in [(1e3, "ns"), (1e6, "us"), (1e9, "ms"), (Double.infinity, "s")]
        where nanoseconds < limit * 0.9995 {
            let value = nanoseconds / (unit == "s" ? 1e9 : limit / 1e3)
            if unit == "ns" || value >= 99.95 { return "\(Int(value.rounded()))\(unit)" }
            let tenths = Int((value * 10).rounded())
            return "\(tenths / 10).\(tenths % 10)\(unit)"
        }
        return "?"
    }
}

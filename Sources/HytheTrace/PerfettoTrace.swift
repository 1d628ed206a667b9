/// A timeline in the JSON format of Chrome's traces, which Perfetto opens.
///
/// Its native format would be smaller, at the price of a dependency; the file to keep is the runtime's own.
package enum PerfettoTrace {
    /// Added to the process number for the tracks of Haskell threads, which are threads of a process of their own there.
    private static let haskellProcess = 1 << 23

    package static func write<E: Error>(_ timelines: [Timeline], _ write: (String) throws(E) -> Void) throws(E) {
        var separator = "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n"
        func event(_ fields: String) throws(E) {
            try write(separator + "{" + fields + "}")
            separator = ",\n"
        }
        for timeline in timelines {
            let process = timeline.process
            try event(name("process_name", process, nil, "process \(process)"))
            if timeline.spans.contains(where: \.isHaskellThread) {
                try event(name("process_name", process + haskellProcess, nil, "Haskell threads of \(process)"))
            }
            for thread in Set(timeline.spans.filter { !$0.isHaskellThread }.map(\.thread)).sorted() {
                let text = timeline.workers.contains(thread) ? "worker \(thread)" : "OS thread \(thread)"
                try event(name("thread_name", process, thread, text))
            }
            for thread in Set(timeline.spans.filter(\.isHaskellThread).map(\.thread)).sorted() {
                try event(name("thread_name", process + haskellProcess, thread, "Haskell thread \(thread)"))
            }
            for span in timeline.spans {
                let place = "\"pid\":\(process + (span.isHaskellThread ? haskellProcess : 0)),\"tid\":\(span.thread)"
                var fields =
                    "\"name\":\(quoted(label(span))),\"cat\":\"\(span.kind.rawValue)\",\(place),\"ts\":\(microseconds(span.start))"
                fields +=
                    span.kind.isMoment
                    ? ",\"ph\":\"i\",\"s\":\"t\"" : ",\"ph\":\"X\",\"dur\":\(microseconds(span.duration))"
                if span.ending != .usual { fields += ",\"args\":{\"ending\":\"\(span.ending.rawValue)\"}" }
                try event(fields)
            }
        }
        try write(separator.hasPrefix("{") ? separator + "]}\n" : "\n]}\n")
    }

    /// Calls are called by the function's name alone.
    private static func label(_ span: Span) -> String {
        [.inCall, .callback, .outCall].contains(span.kind) ? span.name : TraceReport.text(span)
    }

    private static func name(_ what: String, _ process: Int, _ thread: Int?, _ text: String) -> String {
        let place = "\"pid\":\(process)" + (thread.map { ",\"tid\":\($0)" } ?? "")
        return "\"ph\":\"M\",\"name\":\"\(what)\",\(place),\"args\":{\"name\":\(quoted(text))}"
    }

    /// With the nanoseconds behind the point.
    private static func microseconds(_ nanoseconds: Double) -> String {
        let whole = Int(nanoseconds.rounded())
        let fraction = String(whole % 1000)
        return "\(whole / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 32: quoted += "?"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

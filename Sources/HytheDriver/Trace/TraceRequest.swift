import FoundationEssentials
import Glibc
import HytheTrace

/// `hythe trace`: runs a program under HYTHE_TRACE, or reads what one has left, and shows what happened.
package struct TraceRequest: Sendable {
    /// The program and its arguments, or files of traces.
    package var words: [String]
    package var reads: Bool
    package var showsTimeline: Bool
    /// Where the text goes; nil: standard output, or standard error beside a program.
    package var output: String?
    /// Where Perfetto's trace goes.
    package var perfetto: String?

    package init(words: [String], reads: Bool, showsTimeline: Bool, output: String?, perfetto: String?) {
        (self.words, self.reads, self.showsTimeline) = (words, reads, showsTimeline)
        (self.output, self.perfetto) = (output, perfetto)
    }

    /// - Returns: the exit status: the program's, if one was run.
    package func run() throws(DriverError) -> Int32 {
        if reads {
            try show(words)
            return 0
        }
        let directory =
            "\(FileManager.default.temporaryDirectory.path)/hythe-trace-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try FileSystem.createDirectory(directory)
        defer { FileSystem.remove(directory) }
        let status = try TracedProgram(words).run(traceDirectory: directory)
        let files = FileSystem.files(in: directory).sorted().map { "\(directory)/\($0)" }
        if files.isEmpty {
            try StandardStream.error.write("note: `\(words[0])` has called no Haskell\n")
        } else {
            try show(files)
        }
        return status
    }

    private func show(_ files: [String]) throws(DriverError) {
        var timelines: [Timeline] = []
        for path in files {
            guard let file = TraceFile(try FileSystem.read(path)) else {
                throw DriverError(
                    "`\(path)` is no trace",
                    hint: "traces are made by HYTHE_TRACE=incall,FILE in a program's environment")
            }
            var names = TraceNames(file.objects) { (try? FileSystem.read($0)) ?? [] }
            timelines.append(Timeline(file, names: &names))
        }
        if let perfetto {
            let file = try OutputFile(perfetto)
            try PerfettoTrace.write(timelines) { text throws(DriverError) in try file.write(text) }
            try file.close()
        }
        let file = try output.map { path throws(DriverError) in try OutputFile(path) }
        let stream = reads ? StandardStream.output : .error
        func write(_ text: String) throws(DriverError) {
            if let file { try file.write(text) } else { try stream.write(text) }
        }
        for timeline in timelines {
            if timelines.count > 1 { try write("process \(timeline.process)\n") }
            if showsTimeline {
                try TraceReport.timeline(timeline) { text throws(DriverError) in try write(text) }
                try write("\n")
            }
            try write(TraceReport.summary(timeline))
        }
        try file?.close()
    }
}

/// A file that is written piece by piece.
private final class OutputFile {
    private let path: String
    private let file: UnsafeMutablePointer<FILE>

    init(_ path: String) throws(DriverError) {
        guard let file = fopen(path, "w") else {
            throw DriverError("cannot write `\(path)`: \(String(cString: strerror(errno)))")
        }
        (self.path, self.file) = (path, file)
    }

    func write(_ text: String) throws(DriverError) {
        if fputs(text, file) < 0 { throw DriverError("cannot write `\(path)`: \(String(cString: strerror(errno)))") }
    }

    func close() throws(DriverError) {
        if fclose(file) != 0 { throw DriverError("cannot write `\(path)`: \(String(cString: strerror(errno)))") }
    }
}

/// The text of one source file and where its lines begin.
package struct SourceFile: Sendable {
    /// As the user wrote it.
    package let path: String
    package let bytes: [UInt8]
    /// Byte offset of the first byte of each line.
    package let lineStarts: [UInt32]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts: [UInt32] = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(UInt32(index + 1))
        }
        lineStarts = starts
    }

    /// Line and column, both from 1; the column counts Unicode scalars, as GHC's does.
    package func position(of offset: UInt32) -> (line: Int, column: Int) {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let start = Int(lineStarts[low])
        let end = min(Int(offset), bytes.count)
        let column = bytes[start..<max(start, end)].count { $0 & 0xC0 != 0x80 } + 1
        return (low + 1, column)
    }

    /// The text of a line (from 1) without its line end.
    package func line(_ number: Int) -> String {
        let start = Int(lineStarts[number - 1])
        var end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
}

/// All source files of one run; a `Span` refers to them by index.
package struct SourceMap: Sendable {
    package private(set) var files: [SourceFile] = []

    package init() {}

    /// Adds a file and returns its index for spans.
    package mutating func add(_ file: SourceFile) -> UInt32 {
        files.append(file)
        return UInt32(files.count - 1)
    }

    package subscript(file: UInt32) -> SourceFile { files[Int(file)] }

    /// `path:line:column`, or `<built in>`.
    package func describe(_ span: Span) -> String {
        if span.isNone { return "<built in>" }
        let (line, column) = self[span.file].position(of: span.start)
        return "\(self[span.file].path):\(line):\(column)"
    }
}

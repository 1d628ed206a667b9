/// The text of one source file and where its lines begin.
package struct SourceFile: Sendable {
    /// As the user wrote it.
    package let path: String
    /// As the program names it in its own texts (`__FILE__`, call stacks, failed matches): of a package's module from the
    /// package's directory, where cabal runs the compiler, so that a program says the same wherever its packages are.
    package let programPath: String
    package let bytes: [UInt8]
    /// Byte offset of the first byte of each line.
    package let lineStarts: [UInt32]
    /// What the text says of where it comes from, in order of `offset`.
    package var lineMarkers: [LineMarker] = []

    package init(path: String, bytes: [UInt8], programPath: String? = nil) {
        self.path = path
        self.programPath = programPath ?? path
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

    /// File and line as messages name them: where the text says that it comes from, if it does.
    package func presumed(at offset: UInt32) -> (path: String, line: Int) {
        let line = position(of: offset).line
        guard let marker = lineMarkers.last(where: { $0.offset <= offset }) else { return (path, line) }
        return (marker.path, marker.line + line - position(of: marker.offset).line)
    }

    /// File and line as the program names them.
    package func presumedInProgram(at offset: UInt32) -> (path: String, line: Int) {
        let place = presumed(at: offset)
        return (place.path == path ? programPath : place.path, place.line)
    }

    /// The text of a line (from 1) without its line end.
    package func line(_ number: Int) -> String {
        let start = Int(lineStarts[number - 1])
        var end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
}

/// `{-# LINE n "path" #-}` or `# n "path"`: what follows comes from another file.
package struct LineMarker: Hashable, Sendable {
    /// Of the first byte behind it.
    package let offset: UInt32
    /// The number of the line in which `offset` lies, in that file.
    package let line: Int
    package let path: String

    package init(offset: UInt32, line: Int, path: String) {
        self.offset = offset
        self.line = line
        self.path = path
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

    /// Tells of a file what was found when it was read.
    package mutating func set(lineMarkers: [LineMarker], of file: UInt32) {
        files[Int(file)].lineMarkers = lineMarkers
    }

    /// `path:line:column`, or `<built in>`.
    package func describe(_ span: Span) -> String {
        if span.isNone { return "<built in>" }
        let (path, line) = self[span.file].presumed(at: span.start)
        return "\(path):\(line):\(self[span.file].position(of: span.start).column)"
    }
}

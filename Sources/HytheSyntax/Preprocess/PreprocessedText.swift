import HytheBase

/// What the preprocessor made of a file, and where each part of it stands there.
package struct PreprocessedText {
    package private(set) var bytes: [UInt8] = []
    private var segments: [Segment] = []

    /// Bytes from `start` on: copied from `original.start` on, or made from all of `original`.
    private struct Segment {
        let start: Int
        let original: Range<Int>
        let isCopy: Bool
    }

    /// Adds `source[range]`, which stays what it was.
    mutating func copy(_ source: [UInt8], _ range: Range<Int>) {
        if range.isEmpty { return }
        if let last = segments.last, last.isCopy,
            last.original.lowerBound + bytes.count - last.start == range.lowerBound
        {
            bytes += source[range]
            return
        }
        segments.append(Segment(start: bytes.count, original: range, isCopy: true))
        bytes += source[range]
    }

    /// Adds what takes the place of `range`.
    mutating func insert(_ text: some Collection<UInt8>, for range: Range<Int>) {
        if text.isEmpty { return }
        segments.append(Segment(start: bytes.count, original: range, isCopy: false))
        bytes += text
    }

    // MARK: Places

    /// The segment with the byte at `offset`.
    private func segment(at offset: Int) -> Segment? {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : segments[low - 1]
    }

    private func original(of offset: Int, isEnd: Bool) -> Int {
        guard let segment = segment(at: isEnd ? offset - 1 : offset) else { return 0 }
        if segment.isCopy { return segment.original.lowerBound + offset - segment.start }
        return isEnd ? segment.original.upperBound : segment.original.lowerBound
    }

    /// Whether the byte before `offset` is the file's own.
    func isCopy(before offset: Int) -> Bool { segment(at: offset - 1)?.isCopy ?? true }

    /// The place in the file of a place in `bytes`: that of the macro's use for what a macro gave.
    func original(_ start: UInt32, _ end: UInt32) -> (start: UInt32, end: UInt32) {
        let first = UInt32(original(of: Int(start), isEnd: start == bytes.count))
        return (first, start == end ? first : max(first, UInt32(original(of: Int(end), isEnd: true))))
    }

    func original(_ span: Span) -> Span {
        if span.isNone { return span }
        let (start, end) = original(span.start, span.end)
        return Span(file: span.file, start: start, end: end)
    }

    func original(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        diagnostic.span = original(diagnostic.span)
        diagnostic.secondary = diagnostic.secondary.map { Located($0.value, at: original($0.span)) }
        return diagnostic
    }

    /// Gives tokens, messages and line markers their places in the file. Columns stay those of `bytes`: layout is read
    /// there.
    func relocate(_ stream: inout TokenStream) {
        for index in stream.tokens.indices {
            let (start, end) = original(stream.tokens[index].start, stream.tokens[index].end)
            stream.tokens[index].start = start
            stream.tokens[index].end = end
        }
        stream.diagnostics = stream.diagnostics.map(original)
        stream.tabs = stream.tabs.map(original)
        stream.unknownPragmas = stream.unknownPragmas.map(original)
        // Those of an included file are about its own lines.
        stream.lineMarkers = stream.lineMarkers.filter { isCopy(before: Int($0.offset)) }.map {
            LineMarker(offset: UInt32(original(of: Int($0.offset), isEnd: true)), line: $0.line, path: $0.path)
        }
    }
}

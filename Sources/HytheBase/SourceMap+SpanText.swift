extension SourceMap {
    /// The place as GHC writes it in run-time messages: `M.hs:3:5`, `M.hs:3:5-9` or `M.hs:(3,1)-(5,20)`.
    package func ghcText(_ span: Span) -> String {
        if span.isNone { return "<no location info>" }
        let file = self[span.file]
        let column = file.position(of: span.start).column
        let (path, line) = file.presumedInProgram(at: span.start)
        // GHC's end is that of the last character.
        let endAfter = file.position(of: span.end).column
        let endLine = file.presumed(at: span.end).line
        let endColumn = max(endAfter - 1, 0)
        if line != endLine { return "\(path):(\(line),\(column))-(\(endLine),\(endColumn))" }
        if endColumn <= column { return "\(path):\(line):\(column)" }
        return "\(path):\(line):\(column)-\(endColumn)"
    }

    /// The place for `pushCallSite#`: first line and column, last line and the column after, and the file, a line each.
    package func callSite(_ span: Span) -> String {
        if span.isNone { return "0\n0\n0\n0\n<no location info>" }
        let file = self[span.file]
        let (path, line) = file.presumedInProgram(at: span.start)
        let column = file.position(of: span.start).column
        let endLine = file.presumed(at: span.end).line
        let endColumn = file.position(of: span.end).column
        return "\(line)\n\(column)\n\(endLine)\n\(endColumn)\n\(path)"
    }

    /// The text of a pattern as GHC prints it.
    package func patternText(of span: Span) -> String { PatternText(text(of: span)).text }

    /// The source text of a span in one line: runs of white space are one space.
    package func text(of span: Span) -> String {
        if span.isNone { return "" }
        let bytes = self[span.file].bytes
        let range = min(Int(span.start), bytes.count)..<min(Int(span.end), bytes.count)
        return String(decoding: bytes[range], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

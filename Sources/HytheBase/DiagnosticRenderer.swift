/// Makes text of diagnostics: message, place, source excerpt with marks, hints.
///
///     error: `step` cannot be exported to C
///       --> Api.hs:4:30
///     4 | foreign export ccall step :: State -> [Int] -> IO State
///       |                                       ^^^^^ `[Int]` has no C representation
///     hint: pass a `Ptr CInt` and a `CInt` length
package struct DiagnosticRenderer {
    package var sources: SourceMap
    package var usesColour: Bool

    package init(sources: SourceMap, usesColour: Bool = false) {
        self.sources = sources
        self.usesColour = usesColour
    }

    // MARK: Many

    /// By file, stage and place, each said once.
    package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let ordered = diagnostics.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            if x.span.isNone != y.span.isNone { return x.span.isNone }
            if x.span.file != y.span.file { return x.span.file < y.span.file }
            return (x.stage.rawValue, x.span.start, x.span.end, x.severity.rawValue, a.offset)
                < (y.stage.rawValue, y.span.start, y.span.end, y.severity.rawValue, b.offset)
        }
        var result: [Diagnostic] = []
        var seen: Set<Key> = []
        for (_, diagnostic) in ordered
        where seen.insert(Key(span: diagnostic.span, message: diagnostic.message)).inserted {
            result.append(diagnostic)
        }
        return result
    }

    private struct Key: Hashable {
        let span: Span
        let message: String
    }

    /// All of them, sorted, with an empty line between; ends in a line end unless there are none.
    package func render(_ diagnostics: [Diagnostic]) -> String {
        DiagnosticRenderer.sorted(diagnostics).map { render($0) }.joined(separator: "\n")
    }

    /// `2 errors, 1 warning`; `nil` where there are none.
    package static func summary(_ diagnostics: [Diagnostic]) -> String? {
        let unique = sorted(diagnostics)
        let counts: [(Int, String)] = [
            (unique.count { $0.severity == .error }, "error"), (unique.count { $0.severity == .warning }, "warning"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    // MARK: One

    /// Ends in a line end.
    package func render(_ diagnostic: Diagnostic) -> String {
        let title =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "note"
            }
        let style = Style(severity: diagnostic.severity, isOn: usesColour)
        var text = style.title(title) + style.bold(": \(diagnostic.message)")
        if let flag = diagnostic.flag { text += style.title(" [-W\(flag.rawValue)]") }
        text += "\n"
        var marks: [Mark] = []
        if !diagnostic.span.isNone {
            marks.append(Mark(span: diagnostic.span, label: diagnostic.label, isPrimary: true))
        }
        for place in diagnostic.secondary where !place.span.isNone {
            marks.append(Mark(span: place.span, label: place.value, isPrimary: false))
        }
        var files: [UInt32] = []
        for mark in marks where !files.contains(mark.span.file) { files.append(mark.span.file) }
        let gutter = marks.map { lineWidth(of: $0.span) }.max() ?? 1
        for (index, file) in files.enumerated() {
            let inFile = marks.filter { $0.span.file == file }
            let arrow = index == 0 ? "-->" : ":::"
            text += String(repeating: " ", count: gutter + 1) + style.gutter(arrow)
            text += " \(sources.describe(inFile[0].span))\n"
            text += Excerpt(file: sources[file], marks: inFile, gutter: gutter, style: style).text
        }
        for place in diagnostic.secondary where place.span.isNone { text += style.bold("note") + ": \(place.value)\n" }
        for hint in diagnostic.hints { text += style.bold("hint") + ": \(hint)\n" }
        return text
    }

    /// Digits of the longest line number that its excerpt shows.
    private func lineWidth(of span: Span) -> Int {
        let file = sources[span.file]
        let last = max(span.start, span.end == 0 ? 0 : span.end - 1)
        func width(_ position: UInt32) -> Int { String(file.presumed(at: position).line).count }
        return max(width(span.start), width(last))
    }
}

/// A place to underline, with its text.
struct Mark {
    var span: Span
    var label: String
    var isPrimary: Bool
}

/// Terminal colours, or none.
struct Style {
    var severity: Diagnostic.Severity
    var isOn: Bool

    private func paint(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

    private var colour: String {
        switch severity {
        case .error: "31"
        case .warning: "33"
        case .note: "36"
        }
    }

    func title(_ text: String) -> String { paint(text, "1;\(colour)") }
    func bold(_ text: String) -> String { paint(text, "1") }
    func gutter(_ text: String) -> String { paint(text, "34") }
    func mark(_ text: String, isPrimary: Bool) -> String { paint(text, isPrimary ? "1;\(colour)" : "34") }
}

import HytheBase

/// Literate Haskell: keeps the program, blanks out the text around it, and leaves every byte at its offset.
enum Literate {
    private enum LineKind { case blank, text, bird }

    static func blankOutText(_ source: [UInt8], file: UInt32) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
        var bytes = source
        var diagnostics: [Diagnostic] = []
        var previous = LineKind.blank
        var codeStart: Span?
        var hasCode = false
        var lineStart = 0
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let place = Span(file: file, start: UInt32(lineStart), end: UInt32(lineEnd))
            if codeStart != nil {
                if isCommand("\\end{code}", source, lineStart, lineEnd) {
                    codeStart = nil
                    previous = .blank
                    blank(&bytes, lineStart, lineEnd)
                }
            } else if isCommand("\\begin{code}", source, lineStart, lineEnd) {
                codeStart = place
                hasCode = true
                blank(&bytes, lineStart, lineEnd)
            } else if source[lineStart] == UInt8(ascii: ">") {
                hasCode = true
                bytes[lineStart] = UInt8(ascii: " ")
                if previous == .text { diagnostics.append(adjacent(place, "text stands before")) }
                previous = .bird
            } else {
                let isBlank = source[lineStart..<lineEnd].allSatisfy { $0 <= 32 }
                // A line that begins with `#` belongs to other tools.
                if !isBlank, previous == .bird, source[lineStart] != UInt8(ascii: "#") {
                    diagnostics.append(adjacent(place, "this text follows program lines"))
                }
                if !isDirective(source, lineStart, lineEnd) {
                    previous = isBlank ? .blank : .text
                    blank(&bytes, lineStart, lineEnd)
                }
            }
            lineStart = lineEnd + 1
        }
        if let codeStart {
            diagnostics.append(.error("`\\begin{code}` without `\\end{code}`", at: codeStart))
        }
        if !hasCode {
            diagnostics.append(
                .error(
                    "no program in this literate file", at: Span(file: file, start: 0, end: 0),
                    hints: ["program lines begin with `>` or stand between `\\begin{code}` and `\\end{code}`"]))
        }
        return (bytes, diagnostics)
    }

    private static func adjacent(_ place: Span, _ label: String) -> Diagnostic {
        .error(
            "a blank line is missing between program and text", at: place, label: label,
            hints: ["leave a blank line before and after lines that begin with `>`"])
    }

    private static func isCommand(_ command: String, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        bytes[start..<end].starts(with: command.utf8)
    }

    /// `#if` and the like, which count wherever they stand.
    private static func isDirective(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard bytes[start..<end].first == UInt8(ascii: "#") else { return false }
        let word = bytes[start..<end].dropFirst().drop { $0 == 32 }.prefix { Macro.isIdentifierPart($0) }
        return Directive(rawValue: String(decoding: word, as: UTF8.self)) != nil
    }

    private static func blank(_ bytes: inout [UInt8], _ start: Int, _ end: Int) {
        for index in start..<end { bytes[index] = UInt8(ascii: " ") }
    }
}

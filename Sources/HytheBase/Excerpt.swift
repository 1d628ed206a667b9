/// The lines of one file that a diagnostic points at, with its marks under them.
struct Excerpt {
    let file: SourceFile
    let marks: [Mark]
    /// Width of the line numbers.
    let gutter: Int
    let style: Style

    /// One row of marks under a line; columns as displayed, from 0.
    private struct Underline {
        var from: Int
        var to: Int
        var label: String
        var isPrimary: Bool
    }

    var text: String {
        var underlines: [Int: [Underline]] = [:]
        for mark in marks {
            for (line, underline) in rows(of: mark) { underlines[line, default: []].append(underline) }
        }
        var result = ""
        var previous: Int?
        for line in underlines.keys.sorted() {
            if let previous, line > previous + 1 {
                // One line between is as short as the dots.
                if line == previous + 2 { result += sourceLine(previous + 1) } else { result += "...\n" }
            }
            result += sourceLine(line)
            let rows = underlines[known: line].sorted {
                ($0.from, $0.isPrimary ? 0 : 1) < ($1.from, $1.isPrimary ? 0 : 1)
            }
            for row in rows { result += render(row) }
            previous = line
        }
        return result
    }

    private func sourceLine(_ number: Int) -> String {
        let digits = String(file.presumed(at: file.lineStarts[number - 1]).line)
        let padding = String(repeating: " ", count: max(0, gutter - digits.count))
        let content = DisplayWidth.expand(bytes(of: number)).text
        return style.gutter("\(padding)\(digits) |") + (content.isEmpty ? "\n" : " \(content)\n")
    }

    private func render(_ row: Underline) -> String {
        let character = row.isPrimary ? "^" : "-"
        let marks = String(repeating: character, count: max(1, row.to - row.from))
        var text = style.gutter(String(repeating: " ", count: gutter) + " |")
        text += " " + String(repeating: " ", count: row.from)
        text += style.mark(row.label.isEmpty ? marks : "\(marks) \(row.label)", isPrimary: row.isPrimary)
        return text + "\n"
    }

    /// The first and the last line of a mark, each with what is underlined there. The label stands at the last.
    private func rows(of mark: Mark) -> [(line: Int, Underline)] {
        let end = min(mark.span.end, UInt32(file.bytes.count))
        let start = min(mark.span.start, end)
        let first = file.position(of: start).line
        let last = max(first, file.position(of: end > start ? end - 1 : start).line)
        func underline(_ line: Int, _ from: Int, _ to: Int, _ label: String) -> (Int, Underline) {
            (line, Underline(from: from, to: to, label: label, isPrimary: mark.isPrimary))
        }
        if first == last { return [underline(first, column(start, first), column(end, first), mark.label)] }
        let lastBytes = bytes(of: last)
        let indentation = lastBytes.prefix { $0 == 32 || $0 == 9 }
        return [
            underline(first, column(start, first), DisplayWidth.expand(bytes(of: first)).width, ""),
            underline(last, DisplayWidth.expand(indentation).width, column(end, last), mark.label),
        ]
    }

    private func bytes(of line: Int) -> ArraySlice<UInt8> {
        let start = Int(file.lineStarts[line - 1])
        var end = line < file.lineStarts.count ? Int(file.lineStarts[line]) - 1 : file.bytes.count
        if end > start, file.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return file.bytes[start..<max(start, end)]
    }

    /// The displayed column of a byte offset on a line.
    private func column(_ offset: UInt32, _ line: Int) -> Int {
        let content = bytes(of: line)
        let end = min(max(Int(offset), content.startIndex), content.endIndex)
        return DisplayWidth.expand(content[content.startIndex..<end]).width
    }
}

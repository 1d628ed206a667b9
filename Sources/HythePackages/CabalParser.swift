/// Reads the layout of a `.cabal` file: what is deeper belongs to what is above, or what stands in braces behind it.
package struct CabalParser {
    private var lines: [CabalText] = []
    private var position = 0

    package static func parse(_ text: String) throws(CabalFailure) -> [CabalElement] {
        var parser = CabalParser()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
            let content = line[start...]
            if content.isEmpty || content.hasPrefix("--") { continue }
            let column = line.distance(from: line.startIndex, to: start) + 1
            parser.lines.append(CabalText(line: index + 1, column: column, content))
        }
        return try parser.block(deeperThan: 0, closing: nil)
    }

    /// - Parameter closing: the brace before the block, which ends with another; nil: it ends with its indentation.
    private mutating func block(
        deeperThan indentation: Int, closing brace: CabalText?
    ) throws(CabalFailure) -> [CabalElement] {
        var elements: [CabalElement] = []
        while position < lines.count, brace != nil || lines[position].column > indentation {
            let line = lines[position]
            if brace != nil, line.text.hasPrefix("}") {
                replaceLine(with: line.dropping(1))
                return elements
            }
            position += 1
            let word = line.text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            let value = line.dropping(word.count)
            if word.isEmpty { throw CabalFailure("a field or a stanza begins with a word", at: line) }
            if value.text.first == ":" {
                let lines = try field(line, value: value.dropping(1), isInBraces: brace != nil)
                elements.append(.field(CabalField(name: word.lowercased(), place: line, lines: lines)))
                continue
            }
            let (argument, opening) = opening(behind: value)
            let inner = try block(deeperThan: line.column, closing: opening)
            let section = CabalSection(name: word.lowercased(), place: line, argument: argument, elements: inner)
            elements.append(.section(section))
        }
        if let brace { throw CabalFailure("this brace is not closed", at: brace) }
        return elements
    }

    /// Puts what is left of a line in the place of the line at hand.
    private mutating func replaceLine(with rest: CabalText) {
        if rest.text.isEmpty { position += 1 } else { lines[position] = rest }
    }

    /// What stands before the brace that opens a stanza, and the brace, at the end of its line or on the next.
    private mutating func opening(behind value: CabalText) -> (argument: CabalText, brace: CabalText?) {
        var depth = 0
        for (offset, character) in value.text.enumerated() {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            guard character == "{", depth == 0 else { continue }
            let rest = value.dropping(offset + 1)
            if !rest.text.isEmpty { lines.insert(rest, at: position) }
            let argument = CabalText(line: value.line, column: value.column, value.text.prefix(offset))
            return (argument, value.dropping(offset))
        }
        guard position < lines.count, lines[position].text.hasPrefix("{") else { return (value, nil) }
        let brace = lines[position]
        replaceLine(with: brace.dropping(1))
        return (value, brace)
    }

    private mutating func field(
        _ line: CabalText, value: CabalText, isInBraces: Bool
    ) throws(CabalFailure) -> [CabalText] {
        if value.text.hasPrefix("{") { return try braced(value) }
        if value.text.isEmpty, position < lines.count, lines[position].text.hasPrefix("{") {
            position += 1
            return try braced(lines[position - 1])
        }
        var parts = value.text.isEmpty ? [] : [value]
        if isInBraces, let closed = closed(value) { return closed.text.isEmpty ? [] : [closed] }
        while position < lines.count, lines[position].column > line.column {
            if isInBraces {
                if lines[position].text.hasPrefix("}") { break }
                if let closed = closed(lines[position], isCurrent: true) { return parts + [closed] }
            }
            parts.append(lines[position])
            position += 1
        }
        return parts
    }

    /// A field's last line up to the brace that closes the stanza; nil if none does. The rest becomes a line.
    private mutating func closed(_ line: CabalText, isCurrent: Bool = false) -> CabalText? {
        var depth = 0
        for (offset, character) in line.text.enumerated() {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            guard depth < 0 else { continue }
            let brace = line.dropping(offset)
            if isCurrent { lines[position] = brace } else { lines.insert(brace, at: position) }
            return CabalText(line: line.line, column: line.column, line.text.prefix(offset))
        }
        return nil
    }

    /// A value in braces: all lines up to the closing one.
    private mutating func braced(_ value: CabalText) throws(CabalFailure) -> [CabalText] {
        var parts: [CabalText] = []
        var depth = 0
        var next: CabalText? = value
        while let line = next {
            for (offset, character) in line.text.enumerated() {
                if character == "{" { depth += 1 }
                if character == "}" { depth -= 1 }
                guard depth == 0 else { continue }
                let first = parts.isEmpty ? 1 : 0
                let last = CabalText(
                    line: line.line, column: line.column + first, line.text.prefix(offset).dropFirst(first))
                if !last.text.isEmpty { parts.append(last) }
                let rest = line.dropping(offset + 1)
                if !rest.text.isEmpty { lines.insert(rest, at: position) }
                return parts
            }
            let content = parts.isEmpty && line == value ? line.dropping(1) : line
            if !content.text.isEmpty { parts.append(content) }
            next = position < lines.count ? lines[position] : nil
            position += 1
        }
        throw CabalFailure("this brace is not closed", at: value)
    }
}

extension CabalText {
    /// Without the spaces around it; the column is that of what is left.
    fileprivate init(line: Int, column: Int, _ text: some StringProtocol) {
        var content = text.drop { $0.isWhitespace }
        let skipped = text.count - content.count
        while content.last?.isWhitespace == true { content.removeLast() }
        self.init(text: String(content), line: line, column: column + skipped)
    }

    fileprivate func dropping(_ count: Int) -> CabalText {
        CabalText(line: line, column: column + count, text.dropFirst(count))
    }
}

/// What is wrong with a `.cabal` file, and where; lines and columns count from 1.
package struct CabalFailure: Error, Equatable {
    package let line: Int
    package let column: Int
    package let message: String

    package init(_ message: String, at place: CabalText) {
        line = place.line
        column = place.column
        self.message = message
    }
}

/// Text of a `.cabal` file and where it stands.
package struct CabalText: Equatable, Sendable {
    package let text: String
    package let line: Int
    package let column: Int

    package init(text: String, line: Int, column: Int) {
        self.text = text
        self.line = line
        self.column = column
    }
}

/// `name: value`, the value on this line and on deeper ones below it.
package struct CabalField: Sendable {
    /// In lower case.
    package let name: String
    package let place: CabalText
    package let lines: [CabalText]
}

/// A stanza or a branch of a conditional: a word, the rest of its line, and what is deeper below it.
package struct CabalSection: Sendable {
    /// In lower case.
    package let name: String
    package let place: CabalText
    package let argument: CabalText
    package let elements: [CabalElement]
}

package enum CabalElement: Sendable {
    case field(CabalField)
    indirect case section(CabalSection)
}

/// Reads the layout of a `.cabal` file: what is deeper belongs to what is above.
package struct CabalParser {
    private var lines: [CabalText] = []
    private var position = 0

    package static func parse(_ text: String) throws(CabalFailure) -> [CabalElement] {
        var parser = CabalParser()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
            var content = line[start...]
            if content.isEmpty || content.hasPrefix("--") { continue }
            while content.last?.isWhitespace == true { content.removeLast() }
            let column = line.distance(from: line.startIndex, to: start) + 1
            parser.lines.append(CabalText(text: String(content), line: index + 1, column: column))
        }
        return try parser.block(deeperThan: 0)
    }

    private mutating func block(deeperThan indentation: Int) throws(CabalFailure) -> [CabalElement] {
        var elements: [CabalElement] = []
        while position < lines.count, lines[position].column > indentation {
            let line = lines[position]
            position += 1
            let word = line.text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            let rest = line.text[word.endIndex...]
            let value = rest.drop { $0.isWhitespace }
            if word.isEmpty { throw CabalFailure("a field or a stanza begins with a word", at: line) }
            if value.first == ":" {
                elements.append(.field(field(line, name: word, value: value.dropFirst().drop { $0.isWhitespace })))
                continue
            }
            if value.contains("{"), value.last == "{" || value.last == "}" {
                throw CabalFailure("stanzas in braces: not supported yet; indent what belongs to the stanza", at: line)
            }
            let argument = CabalText(
                text: String(value), line: line.line,
                column: line.column + line.text.distance(from: line.text.startIndex, to: value.startIndex))
            let section = CabalSection(
                name: word.lowercased(), place: line, argument: argument,
                elements: try block(deeperThan: line.column))
            elements.append(.section(section))
        }
        return elements
    }

    private mutating func field(_ line: CabalText, name: Substring, value: Substring) -> CabalField {
        var parts: [CabalText] = []
        if !value.isEmpty {
            let offset = line.text.distance(from: line.text.startIndex, to: value.startIndex)
            parts.append(CabalText(text: String(value), line: line.line, column: line.column + offset))
        }
        while position < lines.count, lines[position].column > line.column {
            parts.append(lines[position])
            position += 1
        }
        return CabalField(name: name.lowercased(), place: line, lines: parts)
    }
}

extension CabalField {
    /// The words of a list, between spaces and commas; spaces may stand in quotes.
    package var words: [CabalText] {
        split { $0.isWhitespace || $0 == "," }
    }

    /// The parts of a list between commas.
    package var parts: [CabalText] {
        var depth = 0
        return split { character in
            if character == "{" || character == "(" { depth += 1 }
            if character == "}" || character == ")" { depth -= 1 }
            return character == "," && depth == 0
        }
    }

    package var text: String { lines.map(\.text).joined(separator: "\n") }

    private func split(_ isSeparator: (Character) -> Bool) -> [CabalText] {
        var result: [CabalText] = []
        var current = ""
        var start: (line: Int, column: Int)?
        var isQuoted = false
        func finish() {
            while current.last?.isWhitespace == true { current.removeLast() }
            if let start, !current.isEmpty {
                result.append(CabalText(text: current, line: start.line, column: start.column))
            }
            current = ""
            start = nil
        }
        for line in lines {
            for (offset, character) in (line.text + " ").enumerated() {
                if character == "\"" {
                    isQuoted.toggle()
                } else if !isQuoted, isSeparator(character) {
                    finish()
                } else if start != nil || !character.isWhitespace {
                    if start == nil { start = (line.line, line.column + offset) }
                    current.append(character)
                }
            }
        }
        finish()
        return result
    }
}

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

import HytheBase

extension Preprocessor {
    /// From `position` to the end of the line, or of what a comment of C's or a macro's arguments make one line of.
    mutating func textLine() {
        while position < source.count {
            let start = position
            let (piece, end) = lexical.step(source, start)
            position = end
            switch piece {
            case .removed: break
            case .name: name(start..<end)
            case .other: copy(start..<end)
            }
            if source[end - 1] == UInt8(ascii: "\n") { return }
        }
    }

    /// A name in the text: what it stands for, or itself.
    private mutating func name(_ range: Range<Int>) {
        let name = String(decoding: source[range], as: UTF8.self)
        var index = position
        guard let text = expansion(of: name, in: source, before: &index, without: []) else { return copy(range) }
        position = index
        insert(text, for: range.lowerBound..<position)
    }

    /// What `name` stands for if it is a macro with all that it needs; its arguments are in `text` at `index`, which goes
    /// behind them.
    private mutating func expansion(
        of name: String, in text: [UInt8], before index: inout Int, without hidden: Set<String>
    ) -> [UInt8]? {
        if let text = builtin(name, at: position) { return text }
        guard !hidden.contains(name), let macro = macros[name],
            let arguments = macro.parameters == nil ? [] : arguments(of: name, macro, text, &index, hidden)
        else { return nil }
        var hidden = hidden.union([name])
        var result = expanded(macro.text(arguments), without: hidden)
        // What it ends in may be the name of a macro whose arguments stand behind it.
        while let (start, last) = Preprocessor.lastName(result), !hidden.contains(last), let macro = macros[last],
            macro.parameters != nil, let arguments = self.arguments(of: last, macro, text, &index, hidden)
        {
            hidden.insert(last)
            result = result[..<start] + expanded(macro.text(arguments), without: hidden)
        }
        return result
    }

    private func builtin(_ name: String, at offset: Int) -> [UInt8]? {
        switch name {
        case "__LINE__": Array(String(line(of: offset)).utf8)
        case "__FILE__": Array("\"\(fileName)\"".utf8)
        default: nil
        }
    }

    private static func lastName(_ text: [UInt8]) -> (start: Int, name: String)? {
        var start = text.count
        while start > 0, Macro.isIdentifierPart(text[start - 1]) { start -= 1 }
        guard start < text.count, Macro.isIdentifierStart(text[start]) else { return nil }
        return (start, String(decoding: text[start...], as: UTF8.self))
    }

    /// The text with its macros expanded, but for those of `hidden`: a macro means itself within its own text.
    mutating func expanded(_ text: [UInt8], without hidden: Set<String>) -> [UInt8] {
        var result: [UInt8] = []
        var state = LexicalState()
        var index = 0
        while index < text.count {
            let (piece, end) = state.step(text, index)
            let range = index..<end
            index = end
            switch piece {
            case .removed: break
            case .other: result += text[range]
            case .name:
                let name = String(decoding: text[range], as: UTF8.self)
                if isCondition, name == "defined", let value = defined(in: text, before: &index) {
                    result += [UInt8(ascii: " "), UInt8(ascii: value ? "1" : "0"), UInt8(ascii: " ")]
                    continue
                }
                result += expansion(of: name, in: text, before: &index, without: hidden) ?? Array(text[range])
            }
        }
        return result
    }

    /// The arguments that stand in `text` at `index`, which goes behind them; nil if there are none.
    mutating func arguments(
        of name: String, _ macro: Macro, _ text: [UInt8], _ index: inout Int, _ hidden: Set<String>
    ) -> [[UInt8]]? {
        let start = index
        var next = index
        while next < text.count, text[next] == UInt8(ascii: " ") || text[next] == UInt8(ascii: "\t") { next += 1 }
        guard next < text.count, text[next] == UInt8(ascii: "(") else { return nil }
        next += 1
        var arguments: [[UInt8]] = [[]]
        var state = LexicalState()
        var depth = 0
        while true {
            guard next < text.count else {
                report("the arguments of the macro `\(name)` do not end", at: span(start..<min(start + 1, text.count)))
                return nil
            }
            let (piece, end) = state.step(text, next)
            let lexeme = text[next..<end]
            next = end
            if piece == .removed { continue }
            if lexeme.count == 1, !state.isInside {
                switch lexeme[lexeme.startIndex] {
                case UInt8(ascii: "("): depth += 1
                case UInt8(ascii: ")"): depth -= 1
                case UInt8(ascii: ",") where depth == 0:
                    arguments.append([])
                    continue
                default: break
                }
                if depth < 0 { break }
            }
            arguments[arguments.count - 1] += lexeme.map {
                $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") ? 32 : $0
            }
        }
        let wanted = macro.parameters?.count ?? 0
        if wanted == 0, arguments.count == 1, arguments[0].allSatisfy({ $0 <= 32 }) { arguments = [] }
        guard arguments.count == wanted else {
            report(
                "the macro `\(name)` takes \(wanted) argument\(wanted == 1 ? "" : "s"), not \(arguments.count)",
                at: span(start..<next))
            return nil
        }
        index = next
        return arguments.map { expanded(Preprocessor.trimmed($0), without: hidden) }
    }

    static func trimmed(_ text: [UInt8]) -> [UInt8] {
        var rest = text.drop { $0 <= 32 }
        while let last = rest.last, last <= 32 { rest = rest.dropLast() }
        return Array(rest)
    }
}

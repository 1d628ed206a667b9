/// The source text of a pattern, spaced as GHC prints patterns in run-time messages.
struct PatternText {
    private var tokens: [String] = []

    init(_ source: String) {
        var rest = Substring(source)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else {
                tokens.append(PatternText.take(first, &rest))
            }
        }
    }

    private static let special: Set<Character> = ["(", ")", "[", "]", "{", "}", ",", ";"]

    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "'" || character == "."
    }

    private static func take(_ first: Character, _ rest: inout Substring) -> String {
        switch first {
        case _ where special.contains(first): return String(rest.removeFirst())
        case "\"", "'": return literal(first, &rest)
        case "`":
            let end = rest.dropFirst().firstIndex(of: "`") ?? rest.index(before: rest.endIndex)
            defer { rest = rest[rest.index(after: end)...] }
            return String(rest[...end])
        case _ where isNamePart(first):
            let name = rest.prefix(while: isNamePart)
            rest = rest[name.endIndex...]
            return String(name)
        default:
            let symbol = rest.prefix {
                !isNamePart($0) && !special.contains($0) && !$0.isWhitespace && $0 != "\"" && $0 != "`"
            }
            rest = rest[symbol.endIndex...]
            return String(symbol)
        }
    }

    private static func literal(_ quote: Character, _ rest: inout Substring) -> String {
        var result = String(rest.removeFirst())
        while let next = rest.popFirst() {
            result.append(next)
            if next == "\\", let escaped = rest.popFirst() {
                result.append(escaped)
            } else if next == quote {
                break
            }
        }
        return result
    }

    var text: String {
        var result = ""
        // Whether the last token belongs to what follows it.
        var isPrefix = true
        for (index, token) in tokens.enumerated() {
            let before = index > 0 ? tokens[index - 1] : "("
            let opens = ["(", "[", ",", "{"].contains(before)
            let closes = [")", "]", "}", ",", "@"].contains(token)
            if !isPrefix && !closes { result += " " }
            result += token
            let isSign = ["~", "!", "-"].contains(token) && (opens || isPrefix || !before.isName)
            isPrefix = ["(", "[", "{", "@"].contains(token) || isSign
        }
        return result
    }
}

extension String {
    fileprivate var isName: Bool { first.map { $0.isLetter || $0 == "_" } ?? false }
}

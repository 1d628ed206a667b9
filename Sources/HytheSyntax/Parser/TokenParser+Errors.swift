import HytheBase

extension TokenParser {
    /// The next token in words: `` `then` ``, `a number`, `the end of the file`.
    func describe(_ token: Token) -> String {
        switch token.kind {
        case .endOfFile: return "the end of the file"
        case .literal:
            switch literals[Int(token.payload)] {
            case .string, .stringHash: return "a string"
            case .character, .charHash: return "a character"
            default: return "the number `\(text(token))`"
            }
        case .pragmaOpen, .ignoredPragma, .unpackPragma: return "the pragma \(token.symbol)"
        case .typeAt: return "`@`"
        default: return "`\(text(token))`"
        }
    }

    func text(_ token: Token) -> String {
        String(decoding: source.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }

    /// As `describe`, without an article.
    private func name(_ token: Token) -> String {
        let text = describe(token)
        for article in ["the ", "a "] where text.hasPrefix(article) { return String(text.dropFirst(article.count)) }
        return text
    }

    /// Records that something else was expected here.
    mutating func unexpected(expected: String, hints: [String] = []) -> ParseFailure {
        if index == lastErrorIndex { return ParseFailure() }
        lastErrorIndex = index
        let next = tokens[index]
        var hints = hints
        if hints.isEmpty { hints = lexicalHints(next) }
        if next.kind == .endOfFile {
            return fail(
                "the file ends where \(expected) should follow", at: span(of: next),
                secondary: [Located("behind this", at: endSpan)], hints: hints)
        }
        switch token.kind {
        case .virtualSemicolon, .virtualClose:
            if next.column > 1 {
                hints.append("indent \(describe(next)) more than the block if it goes on the line before")
            }
            hints += tabHints(next)
            let label =
                token.kind == .virtualSemicolon
                ? "this begins something new by its indentation" : "this is left of the block, and ends it"
            return fail(
                "\(expected) should come before \(describe(next))", at: span(of: next), label: label,
                secondary: [Located("behind this", at: endSpan)], hints: hints)
        default:
            return fail("unexpected \(name(next))", at: span(of: next), label: "expected \(expected)", hints: hints)
        }
    }

    /// The last byte that was consumed.
    private var endSpan: Span {
        let end = min(previousEnd, UInt32(source.bytes.count))
        return Span(file: file, start: end > 0 ? end - 1 : 0, end: end)
    }

    private func lexicalHints(_ token: Token) -> [String] {
        switch token.kind {
        case .prefixBang: return ["for the operator `!` put a space after it"]
        case .typeAt: return ["a type application stands after a function, an as-pattern has no space before `@`"]
        case .static_: return ["`\(text(token))` is a keyword by an extension that is on"]
        case .operatorSymbol where token.symbol == Words.dot && self.token(ahead: 1).start == token.end:
            guard self.kind(ahead: 1) == .literal else { return [] }
            return ["write `0.\(text(self.token(ahead: 1)))`"]
        default: return []
        }
    }

    /// A reminder where tabs make the indentation of a line that is hard to see.
    private func tabHints(_ token: Token) -> [String] {
        let line = source.position(of: token.start).line
        let indentation = source.bytes[Int(source.lineStarts[line - 1])..<Int(token.start)]
        return indentation.contains(9) ? ["a tab goes to the next column of 1, 9, 17, ...; spaces are safer"] : []
    }

    /// A token that cannot begin an item of a block.
    mutating func unexpectedItem(_ kind: BlockKind) -> ParseFailure {
        if tokens[index].kind.isCloser { return unopened() }
        return unexpected(expected: kind.itemWithArticle)
    }

    /// A bracket that closes nothing.
    private mutating func unopened() -> ParseFailure {
        if index == lastErrorIndex { return ParseFailure() }
        lastErrorIndex = index
        let next = tokens[index]
        return fail("unexpected \(describe(next))", at: span(of: next), label: "nothing is open that it closes")
    }

    /// A token that does not go on the item before it, which begins at `start`, and begins no new one.
    mutating func unexpectedAfterItem(_ kind: BlockKind, from start: Int) -> ParseFailure {
        let next = tokens[index]
        if next.kind.isCloser { return unopened() }
        if index == lastErrorIndex { return ParseFailure() }
        lastErrorIndex = index
        let place = span(of: next)
        if next.kind.beginsBlockExpression {
            var needed = SyntaxMessages.needs(.blockArguments, for: "\(describe(next)) blocks as arguments", at: place)
            needed.hints.append("or write `$` before it")
            diagnostics.append(needed)
            return ParseFailure()
        }
        if next.startsLine, let lastClosed, lastClosed.at == index {
            let columns = [lastClosed.context.column, contexts.last?.column ?? 1].map(String.init)
            return fail(
                "the indentation of \(describe(next)) fits no block", at: place,
                label: "the block above begins its lines at column \(columns[0]), the one outside at \(columns[1])",
                hints: tabHints(next))
        }
        let (label, hints) = adviceAfterItem(next, kind, from: start)
        return fail("unexpected \(name(next))", at: place, label: label, hints: hints)
    }

    private func adviceAfterItem(_ next: Token, _ kind: BlockKind, from start: Int) -> (label: String, hints: [String])
    {
        switch (next.kind, kind) {
        case (.equals, .statements):
            var hints = ["write `let x = ...` to name a value, `x <- ...` to name a result"]
            if let outer = contexts.dropLast().last, outer.column == contexts.last?.column {
                hints.insert("indent the body of the `do` before, if this is not part of it", at: 0)
            }
            return ("a `do` block defines nothing so", hints)
        case (.equals, .alternatives):
            return ("", ["an alternative is written `pattern -> expression`"])
        case (.equals, _):
            if let line = (start + 1..<max(start + 1, index)).last(where: { tokens[$0].startsLine }) {
                let first = describe(tokens[line])
                return (
                    "a definition has one `=`",
                    ["begin \(first) at the column of the definition before, if it is a new one"]
                )
            }
            return ("a definition has one `=`", ["write `==` to compare"])
        case (.then, _), (.else_, _): return ("no `if` is open here", [])
        case (.of, _): return ("no `case` is open here", [])
        case (.in, _):
            return ("no `let` is open here", kind == .statements ? ["in a `do` block, `let` needs no `in`"] : [])
        case (.rightArrow, .statements): return ("", ["write `pattern <- expression`"])
        case (.rightArrow, _): return ("", ["a function is written `\\x -> ...`"])
        case (.leftArrow, .statements): return ("what stands before it is not a pattern", [])
        case (.leftArrow, _):
            return ("only a `do` block, a list comprehension or a guard can bind so", ["is `do` missing?"])
        case (.asAt, _):
            return ("an as-pattern cannot stand in an expression", ["a type application has a space before `@`"])
        default: return ("the \(kind.item) before should have ended here", lexicalHints(next))
        }
    }

    /// Expects the bracket that closes the one at `opener`.
    mutating func close(_ kind: TokenKind, _ text: String, opener: Token) throws(ParseFailure) {
        guard token.kind != kind else { return advance() }
        let next = tokens[index]
        if token.kind == .virtualSemicolon || token.kind == .virtualClose || token.kind == .endOfFile
            || (next.kind.isCloser && next.kind != kind) || !next.kind.canBeginItem
        {
            throw fail(
                "unclosed `\(self.text(opener))`", at: span(of: next),
                label: next.kind == .endOfFile ? "the file ends" : "`\(text)` is missing before this",
                secondary: [Located("opened here", at: span(of: opener))],
                hints: next.kind == .equals ? ["write `==` to compare"] : [])
        }
        throw unexpected(expected: "`\(text)`")
    }
}

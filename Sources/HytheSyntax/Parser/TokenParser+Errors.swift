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
        case .pragmaOpen, .ignoredPragma: return "the pragma \(token.symbol)"
        case .typeAt: return "`@`"
        default: return "`\(text(token))`"
        }
    }

    func text(_ token: Token) -> String {
        String(decoding: source.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }

    /// Records that something else was expected here.
    mutating func unexpected(expected: String, hints: [String] = []) -> ParseFailure {
        let next = tokens[index]
        var hints = hints
        if hints.isEmpty { hints = lexicalHints(next) }
        switch token.kind {
        case .endOfFile:
            return fail("the file ends where \(expected) should follow", at: endSpan, hints: hints)
        case .virtualSemicolon, .virtualClose:
            if next.kind == .endOfFile {
                return fail("the file ends where \(expected) should follow", at: endSpan, hints: hints)
            }
            hints.append("indent \(describe(next)) more than the block if it goes on the line before")
            return fail(
                "\(expected) should follow", at: endSpan,
                secondary: [Located("this begins something new by its indentation", at: span(of: next))], hints: hints)
        default:
            return fail("unexpected \(describe(next))", at: span(of: next), label: "expected \(expected)", hints: hints)
        }
    }

    /// The last byte that was consumed.
    private var endSpan: Span {
        let end = min(previousEnd, UInt32(source.bytes.count))
        return Span(file: file, start: end > 0 ? end - 1 : 0, end: end)
    }

    private func lexicalHints(_ token: Token) -> [String] {
        switch token.kind {
        case .prefixBang: ["for the operator `!` put a space after it"]
        case .typeAt: ["an as-pattern has no space before `@`"]
        case .reservedUnsupported: ["`\(text(token))` is a keyword by an extension that is on"]
        default: []
        }
    }

    /// A keyword that an extension reserves for what the tree has no place for.
    mutating func unsupportedKeyword() -> ParseFailure {
        let place = span(of: token)
        switch token.symbol.text {
        case "$": return notSupportedYet("Template Haskell splices", at: place)
        case "mdo", "rec": return notSupportedYet("recursive `do` blocks (`\(token.symbol)`)", at: place)
        case "static": return notSupportedYet("static pointers", at: place)
        default: return notSupportedYet("arrow notation (`\(token.symbol)`)", at: place)
        }
    }

    /// A token that cannot begin an item of a block.
    mutating func unexpectedItem(_ kind: BlockKind) -> ParseFailure {
        if tokens[index].kind.isCloser {
            return fail("unexpected \(describe(tokens[index]))", at: span(of: tokens[index]), label: "nothing is open that it closes")
        }
        return unexpected(expected: "a \(kind.item)")
    }

    /// A token that does not go on the item before it and begins no new one.
    mutating func unexpectedAfterItem(_ kind: BlockKind) -> ParseFailure {
        let next = tokens[index]
        let place = span(of: next)
        switch (next.kind, kind) {
        case (.reservedUnsupported, _): return unsupportedKeyword()
        case (.closeParen, _), (.closeBracket, _), (.closeUnboxed, _), (.closeBrace, _):
            return fail("unexpected \(describe(next))", at: place, label: "nothing is open that it closes")
        case (.equals, .statements):
            var hints = ["write `let x = ...` to name a value, `x <- ...` to name a result"]
            if let outer = contexts.dropLast().last, outer.column == contexts.last?.column {
                hints.insert("indent the body of the `do` before, if this is not part of it", at: 0)
            }
            return fail("unexpected `=` in a `do` block", at: place, hints: hints)
        case (.equals, .alternatives):
            return fail("unexpected `=` in an alternative", at: place, hints: ["an alternative is written `pattern -> expression`"])
        case (.equals, _):
            return fail("unexpected second `=` in a definition", at: place, hints: ["write `==` to compare"])
        case (.then, _), (.else_, _):
            return fail("unexpected \(describe(next))", at: place, label: "no `if` is open here")
        case (.of, _):
            return fail("unexpected `of`", at: place, label: "no `case` is open here")
        case (.in, _):
            return fail(
                "unexpected `in`", at: place, label: "no `let` is open here",
                hints: kind == .statements ? ["in a `do` block, `let` needs no `in`"] : [])
        case (.rightArrow, .statements):
            return fail("unexpected `->` in a `do` block", at: place, hints: ["write `pattern <- expression`"])
        case (.leftArrow, .statements):
            return fail("unexpected `<-`", at: place, label: "what stands before it is not a pattern")
        case (.leftArrow, _):
            return fail(
                "unexpected `<-`", at: place, label: "only a `do` block, a list comprehension or a guard can bind so",
                hints: ["is `do` missing?"])
        case (.do_, _), (.backslash, _), (.case_, _), (.let_, _), (.if_, _):
            diagnostics.append(
                SyntaxMessages.needs("BlockArguments", for: "\(describe(next)) blocks as arguments", at: place))
            diagnostics[diagnostics.count - 1].hints.append("or write `$` before it")
            return ParseFailure()
        default:
            return fail("unexpected \(describe(next))", at: place, label: "the \(kind.item) before should have ended here")
        }
    }

    /// Expects the bracket that closes the one at `opener`.
    mutating func close(_ kind: TokenKind, _ text: String, opener: Token) throws(ParseFailure) {
        guard token.kind != kind else { return advance() }
        let next = tokens[index]
        if token.kind == .virtualSemicolon || token.kind == .virtualClose || token.kind == .endOfFile
            || (next.kind.isCloser && next.kind != kind) || !next.kind.canBeginItem
        {
            let place = next.kind == .endOfFile ? "the file ends" : "\(describe(next)) comes"
            throw fail(
                "unclosed `\(self.text(opener))`", at: span(of: opener), label: "`\(text)` is missing",
                secondary: next.kind == .endOfFile ? [] : [Located("\(place) before it", at: span(of: next))],
                hints: next.kind == .equals ? ["write `==` to compare"] : [])
        }
        throw unexpected(expected: "`\(text)`")
    }
}

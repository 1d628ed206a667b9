import HytheBase

/// One open block.
struct LayoutContext {
    /// Of the items; 0 for a block in explicit braces.
    var column: UInt32
    /// Whether a line at this column begins an item; not so for the guards of a multi-way `if`.
    var separatesItems = true
}

/// What a block holds, for messages and for the rule about its indentation.
enum BlockKind {
    case topLevel, declarations, classBody, statements, alternatives, constructors, equations

    var item: String {
        switch self {
        case .topLevel, .declarations, .classBody: "declaration"
        case .statements: "statement"
        case .alternatives: "alternative"
        case .constructors: "constructor"
        case .equations: "equation"
        }
    }

    var itemWithArticle: String { self == .alternatives || self == .equations ? "an \(item)" : "a \(item)" }
}

extension TokenParser {
    /// A block after `where`, `let`, `do` or `of`, or the module's: its items, in braces or by indentation.
    ///
    /// An item that fails is left out, and parsing goes on at the next one.
    mutating func block<Item>(
        _ kind: BlockKind, _ item: (inout TokenParser) throws(ParseFailure) -> Item
    ) throws(ParseFailure) -> [Item] {
        var items: [Item] = []
        if tokens[index].kind == .openBrace, token.kind == .openBrace {
            try explicitBlock(kind, &items, item)
            return items
        }
        let column = tokens[index].column
        let enclosing = contexts.last?.column ?? 0
        let isNested =
            kind == .statements && features.contains(.nondecreasingIndentation) && enclosing > 0
            ? column >= enclosing : column > enclosing
        guard isNested else {
            // `{}`, and what follows belongs to the block outside.
            isIndentationPending = true
            refresh()
            return items
        }
        contexts.append(LayoutContext(column: column))
        isIndentationPending = false
        refresh()
        implicitBlock(kind, &items, item)
        return items
    }

    private mutating func implicitBlock<Item>(
        _ kind: BlockKind, _ items: inout [Item], _ item: (inout TokenParser) throws(ParseFailure) -> Item
    ) {
        let depth = contexts.count
        let firstToken = index
        while true {
            while token.kind == .virtualSemicolon || token.kind == .semicolon { advance() }
            if token.kind == .virtualClose || mayClose(kind) && (!token.kind.canBeginItem || token.kind == .deriving) {
                break
            }
            // parse-error(t): an operator goes on with what the block is the last part of.
            if !items.isEmpty, kind == .statements || kind == .alternatives, token.kind.isInfixOperator { break }
            let saved = open
            let start = index
            do throws(ParseFailure) {
                if !token.kind.canBeginItem { throw unexpectedItem(kind) }
                items.append(try item(&self))
                if token.kind == .virtualSemicolon || token.kind == .semicolon { continue }
                if token.kind == .virtualClose || mayClose(kind) { break }
                throw unexpectedAfterItem(kind, from: start)
            } catch {
                open = saved
                recoverInImplicitBlock(depth: depth, blockStart: firstToken, itemStart: start)
                if token.kind == .virtualClose || token.kind == .endOfFile || tokens[index].kind.isCloser { break }
            }
        }
        // A virtual close, or parse-error(t).
        if token.kind == .virtualClose { lastClosed = (contexts[depth - 1], index) }
        contexts.removeLast(contexts.count - depth + 1)
        refresh()
    }

    private mutating func explicitBlock<Item>(
        _ kind: BlockKind, _ items: inout [Item], _ item: (inout TokenParser) throws(ParseFailure) -> Item
    ) throws(ParseFailure) {
        let brace = span(of: token)
        contexts.append(LayoutContext(column: 0))
        let depth = contexts.count
        let outer = open
        let diagnosticsBefore = diagnostics.count
        open = OpenConstructs()
        advance()
        while true {
            while token.kind == .semicolon { advance() }
            if token.kind == .closeBrace { break }
            if token.kind == .endOfFile {
                contexts.removeLast(contexts.count - depth + 1)
                // What follows was read as part of the block.
                diagnostics.removeLast(diagnostics.count - diagnosticsBefore)
                throw fail(
                    "this block does not end", at: span(of: token), label: "`}` is missing",
                    secondary: [Located("it begins here", at: brace)])
            }
            let start = index
            do throws(ParseFailure) {
                if !token.kind.canBeginItem { throw unexpectedItem(kind) }
                items.append(try item(&self))
                if token.kind == .semicolon || token.kind == .closeBrace || token.kind == .endOfFile { continue }
                throw unexpectedAfterItem(kind, from: start)
            } catch {
                open = OpenConstructs()
                recoverInExplicitBlock(depth: depth, itemStart: start)
            }
        }
        open = outer
        contexts.removeLast(contexts.count - depth + 1)
        advance()
    }

    /// Consumes the brace before a record's fields. Indentation means nothing until it is closed.
    mutating func openBrace() -> Token {
        let opener = token
        contexts.append(LayoutContext(column: 0))
        open.brackets += 1
        advance()
        return opener
    }

    mutating func closeBrace(opener: Token) throws(ParseFailure) {
        guard token.kind == .closeBrace else { return try close(.closeBrace, "}", opener: opener) }
        contexts.removeLast()
        open.brackets -= 1
        advance()
    }

    /// Whether the next token, which does not go on the item before, may end an implicit block: whether some
    /// construct around the block is waiting for it.
    private func mayClose(_ kind: BlockKind) -> Bool {
        switch token.kind {
        case .deriving: kind == .constructors
        case .closeParen, .closeBracket, .closeUnboxed, .closeQuotation, .dotDot: open.brackets > 0
        case .comma, .bar: open.brackets > 0 || open.guards > 0
        case .closeBrace: open.brackets > 0 || contexts.contains { $0.column == 0 }
        case .in: open.lets > 0
        case .then, .else_: open.ifs > 0
        case .of: open.cases > 0
        case .equals, .rightArrow: open.guards > 0 || open.brackets > 0
        case .where_, .pragmaClose: contexts.count > 1
        case .endOfFile: true
        default: false
        }
    }

    /// Skips to the next item of the block at `depth`, or to what ends the block.
    private mutating func recoverInImplicitBlock(depth: Int, blockStart: Int, itemStart: Int) {
        contexts.removeLast(contexts.count - depth)
        let column = contexts[depth - 1].column
        if index == itemStart, tokens[index].kind != .endOfFile {
            // The failing token itself may end the block.
            if closesOutside(tokens[index].kind) {
                isIndentationPending = false
                return refresh()
            }
            index += 1
        }
        while true {
            let next = tokens[index]
            if next.kind == .endOfFile || (next.startsLine && next.column <= column) { break }
            if closesOutside(next.kind), !isOpened(after: blockStart, closer: index) { break }
            index += 1
        }
        isIndentationPending = tokens[index].startsLine
        refresh()
    }

    /// Whether a token of this kind may close something that was opened around the implicit block.
    private func closesOutside(_ kind: TokenKind) -> Bool {
        kind.isCloser && open.brackets > 0 || kind == .closeBrace && contexts.contains { $0.column == 0 }
    }

    private mutating func recoverInExplicitBlock(depth: Int, itemStart: Int) {
        contexts.removeLast(contexts.count - depth)
        if index == itemStart { index += tokens[index].kind == .endOfFile ? 0 : 1 }
        loop: while true {
            switch tokens[index].kind {
            case .endOfFile, .semicolon, .closeBrace: break loop
            case .openBrace where closing[index] >= 0: index = Int(closing[index]) + 1
            default: index += 1
            }
        }
        isIndentationPending = tokens[index].startsLine
        refresh()
    }

    /// Whether the bracket that the token at `closer` closes was opened at or after `start`.
    private func isOpened(after start: Int, closer: Int) -> Bool {
        var index = closer - 1
        while index >= start {
            if closing[index] == Int32(closer) { return true }
            index -= 1
        }
        return false
    }
}

extension TokenKind {
    var isCloser: Bool {
        switch self {
        case .closeParen, .closeBracket, .closeBrace, .closeUnboxed, .closeQuotation, .closeForm: true
        default: false
        }
    }

    var isOpener: Bool {
        switch self {
        case .openParen, .openBracket, .openBrace, .openUnboxed, .openQuotation, .openForm: true
        default: false
        }
    }

    /// Whether it stands between operands and nowhere else.
    var isInfixOperator: Bool {
        switch self {
        case .operatorSymbol, .constructorOperator, .qualifiedOperator, .qualifiedConstructorOperator, .backquote: true
        default: false
        }
    }

    /// Whether a declaration, statement or alternative can begin so.
    var canBeginItem: Bool {
        switch self {
        case .closeParen, .closeBracket, .closeBrace, .closeUnboxed, .closeQuotation, .closeForm, .arrowTail, .comma,
            .in, .then, .else_, .of, .pragmaClose,
            .where_, .bar, .equals, .rightArrow, .leftArrow, .doubleArrow, .doubleColon, .dotDot, .endOfFile,
            .virtualClose:
            false
        default: true
        }
    }
}

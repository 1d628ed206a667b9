import HytheBase

/// Thrown after its diagnostic is recorded; caught where parsing can go on.
struct ParseFailure: Error {}

/// A recursive-descent parser over the tokens of one module. It applies the layout rule as it goes, because one
/// clause of that rule (`parse-error(t)`) depends on the grammar.
struct TokenParser {
    let file: UInt32
    let source: SourceFile
    let extensions: Extensions
    let features: SyntaxFeatures
    let tokens: [Token]
    let literals: [Literal]
    /// For each opening bracket the index of its closing one, else -1.
    let closing: [Int32]

    /// Of the next real token.
    var index = 0
    /// What the grammar sees next: `tokens[index]` or a virtual token before it.
    private(set) var token: Token
    /// The next real token begins a line and has not been compared with the block's indentation.
    var isIndentationPending: Bool
    /// The end of the last token that was consumed.
    var previousEnd: UInt32 = 0
    var contexts: [LayoutContext] = []
    var open = OpenConstructs()
    /// In the head of a declaration of a type or class.
    var isInHead = false
    var diagnostics: [Diagnostic] = []
    private var missingExtensions: Set<Extension> = []
    /// The token at which the last syntax error was found; a second error there says nothing new.
    var lastErrorIndex = -1
    /// The block that the next token has closed by standing left of it, and that token.
    var lastClosed: (context: LayoutContext, at: Int)?

    init(file: UInt32, source: SourceFile, extensions: Extensions, stream: TokenStream) {
        self.file = file
        self.source = source
        self.extensions = extensions
        features = SyntaxFeatures(extensions)
        tokens = stream.tokens
        literals = stream.literals
        closing = TokenParser.matchBrackets(stream.tokens)
        token = stream.tokens[0]
        isIndentationPending = false
        diagnostics = stream.diagnostics
    }

    // MARK: Moving

    /// Recomputes `token`; to be called when `index`, `contexts` or `isIndentationPending` changed.
    mutating func refresh() {
        token = tokens[index]
        guard isIndentationPending, let context = contexts.last, context.column > 0 else { return }
        if token.column < context.column {
            token.kind = .virtualClose
        } else if token.column == context.column, context.separatesItems {
            token.kind = .virtualSemicolon
        }
    }

    mutating func advance() {
        if token.kind == .virtualSemicolon {
            isIndentationPending = false
        } else {
            previousEnd = token.end
            if index < tokens.count - 1 { index += 1 }
            isIndentationPending = tokens[index].startsLine
        }
        refresh()
    }

    /// The kind of a token further on, without regard to layout.
    func kind(ahead distance: Int) -> TokenKind { tokens[min(index + distance, tokens.count - 1)].kind }

    func token(ahead distance: Int) -> Token { tokens[min(index + distance, tokens.count - 1)] }

    /// Consumes a token of this kind if it is next.
    mutating func accept(_ kind: TokenKind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    /// Consumes a variable with this text if it is next: a word that is special in one place only.
    mutating func accept(word: Symbol) -> Bool {
        guard isWord(word) else { return false }
        advance()
        return true
    }

    func isWord(_ word: Symbol) -> Bool { token.kind == .variable && token.symbol == word }

    func isOperator(_ symbol: Symbol) -> Bool { token.kind == .operatorSymbol && token.symbol == symbol }

    mutating func expect(_ kind: TokenKind, _ description: String) throws(ParseFailure) {
        guard token.kind == kind else { throw unexpected(expected: description) }
        advance()
    }

    // MARK: Spans

    func span(of token: Token) -> Span { Span(file: file, start: token.start, end: token.end) }

    /// From `start` to the end of what was consumed last.
    func span(from start: UInt32) -> Span { Span(file: file, start: start, end: max(previousEnd, start)) }

    func span(from start: Span) -> Span { span(from: start.start) }

    // MARK: Extensions

    /// Reports that `feature` needs an extension, unless one of them is on. Parsing goes on as if it were, and says
    /// nothing at further uses.
    mutating func require(_ names: Extension..., for feature: String, at span: Span) {
        if names.contains(where: extensions.contains) || !missingExtensions.insert(names[0]).inserted { return }
        diagnostics.append(SyntaxMessages.needs(names[0], for: feature, at: span))
    }

    /// Reports syntax that the tree has no place for and gives up the item.
    mutating func notSupportedYet(_ feature: String, at span: Span, hints: [String] = []) -> ParseFailure {
        diagnostics.append(.notSupportedYet(feature, at: span, hints: hints))
        return ParseFailure()
    }

    mutating func fail(
        _ message: String, at span: Span, label: String = "", secondary: [Located<String>] = [], hints: [String] = []
    ) -> ParseFailure {
        diagnostics.append(.error(message, at: span, label: label, secondary: secondary, hints: hints))
        return ParseFailure()
    }

    // MARK: Brackets

    private static func matchBrackets(_ tokens: [Token]) -> [Int32] {
        var closing = [Int32](repeating: -1, count: tokens.count)
        var openers: [(index: Int, closer: TokenKind)] = []
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .openParen: openers.append((index, .closeParen))
            case .openBracket: openers.append((index, .closeBracket))
            case .openBrace: openers.append((index, .closeBrace))
            case .openUnboxed: openers.append((index, .closeUnboxed))
            case .openForm: openers.append((index, .closeForm))
            case .openQuotation: openers.append((index, .closeQuotation))
            case .closeParen, .closeBracket, .closeBrace, .closeUnboxed, .closeQuotation, .closeForm:
                if let match = openers.lastIndex(where: { $0.closer == token.kind }) {
                    closing[openers[match].index] = Int32(index)
                    openers.removeLast(openers.count - match)
                }
            default:
                // An unclosed bracket does not reach into the next declaration.
                if token.startsLine, token.column == 1, !openers.isEmpty,
                    !openers.contains(where: { $0.closer == .closeBrace })
                {
                    openers.removeAll(keepingCapacity: true)
                }
            }
        }
        return closing
    }
}

/// How many constructs that a block may stand in are waiting for their next part. It decides whether an unexpected
/// token may close an implicit block (`parse-error(t)`) or is an error inside it.
struct OpenConstructs {
    var brackets = 0
    var lets = 0
    var ifs = 0
    var cases = 0
    var guards = 0
}

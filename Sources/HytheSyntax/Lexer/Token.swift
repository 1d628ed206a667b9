import HytheBase

/// What a lexeme is to the grammar. Virtual tokens come from the layout rule.
package enum TokenKind: UInt8 {
    // Names. A qualified one carries its qualifier.
    case variable, constructor, qualifiedVariable, qualifiedConstructor
    case operatorSymbol, constructorOperator, qualifiedOperator, qualifiedConstructorOperator

    /// Its value is `literals[payload]`.
    case literal

    // Reserved identifiers.
    case case_, class_, data, default_, deriving, do_, else_, foreign, if_, `import`, `in`
    case infix, infixl, infixr, instance, let_, module, newtype, of, then, type, where_, underscore
    /// With RecursiveDo or Arrows; with TransformListComp.
    case rec, by, using
    /// With Arrows.
    case proc
    /// `static`, with StaticPointers.
    case static_

    // Reserved operators.
    case dotDot, doubleColon, equals, backslash, bar, leftArrow, rightArrow, doubleArrow
    /// `-`, which may be negation.
    case minus
    /// `-x` with LexicalNegation.
    case prefixMinus
    /// `-<`, `-<<`, `>-` or `>>-` with Arrows.
    case arrowTail
    /// `#x` with OverloadedLabels, `x` in `symbol`.
    case label
    /// `.x` with OverloadedRecordDot, behind an expression and by itself.
    case fieldDot, prefixDot
    /// `@` between a variable and a pattern without spaces.
    case asAt
    /// `@T`
    case typeAt
    /// `!x` and `~x`, with nothing or a space or an opening bracket before.
    case prefixBang, prefixTilde
    /// `~` elsewhere.
    case tilde
    /// `'` that does not begin a character: promotion.
    case tick

    // Brackets and separators.
    case openParen, closeParen, openBracket, closeBracket, openBrace, closeBrace
    case openUnboxed, closeUnboxed
    /// `(|` and `|)` with Arrows.
    case openForm, closeForm
    case comma, semicolon, backquote

    // Template Haskell.
    /// `[|`, `[||` or `[t|`, and `|]` or `||]`: as in `symbol`.
    case openQuotation, closeQuotation
    /// `$x` and `$$x`, with nothing before that it could belong to.
    case splice

    /// `{-# WORD`, the word in `symbol`.
    case pragmaOpen
    case pragmaClose
    /// A whole pragma without effect, its word in `symbol`.
    case ignoredPragma
    /// `{-# UNPACK #-}` or `{-# NOUNPACK #-}`, the word in `symbol`.
    case unpackPragma

    /// Inserted where a line begins at the indentation of the block.
    case virtualSemicolon
    /// Inserted where a line begins left of the block.
    case virtualClose
    case endOfFile
}

/// One lexeme. Names and keywords carry their text as a symbol.
package struct Token {
    package var kind: TokenKind
    /// First on its line.
    package var startsLine: Bool
    /// From 1, with tab stops every eight columns; 0 at the end of the file.
    package var column: UInt32
    package var start: UInt32
    package var end: UInt32
    package var symbol: Symbol
    /// The qualifier of a qualified name, else the same as `symbol`.
    package var qualifier: Symbol
    /// Index of the literal.
    package var payload: UInt32
}

/// What the lexer hands to the parser.
package struct TokenStream {
    /// Ends in one `endOfFile`.
    package var tokens: [Token] = []
    package var literals: [Literal] = []
    package var diagnostics: [Diagnostic] = []
    package var lineMarkers: [LineMarker] = []
    /// Tabs in white space.
    package var tabs: [Span] = []
    package var unknownPragmas: [Span] = []
}

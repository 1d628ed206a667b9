import HytheBase

/// What the lexer and the parser have to say that several places share.
enum SyntaxMessages {
    static let notUTF8 = "this file is not UTF-8"

    static func needs(_ name: Extension, for feature: String, at span: Span) -> Diagnostic {
        .error(
            "\(feature) need the extension \(name)", at: span,
            hints: ["add `{-# LANGUAGE \(name) #-}` at the top of the file, or pass -X\(name)"])
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// What to type for a character that looks like one of Haskell's but is not.
    static func asciiLookalike(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\u{2018}", "\u{2019}", "\u{FF07}": "'"
        case "\u{201C}", "\u{201D}", "\u{FF02}": "\""
        case "\u{FF08}": "("
        case "\u{FF09}": ")"
        case "\u{FF0C}": ","
        case "\u{FF1B}": ";"
        case "\u{00AB}", "\u{00BB}": "\""
        default: nil
        }
    }
}

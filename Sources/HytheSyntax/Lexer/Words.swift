import HytheBase

/// Texts that the front end compares with, interned once.
enum Words {
    static let empty: Symbol = ""
    static let colon: Symbol = ":"
    static let dot: Symbol = "."
    static let minus: Symbol = "-"
    static let star: Symbol = "*"
    static let bang: Symbol = "!"
    static let tilde: Symbol = "~"
    static let at: Symbol = "@"
    static let arrow: Symbol = "->"
    static let unit: Symbol = "()"
    static let nilList: Symbol = "[]"
    static let main: Symbol = "Main"
    static let as_: Symbol = "as"
    static let hiding: Symbol = "hiding"
    static let qualified: Symbol = "qualified"
    static let forall: Symbol = "forall"
    static let group: Symbol = "group"
    static let unicodeForall: Symbol = "∀"
    static let unicodeStar: Symbol = "★"
    static let family: Symbol = "family"
    static let role: Symbol = "role"
    static let pattern: Symbol = "pattern"
    static let stock: Symbol = "stock"
    static let newtype: Symbol = "newtype"
    static let anyclass: Symbol = "anyclass"
    static let via: Symbol = "via"
    static let export: Symbol = "export"
    static let safe: Symbol = "safe"
    static let unsafe: Symbol = "unsafe"
    static let interruptible: Symbol = "interruptible"
    static let mdo: Symbol = "mdo"
    static let cases: Symbol = "cases"
    static let percent: Symbol = "%"
    static let plus: Symbol = "+"
    static let lollipop: Symbol = "⊸"

    /// `(,)`, `(,,)`, ...
    static func tupleConstructor(arity: Int) -> Symbol {
        Symbol("(" + String(repeating: ",", count: arity - 1) + ")")
    }

    static func unboxedTupleConstructor(arity: Int) -> Symbol {
        Symbol("(#" + String(repeating: ",", count: arity - 1) + "#)")
    }
}

/// Words and symbols that the language reserves.
enum Reserved {
    static let words: [String: TokenKind] = [
        "case": .case_, "class": .class_, "data": .data, "default": .default_, "deriving": .deriving, "do": .do_,
        "else": .else_, "foreign": .foreign, "if": .if_, "import": .import, "in": .in, "infix": .infix,
        "infixl": .infixl, "infixr": .infixr, "instance": .instance, "let": .let_, "module": .module,
        "newtype": .newtype, "of": .of, "then": .then, "type": .type, "where": .where_, "_": .underscore,
    ]

    static let symbols: [String: TokenKind] = [
        "..": .dotDot, "::": .doubleColon, "=": .equals, "\\": .backslash, "|": .bar, "<-": .leftArrow,
        "->": .rightArrow, "=>": .doubleArrow, "-": .minus, "~": .tilde,
    ]

    /// With Arrows; the doubled ones take the arrow from the commands' variables, too.
    static let arrowTails: Set<String> = ["-<", "-<<", ">-", ">>-"]
    static let unicodeArrowTails: Set<String> = ["⤙", "⤛", "⤚", "⤜"]

    /// With UnicodeSyntax.
    static let unicodeSymbols: [String: TokenKind] = [
        "∷": .doubleColon, "⇒": .doubleArrow, "→": .rightArrow, "←": .leftArrow,
    ]
}

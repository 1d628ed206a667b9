/// How Haskell's lexical syntax sees a character.
enum CharacterClass: UInt8 {
    case upper, lower, digit
    /// May continue an identifier but not begin one.
    case identifierPart
    case symbol
    /// `( ) , ; [ ] ` { }` and the quotes.
    case special
    case space
    /// Printable, with no place outside strings and comments.
    case otherGraphic
    case control

    init(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): self = .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "<"),
            UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: ":"):
            self = .symbol
        case UInt8(ascii: " "), 9, 10, 11, 12, 13: self = .space
        case 33...126: self = .special
        default: self = .control
        }
    }

    init(_ scalar: Unicode.Scalar) {
        if scalar.value < 128 {
            self.init(ascii: UInt8(scalar.value))
            return
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: self = .upper
        // Letters without case count as small ones.
        case .lowercaseLetter, .otherLetter: self = .lower
        case .modifierLetter, .nonspacingMark: self = .identifierPart
        case .decimalNumber, .otherNumber: self = .digit
        case .connectorPunctuation, .dashPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
            .modifierSymbol, .otherSymbol:
            self = .symbol
        case .spaceSeparator: self = .space
        case .spacingMark, .enclosingMark, .letterNumber, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation:
            self = .otherGraphic
        default: self = .control
        }
    }

    var continuesIdentifier: Bool {
        switch self {
        case .upper, .lower, .digit, .identifierPart: true
        default: false
        }
    }
}

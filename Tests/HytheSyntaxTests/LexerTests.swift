import HytheBase
import Testing

import HytheSyntax

@Suite struct LexerTests {
    @Test func namesAndQualifiedNames() {
        #expect(kinds("x Y x' _y where' _") == [.variable, .constructor, .variable, .variable, .variable, .underscore])
        #expect(kinds("M.x M.Y M.N.z") == [.qualifiedVariable, .qualifiedConstructor, .qualifiedVariable])
        let last = lex("M.N.z").tokens[0]
        #expect(last.qualifier.text == "M.N")
        #expect(last.symbol.text == "z")
        #expect(kinds("f.g") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("F.g") == [.qualifiedVariable])
        #expect(kinds("f . g") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("M.where") == [.constructor, .operatorSymbol, .where_])
        #expect(kinds("F.") == [.constructor, .operatorSymbol])
    }

    @Test func qualifiedOperators() {
        #expect(kinds("M..") == [.qualifiedOperator])
        #expect(lex("M..").tokens[0].symbol.text == ".")
        #expect(kinds("M.+ M.:+ M.N.!") == [.qualifiedOperator, .qualifiedConstructorOperator, .qualifiedOperator])
        #expect(kinds("[M.x..]") == [.openBracket, .qualifiedVariable, .dotDot, .closeBracket])
        #expect(kinds("[x..]") == [.openBracket, .variable, .dotDot, .closeBracket])
        // As the Report has it: an operator `.` of a module False.
        #expect(kinds("[False..]") == [.openBracket, .qualifiedOperator, .closeBracket])
    }

    @Test func reservedOperators() {
        #expect(
            kinds(".. : :: = \\ | <- -> ~ => -") == [
                .dotDot, .constructorOperator, .doubleColon, .equals, .backslash, .bar, .leftArrow, .rightArrow, .tilde,
                .doubleArrow, .minus,
            ])
        #expect(kinds("=== <-- ::: |> ...").allSatisfy { $0 == .operatorSymbol || $0 == .constructorOperator })
    }

    @Test func comments() {
        #expect(kinds("a -- b\nc") == [.variable, .variable])
        #expect(kinds("a --- b\nc") == [.variable, .variable])
        #expect(kinds("a --> b") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("a |-- b") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("a --| b") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("a -- | b") == [.variable])
        #expect(kinds("a {- {- x -} -- -} b") == [.variable, .variable])
        #expect(kinds("{-- x --} b") == [.variable])
        #expect(kinds("a--b") == [.variable])
        #expect(kinds("a{--}b") == [.variable, .variable])
        let unclosed = lex("a {- b {- c -}")
        #expect(unclosed.diagnostics.map(\.message) == ["unclosed comment"])
        #expect(unclosed.diagnostics[0].span.start == 2)
    }

    @Test func integers() {
        #expect(
            literals("0 007 10 0x1F 0XaB 0o17 0O7") == ["0", "7", "10", "31", "171", "15", "7"].map(Literal.integer))
        #expect(literals("0xFFFFFFFFFFFFFFFFFFFFFFFF") == [.integer("79228162514264337593543950335")])
        #expect(literals("0b101", .binaryLiterals) == [.integer("5")])
        #expect(literals("1_000 0x_ff", .numericUnderscores) == [.integer("1000"), .integer("255")])
        #expect(lex("1_000").diagnostics.count == 1)
        #expect(lex("0b11").diagnostics[0].hints[0].contains("BinaryLiterals"))
        #expect(kinds("0xg") == [.literal, .variable])
        #expect(kinds("1_x") == [.literal, .variable])
    }

    @Test func fractions() {
        #expect(
            literals("1.5 1e3 1.5e-3 0.1 2E+2") == [
                .fractional(digits: "15", exponent: -1, base: 10), .fractional(digits: "1", exponent: 3, base: 10),
                .fractional(digits: "15", exponent: -4, base: 10), .fractional(digits: "1", exponent: -1, base: 10),
                .fractional(digits: "2", exponent: 2, base: 10),
            ])
        #expect(kinds("1.") == [.literal, .operatorSymbol])
        #expect(kinds("1..5") == [.literal, .dotDot, .literal])
        #expect(kinds("1.e5") == [.literal, .operatorSymbol, .variable])
        #expect(kinds("1e") == [.literal, .variable])
        #expect(literals("0x1.8p1", .hexFloatLiterals) == [.fractional(digits: "24", exponent: -3, base: 2)])
        #expect(lex("1e99999999999999999999").diagnostics.count == 1)
    }

    @Test func hashLiterals() {
        #expect(
            literals("1# 2## 'c'# \"s\"# 1.5# 1.5## -1# -2.0##", .magicHash) == [
                .intHash("1"), .wordHash("2"), .charHash(99), .stringHash([115]),
                .floatHash(digits: "15", exponent: -1),
                .doubleHash(digits: "15", exponent: -1), .intHash("-1"), .doubleHash(digits: "-20", exponent: -1),
            ])
        #expect(kinds("x# I# f## a", .magicHash) == [.variable, .constructor, .variable, .variable])
        #expect(kinds("x -# 1#", .magicHash) == [.variable, .operatorSymbol, .literal])
        #expect(kinds("x-1#", .magicHash) == [.variable, .minus, .literal])
        #expect(kinds("x#") == [.variable, .operatorSymbol])
        #expect(kinds("(# a, b #)", .unboxedTuples) == [.openUnboxed, .variable, .comma, .variable, .closeUnboxed])
        #expect(kinds("(#)") == [.openParen, .operatorSymbol, .closeParen])
    }

    @Test func characters() {
        #expect(
            literals(#"'a' '\'' '"' '\n' '\65' '\x41' '\o101' '\DEL' '\^A' '\\' '\SO' '\SOH' 'é'"#)
                == [97, 39, 34, 10, 65, 65, 65, 127, 1, 92, 14, 1, 233].map(Literal.character))
        #expect(kinds("a' 'b'") == [.variable, .literal])
        #expect(kinds("f'x'") == [.variable])
        #expect(lex("''").diagnostics.count == 1)
        #expect(lex(#"'\x110000'"#).diagnostics.count == 1)
    }

    @Test func strings() {
        #expect(literals(#""a\&b\SO\&H\SOHx\1234\&5\^Z""#) == [.string([97, 98, 14, 72, 1, 120, 1234, 53, 26])])
        #expect(literals("\"a\\   \n\t \\b\"") == [.string([97, 98])])
        #expect(literals(#""""#) == [.string([])])
        #expect(literals(#""-- {- \" ""#) == [.string(Array(#"-- {- " "#.unicodeScalars.map(\.value)))])
        #expect(literals("\"日😀\"") == [.string([0x65E5, 0x1F600])])
        let open = lex("f = \"abc\ng = 1")
        #expect(open.diagnostics.count == 1)
        #expect(open.tokens.dropLast().count == 6)
    }

    @Test func prefixOccurrences() {
        #expect(kinds("f !x") == [.variable, .prefixBang, .variable])
        #expect(kinds("f ! x") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("f!x") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("(!)") == [.openParen, .operatorSymbol, .closeParen])
        #expect(kinds("(!x)") == [.openParen, .prefixBang, .variable, .closeParen])
        #expect(kinds("~(a)") == [.prefixTilde, .openParen, .variable, .closeParen])
        #expect(kinds("a ~ b") == [.variable, .tilde, .variable])
        #expect(kinds("x@y") == [.variable, .asAt, .variable])
        #expect(kinds("f @T") == [.variable, .typeAt, .constructor])
        #expect(kinds("f @ x") == [.variable, .operatorSymbol, .variable])
        #expect(kinds("{- c -}!x") == [.prefixBang, .variable])
    }

    @Test func unicode() {
        #expect(kinds("naïve Ünï α' 日本") == [.variable, .constructor, .variable, .variable])
        #expect(kinds("a ∘ b → c") == [.variable, .operatorSymbol, .variable, .operatorSymbol, .variable])
        #expect(kinds("a → b", .unicodeSyntax) == [.variable, .rightArrow, .variable])
        #expect(kinds("a\u{A0}b") == [.variable, .variable])
        #expect(kinds("x₁") == [.variable])
    }

    @Test func columns() {
        func columns(_ text: String) -> [UInt32] { lex(text).tokens.dropLast().map(\.column) }
        #expect(columns("a\tb\n\tc\n    \td") == [1, 9, 9, 9])
        #expect(columns("é b 日 c") == [1, 3, 5, 7])
        #expect(columns("\u{FEFF}a b") == [1, 3])
        #expect(columns("\"é\" x") == [1, 5])
        #expect(columns("{- \té -} x") == [14])
        #expect(columns("a\r\nb") == [1, 1])
        #expect(columns("α → β") == [1, 3, 5])
    }

    @Test func notUTF8() throws {
        let stream = Lexer.tokens(file: 0, bytes: [97, 32, 0xFF, 32, 0xFE, 98], features: [])
        #expect(stream.diagnostics.map(\.message) == ["this file is not UTF-8: byte 0xFF at offset 2"])
        // Overlong, surrogate, truncated.
        for bytes: [UInt8] in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]] {
            #expect(Lexer.tokens(file: 0, bytes: bytes, features: []).diagnostics.count == 1)
        }
    }

    @Test func firstLineAndPreprocessor() throws {
        #expect(kinds("#!/usr/bin/env hythe\nx") == [.variable])
        #expect(kinds("# 1 \"file.hs\"\nx") == [.variable])
        #expect(lex("#ifdef X\nx\n#endif").diagnostics.allSatisfy { $0.message.contains("need the extension CPP") })
    }

    @Test func lookalikes() {
        #expect(lex("“x”").diagnostics[0].hints == ["write `\"`"])
    }

    /// Any bytes at all give tokens that end at the end of the file.
    @Test func anyBytes() {
        var state: UInt64 = 42
        for _ in 0..<300 {
            let bytes = (0..<200).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 40)
            }
            for features: SyntaxFeatures in [[], [.magicHash, .unboxedTuples, .templateHaskell, .numericUnderscores]] {
                let stream = Lexer.tokens(file: 0, bytes: bytes, features: features)
                #expect(stream.tokens.last?.kind == .endOfFile)
            }
            let source = SourceFile(path: "any.hs", bytes: bytes)
            _ = Parser.parse(file: 0, source: source, flags: allSyntax)
        }
    }
}

import HytheBase
import HytheSyntax
import Testing

@Suite struct PreprocessorTests {
    private func run(_ text: String, _ flags: [String] = [], files: [String: String] = [:]) -> Preprocessor.Result {
        Preprocessor.run(
            file: 0, path: "src/Test.hs", name: "src/Test.hs", source: Array(text.utf8),
            options: PreprocessorOptions(flags: flags, headers: "own") { path in files[path].map { Array($0.utf8) } })
    }

    /// The lines that are left, without those of directives.
    private func lines(_ text: String, _ flags: String..., files: [String: String] = [:]) -> [String] {
        let result = run(text, flags, files: files)
        #expect(result.diagnostics.map(\.message) == [])
        return String(decoding: result.text.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func messages(_ text: String, _ flags: String..., files: [String: String] = [:]) -> [String] {
        run(text, flags, files: files).diagnostics.map(\.message)
    }

    @Test func haskellsLexemesStay() {
        let define = "#define A 1\n#define F(x) [x]\n"
        for text in [
            "f' A' xA A1 aA' 0xA", "\"A F(1) \\\" A /* */\"", "'A' '\\'' '\"'", "-- A F(1) don't", "--- A",
            "{- A {- F( -} ' A -}",
            "a // A' ## b", "(/*/) x", "\"gap \\\n  \\A\"", "\"gap \\  \n  \\A\"", "(/*) none of its ends follow",
            "été' A'é",
        ] { #expect(lines(define + text).joined(separator: "\n") == text) }
        #expect(lines(define + "A M.A (A) \"A\"A -A --> A\n'A F(A)") == ["1 M.1 (1) \"A\"1 -1 --> 1", "'1 [1]"])
        #expect(lines(define + "{-# INLINE A #-} |-- A\n{- A\n-} A") == ["{-# INLINE 1 #-} |-- 1", "{- A", "-} 1"])
        #expect(lines(define + "a /* A\n b */ c\n") == ["a  c"])
    }

    @Test func macros() {
        #expect(lines("#define A B\n#define B A C\n#define C 1\nA B") == ["A 1 B 1"])
        #expect(lines("#define F(x,y) y x\nF(a (b, c), \"),\" ) F (1,2) F") == ["\"),\" a (b, c) 2 1 F"])
        #expect(
            lines("#define F(x) <x>\n#define G F\n#define H() h\nG(1) F(F(2)) H() H( ) F()") == ["<1> <<2>> h h <>"])
        #expect(lines("#define F(x) x\nF(a\n  b) c\nd") == ["a   b c", "d"])
        #expect(lines("#define P(a,b) a/**/b \"a\" a##b a1 1a a'\nP(x,y)") == ["xy \"x\" x##y a1 1a x'"])
        #expect(lines("#define L a \\\n  b /* c */ \\\n  ; c\nL") == ["a   b    ; c"])
        #expect(lines("#define S \"/* no */ \\\" /* nor */\"\nS") == ["\"/* no */ \\\" /* nor */\""])
        #expect(lines("#define A 1\n#undef A\n#undef B\nA __LINE__ __FILE__") == ["A 4 \"src/Test.hs\""])
        #expect(lines("A B F(2) C", "-DA", "-DB=b b", "-D", "F(x)=x+x", "-DC=1", "-UC", "-O2") == ["1 b b 2+2 C"])
    }

    @Test(arguments: [
        ("1", true), ("0", false), ("A == 7 && B", false), ("defined A && !defined(B) && defined ( A )", true),
        ("(2 + 3 * 4 - 10 / 5 % 3) == 12", true), ("1 ? 0 : 1", false), ("0 ? 1/0 : 2", true), ("0 && 1/0 || 1", true),
        ("-1 < 0 && ~0 == -1 && !0", true), ("(1 << 4 | 1) == 0x11 && (6 & 3 ^ 1) == 3 && 010 == 8", true),
        ("'a' == 97 && '\\n' == 10 && 5UL >= 5", true), ("MIN_VERSION_base(4,15,0) && !MIN_VERSION_base(4,16,0)", true),
        ("MIN_VERSION_GLASGOW_HASKELL(9,0,2,0) && !MIN_VERSION_GLASGOW_HASKELL(9,0,3,0)", true),
        ("__GLASGOW_HASKELL__ == 900 && linux_HOST_OS", true), ("INDIRECT", true), ("A>6&&A<8 /* c */ || \\\n 0", true),
    ])
    func conditions(condition: String, isTrue: Bool) {
        let text = "#define A 7\n#define INDIRECT (defined(A) && A == 7)\n#if \(condition)\nyes\n#else\nno\n#endif\n"
        #expect(lines(text) == [isTrue ? "yes" : "no"], "\(condition)")
    }

    @Test func branches() {
        let text =
            "#if X == 1\na\n#elif X == 2\nb\n# if Y\nc\n# else\nd\n# endif\n#elif X == 3 || 1/0\ne\n#else\nf\n#endif\ng\n"
        #expect(lines(text, "-DX=1") == ["a", "g"])
        #expect(lines(text, "-DX=2") == ["b", "d", "g"])
        #expect(lines(text, "-DX=2", "-DY") == ["b", "c", "g"])
        #expect(lines(text, "-DX=3") == ["e", "g"])
        #expect(lines("#if 0\n#if 1/0\n#error no\n#bad\n{- \" '\n#endif\n#elif 1\na\n#endif\n") == ["a"])
        #expect(
            lines("{-\n#ifdef A\n# Heading\n#else\nb\n#endif\n-}\n #if 0\n#\n# 3 \"x\"") == [
                "{-", "b", "-}", " #if 0", "# 3 \"x\"",
            ])
    }

    @Test func mistakes() {
        #expect(messages("#if\n#endif") == ["this condition is not right: an operand is missing"])
        #expect(messages("#if 1 +* 2\n#endif") == ["this condition is not right: `*` is unexpected"])
        #expect(
            messages("#if F(1)\n#endif") == ["this condition is not right: there is no macro `F` that takes arguments"])
        #expect(messages("#if 1/0\n#endif") == ["this condition is not right: a division by zero"])
        #expect(messages("#ifdef A\n#else\n#else\n") == ["`#else` behind `#else`", "this condition has no `#endif`"])
        #expect(messages("#endif\n#elif 1\n") == ["`#endif` without `#if`", "`#elif` without `#if`"])
        #expect(
            messages("#error it's so\n#warning beware\n#elsif\n") == [
                "#error it's so", "#warning beware", "there is no directive `#elsif`",
            ])
        #expect(
            messages("#define F(a,b) a\nF(1)\nF(1,2,3)\nF(") == [
                "the macro `F` takes 2 arguments, not 1", "the macro `F` takes 2 arguments, not 3",
                "the arguments of the macro `F` do not end",
            ])
        #expect(messages("#define 1\n#define F(a,a) 1\n#ifdef\n#endif\n#include x\n", "-D=").count == 5)
    }

    @Test func includedFiles() {
        let files = [
            "src/a.h": "#include \"b.h\"\n#define A b\nfrom a\n",
            "inc/b.h": "#ifndef B\n#define B\nfrom b __LINE__\n#endif\n",
            "pre.h": "#define PRE 1\n", "src/loop.h": "#include \"loop.h\"\n", "src/bad.h": "\n#error bad\n",
            "own/Own.h": "/* Sizes. */\n#ifndef OWN\n#define WORD 64\n#endif\n",
        ]
        let text = "#include \"a.h\"\n#include <b.h>\nA PRE\n#include \"Own.h\"\nWORD\n"
        #expect(lines(text, "-Iinc", "-include", "pre.h", files: files) == ["from b 3", "from a", "b 1", "64"])
        let probes = run(text, ["-Iinc", "-I", "more"], files: files).probes.map {
            ($0.content == nil ? "no " : "") + $0.path
        }
        #expect(
            probes == [
                "src/a.h", "no src/b.h", "inc/b.h", "inc/b.h", "no src/Own.h", "no inc/Own.h", "no more/Own.h",
                "own/Own.h",
            ])
        #expect(messages("#include \"loop.h\"\n", files: files)[0].contains("included too deep"))
        #expect(messages("#include \"bad.h\"\n", files: files) == ["in `src/bad.h`, line 3: #error bad"])
        #expect(messages("#include <none.h>\n", "-Iinc", files: files) == ["the file `none.h` is not found"])
        #expect(lines("#define H <b.h>\n#include H\n", "-Iinc", files: files) == ["from b 3"])
    }

    /// Messages point at what the user wrote: the same place, or the use of the macro.
    @Test func places() throws {
        func marked(_ text: String) throws -> [String] {
            let parsed = try parse("{-# LANGUAGE CPP #-}\n#define A(x) (x\n#define LONG a + b + c\n" + text)
            return parsed.diagnostics.map {
                let bytes = parsed.sources[$0.span.file].bytes[Int($0.span.start)..<Int($0.span.end)]
                return "\(parsed.sources.describe($0.span)): \(String(decoding: bytes, as: UTF8.self))"
            }
        }
        #expect(try marked("f = LONG + )\n") == ["Test.hs:4:12: )"])
        #expect(try marked("f = 1 + A(LONG)\ng = 1\n") == ["Test.hs:5:1: g"])
        #expect(try marked("#define BAD a )\nf = 1 + BAD\n") == ["Test.hs:5:9: BAD"])
        #expect(try marked("#if 1\nf = 1 /* c */ + )\n#endif\n") == ["Test.hs:5:17: )"])
        #expect(try marked("#if 0\n#endif\n{-# LANGUAGE Nope #-}\n") == ["Test.hs:6:14: Nope"])
        let condition = run("\n#if (\n#endif\n").diagnostics
        #expect(condition.map(\.span) == [Span(file: 0, start: 1, end: 6)])
        let inactive = try parse("module M where\n#if 1\nf = 1\n#endif\n")
        #expect(inactive.messages.allSatisfy { $0 == "directives of the preprocessor need the extension CPP" })
    }

    @Test func literate() throws {
        let parsed = try parse(
            "# Heading\n\n> {-# LANGUAGE CPP #-}\n> module M where\n\n#if 0\n\n> f = )\n\n#endif\n", path: "M.lhs")
        #expect(parsed.messages == [])
    }
}

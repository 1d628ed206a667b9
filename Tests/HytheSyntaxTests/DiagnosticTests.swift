import HytheBase
import Testing

import HytheSyntax

/// Diagnostics as they are printed.
@Suite struct DiagnosticTests {
    func rendered(_ text: String) throws -> String { try parse(text).rendered }

    @Test func unclosedBracket() throws {
        #expect(
            try rendered("f = foo (bar\ng = 1\n") == """
                error: unclosed `(`
                  --> Test.hs:2:1
                1 | f = foo (bar
                  |         - opened here
                2 | g = 1
                  | ^ `)` is missing before this

                """)
        #expect(
            try rendered("f = [1, 2\n  where x = 3\n") == """
                error: unclosed `[`
                  --> Test.hs:2:3
                1 | f = [1, 2
                  |     - opened here
                2 |   where x = 3
                  |   ^^^^^ `]` is missing before this

                """)
    }

    @Test func missingParts() throws {
        #expect(
            try rendered("f x = if x then 1\ng = 2\n") == """
                error: this `if` has no `else`
                  --> Test.hs:2:1
                1 | f x = if x then 1
                  |       -- it begins here
                2 | g = 2
                  | ^ `else` is missing before this
                hint: `if` always has both branches; `when` is for an action without

                """)
        #expect(try parse("f x = if x 1 else 2").messages == ["this `if` has no `then`"])
        #expect(try parse("f x = case x A -> 1").messages == ["unexpected `->`"])
        #expect(try parse("f x").messages == ["this is no declaration"])
        #expect(try parse("f = \ng = 1").messages == ["an expression should come before `g`"])
        #expect(try parse("f = do\ng = 1").diagnostics[0].hints[0].contains("body"))
        #expect(try parse("f = g where\n  g = case 1 of _ -> do\n  h = 1").messages == ["this `do` block is empty"])
        #expect(
            try parse("f = do\n  x <- a\n").messages == ["the last statement of a `do` block must be an expression"])
    }

    @Test func equalsForComparison() throws {
        #expect(
            try rendered("f x | x = 1 = 2\n") == """
                error: unexpected second `=` after a guard
                  --> Test.hs:1:13
                1 | f x | x = 1 = 2
                  |             ^
                hint: write `==` to compare

                """)
        #expect(try parse("f x = if x = 1 then 2 else 3").diagnostics[0].hints == ["write `==` to compare"])
        #expect(try parse("f = do\n  x = 1\n  g x\n").diagnostics[0].hints[0].contains("let x = ..."))
        #expect(try parse("f x = case x of\n  1 = 2\n").diagnostics[0].hints == ["write `->` here"])
    }

    @Test func severalErrors() throws {
        let parsed = try parse(
            """
            f = (1
            g = 2
            h = do
              a b ]
              c = 3
              let x = (
              d
            i = case x of
              A 1
              B -> 2
            j = 5 +
            k = 6
            """)
        #expect(parsed.messages.count == 6, "\(parsed.rendered)")
        let names = parsed.module.declarations.map { PrettyPrinter.text(of: $0).prefix(1) }
        #expect(names == ["g", "h", "i", "k"])
        #expect(DiagnosticRenderer.summary(parsed.diagnostics) == "6 errors")
    }

    @Test func marksUnderTabsAndWideCharacters() throws {
        #expect(
            try rendered("f\t= 日本 ]\n") == """
                error: unexpected `]`
                  --> Test.hs:1:8
                1 | f       = 日本 ]
                  |                ^ nothing is open that it closes

                """)
    }

    @Test func spansOverLines() throws {
        var sources = SourceMap()
        let file = sources.add(SourceFile(path: "A.hs", bytes: Array("a = b\n  c\n\n    d e\nf\n".utf8)))
        let renderer = DiagnosticRenderer(sources: sources)
        let diagnostic = Diagnostic(
            .warning, "too long", at: Span(file: file, start: 4, end: 16), label: "here",
            secondary: [Located("and this", at: Span(file: file, start: 19, end: 20))], hints: ["shorten it"],
            flag: .tabs)
        #expect(
            renderer.render(diagnostic) == """
                warning: too long [-Wtabs]
                  --> A.hs:1:5
                1 | a = b
                  |     ^
                ...
                4 |     d e
                  |     ^ here
                5 | f
                  | - and this
                hint: shorten it

                """)
    }

    @Test func orderColourAndPlaces() throws {
        var sources = SourceMap()
        let file = sources.add(SourceFile(path: "A.hs", bytes: Array("a\nb\n".utf8)))
        let first = Diagnostic.error("first", at: Span(file: file, start: 0, end: 1))
        let second = Diagnostic.error("second", at: Span(file: file, start: 2, end: 3))
        let builtIn = Diagnostic.error("nowhere", at: .none)
        #expect(
            DiagnosticRenderer.sorted([second, first, builtIn, second]).map(\.message) == [
                "nowhere", "first", "second",
            ])
        #expect(DiagnosticRenderer(sources: sources).render([builtIn]) == "error: nowhere\n")
        #expect(DiagnosticRenderer.summary([]) == nil)
        #expect(
            DiagnosticRenderer.summary([first, Diagnostic(.warning, "w", at: .none)]) == "1 error, 1 warning")
        let coloured = DiagnosticRenderer(sources: sources, usesColour: true).render(first)
        #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m"))
    }

    /// Where the text says that it comes from elsewhere, that is where the place is; the excerpt shows the text.
    @Test func linesOfOtherFiles() throws {
        #expect(
            try rendered("{- {-# LINE 7 \"no\" #-} -}\n{-# LINE 90 \"T.hsc\" #-}\nf = foo (bar\ng = 1\n") == """
                error: unclosed `(`
                   --> T.hsc:91:1
                90 | f = foo (bar
                   |         - opened here
                91 | g = 1
                   | ^ `)` is missing before this

                """)
        let parsed = try parse("module M where\n# 12 \"a \\\"b\\\".x\" 2 3\nf = )\n#line 3 \"y\"\n\ng = (\n# 9\n")
        let places = parsed.diagnostics.map { parsed.sources.describe($0.span) }
        #expect(places == ["a \"b\".x:12:5", "y:6:1"])
    }
}

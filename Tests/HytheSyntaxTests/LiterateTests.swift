import HytheBase
import Testing

import HytheSyntax

@Suite struct LiterateTests {
    @Test func birdTracks() throws {
        let parsed = try parse("Text.\n\n> f = do\n>   a\n>   b\n\nMore (text.\n\n> g = 1\n", path: "T.lhs")
        #expect(parsed.messages == [], "\(parsed.rendered)")
        #expect(parsed.module.declarations.count == 2)
    }

    @Test func codeBlocks() throws {
        let parsed = try parse(
            "Text\n\\begin{code}\nf = 1\n > 2\n\\end{code}\nText\n\\begin{code}\ng = 2\n\\end{code}\n", path: "T.lhs")
        #expect(parsed.messages == [], "\(parsed.rendered)")
        #expect(parsed.module.declarations.count == 2)
    }

    @Test func errorsKeepTheirPlaces() throws {
        let parsed = try parse("Text\n\n> f = ]\n", path: "T.lhs")
        #expect(parsed.rendered.contains("T.lhs:3:7"))
        #expect(
            try parse("Text\n> f = 1\n", path: "T.lhs").messages == ["a blank line is missing between program and text"]
        )
        #expect(
            try parse("> f = 1\nText\n", path: "T.lhs").messages == ["a blank line is missing between program and text"]
        )
        #expect(
            try parse("\\begin{code}\nf = 1\n", path: "T.lhs").messages == ["`\\begin{code}` without `\\end{code}`"])
        #expect(try parse("Text\n", path: "T.lhs").messages == ["no program in this literate file"])
    }
}

import HytheBase
import Testing

import HytheSyntax

/// Everything that the tests' sources use.
let allSyntax: Extensions = {
    var extensions = Extensions.haskell2010
    for name in [
        .bangPatterns, .lambdaCase, .multiWayIf, .tupleSections, .rankNTypes, .existentialQuantification, .gadts,
        .functionalDependencies, .standaloneDeriving, .derivingStrategies, .scopedTypeVariables, .typeApplications,
        .viewPatterns, .namedFieldPuns, .recordWildCards, .emptyCase, .typeOperators, .kindSignatures,
        .standaloneKindSignatures, .importQualifiedPost, .capiFFI,
    ] as [Extension] { extensions.enable(name) }
    return extensions
}()

struct Parsed {
    var module: Module
    var diagnostics: [Diagnostic]
    var sources: SourceMap

    /// As the user sees it.
    var rendered: String { DiagnosticRenderer(sources: sources).render(diagnostics) }
    /// The tree as text.
    var printed: String { PrettyPrinter.text(of: module) }
    var messages: [String] { DiagnosticRenderer.sorted(diagnostics).map(\.message) }
}

func parse(_ text: String, _ extensions: Extensions = .haskell2010, path: String = "Test.hs") throws -> Parsed {
    try parse(bytes: Array(text.utf8), extensions, path: path)
}

func parse(bytes: [UInt8], _ extensions: Extensions = .haskell2010, path: String = "Test.hs") throws -> Parsed {
    var sources = SourceMap()
    let source = SourceFile(path: path, bytes: bytes)
    let file = sources.add(source)
    let result = Parser.parse(file: file, source: source, flags: extensions)
    sources.set(lineMarkers: result.lineMarkers, of: file)
    return Parsed(module: try #require(result.module), diagnostics: result.diagnostics, sources: sources)
}

/// Both texts are right and mean the same.
func expectSame(
    _ a: String, _ b: String, _ extensions: Extensions = .haskell2010, location: SourceLocation = #_sourceLocation
) throws {
    let (first, second) = (try parse(a, extensions), try parse(b, extensions))
    #expect(first.messages == [], "\(first.rendered)", sourceLocation: location)
    #expect(second.messages == [], "\(second.rendered)", sourceLocation: location)
    #expect(first.printed == second.printed, sourceLocation: location)
}

/// The kinds of the lexemes of a text, without the end of the file.
func lex(_ text: String, _ features: SyntaxFeatures = []) -> TokenStream {
    Lexer.tokens(file: 0, bytes: Array(text.utf8), features: features)
}

func kinds(_ text: String, _ features: SyntaxFeatures = []) -> [TokenKind] {
    lex(text, features).tokens.dropLast().map(\.kind)
}

func literals(_ text: String, _ features: SyntaxFeatures = []) -> [Literal] { lex(text, features).literals }

import HytheBase

/// From the text of a module to its surface syntax.
package enum Parser {
    /// Parses a module. `flags` are the extensions that the command line turned on; the file's pragmas come on top.
    ///
    /// The module is there even after errors, without the declarations that failed; `nil` where nothing could be read.
    package static func parse(file: UInt32, source: SourceFile, flags: Extensions) -> (
        module: Module?, diagnostics: [Diagnostic]
    ) {
        run(file: file, source: source, flags: flags, headerOnly: false)
    }

    /// Parses the head and the imports only: enough for the module graph.
    package static func parseHeader(file: UInt32, source: SourceFile, flags: Extensions) -> (
        module: Module?, diagnostics: [Diagnostic]
    ) {
        run(file: file, source: source, flags: flags, headerOnly: true)
    }

    /// Parses a type that the compiler itself writes (the tables of primitive operations).
    package static func parseType(_ text: String) -> SType? {
        let source = SourceFile(path: "<type>", bytes: Array(text.utf8))
        var extensions = Extensions.haskell2010
        for name: Symbol in ["MagicHash", "UnboxedTuples", "RankNTypes", "KindSignatures", "TypeOperators"] {
            extensions.enable(name)
        }
        let stream = Lexer.tokens(file: .max, bytes: source.bytes, features: SyntaxFeatures(extensions))
        var parser = TokenParser(file: .max, source: source, extensions: extensions, stream: stream)
        guard let type = try? parser.type(), parser.token.kind == .endOfFile, parser.diagnostics.isEmpty else {
            return nil
        }
        return type
    }

    private static func run(file: UInt32, source: SourceFile, flags: Extensions, headerOnly: Bool) -> (
        module: Module?, diagnostics: [Diagnostic]
    ) {
        var diagnostics: [Diagnostic] = []
        var bytes = source.bytes
        if source.path.hasSuffix(".lhs") {
            let literate = Literate.blankOutText(bytes, file: file)
            bytes = literate.bytes
            diagnostics += literate.diagnostics
        }
        let pragmas = FilePragmas.read(file: file, bytes: bytes, flags: flags)
        diagnostics += pragmas.diagnostics
        let stream = Lexer.tokens(
            file: file, bytes: bytes, features: SyntaxFeatures(pragmas.extensions), headerOnly: headerOnly)
        var parser = TokenParser(file: file, source: source, extensions: pragmas.extensions, stream: stream)
        let module = parser.module()
        return (module, diagnostics + parser.diagnostics)
    }
}

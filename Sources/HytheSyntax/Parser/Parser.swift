import HytheBase

/// What the parser makes of a file.
package struct ParsedFile {
    /// There even after errors, without the declarations that failed; `nil` where nothing could be read.
    package var module: Module?
    package var diagnostics: [Diagnostic]
    package var lineMarkers: [LineMarker] = []
    /// The files that the preprocessor asked for, with what was there.
    package var probes: [(path: String, content: [UInt8]?)] = []
}

/// From the text of a module to its surface syntax.
package enum Parser {
    /// Parses a module. `flags` are the extensions that the command line turned on; the file's pragmas come on top.
    package static func parse(
        file: UInt32, source: SourceFile, flags: Extensions, preprocessor: PreprocessorOptions = PreprocessorOptions()
    ) -> ParsedFile {
        var result = ParsedFile(diagnostics: [])
        var bytes = source.bytes
        if source.path.hasSuffix(".lhs") {
            let literate = Literate.blankOutText(bytes, file: file)
            bytes = literate.bytes
            result.diagnostics += literate.diagnostics
        }
        var pragmas = FilePragmas.read(file: file, bytes: bytes, flags: flags)
        var text: PreprocessedText?
        if pragmas.extensions.contains(.cpp) {
            let preprocessed = Preprocessor.run(
                file: file, path: source.path, name: source.programPath, source: bytes,
                options: preprocessor.adding(pragmas.preprocessorFlags))
            result.probes = preprocessed.probes
            result.diagnostics += preprocessed.diagnostics
            // What it left out would only be missed.
            if preprocessed.diagnostics.contains(where: { $0.severity == .error }) { return result }
            bytes = preprocessed.text.bytes
            text = preprocessed.text
            pragmas = FilePragmas.read(file: file, bytes: bytes, flags: flags)
            pragmas.diagnostics = pragmas.diagnostics.map(preprocessed.text.original)
            pragmas.warningFlags = pragmas.warningFlags.map {
                Located($0.value, at: preprocessed.text.original($0.span))
            }
        }
        result.diagnostics += pragmas.diagnostics
        var stream = Lexer.tokens(file: file, bytes: bytes, features: SyntaxFeatures(pragmas.extensions))
        text?.relocate(&stream)
        result.lineMarkers = stream.lineMarkers
        var parser = TokenParser(file: file, source: source, extensions: pragmas.extensions, stream: stream)
        result.module = parser.module()
        result.module?.warningFlags = pragmas.warningFlags
        result.module?.tabs = stream.tabs
        result.module?.unknownPragmas = stream.unknownPragmas
        result.diagnostics += parser.diagnostics
        return result
    }

    /// Parses a type that the compiler itself writes (the tables of primitive operations).
    package static func parseType(_ text: String) -> SType? {
        let source = SourceFile(path: "<type>", bytes: Array(text.utf8))
        var extensions = Extensions.haskell2010
        for name: Extension in [.magicHash, .unboxedTuples, .rankNTypes, .kindSignatures, .typeOperators] {
            extensions.enable(name)
        }
        let stream = Lexer.tokens(file: .max, bytes: source.bytes, features: SyntaxFeatures(extensions))
        var parser = TokenParser(file: .max, source: source, extensions: extensions, stream: stream)
        guard let type = try? parser.type(), parser.token.kind == .endOfFile, parser.diagnostics.isEmpty else {
            return nil
        }
        return type
    }
}

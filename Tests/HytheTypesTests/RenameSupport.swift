import Foundation
import HytheBase
import HytheSyntax
import Testing

import HytheTypes

/// Renames modules given as text, each importing those before it. Nothing is imported implicitly.
struct RenameProgram {
    var interfaces: [Symbol: ExportEnvironment] = ["GHC.Prim": .prim]
    /// Of the modules that have been checked.
    var types: [Symbol: ModuleTypes] = [:]
    var sources = SourceMap()
    var modules: [RenamedModule] = []
    var diagnostics: [Diagnostic] = []

    /// As the user sees them.
    var rendered: String { DiagnosticRenderer(sources: sources).render(diagnostics) }
    var messages: [String] { DiagnosticRenderer.sorted(diagnostics).map(\.message) }
    /// Each message with the text that it is about.
    var marked: [String] {
        DiagnosticRenderer.sorted(diagnostics).map { diagnostic in
            let span = diagnostic.span
            let bytes = sources[span.file].bytes[Int(span.start)..<Int(span.end)]
            return "\(String(decoding: bytes, as: UTF8.self)): \(diagnostic.message)"
        }
    }

    mutating func add(
        _ text: String, extensions: [Extension] = [], warnings: [String] = [], isLibrary: Bool = false,
        path: String = "Test.hs"
    ) {
        let source = SourceFile(path: path, bytes: Array(text.utf8))
        var flags = Extensions.haskell2010
        if !isLibrary { _ = flags.apply(flag: "NoImplicitPrelude") }
        for name in extensions { flags.enable(name) }
        let file = sources.add(source)
        let parsed = Parser.parse(
            file: file, source: source, flags: flags,
            preprocessor: PreprocessorOptions(headers: Repository.headers) { path in
                (try? Data(contentsOf: URL(fileURLWithPath: path))).map(Array.init)
            })
        diagnostics += parsed.diagnostics
        guard let module = parsed.module else { return }
        var warningFlags = WarningFlags.none
        for warning in warnings { #expect(warningFlags.apply(warning) == .applied) }
        let renamed = Renamer.rename(module, interfaces: interfaces, types: types, warnings: warningFlags)
        interfaces[module.name.value] = renamed.exports
        modules.append(renamed.module)
        diagnostics += renamed.diagnostics
    }
}

/// Renames one or several modules.
func rename(_ texts: String..., extensions: [Extension] = [], warnings: [String] = []) -> RenameProgram {
    var program = RenameProgram()
    for text in texts { program.add(text, extensions: extensions, warnings: warnings) }
    return program
}

enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Where the headers are that come with the compiler.
    static let headers = root.appendingPathComponent("Sources/CHytheABI/include").path

    static func haskellFiles(under folder: String) -> [URL] {
        let base = root.appendingPathComponent(folder)
        let walk = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        return (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "hs" }.sorted { $0.path < $1.path }
    }
}

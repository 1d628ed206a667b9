import Foundation
import HytheBase
import HytheSyntax
import Testing

import HytheTypes

/// The base library and the golden programs are right: renaming them says nothing.
@Suite struct RenameCorpusTests {
    static var library: RenameProgram { CheckedLibrary.contents.program }

    /// Gives the renamed library's modules to `each` in the order of their imports; deriving needs the types of those before.
    static func renameLibrary(_ each: (inout RenameProgram, RenamedModule) -> Void) -> RenameProgram {
        var program = RenameProgram()
        var texts: [Symbol: (text: String, path: String)] = [:]
        let folder = Repository.root.appendingPathComponent("Library").path + "/"
        for file in Repository.haskellFiles(under: "Library") {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            // Behind the name of the package.
            let name = file.path.dropFirst(folder.count).dropLast(3).split(separator: "/").dropFirst().joined(
                separator: ".")
            texts[Symbol(name)] = (text, "Library/" + file.path.dropFirst(folder.count))
        }
        var visited: Set<Symbol> = []
        func visit(_ name: Symbol) {
            guard visited.insert(name).inserted, let entry = texts[name] else { return }
            for line in entry.text.split(separator: "\n") where line.hasPrefix("import ") {
                let words = line.split(separator: " ").dropFirst().filter { $0 != "qualified" }
                if let imported = words.first { visit(Symbol(String(imported.prefix { $0 != "(" && $0 != ";" }))) }
            }
            if !entry.text.contains("NoImplicitPrelude") { visit("Prelude") }
            let count = program.modules.count
            program.add(entry.text, isLibrary: true, path: entry.path)
            if program.modules.count > count { each(&program, program.modules[count]) }
        }
        for name in texts.keys.sorted() { visit(name) }
        return program
    }

    @Test func libraryIsRenamedWithoutComplaint() {
        let library = RenameCorpusTests.library
        #expect(library.modules.count > 40)
        #expect(library.diagnostics.isEmpty, "\(library.rendered)")
    }

    @Test func goldenProgramsAreRenamedWithoutComplaint() throws {
        for file in Repository.haskellFiles(under: "Tests/Golden/run") where !isOneOfSeveral(file) {
            let text = try String(contentsOf: file, encoding: .utf8)
            var program = RenameCorpusTests.library
            program.diagnostics = []
            program.add(text, isLibrary: true, path: file.lastPathComponent)
            #expect(program.diagnostics.isEmpty, "\(file.path)\n\(program.rendered)")
        }
    }

    /// Whether a file is a module of a program that fills a folder.
    private func isOneOfSeveral(_ file: URL) -> Bool {
        let folder = file.deletingLastPathComponent()
        return file.path.contains("/modules/")
            || FileManager.default.fileExists(atPath: folder.appendingPathComponent("Main.hs").path)
    }
}

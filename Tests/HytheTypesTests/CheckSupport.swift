import Foundation
import HytheBase
import HytheSyntax
import Testing

import HytheTypes

/// A module checked against the base library.
struct CheckedModule {
    var types: ModuleTypes
    var typed: TypedModule
    var diagnostics: [Diagnostic]
    var sources: SourceMap

    var rendered: String { DiagnosticRenderer(sources: sources).render(diagnostics) }
    var messages: [String] { DiagnosticRenderer.sorted(diagnostics).map(\.message) }

    /// The type of a top-level value, as printed.
    func type(_ name: String) -> String {
        let name = types.values.keys.first { $0.occurrence.text == name }
        return name.flatMap { types.values[$0] }.map { "\($0)" } ?? "nothing"
    }
}

/// The types of all modules of the base library.
enum CheckedLibrary {
    struct Contents: @unchecked Sendable {
        var types: [Symbol: ModuleTypes]
        var program: RenameProgram
        var diagnostics: [Diagnostic]
    }

    static let contents: Contents = onLargeStack {
        var diagnostics: [Diagnostic] = []
        let program = RenameCorpusTests.renameLibrary { program, module in
            let checked = TypeChecker.check(module, imports: program.types, options: .init(sources: program.sources))
            program.types[module.name] = checked.types
            diagnostics += checked.diagnostics
        }
        return Contents(types: program.types, program: program, diagnostics: diagnostics)
    }
}

/// Checks a module that may import anything of the base library; the Prelude is there.
func check(_ text: String, extensions: [Extension] = [], warnings: [String] = [], isMain: Bool = false) -> CheckedModule
{
    onLargeStack {
        let library = CheckedLibrary.contents
        var program = library.program
        program.diagnostics = []
        let count = program.modules.count
        program.add(text, extensions: extensions + [.implicitPrelude], path: "Test.hs")
        var flags = WarningFlags.none
        for warning in warnings { #expect(flags.apply(warning) == .applied) }
        guard program.modules.count > count, let module = program.modules.last,
            !program.diagnostics.contains(where: { $0.severity == .error })
        else {
            return CheckedModule(
                types: ModuleTypes(name: "Main"), typed: TypedModule(name: "Main"), diagnostics: program.diagnostics,
                sources: program.sources)
        }
        // The one module of the library whose instances nobody has without importing it.
        let visible = library.types.filter { $0.key.text != "Text.Show.Functions" }
        let result = TypeChecker.check(
            module, imports: visible,
            options: .init(
                sources: program.sources, main: isMain ? .global("Main", "main", .value) : nil, warnings: flags))
        return CheckedModule(
            types: result.types, typed: result.module, diagnostics: result.diagnostics, sources: program.sources)
    }
}

/// Runs on a thread with a stack for deep recursion: test threads have half a megabyte.
func onLargeStack<Result>(_ body: @escaping () -> Result) -> Result {
    let work = Work(body: body)
    let thread = Thread { work.run() }
    thread.stackSize = 1 << 30
    thread.start()
    work.finished.wait()
    return work.result!
}

private final class Work<Result>: @unchecked Sendable {
    let body: () -> Result
    var result: Result?
    let finished = DispatchSemaphore(value: 0)

    init(body: @escaping () -> Result) { self.body = body }

    func run() {
        result = body()
        finished.signal()
    }
}

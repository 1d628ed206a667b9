import HytheBase
import HytheCore
import HytheExplain
import HytheForeign
import HytheLLVM
import HytheSyntax
import HytheTypes

/// The compiler proper for one command: from Haskell files to LLVM IR, as a list of stages.
struct HaskellCompilation: Sendable {
    let roots: [String]
    let language: LanguageRequest
    let code: CodeRequest
    let emit: EmitStage?
    /// Stop behind type checking.
    var checkOnly = false
    /// False: the program's main is in C, whatever the modules define.
    var hasHaskellMain = true
    /// Gather what `hythe explain` tells.
    var explains = false
    var runtime = RuntimeOptionsRequest()
    /// What of the tools counts in the key of the program's machine code; nil: it is made in any case.
    var toolchain: String?
    let installation: Installation
    let cache: Cache

    func run() throws(DriverError) -> CompiledHaskell {
        var result = CompiledHaskell()
        let modules = ModuleCache(cache)
        let loader = try code.times.measure("find and parse modules") { () throws(DriverError) in
            var packages: [UnitContext] = []
            for unit in language.units {
                packages.append(try UnitContext(unit, installation: installation, directory: cache.root))
            }
            var loader = try ModuleLoader(
                roots: roots,
                program: UnitContext(program: language, installation: installation, directory: cache.root),
                packages: packages, cache: modules)
            if !checkOnly {
                for module in RuntimeNames.modules { try loader.require(module) }
            }
            return loader
        }
        if emit == .parsed {
            let roots = loader.ordered.filter(\.isRoot).compactMap(\.module)
            result.text = roots.map { PrettyPrinter.text(of: $0) }.joined(separator: "\n")
        }
        if let dump = language.dump {
            for loaded in loader.ordered where !loaded.isLibrary {
                let source = loader.sources[loaded.source]
                try dump.write(source: String(decoding: source.bytes, as: UTF8.self), of: source.path)
            }
        }
        var frontend = ModuleCompiler(
            loader, cache: modules, warnings: LanguageFlags.warnings(language.warnings),
            entry: language.entry)
        code.times.measure("check and desugar modules", size: { "\(loader.ordered.count) modules" }) {
            for (number, loaded) in loader.ordered.enumerated() {
                ProgressLine.show(
                    "checking \(ModuleIdentity.name(of: loaded.name))", done: number, of: loader.ordered.count)
                frontend.compile(loaded, imports: loader.importsForCache(loaded))
            }
        }
        frontend.checkExports(loader.ordered)

        result.diagnostics = language.diagnostics.text(
            of: frontend.diagnostics, loader.sources, usesColour: language.color)
        result.hasErrors = frontend.diagnostics.contains { $0.severity == .error }
        if result.hasErrors || checkOnly || emit == .parsed { return result }
        try produce(frontend, loader, into: &result)
        return result
    }

    /// From compiled modules to the text of the stage asked for.
    private func produce(_ frontend: ModuleCompiler, _ loader: ModuleLoader, into result: inout CompiledHaskell)
        throws(DriverError)
    {
        var exports: [ForeignExport] = []
        for loaded in loader.ordered where !loaded.isLibrary {
            guard let module = frontend.modules[loaded.name] else { continue }
            if !module.capiImports.isEmpty {
                let text = CapiImport.source(module.capiImports, sources: loader.sources)
                result.capiSources.append(
                    (loaded.path, loaded.unit.orFail("a module of the program is of no unit"), text))
            }
            if module.foreignExports.isEmpty { continue }
            exports += module.foreignExports
            let name = ModuleIdentity.name(of: loaded.name)
            let stem = Path.stem(loaded.path)
            result.exports.append(
                CompiledHaskell.Exports(
                    stem: stem, header: CHeader.source(module: name, exports: module.foreignExports),
                    cSource: CStub.source(module: name, exports: module.foreignExports),
                    cNames: module.foreignExports.flatMap(\.cNames)))
        }
        let entry = loader.entry(language.entry)
        let main = frontend.main ?? .global(entry.module, entry.function, .value)
        var core = CoreProgram()
        for (name, module) in frontend.modules { core.add(name, module.core) }
        result.definesMain =
            hasHaskellMain && loader.roots.contains(entry.module) && core.binding(for: main) != nil

        let rootNames =
            RuntimeNames.closures.map(\.name) + exports.flatMap { [$0.stable, $0.worker] }
            + (result.definesMain ? [main] : [])
        result.key = key(of: loader, roots: rootNames)
        if let key = result.key, cache.find(BuildSession.programs, key) != nil { return }
        let (linked, missing) = code.times.measure("collect definitions", size: { size($0.module) }) {
            core.link(name: "program", roots: rootNames)
        }
        if let first = missing.first {
            let referrer = first.referrer.map { ", which `\($0)` refers to" } ?? ""
            InternalError.fail("the definition of `\(first.name)`\(referrer) is lost")
        }
        try language.dump?.write(CorePrinter.print(linked), to: "core.txt")
        if emit == .core {
            result.text = CorePrinter.print(linked)
            return
        }
        let optimised = try optimise(linked, roots: rootNames, main: result.definesMain ? main : nil)
        try language.dump?.write(CorePrinter.print(optimised), to: "core-opt.txt")
        if emit == .coreOpt {
            result.text = CorePrinter.print(optimised)
            return
        }
        if explains {
            result.explanations = exports.map {
                ExportSource(
                    $0, isFused: code.stubs == .fused, source: linked, optimised: optimised, sources: loader.sources)
            }
        }
        let called = Set(exports.map(\.module))
        for loaded in loader.ordered where !called.contains(loaded.name) {
            let name = ZEncoding.encode(loaded.name.text)
            if loaded.unit == ModuleIdentity.program {
                result.innerModules.insert(name)
            } else {
                result.libraryModules.insert(name)
            }
        }
        let codeExports = codeExports(exports, main: result.definesMain ? main : nil)
        var options = CodeOptions.host
        options.yields = code.yields
        ProgressLine.show("making code")
        let program = code.times.measure("make LLVM IR", size: { "\($0.definitions.count) definitions" }) {
            LLVMBackend.emit(optimised, options: options, exports: codeExports, isLinting: code.lint)
        }
        result.program = program
        try language.dump?.write(program.text, to: "program.ll")
    }

    /// Of all that the program's machine code is made from. See Note [Programs without change].
    private func key(of loader: ModuleLoader, roots: [Name]) -> ContentHash? {
        guard let toolchain, emit == nil || emit == .object, !explains, !code.lint, code.times == nil,
            language.dump == nil, !cache.isTemporary, !InjectedFault.isAwaited
        else { return nil }
        var key = ContentHash()
        key.combine(toolchain)
        key.combine(
            "\(code.level) \(code.stubs) \(code.stackProtectorAll) \(code.yields) \(runtime.rule) \(runtime.builtIn)")
        for loaded in loader.ordered { key.combine(loader.key(of: loaded.name)) }
        for root in roots { key.combine("\(root.module?.text ?? "") \(root.occurrence)") }
        return key
    }

    private func size(_ module: CoreModule) -> String {
        "\(module.bindings.count) definitions, \(module.nodeCount) nodes"
    }

    private func optimise(_ program: CoreModule, roots: [Name], main: Name?) throws(DriverError) -> CoreModule {
        var optimizer = Optimizer(
            level: OptimizationLevel(rawValue: code.level).orFail("there is no level -O\(code.level)"), roots: roots,
            main: main)
        optimizer.around = { name, pass in
            ProgressLine.show("optimising")
            return code.times.measure(name, size: size, pass)
        }
        guard code.lint else { return optimizer.run(program) }
        var faults = CoreLint.check(program, isWholeProgram: true, roots: roots).map { (pass: "desugar", text: $0) }
        optimizer.isLinting = true
        optimizer.didRun = { report in
            if faults.isEmpty { faults = report.faults.map { (pass: report.pass, text: $0) } }
        }
        let result = optimizer.run(program)
        if let first = faults.first {
            InternalError.fail(
                "Core lint after the pass `\(first.pass)`: \(faults.prefix(5).map(\.text).joined(separator: "; "))")
        }
        return result
    }

    private func codeExports(_ exports: [ForeignExport], main: Name?) -> CodeExports {
        var closures = RuntimeNames.closures + exports.map { (name: $0.stable, symbol: $0.stableSymbol) }
        if let main { closures.append((name: main, symbol: RuntimeNames.mainClosure)) }
        let modules = exports.reduce(into: [Symbol]()) { if !$0.contains($1.module) { $0.append($1.module) } }
        let byModule = modules.map { module in (module: module, exports: exports.filter { $0.module == module }) }
        return CodeExports(
            closures: closures.map { ($0.symbol, $0.name) }
        ) { entries in
            let stubs = ExportStubs(
                form: code.stubs == .fused ? .fused : .rts, stackProtectorAll: code.stackProtectorAll, entries: entries)
            let starting =
                main == nil
                ? stubs.emitOptions(runtime)
                : stubs.emitMain(closure: RuntimeNames.mainClosure, runtime: runtime)
            return stubs.emit(byModule) + starting
        }
    }
}

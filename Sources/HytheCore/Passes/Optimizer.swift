import HytheBase
import HytheTypes

/// How hard the optimiser works: `-O0`, `-O1`, `-O2`.
package enum OptimizationLevel: Int, Comparable, Sendable {
    case none
    case standard
    case aggressive

    package static func < (a: OptimizationLevel, b: OptimizationLevel) -> Bool { a.rawValue < b.rawValue }
}

/// The optimiser as a list of named passes over a linked program.
package struct Optimizer {
    /// A step from program to program.
    package struct Pass {
        package let name: String
        package let run: (CoreModule) -> CoreModule
    }

    /// What a pass did: for timing, dumps and lint.
    package struct Report {
        package let pass: String
        package let module: CoreModule
        /// Faults that `CoreLint` found after the pass; empty unless asked for.
        package let faults: [String]
    }

    package let passes: [Pass]
    private let roots: [Name]
    package var isLinting = false
    /// Runs a pass, to measure it.
    package var around: (_ pass: String, _ run: () -> CoreModule) -> CoreModule = { $1() }
    package var didRun: ((Report) -> Void)?

    /// - Parameters:
    ///   - roots: names that something outside the program refers to; they keep their definitions and arities.
    ///   - main: the one of these that is an action performed once.
    package init(level: OptimizationLevel, roots: [Name], main: Name? = nil) {
        self.roots = roots
        passes = Optimizer.passes(level, Set(roots), main)
    }

    package func run(_ module: CoreModule) -> CoreModule {
        var module = module
        for pass in passes {
            let input = module
            module = around(pass.name) { Activity.during(pass.name) { pass.run(input) } }
            guard let didRun else { continue }
            let faults = isLinting ? CoreLint.check(module, isWholeProgram: true, roots: roots) : []
            didRun(Report(pass: pass.name, module: module, faults: faults))
        }
        return module
    }

    private static func passes(_ level: OptimizationLevel, _ roots: Set<Name>, _ main: Name?) -> [Pass] {
        if level == .none { return [] }
        var options = SimplifierOptions()
        if level == .aggressive {
            options.threshold = 20
            options.generosity = 40
            options.growth = 4000
        }
        let simplify = Pass(name: "simplify", run: Simplify(options: options).run)
        options.isFusing = true
        let fuse = Pass(name: "simplify", run: Simplify(options: options).run)
        let prune = Pass(name: "prune") { DeadBindings.remove(from: $0, roots: roots) }
        let specializer = Specialize()
        let specialize = Pass(name: "specialize", run: specializer.run)
        let floatIn = Pass(name: "float-in", run: FloatIn().run)
        let floatOut = Pass(name: "float-out", run: FloatOut().run)
        let boxIn = Pass(name: "box-in", run: BoxIn().run)
        let runState = Pass(name: "run-state", run: RunState.run)
        let split = Pass(name: "worker-wrapper") { WorkerWrapper().run($0) }
        let callPatterns = Pass(name: "call-patterns") { CallPatterns().run($0) }
        let localize = main.map { main in
            [Pass(name: "local-constants", run: LocalConstants(action: main, roots: roots).run)]
        }
        var passes = [fuse, prune] + (localize ?? [])
        passes += [specialize, prune, fuse, specialize, prune, fuse, specialize, prune] + (localize ?? [])
        passes += [floatIn, simplify, floatOut, runState, floatIn, split, simplify, prune]
        passes += [floatIn, boxIn, simplify, prune]
        if level == .aggressive {
            passes += [specialize, callPatterns, floatIn, simplify, split, simplify, prune, boxIn]
        }
        return passes
    }
}

/// Top-level bindings that nothing reachable mentions go.
enum DeadBindings {
    static func remove(from module: CoreModule, roots: Set<Name>) -> CoreModule {
        let indices = NameTable<Int>()
        for (index, binding) in module.bindings.enumerated() { indices[binding.name] = index }
        var isLive = [Bool](repeating: false, count: module.bindings.count)
        var work: [Int] = []
        func demand(_ name: Name) {
            guard name.isGlobal, let index = indices[name], !isLive[index] else { return }
            isLive[index] = true
            work.append(index)
        }
        roots.forEach(demand)
        while let index = work.popLast() { module.bindings[index].value.forEachVariable(demand) }
        let bindings = zip(module.bindings, isLive).filter { $1 }.map { $0.0 }
        return CoreModule(name: module.name, bindings: bindings)
    }
}

import HytheBase
import HytheCore

/// What the optimiser made of an export, read off the Core that it left.
struct WorkerFacts {
    /// Of the exported function.
    private let function: Name
    private var globals: [Name] = []
    private var allocates = false
    private var callsC: [String] = []
    /// The result of a call comes in a box.
    private var unboxesResult = false
    private let program: [Name: TopBinding]

    init(_ worker: TopBinding, function: Name, program: [Name: TopBinding]) {
        self.function = function
        self.program = program
        let body = if case .lambda(_, let body) = worker.value { body } else { worker.value }
        visit(body)
        if case .case_(.apply(let callee, _, _), _, _, _, _) = body, case .variable = callee { noteResult(body) }
    }

    var sentences: [String] {
        var found = [
            "The C function runs Haskell code on unboxed values: it makes no box and no thunk, and takes no lock."
        ]
        let own = globals.filter { $0 == function || $0.module == function.module && isPart($0) }
        if own.isEmpty {
            found.append("`\(function.occurrence)` is inlined there.")
        } else if own.contains(function) {
            found.append(
                "It calls `\(function.occurrence)`, whose arguments it boxes: nothing shows that they are always needed."
            )
        } else {
            found.append(
                "`\(function.occurrence)` needs its arguments, so it was split: `$w\(function.occurrence)` takes them unboxed."
            )
        }
        if unboxesResult { found.append("The result comes back in a box and is taken out.") }
        let others = globals.filter { name in !own.contains(name) }.map { "\($0)" }
        if !others.isEmpty { found.append("It calls \(list(others)).") }
        if !callsC.isEmpty { found.append("It calls C: \(list(callsC)).") }
        if !allocates, own.isEmpty, others.isEmpty {
            found.append("Nothing is allocated, so no collection can begin there.")
        }
        return found
    }

    /// A part that the optimiser made of the function.
    private func isPart(_ name: Name) -> Bool {
        name.identifier.text.hasPrefix("$w\(function.identifier.text)")
    }

    private func list(_ names: [String]) -> String {
        var seen: Set<String> = []
        let unique = names.filter { seen.insert($0).inserted }
        return unique.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
            + (unique.count > 4 ? " and \(unique.count - 4) more" : "")
    }

    private mutating func noteResult(_ body: Core) {
        guard case .case_(_, _, let alternatives, _, _) = body, let first = alternatives.first else { return }
        if case .constructor = first.pattern { unboxesResult = true }
        if case .tuple = first.pattern, case .case_(.variable, _, let inner, _, _) = first.body,
            case .constructor? = inner.first?.pattern
        {
            unboxesResult = true
        }
    }

    private mutating func visit(_ core: Core) {
        switch core {
        case .variable(let name): if program[name] != nil { globals.append(name) }
        case .let_, .lambda: allocates = true
        case .constructor(_, let fields): if !fields.isEmpty { allocates = true }
        case .foreignCall(let call, _, _):
            if case .symbol(let name) = call.target {
                callsC.append(name.text)
            } else {
                callsC.append("a function pointer")
            }
        default: break
        }
        var children: [Core] = []
        core.forEachChild { children.append($0) }
        for child in children { visit(child) }
    }
}

import HytheBase
import HytheCore

/// What the optimiser made of an export, read off the Core that it was given and the Core that it left.
struct WorkerFacts {
    /// The exported function.
    private let function: Name
    private let source: [Name: TopBinding]
    private let optimised: [Name: TopBinding]

    /// What the worker refers to, itself or in a part that the optimiser made: what is left of the program's own functions.
    private var calls: [Name] = []
    private var parts: Set<Name> = []
    private var allocates = false
    private var callsC: [String] = []
    private var callsPointers = false
    /// The result of a call comes in a box.
    private var unboxesResult = false

    /// - Parameters:
    ///   - worker: the function on unboxed values that the C function runs.
    ///   - source, optimised: the program before and after the optimiser.
    init(_ worker: TopBinding, of function: Name, source: [Name: TopBinding], optimised: [Name: TopBinding]) {
        self.function = function
        self.source = source
        self.optimised = optimised
        let body = Self.body(of: worker)
        visit(body)
        if case .case_(.apply(let callee, _, _), _, _, _, _) = body, case .variable = callee { noteResult(body) }
    }

    var sentences: [String] {
        var found = [
            "The C function runs Haskell code on unboxed values: it makes no box and no thunk, and takes no lock."
        ]
        let name = function.occurrence
        if calls.contains(function) {
            found.append("It calls `\(name)`, whose arguments it boxes: nothing shows that they are always needed.")
        } else if parts.contains(where: isWorker) {
            found.append("`\(name)` needs its arguments, so it was split: `$w\(name)` takes them unboxed.")
        } else {
            found.append("`\(name)` is inlined there.")
        }
        if unboxesResult { found.append("The result comes back in a box and is taken out.") }
        if !inlined.isEmpty { found.append("Inlined, fused or folded: \(list(inlined)).") }
        let others = calls.filter { $0 != function }.map { "\($0)" }
        if !others.isEmpty { found.append("What is called: \(list(others)).") }
        if !callsC.isEmpty { found.append("C functions are called: \(list(callsC)).") }
        if callsPointers { found.append("C is called through pointers.") }
        if !allocates, calls.isEmpty { found.append("Nothing is allocated, so no collection can begin there.") }
        return found
    }

    /// What a stub through the runtime's interface means: the optimiser has no part in the call.
    static func sentences(throughRuntime function: Name) -> [String] {
        [
            "The C function goes through the runtime's interface (`--stubs rts`): it boxes the arguments, applies the "
                + "closure of `\(function.occurrence)` to them and runs the application; a fused stub would do none of that."
        ]
    }

    /// Functions that the export is written with, and of which no call is left.
    private var inlined: [String] {
        guard let written = source[function] else { return [] }
        var names: [String] = []
        Self.forEachGlobal(of: written.value) { name in
            // Not dictionaries and what else the compiler names itself.
            guard !calls.contains(name), name != function, source[name] != nil, !name.identifier.text.hasPrefix("$")
            else { return }
            names.append("\(name)")
        }
        return names
    }

    private func isWorker(_ name: Name) -> Bool {
        name.module == function.module && name.identifier.text.hasPrefix("$w\(function.identifier.text)")
    }

    private func list(_ names: [String]) -> String {
        var seen: Set<String> = []
        let unique = names.filter { seen.insert($0).inserted }
        return unique.prefix(6).map { "`\($0)`" }.joined(separator: ", ")
            + (unique.count > 6 ? " and \(unique.count - 6) more" : "")
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
        case .variable(let name): note(name)
        case .let_, .lambda: allocates = true
        case .constructor(_, let fields): if !fields.isEmpty { allocates = true }
        case .foreignCall(let call, _, _):
            if case .symbol(let name) = call.target {
                callsC.append(name.text)
            } else {
                callsPointers = true
            }
        default: break
        }
        var children: [Core] = []
        core.forEachChild { children.append($0) }
        for child in children { visit(child) }
    }

    /// A part that the optimiser made of this export is looked into; the worker of another function is that function.
    private mutating func note(_ name: Name) {
        guard let binding = optimised[name] else { return }
        if source[name] != nil {
            calls.append(name)
        } else if let whole = split(name) {
            calls.append(whole)
        } else if parts.insert(name).inserted {
            visit(Self.body(of: binding))
        }
    }

    /// The function of the program, other than the exported one, that a worker was made of.
    private func split(_ name: Name) -> Name? {
        let text = name.identifier.text
        guard !isWorker(name), text.hasPrefix("$w"), let module = name.module else { return nil }
        let whole = Name.global(module, Symbol(String(text.dropFirst(2))), .value)
        return source[whole] == nil ? nil : whole
    }

    private static func body(of binding: TopBinding) -> Core {
        if case .lambda(_, let body) = binding.value { body } else { binding.value }
    }

    private static func forEachGlobal(of core: Core, _ visit: (Name) -> Void) {
        if case .variable(let name) = core { visit(name) }
        core.forEachChild { forEachGlobal(of: $0, visit) }
    }
}

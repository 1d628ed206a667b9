import HytheBase
import HytheTypes

// Note [Names in the simplifier]
// Binders are distinct within a top-level binding, so one table serves for the whole walk and no name is changed: a
// variable in `substitution` has been eliminated and does not occur in what is built. Code that comes to stand in a
// second place (an inlined function, the alternatives of a duplicated continuation) is copied with fresh binders first.
// Knowledge that holds in a part of the code only (a scrutinised variable is its case binder) is in `refinements`,
// which are undone on leaving.

/// Simplifies expressions: inlining, beta reduction, known cases, case of case, constant folding, dead code.
final class Simplifier {
    let options: SimplifierOptions
    let globals: GlobalDefinitions
    let occurrences: NameTable<Occurrence>
    var substitution = NameTable<Replacement>()
    /// Of local variables.
    var definitions = NameTable<Definition>()
    var refinements = NameTable<Core>()
    /// Non-lifted local variables.
    var representations = NameTable<Representation>()
    /// Join points to be copied to their jumps, with whether that is the only one; functions made join points.
    var joinPoints = NameTable<JoinReplacement>()
    /// Case binders and variables known to be constructor applications, by their first field that is a variable.
    var applications: [Name: [(name: Name, constructor: DataCon, fields: [Name])]] = [:]
    /// The case binders that may stand for their value here.
    var inScope = Set<Name>()
    /// How many parameters functions have that are assumed to take more. See Note [Arity of recursive functions].
    var assumedArities: [Name: AssumedArity] = [:]
    /// The same of local variables that are partial applications of these; they may have more arguments than the function's own.
    var assumedPartials: [Name: AssumedArity] = [:]
    /// Whether variables may be evaluated, outside of all bindings, before a function takes more. See Note [Arity behind evaluation].
    var allowsEvaluation = false
    /// How much may still be inlined into the current binding.
    var budget = 0

    enum Replacement {
        /// A variable or literal, simplified.
        case atom(Core)
        /// Something not simplified yet, for its only occurrence.
        case pending(Core)
    }

    enum JoinReplacement {
        case once(JoinPoint)
        case copy(JoinPoint)
        /// A `let`-bound function that became a join point: calls are jumps.
        case contified
    }

    init(options: SimplifierOptions, globals: GlobalDefinitions, occurrences: NameTable<Occurrence>) {
        self.options = options
        self.globals = globals
        self.occurrences = occurrences
    }

    /// Simplifies the value of a top-level binding.
    func top(_ name: Name, _ value: Core) -> Core {
        budget = options.growth
        OccurrenceAnalysis.analyse(value, into: occurrences)
        guard case .lambda(let parameters, let body) = value else {
            return expanded(simplify(value, .stop), isShared: false)
        }
        note(parameters)
        let simplified = simplify(body, .stop)
        if simplified.isLambda { return abstraction(parameters, simplified) }
        let own = (name: name, parameters: parameters.count, body: simplified)
        return expanded(parameters, simplified, by: arities([own])[name])
    }

    // MARK: Knowledge

    func occurrence(of name: Name) -> Occurrence { occurrences[name] ?? .unknown }

    func note(_ binders: [Binder]) {
        for binder in binders where binder.representation != .lifted {
            representations[binder.name] = binder.representation
        }
    }

    func fresh(_ text: Symbol, _ representation: Representation) -> Binder {
        let binder = Binder.fresh(text, representation)
        note([binder])
        return binder
    }

    func representation(of core: Core) -> Representation {
        core.shape { self.representations[$0] ?? .lifted }.representation ?? .lifted
    }

    func definition(of name: Name) -> Definition? {
        name.isGlobal ? globals.definition(of: name) : definitions[name]
    }

    /// Whether evaluating the variable does nothing.
    func isEvaluated(_ name: Name) -> Bool {
        if let representation = representations[name], representation != .lifted { return true }
        return switch definition(of: name) {
        case nil, .delayed?: false
        default: true
        }
    }

    /// Whether the expression may be evaluated early: it has no effect, cannot fail, and is cheap.
    func isSpeculative(_ core: Core, depth: Int = 4) -> Bool {
        switch core {
        case .literal: true
        case .variable(let name): isEvaluated(name)
        case .primitive(let operation, let arguments, _):
            depth > 0 && operation.effect == .pure && arguments.allSatisfy { isSpeculative($0, depth: depth - 1) }
        default: false
        }
    }

    /// Replaces a variable while `body` runs.
    func refining<Result>(_ name: Name?, to atom: Core, _ body: () -> Result) -> Result {
        guard let name else { return body() }
        if case .variable(name) = atom { return body() }
        let saved = refinements[name]
        refinements[name] = atom
        defer { refinements[name] = saved }
        return body()
    }
}

package struct SimplifierOptions: Sendable {
    /// A function of this size or less is copied to its calls.
    package var threshold = 14
    /// What known arguments can add to the threshold.
    package var generosity = 24
    /// How many nodes may be copied into one binding.
    package var growth = 1500
    /// Code of this size or less is repeated instead of shared by a join point.
    package var duplication = 7
    /// Whether list functions are still fused, and therefore not inlined.
    package var isFusing = false
    /// Whether definitions of other top-level bindings are used.
    package var isGlobal = true

    package init() {}
}

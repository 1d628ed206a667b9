import HytheBase
import HytheTypes

// Note [Specialisation]
// In a whole program a dictionary argument is usually known: the dictionary of an instance, or an instance function
// applied to such. A call of an overloaded function at known dictionaries becomes a call of a copy of the function made
// for them, which is made once. A dictionary that an instance function makes of known dictionaries becomes a constant.
// Copies are transformed in turn, so recursive functions call their copies; bounds on the size of dictionary terms and on
// the number of a function's copies end polymorphic recursion.
// Functions are arguments like that, too: see Note [Known function arguments].
// A local function is overloaded if it was generalised without a signature, or has one that says so; its copies are bound
// beside it.

/// The pass that makes copies of overloaded functions for the dictionaries that they are called with.
final class Specialize {
    struct Key: Hashable, CustomStringConvertible {
        let function: Name
        let terms: [Term]

        var description: String { Term.application(function, terms).description }
    }

    /// A dictionary without free variables.
    indirect enum Term: Hashable, CustomStringConvertible {
        case variable(Name)
        case application(Name, [Term])

        var size: Int {
            switch self {
            case .variable: 1
            case .application(_, let arguments): arguments.reduce(1) { $0 + $1.size }
            }
        }

        var description: String {
            switch self {
            case .variable(let name): name.description
            case .application(let name, let arguments):
                "(\(([.variable(name)] + arguments).map(\.description).joined(separator: " ")))"
            }
        }
    }

    let values = NameTable<TopBinding>()
    /// Dictionaries and functions that make them.
    let dictionaries = NameTable<Bool>()
    /// Survives rounds: copies made earlier are found again.
    private(set) var copies: [Key: Name] = [:]
    private var terms: [Name: Term] = [:]
    /// Case binders that are known dictionaries, which the simplifier prefers to the names of these.
    private var aliases: [Name: Term] = [:]
    var pending: [TopBinding] = []
    static let largestTerm = 12
    /// How many copies were made of a function: types that branch as they grow give many small terms.
    private var counts: [Name: Int] = [:]
    private static let mostCopies = 100
    private let functionArguments = FunctionArguments()
    /// The definition that is being transformed, and how many lambdas of each have become definitions.
    private(set) var current: Name?
    var lifted: [Name: Int] = [:]
    /// Local functions in scope.
    private var locals: [Name: LocalFunction] = [:]

    private final class LocalFunction {
        let parameters: [Binder]
        let body: Core
        var copies: [Key: Binder] = [:]
        /// Copies that are not bound yet.
        var pending: [(binder: Binder, value: Core)] = []
        static let mostCopies = 8

        init(_ parameters: [Binder], _ body: Core) {
            self.parameters = parameters
            self.body = body
        }
    }

    init() {}

    func run(_ module: CoreModule) -> CoreModule {
        values.removeAll()
        dictionaries.removeAll()
        aliases = [:]
        functionArguments.forget()
        for binding in module.bindings {
            values[binding.name] = binding
            if binding.value.makesDictionary { dictionaries[binding.name] = true }
        }
        // A copy that a pass has dropped since is made anew.
        copies = copies.filter { values[$0.value] != nil }
        terms = terms.filter { values[$0.key] != nil }
        var result: [TopBinding] = []
        for binding in module.bindings {
            current = binding.name
            result.append(TopBinding(name: binding.name, value: transform(binding.value), pragma: binding.pragma))
        }
        while let copy = pending.popLast() {
            current = copy.name
            result.append(TopBinding(name: copy.name, value: transform(copy.value), pragma: copy.pragma))
        }
        return CoreModule(name: module.name, bindings: result)
    }

    // MARK: Terms

    func term(_ core: Core) -> Term? {
        switch core {
        case .variable(let name):
            if let known = aliases[name] { return known }
            guard name.isGlobal, dictionaries[name] != nil, case .constructor? = values[name]?.value else { return nil }
            return terms[name] ?? .variable(name)
        case .apply(.variable(let name), let arguments, _):
            guard name.isGlobal, dictionaries[name] != nil, case .lambda(let parameters, _)? = values[name]?.value,
                parameters.count == arguments.count
            else { return nil }
            let inner = arguments.compactMap(term)
            return inner.count == arguments.count ? .application(name, inner) : nil
        default: return nil
        }
    }

    /// The global constant that is the dictionary; made if need be. The term of a constant may name what has been dropped since,
    /// so it is not written out while the constant is there.
    private func constant(_ term: Term) -> Core {
        let function: Name
        let arguments: [Term]
        switch term {
        case .variable(let name): return .variable(name)
        case .application(let name, let terms): (function, arguments) = (name, terms)
        }
        let key = Key(function: function, terms: arguments)
        if let name = copies[key] { return .variable(name) }
        guard term.size <= Self.largestTerm, let binding = values[function],
            case .lambda(let parameters, let body) = binding.value
        else { return .apply(.variable(function), arguments.map(constant), result: .lifted) }
        let name = copyName(key)
        copies[key] = name
        terms[name] = term
        make(name, parameters, arguments, body, pragma: nil)
        dictionaries[name] = true
        return .variable(name)
    }

    /// Named by what it is a copy of and for, whatever else the program contains: the same copy in another program has the
    /// same code. See Note [Units of code].
    private func copyName(_ key: Key) -> Name {
        counts[key.function, default: 0] += 1
        var text = key.description
        while true {
            let occurrence = Symbol("\(key.function.identifier)@\(ContentHash(text.utf8).short)")
            let name = Name.global(key.function.module ?? "", occurrence, .value)
            if values[name] == nil { return name }
            text += "'"
        }
    }

    /// Queues `body` with the dictionary parameters bound to constants.
    private func make(_ name: Name, _ parameters: [Binder], _ arguments: [Term], _ body: Core, pragma: InlinePragma?) {
        var values: [Name: Core] = [:]
        for (parameter, argument) in zip(parameters, arguments) { values[parameter.name] = constant(argument) }
        let copy = TopBinding(
            name: name, value: body.replacingVariables(values).freshened(NameTable<Occurrence>()), pragma: pragma)
        self.values[name] = copy
        pending.append(copy)
    }

    // MARK: Expressions

    private func transform(_ core: Core) -> Core {
        switch core {
        case .apply(.variable(let name), let arguments, let result) where name.isGlobal:
            if let term = term(core) { return constant(term) }
            return call(name, arguments, result)
        case .apply(.variable(let name), let arguments, let result):
            return callLocal(name, arguments, result)
        case .let_(let binding, let body): return bind(binding, body)
        case .case_(let scrutinee, let binder, _, _, _):
            guard case .variable = scrutinee, let known = term(scrutinee) else { return core.mapChildren(transform) }
            aliases[binder.name] = known
            return core.mapChildren(transform)
        default: return core.mapChildren(transform)
        }
    }

    // MARK: Local functions

    private func bind(_ binding: Bind, _ body: Core) -> Core {
        let group: [(binder: Binder, value: Core)] =
            switch binding {
            case .nonrecursive(let binder, let value): [(binder, value)]
            case .recursive(let group): group
            }
        var functions: [LocalFunction] = []
        for (binder, value) in group {
            guard case .lambda(let parameters, let body) = value else { continue }
            let function = LocalFunction(parameters, body)
            locals[binder.name] = function
            functions.append(function)
        }
        defer { for (binder, _) in group { locals[binder.name] = nil } }
        let body = transform(body)
        var rebuilt = group.map { (binder: $0.binder, value: transform($0.value)) }
        var copies: [(binder: Binder, value: Core)] = []
        while let function = functions.first(where: { !$0.pending.isEmpty }), let copy = function.pending.popLast() {
            copies.append((copy.binder, transform(copy.value)))
        }
        guard case .recursive = binding else {
            let inner = copies.reversed().reduce(body) { .let_(.nonrecursive($1.binder, $1.value), $0) }
            return .let_(.nonrecursive(rebuilt[0].binder, rebuilt[0].value), inner)
        }
        rebuilt += copies
        return .let_(.recursive(rebuilt), body)
    }

    private func callLocal(_ name: Name, _ arguments: [Core], _ result: Shape) -> Core {
        let arguments = arguments.map { (original: $0, transformed: transform($0)) }
        func unchanged() -> Core { .apply(.variable(name), arguments.map(\.transformed), result: result) }
        guard let function = locals[name] else { return unchanged() }
        let terms = zip(function.parameters, arguments).map { parameter, argument -> Term? in
            guard let term = term(argument.original), term.size <= Self.largestTerm else { return nil }
            return term
        }
        guard terms.contains(where: { $0 != nil }) else { return unchanged() }
        let key = Key(function: name, terms: terms.map { $0 ?? .variable(name) })
        let copy: Binder
        if let made = function.copies[key] {
            copy = made
        } else if function.copies.count >= LocalFunction.mostCopies {
            return unchanged()
        } else {
            copy = Binder.fresh(name.occurrence)
            function.copies[key] = copy
            var values: [Name: Core] = [:]
            var remaining: [Binder] = []
            for (index, parameter) in function.parameters.enumerated() {
                if index < terms.count, let term = terms[index] {
                    values[parameter.name] = constant(term)
                } else {
                    remaining.append(parameter)
                }
            }
            let value = Core.abstraction(remaining, function.body.replacingVariables(values))
            function.pending.append((copy, value.freshened(NameTable<Occurrence>())))
        }
        let rest = arguments.enumerated().filter { $0.offset >= terms.count || terms[$0.offset] == nil }
        return copy.variable.applied(to: rest.map(\.element.transformed), result: result)
    }

    // MARK: Global functions

    private func call(_ name: Name, _ arguments: [Core], _ result: Shape) -> Core {
        guard let binding = values[name], case .lambda(let parameters, let body) = binding.value
        else { return .apply(.variable(name), arguments.map(transform), result: result) }
        // Any of the arguments may be a known dictionary.
        var known: [(index: Int, term: Term)] = []
        let called = functionArguments.positions(of: binding)
        for (index, argument) in arguments.enumerated() where index < parameters.count {
            if let term = term(argument), term.size <= Self.largestTerm { known.append((index, term)) }
        }
        if !called.isEmpty, arguments.count >= parameters.count {
            let terms = called.sorted().filter { isKnownFunction(arguments[$0]) }
            if !terms.isEmpty, hasCopy(name, arguments, terms) || functionArguments.isCopied(name) {
                known += terms.compactMap { index in functionTerm(arguments[index]).map { (index, $0) } }
            }
        }
        guard !known.isEmpty else { return .apply(.variable(name), arguments.map(transform), result: result) }
        let positions = Set(known.map(\.index))
        let rest = arguments.enumerated().filter { !positions.contains($0.offset) }.map { transform($0.element) }
        let remaining = parameters.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
        let key = Key(
            function: name,
            terms: parameters.indices.map { index in
                known.first { $0.index == index }?.term ?? .variable(name)
            })
        let copy: Name
        if let made = copies[key] {
            copy = made
        } else if counts[name, default: 0] >= Self.mostCopies {
            return .apply(.variable(name), arguments.map(transform), result: result)
        } else {
            copy = copyName(key)
            copies[key] = copy
            make(
                copy, known.map { parameters[$0.index] }, known.map(\.term), .abstraction(remaining, body),
                pragma: binding.pragma)
        }
        return Core.variable(copy).applied(to: rest, result: result)
    }
}

extension Core {
    /// A dictionary, or a function to one.
    fileprivate var makesDictionary: Bool {
        if case .lambda(_, let body) = self { body.makesDictionary } else { endsInDictionary }
    }
}

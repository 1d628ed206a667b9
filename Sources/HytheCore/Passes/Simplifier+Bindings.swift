import HytheBase
import HytheTypes

extension Simplifier {
    /// Binds variables to arguments around `body`: by substitution, `let`, or `case` where not lifted.
    ///
    /// `isPartial`: the variables are under a lambda that remains.
    func bind(
        _ pairs: [(Binder, Core)], isSimplified: Bool, isPartial: Bool = false, _ body: () -> Core
    ) -> Core {
        guard let (binder, value) = pairs.first else { return body() }
        let rest = Array(pairs.dropFirst())
        func next() -> Core { bind(rest, isSimplified: isSimplified, isPartial: isPartial, body) }
        note([binder])
        if binder.representation != .lifted { return bindStrictly(binder, value, isSimplified: isSimplified, next) }
        if isSimplified { return complete(binder, value, next) }
        if let atom = resolved(value) {
            substitution[binder.name] = .atom(atom)
            return next()
        }
        let occurrence = occurrence(of: binder.name)
        switch occurrence.count {
        case .dead: return next()
        case .once where !isPartial, .once where value.isLambda, .onceInLambda where value.isLambda:
            substitution[binder.name] = .pending(value)
            return next()
        default: return complete(binder, expanded(simplify(value, .stop), isShared: true), next)
        }
    }

    private func bindStrictly(_ binder: Binder, _ value: Core, isSimplified: Bool, _ next: () -> Core) -> Core {
        let value = isSimplified ? value : simplify(value, .stop)
        if value.isAtom {
            substitution[binder.name] = .atom(value)
            return next()
        }
        if occurrence(of: binder.name).count == .dead && isSpeculative(value) { return next() }
        let body = next()
        return .case_(value, binder, [], default: body, result: shape(of: body))
    }

    func shape(of core: Core) -> Shape { core.shape { self.representations[$0] ?? .lifted } }

    // MARK: let

    func letBinding(_ binder: Binder, _ value: Core, _ body: Core, _ next: Continuation) -> Core {
        let occurrence = occurrence(of: binder.name)
        if occurrence.count == .many, let arity = occurrence.tailArity, case .lambda(let parameters, let inner) = value,
            arity == parameters.count
        {
            joinPoints[binder.name] = .contified
            let point = JoinPoint(name: binder.name, parameters: parameters, body: inner)
            return join(false, [point], body, next)
        }
        let function = occurrence.count == .many ? called(binder, value, body, next) : nil
        return bind([(binder, function ?? value)], isSimplified: false) { self.simplify(body, next) }
    }

    /// A `let` of something simplified, after which `next` is simplified.
    func complete(_ binder: Binder, _ value: Core, _ next: () -> Core) -> Core {
        switch value {
        case .variable, .literal:
            substitution[binder.name] = .atom(value)
            return next()
        case .let_(let binding, let inner) where inner.endsInValue:
            // The value becomes known.
            return .let_(binding, complete(binder, inner, next))
        case .case_(let scrutinee, let evaluated, let alternatives, let fallback?, _)
        where alternatives.isEmpty && evaluated.representation != .lifted && fallback.endsInValue
            && isSpeculative(scrutinee):
            // Cheaper done at once than delayed.
            let rest = complete(binder, fallback, next)
            return .case_(scrutinee, evaluated, [], default: rest, result: shape(of: rest))
        case .constructor(let constructor, let arguments):
            return naming(arguments) { atoms in
                guard let atoms else { return .let_(.nonrecursive(binder, value), next()) }
                if case .variable(let known) = self.reusing(constructor, atoms) {
                    self.substitution[binder.name] = .atom(.variable(known))
                    return next()
                }
                self.define(binder.name, constructor, atoms)
                return .let_(.nonrecursive(binder, .constructor(constructor, atoms)), next())
            }
        case .lambda:
            defineFunction(binder.name, value)
            return .let_(.nonrecursive(binder, value), next())
        case .apply(.variable(let name), let arguments, _):
            if let arity = arity(of: name), arity > arguments.count, arguments.allSatisfy(\.isAtom) {
                definitions[binder.name] = .partial(value, missing: arity - arguments.count)
            } else if let known = globals.dictionary(name, arguments) {
                definitions[binder.name] = .delayed(known.constructor, known.fields)
            }
            return .let_(.nonrecursive(binder, value), next())
        default:
            return .let_(.nonrecursive(binder, value), next())
        }
    }

    func defineFunction(_ name: Name, _ value: Core) {
        let unfolding = Unfolding(value, limit: options.threshold + options.generosity + 30)
        if !unfolding.isOpaque { OccurrenceAnalysis.analyse(value, into: occurrences) }
        definitions[name] = .function(unfolding)
    }

    /// Binds arguments of a constructor that are not atoms to variables; gives `nil` if that cannot be done early.
    private func naming(_ arguments: [Core], _ body: ([Core]?) -> Core) -> Core {
        var wrappers: [(Core) -> Core] = []
        var atoms: [Core] = []
        for argument in arguments {
            if argument.isAtom {
                atoms.append(argument)
                continue
            }
            let representation = representation(of: argument)
            let binder = fresh("x", representation)
            atoms.append(binder.variable)
            if representation == .lifted {
                definitions[binder.name] = knownForm(argument)
                wrappers.append { .let_(.nonrecursive(binder, argument), $0) }
            } else {
                guard isSpeculative(argument) else { return body(nil) }
                wrappers.append { .case_(argument, binder, [], default: $0, result: self.shape(of: $0)) }
            }
        }
        return wrappers.reversed().reduce(body(atoms)) { $1($0) }
    }

    private func knownForm(_ value: Core) -> Definition? {
        switch value {
        case .constructor(let constructor, let arguments) where arguments.allSatisfy(\.isAtom):
            .constructor(constructor, arguments)
        case .lambda: .evaluated(excluding: [])
        default: nil
        }
    }

    // MARK: Known constructor applications

    func define(_ name: Name, _ constructor: DataCon, _ fields: [Core]) {
        definitions[name] = .constructor(constructor, fields)
        let names = fields.compactMap { if case .variable(let name) = $0 { name } else { nil } }
        if names.count == fields.count, let first = names.first {
            applications[first, default: []].append((name, constructor, names))
        }
    }

    /// A variable in scope that is the same application, or the application itself.
    ///
    /// See Note [Reuse of applications].
    func reusing(_ constructor: DataCon, _ fields: [Core]) -> Core {
        if case .variable(let first)? = fields.first, let known = applications[first] {
            for (name, other, names) in known where other.name == constructor.name && names.count == fields.count {
                let isSame = zip(names, fields).allSatisfy { a, b in
                    if case .variable(a) = b { true } else { false }
                }
                if isSame, inScope.contains(name) { return .variable(name) }
            }
        }
        return .constructor(constructor, fields)
    }

    // Note [Reuse of applications]
    // `case x of b { I# y -> f (I# y) }` need not allocate: `b` is the value. Only case binders are reused, within
    // their alternatives (`inScope`): a `let` that is met before its use might be dropped or moved later.

    // MARK: letrec

    func letRecursive(_ group: [(binder: Binder, value: Core)], _ body: Core, _ next: Continuation) -> Core {
        let live = group.filter { occurrence(of: $0.binder.name).count != .dead }
        if live.isEmpty { return simplify(body, next) }
        if live.count == 1, !occurrence(of: live[0].binder.name).isRecursive {
            return letBinding(live[0].binder, live[0].value, body, next)
        }
        let points = live.compactMap { binder, value -> JoinPoint? in
            guard case .lambda(let parameters, let inner) = value,
                occurrence(of: binder.name).tailArity == parameters.count
            else { return nil }
            return JoinPoint(name: binder.name, parameters: parameters, body: inner)
        }
        if points.count == live.count {
            for point in points { joinPoints[point.name] = .contified }
            return join(true, points, body, next)
        }
        for (binder, value) in live {
            switch value {
            case .lambda(let parameters, _):
                var unfolding = Unfolding(value, isOpaque: true, limit: 1)
                unfolding.parameters = parameters
                definitions[binder.name] = .function(unfolding)
            case .constructor(let constructor, let arguments):
                let atoms = arguments.compactMap(resolved)
                if atoms.count == arguments.count { definitions[binder.name] = .constructor(constructor, atoms) }
            default: break
            }
        }
        let values = live.map { binder, value -> (binder: Binder, value: Core) in
            if case .lambda(let parameters, let inner) = value {
                note(parameters)
                let inner = simplify(inner, .stop)
                if case .lambda(let more, let rest) = inner { return (binder, .lambda(parameters + more, rest)) }
                return (binder, .lambda(parameters, inner))
            }
            return (binder, expanded(simplify(value, .stop), isShared: true))
        }
        let (group, body) = widened(expanded(values), simplify(body, next))
        return .let_(.recursive(group), body)
    }

    /// The functions of a recursive group with all the parameters that they can take.
    private func expanded(_ group: [(binder: Binder, value: Core)]) -> [(binder: Binder, value: Core)] {
        let functions = group.compactMap { binder, value -> (name: Name, parameters: Int, body: Core)? in
            guard case .lambda(let parameters, let body) = value else { return nil }
            return (binder.name, parameters.count, body)
        }
        let missing = arities(functions)
        var wanted: [Name: [Binder]] = [:]
        for (binder, value) in group {
            guard case .lambda(let parameters, _) = value else { continue }
            let more = missing[binder.name]?.parameters.map { fresh("eta", $0) } ?? []
            wanted[binder.name] = more
            var unfolding = Unfolding(value, isOpaque: true, limit: 1)
            unfolding.parameters = parameters + more
            if let missing = missing[binder.name] { unfolding.result = missing.result }
            definitions[binder.name] = .function(unfolding)
        }
        return group.map { binder, value in
            guard case .lambda(let parameters, let body) = value, let missing = missing[binder.name],
                let more = wanted[binder.name]
            else { return (binder, value) }
            return (binder, .lambda(parameters + more, applying(body, more, missing)))
        }
    }
}

extension Core {
    var isLambda: Bool {
        if case .lambda = self { true } else { false }
    }

    /// A constructor application or function under `let`s and evaluations of unlifted values.
    var endsInValue: Bool {
        switch self {
        case .constructor, .lambda: true
        case .let_(_, let body): body.endsInValue
        case .case_(_, let binder, let alternatives, let fallback?, _):
            alternatives.isEmpty && binder.representation != .lifted && fallback.endsInValue
        default: false
        }
    }
}

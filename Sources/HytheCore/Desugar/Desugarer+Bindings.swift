import HytheBase
import HytheTypes

/// One step of a scope of bindings, before they are sorted by dependency.
enum BindingItem {
    case lazy(Binder, Core)
    /// Evaluated before the scope's body.
    case strict(Binder, Core)
    /// A strict pattern: `wrap` evaluates the value and binds the variables around what follows. `recursively`, unless
    /// something of it is unlifted, is how it is bound when the value mentions the variables.
    case match(defines: [Name], value: Core, wrap: (Core) -> Core, recursively: RecursiveMatch?)

    var defines: [Name] {
        switch self {
        case .lazy(let binder, _), .strict(let binder, _): [binder.name]
        case .match(let names, _, _, _): names
        }
    }

    var value: Core {
        switch self {
        case .lazy(_, let value), .strict(_, let value), .match(_, let value, _, _): value
        }
    }
}

/// A strict pattern whose value mentions its variables: lazy bindings, and the test around what follows them.
struct RecursiveMatch {
    let bindings: () -> [BindingItem]
    let test: (Core) -> Core
}

extension Desugarer {
    func let_(_ groups: [TBindingGroup], _ body: () -> Core) -> Core {
        // Known before the first use: groups need not be in order.
        for group in groups { for (poly, _) in group.exports { _ = held(poly) } }
        let items = groups.flatMap(items)
        return scope(items, body())
    }

    // MARK: Groups

    /// A group's bindings in its surrounding scope.
    func items(_ group: TBindingGroup) -> [BindingItem] {
        if group.dictionaryParameters.isEmpty {
            for (poly, mono) in group.exports { alias(mono.name, to: poly.name) }
            return items(group.evidence) + group.bindings.flatMap(items)
        }
        let parameters = group.dictionaryParameters.map(binder)
        let inner = items(group.evidence) + group.bindings.flatMap(items)
        if group.exports.count == 1, let (poly, mono) = group.exports.first {
            return [.lazy(binder(poly), .abstraction(parameters, scope(inner, variable(mono.name))))]
        }
        let monos = group.exports.map { variable($0.mono.name) }
        if monos.isEmpty { return [] }
        let (shared, select) = product(of: monos)
        let tuple = Binder.fresh("t")
        return [.lazy(tuple, .abstraction(parameters, scope(inner, shared)))]
            + group.exports.enumerated().map { index, export in
                let own = parameters.map { Binder.fresh($0.name.occurrence) }
                let call = Core.apply(tuple.variable, own.map(\.variable), result: .lifted)
                return .lazy(binder(export.poly), .lambda(own, select(call, index)))
            }
    }

    /// A lifted value holding several, and how to select one: tuples, nested where there are too many.
    private func product(of values: [Core]) -> (Core, (Core, Int) -> Core) {
        let limit = 60
        if values.count <= limit {
            let constructor = known(BuiltinNames.tupleConstructor(max(values.count, 2)))
            let padding = values.count == 1 ? values : []
            return (.constructor(constructor, values + padding), { self.select(constructor, $1, from: $0) })
        }
        let chunks = stride(from: 0, to: values.count, by: limit).map {
            product(of: Array(values[$0..<min($0 + limit, values.count)]))
        }
        let (outer, selectChunk) = product(of: chunks.map(\.0))
        return (outer, { chunks[$1 / limit].1(selectChunk($0, $1 / limit), $1 % limit) })
    }

    /// `case value of C ... x ... -> x`, which the backend makes a selector thunk.
    func select(_ constructor: DataCon, _ index: Int, from value: Core) -> Core {
        let fields = constructor.representations.map { Binder.fresh("x", $0) }
        return .case_(
            value, .fresh("r"),
            [CoreAlternative(pattern: .constructor(constructor, fields), body: fields[index].variable)], default: nil,
            result: .single(fields[index].representation))
    }

    // MARK: Bindings

    private func items(_ binding: TBinding) -> [BindingItem] {
        switch binding {
        case .function(let name, let parameters, let rows, let result, let span):
            let held = parameters.flatMap(self.parameters)
            let shape = result.shape
            let context = MatchContext(.function(name.name), at: span)
            let body = withFallback(shape, { self.matchFailure(context, result: shape) }) {
                self.match(
                    parameters.map { self.variable($0.name) }, rows.map { self.row($0, shape, at: span) }, shape, $0)
            }
            let value = Core.abstraction(held, body)
            guard case .single(let representation) = name.type.shape else { return [wholeTuple(name, value)] }
            return representation == .lifted ? [.lazy(target(name), value)] : [.strict(target(name), value)]
        case .pattern(let pattern, let body, let type, let span):
            return items(pattern, body, type, span)
        }
    }

    /// The binder under the name by which others know it.
    private func target(_ variable: TBinder) -> Binder {
        let target = Binder(name: resolve(variable.name), representation: binder(variable).representation)
        note(target)
        return target
    }

    /// A variable bound to an unboxed tuple as a whole.
    private func wholeTuple(_ variable: TBinder, _ value: Core) -> BindingItem {
        let targets = held(variable)
        return .match(
            defines: targets.map(\.name), value: value,
            wrap: { rest in
                .case_(
                    value, .fresh("t", .void), [CoreAlternative(pattern: .tuple(targets), body: rest)], default: nil,
                    result: self.shape(of: rest))
            }, recursively: nil)
    }

    private func items(_ pattern: TPattern, _ body: TRightHandSide, _ type: Type, _ span: Span) -> [BindingItem] {
        let tested = if case .bang(let inner) = pattern.kind { inner } else { pattern }
        let text = environment.sources.patternText(of: tested.span)
        func failure(_ shape: Shape) -> Core {
            matchFailure(MatchContext(.patternBinding, at: span), patternText: text, result: shape)
        }
        let context = MatchContext(.patternBinding, at: span)
        let value = withFallback(type.shape, { self.guardsFailure(context, result: type.shape) }) {
            self.rightHandSide(body, type.shape, $0)
        }
        guard pattern.bindsStrictly else { return lazyItems(pattern, value, failure) }
        if case .bang(let inner) = pattern.kind, case .variable(let variable) = inner.kind {
            return [.strict(target(variable), value)]
        }
        let targets = pattern.binders.flatMap(held)
        let wrap = { (rest: Core) -> Core in
            let shape = self.shape(of: rest)
            return self.matching(value, pattern, shape, failure) { parts in
                zip(targets, parts).reversed().reduce(rest) { rest, pair in
                    let (target, part) = pair
                    return target.representation == .lifted
                        ? .let_(.nonrecursive(target, .variable(part)), rest)
                        : .case_(.variable(part), target, [], default: rest, result: shape)
                }
            }
        }
        let isLifted = targets.allSatisfy { $0.representation == .lifted } && type.shape == .lifted
        let recursively = isLifted ? recursiveMatch(pattern, value, failure) : nil
        return [.match(defines: targets.map(\.name), value: value, wrap: wrap, recursively: recursively)]
    }

    /// The value has a name; its parts are selected lazily, and the match is tried before what follows.
    private func recursiveMatch(
        _ pattern: TPattern, _ value: Core, _ failure: @escaping (Shape) -> Core
    ) -> RecursiveMatch {
        let whole = Binder.fresh("p")
        return RecursiveMatch(
            bindings: { [.lazy(whole, value)] + self.lazyItems(pattern, whole.variable, failure) },
            test: { rest in
                self.matching(whole.variable, pattern, self.shape(of: rest), failure) { _ in rest }
            })
    }

    /// `case value of pattern -> body`, where `body` gets the names of the parts that the pattern's variables mean.
    ///
    /// Outside of `body` the variables keep the meaning they had. What the match itself binds (a lazy pattern within
    /// the pattern does) gets names of its own, as the variables' names are bound around it.
    private func matching(
        _ value: Core, _ pattern: TPattern, _ shape: Shape, _ failure: @escaping (Shape) -> Core,
        _ body: @escaping ([Name]) -> Core
    ) -> Core {
        let names = pattern.binders.map(\.name)
        let saved = names.map { aliases[$0] }
        for name in names { aliases[name] = .fresh(name.occurrence) }
        defer { for (name, alias) in zip(names, saved) { aliases[name] = alias } }
        let row = MatchRow(patterns: [pattern], at: pattern.span) { _ in
            body(
                names.flatMap { name in
                    let name = self.resolve(name)
                    return self.components[name]?.map(self.resolve) ?? [name]
                })
        }
        return withFallback(shape, { failure(shape) }) { self.match([value], [row], shape, $0) }
    }

    /// The bindings of a pattern's variables to parts of `value`, which is evaluated when one of them is.
    func lazyItems(_ pattern: TPattern, _ value: Core, _ failure: @escaping (Shape) -> Core) -> [BindingItem] {
        switch pattern.kind {
        case .variable(let variable):
            return [.lazy(target(variable), value)]
        case .lazy(let inner), .bang(let inner):
            return lazyItems(inner, value, failure)
        case .asPattern(let variable, let inner) where inner.matchesAnyValue:
            let whole = target(variable)
            return [.lazy(whole, value)] + lazyItems(inner, whole.variable, failure)
        case .constructor(let constructor, _, _, let fields, _) where constructor.isNewtype:
            return lazyItems(fields[0], value, failure)
        default: break
        }
        let targets = pattern.binders.map(target)
        if targets.isEmpty { return [] }
        if targets.count == 1 {
            return [.lazy(targets[0], matching(value, pattern, .lifted, failure) { .variable($0[0]) })]
        }
        if pattern.isFlat {
            let whole = Binder.fresh("p")
            return [.lazy(whole, value)]
                + targets.enumerated().map { index, target in
                    .lazy(target, matching(whole.variable, pattern, .lifted, failure) { .variable($0[index]) })
                }
        }
        // The parts are computed once, in a tuple.
        let (_, select) = product(of: targets.map(\.variable))
        let shared = matching(value, pattern, .lifted, failure) { self.product(of: $0.map(Core.variable)).0 }
        let tuple = Binder.fresh("t")
        return [.lazy(tuple, shared)] + targets.enumerated().map { .lazy($1, select(tuple.variable, $0)) }
    }
}

extension TPattern {
    /// The variables that the pattern binds, dictionaries left out, left to right.
    var binders: [TBinder] {
        switch kind {
        case .wildcard, .literal, .overloadedLiteral, .string: []
        case .variable(let binder): [binder]
        case .asPattern(let binder, let inner): [binder] + inner.binders
        case .lazy(let inner), .bang(let inner), .view(_, let inner, _): inner.binders
        case .constructor(_, _, _, let parts, _), .unboxedTuple(let parts, _): parts.flatMap(\.binders)
        case .unboxedSum(_, let part, _): part.binders
        }
    }

    /// Whether a binding of the pattern evaluates: it is banged, or binds something that is not lifted.
    var bindsStrictly: Bool {
        switch kind {
        case .bang, .literal: true
        case .lazy: false
        default: binders.contains { $0.type.shape != .lifted }
        }
    }

    /// Whether the pattern matches as soon as the value has been evaluated, so that a name for the whole need not match.
    var matchesAnyValue: Bool {
        switch kind {
        case .asPattern(_, let inner), .bang(let inner): inner.matchesAnyValue
        case .constructor(let constructor, _, _, let fields, _) where constructor.isNewtype: fields[0].matchesAnyValue
        case .constructor(let constructor, _, _, let fields, _):
            constructor.tyCon.constructors.count == 1 && fields.allSatisfy(\.matchesUnevaluated)
        default: matchesUnevaluated
        }
    }

    private var matchesUnevaluated: Bool {
        switch kind {
        case .variable, .wildcard, .lazy: true
        case .asPattern(_, let inner): inner.matchesUnevaluated
        case .constructor(let constructor, _, _, let fields, _) where constructor.isNewtype:
            fields[0].matchesUnevaluated
        default: false
        }
    }

    /// A constructor with nothing but variables and wildcards as fields: selecting one part is one step.
    var isFlat: Bool {
        guard case .constructor(_, _, nil, let fields, _) = kind else { return false }
        return fields.allSatisfy {
            switch $0.kind {
            case .variable, .wildcard: true
            default: false
            }
        }
    }
}

import HytheBase
import HytheSyntax
import HytheTypes

// Note [Variables of unboxed tuples]
// No variable of Core holds an unboxed tuple: the backend has results of several words, but arguments, free variables,
// fields and parameters of join points of one. So a variable of an unboxed tuple stands for variables of its
// components (`Desugarer.components`), a use of it is a tuple of these, and a function takes them one by one:
//
//     f :: (# Int, Int# #) -> (# Int, Int# #)           f = \\t1 t2 -> case g t1 t2 of (# r1, r2 #) ->
//     f t = let r = g t in (# r, r #)           becomes       (# r1, r2, r1, r2 #)
//
// for all functions of the type, known or not. An argument of no components is passed as one void value, so that a
// function remains a function. A sum is a tuple of a tag and of what its alternatives hold (`UnboxedSum`), so it needs
// no more than a way to be made and to be matched. As this is done while desugaring, Lint's rule for arguments and
// `let`s holds everywhere: one representation, not a tuple.

// Note [Slots of unboxed sums]
// A slot for pointers holds values of different types, one per alternative, or `()` where the alternative at hand has
// none. Analyses of Core trust that a variable has one type: where every path that returns takes an `Int` out of a
// variable, its callers take the `Int` out, and of a `()` they would read what is not there. So an alternative sees its
// slots through `coerce#`, which no analysis looks through, and which is nothing in lowered code:
//
//     case tag of { 0# -> case coerce# slot of I# n -> ...; _ -> case coerce# slot of C# c -> ... }

extension Desugarer {
    /// The variables that the backend sees for one of Haskell's: one, or as many as its tuple has components.
    func held(_ variable: TBinder) -> [Binder] {
        guard case .tuple(let representations) = variable.type.shape else {
            let target = Binder(name: resolve(variable.name), representation: binder(variable).representation)
            note(target)
            return [target]
        }
        let name = resolve(variable.name)
        if let names = components[name] {
            return zip(names, representations).map { Binder(name: $0, representation: $1) }
        }
        let binders = representations.map { representation in
            let binder = Binder(
                name: .fresh(name.occurrence, at: name.span), representation: representation)
            note(binder)
            return binder
        }
        components[name] = binders.map(\.name)
        return binders
    }

    /// As `held`, of a parameter: at least one.
    func parameters(_ variable: TBinder) -> [Binder] {
        let binders = held(variable)
        return binders.isEmpty ? [fresh(variable.name.occurrence, .void)] : binders
    }

    /// What `body` makes of the arguments, those that are tuples taken apart.
    func passing(_ arguments: [Core], _ body: ([Core]) -> Core) -> Core {
        spread(arguments, empty: [.literal(.void)], body)
    }

    /// What `body` makes of the values, each tuple replaced by its components; `empty`: in place of one without any.
    func spread(_ values: [Core], empty: [Core] = [], _ body: ([Core]) -> Core) -> Core {
        var flat: [Core] = []
        var wrappers: [(Core, Shape) -> Core] = []
        for value in values {
            if case .unboxedTuple(let components) = value {
                flat += components.isEmpty ? empty : components
            } else if case .tuple(let representations) = shape(of: value) {
                let (components, wrap) = takingApart(value, representations)
                flat += components.isEmpty ? empty : components.map(\.variable)
                if let wrap { wrappers.append(wrap) }
            } else {
                flat.append(value)
            }
        }
        let core = body(flat)
        if wrappers.isEmpty { return core }
        let shape = shape(of: core)
        return wrappers.reversed().reduce(core) { $1($0, shape) }
    }

    /// Variables for the components of a tuple, and what binds them around an expression of the shape given, if they
    /// are not bound already.
    func takingApart(
        _ tuple: Core, _ representations: [Representation]
    ) -> (components: [Binder], wrap: ((Core, Shape) -> Core)?) {
        if case .unboxedTuple(let parts) = tuple {
            let names = parts.compactMap { if case .variable(let name) = $0 { name } else { nil } }
            if names.count == parts.count {
                return (zip(names, representations).map { Binder(name: $0, representation: $1) }, nil)
            }
        }
        let components = representations.map { fresh("c", $0) }
        return (
            components,
            { body, shape in
                .case_(
                    tuple, .fresh("t", .void), [CoreAlternative(pattern: .tuple(components), body: body)],
                    default: nil, result: shape)
            }
        )
    }

    // MARK: Patterns

    /// What becomes of a column of patterns for an unboxed tuple or sum: columns of patterns for single variables.
    struct Parts {
        var columns: [Binder] = []
        /// Per row a pattern for each of the columns.
        var patterns: [[TPattern]]
        /// To be made around the match.
        var bindings: [(Binder, Core)] = []

        fileprivate mutating func add(_ column: Binder, _ patterns: [TPattern]) {
            columns.append(column)
            for (index, pattern) in patterns.enumerated() { self.patterns[index].append(pattern) }
        }

        fileprivate mutating func add(_ parts: Parts) {
            columns += parts.columns
            for (index, row) in parts.patterns.enumerated() { patterns[index] += row }
            bindings += parts.bindings
        }
    }

    /// `patterns` are those of the rows, for the tuple or sum of these components, which are bound already.
    func parts(of patterns: [TPattern], _ components: [Binder]) -> Parts {
        let patterns = patterns.map { naming($0, components) }
        var parts = Parts(patterns: patterns.map { _ in [] })
        if let types = patterns.lazy.compactMap(\.tupleTypes).first {
            var rest = components[...]
            for (index, type) in types.enumerated() {
                let own = Array(rest.prefix(type.shape.width))
                rest = rest.dropFirst(own.count)
                add(patterns.map { $0.component(index) }, type, own, &parts)
            }
        } else if let type = patterns.lazy.compactMap(\.sumType).first {
            let sum = UnboxedSum(type)
            parts.add(components[0], patterns.map(\.tag))
            for (index, alternative) in sum.alternatives.enumerated() {
                let column = patterns.map { $0.alternative(index) }
                if column.allSatisfy(\.isWildcard) { continue }
                let own = sum.slots[index].map { reading(components[$0 + 1], &parts) }
                add(column, alternative, own, &parts)
            }
        }
        return parts
    }

    private func add(_ patterns: [TPattern], _ type: Type, _ components: [Binder], _ parts: inout Parts) {
        if case .single = type.shape {
            parts.add(components[0], patterns)
        } else {
            parts.add(self.parts(of: patterns, components))
        }
    }

    /// A slot of a sum as an alternative sees it. See Note [Slots of unboxed sums]
    private func reading(_ slot: Binder, _ parts: inout Parts) -> Binder {
        if slot.representation != .lifted { return slot }
        let own = Binder.fresh(slot.name.occurrence)
        parts.bindings.append((own, .primitive(.of(.coerce), [slot.variable], result: .lifted)))
        return own
    }

    /// The pattern without the names that it gives to the whole: a tuple's, a sum's or a wildcard.
    private func naming(_ pattern: TPattern, _ components: [Binder]) -> TPattern {
        switch pattern.kind {
        case .wildcard, .unboxedTuple, .unboxedSum: return pattern
        case .bang(let inner): return naming(inner, components)
        case .variable(let variable):
            self.components[resolve(variable.name)] = components.map(\.name)
        case .asPattern(let variable, let inner):
            self.components[resolve(variable.name)] = components.map(\.name)
            return naming(inner, components)
        case .lazy:
            diagnostics.append(.error("a lazy pattern cannot match a value that is unlifted", at: pattern.span))
        default:
            diagnostics.append(.notSupportedYet("this kind of pattern for an unboxed tuple", at: pattern.span))
        }
        return TPattern(.wildcard, at: pattern.span)
    }

    // MARK: Sums

    /// A saturated constructor of an unboxed sum of the type given.
    func unboxedSum(_ constructor: DataCon, _ arguments: [Core], _ type: Type) -> Core {
        let sum = UnboxedSum(type)
        return spread(arguments) { values in
            var components = sum.representations.map(self.filler)
            components[0] = .literal(.int(Int64(constructor.tag)))
            for (slot, value) in zip(sum.slots[constructor.tag], values) { components[slot + 1] = value }
            return .unboxedTuple(components)
        }
    }

    /// What is in a component of a sum that the alternative at hand does not have.
    private func filler(_ representation: Representation) -> Core {
        switch representation {
        case .lifted: .constructor(known(BuiltinNames.unitConstructor), [])
        case .unlifted:
            .primitive(
                .of(.unsafeCoerce), [.constructor(known(BuiltinNames.unitConstructor), [])], result: .single(.unlifted))
        case .int: .literal(.int(0))
        case .word: .literal(.word(0))
        case .char: .literal(.char(0))
        case .address: .literal(.nullAddress)
        case .float: .literal(.float(0))
        case .double: .literal(.double(0))
        case .void: .literal(.void)
        }
    }
}

extension TPattern {
    fileprivate var isWildcard: Bool {
        if case .wildcard = kind { true } else { false }
    }

    fileprivate var tupleTypes: [Type]? {
        if case .unboxedTuple(_, let types) = kind { types } else { nil }
    }

    fileprivate var sumType: Type? {
        if case .unboxedSum(_, _, let type) = kind { type } else { nil }
    }

    /// Of a tuple's pattern, or a wildcard.
    fileprivate func component(_ index: Int) -> TPattern {
        if case .unboxedTuple(let patterns, _) = kind { patterns[index] } else { self }
    }

    /// Of a sum's pattern, or a wildcard: what the alternative must be.
    fileprivate func alternative(_ index: Int) -> TPattern {
        guard case .unboxedSum(let constructor, let inner, _) = kind else { return self }
        return constructor.tag == index ? inner : TPattern(.wildcard, at: span)
    }

    fileprivate var tag: TPattern {
        guard case .unboxedSum(let constructor, _, _) = kind else { return self }
        return TPattern(.literal(.intHash("\(constructor.tag)")), at: span)
    }
}

import HytheBase
import HytheTypes

// Note [Demands and refined types]
// Whoever takes a variable apart for a function must know that it is of the type whose constructor the function looks for,
// also where the function does not look: where it only evaluates it, or fails. In Core without types that follows from a
// use, as a variable has one type, but for patterns that bring equalities: `f :: T a -> a -> Int; f TInt n = n + 1; f _ x =
// seq x 0`. What happens to variables from outside in such an alternative counts as an evaluation, not as taking apart.
// `unsafeCoerce#`, from which `eqT` and its like make such equalities of nothing, stays an operation that nothing sees
// through, so that the pattern stays, and what is behind it.

/// How an evaluation uses a variable.
indirect enum Demand {
    /// Not at all.
    case absent
    /// Perhaps, perhaps not.
    case lazy
    /// Surely evaluated to weak head normal form.
    case strict
    /// Surely evaluated, and taken apart: per field of its only constructor.
    case product(DataCon, [Demand])

    var isStrict: Bool {
        switch self {
        case .absent, .lazy: false
        case .strict, .product: true
        }
    }

    /// Used in both of two steps.
    func both(_ other: Demand) -> Demand {
        switch (self, other) {
        case (.absent, let demand), (let demand, .absent): demand
        case (.product(let constructor, let a), .product(let other, let b)) where constructor.name == other.name:
            .product(constructor, zip(a, b).map { $0.both($1) })
        case (.product, .product): .strict
        case (.product(let constructor, let fields), _), (_, .product(let constructor, let fields)):
            // The other use may be of the whole value.
            .product(constructor, fields.map { $0.both(.lazy) })
        case (.strict, _), (_, .strict): .strict
        case (.lazy, .lazy): .lazy
        }
    }

    /// Used in one of two alternatives.
    func either(_ other: Demand) -> Demand {
        switch (self, other) {
        case (.absent, .absent): .absent
        case (.product(let constructor, let a), .product(let other, let b)) where constructor.name == other.name:
            .product(constructor, zip(a, b).map { $0.either($1) })
        // Where it is only evaluated, it may have to be built again: cheap, and often the result is unboxed, too.
        case (.product(let constructor, let fields), .strict), (.strict, .product(let constructor, let fields)):
            .product(constructor, fields.map { $0.either(.lazy) })
        case (.product, .product), (.strict, .strict): .strict
        default: .lazy
        }
    }

    /// The evaluation may not happen.
    var delayed: Demand { if case .absent = self { .absent } else { .lazy } }

    func isSame(as other: Demand) -> Bool {
        switch (self, other) {
        case (.absent, .absent), (.lazy, .lazy), (.strict, .strict): true
        case (.product(let constructor, let a), .product(let other, let b)):
            constructor.name == other.name && zip(a, b).allSatisfy { $0.isSame(as: $1) }
        default: false
        }
    }
}

/// What an evaluation demands of the variables free in it.
struct DemandEnvironment {
    var demands: [Name: Demand] = [:]
    /// The evaluation never returns: it demands anything of everything.
    var diverges = false

    static let nothing = DemandEnvironment()
    static let divergence = DemandEnvironment(demands: [:], diverges: true)

    subscript(name: Name) -> Demand { demands[name] ?? .absent }

    mutating func add(_ name: Name, _ demand: Demand) {
        if case .absent = demand { return }
        demands[name] = demands[name].map { $0.both(demand) } ?? demand
    }

    /// Both evaluations happen.
    mutating func add(_ other: DemandEnvironment) {
        if demands.count < other.demands.count {
            let mine = demands
            demands = other.demands
            for (name, demand) in mine { add(name, demand) }
        } else {
            for (name, demand) in other.demands { add(name, demand) }
        }
        diverges = diverges || other.diverges
    }

    /// One of the two evaluations happens.
    func either(_ other: DemandEnvironment) -> DemandEnvironment {
        if diverges && demands.isEmpty { return other }
        if other.diverges && other.demands.isEmpty { return self }
        var result = DemandEnvironment(diverges: diverges && other.diverges)
        func combine(_ name: Name) {
            let mine = self[name]
            let others = other[name]
            // An alternative that never returns does not care.
            if diverges && others.isStrict {
                result.demands[name] = others.both(mine.delayed)
            } else if other.diverges && mine.isStrict {
                result.demands[name] = mine.both(others.delayed)
            } else {
                result.demands[name] = mine.either(others)
            }
        }
        for name in demands.keys { combine(name) }
        for name in other.demands.keys where demands[name] == nil { combine(name) }
        return result
    }

    mutating func remove(_ binders: [Binder]) { for binder in binders { demands[binder.name] = nil } }

    /// As seen from where the equalities of a pattern do not hold; see Note [Demands and refined types].
    var withoutProducts: DemandEnvironment {
        DemandEnvironment(demands: demands.mapValues { $0.isStrict ? .strict : $0 }, diverges: diverges)
    }

    /// The evaluation may not happen, or happen after an effect that ends everything.
    var delayed: DemandEnvironment { DemandEnvironment(demands: demands.mapValues(\.delayed)) }
}

/// What a saturated call of a function demands.
struct DemandSignature {
    var demands: [Demand]
    var diverges: Bool
    /// Of the variables free in a local function.
    var free: [Name: Demand]

    func isSame(as other: DemandSignature) -> Bool {
        diverges == other.diverges && zip(demands, other.demands).allSatisfy { $0.isSame(as: $1) }
            && free.count == other.free.count
            && free.allSatisfy { name, demand in other.free[name].map { $0.isSame(as: demand) } ?? false }
    }

    /// What recursion starts with: the best that could be.
    static func optimistic(_ parameters: [Binder]) -> DemandSignature {
        DemandSignature(demands: parameters.map { _ in .strict }, diverges: true, free: [:])
    }
}

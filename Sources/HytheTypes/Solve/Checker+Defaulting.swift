import HytheBase

/// Ambiguous numeric types become the first default type that satisfies all constraints (Haskell 2010, 4.3.4).
///
/// With OverloadedStrings types of strings are as those of numbers, and `String` is the last default type.
///
/// With ExtendedDefaultRules one of the interactive classes is enough, any other class may stand beside it, constraints of
/// several parameters do not count, and `()` and lists are tried first.
extension Checker {
    /// Returns whether any metavariable was settled.
    func applyDefaults() -> Bool {
        var constraints: [Type: [ClassInfo]] = [:]
        var order: [Type] = []
        var excluded: Set<Type> = []
        var origins: [Type: Origin] = [:]
        collect(moduleScope, &constraints, &order, &excluded, &origins)
        var isChanged = false
        for meta in order where meta.isMeta && (has(.extendedDefaultRules) || !excluded.contains(meta)) {
            guard let classes = constraints[meta] else { continue }
            if has(.extendedDefaultRules) {
                guard classes.contains(where: \.isInteractive) else { continue }
            } else {
                let hasStrings = has(.overloadedStrings)
                guard classes.contains(where: { $0.isNumeric || hasStrings && $0.isOfStrings }),
                    classes.allSatisfy(\.isStandard)
                else { continue }
            }
            let fitting = defaultTypes.first { type in
                classes.allSatisfy { isEntailed($0.constraint([type])) }
            }
            if let fitting, unify(meta, fitting) == nil {
                isChanged = true
                if let origin = origins[meta] { warnDefaulted(meta, to: fitting, origin) }
            }
        }
        return isChanged
    }

    private func collect(
        _ scope: ConstraintScope, _ constraints: inout [Type: [ClassInfo]], _ order: inout [Type],
        _ excluded: inout Set<Type>, _ origins: inout [Type: Origin]
    ) {
        for wanted in scope.wanteds {
            let (head, arguments) = wanted.constraint.zonked.splitApplication
            guard case .constructor(let tyCon) = head.view, let class_ = tyCon.class_ else { continue }
            if arguments.count == 1, arguments[0].isMeta {
                if constraints[arguments[0]] == nil {
                    order.append(arguments[0])
                    origins[arguments[0]] = wanted.origin
                }
                constraints[arguments[0], default: []].append(class_)
            } else {
                excluded.formUnion(arguments.flatMap(\.freeMetas))
            }
        }
        for inner in scope.pending { collect(inner, &constraints, &order, &excluded, &origins) }
    }

    /// What a constraint comes to by the instances that there are.
    func reduced(_ constraint: Type, depth: Int = 0) -> [Type] {
        let (head, arguments) = constraint.splitApplication
        guard depth < 50, case .constructor(let tyCon) = head.view, let class_ = tyCon.class_,
            let context = reduce(class_, arguments)
        else { return [constraint] }
        return context.flatMap { reduced($0, depth: depth + 1) }
    }

    /// Whether instances alone solve a constraint without metavariables; what is `assumed` is wanted already.
    func isEntailed(_ constraint: Type, assuming assumed: Set<Type> = []) -> Bool {
        if assumed.contains(constraint) { return true }
        let (head, arguments) = constraint.splitApplication
        if constraint.isEquality { return arguments[0].zonked == arguments[1].zonked }
        guard assumed.count < 50, case .constructor(let tyCon) = head.view, let class_ = tyCon.class_,
            let context = reduce(class_, arguments)
        else { return false }
        return context.allSatisfy { isEntailed($0, assuming: assumed.union([constraint])) }
    }

    /// The context of the instance that solves a constraint; `nil` if there is none.
    private func reduce(_ class_: ClassInfo, _ arguments: [Type]) -> [Type]? {
        if class_.name == BuiltinNames.typeable || isKnown(class_, arguments) { return [] }
        var matching: [(InstanceInfo, [Type: Type])] = []
        for instance in instances.candidates(of: class_.tyCon, first: arguments.first) {
            var matcher = Matcher(of: instance)
            guard matcher.match(instance.arguments, arguments) == .yes else { continue }
            matching.append((instance, matcher.substitution))
        }
        return mostSpecific(matching).first.map { instance, matched in
            instance.context.map { $0.substituting(matched) }
        }
    }

    /// Whether it is a literal's evidence that is wanted.
    private func isKnown(_ class_: ClassInfo, _ arguments: [Type]) -> Bool {
        switch arguments.first?.view {
        case .number: class_.name == BuiltinNames.knownNat
        case .text: class_.name == BuiltinNames.knownSymbol
        default: false
        }
    }
}

extension ClassInfo {
    private static let numeric: Set<Symbol> = [
        "Num", "Real", "Integral", "Fractional", "Floating", "RealFrac", "RealFloat",
    ]
    private static let standard: Set<Symbol> = [
        "Eq", "Ord", "Show", "Read", "Enum", "Bounded", "Ix", "Functor", "Applicative", "Monad", "MonadPlus",
        "MonadFail", "Alternative", "Semigroup", "Monoid", "Foldable", "Traversable", "IsString",
    ]
    private static let modules: Set<Symbol> = [
        "GHC.Num", "GHC.Real", "GHC.Float.Class", "GHC.Classes", "GHC.Show", "GHC.Read", "GHC.Enum", "GHC.Ix",
        "GHC.Base",
        "Control.Monad.Fail", "Data.Foldable", "Data.Traversable", "Data.String", "GHC.Arr",
    ]

    private static let interactive: Set<Symbol> = ["Show", "Eq", "Ord", "Foldable", "Traversable"]

    /// Whether a constraint of it makes a type variable one that is defaulted with ExtendedDefaultRules.
    var isInteractive: Bool { isNumeric || isOfStandardModule && ClassInfo.interactive.contains(name.occurrence) }
    var isOfStrings: Bool { isOfStandardModule && name.occurrence == "IsString" }
    var isNumeric: Bool { isOfStandardModule && ClassInfo.numeric.contains(name.occurrence) }
    var isStandard: Bool { isNumeric || isOfStandardModule && ClassInfo.standard.contains(name.occurrence) }
    private var isOfStandardModule: Bool { name.module.map(ClassInfo.modules.contains) ?? false }
}

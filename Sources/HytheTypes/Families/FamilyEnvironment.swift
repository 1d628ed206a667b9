import HytheBase

// Note [Type families]
//
// `F t` is an application in the tree of types like any other, but its node is flagged, and whoever looks at a type by
// `resolved` or `view` sees through it as through a solved metavariable: what an equation makes of it, or a given equality
// in force. There is no other way to take a type apart, so everything (unification, matching of instances, patterns,
// printing) meets families in normal form at the head and never by accident as applications: a stuck one is a view of its
// own.
//
// - Reduction is lazy and by need; results for types without variables are kept in `memo`. Zonking does not reduce: what
//   it returns outlives the scope whose givens or refinements were used.
// - A stuck family against another type (`F a0 ~ Int`) waits as a wanted equality in its scope, like one for an
//   untouchable metavariable, and is tried again when metavariables have been solved. If no metavariable is in it,
//   nothing will ever make it go on: that is a mismatch.
// - A metavariable may stand for a stuck family. Where that would be infinite or bring a rigid variable out of its scope,
//   the equality waits instead, as reduction may still drop the culprit.
// - A given `F a ~ t` is a rewriting, in force while its scope is entered (`assumeFamily`). Its left side is irreducible
//   when it is taken up; when a later given makes it reduce otherwise, both results are given to be equal.
// - Evidence for equalities is erased: Core has representations instead of types, and every family of kind `Type` is
//   represented by a pointer, so a cast would do nothing.
//
// Which equations there are depends on the module that is checked, while types are the process's: hence the environment
// is the checker's and found by a task-local value. Outside of a check families do not reduce.

/// The equations of type families that a module sees, and the given ones in force.
/// It is the one checker's that made it, and never known to another thread.
final class FamilyEnvironment: @unchecked Sendable {
    @TaskLocal static var current: FamilyEnvironment?

    /// A given equality that has a family on its left.
    struct Given {
        var family: TyCon
        var arguments: [Type]
        var right: Type

        /// Metavariables have still to say what is equal.
        var isOpen: Bool { !right.freeMetas.isEmpty || arguments.contains { !$0.freeMetas.isEmpty } }
    }

    /// Of open families, by the family's number.
    private var instances: [UInt32: [FamilyEquation]] = [:]
    private(set) var givens: [Given] = []
    /// What types without variables stand for; `nil`: nothing but themselves.
    private var memo: [Type: Type?] = [:]
    /// The same for types with variables, while one reduction lasts: nothing is solved meanwhile. Without it each family
    /// under another would be reduced as often as equations are tried for the outer one, and so on upwards.
    private var pass: [Type: Type?] = [:]
    /// How many reductions one type may need, each for the next.
    private let limit: Int
    private var depth = 0
    /// A type whose reduction has no end in sight.
    private var endless: Type?
    private var overflows = 0
    /// Types for which a given is being looked for, and how often one of them was asked for meanwhile.
    private var sought: Set<Type> = []
    private var circles = 0

    init(_ modules: some Sequence<ModuleTypes>, limit: Int = 2000) {
        self.limit = limit
        ordering = modules.lazy.compactMap { $0.tyCons[.global("GHC.Types", "Ordering", .type)] }.first
        for module in modules { for equation in module.familyInstances { add(equation) } }
    }

    /// The kind of `'LT`, if the library's module that defines it is in sight.
    var orderingKind: Type? { ordering.map(Type.constructor) }
    private let ordering: TyCon?

    func add(_ equation: FamilyEquation) {
        instances[equation.family.id, default: []].append(equation)
        memo.removeAll()
    }

    /// The equations of a closed family may be used from now on.
    func noteEquations() { memo.removeAll() }

    func equations(of family: TyCon) -> [FamilyEquation] {
        guard let info = family.family else { return family.isDataFamily ? instances[family.id] ?? [] : [] }
        return info.isClosed ? info.equations : instances[family.id] ?? []
    }

    /// Of the instances of data families.
    var representations: [TyCon] {
        instances.values.joined().compactMap { $0.family.isDataFamily ? $0.right.headTyCon : nil }
    }

    /// The type constructor and the arguments; of an instance of a data family, those of its representation. See
    /// Note [Data families].
    func representation(of type: Type) -> (head: Type, arguments: [Type]) {
        let (head, arguments) = type.splitApplication
        guard case .constructor(let family) = head.view, family.isDataFamily else { return (head, arguments) }
        for equation in equations(of: family) where arguments.count >= equation.arguments.count {
            var matcher = Matcher(variables: equation.variables, of: equation.family)
            guard matcher.match(equation.arguments, arguments) == .yes else { continue }
            let (head, inner) = equation.right.substituting(matcher.substitution).splitApplication
            return (head, inner + arguments.dropFirst(equation.arguments.count))
        }
        return (head, arguments)
    }

    func push(_ given: Given) { givens.append(given) }
    func pop(_ count: Int) { givens.removeLast(count) }

    // MARK: Reduction

    /// What a family application stands for; `nil`: as far as is known, nothing else.
    func reduct(of type: Type) -> Type? {
        let isClosed = type.node.flags.isDisjoint(with: [.meta, .variable])
        if isClosed, let known = memo[type] {
            if let known { return known }
            return givens.isEmpty ? nil : given(for: type)
        }
        if !isClosed, let known = pass[type] { return known }
        if depth >= limit {
            noteEndless(type)
            return nil
        }
        depth += 1
        defer {
            depth -= 1
            if depth == 0, !pass.isEmpty { pass.removeAll() }
        }
        let before = (overflows, circles)
        let result = step(type)
        if isClosed, overflows == before.0 { memo[type] = .some(result) }
        let final = result ?? (givens.isEmpty ? nil : given(for: type))
        if !isClosed, depth > 1, (overflows, circles) == before { pass[type] = .some(final) }
        return final
    }

    /// By an equation, as far as the head is a family no more.
    private func step(_ type: Type) -> Type? {
        var current: Type?
        var next = type
        var steps = 0
        while next.node.flags.contains(.family), let reduced = applyEquation(next) {
            current = reduced
            // What a variable or metavariable stands for is the caller's business.
            next = reduced
            steps += 1
            if steps > limit {
                noteEndless(type)
                return nil
            }
        }
        return current
    }

    private func applyEquation(_ type: Type) -> Type? {
        let (family, arguments) = type.splitFamily
        guard let info = family.family else { return nil }
        if info.isClosed, info.equations.isEmpty { return BuiltinFamilies.reduct(family, arguments) }
        let equations = info.isClosed ? info.equations : instances[family.id] ?? []
        for (index, equation) in equations.enumerated() {
            var matcher = Matcher(variables: equation.variables, of: equation.family)
            guard matcher.match(equation.arguments, arguments) == .yes else { continue }
            if info.isClosed, !passesOver(index, info, arguments) { continue }
            return equation.right.substituting(matcher.substitution)
        }
        return nil
    }

    // Note [Closed families]
    //
    // An equation of a closed family may be used for a type if it matches and no earlier one could match an instance of
    // the type: each earlier equation is apart from the type or compatible, that is, says the same where both match. Apart
    // is what has no unifier, even an infinite one, when each stuck family in the type is taken as a variable: `Equal a
    // [a]` is not apart from `Equal b b`, as a family may make `a` infinite.

    private func passesOver(_ index: Int, _ info: FamilyInfo, _ arguments: [Type]) -> Bool {
        for earlier in 0..<index {
            let equation = info.equations[earlier]
            var unifier = FlexibleUnifier()
            if unifier.unify(equation.arguments, arguments) == .apart { continue }
            if info.compatible == nil { info.compatible = FamilyInfo.compatibility(info.equations) }
            if info.compatible?[index].contains(earlier) == true { continue }
            return false
        }
        return true
    }

    private func noteEndless(_ type: Type) {
        endless = endless ?? type
        overflows += 1
    }

    /// Of families that seem stuck, one whose reduction does not end, or that needs one.
    func endlessReduction(of types: [Type]) -> Type? {
        if endless == nil { return nil }
        endless = nil
        for type in types where type.node.flags.contains(.family) { _ = reduct(of: type) }
        defer { endless = nil }
        return endless
    }

    // MARK: Givens

    /// The left side of a given may have families below (`F (F a) ~ t`): to compare them is to ask what `F a` is given to be,
    /// and so on for ever. Asked for while it is being looked for, a type is itself.
    private func given(for type: Type) -> Type? {
        guard sought.insert(type).inserted else {
            circles += 1
            return nil
        }
        defer { sought.remove(type) }
        let (family, arguments) = type.splitFamily
        for given in givens.reversed() where given.family === family && isSame(given.arguments, arguments) {
            return given.right
        }
        return nil
    }

    private func isSame(_ first: [Type], _ second: [Type]) -> Bool {
        zip(first, second).allSatisfy { Matcher.compare($0, $1) == .yes }
    }

    /// What equations alone say of a given left side.
    func reductByEquations(of given: Given) -> Type? { step(Type.constructor(given.family).applied(given.arguments)) }
}

extension FamilyInfo {
    /// For each equation the earlier ones that agree with it wherever both match.
    static func compatibility(_ equations: [FamilyEquation]) -> [Set<Int>] {
        equations.indices.map { index in
            Set((0..<index).filter { FlexibleUnifier.areCompatible(equations[$0], equations[index]) })
        }
    }
}

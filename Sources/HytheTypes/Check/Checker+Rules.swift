import HytheBase
import HytheSyntax

/// Pragmas about bindings that say something of types.
extension Checker {
    /// Checks that a rule's right side has the type of its left side, whatever types the rule's variables have, with no
    /// more constraints than the left side asks for.
    func checkRule(_ rule: RRule) {
        let outer = scope
        let scope = pushScope()
        scope.keepsResiduals = true
        let types = rule.binders.map { _ in newInferenceMeta() }
        for (binder, type) in zip(rule.binders, types) { _ = checkPattern(binder, type) }
        let (_, type) = infer(rule.left)
        solveScope()
        // The left side's constraints hold wherever the rule applies; the right side may fix types, too. What it makes of
        // applications of type families is the left side's to say: `x` may be of the type `F a` there, and of `Int` here.
        var context = scope.wanteds.map(\.constraint)
        scope.wanteds = []
        // By itself first: types of the left side could be taken for applications of families of the right one.
        let (_, rightType) = infer(rule.right)
        solveScope()
        unify(actual: rightType, expected: type, at: rule.right.span)
        solveScope()
        let equalities = scope.wanteds.map(\.constraint).filter {
            $0.isEquality && $0.zonked.node.flags.contains(.mentionsFamily)
        }
        context += equalities
        scope.wanteds.removeAll { equalities.contains($0.constraint) }
        let free = (types + [type] + context).flatMap { $0.zonked.freeMetas }
        quantify(free.filter { Int($0.node.level) > outer.level })
        _ = assumeContext(context.map(\.zonked))
        popScopes(to: outer)
    }

    /// Checks that what `SPECIALISE instance` says is a case of the instance.
    func checkSpecialisation(_ special: RInstance, of instance: InstanceInfo) {
        pushScope()
        defer { popScope() }
        for name in special.variables { _ = bindTypeVariable(name, kind: newMeta("k")) }
        let arguments = special.arguments.map { convert($0, kind: newMeta("k")).zonked }
        if arguments.contains(where: \.isPoison) { return }
        var matcher = Matcher(of: instance)
        if special.className.value == instance.class_.name, matcher.match(instance.arguments, arguments) == .yes {
            return
        }
        report(.error("this is no case of the instance in which it stands", at: special.span))
    }
}

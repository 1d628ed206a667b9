import HytheBase

/// What the language allows as an instance's head and context.
extension Checker {
    func checkHead(_ info: InstanceInfo, _ source: RInstance) {
        for (argument, written) in zip(info.arguments, source.arguments)
        where argument.node.flags.contains(.mentionsFamily) {
            reportFamilyInHead(info, argument, at: written.span)
            return
        }
        if has(.flexibleInstances) { return }
        for (argument, written) in zip(info.arguments, source.arguments) {
            let (head, parts) = argument.splitApplication
            let names = parts.compactMap(\.variableName)
            let hasConstructor = if case .constructor = head.view { true } else { false }
            if hasConstructor, names.count == parts.count, Set(names).count == names.count { continue }
            let found =
                !hasConstructor
                ? "`\(argument)` is a type variable"
                : names.count < parts.count
                    ? "an argument of the type is not a type variable" : "a type variable occurs twice"
            report(
                .error(
                    "an instance of `\(info.class_.name.occurrence)` for `\(argument)` is not allowed in Haskell 2010",
                    at: written.span, label: found,
                    hints: [
                        "a head must be a type constructor applied to distinct type variables",
                        "turn on `{-# LANGUAGE FlexibleInstances #-}`",
                    ]))
            return
        }
    }

    func checkInstanceContext(_ info: InstanceInfo, _ source: RInstance) {
        let known = Set(info.arguments.flatMap(\.freeVariables))
        for constraint in info.context {
            if constraint.implicitParameter != nil {
                reportImplicitParameter(constraint, "an instance", at: source.span)
            }
            if !has(.flexibleContexts), !has(.undecidableInstances),
                constraint.headTyCon !== BuiltinTypes.equality,
                let argument = constraint.splitApplication.arguments.first(where: {
                    $0.splitApplication.head.variableName == nil
                })
            {
                report(
                    .error(
                        "the constraint `\(constraint)` is not allowed in an instance's context", at: source.span,
                        label: "`\(argument)` is not a type variable",
                        hints: ["turn on `{-# LANGUAGE FlexibleContexts #-}`"]))
            }
            if has(.undecidableInstances) { continue }
            if let problem = growth(of: constraint, over: info) {
                report(
                    .error(
                        "the constraint `\(constraint)` is no smaller than the instance's head", at: source.span,
                        label: problem, hints: ["turn on `{-# LANGUAGE UndecidableInstances #-}` if solving ends"]))
            }
            if let unknown = constraint.freeVariables.first(where: { !known.contains($0) }), info.class_.fundeps.isEmpty
            {
                report(
                    .error(
                        "the variable `\(unknown)` of the constraint `\(constraint)` does not occur in the instance's head",
                        at: source.span, label: "nothing determines `\(unknown)`",
                        hints: ["mention it in the head, or turn on `UndecidableInstances`"]))
            }
        }
    }

    /// Why solving the constraint for the instance might not end (the Paterson conditions); `nil` if it gets smaller.
    private func growth(of constraint: Type, over info: InstanceInfo) -> String? {
        guard let head = constraint.headTyCon, head.class_ != nil, head !== BuiltinTypes.equality else { return nil }
        let mine = occurrences(constraint.splitApplication.arguments)
        let heads = occurrences(info.arguments)
        if let variable = mine.variables.first(where: { $0.value > heads.variables[$0.key, default: 0] })?.key {
            // What does not occur in the head at all is reported as such.
            guard heads.variables[variable] != nil else { return nil }
            return "`\(variable)` occurs more often than in the head"
        }
        return mine.size >= heads.size ? "it has as many constructors and variables" : nil
    }

    /// The constructors and variables of types, and how often each variable occurs.
    private func occurrences(_ types: [Type]) -> (size: Int, variables: [Type: Int]) {
        var size = 0
        var variables: [Type: Int] = [:]
        func visit(_ type: Type) {
            let (head, arguments) = type.zonked.splitApplication
            switch head.view {
            case .variable:
                variables[head, default: 0] += 1
                size += 1
            case .function(let argument, let result):
                size += 1
                visit(argument)
                visit(result)
            default: size += 1
            }
            arguments.forEach(visit)
        }
        types.forEach(visit)
        return (size, variables)
    }

    /// Whether another instance says something else about what a functional dependency determines, which is reported.
    func hasDependencyConflict(_ info: InstanceInfo) -> Bool {
        let dependencies = info.class_.fundeps
        if dependencies.isEmpty { return false }
        for other in instances.all(of: info.class_.tyCon) {
            for dependency in dependencies {
                let mine = instantiated(info)
                let theirs = instantiated(other)
                guard dependency.from.allSatisfy({ unify(mine[$0], theirs[$0]) == nil }) else { continue }
                if dependency.to.allSatisfy({ unify(mine[$0], theirs[$0]) == nil }) { continue }
                reportDependencyConflict(info, other)
                return true
            }
        }
        return false
    }

    private func instantiated(_ info: InstanceInfo) -> [Type] {
        var substitution = freshKinds(of: info.variables)
        for variable in info.variables { substitution[variable] = freshMeta(for: variable, substitution) }
        return info.arguments.map { $0.substituting(substitution) }
    }

    /// Whether there is another instance with the same head, which is reported.
    func isDuplicate(_ info: InstanceInfo) -> Bool {
        for other in instances.candidates(of: info.class_.tyCon, first: info.arguments.first) {
            var forward = Matcher(variables: other.variables)
            guard forward.match(other.arguments, info.arguments) == .yes else { continue }
            var backward = Matcher(variables: info.variables)
            guard backward.match(info.arguments, other.arguments) == .yes else { continue }
            reportDuplicateInstance(info, other)
            return true
        }
        return false
    }
}

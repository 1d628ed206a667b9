import HytheBase

/// What the language allows as an instance's head and context.
extension Checker {
    func checkHead(_ info: InstanceInfo, _ source: RInstance) {
        for (argument, written) in zip(info.arguments, source.arguments)
        where argument.node.flags.contains(.mentionsFamily) {
            reportFamilyInHead(info, argument, at: written.span)
            return
        }
        for (argument, written) in zip(info.arguments, source.arguments) where argument.node.flags.contains(.quantifier)
        {
            report(
                .error(
                    "an instance of `\(info.class_.name.occurrence)` cannot be for a polymorphic type",
                    at: written.span,
                    label: "`\(argument)` is one, or has one in it", hints: ["wrap the type in a `newtype`"]))
            return
        }
        if has(.flexibleInstances) { return }
        if !has(.typeSynonymInstances), let written = source.arguments.first(where: isSynonym) {
            report(
                .error(
                    "an instance for a type synonym needs the extension TypeSynonymInstances", at: written.span,
                    hints: ["add `{-# LANGUAGE TypeSynonymInstances #-}` at the top of the file"]))
            return
        }
        for (argument, written) in zip(info.arguments, source.arguments) {
            let (head, parts) = argument.splitApplication
            let names = parts.compactMap(\.variableName)
            let hasConstructor =
                switch head.view {
                case .constructor, .promoted, .number, .text: true
                default: false
                }
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

    private func isSynonym(_ type: RType) -> Bool {
        switch type.kind {
        case .constructor(let name): synonym(name) != nil
        case .apply(let function, _): isSynonym(function)
        default: false
        }
    }

    func checkInstanceContext(_ info: InstanceInfo, _ source: RInstance) {
        let written = info.arguments.flatMap(\.freeVariables)
        let known = Set(written + written.variablesOfKinds)
        for constraint in info.context {
            if constraint.implicitParameter != nil {
                reportImplicitParameter(constraint, "an instance", at: source.span)
            }
            if has(.undecidableInstances) { continue }
            checkFlexibleContext([constraint], at: source.span)
            if endsAnyway(constraint) { continue }
            if let problem = growth(of: constraint, over: info.arguments + hiddenKinds(info), allowsOthers: true) {
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

    /// Whether solving the constraint leads to no instance that somebody wrote.
    private func endsAnyway(_ constraint: Type) -> Bool {
        guard let name = constraint.headTyCon?.name else { return false }
        return constraint.isEquality || [BuiltinNames.typeable, BuiltinNames.coercible].contains(name)
    }

    /// Reports a quantified constraint whose context is no smaller than its head.
    func checkGrowth(of context: [Type], over head: Type, at span: Span) {
        if has(.undecidableInstances) || head.headTyCon?.class_ == nil { return }
        for constraint in context where !endsAnyway(constraint) {
            guard let problem = growth(of: constraint, over: head.splitApplication.arguments, allowsOthers: false)
            else { continue }
            report(
                .error(
                    "the constraint `\(constraint)` is no smaller than `\(head)`, which it is to imply", at: span,
                    label: problem, hints: ["turn on `{-# LANGUAGE UndecidableInstances #-}` if solving ends"]))
        }
    }

    /// Reports class constraints on what is not a type variable, or one applied to types, and those that a variable
    /// stands for.
    func checkFlexibleContext(_ context: [Type], isInferred: Bool = false, at span: Span) {
        if !isInferred, !has(.constraintKinds),
            let constraint = context.first(where: { $0.splitApplication.head.variableName != nil })
        {
            report(
                .error(
                    "the constraint `\(constraint)` needs the extension ConstraintKinds", at: span,
                    label: "a variable stands where the class is named",
                    hints: ["add `{-# LANGUAGE ConstraintKinds #-}` at the top of the file"]))
        }
        if has(.flexibleContexts) { return }
        for constraint in context {
            let (head, arguments) = constraint.splitApplication
            guard case .constructor(let tyCon) = head.view, tyCon.class_ != nil, tyCon !== BuiltinTypes.equality,
                constraint.implicitParameter == nil,
                let argument = arguments.first(where: { $0.splitApplication.head.variableName == nil && !$0.isPoison })
            else { continue }
            report(
                .error(
                    "the constraint `\(constraint)` needs the extension FlexibleContexts", at: span,
                    label: "`\(argument)` is not a type variable",
                    hints: ["add `{-# LANGUAGE FlexibleContexts #-}` at the top of the file"]))
            return
        }
    }

    /// Reports an instance whose types do not determine what a functional dependency says that they do; with
    /// UndecidableInstances its context may help.
    func checkCoverage(_ info: InstanceInfo, _ source: RInstance) {
        for dependency in info.class_.fundeps {
            var known = Set(dependency.from.flatMap { info.arguments[$0].freeVariables })
            if has(.undecidableInstances) { known = determined(by: known, info.context) }
            let needed = dependency.to.flatMap { info.arguments[$0].freeVariables }
            guard let missing = needed.first(where: { !known.contains($0) }) else { continue }
            let text = { (positions: [Int]) in
                positions.map { "`\(info.class_.parameters[$0].occurrence)`" }.joined(separator: ", ")
            }
            report(
                .error(
                    "the instance does not determine `\(missing)` as the dependency of "
                        + "`\(info.class_.name.occurrence)` from \(text(dependency.from)) to \(text(dependency.to)) asks",
                    at: source.span, label: "nothing says what `\(missing)` is",
                    hints: has(.undecidableInstances)
                        ? [] : ["turn on `{-# LANGUAGE UndecidableInstances #-}` if the context determines it"]))
            return
        }
    }

    /// Why solving the constraint for the instance might not end (the Paterson conditions); `nil` if it gets smaller.
    ///
    /// - Parameter allowsOthers: variables that the head does not have are somebody else's to report.
    private func growth(of constraint: Type, over types: [Type], allowsOthers: Bool) -> String? {
        let (own, body) = constraint.splitForalls
        let constraint = body.splitQualified.body
        guard let head = constraint.headTyCon, head.class_ != nil, head !== BuiltinTypes.equality else { return nil }
        var mine = occurrences(constraint.splitApplication.arguments)
        for variable in own { mine.variables[variable] = nil }
        let heads = occurrences(types)
        if let variable = mine.variables.first(where: { $0.value > heads.variables[$0.key, default: 0] })?.key {
            // What does not occur in the head at all is reported as such.
            guard !allowsOthers || heads.variables[variable] != nil else { return nil }
            return "`\(variable)` occurs more often than in the head"
        }
        return mine.size >= heads.size ? "it has as many constructors and variables" : nil
    }

    /// What the variables of the class's kind stand for: arguments that are not written count too.
    private func hiddenKinds(_ info: InstanceInfo) -> [Type] {
        let (variables, kind) = (info.class_.tyCon.kind ?? .poison).splitForalls
        if variables.isEmpty { return [] }
        var matcher = Matcher(variables: variables)
        for (parameter, argument) in zip(kind.splitFunction.arguments, info.arguments) {
            if let known = argument.knownKind { _ = matcher.match([parameter], [known]) }
        }
        return variables.map { matcher.substitution[$0] ?? $0 }
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
        let substitution = completed([:], for: info)
        return info.arguments.map { $0.substituting(substitution) }
    }

    /// Whether there is another instance with the same head, which is reported.
    func isDuplicate(_ info: InstanceInfo) -> Bool {
        for other in instances.candidates(of: info.class_.tyCon, first: info.arguments.first) {
            var forward = Matcher(of: other)
            guard forward.match(other.arguments, info.arguments) == .yes else { continue }
            var backward = Matcher(of: info)
            guard backward.match(info.arguments, other.arguments) == .yes else { continue }
            reportDuplicateInstance(info, other)
            return true
        }
        return false
    }
}

import HytheBase
import HytheSyntax

extension Renamer {
    /// Renames patterns that bind fresh variables, and runs `body` in their scope.
    func withPatterns<T>(_ patterns: [SPattern], _ body: ([RPattern]) -> T) -> T {
        let start = uses.count
        let (renamed, binders, types) = bindPatterns(patterns)
        let result = withLocals(binders) { withTypeVariables(types) { body(renamed) } }
        reportUnusedMatches(binders.values, since: start)
        return result
    }

    /// Renames patterns that bind fresh variables; the caller brings these into scope.
    func bindPatterns(_ patterns: [SPattern]) -> (patterns: [RPattern], binders: [Symbol: Name], types: [Symbol: Name])
    {
        var binders: [Symbol: Name] = [:]
        for name in patterns.flatMap({ PatternBinders.collect($0, in: self) }) {
            if let earlier = binders[name.value] {
                report(RenameMessages.boundTwice(name.value, at: earlier.span, other: name.span, what: "variable"))
            } else {
                warnOfShadowing(name)
                binders[name.value] = .fresh(name.value, at: name.span)
            }
        }
        let savedTypes = typeVariables
        let outerViewScope = viewScope
        viewScope = (locals, binders)
        let renamed = withLocals(binders) { patterns.map { strict(renamePattern($0, binders: binders)) } }
        viewScope = outerViewScope
        let types = typeVariables.filter { savedTypes[$0.key] != $0.value }
        typeVariables = savedTypes
        return (renamed, binders, types)
    }

    /// Renames a pattern whose variables are bound to the names given. Type variables that its signatures bind are left
    /// in scope.
    func renamePattern(_ pattern: SPattern, binders: [Symbol: Name]) -> RPattern {
        let span = pattern.span
        func rename(_ inner: SPattern) -> RPattern { renamePattern(inner, binders: binders) }
        switch pattern.kind {
        case .wildcard: return RPattern(.wildcard, at: span)
        case .variable(let name):
            return RPattern(binders[name].map(RPattern.Kind.variable) ?? .poison, at: span)
        case .literal(let literal): return literalPattern(literal, isNegative: false, at: span)
        case .negativeLiteral(let literal): return literalPattern(literal, isNegative: true, at: span)
        case .nPlusK(let name, let literal): return nPlusKPattern(binders[name.value], literal, at: span)
        case .constructor(let name, let arguments):
            let renamed = arguments.map(rename)
            guard let constructor = resolveConstructor(name.value, at: name.span) else {
                return RPattern(.poison, at: span)
            }
            return RPattern(.constructor(Located(constructor, at: name.span), renamed), at: span)
        case .record(let name, let fields, let wildcard):
            return renameRecordPattern(name, fields, wildcard: wildcard, binders: binders, at: span)
        case .infix(let operands, let operators): return renameInfixPattern(operands.map(rename), operators)
        case .tuple(let components):
            if components.isEmpty {
                return RPattern(.constructor(Located(BuiltinNames.unitConstructor, at: span), []), at: span)
            }
            if isTooWide(components.count, at: span) { return RPattern(.poison, at: span) }
            return RPattern(.tuple(components.map(rename)), at: span)
        case .unboxedTuple(let components):
            if isTooWide(components.count, at: span) { return RPattern(.poison, at: span) }
            return RPattern(.unboxedTuple(components.map(rename)), at: span)
        case .unboxedSum(let component, let alternative, let size):
            if isTooWide(size, at: span) { return RPattern(.poison, at: span) }
            let name = BuiltinNames.unboxedSumConstructor(alternative, of: size)
            return RPattern(.constructor(Located(name, at: span), [rename(component)]), at: span)
        case .list(let elements) where isOn(.overloadedLists):
            let list = RPattern(.list(elements.map(rename)), at: span)
            return RPattern(.view(listFunction("toList", at: span), list), at: span)
        case .list(let elements): return RPattern(.list(elements.map(rename)), at: span)
        case .parenthesized(let inner): return rename(inner)
        case .asPattern(let name, let inner):
            let renamed = rename(inner)
            guard let bound = binders[name.value] else { return renamed }
            return RPattern(.asPattern(bound, renamed), at: span)
        case .lazy(let inner): return RPattern(.lazy(rename(inner)), at: span)
        case .bang(let inner): return RPattern(.bang(rename(inner)), at: span)
        case .view(let function, let inner):
            return RPattern(.view(renameView(function), rename(inner)), at: span)
        case .signature(let inner, let type):
            var free: [Symbol] = []
            FreeTypeVariables.collect(type, bound: Set(typeVariables.keys), &free)
            var bound: [Name] = []
            for name in free {
                let fresh = Name.fresh(name, .typeVariable, at: type.span)
                typeVariables[name] = fresh
                bound.append(fresh)
            }
            let renamed = rename(inner)
            let outer = wildcards
            wildcards = []
            defer { wildcards = outer }
            let signature = renameType(type)
            return RPattern(.signature(renamed, signature, binds: bound, wildcards: wildcards ?? []), at: span)
        }
    }

    /// A view's expression, which may use what is bound on its left.
    private func renameView(_ function: SExpression) -> RExpression {
        guard let viewScope else { return renameExpression(function) }
        let saved = locals
        defer { locals = saved }
        for (name, bound) in viewScope.binders where bound.span.start >= function.span.start {
            locals[name] = viewScope.outer[name]
        }
        return renameExpression(function)
    }

    private func renameRecordPattern(
        _ name: LName, _ fields: [(field: LName, pattern: SPattern?)], wildcard: Bool, binders: [Symbol: Name],
        at span: Span
    ) -> RPattern {
        guard let constructor = resolveConstructor(name.value, at: name.span) else {
            // Its variables are in scope all the same.
            return RPattern(.poison, at: span)
        }
        var renamed: [(field: Located<Name>, pattern: RPattern)] = []
        for field in fields {
            guard let selector = resolveField(field.field, of: constructor) else { continue }
            if renamed.contains(where: { $0.field.value == selector }) {
                report(RenameMessages.fieldTwice(field.field))
                continue
            }
            let inner: RPattern
            if let pattern = field.pattern {
                inner = renamePattern(pattern, binders: binders)
            } else {
                let bound = binders[field.field.value.text]
                inner = RPattern(bound.map(RPattern.Kind.variable) ?? .poison, at: field.field.span)
            }
            renamed.append((Located(selector, at: field.field.span), inner))
        }
        if wildcard {
            requireLabels(constructor, at: span)
            let others = wildcardFields(name, mentioned: fields.map(\.field))
            if others.isEmpty, warns(.redundantRecordWildcards) {
                report(RenameMessages.redundantWildcard(at: span))
            }
            for field in others {
                guard let bound = binders[field.occurrence] else { continue }
                wildcardBinders.insert(bound)
                renamed.append((Located(field, at: span), RPattern(.variable(bound), at: span)))
            }
        }
        if let synonym = entities[constructor], synonym.kind == .patternSynonym {
            // By position; `P {}` matches whatever the arguments are.
            var arguments = (0..<synonym.arity).map { _ in RPattern(.wildcard, at: span) }
            for (field, pattern) in renamed {
                if let index = synonym.labels.firstIndex(of: field.value) { arguments[index] = pattern }
            }
            return RPattern(.constructor(Located(constructor, at: name.span), arguments), at: span)
        }
        return RPattern(.record(Located(constructor, at: name.span), renamed), at: span)
    }

    private func renameInfixPattern(_ operands: [RPattern], _ operators: [Operator]) -> RPattern {
        let items = operators.map { op -> (RPattern, OperatorUse) in
            guard op.isConstructor, let name = resolveConstructor(op.name, at: op.span) else {
                if !op.isConstructor { report(RenameMessages.variableOperatorInPattern(op)) }
                return (
                    RPattern(.poison, at: op.span), OperatorUse(text: op.name.text, fixity: .standard, span: op.span)
                )
            }
            let marker = RPattern(.constructor(Located(name, at: op.span), []), at: op.span)
            return (marker, OperatorUse(text: op.name.text, fixity: fixity(of: name), span: op.span))
        }
        for (index, operand) in operands.enumerated() {
            // `-1 :+ x` is right only if the operators beside bind less than the minus.
            guard case .negativeLiteral = operand.kind else { continue }
            if index > 0, items[index - 1].1.fixity.precedence >= 6 {
                report(RenameMessages.conflictingFixities(items[index - 1].1, .negation(at: operand.span)))
            }
        }
        let resolver = OperatorResolver<RPattern> { left, op, right in
            guard case .constructor(let name, _) = op.kind else { return RPattern(.poison, at: op.span) }
            return RPattern(.constructor(name, [left, right]), at: left.span.through(right.span))
        } negate: { _, operand in
            operand
        } conflict: { left, right in
            self.report(RenameMessages.conflictingFixities(left, right))
        }
        return resolver.resolve(operands, items)
    }
}

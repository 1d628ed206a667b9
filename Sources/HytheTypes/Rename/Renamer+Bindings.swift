import HytheBase
import HytheSyntax

/// Value bindings of one scope: clauses joined, signatures attached, components sorted.
extension Renamer {
    /// Renames local bindings and, in their scope, what `body` renames.
    func withBindings<T>(_ declarations: [Declaration], _ body: () -> T) -> (RBindings, T) {
        if declarations.isEmpty { return (RBindings(), body()) }
        let binders = localBinders(declarations)
        return withLocals(binders) {
            bindFixities(declarations, binders)
            let (bindings, nodes, _) = renameBindings(declarations) { binders[$0] }
            if isOn(.staticPointers) { noteClosed(nodes) }
            let start = uses.count
            let result = body()
            if warns(.unusedLocalBinds) { reportUnusedLocals(nodes, roots: uses[start...]) }
            return (bindings, result)
        }
    }

    private func noteClosed(_ nodes: [UseNode]) {
        let open = Set(locals.values).subtracting(closedLocals).subtracting(nodes.flatMap(\.defines))
        var rest = nodes
        var openHere: Set<Name> = []
        while let index = rest.firstIndex(where: { !$0.uses.isDisjoint(with: open.union(openHere)) }) {
            openHere.formUnion(rest.remove(at: index).defines)
        }
        closedLocals.formUnion(rest.flatMap(\.defines))
    }

    func bindFixities(_ declarations: [Declaration], _ binders: [Symbol: Name]) {
        var places: [Name: Span] = [:]
        for declaration in declarations {
            guard case .fixity(let fixity, let operators) = declaration.kind else { continue }
            for op in operators {
                guard let name = binders[op.value] else {
                    report(RenameMessages.fixityWithoutDefinition(op))
                    continue
                }
                if let earlier = places.updateValue(op.span, forKey: name) {
                    report(RenameMessages.twoFixities(op.value, at: earlier, other: op.span))
                }
                localFixities[name] = fixity
            }
        }
    }

    func localBinders(_ declarations: [Declaration]) -> [Symbol: Name] {
        var binders: [Symbol: Name] = [:]
        func bind(_ name: LSymbol) {
            if let earlier = binders[name.value] {
                report(RenameMessages.definedTwice(name, earlier: earlier.span, isTopLevel: false))
                return
            }
            warnOfShadowing(name)
            binders[name.value] = .fresh(name.value, at: name.span)
        }
        var previous: Symbol?
        for declaration in declarations {
            var current: Symbol?
            switch declaration.kind {
            case .function(let name, let clause, _):
                if name.value != previous || clause.patterns.isEmpty { bind(name) }
                current = clause.patterns.isEmpty ? nil : name.value
            case .pattern(let pattern, _):
                for name in PatternBinders.collect(pattern, in: self) { bind(name) }
            case .signature, .fixity, .pragma: break
            case .implicitBinding: report(RenameMessages.implicitBindingElsewhere(at: declaration.span))
            default: report(RenameMessages.onlyAtTopLevel(at: declaration.span))
            }
            previous = current
        }
        return binders
    }

    /// Renames bindings whose binders are in scope.
    ///
    /// - Parameter binder: the name that a text is bound to in this scope; `nil` if it is not bound here.
    /// - Returns: also what each binding uses, and where in `uses` that lies.
    func renameBindings(_ declarations: [Declaration], isTopLevel: Bool = false, binder: (Symbol) -> Name?) -> (
        bindings: RBindings, nodes: [UseNode], range: Range<Int>
    ) {
        var result = RBindings()
        let signatures = renameSignatures(declarations, isTopLevel: isTopLevel, binder: binder)
        result.signatures = signatures.filter { $0.value.wildcards.isEmpty }
        result.partialSignatures = signatures.filter { !$0.value.wildcards.isEmpty }
        var nodes: [DependencyNode<RBinding>] = []
        var functions: Set<Name> = []
        let start = uses.count
        for group in joinClauses(declarations) {
            // What is defined twice, which has been reported, keeps its first definition.
            if case .function(let name, _, _) = group, let bound = binder(name.value), !functions.insert(bound).inserted
            {
                continue
            }
            let (binding, uses) = collectingUses { renameBinding(group, binder: binder, signatures: signatures) }
            guard let binding else { continue }
            nodes.append(DependencyNode(value: binding, defines: BindersOf.binding(binding), uses: uses))
        }
        let synonyms = renamePatternSynonyms(declarations)
        nodes += synonyms.nodes
        if !synonyms.nodes.isEmpty { reportRecursiveSynonyms(nodes) }
        let range = start..<uses.count
        let inlining = renamePragmas(declarations, isTopLevel: isTopLevel, binder: binder)
        result.specialisations = renameSpecialisations(
            declarations, in: isTopLevel ? .topLevel : .local, binder: binder)
        output.inlinePragmas.merge(inlining) { first, _ in first }
        let signed = Set(result.signatures.keys).union(synonyms.signed)
        result.groups = Dependencies.components(nodes) { !signed.contains($0) }
        return (result, nodes.map { UseNode(defines: $0.defines, uses: $0.uses) }, range)
    }

    private func renameSignatures(
        _ declarations: [Declaration], isTopLevel: Bool, binder: (Symbol) -> Name?
    ) -> [Name: RSignature] {
        var result: [Name: RSignature] = [:]
        for declaration in declarations {
            guard case .signature(let names, let type) = declaration.kind else { continue }
            for name in names {
                guard let bound = binder(name.value) else {
                    report(RenameMessages.signatureWithoutBinding(name))
                    continue
                }
                if let earlier = result[bound] {
                    report(RenameMessages.twoSignatures(name, earlier: earlier.span, isTopLevel: isTopLevel))
                    continue
                }
                result[bound] = renamePartialSignature(type)
            }
        }
        return result
    }

    /// The clauses of one function, or one pattern binding.
    enum BindingGroup {
        case function(LSymbol, [(clause: Clause, span: Span)], isInfix: Bool)
        case pattern(SPattern, RightHandSide, Span)
    }

    func joinClauses(_ declarations: [Declaration]) -> [BindingGroup] {
        var result: [BindingGroup] = []
        var isOpen = false
        for declaration in declarations {
            switch declaration.kind {
            case .function(let name, let clause, let isInfix):
                if isOpen, !clause.patterns.isEmpty, case .function(let last, var clauses, let first)? = result.last,
                    last.value == name.value
                {
                    if clauses[0].clause.patterns.count != clause.patterns.count {
                        report(RenameMessages.clauseArity(name, first: clauses[0].span, at: declaration.span))
                    } else {
                        clauses.append((clause, declaration.span))
                        result[result.count - 1] = .function(last, clauses, isInfix: first)
                    }
                } else {
                    result.append(.function(name, [(clause, declaration.span)], isInfix: isInfix))
                }
                isOpen = !clause.patterns.isEmpty
            case .pattern(let pattern, let body):
                result.append(.pattern(pattern, body, declaration.span))
                isOpen = false
            default:
                isOpen = false
            }
        }
        return result
    }

    func renameBinding(_ group: BindingGroup, binder: (Symbol) -> Name?, signatures: [Name: RSignature]) -> RBinding? {
        switch group {
        case .function(let name, let clauses, let isInfix):
            guard let bound = binder(name.value) else { return nil }
            let scoped = scopedVariables(of: signatures[bound])
            let renamed = withTypeVariables(scoped) { clauses.map { renameClause($0.clause, at: $0.span) } }
            let span = clauses[0].span.through(clauses[clauses.count - 1].span)
            return strict(RBinding(.function(bound, renamed, isInfix: isInfix), at: span), signatures[bound])
        case .pattern(let pattern, let body, let span):
            let binders = Dictionary(
                PatternBinders.collect(pattern, in: self).compactMap { name in
                    binder(name.value).map { (name.value, $0) }
                },
                uniquingKeysWith: { first, _ in first })
            if binders.isEmpty, warns(.unusedPatternBinds), !isIrrefutableOrBanged(pattern) {
                report(RenameMessages.patternBindsNothing(at: pattern.span))
            }
            let savedTypes = typeVariables
            let renamed = renamePattern(pattern, binders: binders)
            if let bound = typeVariables.first(where: { savedTypes[$0.key] != $0.value }) {
                report(RenameMessages.typeVariableOfBinding(bound.key, at: pattern.span))
            }
            typeVariables = savedTypes
            return strict(RBinding(.pattern(renamed, renameRightHandSide(body)), at: span), nil)
        }
    }

    private func isIrrefutableOrBanged(_ pattern: SPattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .bang: true
        case .parenthesized(let inner), .signature(let inner, _): isIrrefutableOrBanged(inner)
        default: false
        }
    }

    /// The variables of an outermost `forall`, which scope over the definition (ScopedTypeVariables).
    func scopedVariables(of signature: RSignature?) -> [Symbol: Name] {
        guard isOn(.scopedTypeVariables), let signature, !signature.isParenthesized,
            case .forall(let variables, _) = signature.type.kind
        else {
            return [:]
        }
        return Dictionary(variables.map { ($0.name.occurrence, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    func renameClause(_ clause: Clause, at span: Span) -> RClause {
        withPatterns(clause.patterns) { patterns in
            RClause(patterns: patterns, body: renameRightHandSide(clause.body), span: span)
        }
    }

    func renameRightHandSide(_ body: RightHandSide) -> RRightHandSide {
        let body = body.bindings.contains(where: \.isImplicitBinding) ? bindingValues(of: body) : body
        let (bindings, renamed) = withBindings(body.bindings) { () -> RRightHandSide.Body in
            switch body.body {
            case .plain(let expression): .plain(renameExpression(expression))
            case .guarded(let alternatives): .guarded(alternatives.map(renameGuarded))
            }
        }
        return RRightHandSide(body: renamed, bindings: bindings, span: body.span)
    }

    /// `e where ?x = v` is `let ?x = v' in e where v' = v`, and so for what guards and their expressions ask for.
    private func bindingValues(of body: RightHandSide) -> RightHandSide {
        var values: [Declaration] = []
        var parameters: [Declaration] = []
        for declaration in body.bindings {
            guard case .implicitBinding(let name, let value) = declaration.kind else {
                report(RenameMessages.mixedImplicitBindings(at: declaration.span))
                continue
            }
            // No variable of the source has this name.
            let held = LSymbol(Symbol("?" + name.value.text), at: name.span)
            let right = RightHandSide(body: .plain(value), bindings: [], span: declaration.span)
            let clause = Clause(patterns: [], body: right)
            values.append(Declaration(.function(held, clause, isInfix: false), at: declaration.span))
            let variable = SExpression(.variable(NameOccurrence(held.value)), at: name.span)
            parameters.append(Declaration(.implicitBinding(name, variable), at: declaration.span))
        }
        var result = body
        result.bindings = values
        switch body.body {
        case .plain(let expression):
            result.body = .plain(SExpression(.let_(parameters, expression), at: expression.span))
        case .guarded(let alternatives):
            result.body = .guarded(
                alternatives.map { alternative in
                    var alternative = alternative
                    alternative.guards.insert(Statement(.let_(parameters), at: alternative.span), at: 0)
                    return alternative
                })
        }
        return result
    }

    func renameGuarded(_ guarded: GuardedExpression) -> RGuarded {
        let (guards, expression) = withStatements(guarded.guards) { renameExpression(guarded.expression) }
        return RGuarded(guards: guards, expression: expression, span: guarded.span)
    }
}

/// The names that a renamed binding or pattern binds.
enum BindersOf {
    static func binding(_ binding: RBinding) -> [Name] {
        switch binding.kind {
        case .function(let name, _, _): [name]
        case .pattern(let pattern, _): BindersOf.pattern(pattern)
        case .patternSynonym(let synonym): [synonym.name]
        }
    }

    static func pattern(_ pattern: RPattern) -> [Name] {
        switch pattern.kind {
        case .wildcard, .literal, .negativeLiteral, .poison: []
        case .variable(let name): [name]
        case .constructor(_, let fields), .tuple(let fields), .unboxedTuple(let fields), .list(let fields):
            fields.flatMap(BindersOf.pattern)
        case .record(_, let fields): fields.flatMap { BindersOf.pattern($0.pattern) }
        case .asPattern(let name, let inner): [name] + BindersOf.pattern(inner)
        case .lazy(let inner), .bang(let inner), .view(_, let inner), .signature(let inner, _, _, _):
            BindersOf.pattern(inner)
        }
    }
}

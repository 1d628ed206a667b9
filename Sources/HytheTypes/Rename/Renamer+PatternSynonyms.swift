import HytheBase
import HytheSyntax

extension Renamer {
    /// The synonyms among top-level declarations, and the functions that build.
    ///
    /// - Returns: also the names whose types are known without looking at the definition.
    func renamePatternSynonyms(_ declarations: [Declaration]) -> (
        nodes: [DependencyNode<RBinding>], signed: Set<Name>
    ) {
        var signatures: [Symbol: RSignature] = [:]
        var nodes: [DependencyNode<RBinding>] = []
        var signed: Set<Name> = []
        for declaration in declarations {
            guard case .patternSignature(let names, let type) = declaration.kind else { continue }
            for name in names {
                if global.own.entity(name.value, .constructor)?.kind != .patternSynonym {
                    report(RenameMessages.signatureWithoutBinding(name))
                } else if let earlier = signatures[name.value] {
                    report(RenameMessages.twoSignatures(name, earlier: earlier.span, isTopLevel: true))
                } else {
                    signatures[name.value] = renameSignature(type)
                }
            }
        }
        for declaration in declarations {
            guard case .patternSynonym(let synonym) = declaration.kind,
                let entity = global.own.entity(synonym.name.value, .constructor), entity.kind == .patternSynonym
            else { continue }
            if signatures[synonym.name.value] == nil, warns(.missingPatternSynonymSignatures) {
                report(
                    RenameMessages.unsignedSynonym(
                        synonym.name, at: declaration.span,
                        flag: warns(.missingSignatures) ? .missingSignatures : .missingPatternSynonymSignatures))
            }
            let (renamed, uses) = collectingUses { renameMatcher(synonym, entity, signatures[synonym.name.value]) }
            nodes.append(
                DependencyNode(
                    value: RBinding(.patternSynonym(renamed), at: declaration.span), defines: [entity.name], uses: uses)
            )
            if renamed.signature != nil { signed.insert(entity.name) }
            for (index, field) in entity.labels.enumerated() {
                let (selector, used) = collectingUses { renameSelector(synonym, field, index) }
                guard let selector else { continue }
                nodes.append(DependencyNode(value: selector, defines: [field], uses: used.union([entity.name])))
            }
            guard let builder = entity.members.first else { continue }
            signed.insert(builder)
            let (binding, builderUses) = collectingUses {
                renameBuilder(synonym, builder, signatures[synonym.name.value], at: declaration.span)
            }
            guard let binding else { continue }
            nodes.append(
                DependencyNode(value: binding, defines: [builder], uses: builderUses.union([entity.name])))
        }
        return (nodes, signed)
    }

    /// A synonym cannot be needed to match itself, by whatever patterns and functions.
    func reportRecursiveSynonyms(_ nodes: [DependencyNode<RBinding>]) {
        let indexed = nodes.enumerated().map {
            DependencyNode(value: $0.offset, defines: $0.element.defines, uses: $0.element.uses)
        }
        for component in Dependencies.components(indexed) {
            let first = component.first { if case .patternSynonym = nodes[$0].value.kind { true } else { false } }
            guard let first, component.count > 1 || !nodes[first].uses.isDisjoint(with: nodes[first].defines) else {
                continue
            }
            report(RenameMessages.recursiveSynonym(nodes[first].defines[0], at: nodes[first].value.span))
        }
    }

    private func renameMatcher(_ synonym: PatternSynonymDeclaration, _ entity: Entity, _ signature: RSignature?)
        -> RPatternSynonym
    {
        let savedTypes = typeVariables
        let (patterns, binders, _) = withTypeVariables(scopedVariables(of: signature)) {
            bindPatterns([synonym.pattern])
        }
        typeVariables = savedTypes
        let parameters = synonym.parameters.compactMap { parameter -> Name? in
            if binders[parameter.value] == nil {
                report(RenameMessages.synonymParameterNotBound(parameter, of: synonym.name.value))
            }
            return binders[parameter.value]
        }
        let known = Set(synonym.parameters.map(\.value))
        for variable in PatternBinders.collect(synonym.pattern, in: self) where !known.contains(variable.value) {
            report(RenameMessages.synonymBindsMore(variable, synonym.name.value))
        }
        return RPatternSynonym(
            name: entity.name, parameters: parameters, pattern: patterns[0], signature: signature,
            builds: !entity.members.isEmpty)
    }

    /// `x (P x _) = x`
    private func renameSelector(_ synonym: PatternSynonymDeclaration, _ field: Name, _ index: Int) -> RBinding? {
        let parameter = synonym.parameters[index]
        let arguments = synonym.parameters.indices.map {
            SPattern($0 == index ? .variable(parameter.value) : .wildcard, at: parameter.span)
        }
        let head = LName(NameOccurrence(synonym.name.value, qualifier: module.name.value), at: synonym.name.span)
        let pattern = SPattern(.constructor(head, arguments), at: parameter.span)
        let value = SExpression(.variable(NameOccurrence(parameter.value)), at: parameter.span)
        let body = RightHandSide(body: .plain(value), bindings: [], span: parameter.span)
        let clause = Clause(patterns: [pattern], body: body)
        return renameBinding(
            .function(parameter, [(clause, parameter.span)], isInfix: false), binder: { _ in field }, signatures: [:])
    }

    /// `P {x = 1, y = 2}` is `P 1 2`.
    func constructSynonym(_ synonym: Entity, _ fields: [RFieldBinding], at span: Span) -> RExpression {
        let arguments = synonym.labels.map { label -> RExpression in
            if let field = fields.first(where: { $0.field.value == label }) { return field.value }
            report(RenameMessages.synonymFieldMissing(label, synonym.name, at: span))
            return RExpression(.poison, at: span)
        }
        let builder = RExpression(constructorExpression(synonym.name, at: span), at: span)
        return GeneratedCode(span: span).apply(builder, arguments)
    }

    /// `r {x = 1}` for a field of a synonym is `case r of P _ y -> P 1 y`.
    func updateSynonym(_ synonym: Entity, _ record: RExpression, _ fields: [RFieldBinding], at span: Span)
        -> RExpression
    {
        let code = GeneratedCode(span: span)
        var patterns: [RPattern] = []
        var arguments: [RExpression] = []
        for label in synonym.labels {
            if let field = fields.first(where: { $0.field.value == label }) {
                patterns.append(code.wildcard)
                arguments.append(field.value)
            } else {
                let kept = code.fresh(label.occurrence.text)
                patterns.append(code.pattern(kept))
                arguments.append(code.variable(kept))
            }
        }
        let builder = RExpression(constructorExpression(synonym.name, at: span), at: span)
        if synonym.name.module == module.identity { uses.append(synonym.name) }
        let alternative = code.alternative(code.pattern(synonym.name, patterns), code.apply(builder, arguments))
        return code.case_(record, [alternative])
    }

    private func renameBuilder(
        _ synonym: PatternSynonymDeclaration, _ builder: Name, _ signature: RSignature?, at span: Span
    ) -> RBinding? {
        let name = LSymbol(builder.occurrence, at: synonym.name.span)
        switch synonym.direction {
        case .match: return nil
        case .explicit(let clauses):
            guard let group = joinClauses(clauses).first else { return nil }
            return renameBinding(
                group, binder: { _ in builder }, signatures: signature.map { [builder: $0] } ?? [:])
        case .both:
            guard let expression = expression(synonym.pattern, synonym) else { return nil }
            let patterns = synonym.parameters.map { SPattern(.variable($0.value), at: $0.span) }
            let body = RightHandSide(body: .plain(expression), bindings: [], span: span)
            let clause = Clause(patterns: patterns, body: body)
            return renameBinding(
                .function(name, [(clause, span)], isInfix: false), binder: { _ in builder }, signatures: [:])
        }
    }

    /// What a pattern is as an expression; `nil` after a report.
    private func expression(_ pattern: SPattern, _ synonym: PatternSynonymDeclaration) -> SExpression? {
        func made(_ kind: SExpression.Kind) -> SExpression { SExpression(kind, at: pattern.span) }
        func all(_ patterns: [SPattern]) -> [SExpression]? {
            let results = patterns.map { expression($0, synonym) }
            return results.contains { $0 == nil } ? nil : results.compactMap { $0 }
        }
        switch pattern.kind {
        case .variable(let name): return made(.variable(NameOccurrence(name)))
        case .literal(let literal): return made(.literal(literal))
        case .negativeLiteral(let literal):
            return made(.infix([.negation(pattern.span), .operand(made(.literal(literal)))]))
        case .constructor(let name, let arguments):
            let head = SExpression(.constructor(name.value), at: name.span)
            return all(arguments)?.reduce(head) { made(.apply($0, $1)) }
        case .record(let name, let fields, wildcard: false):
            var bindings: [FieldBinding] = []
            for (field, inner) in fields {
                let value = inner.map { expression($0, synonym) }
                if case .some(nil) = value { return nil }
                bindings.append(FieldBinding(field: field, value: value ?? nil))
            }
            return made(.recordConstruction(name, bindings, wildcard: false))
        case .infix(let operands, let operators):
            guard let values = all(operands) else { return nil }
            var items: [InfixItem] = [.operand(values[0])]
            for (op, value) in zip(operators, values.dropFirst()) { items += [.op(op), .operand(value)] }
            return made(.infix(items))
        case .tuple(let parts): return all(parts).map { made(.tuple($0)) }
        case .unboxedTuple(let parts): return all(parts).map { made(.unboxedTuple($0)) }
        case .unboxedSum(let part, let alternative, let size):
            return expression(part, synonym).map { made(.unboxedSum($0, alternative: alternative, of: size)) }
        case .list(let parts): return all(parts).map { made(.list($0)) }
        case .parenthesized(let inner): return expression(inner, synonym).map { made(.parenthesized($0)) }
        case .signature(let inner, let type): return expression(inner, synonym).map { made(.signature($0, type)) }
        case .wildcard, .record, .asPattern, .lazy, .bang, .view, .nPlusK:
            report(RenameMessages.synonymPatternDoesNotBuild(synonym.name, at: pattern.span))
            return nil
        }
    }

    /// A constructor in an expression: of a synonym, the function that builds.
    func constructorExpression(_ name: Name, at span: Span) -> RExpression.Kind {
        guard let entity = entities[name], entity.kind == .patternSynonym else { return .constructor(name) }
        guard let builder = entity.members.first else {
            report(RenameMessages.synonymDoesNotBuild(name, at: span))
            return .poison
        }
        if name.module == module.identity { uses.append(builder) }
        return .variable(builder)
    }
}

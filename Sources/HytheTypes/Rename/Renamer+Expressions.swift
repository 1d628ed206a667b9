import HytheBase
import HytheSyntax

extension Renamer {
    func renameExpression(_ expression: SExpression) -> RExpression {
        let span = expression.span
        func made(_ kind: RExpression.Kind) -> RExpression { RExpression(kind, at: span) }
        switch expression.kind {
        case .variable(let name):
            return made(resolveVariable(name, at: span).map(RExpression.Kind.variable) ?? .poison)
        case .constructor(let name):
            return made(resolveConstructor(name, at: span).map(RExpression.Kind.constructor) ?? .poison)
        case .literal(let literal): return made(.literal(literal))
        case .apply(let function, let argument):
            return made(.apply(renameExpression(function), renameExpression(argument)))
        case .typeApply(let function, let type):
            return made(.typeApply(renameExpression(function), renameType(type)))
        case .infix(let items): return renameInfix(items)
        case .lambda(let patterns, let body):
            return withPatterns(patterns) { made(.lambda($0, renameExpression(body))) }
        case .lambdaCase(let alternatives): return made(.lambdaCase(alternatives.map(renameAlternative)))
        case .let_(let declarations, let body):
            let (bindings, renamed) = withBindings(declarations) { renameExpression(body) }
            return made(.let_(bindings, renamed))
        case .if_(let condition, let yes, let no):
            return made(.if_(renameExpression(condition), renameExpression(yes), renameExpression(no)))
        case .multiWayIf(let alternatives): return made(.multiWayIf(alternatives.map(renameGuarded)))
        case .case_(let scrutinee, let alternatives):
            return made(.case_(renameExpression(scrutinee), alternatives.map(renameAlternative)))
        case .do_(let statements): return made(.do_(renameDo(statements, at: span)))
        case .parenthesized(let inner): return RExpression(renameExpression(inner).kind, at: span)
        case .tuple(let components):
            if components.isEmpty { return made(.constructor(BuiltinNames.unitConstructor)) }
            return made(.tuple(components.map(renameExpression)))
        case .tupleSection(let components):
            return made(.tupleSection(components.map { $0.map(renameExpression) }))
        case .unboxedTuple(let components): return made(.unboxedTuple(components.map(renameExpression)))
        case .list(let elements): return made(.list(elements.map(renameExpression)))
        case .enumeration(let from, let then, let to):
            return made(
                .enumeration(
                    from: renameExpression(from), then: then.map(renameExpression), to: to.map(renameExpression)))
        case .listComprehension(let body, let statements):
            let (renamed, value) = withStatements(statements) { renameExpression(body) }
            return made(.listComprehension(value, renamed))
        case .leftSection(let operand, let op):
            let renamed = renameExpression(operand)
            checkSection(operand, op, isLeft: true)
            return made(.leftSection(renamed, renameOperator(op)))
        case .rightSection(let op, let operand):
            let renamed = renameExpression(operand)
            checkSection(operand, op, isLeft: false)
            return made(.rightSection(renameOperator(op), renamed))
        case .recordConstruction(let name, let fields, let wildcard):
            return renameConstruction(name, fields, wildcard: wildcard, at: span)
        case .recordUpdate(let record, let fields):
            return made(.recordUpdate(renameExpression(record), fields.compactMap(renameField)))
        case .signature(let inner, let type):
            let signature = renameSignature(type)
            return made(.signature(renameExpression(inner), signature))
        case .hole(let name):
            // `_x` is an ordinary variable where it is bound.
            if let local = locals[name] {
                uses.insert(local)
                return made(.variable(local))
            }
            return made(.hole(name))
        }
    }

    func renameAlternative(_ alternative: Alternative) -> RAlternative {
        withPatterns([alternative.pattern]) { patterns in
            RAlternative(
                pattern: patterns[0], body: renameRightHandSide(alternative.body), span: alternative.span)
        }
    }

    private func renameDo(_ statements: [Statement], at span: Span) -> [RStatement] {
        let (renamed, _) = withStatements(statements) {}
        if let last = renamed.last {
            if case .expression = last.kind { return renamed }
            report(RenameMessages.lastStatement(at: last.span))
        } else {
            report(RenameMessages.emptyDo(at: span))
        }
        return renamed + [RStatement(.expression(RExpression(.poison, at: span)), at: span)]
    }

    // MARK: Operators

    private func renameInfix(_ items: [InfixItem]) -> RExpression {
        let resolved = items.map { item -> OperatorResolver.Item<RExpression, RExpression> in
            switch item {
            case .operand(let operand): return .operand(renameExpression(operand))
            case .negation(let span): return .negation(span)
            case .op(let op):
                let renamed = renameOperator(op)
                return .op(renamed, fixity(ofOperator: renamed))
            }
        }
        return OperatorResolver.resolve(resolved) { left, op, right in
            RExpression(.infix(left, op, right), at: left.span.through(right.span))
        } negate: { span, operand in
            RExpression(.negate(operand), at: span.through(operand.span))
        } conflict: { _, op in
            self.report(RenameMessages.mixedOperators(at: op.span))
        }
    }

    func renameOperator(_ op: Operator) -> RExpression {
        if op.isConstructor {
            let name = resolveConstructor(op.name, at: op.span)
            return RExpression(name.map(RExpression.Kind.constructor) ?? .poison, at: op.span)
        }
        let name = resolveVariable(op.name, at: op.span)
        return RExpression(name.map(RExpression.Kind.variable) ?? .poison, at: op.span)
    }

    private func fixity(ofOperator op: RExpression) -> Fixity {
        switch op.kind {
        case .variable(let name), .constructor(let name): fixity(of: name)
        default: .standard
        }
    }

    /// `(a + b *)` is no section: the operand must bind tighter than the section's operator.
    private func checkSection(_ operand: SExpression, _ op: Operator, isLeft: Bool) {
        guard case .infix(let items) = operand.kind else { return }
        let outer = quietFixity(op)
        for item in items {
            let inner: Fixity
            switch item {
            case .operand: continue
            case .negation: inner = Fixity(.left, 6)
            case .op(let other): inner = quietFixity(other)
            }
            let associativity: Fixity.Associativity = isLeft ? .left : .right
            let fits =
                inner.precedence > outer.precedence
                || inner.precedence == outer.precedence && inner.associativity == associativity
                    && outer.associativity == associativity
            if !fits {
                report(RenameMessages.sectionPrecedence(op, at: operand.span.through(op.span)))
                return
            }
        }
    }

    private func quietFixity(_ op: Operator) -> Fixity {
        if op.name.qualifier == nil, let local = locals[op.name.text] { return fixity(of: local) }
        if let builtin = BuiltinSyntax.constructor(op.name.text) { return fixity(of: builtin) }
        let found = global.lookup(op.name, op.isConstructor ? .constructor : .value)
        return found.first.map { fixity(of: $0.name) } ?? .standard
    }

    // MARK: Records

    private func renameField(_ binding: FieldBinding) -> RFieldBinding? {
        guard let field = resolveGlobal(binding.field.value, .value, at: binding.field.span) else { return nil }
        let value: RExpression
        if let expression = binding.value {
            value = renameExpression(expression)
        } else {
            let variable = NameOccurrence(binding.field.value.text)
            value = RExpression(
                resolveVariable(variable, at: binding.field.span).map(RExpression.Kind.variable) ?? .poison,
                at: binding.field.span)
        }
        return RFieldBinding(field: Located(field, at: binding.field.span), value: value)
    }

    private func renameConstruction(_ name: LName, _ fields: [FieldBinding], wildcard: Bool, at span: Span) -> RExpression {
        var renamed = fields.compactMap(renameField)
        if wildcard {
            for field in wildcardFields(name, mentioned: fields.map(\.field)) {
                // Only fields that a variable other than the selector stands for.
                guard let local = locals[field.occurrence] else { continue }
                uses.insert(local)
                renamed.append(
                    RFieldBinding(field: Located(field, at: span), value: RExpression(.variable(local), at: span)))
            }
        }
        guard let constructor = resolveConstructor(name.value, at: name.span) else { return RExpression(.poison, at: span) }
        return RExpression(.recordConstruction(Located(constructor, at: name.span), renamed), at: span)
    }
}

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
        case .infix(let items): return RExpression(renameInfix(items).0.kind, at: span)
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
            let (left, section) = renameSection(operand, op, isLeft: true)
            return made(.leftSection(left, section))
        case .rightSection(let op, let operand):
            let (right, section) = renameSection(operand, op, isLeft: false)
            return made(.rightSection(section, right))
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
                uses.append(local)
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

    private func renameInfix(_ items: [InfixItem]) -> (RExpression, root: OperatorUse?) {
        let renamed = items.map { item -> OperatorResolver<RExpression>.Item in
            switch item {
            case .operand(let operand): return .operand(renameExpression(operand))
            case .negation(let span): return .negation(span)
            case .op(let op):
                let renamed = renameOperator(op)
                return .op(renamed, use(of: op, renamed))
            }
        }
        let resolver = OperatorResolver<RExpression> { left, op, right in
            RExpression(.infix(left, op, right), at: left.span.through(right.span))
        } negate: { span, operand in
            RExpression(.negate(operand), at: span.through(operand.span))
        } conflict: { left, right in
            self.report(RenameMessages.conflictingFixities(left, right))
        }
        return resolver.resolve(renamed)
    }

    private func use(of op: Operator, _ renamed: RExpression) -> OperatorUse {
        let fixity: Fixity =
            switch renamed.kind {
            case .variable(let name), .constructor(let name): self.fixity(of: name)
            default: .standard
            }
        return OperatorUse(text: op.name.text, fixity: fixity, span: op.span)
    }

    func renameOperator(_ op: Operator) -> RExpression {
        if op.isConstructor {
            let name = resolveConstructor(op.name, at: op.span)
            return RExpression(name.map(RExpression.Kind.constructor) ?? .poison, at: op.span)
        }
        let name = resolveVariable(op.name, at: op.span)
        return RExpression(name.map(RExpression.Kind.variable) ?? .poison, at: op.span)
    }

    /// The operand and operator of a section. `(a + b *)` is none: the operand must bind as tightly as the operator.
    private func renameSection(_ operand: SExpression, _ op: Operator, isLeft: Bool) -> (RExpression, RExpression) {
        guard case .infix(let items) = operand.kind else { return (renameExpression(operand), renameOperator(op)) }
        let (renamed, root) = renameInfix(items)
        let renamedOperator = renameOperator(op)
        let outer = use(of: op, renamedOperator)
        if let inner = root {
            let (a, b) = (inner.fixity, outer.fixity)
            let fits =
                a.precedence > b.precedence
                || a.precedence == b.precedence && a.associativity == (isLeft ? .left : .right)
            if !fits { report(RenameMessages.sectionPrecedence(outer, inner, at: operand.span.through(op.span))) }
        }
        return (renamed, renamedOperator)
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
                uses.append(local)
                renamed.append(
                    RFieldBinding(field: Located(field, at: span), value: RExpression(.variable(local), at: span)))
            }
        }
        guard let constructor = resolveConstructor(name.value, at: name.span) else { return RExpression(.poison, at: span) }
        return RExpression(.recordConstruction(Located(constructor, at: name.span), renamed), at: span)
    }
}

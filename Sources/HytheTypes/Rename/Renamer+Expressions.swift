import HytheBase
import HytheSyntax

extension Renamer {
    func renameExpression(_ expression: SExpression) -> RExpression {
        let span = expression.span
        func made(_ kind: RExpression.Kind) -> RExpression { RExpression(kind, at: span) }
        switch expression.kind {
        case .variable(let name):
            if isHole(name) { return made(.hole(name.text)) }
            if let fields = sharedSelectors(name) { return made(.ambiguousSelector(fields)) }
            return made(resolveVariable(name, at: span).map(RExpression.Kind.variable) ?? .poison)
        case .constructor(let name) where name.text == BuiltinNames.nil_.occurrence && isOn(.overloadedLists):
            return overloadedList([], at: span)
        case .constructor(let name):
            if name.text.text.hasPrefix("(#,") {
                if isTooWide(BuiltinExports.tupleSize(name.text), at: span) { return made(.poison) }
                return unboxedTupleFunction(name.text, at: span)
            }
            return made(resolveConstructor(name, at: span).map { constructorExpression($0, at: span) } ?? .poison)
        case .literal(let literal): return overloadedLiteral(literal, at: span)
        case .label(let name): return renameLabel(name, at: span)
        case .fieldSelection(let record, let field): return selecting([field], of: renameExpression(record), at: span)
        case .projection(let fields):
            let code = GeneratedCode(span: span)
            let record = code.fresh("r")
            return code.lambda([code.pattern(record)], selecting(fields, of: code.variable(record), at: span))
        case .lambdaCases(let clauses):
            return made(.lambdaCases(clauses.map { renameClause($0.clause, at: $0.span) }))
        case .apply(let function, let argument):
            return made(.apply(renameExpression(function), renameExpression(argument)))
        case .typeApply(let function, let type):
            return made(.typeApply(renameExpression(function), renameType(type)))
        case .infix(let items): return RExpression(renameInfix(items).0.kind, at: span)
        case .lambda(let patterns, let body):
            return withPatterns(patterns) { made(.lambda($0, renameExpression(body))) }
        case .lambdaCase(let alternatives): return made(.lambdaCase(alternatives.map(renameAlternative)))
        case .let_(let declarations, let body) where declarations.contains(where: \.isImplicitBinding):
            let bindings = renameImplicitBindings(declarations)
            return made(.implicitLet(bindings, renameExpression(body)))
        case .let_(let declarations, let body):
            let (bindings, renamed) = withBindings(declarations) { renameExpression(body) }
            return made(.let_(bindings, renamed))
        case .if_(let condition, let yes, let no) where isOn(.rebindableSyntax):
            let function = rebound("ifThenElse", at: span)
            return GeneratedCode(span: span).apply(function, [condition, yes, no].map(renameExpression))
        case .if_(let condition, let yes, let no):
            return made(.if_(renameExpression(condition), renameExpression(yes), renameExpression(no)))
        case .multiWayIf(let alternatives): return made(.multiWayIf(alternatives.map(renameGuarded)))
        case .case_(let scrutinee, let alternatives):
            return made(.case_(renameExpression(scrutinee), alternatives.map(renameAlternative)))
        case .do_(let kind, let statements): return renameDo(kind, statements, at: span)
        case .parenthesized(let inner): return renameExpression(inner)
        case .tuple(let components):
            if components.isEmpty { return made(.constructor(BuiltinNames.unitConstructor)) }
            if isTooWide(components.count, at: span) { return made(.poison) }
            return made(.tuple(components.map(renameExpression)))
        case .tupleSection(let components, let isUnboxed):
            if isTooWide(components.count, at: span) { return made(.poison) }
            return made(.tupleSection(components.map { $0.map(renameExpression) }, isUnboxed: isUnboxed))
        case .unboxedTuple(let components):
            if isTooWide(components.count, at: span) { return made(.poison) }
            return made(.unboxedTuple(components.map(renameExpression)))
        case .unboxedSum(let component, let alternative, let size):
            if isTooWide(size, at: span) { return made(.poison) }
            let name = BuiltinNames.unboxedSumConstructor(alternative, of: size)
            return made(.apply(made(.constructor(name)), renameExpression(component)))
        case .list(let elements) where isOn(.overloadedLists):
            return overloadedList(elements.map(renameExpression), at: span)
        case .list(let elements): return made(.list(elements.map(renameExpression)))
        case .enumeration(let from, let then, let to):
            let list = made(
                .enumeration(
                    from: renameExpression(from), then: then.map(renameExpression), to: to.map(renameExpression)))
            guard isOn(.overloadedLists) else { return list }
            return GeneratedCode(span: span).apply(listFunction("fromList", at: span), [list])
        case .listComprehension(let body, let statements) where isOn(.monadComprehensions):
            return renameMonadComprehension(body, statements, at: span)
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
            return renameUpdate(record, fields, at: span)
        case .signature(let inner, let type):
            let signature = renamePartialSignature(type)
            let value = withTypeVariables(scopedVariables(of: signature)) { renameExpression(inner) }
            return made(.signature(value, signature))
        case .implicitParameter(let name): return made(.implicitParameter(name))
        case .static_(let body): return renameStatic(body, at: span)
        case .proc(let pattern, let command):
            guard let translated = ArrowNotation.expression(pattern, command, at: span, in: self) else {
                return made(.poison)
            }
            return withoutNotes { renameExpression(translated) }
        case .arrowTail, .arrowForm:
            report(RenameMessages.strayCommand(at: span))
            return made(.poison)
        case .standard(let name) where name.space == .constructor: return made(.constructor(name))
        case .standard(let name): return function(name.occurrence, name, syntaxNames, at: span)
        case .hole(let name): return made(.hole(name))
        case .quotation(let quotation): return renameQuotation(quotation, at: span)
        case .splice(let inner, let isTyped): return renameSplice(inner, isTyped: isTyped, at: span)
        }
    }

    /// `_x` where nothing of that name is in scope.
    private func isHole(_ name: NameOccurrence) -> Bool {
        name.qualifier == nil && name.text.text.hasPrefix("_") && locals[name.text] == nil
            && global.lookup(name, .value).isEmpty
    }

    /// `(#,#)` as a function.
    private func unboxedTupleFunction(_ text: Symbol, at span: Span) -> RExpression {
        let names = (0..<BuiltinExports.tupleSize(text)).map { Name.fresh(Symbol("a\($0 + 1)"), at: span) }
        let tuple = RExpression(.unboxedTuple(names.map { RExpression(.variable($0), at: span) }), at: span)
        return RExpression(.lambda(names.map { RPattern(.variable($0), at: span) }, tuple), at: span)
    }

    /// Reports a tuple with more components than there are tuple types.
    func isTooWide(_ size: Int, at span: Span) -> Bool {
        if size <= BuiltinNames.largestTuple { return false }
        report(RenameMessages.tooWide(size, at: span))
        return true
    }

    func renameAlternative(_ alternative: Alternative) -> RAlternative {
        withPatterns([alternative.pattern]) { patterns in
            RAlternative(
                pattern: patterns[0], body: renameRightHandSide(alternative.body), span: alternative.span)
        }
    }

    /// `static e`, where `e` must mean the same wherever it stands: what it uses of its surroundings is bound by `let`
    /// and uses nothing else.
    private func renameStatic(_ body: SExpression, at span: Span) -> RExpression {
        let outside = Set(locals.values)
        let (renamed, used) = collectingUses { renameExpression(body) }
        let surroundings = used.intersection(outside)
        if let open = surroundings.filter({ !closedLocals.contains($0) }).min(by: { $0.span.start < $1.span.start }) {
            report(RenameMessages.staticNotClosed(open, at: span))
        }
        // Its parentheses belong to the place that is reported.
        let whole = RExpression(renamed.kind, at: body.span)
        return RExpression(.static_(whole, isGlobal: surroundings.isEmpty), at: span)
    }

    func renameImplicitBindings(_ declarations: [Declaration]) -> [(name: LSymbol, value: RExpression)] {
        declarations.compactMap { declaration in
            guard case .implicitBinding(let name, let value) = declaration.kind else {
                report(RenameMessages.mixedImplicitBindings(at: declaration.span))
                return nil
            }
            return (name, renameExpression(value))
        }
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
            self.negated(operand, at: span.through(operand.span))
        } conflict: { left, right in
            self.report(RenameMessages.conflictingFixities(left, right))
        }
        return resolver.resolve(renamed)
    }

    private func use(of op: Operator, _ renamed: RExpression) -> OperatorUse {
        let fixity: Fixity =
            switch renamed.kind {
            case _ where op.isConstructor: resolvedFixity(op)
            case .variable(let name), .constructor(let name): self.fixity(of: name)
            default: .standard
            }
        return OperatorUse(text: op.name.text, fixity: fixity, span: op.span)
    }

    private func resolvedFixity(_ op: Operator) -> Fixity {
        let entity =
            (op.name.qualifier == nil ? BuiltinExports.constructor(op.name.text) : nil)
            ?? global.lookup(op.name, .constructor).first
        return entity?.fixity ?? .standard
    }

    func renameOperator(_ op: Operator) -> RExpression {
        if op.isConstructor {
            let name = resolveConstructor(op.name, at: op.span)
            return RExpression(name.map { constructorExpression($0, at: op.span) } ?? .poison, at: op.span)
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
}

extension Declaration {
    var isImplicitBinding: Bool { if case .implicitBinding = kind { true } else { false } }
}

import HytheBase
import HytheSyntax
import HytheTypes

extension Desugarer {
    /// Binds the variables at the top of a pattern for `scrutinee` and says what remains to be tested.
    func tidy(_ pattern: TPattern, _ scrutinee: Binder, _ row: inout MatchRow) -> MatchHead {
        switch pattern.kind {
        case .wildcard: return .irrefutable
        case .variable(let variable):
            row.ignoresFirst = false
            _ = binder(variable)
            alias(variable.name, to: scrutinee.name)
            return .irrefutable
        case .asPattern(let variable, let inner):
            row.ignoresFirst = false
            _ = binder(variable)
            alias(variable.name, to: scrutinee.name)
            return tidy(inner, scrutinee, &row)
        case .lazy(let inner):
            row.ignoresFirst = false
            if scrutinee.representation != .lifted {
                diagnostics.append(.error("a lazy pattern cannot match a value that is unlifted", at: pattern.span))
                return .irrefutable
            }
            if let unlifted = inner.binders.first(where: { $0.type.shape != .lifted }) {
                diagnostics.append(
                    .error(
                        "a lazy pattern cannot bind the unlifted variable `\(unlifted.name.occurrence)`",
                        at: pattern.span, hints: ["leave out the `~`"]))
                return .irrefutable
            }
            let context = MatchContext(.patternBinding, at: row.span)
            row.items += lazyItems(inner, variable(scrutinee.name)) { shape in
                let text = self.environment.sources.patternText(of: inner.span)
                return self.matchFailure(context, patternText: text, result: shape)
            }
            return .irrefutable
        case .bang(let inner):
            row.ignoresFirst = false
            let head = tidy(inner, scrutinee, &row)
            if head.isStrict || scrutinee.representation != .lifted { return head }
            if case .irrefutable = head { return .bang(TPattern(.wildcard, at: pattern.span)) }
            return .bang(inner)
        case .constructor(let constructor, let dictionaries, let evidence, let fields, let named):
            if constructor.isNewtype { return tidy(fields[0], scrutinee, &row) }
            row.ignoresFirst = false
            return .constructor(
                constructor,
                ConstructorFields(dictionaries: dictionaries, evidence: evidence, patterns: fields, named: named))
        case .literal(let literal):
            row.ignoresFirst = false
            return head(of: literal, at: pattern.span)
        case .overloadedLiteral(let literal, let negated, let type, let equals):
            row.ignoresFirst = false
            return head(of: literal, negated: negated, type, equals, at: pattern.span)
        case .string(let characters):
            row.ignoresFirst = false
            if characters.isEmpty { return boxed(BuiltinNames.nil_, nil, at: pattern.span) }
            return .equality(key: "\(characters)") { value in
                .apply(
                    .variable(.global("GHC.Base", "eqString", .value)), [value, self.string(characters)],
                    result: .lifted)
            }
        case .view(let function, let inner, let type):
            row.ignoresFirst = false
            return .view(function, inner, type)
        case .unboxedTuple, .unboxedSum: InternalError.fail("an unboxed tuple's pattern for a single variable")
        }
    }

    private func head(of literal: Literal, at span: Span) -> MatchHead {
        switch literal {
        case .character(let scalar): return boxed(BuiltinNames.charConstructor, .charHash(scalar), at: span)
        case .doubleHash, .floatHash:
            let isDouble = if case .doubleHash = literal { true } else { false }
            let operation = PrimitiveOperation.of(isDouble ? .eqDouble : .eqFloat)
            let value = coreLiteral(literal, at: span)
            return .equality(key: "\(value)") { scrutinee in
                let test = Core.primitive(operation, [scrutinee, .literal(value)], result: .single(.int))
                let yes = Core.constructor(self.known(BuiltinNames.true_), [])
                return .case_(
                    test, self.fresh("t", .int), [CoreAlternative(pattern: .literal(.int(1)), body: yes)],
                    default: .constructor(self.known(BuiltinNames.false_), []), result: .lifted)
            }
        default: return .literal(coreLiteral(literal, at: span))
        }
    }

    /// A constructor pattern around an unboxed literal.
    private func boxed(_ name: Name, _ literal: Literal?, at span: Span) -> MatchHead {
        let fields = literal.map { [TPattern(.literal($0), at: span)] } ?? []
        return .constructor(known(name), ConstructorFields(patterns: fields))
    }

    private func head(
        of literal: Literal, negated: Bool, _ type: Type, _ equals: TExpression, at span: Span
    ) -> MatchHead {
        let sign = negated ? "-" : ""
        if case .integer(let digits) = literal, let tyCon = type.headTyCon {
            switch tyCon.name {
            case BuiltinNames.int: return boxed(BuiltinNames.intConstructor, .intHash(sign + digits), at: span)
            case BuiltinNames.word: return boxed(BuiltinNames.wordConstructor, .wordHash(sign + digits), at: span)
            case BuiltinNames.integer where Int64(sign + digits) != nil:
                return boxed(BuiltinNames.integerSmall, .intHash(sign + digits), at: span)
            default: break
            }
        }
        if case .string(let characters) = literal, characters.isEmpty, type.headTyCon?.name == BuiltinNames.list {
            return boxed(BuiltinNames.nil_, nil, at: span)
        }
        let test = expression(equals)
        return .equality(key: "\(negated) \(literal) \(type.id)") { .apply(test, [$0], result: .lifted) }
    }
}

extension TPattern {
    /// A name for the value that the pattern is matched with.
    var hint: Symbol {
        switch kind {
        case .variable(let binder), .asPattern(let binder, _): binder.name.occurrence
        case .bang(let inner), .lazy(let inner): inner.hint
        default: "x"
        }
    }
}

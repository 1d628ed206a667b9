import HytheBase
import HytheSyntax

/// Literals, negation, labels and n+k patterns, by the library's functions or, with RebindableSyntax, those in scope.
extension Renamer {
    /// The function of this name that is in scope.
    func rebound(_ text: Symbol, at span: Span) -> RExpression {
        RExpression(resolveVariable(NameOccurrence(text), at: span).map(RExpression.Kind.variable) ?? .poison, at: span)
    }

    func overloadedLiteral(_ literal: Literal, at span: Span) -> RExpression {
        if let zero = literal.ofNegativeZero { return negated(overloadedLiteral(zero, at: span), at: span) }
        let plain = RExpression(.literal(literal), at: span)
        guard isOn(.rebindableSyntax) else { return plain }
        func call(_ function: Symbol, _ type: RType) -> RExpression {
            let value = RExpression(.signature(plain, RSignature(implicit: [], type: type, span: span)), at: span)
            return RExpression(.apply(rebound(function, at: span), value), at: span)
        }
        let integer = RType(.constructor(BuiltinNames.integer), at: span)
        switch literal {
        case .integer: return call("fromInteger", integer)
        case .fractional:
            let ratio = RType(.constructor(BuiltinNames.ratio), at: span)
            return call("fromRational", RType(.apply(ratio, integer), at: span))
        case .string where isOn(.overloadedStrings):
            let list = RType(.constructor(BuiltinNames.list), at: span)
            return call("fromString", RType(.apply(list, RType(.constructor(BuiltinNames.char), at: span)), at: span))
        default: return plain
        }
    }

    func negated(_ operand: RExpression, at span: Span) -> RExpression {
        guard isOn(.rebindableSyntax) else { return RExpression(.negate(operand), at: span) }
        return RExpression(.apply(rebound("negate", at: span), operand), at: span)
    }

    /// `#x` is `fromLabel @"x"`.
    func renameLabel(_ name: Symbol, at span: Span) -> RExpression {
        let function = self.function(
            "fromLabel", .global("GHC.OverloadedLabels", "fromLabel", .value), syntaxNames, at: span)
        return RExpression(.typeApply(function, RType(.stringLiteral(name.text), at: span)), at: span)
    }

    /// `record.x.y`
    func selecting(_ fields: [LSymbol], of record: RExpression, at span: Span) -> RExpression {
        fields.reduce(record) { record, field in
            let function = self.function(
                "getField", .global("GHC.Records", "getField", .value), syntaxNames, at: field.span)
            let label = RType(.stringLiteral(field.value.text), at: field.span)
            let selector = RExpression(.typeApply(function, label), at: field.span)
            return RExpression(.apply(selector, record), at: span)
        }
    }

    // MARK: Lists

    func listFunction(_ text: Symbol, at span: Span) -> RExpression {
        function(text, .global("GHC.Exts", text, .value), syntaxNames, at: span)
    }

    /// `[a, b]` is `fromListN 2 [a, b]`.
    func overloadedList(_ elements: [RExpression], at span: Span) -> RExpression {
        let code = GeneratedCode(span: span)
        let list = RExpression(.list(elements), at: span)
        return code.apply(listFunction("fromListN", at: span), [code.int(elements.count), list])
    }

    // MARK: Patterns

    /// Rebound, a literal is the view pattern `(== literal) -> True`.
    func literalPattern(_ literal: Literal, isNegative: Bool, at span: Span) -> RPattern {
        let isOverloaded =
            switch literal {
            case .integer, .fractional: true
            case .string: isOn(.overloadedStrings)
            default: false
            }
        guard isOn(.rebindableSyntax), isOverloaded else {
            return RPattern(isNegative ? .negativeLiteral(literal) : .literal(literal), at: span)
        }
        let code = GeneratedCode(span: span)
        let value = overloadedLiteral(literal, at: span)
        let parameter = code.fresh("x")
        let test = code.apply(
            rebound("==", at: span), [code.variable(parameter), isNegative ? negated(value, at: span) : value])
        let holds = RPattern(.constructor(Located(BuiltinNames.true_, at: span), []), at: span)
        return RPattern(.view(code.lambda([code.pattern(parameter)], test), holds), at: span)
    }

    /// `n + k` is the view pattern `(\x -> if x >= k then Just (x - k) else Nothing) -> Just n`, at integral types.
    func nPlusKPattern(_ name: Name?, _ literal: Literal, at span: Span) -> RPattern {
        let code = GeneratedCode(span: span)
        let value = overloadedLiteral(literal, at: span)
        let parameter = code.fresh("x")
        let isLarge = function(">=", DerivedNames.greaterOrEqual, syntaxNames, at: span)
        let minus = function("-", .global("GHC.Num", "-", .value), syntaxNames, at: span)
        let just = Name.global("GHC.Maybe", "Just", .constructor)
        let nothing = Name.global("GHC.Maybe", "Nothing", .constructor)
        let body = code.if_(
            code.apply(isLarge, [code.variable(parameter), value]),
            code.apply(code.constructor(just), [code.apply(minus, [code.variable(parameter), value])]),
            code.constructor(nothing))
        var function = code.lambda([code.pattern(parameter)], body)
        if !isOn(.rebindableSyntax) {
            function = RExpression(.signature(function, code.integralMatch), at: span)
        }
        let inner = name.map { code.pattern($0) } ?? RPattern(.poison, at: span)
        return RPattern(.view(function, RPattern(.constructor(Located(just, at: span), [inner]), at: span)), at: span)
    }

    // MARK: Strict

    /// A pattern of a parameter, an alternative or a statement: with Strict it has a bang, unless `~` takes that back.
    func strict(_ pattern: RPattern) -> RPattern {
        guard isOn(.strict) else { return pattern }
        switch pattern.kind {
        case .lazy(let inner): return inner
        case .bang, .unboxedTuple: return pattern
        default: return RPattern(.bang(pattern), at: pattern.span)
        }
    }

    /// A local binding: with Strict one of a variable is a banged pattern too, unless it takes dictionaries.
    func strict(_ binding: RBinding, _ signature: RSignature?) -> RBinding {
        guard isOn(.strict) else { return binding }
        switch binding.kind {
        case .function(let name, let clauses, _):
            guard !name.isGlobal, clauses.count == 1, clauses[0].patterns.isEmpty, signature?.type.isQualified != true
            else { return binding }
            let variable = RPattern(.variable(name), at: name.span)
            return RBinding(.pattern(RPattern(.bang(variable), at: name.span), clauses[0].body), at: binding.span)
        case .pattern(let pattern, let body):
            if pattern.boundNames.contains(where: \.isGlobal) { return binding }
            return RBinding(.pattern(strict(pattern), body), at: binding.span)
        case .patternSynonym: return binding
        }
    }
}

extension RType {
    /// Whether it has a context.
    var isQualified: Bool {
        switch kind {
        case .qualified: true
        case .forall(_, let body): body.isQualified
        default: false
        }
    }
}

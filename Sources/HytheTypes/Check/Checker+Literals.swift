import HytheBase
import HytheSyntax

extension Checker {
    func checkLiteral(_ literal: Literal, _ expected: Type, at span: Span) -> TExpression {
        switch literal {
        case .integer(let digits):
            noteLiteral(digits, negated: false, expected, at: span)
            return overloadedInteger(digits, expected, at: span)
        case .fractional(let digits, let exponent, let base):
            let text = literalText(digits, exponent, base)
            guard let ratio = ratio(digits, exponent, base, at: span) else {
                return TExpression(.poison, at: span)
            }
            return overloaded(BuiltinNames.fromRational, ratio, text, expected, at: span)
        case .character(let scalar):
            unify(actual: known(BuiltinNames.char, at: span), expected: expected, at: span)
            return boxed(BuiltinNames.charConstructor, .charHash(scalar), expected, at: span)
        case .string(let scalars):
            let string = TExpression(.string(scalars), at: span)
            let type = stringType(at: span)
            if has(.overloadedStrings), unifyQuietly(type, expected) == false {
                return overloaded(BuiltinNames.fromString, string, "a string", expected, at: span)
            }
            unify(actual: type, expected: expected, at: span)
            return string
        case .intHash, .wordHash, .charHash, .floatHash, .doubleHash, .stringHash:
            unify(actual: unboxedType(of: literal), expected: expected, at: span)
            return TExpression(.literal(literal), at: span)
        }
    }

    /// `fromInteger digits`, or the integer itself where the type is known to be that.
    func overloadedInteger(_ digits: String, _ expected: Type, at span: Span) -> TExpression {
        let integer = TExpression(.integer(digits), at: span)
        if expected.headTyCon?.name == BuiltinNames.integer { return integer }
        return overloaded(BuiltinNames.fromInteger, integer, digits, expected, at: span)
    }

    /// Whether the types are equal already; solves nothing.
    private func unifyQuietly(_ a: Type, _ b: Type) -> Bool { Matcher.compare(a, b) == .yes }

    func stringType(at span: Span) -> Type { BuiltinTypes.listOf(known(BuiltinNames.char, at: span)) }

    /// `I# 3#` and the like.
    func boxed(_ constructor: Name, _ literal: Literal, _ type: Type, at span: Span) -> TExpression {
        guard let constructor = knownConstructor(constructor, at: span) else { return TExpression(.poison, at: span) }
        return TExpression(
            .apply(
                TExpression(.constructor(constructor), at: span), [TExpression(.literal(literal), at: span)],
                result: type), at: span)
    }

    /// `function literal` at the expected type, the literal's own type being fixed.
    private func overloaded(
        _ function: Name, _ literal: TExpression, _ text: String, _ expected: Type, at span: Span
    ) -> TExpression {
        let (expression, type) = instantiated(function, .literal(text), at: span)
        guard case .function(_, let result) = type.view else { return TExpression(.poison, at: span) }
        unify(actual: result, expected: expected, at: span)
        return TExpression(.apply(expression, [literal], result: expected), at: span)
    }

    /// `n :% d` in lowest terms.
    private func ratio(_ digits: String, _ exponent: Int, _ base: Int, at span: Span) -> TExpression? {
        guard let constructor = knownConstructor(BuiltinNames.ratioConstructor, at: span) else { return nil }
        let fraction = Fraction(digits: digits, exponent: exponent, base: base)
        let type = known(BuiltinNames.ratio, at: span)
        let parts = [fraction.numerator, fraction.denominator].map { TExpression(.integer($0), at: span) }
        return TExpression(
            .apply(
                TExpression(.constructor(constructor), at: span), parts,
                result: .application(type, known(BuiltinNames.integer, at: span))), at: span)
    }

    /// About as it was written.
    private func literalText(_ digits: String, _ exponent: Int, _ base: Int) -> String {
        guard base == 10 else { return "\(digits)*2^\(exponent)" }
        if exponent >= 0 { return digits + (exponent == 0 ? ".0" : "e\(exponent)") }
        let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
        let point = padded.index(padded.endIndex, offsetBy: exponent)
        return "\(padded[..<point]).\(padded[point...])"
    }

    func unboxedType(of literal: Literal) -> Type {
        let name: Symbol =
            switch literal {
            case .intHash: "Int#"
            case .wordHash: "Word#"
            case .charHash: "Char#"
            case .floatHash: "Float#"
            case .doubleHash: "Double#"
            default: "Addr#"
            }
        return BuiltinTypes.primitive(name).map(Type.constructor) ?? .poison
    }

    // MARK: Enumerations

    func checkEnumeration(
        _ from: RExpression, _ then: RExpression?, _ to: RExpression?, _ expected: Type, at span: Span
    ) -> TExpression {
        let function =
            switch (then, to) {
            case (nil, nil): BuiltinNames.enumFrom
            case (_, nil): BuiltinNames.enumFromThen
            case (nil, _): BuiltinNames.enumFromTo
            case (_, _): BuiltinNames.enumFromThenTo
            }
        noteEnumeration(from, then, to, expected, at: span)
        return checkCall(
            function, [from] + [then, to].compactMap { $0 }, expected, at: span, reason: .other)
    }
}

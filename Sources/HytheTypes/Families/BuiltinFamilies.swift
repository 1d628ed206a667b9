import HytheBase

/// Families of numbers and texts in types, which no list of equations could define.
///
/// The library declares them as closed families without equations; what they are of literals is here.
enum BuiltinFamilies {
    private static let numbers = "GHC.TypeNats" as Symbol
    private static let texts = "GHC.TypeLits" as Symbol

    /// The constructor of the arguments of `TypeError`.
    static let typeError = Name.global("GHC.TypeLits", "TypeError", .type)

    private static let reductions: [Name: @Sendable ([Type]) -> Type?] = [
        numeric("+"): { arguments in
            if isNumber(arguments[0], 0) { return arguments[1] }
            if isNumber(arguments[1], 0) { return arguments[0] }
            return calculate(arguments) { $0.adding($1) }
        },
        numeric("*"): { arguments in
            for (argument, other) in [(arguments[0], arguments[1]), (arguments[1], arguments[0])] {
                if isNumber(argument, 0) { return argument.resolved }
                if isNumber(argument, 1) { return other }
            }
            return calculate(arguments) { $0.multiplied(by: $1) }
        },
        numeric("^"): { arguments in
            if isNumber(arguments[1], 0) { return .number("1") }
            if isNumber(arguments[1], 1) { return arguments[0] }
            return calculate(arguments) { $0.power($1) }
        },
        numeric("-"): { arguments in
            isNumber(arguments[1], 0) ? arguments[0] : calculate(arguments) { $0.subtracting($1) }
        },
        numeric("Div"): { calculate($0) { $0.small.divided(by: $1.small) { $0 / $1 } } },
        numeric("Mod"): { calculate($0) { $0.small.divided(by: $1.small) { $0 % $1 } } },
        numeric("Log2"): { arguments in
            calculate([arguments[0], arguments[0]]) { number, _ in
                guard let value = number.small, value > 0 else { return nil }
                return DecimalNatural(String(63 - value.leadingZeroBitCount))
            }
        },
        numeric("CmpNat"): { arguments in
            guard let a = number(arguments[0]), let b = number(arguments[1]) else {
                return Matcher.compare(arguments[0], arguments[1]) == .yes ? ordering(0) : nil
            }
            return ordering(a.compared(to: b))
        },
        symbolic("CmpSymbol"): { arguments in
            guard let a = text(arguments[0]), let b = text(arguments[1]) else {
                return Matcher.compare(arguments[0], arguments[1]) == .yes ? ordering(0) : nil
            }
            let (first, second) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
            return ordering(first == second ? 0 : first.lexicographicallyPrecedes(second) ? -1 : 1)
        },
        symbolic("AppendSymbol"): { arguments in
            let (a, b) = (text(arguments[0]), text(arguments[1]))
            if a == "" { return arguments[1] }
            if b == "" { return arguments[0] }
            guard let a, let b else { return nil }
            return .text(Symbol(a + b))
        },
    ]

    /// What a family is by arithmetic; `nil`: nothing, as far as is known.
    static func reduct(_ family: TyCon, _ arguments: [Type]) -> Type? {
        reductions[family.name].flatMap { $0(arguments) }
    }

    private static func numeric(_ text: Symbol) -> Name { .global(numbers, text, .type) }
    private static func symbolic(_ text: Symbol) -> Name { .global(texts, text, .type) }

    private static func number(_ type: Type) -> DecimalNatural? {
        if case .number(let digits) = type.view { DecimalNatural(digits.text) } else { nil }
    }

    private static func isNumber(_ type: Type, _ value: Int) -> Bool {
        if case .number(let digits) = type.view { digits.text == String(value) } else { false }
    }

    private static func text(_ type: Type) -> String? {
        if case .text(let text) = type.view { text.text } else { nil }
    }

    private static func calculate(
        _ arguments: [Type], _ operation: (DecimalNatural, DecimalNatural) -> DecimalNatural?
    ) -> Type? {
        guard let a = number(arguments[0]), let b = number(arguments[1]) else { return nil }
        return operation(a, b).map { .number(Symbol($0.text)) }
    }

    private static func ordering(_ sign: Int) -> Type? {
        guard let constructor = ["LT", "EQ", "GT"].dropFirst(sign + 1).first else { return nil }
        let kind = FamilyEnvironment.current?.orderingKind
        return kind.map { .promoted(.global("GHC.Types", Symbol(constructor), .constructor), kind: $0) }
    }
}

extension UInt64? {
    fileprivate func divided(by other: UInt64?, _ operation: (UInt64, UInt64) -> UInt64) -> DecimalNatural? {
        guard let self, let other, other > 0 else { return nil }
        return DecimalNatural(String(operation(self, other)))
    }
}

extension DecimalNatural {
    /// If it is not too large to be one.
    fileprivate var small: UInt64? { UInt64(text) }

    fileprivate func power(_ exponent: DecimalNatural) -> DecimalNatural? {
        // A larger result could not be held anyway.
        guard let count = exponent.small, count <= 10_000 else { return nil }
        return (0..<count).reduce(DecimalNatural("1")) { result, _ in result.multiplied(by: self) }
    }
}

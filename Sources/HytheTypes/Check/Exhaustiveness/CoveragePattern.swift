import HytheBase
import HytheSyntax

/// A pattern as far as it matters for what is covered.
indirect enum CoveragePattern {
    /// Matches everything.
    case any
    case constructor(DataCon, [CoveragePattern])
    case unboxedTuple([CoveragePattern])
    /// One of endlessly many values, told apart by a text that is also shown to people.
    case literal(String)
    /// May fail in ways that nothing is known of.
    case unknown

    /// - Parameter keepsSynonyms: a pattern synonym is as a constructor; else nothing is known of it.
    init(_ pattern: TPattern, keepsSynonyms: Bool = false) {
        func covered(_ pattern: TPattern) -> CoveragePattern {
            CoveragePattern(pattern, keepsSynonyms: keepsSynonyms)
        }
        switch pattern.kind {
        case .wildcard, .variable, .lazy: self = .any
        case .asPattern(_, let inner), .bang(let inner): self = covered(inner)
        case .constructor(let constructor, _, _, let fields, _):
            self = .constructor(constructor, fields.map(covered))
        case .unboxedTuple(let fields, _): self = .unboxedTuple(fields.map(covered))
        case .unboxedSum(let constructor, let inner, _): self = .constructor(constructor, [covered(inner)])
        case .literal(let literal): self = .literal(CoveragePattern.text(literal, negated: false))
        case .overloadedLiteral(let literal, let negated, _, _):
            self = .literal(CoveragePattern.text(literal, negated: negated))
        case .string(let scalars): self = .literal(CoveragePattern.text(.string(scalars), negated: false))
        case .view(_, let inner, _):
            if keepsSynonyms, case .constructor(let constructor, _, _, _, _) = inner.kind,
                constructor.tyCon.isPatternResult
            {
                self = covered(inner)
            } else {
                self = inner.isIrrefutable ? .any : .unknown
            }
        }
    }

    private static func text(_ literal: Literal, negated: Bool) -> String {
        let sign = negated ? "-" : ""
        switch literal {
        case .integer(let digits): return sign + digits
        case .fractional(let digits, let exponent, let base):
            let fraction = Fraction(digits: digits, exponent: exponent, base: base)
            return sign
                + (fraction.denominator == "1" ? fraction.numerator : "\(fraction.numerator) / \(fraction.denominator)")
        case .character(let scalar), .charHash(let scalar):
            return "'\(Unicode.Scalar(scalar).map(String.init) ?? "\\\(scalar)")'"
        case .string(let scalars):
            return "\"\(String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init))))\""
        case .intHash(let digits): return digits + "#"
        case .wordHash(let digits): return digits + "##"
        case .floatHash(let digits, let exponent): return "\(digits)e\(exponent)#"
        case .doubleHash(let digits, let exponent): return "\(digits)e\(exponent)##"
        case .stringHash(let bytes): return "\"\(String(decoding: bytes, as: UTF8.self))\"#"
        }
    }

    // MARK: Printing

    /// As Haskell writes it; `isAtom`: in parentheses where needed.
    func description(isAtom: Bool) -> String {
        switch self {
        case .any, .unknown: return "_"
        case .literal(let text): return isAtom && text.hasPrefix("-") ? "(\(text))" : text
        case .unboxedTuple(let fields):
            return "(# \(fields.map { $0.description(isAtom: false) }.joined(separator: ", ")) #)"
        case .constructor(let constructor, let fields):
            if constructor.name.module == "GHC.Tuple", fields.count > 1 {
                return "(\(fields.map { $0.description(isAtom: false) }.joined(separator: ", ")))"
            }
            if constructor.tyCon.isUnboxedSum, let field = fields.first {
                let bars = { String(repeating: "| ", count: $0) }
                let after = bars(constructor.tyCon.arity - 1 - constructor.tag)
                return "(# \(bars(constructor.tag))\(field.description(isAtom: false)) \(after)#)"
            }
            let text = constructor.name.occurrence.text
            if constructor.isBoxedLiteral {
                guard case .literal(let literal)? = fields.first else { return "_" }
                return literal.hasSuffix("#") ? String(literal.prefix { $0 != "#" }) : literal
            }
            if fields.isEmpty { return text }
            let isOperator = text.hasPrefix(":")
            let parts = fields.map { $0.description(isAtom: true) }
            let whole =
                isOperator && parts.count == 2
                ? "\(parts[0]) \(text) \(parts[1])"
                : ([isOperator ? "(\(text))" : text] + parts).joined(separator: " ")
            return isAtom ? "(\(whole))" : whole
        }
    }
}

extension DataCon {
    /// `I#`, `C#` and so on.
    fileprivate var isBoxedLiteral: Bool {
        fieldTypes.count == 1 && name.module == "GHC.Types" && name.occurrence.text.hasSuffix("#")
    }
}

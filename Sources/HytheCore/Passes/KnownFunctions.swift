import HytheBase
import HytheTypes

// Note [Known functions]
// A fractional literal is `fromRational (n :% d)`. For Double and Float that comes down to a function of the library on two
// literal integers, which is worth a few hundred instructions at each evaluation; its value is computed here, rounded to
// the nearest as the function does. The functions are never inlined, so that they are there to be seen. Literals whose
// numerator or denominator is beyond 63 bits (1.0e-20) are still made at run time.

/// Functions of the library that the compiler can compute.
enum KnownFunctions {
    private static let toDouble = Name.global("GHC.Float.Class", "rationalToDouble#", .value)
    private static let toFloat = Name.global("GHC.Float.Class", "rationalToFloat#", .value)

    /// The result, if it is known.
    ///
    /// - Parameter integer: the value of an argument that is a known small `Integer`.
    static func fold(_ name: Name, _ arguments: [Core], integer: (Core) -> Int64?) -> Core? {
        guard name == toDouble || name == toFloat, arguments.count == 2,
            let numerator = integer(arguments[0]), let denominator = integer(arguments[1]), denominator > 0,
            let decimal = decimal(numerator, over: denominator)
        else { return nil }
        if name == toDouble { return Double(decimal).map { .literal(.double($0.bitPattern)) } }
        return Float(decimal).map { .literal(.float($0.bitPattern)) }
    }

    /// The quotient in decimal, with an exponent; `nil` if it has no end.
    private static func decimal(_ numerator: Int64, over denominator: Int64) -> String? {
        let sign = numerator < 0 ? "-" : ""
        var numerator = DecimalNatural(String(numerator.magnitude))
        var denominator = DecimalNatural(String(denominator))
        var (twos, fives) = (0, 0)
        while denominator.isDivisible(by: 2) {
            denominator.divide(by: 2)
            twos += 1
        }
        while denominator.isDivisible(by: 5) {
            denominator.divide(by: 5)
            fives += 1
        }
        guard denominator.text == "1" else { return nil }
        for _ in 0..<max(0, twos - fives) { numerator.multiply(by: 5) }
        for _ in 0..<max(0, fives - twos) { numerator.multiply(by: 2) }
        return "\(sign)\(numerator.text)e-\(max(twos, fives))"
    }
}

extension Simplifier {
    /// The value of an argument that is a known small `Integer`.
    func knownInteger(_ core: Core) -> Int64? {
        var value: (constructor: DataCon, fields: [Core])?
        switch core {
        case .constructor(let constructor, let fields): value = (constructor, fields)
        case .variable(let name):
            if case .constructor(let constructor, let fields)? = definition(of: name) { value = (constructor, fields) }
        default: break
        }
        guard let value, value.constructor.name == BuiltinNames.integerSmall,
            case .literal(.int(let number))? = value.fields.first
        else { return nil }
        return number
    }
}

import HytheBase

/// A rational literal in lowest terms, as decimal digits of any length.
struct Fraction {
    let numerator: String
    let denominator: String

    /// `digits * base^exponent`, the base being 10 or 2; the digits may have a sign before them.
    init(digits: String, exponent: Int, base: Int) {
        let sign = digits.hasPrefix("-") ? "-" : ""
        var numerator = DecimalNatural(String(digits.dropFirst(sign.count)))
        if exponent >= 0 {
            for _ in 0..<exponent { numerator.multiply(by: base) }
            self.numerator = sign + numerator.text
            denominator = "1"
            return
        }
        // The denominator is a power of 10 or of 2: divide by 2 and 5 as long as both allow.
        var twos = -exponent
        var fives = base == 10 ? -exponent : 0
        while twos > 0, numerator.isDivisible(by: 2) {
            numerator.divide(by: 2)
            twos -= 1
        }
        while fives > 0, numerator.isDivisible(by: 5) {
            numerator.divide(by: 5)
            fives -= 1
        }
        var denominator = DecimalNatural("1")
        if numerator.isZero { (twos, fives) = (0, 0) }
        for _ in 0..<twos { denominator.multiply(by: 2) }
        for _ in 0..<fives { denominator.multiply(by: 5) }
        self.numerator = sign + numerator.text
        self.denominator = denominator.text
    }
}

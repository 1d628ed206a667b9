/// A rational literal in lowest terms, as decimal digits of any length.
struct Fraction {
    let numerator: String
    let denominator: String

    /// `digits * base^exponent`, the base being 10 or 2.
    init(digits: String, exponent: Int, base: Int) {
        var numerator = DecimalNatural(digits)
        if exponent >= 0 {
            for _ in 0..<exponent { numerator.multiply(by: base) }
            self.numerator = numerator.text
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
        self.numerator = numerator.text
        self.denominator = denominator.text
    }
}

/// A natural number of any size with the few operations that literals need.
private struct DecimalNatural {
    /// In base 10^9, least significant first.
    private var limbs: [UInt64] = []
    private static let base: UInt64 = 1_000_000_000

    init(_ digits: String) {
        var end = digits.endIndex
        while end > digits.startIndex {
            let start = digits.index(end, offsetBy: -9, limitedBy: digits.startIndex) ?? digits.startIndex
            limbs.append(UInt64(digits[start..<end]) ?? 0)
            end = start
        }
        trim()
    }

    var isZero: Bool { limbs.isEmpty }

    var text: String {
        guard let last = limbs.last else { return "0" }
        return limbs.dropLast().reversed().reduce(String(last)) { text, limb in
            let digits = String(limb)
            return text + String(repeating: "0", count: 9 - digits.count) + digits
        }
    }

    func isDivisible(by divisor: Int) -> Bool { !isZero && limbs[0] % UInt64(divisor) == 0 }

    mutating func multiply(by factor: Int) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = limbs[index] * UInt64(factor) + carry
            limbs[index] = product % Self.base
            carry = product / Self.base
        }
        if carry > 0 { limbs.append(carry) }
    }

    mutating func divide(by divisor: Int) {
        var rest: UInt64 = 0
        for index in limbs.indices.reversed() {
            let value = rest * Self.base + limbs[index]
            limbs[index] = value / UInt64(divisor)
            rest = value % UInt64(divisor)
        }
        trim()
    }

    private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }
}

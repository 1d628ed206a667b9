/// A natural number of any size with the few operations that literals need.
package struct DecimalNatural {
    /// In base 10^9, least significant first.
    private var limbs: [UInt64] = []
    private static let base: UInt64 = 1_000_000_000

    package init(_ digits: String) {
        var end = digits.endIndex
        while end > digits.startIndex {
            let start = digits.index(end, offsetBy: -9, limitedBy: digits.startIndex) ?? digits.startIndex
            limbs.append(UInt64(digits[start..<end]) ?? 0)
            end = start
        }
        trim()
    }

    package var isZero: Bool { limbs.isEmpty }

    package var text: String {
        guard let last = limbs.last else { return "0" }
        return limbs.dropLast().reversed().reduce(String(last)) { text, limb in
            let digits = String(limb)
            return text + String(repeating: "0", count: 9 - digits.count) + digits
        }
    }

    package func isDivisible(by divisor: Int) -> Bool { !isZero && limbs[0] % UInt64(divisor) == 0 }

    package mutating func multiply(by factor: Int) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = limbs[index] * UInt64(factor) + carry
            limbs[index] = product % Self.base
            carry = product / Self.base
        }
        if carry > 0 { limbs.append(carry) }
    }

    package mutating func divide(by divisor: Int) {
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

/// A natural number of any size with the few operations that literals, in terms and types, need.
struct DecimalNatural {
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

    private init(limbs: [UInt64]) {
        self.limbs = limbs
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

    func adding(_ other: DecimalNatural) -> DecimalNatural {
        var result: [UInt64] = []
        var carry: UInt64 = 0
        for index in 0..<max(limbs.count, other.limbs.count) {
            let sum = limb(index) + other.limb(index) + carry
            result.append(sum % Self.base)
            carry = sum / Self.base
        }
        return DecimalNatural(limbs: result + [carry])
    }

    /// `nil` below zero.
    func subtracting(_ other: DecimalNatural) -> DecimalNatural? {
        if compared(to: other) < 0 { return nil }
        var result: [UInt64] = []
        var borrow: UInt64 = 0
        for index in limbs.indices {
            let taken = other.limb(index) + borrow
            borrow = limbs[index] < taken ? 1 : 0
            result.append(limbs[index] + borrow * Self.base - taken)
        }
        return DecimalNatural(limbs: result)
    }

    func multiplied(by other: DecimalNatural) -> DecimalNatural {
        var result = [UInt64](repeating: 0, count: limbs.count + other.limbs.count + 1)
        for (i, a) in limbs.enumerated() {
            var carry: UInt64 = 0
            for (j, b) in other.limbs.enumerated() {
                let value = result[i + j] + a * b + carry
                result[i + j] = value % Self.base
                carry = value / Self.base
            }
            result[i + other.limbs.count] += carry
        }
        return DecimalNatural(limbs: result)
    }

    /// -1, 0 or 1.
    func compared(to other: DecimalNatural) -> Int {
        for index in (0..<max(limbs.count, other.limbs.count)).reversed() where limb(index) != other.limb(index) {
            return limb(index) < other.limb(index) ? -1 : 1
        }
        return 0
    }

    private func limb(_ index: Int) -> UInt64 { index < limbs.count ? limbs[index] : 0 }

    private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }
}

import CHytheSupport

// Bits of signed values in two's complement, on sign and magnitude: -m is ~(m - 1), so each operand is read as a
// magnitude minus one, complemented, when it is negative.

/// Reads the two's complement limbs of a signed magnitude one after the other.
private struct Reader {
    let limbs: ConstLimbs
    let count: Int
    let negative: Bool
    var index = 0
    var borrow: Limb

    init(_ limbs: ConstLimbs, _ count: Int, _ negative: Bool) {
        self.limbs = limbs
        self.count = count
        self.negative = negative
        borrow = negative ? 1 : 0
    }

    @inline(__always)
    mutating func next() -> Limb {
        let limb = index < count ? limbs[index] : 0
        index &+= 1
        if !negative { return limb }
        let less = limb &- borrow
        borrow = limb < borrow ? 1 : 0
        return ~less
    }
}

@inline(__always)
private func combine(
    _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ aneg: Int, _ b: ConstLimbs, _ bn: Int, _ bneg: Int,
    _ operation: (Limb, Limb) -> Limb
) -> Int {
    var x = Reader(a, an, aneg != 0)
    var y = Reader(b, bn, bneg != 0)
    let n = max(an, bn)
    var i = 0
    while i < n {
        r[i] = operation(x.next(), y.next())
        i &+= 1
    }
    let sign = operation(aneg != 0 ? ~0 : 0, bneg != 0 ? ~0 : 0)
    if sign == 0 { return normalised(r, n) }
    // Back to a magnitude: complement and add one.
    var carry: Limb = 1
    i = 0
    while i < n {
        let sum = ~r[i] &+ carry
        carry = sum < carry ? 1 : 0
        r[i] = sum
        i &+= 1
    }
    r[n] = carry
    return -normalised(r, n &+ 1)
}

@c(hy_bn_and)
public func bnAnd(
    _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ aneg: Int, _ b: ConstLimbs, _ bn: Int, _ bneg: Int
) -> Int { combine(r, a, an, aneg, b, bn, bneg) { $0 & $1 } }

@c(hy_bn_or)
public func bnOr(
    _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ aneg: Int, _ b: ConstLimbs, _ bn: Int, _ bneg: Int
) -> Int { combine(r, a, an, aneg, b, bn, bneg) { $0 | $1 } }

@c(hy_bn_xor)
public func bnXor(
    _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ aneg: Int, _ b: ConstLimbs, _ bn: Int, _ bneg: Int
) -> Int { combine(r, a, an, aneg, b, bn, bneg) { $0 ^ $1 } }

@c(hy_bn_test_bit)
public func bnTestBit(_ a: ConstLimbs, _ an: Int, _ aneg: Int, _ bit: UInt64) -> Int {
    let index = Int(clamping: bit / 64)
    if index >= an { return aneg != 0 ? 1 : 0 }
    var limb = a[index]
    if aneg != 0 {
        // -m = ~m + 1: the carry reaches this limb when all limbs below are zero.
        limb = ~limb &+ (normalised(a, index) == 0 ? 1 : 0)
    }
    return Int(limb &>> (bit % 64) & 1)
}

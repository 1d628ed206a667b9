import CHytheSupport

// Conversion to and from digits, by divide and conquer at powers of the base: subquadratic because multiplication and
// division are.

/// The greatest power of a base that fits a limb.
private struct Base {
    let base: UInt64
    let digits: Int
    let power: UInt64

    init(_ base: Int) {
        self.base = UInt64(base)
        var digits = 1
        var power = UInt64(base)
        while true {
            let next = power.multipliedReportingOverflow(by: UInt64(base))
            if next.overflow { break }
            power = next.partialValue
            digits &+= 1
        }
        self.digits = digits
        self.power = power
    }
}

/// The powers (base ^ digits) ^ (2 ^ k), each the square of the one before.
private struct Powers {
    static let most = 48
    let limbs: UnsafeMutablePointer<Limbs?>
    let counts: UnsafeMutablePointer<Int>
    var count = 1

    init(_ base: Base) {
        limbs = UnsafeMutableRawPointer(makeLimbs(Powers.most)).assumingMemoryBound(to: Limbs?.self)
        counts = UnsafeMutableRawPointer(makeLimbs(Powers.most)).assumingMemoryBound(to: Int.self)
        let first = makeLimbs(1)
        first[0] = base.power
        limbs[0] = first
        counts[0] = 1
    }

    subscript(_ k: Int) -> Limbs { limbs[k].unsafelyUnwrapped }

    mutating func addSquare() {
        let n = counts[count &- 1]
        let square = makeLimbs(2 &* n)
        counts[count] = bnSqr(square, self[count &- 1], n)
        limbs[count] = square
        count &+= 1
    }

    func release() {
        var k = 0
        while k < count {
            free(limbs[k])
            k &+= 1
        }
        free(limbs)
        free(counts)
    }
}

@c(hy_bn_text_size)
public func bnTextSize(_ an: Int, _ base: Int) -> Int {
    // Digits per limb, rounded up, from the greatest power of two not above the base.
    let bits = base.bitWidth &- 1 &- base.leadingZeroBitCount
    if base == 10 { return an &* 64 &* 1000 / 3321 &+ 2 }
    return an &* 64 / bits &+ 2
}

@inline(__always)
private func digit(_ value: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 10 ? 48 &+ value : 87 &+ value)
}

@c(hy_bn_to_text)
public func bnToText(_ out: UnsafeMutablePointer<UInt8>, _ a: ConstLimbs, _ an: Int, _ base: Int) -> Int {
    if an == 0 {
        out[0] = 48
        return 1
    }
    if base & (base &- 1) == 0 { return bitsToText(out, a, an, UInt64(base.trailingZeroBitCount)) }
    let unit = Base(base)
    if an <= fewLimbs {
        var length = 0
        withLimbs(an) { work in
            copyLimbs(work, a, an)
            length = writeShort(out, unit, work, an, pad: 0)
        }
        return length
    }
    var powers = Powers(unit)
    while powers.counts[powers.count &- 1] &* 2 <= an &+ 1 { powers.addSquare() }
    let work = makeLimbs(an)
    copyLimbs(work, a, an)
    var writer = TextWriter(out: out, unit: unit, powers: powers)
    writer.write(work, an, powers.count &- 1, pad: 0)
    free(work)
    powers.release()
    return writer.length
}

private func bitsToText(_ out: UnsafeMutablePointer<UInt8>, _ a: ConstLimbs, _ an: Int, _ width: UInt64) -> Int {
    let bits = UInt64(bnBitLength(a, an))
    var left = (bits &+ width &- 1) / width
    var length = 0
    while left > 0 {
        left &-= 1
        let at = left &* width
        let index = Int(at / 64)
        var value = a[index] &>> (at % 64)
        if at % 64 &+ width > 64, index &+ 1 < an { value |= a[index &+ 1] &<< (64 &- at % 64) }
        out[length] = digit(value & ((1 &<< width) &- 1))
        length &+= 1
    }
    return length
}

/// Writes digits from the most significant on.
private struct TextWriter {
    let out: UnsafeMutablePointer<UInt8>
    let unit: Base
    let powers: Powers
    var length = 0

    /// Writes `a`, which is destroyed, with leading zeros up to `pad` digits (0: none).
    mutating func write(_ a: Limbs, _ an: Int, _ k: Int, pad: Int) {
        var k = k
        while k >= 0, bnCompare(a, an, powers[k], powers.counts[k]) < 0 { k &-= 1 }
        if an <= fewLimbs || k < 0 {
            length &+= writeShort(out + length, unit, a, an, pad: pad)
            return
        }
        let bn = powers.counts[k]
        let low = unit.digits << k
        let q = makeLimbs(an &- bn &+ 1 &+ bn)
        let r = q + (an &- bn &+ 1)
        let qn = bnDivrem(q, r, a, an, powers[k], bn)
        write(q, qn, k &- 1, pad: pad > low ? pad &- low : 0)
        write(r, normalised(r, bn), k &- 1, pad: low)
        free(q)
    }
}

/// So few are divided by the base again and again.
private let fewLimbs = 24

/// Writes `a`, of few limbs, which is destroyed, with leading zeros up to `pad` digits. Returns how many that are.
private func writeShort(_ out: UnsafeMutablePointer<UInt8>, _ unit: Base, _ a: Limbs, _ an: Int, pad: Int) -> Int {
    var length = 0
    // From the end of a buffer: 24 limbs have at most 969 digits of base 3, and bases that are powers of two do not come here.
    // More than 1024 bytes would be malloc's.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
        var at = 1024
        var n = an
        while n > 0 {
            var group = bnDivremLimb(a, a, n, unit.power)
            n = normalised(a, n)
            var i = 0
            while n > 0 ? i < unit.digits : group != 0 {
                at &-= 1
                // A division by a constant is a multiplication.
                let rest = unit.base == 10 ? group / 10 : group / unit.base
                buffer[at] = digit(group &- rest &* unit.base)
                group = rest
                i &+= 1
            }
        }
        var zeros = pad &- (1024 &- at)
        while zeros > 0 {
            out[length] = 48
            length &+= 1
            zeros &-= 1
        }
        while at < 1024 {
            out[length] = buffer[at]
            length &+= 1
            at &+= 1
        }
    }
    return length
}

@c(hy_bn_from_text_size)
public func bnFromTextSize(_ n: Int, _ base: Int) -> Int {
    let bits = base.bitWidth &- (base &- 1).leadingZeroBitCount
    return n &* max(bits, 1) / 64 &+ 2
}

@inline(__always)
private func value(_ digit: UInt8) -> UInt64 {
    let d = UInt64(digit)
    if d <= 57 { return d &- 48 }
    return (d | 32) &- 87
}

@c(hy_bn_from_text)
public func bnFromText(_ r: Limbs, _ digits: UnsafePointer<UInt8>, _ n: Int, _ base: Int) -> Int {
    if base & (base &- 1) == 0 { return bitsFromText(r, digits, n, UInt64(base.trailingZeroBitCount)) }
    let unit = Base(base)
    var powers = Powers(unit)
    while unit.digits << powers.count < n { powers.addSquare() }
    let count = parse(r, digits, n, unit, powers, powers.count &- 1)
    powers.release()
    return count
}

private func bitsFromText(_ r: Limbs, _ digits: UnsafePointer<UInt8>, _ n: Int, _ width: UInt64) -> Int {
    let limbs = Int((UInt64(n) &* width &+ 63) / 64)
    clearLimbs(r, limbs)
    var i = 0
    while i < n {
        let at = UInt64(n &- 1 &- i) &* width
        let bits = value(digits[i])
        let index = Int(at / 64)
        r[index] |= bits &<< (at % 64)
        if at % 64 &+ width > 64, index &+ 1 < limbs { r[index &+ 1] |= bits &>> (64 &- at % 64) }
        i &+= 1
    }
    return normalised(r, limbs)
}

/// Reads digits into r; bnFromTextSize(n) limbs.
private func parse(
    _ r: Limbs, _ digits: UnsafePointer<UInt8>, _ n: Int, _ unit: Base, _ powers: Powers, _ k: Int
) -> Int {
    var k = k
    while k >= 0, unit.digits << k >= n { k &-= 1 }
    if n <= unit.digits &* 40 || k < 0 { return parseShort(r, digits, n, unit) }
    let low = unit.digits << k
    let size = bnFromTextSize(n, Int(unit.base))
    let memory = makeLimbs(2 &* size)
    let high = memory
    let rest = memory + size
    let highCount = parse(high, digits, n &- low, unit, powers, k &- 1)
    let restCount = parse(rest, digits + (n &- low), low, unit, powers, k &- 1)
    var count = 0
    if highCount == 0 {
        copyLimbs(r, rest, restCount)
        count = restCount
    } else {
        let product = makeLimbs(highCount &+ powers.counts[k] &+ 1)
        let productCount = bnMul(product, high, highCount, powers[k], powers.counts[k])
        count = bnAdd(product, product, productCount, rest, restCount)
        copyLimbs(r, product, count)
        free(product)
    }
    free(memory)
    return count
}

private func parseShort(_ r: Limbs, _ digits: UnsafePointer<UInt8>, _ n: Int, _ unit: Base) -> Int {
    var count = 0
    var i = 0
    while i < n {
        let group = i == 0 && n % unit.digits != 0 ? n % unit.digits : unit.digits
        var word: UInt64 = 0
        var j = 0
        while j < group {
            word = word &* unit.base &+ value(digits[i &+ j])
            j &+= 1
        }
        var carry = word
        j = 0
        while j < count {
            let product = r[j].multipliedFullWidth(by: unit.power)
            let low = product.low &+ carry
            carry = product.high &+ (low < carry ? 1 : 0)
            r[j] = low
            j &+= 1
        }
        if carry != 0 {
            r[count] = carry
            count &+= 1
        }
        i &+= group
    }
    return count
}

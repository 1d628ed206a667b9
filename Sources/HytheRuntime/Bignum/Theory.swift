import CHytheSupport

@c(hy_bn_gcd_limb)
public func bnGcdLimb(_ a: UInt64, _ b: UInt64) -> UInt64 {
    if a == 0 { return b }
    if b == 0 { return a }
    // Stein's algorithm: subtractions and shifts.
    let shift = UInt64((a | b).trailingZeroBitCount)
    var x = a &>> UInt64(a.trailingZeroBitCount)
    var y = b
    while y != 0 {
        y &>>= UInt64(y.trailingZeroBitCount)
        if x > y { swap(&x, &y) }
        y &-= x
    }
    return x &<< shift
}

@c(hy_bn_gcd)
public func bnGcd(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    var n = 0
    let size = max(an, bn) &+ 1
    withLimbs(4 &* size) { n = gcd(r, a, an, b, bn, size, $0) }
    return n
}

/// memory: four times `size` limbs, one more than the longer operand has.
private func gcd(
    _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int, _ size: Int, _ memory: Limbs
) -> Int {
    var x = memory
    var y = memory + size
    var s = memory + 2 &* size
    var t = memory + 3 &* size
    copyLimbs(x, a, an)
    copyLimbs(y, b, bn)
    var xn = an
    var yn = bn
    if bnCompare(x, xn, y, yn) < 0 {
        swap(&x, &y)
        swap(&xn, &yn)
    }
    while yn > 1 {
        // What lies above y is left from earlier steps.
        clearLimbs(y + yn, xn &- yn)
        let step = xn &- yn <= 1 ? lehmer(x, xn, y) : LehmerStep()
        if step.b == 0 {
            let rest = bnRem(s, x, xn, y, yn)
            swap(&x, &y)
            swap(&y, &s)
            xn = yn
            yn = rest
        } else {
            step.apply(s, t, x, y, xn)
            swap(&x, &s)
            swap(&y, &t)
            let n = xn
            xn = normalised(x, n)
            yn = normalised(y, n)
        }
    }
    if yn == 1 {
        let word = y[0]
        r[0] = bnGcdLimb(word, bnRemLimb(x, xn, word))
        return 1
    }
    copyLimbs(r, x, xn)
    return xn
}

/// Several steps of Euclid's algorithm at once: x' = a x - b y and y' = d y - c x, or with all signs turned.
private struct LehmerStep {
    var a: UInt64 = 1
    var b: UInt64 = 0
    var c: UInt64 = 0
    var d: UInt64 = 1
    /// An odd number of steps: the signs are turned.
    var odd = false

    func apply(_ s: Limbs, _ t: Limbs, _ x: ConstLimbs, _ y: ConstLimbs, _ n: Int) {
        if odd {
            combine(s, y, b, x, a, n)
            combine(t, x, c, y, d, n)
        } else {
            combine(s, x, a, y, b, n)
            combine(t, y, d, x, c, n)
        }
    }

    /// r = p u - q v, known not to be negative and to fit n limbs.
    private func combine(_ r: Limbs, _ p: ConstLimbs, _ u: UInt64, _ q: ConstLimbs, _ v: UInt64, _ n: Int) {
        clearLimbs(r, n)
        _ = hyi_addmul(r, p, Int64(n), u)
        _ = hyi_submul(r, q, Int64(n), v)
    }
}

/// The steps that the top 64 bits of x and y decide (Lehmer 1938, with Jebelean's exact condition). Both have n limbs; the
/// top one of y may be 0.
private func lehmer(_ x: ConstLimbs, _ n: Int, _ y: ConstLimbs) -> LehmerStep {
    let shift = UInt64(x[n &- 1].leadingZeroBitCount)
    return lehmerTops(top(x, n, shift), top(y, n, shift))
}

private func top(_ a: ConstLimbs, _ n: Int, _ shift: UInt64) -> UInt64 {
    shift == 0 ? a[n &- 1] : a[n &- 1] &<< shift | a[n &- 2] &>> (64 &- shift)
}

private func lehmerTops(_ x: UInt64, _ y: UInt64) -> LehmerStep {
    var step = LehmerStep()
    var u = x
    var v = y
    // Cofactors stay below 2^31, so that all products here fit.
    while v != 0 {
        let q = u / v
        let rest = u % v
        if q >> 31 != 0 { break }
        let c = step.a &+ q &* step.c
        let d = step.b &+ q &* step.d
        if c >> 31 != 0 || d >> 31 != 0 { break }
        // Jebelean: the quotient is right if the rest is not too close to either end. What the lower limbs can take away
        // from the rest of an even step is up to d, as it is x c - y d; after an odd one it is y d - x c.
        if step.odd ? (rest < c || v &- rest < step.d &+ d) : (rest < d || v &- rest < step.c &+ c) { break }
        u = v
        v = rest
        step = LehmerStep(a: step.c, b: step.d, c: c, d: d, odd: !step.odd)
    }
    return step
}

@c(hy_bn_powmod)
public func bnPowmod(
    _ r: Limbs, _ b: ConstLimbs, _ bn: Int, _ e: ConstLimbs, _ en: Int, _ m: ConstLimbs, _ mn: Int
) -> Int {
    let memory = makeLimbs(2 &* mn + 2 &* mn + max(bn, mn) &+ 1)
    let base = memory
    let product = memory + 2 &* mn
    var baseCount = bn
    if bn >= mn { baseCount = bnRem(base, b, bn, m, mn) } else { copyLimbs(base, b, bn) }
    r[0] = 1
    var count = mn == 1 && m[0] == 1 ? 0 : 1
    var bit = bnBitLength(e, en)
    while bit > 0 {
        bit &-= 1
        count = reduce(r, product, bnSqr(product, r, count), m, mn)
        if e[bit / 64] &>> UInt64(bit % 64) & 1 != 0 {
            count = reduce(r, product, bnMul(product, r, count, base, baseCount), m, mn)
        }
    }
    free(memory)
    return count
}

private func reduce(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ m: ConstLimbs, _ mn: Int) -> Int {
    if an >= mn { return bnRem(r, a, an, m, mn) }
    copyLimbs(r, a, an)
    return an
}

@c(hy_bn_sqrt)
public func bnSqrt(_ r: Limbs, _ a: ConstLimbs, _ an: Int) -> Int {
    if an == 0 { return 0 }
    let size = an / 2 &+ 3
    let memory = makeLimbs(4 &* size &+ an)
    var x = memory
    var next = memory + size
    let quotient = memory + 2 &* size
    // Newton's iteration from above: a power of two that is at least the root.
    var one: UInt64 = 1
    var n = bnShl(x, &one, 1, UInt64((bnBitLength(a, an) &+ 1) / 2))
    while true {
        var qn = 0
        if an >= n { qn = bnQuot(quotient, a, an, x, n) }
        let sum = bnAdd(next, x, n, quotient, qn)
        let nextCount = bnShr(next, next, sum, 1)
        if bnCompare(next, nextCount, x, n) >= 0 { break }
        swap(&x, &next)
        n = nextCount
    }
    copyLimbs(r, x, n)
    free(memory)
    return n
}

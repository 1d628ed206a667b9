import CHytheSupport

/// Below this many limbs of divisor or quotient: Knuth's algorithm D; else Burnikel and Ziegler's recursion.
private let recursiveLimbs = 80

@c(hy_bn_divrem_limb)
public func bnDivremLimb(_ q: Limbs, _ a: ConstLimbs, _ an: Int, _ d: UInt64) -> UInt64 {
    hyi_divide_limb(q, a, Int64(an), d)
}

@c(hy_bn_rem_limb)
public func bnRemLimb(_ a: ConstLimbs, _ an: Int, _ d: UInt64) -> UInt64 {
    hyi_divide_limb(nil, a, Int64(an), d)
}

@c(hy_bn_divrem)
public func bnDivrem(
    _ q: Limbs, _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int
) -> Int {
    if bn == 1 {
        r[0] = bnDivremLimb(q, a, an, b[0])
        return normalised(q, an)
    }
    divide(q, r, a, an, b, bn)
    return normalised(q, an &- bn &+ 1)
}

@c(hy_bn_quot)
public func bnQuot(_ q: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    var n = 0
    withLimbs(bn) { n = bnDivrem(q, $0, a, an, b, bn) }
    return n
}

@c(hy_bn_rem)
public func bnRem(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    if bn == 1 {
        r[0] = bnRemLimb(a, an, b[0])
        return r[0] == 0 ? 0 : 1
    }
    withLimbs(an &- bn &+ 1) { divide($0, r, a, an, b, bn) }
    return normalised(r, bn)
}

/// Quotient and remainder for bn of two at least, an >= bn.
private func divide(_ q: Limbs, _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    if bn >= recursiveLimbs, an &- bn >= recursiveLimbs { return divideInBlocks(q, r, a, an, b, bn) }
    withLimbs(an &+ 1 &+ bn) { memory in
        let u = memory
        let v = memory + (an &+ 1)
        let shift = UInt64(b[bn &- 1].leadingZeroBitCount)
        shiftLeft(v, b, bn, shift)
        u[an] = shiftLeft(u, a, an, shift)
        divideSchoolbook(q, u, an &- bn, v, bn)
        shiftRight(r, u, bn, shift)
    }
}

/// Knuth's algorithm D (4.3.1) on a normalised divisor `v` of n limbs, two at least. `u` has m + n + 1 limbs; q gets
/// m + 1, and the remainder stays in the low n limbs of u.
private func divideSchoolbook(_ q: Limbs, _ u: Limbs, _ m: Int, _ v: ConstLimbs, _ n: Int) {
    let v1 = v[n &- 1]
    let v2 = v[n &- 2]
    var j = m
    while j >= 0 {
        let u0 = u[j &+ n]
        let u1 = u[j &+ n &- 1]
        let u2 = u[j &+ n &- 2]
        var guess: UInt64 = .max
        var rest: UInt64 = 0
        var certain = false
        if u0 >= v1 {
            // The quotient digit is the greatest; rest = u1 + v1, if that is a limb.
            let sum = u1.addingReportingOverflow(v1)
            rest = sum.partialValue
            certain = sum.overflow
        } else {
            guess = hyi_divide(u0, u1, v1, &rest)
        }
        while !certain {
            let product = guess.multipliedFullWidth(by: v2)
            if product.high < rest || (product.high == rest && product.low <= u2) { break }
            guess &-= 1
            let sum = rest.addingReportingOverflow(v1)
            rest = sum.partialValue
            certain = sum.overflow
        }
        let borrow = hyi_submul(u + j, v, Int64(n), guess)
        let top = u[j &+ n]
        u[j &+ n] = top &- borrow
        if top < borrow {
            guess &-= 1
            u[j &+ n] &+= hyi_add_n(u + j, u + j, v, Int64(n), 0)
        }
        q[j] = guess
        j &-= 1
    }
}

/// Burnikel and Ziegler: the divisor is padded to a length that halves well, the dividend cut into blocks of it.
private func divideInBlocks(_ q: Limbs, _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    // A short quotient needs only the tops of the operands.
    let qn = an &- bn &+ 1
    if qn &* 3 < bn &* 2 { return divideTops(q, r, a, an, b, bn) }
    var halvings = 0
    while bn >> halvings > recursiveLimbs { halvings &+= 1 }
    let unit = (bn &+ (1 << halvings) &- 1) >> halvings
    let n = unit << halvings
    let pad = n &- bn
    let shift = UInt64(b[bn &- 1].leadingZeroBitCount)
    // One limb more than the dividend, so that the top block is below the divisor.
    let blocks = max(2, (an &+ pad &+ 1 &+ n &- 1) / n)
    let memory = makeZeroedLimbs(n &+ blocks &* n &+ blocks &* n)
    let v = memory
    let u = memory + n
    let quotient = u + blocks &* n
    shiftLeft(v + pad, b, bn, shift)
    u[pad &+ an] = shiftLeft(u + pad, a, an, shift)
    let scratch = makeLimbs(2 &* n)
    var i = blocks &- 2
    while i >= 0 {
        divideTwoByOne(quotient + i &* n, u + i &* n, v, n, scratch)
        i &-= 1
    }
    copyLimbs(q, quotient, qn)
    shiftRight(r, u + pad, bn, shift)
    free(scratch)
    free(memory)
}

/// For quotients much shorter than the divisor: divides the tops, then corrects by what the rest of the divisor takes.
private func divideTops(_ q: Limbs, _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    let qn = an &- bn &+ 1
    let kept = qn &+ 1
    let dropped = bn &- kept
    // a = a' B^dropped + a0, b = b' B^dropped + b0; q' = a' / b' is at most a few too large.
    let top = makeLimbs(kept &+ bn &+ qn &+ 2)
    let product = top + (kept &+ 1)
    let topAn = an &- dropped
    divide(q, top, a + dropped, topAn, b + dropped, kept)
    top[kept] = 0
    multiply(product, b, dropped, q, qn)
    // remainder = top B^dropped + a0 - q b0
    let work = makeLimbs(bn &+ 2)
    copyLimbs(work, a, dropped)
    copyLimbs(work + dropped, top, kept)
    work[bn] = 0
    let productCount = normalised(product, dropped &+ qn)
    var negative: Limb = productCount > bn &+ 1 ? 1 : subtractInPlace(work, bn &+ 1, product, productCount)
    while negative != 0 {
        _ = propagate(q, qn, borrow: 1)
        negative &-= addInPlace(work, bn &+ 1, b, bn)
    }
    copyLimbs(r, work, bn)
    free(work)
    free(top)
}

/// q (n limbs) = u (2n limbs, its upper half below v) / v; the remainder stays in u's lower half, the upper is zero.
private func divideTwoByOne(_ q: Limbs, _ u: Limbs, _ v: ConstLimbs, _ n: Int, _ scratch: Limbs) {
    if n & 1 != 0 || n <= recursiveLimbs {
        divideKnuth(q, u, v, n)
        return
    }
    let half = n / 2
    divideThreeByTwo(q + half, u + half, v, half, scratch)
    divideThreeByTwo(q, u, v, half, scratch)
}

/// Algorithm D in the shape of the recursion: the quotient fits n limbs.
private func divideKnuth(_ q: Limbs, _ u: Limbs, _ v: ConstLimbs, _ n: Int) {
    // The upper half is below v, so the digit above the n that are wanted is zero: start one place lower.
    divideSchoolbook(q, u, n &- 1, v, n)
    clearLimbs(u + n, n)
}

/// q (n limbs) = u (3n limbs, its upper 2n below v) / v (2n limbs); the remainder stays in u's lower 2n limbs.
private func divideThreeByTwo(_ q: Limbs, _ u: Limbs, _ v: ConstLimbs, _ n: Int, _ scratch: Limbs) {
    let v1 = v + n
    var over: Limb = 0
    if compareLimbs(u + 2 &* n, v1, n) < 0 {
        divideTwoByOne(q, u + n, v1, n, scratch)
    } else {
        // The quotient is B^n - 1; the rest is u - v1 B^n + v1.
        memset(q, 0xff, n &* 8)
        _ = hyi_sub_n(u + 2 &* n, u + 2 &* n, v1, Int64(n), 0)
        let carry = hyi_add_n(u + n, u + n, v1, Int64(n), 0)
        over = propagate(u + 2 &* n, n, carry: carry)
        // What is left above the lower 2n limbs is 0 or 1.
        over = u[2 &* n]
        u[2 &* n] = 0
    }
    multiply(scratch, q, n, v, n)
    var negative = hyi_sub_n(u, u, scratch, Int64(2 &* n), 0)
    if negative <= over {
        over &-= negative
        negative = 0
    } else {
        negative &-= over
        over = 0
    }
    while negative != 0 {
        _ = propagate(q, n, borrow: 1)
        negative &-= hyi_add_n(u, u, v, Int64(2 &* n), 0)
    }
}

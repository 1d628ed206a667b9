import CHytheSupport

/// Below this many limbs products are computed limb by limb.
private let karatsubaLimbs = 28
/// The same for squares.
private let karatsubaSquareLimbs = 48
/// From this many limbs on by number-theoretic transforms, whose sizes are powers of two ...
private let transformLimbs = 6000
/// ... and from this many on if the operands leave little room in that size.
private let fittingTransformLimbs = 2000

/// Whether a transform is quicker than Karatsuba's method; bn <= an.
private func transformPays(_ an: Int, _ bn: Int) -> Bool {
    if bn < fittingTransformLimbs || an >= 4 &* bn { return false }
    let length = an &+ bn
    return bn >= transformLimbs || length &* 8 >= transformSize(length) &* 7
}

@c(hy_bn_mul_limb)
public func bnMulLimb(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ w: UInt64) -> Int {
    r[an] = hyi_mul(r, a, Int64(an), w)
    return normalised(r, an &+ 1)
}

@c(hy_bn_mul_words)
public func bnMulWords(_ r: Limbs, _ a: UInt64, _ b: UInt64) -> Int {
    let product = a.multipliedFullWidth(by: b)
    r[0] = product.low
    r[1] = product.high
    return normalised(r, 2)
}

@c(hy_bn_mul)
public func bnMul(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    if an == 0 || bn == 0 { return 0 }
    multiply(r, a, an, b, bn)
    return normalised(r, an &+ bn)
}

@c(hy_bn_sqr)
public func bnSqr(_ r: Limbs, _ a: ConstLimbs, _ an: Int) -> Int { bnMul(r, a, an, a, an) }

/// r = a * a, 2n limbs, below the length from which transforms pay.
private func square(_ r: Limbs, _ a: ConstLimbs, _ n: Int) {
    if n < karatsubaSquareLimbs { return schoolbookSquare(r, a, n) }
    let scratch = makeLimbs(8 &* n &+ 256)
    squareByHalves(r, a, n, scratch)
    free(scratch)
}

/// The products of different limbs once, doubled, and the squares.
private func schoolbookSquare(_ r: Limbs, _ a: ConstLimbs, _ n: Int) {
    r[0] = 0
    r[n] = hyi_mul(r + 1, a + 1, Int64(n &- 1), a[0])
    var i = 1
    while i < n {
        r[n &+ i] = hyi_addmul(r + (2 &* i &+ 1), a + (i &+ 1), Int64(n &- 1 &- i), a[i])
        i &+= 1
    }
    _ = hyi_add_n(r, r, r, Int64(2 &* n), 0)
    var carry: Limb = 0
    i = 0
    while i < n {
        let product = a[i].multipliedFullWidth(by: a[i])
        let low = r[2 &* i].addingReportingOverflow(product.low)
        let lowCarried = low.partialValue.addingReportingOverflow(carry)
        let high = r[2 &* i &+ 1].addingReportingOverflow(product.high)
        let middle: Limb = (low.overflow ? 1 : 0) &+ (lowCarried.overflow ? 1 : 0)
        let highCarried = high.partialValue.addingReportingOverflow(middle)
        r[2 &* i] = lowCarried.partialValue
        r[2 &* i &+ 1] = highCarried.partialValue
        carry = (high.overflow ? 1 : 0) &+ (highCarried.overflow ? 1 : 0)
        i &+= 1
    }
}

/// Karatsuba's method on one operand; scratch: 8n + 256 limbs.
private func squareByHalves(_ r: Limbs, _ a: ConstLimbs, _ n: Int, _ scratch: Limbs) {
    if n < karatsubaSquareLimbs { return schoolbookSquare(r, a, n) }
    let high = n / 2
    let low = n &- high
    _ = absoluteDifference(r, a, low, a + low, high)
    let cross = scratch
    let middle = scratch + 2 &* low
    let rest = scratch + (4 &* low &+ 2)
    squareByHalves(cross, r, low, rest)
    squareByHalves(r, a, low, rest)
    squareByHalves(r + 2 &* low, a + low, high, rest)
    addMiddle(r, low, high, cross, middle, isNegative: false)
}

/// r = a * b, an + bn limbs, both nonempty.
func multiply(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    if an < bn { return multiply(r, b, bn, a, an) }
    let isSquare = a == b && an == bn
    if bn < karatsubaLimbs { return isSquare ? schoolbookSquare(r, a, an) : schoolbook(r, a, an, b, bn) }
    if transformPays(an, bn) { return multiplyByTransform(r, a, an, b, bn) }
    if isSquare { return square(r, a, an) }
    let scratch = makeLimbs(8 &* bn &+ 256)
    if an == bn {
        multiplyEqual(r, a, b, an, scratch)
    } else {
        multiplyInPieces(r, a, an, b, bn, scratch)
    }
    free(scratch)
}

private func schoolbook(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    r[an] = hyi_mul(r, a, Int64(an), b[0])
    var i = 1
    while i < bn {
        r[an &+ i] = hyi_addmul(r + i, a, Int64(an), b[i])
        i &+= 1
    }
}

/// The longer operand in pieces as long as the shorter one.
private func multiplyInPieces(
    _ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int, _ scratch: Limbs
) {
    let piece = makeLimbs(2 &* bn)
    clearLimbs(r, an &+ bn)
    var at = 0
    while at < an {
        let n = min(bn, an &- at)
        if n == bn, !transformPays(n, bn) {
            multiplyEqual(piece, a + at, b, n, scratch)
        } else {
            multiply(piece, a + at, n, b, bn)
        }
        _ = addInPlace(r + at, an &+ bn &- at, piece, n &+ bn)
        at &+= n
    }
    free(piece)
}

/// Karatsuba's method on operands of the same length; scratch: 8n + 256 limbs.
private func multiplyEqual(_ r: Limbs, _ a: ConstLimbs, _ b: ConstLimbs, _ n: Int, _ scratch: Limbs) {
    if n < karatsubaLimbs { return schoolbook(r, a, n, b, n) }
    let high = n / 2
    let low = n &- high
    // |a0 - a1| and |b0 - b1|, for now where the result goes.
    let aSign = absoluteDifference(r, a, low, a + low, high)
    let bSign = absoluteDifference(r + low, b, low, b + low, high)
    let cross = scratch
    let middle = scratch + 2 &* low
    let rest = scratch + (4 &* low &+ 2)
    multiplyEqual(cross, r, r + low, low, rest)
    multiplyEqual(r, a, b, low, rest)
    multiplyEqual(r + 2 &* low, a + low, b + low, high, rest)
    addMiddle(r, low, high, cross, middle, isNegative: aSign != bSign)
}

/// Adds a0 b1 + a1 b0 = a0 b0 + a1 b1 - (a0 - a1)(b0 - b1) in the middle of a0 b0 + a1 b1 B^2; `cross` is the last
/// product's absolute value, `isNegative` its sign.
@inline(__always)
private func addMiddle(_ r: Limbs, _ low: Int, _ high: Int, _ cross: ConstLimbs, _ middle: Limbs, isNegative: Bool) {
    copyLimbs(middle, r, 2 &* low)
    middle[2 &* low] = addInPlace(middle, 2 &* low, r + 2 &* low, 2 &* high)
    if isNegative {
        _ = addInPlace(middle, 2 &* low &+ 1, cross, 2 &* low)
    } else {
        _ = subtractInPlace(middle, 2 &* low &+ 1, cross, 2 &* low)
    }
    _ = addInPlace(r + low, low &+ 2 &* high, middle, min(2 &* low &+ 1, low &+ 2 &* high))
}

/// r (`an` limbs) = |a - b| for an = bn or bn + 1; true when a < b.
private func absoluteDifference(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Bool {
    if (an > bn && a[bn] != 0) || compareLimbs(a, b, bn) >= 0 {
        let borrow = hyi_sub_n(r, a, b, Int64(bn), 0)
        if an > bn { r[bn] = a[bn] &- borrow }
        return false
    }
    _ = hyi_sub_n(r, b, a, Int64(bn), 0)
    if an > bn { r[bn] = 0 }
    return true
}

import CHytheSupport

/// Below this many limbs products are computed limb by limb.
private let karatsubaLimbs = 28
/// From this many limbs on by number-theoretic transforms, whose sizes are powers of two ...
private let transformLimbs = 2450
/// ... and from this many on if the operands leave little room in that size.
private let fittingTransformLimbs = 950

/// Whether a transform is quicker than Karatsuba's method; bn <= an.
private func transformPays(_ an: Int, _ bn: Int) -> Bool {
    if bn < fittingTransformLimbs || an >= 4 &* bn { return false }
    let length = an &+ bn
    return bn >= transformLimbs || length &* 4 >= transformSize(length) &* 3
}

@c(hy_bn_mul_limb)
public func bnMulLimb(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ w: UInt64) -> Int {
    var carry: Limb = 0
    var i = 0
    while i < an {
        let product = a[i].multipliedFullWidth(by: w)
        let low = product.low &+ carry
        carry = product.high &+ (low < carry ? 1 : 0)
        r[i] = low
        i &+= 1
    }
    r[an] = carry
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

/// r = a * b, an + bn limbs, both nonempty.
func multiply(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    if an < bn { return multiply(r, b, bn, a, an) }
    if bn < karatsubaLimbs { return schoolbook(r, a, an, b, bn) }
    if transformPays(an, bn) { return multiplyByTransform(r, a, an, b, bn) }
    let scratch = makeLimbs(8 &* bn &+ 256)
    if an == bn {
        multiplyEqual(r, a, b, an, scratch)
    } else {
        multiplyInPieces(r, a, an, b, bn, scratch)
    }
    free(scratch)
}

private func schoolbook(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    clearLimbs(r, an)
    var i = 0
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
    // a0 b1 + a1 b0 = a0 b0 + a1 b1 - (a0 - a1)(b0 - b1)
    copyLimbs(middle, r, 2 &* low)
    middle[2 &* low] = addInPlace(middle, 2 &* low, r + 2 &* low, 2 &* high)
    if aSign == bSign {
        _ = subtractInPlace(middle, 2 &* low &+ 1, cross, 2 &* low)
    } else {
        _ = addInPlace(middle, 2 &* low &+ 1, cross, 2 &* low)
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

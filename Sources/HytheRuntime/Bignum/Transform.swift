import CHytheSupport

// Long products by number-theoretic transforms (Schoenhage and Strassen's idea with Pollard's finite fields): the limbs
// are coefficients of polynomials, multiplied modulo three primes of about 61 bits and put together by the Chinese
// remainder theorem. A coefficient of the product is below n * 2^128, far below the product of the primes.

/// A prime k * 2^s + 1 with what Montgomery arithmetic modulo it needs.
private struct Field {
    let p: UInt64
    /// 1/p modulo 2^64.
    let inverse: UInt64
    /// 2^128 modulo p.
    let square: UInt64
    /// A generator of the multiplicative group.
    let generator: UInt64
    /// 2^64 / p, rounded down.
    let ratio: UInt64

    @inline(__always)
    init(_ p: UInt64, generator: UInt64) {
        self.p = p
        self.generator = generator
        ratio = UInt64.max / p
        // Newton's iteration doubles the correct bits.
        var x = p
        var i = 0
        while i < 5 {
            x = x &* (2 &- p &* x)
            i &+= 1
        }
        inverse = x
        var r = (0 &- p) % p
        i = 0
        while i < 64 {
            r &+= r
            if r >= p { r &-= p }
            i &+= 1
        }
        square = r
    }

    /// a * b / 2^64 modulo p.
    @inline(__always)
    func multiply(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        let m = product.low &* inverse
        let high = hyi_mul_high(m, p)
        return product.high &- high &+ (product.high < high ? p : 0)
    }

    @inline(__always)
    func add(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let s = a &+ b
        return s >= p ? s &- p : s
    }

    @inline(__always)
    func subtract(_ a: UInt64, _ b: UInt64) -> UInt64 { a &- b &+ (a < b ? p : 0) }

    /// To Montgomery form.
    @inline(__always)
    func enter(_ a: UInt64) -> UInt64 { multiply(a % p, square) }

    /// a modulo p or p more; `ratio`: 2^64 / p.
    @inline(__always)
    func nearlyReduced(_ a: UInt64) -> UInt64 { a &- hyi_mul_high(a, ratio) &* p }

    /// a modulo p.
    @inline(__always)
    func reduced(_ a: UInt64) -> UInt64 {
        let r = nearlyReduced(a)
        return min(r, r &- p)
    }

    /// base ^ exponent, both forms Montgomery's.
    func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
        var result = enter(1)
        var base = base
        var exponent = exponent
        while exponent != 0 {
            if exponent & 1 != 0 { result = multiply(result, base) }
            base = multiply(base, base)
            exponent >>= 1
        }
        return result
    }

    func reciprocal(_ a: UInt64) -> UInt64 { power(a, p &- 2) }
}

/// How many coefficients a transform for a product of so many limbs has. Sizes 2^k and 3 * 2^k would both do; powers of two
/// keep it simple.
func transformSize(_ length: Int) -> Int {
    var size = 1
    while size < length { size <<= 1 }
    return size
}

/// r = a * b, an + bn limbs.
func multiplyByTransform(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) {
    let length = an &+ bn
    let size = transformSize(length)
    let f1 = Field(4_179_340_454_199_820_289, generator: 3)
    let f2 = Field(2_485_986_994_308_513_793, generator: 5)
    let f3 = Field(1_945_555_039_024_054_273, generator: 5)
    let memory = makeLimbs(size &* 6)
    let x1 = memory
    let x2 = memory + size
    let x3 = memory + 2 &* size
    let other = memory + 3 &* size
    let roots = memory + 4 &* size
    let isSquare = a == b && an == bn
    convolve(f1, x1, other, roots, size, a, an, b, bn, isSquare)
    convolve(f2, x2, other, roots, size, a, an, b, bn, isSquare)
    convolve(f3, x3, other, roots, size, a, an, b, bn, isSquare)
    combine(r, length, x1, x2, x3, f1, f2, f3)
    free(memory)
}

/// x = the coefficients of a * b modulo p.
private func convolve(
    _ field: Field, _ x: Limbs, _ y: Limbs, _ roots: Limbs, _ size: Int, _ a: ConstLimbs, _ an: Int,
    _ b: ConstLimbs, _ bn: Int, _ isSquare: Bool
) {
    let root = field.power(field.enter(field.generator), (field.p &- 1) / UInt64(size))
    fillRoots(field, roots, size, root)
    reduce(field, x, size, a, an)
    forward(field, x, roots, size)
    if isSquare {
        var i = 0
        while i < size {
            x[i] = field.multiply(x[i], x[i])
            i &+= 1
        }
    } else {
        reduce(field, y, size, b, bn)
        forward(field, y, roots, size)
        var i = 0
        while i < size {
            x[i] = field.multiply(x[i], y[i])
            i &+= 1
        }
    }
    fillRoots(field, roots, size, field.reciprocal(root))
    backward(field, x, roots, size)
    // The operands were taken as they are, not in Montgomery form; their product is short of a factor of 2^64, which
    // this multiplication supplies, together with that of the transform's size.
    let scale = field.multiply(field.reciprocal(field.enter(UInt64(size))), field.square)
    var i = 0
    while i < size {
        x[i] = field.multiply(x[i], scale)
        i &+= 1
    }
}

private func reduce(_ field: Field, _ x: Limbs, _ size: Int, _ a: ConstLimbs, _ n: Int) {
    var i = 0
    while i < n {
        x[i] = field.nearlyReduced(a[i])
        i &+= 1
    }
    clearLimbs(x + n, size &- n)
}

// Note [Transforms]
// Elements are kept below 2p, which saves the comparisons after additions, and p is below 2^62. The factors of a pass over
// blocks of 2h elements are the h powers of a root, side by side in `roots` from 2h on: each with the quotient of it and
// 2^64 by p that Shoup's method multiplies by. From w's Montgomery form m = 2^64 w - q p, this is q = -m / p modulo 2^64.

/// roots[2h..4h) = powers of a root of the order 2h and their quotients, for each power of two h below size.
private func fillRoots(_ field: Field, _ roots: Limbs, _ size: Int, _ root: UInt64) {
    var power = field.enter(1)
    let half = size / 2
    let top = roots + size
    var i = 0
    while i < half {
        top[2 &* i] = field.multiply(power, 1)
        top[2 &* i &+ 1] = (0 &- power) &* field.inverse
        power = field.multiply(power, root)
        i &+= 1
    }
    var h = half / 2
    while h > 0 {
        let from = roots + 4 &* h
        let to = roots + 2 &* h
        var i = 0
        while i < h {
            to[2 &* i] = from[4 &* i]
            to[2 &* i &+ 1] = from[4 &* i &+ 1]
            i &+= 1
        }
        h /= 2
    }
}

/// Up to this many elements are transformed pass by pass: they fit the first cache, with their roots.
private let blockSize = 1024

/// Decimation in frequency: natural order in, bit-reversed order out.
private func forward(_ field: Field, _ x: Limbs, _ roots: Limbs, _ size: Int) {
    if size <= blockSize {
        var half = size / 2
        while half > 0 {
            var at = 0
            while at < size {
                hyi_forward_step(x + at, roots + 2 &* half, Int64(half), field.p)
                at &+= 2 &* half
            }
            half /= 2
        }
        return
    }
    // Depth first, so that the parts that fit the cache are finished there.
    let half = size / 2
    hyi_forward_step(x, roots + 2 &* half, Int64(half), field.p)
    forward(field, x, roots, half)
    forward(field, x + half, roots, half)
}

/// Decimation in time: bit-reversed order in, natural order out.
private func backward(_ field: Field, _ x: Limbs, _ roots: Limbs, _ size: Int) {
    if size <= blockSize {
        var half = 1
        while half < size {
            var at = 0
            while at < size {
                hyi_backward_step(x + at, roots + 2 &* half, Int64(half), field.p)
                at &+= 2 &* half
            }
            half *= 2
        }
        return
    }
    let half = size / 2
    backward(field, x, roots, half)
    backward(field, x + half, roots, half)
    hyi_backward_step(x, roots + 2 &* half, Int64(half), field.p)
}

/// Garner's algorithm on each coefficient, and the carries.
private func combine(
    _ r: Limbs, _ length: Int, _ x1: Limbs, _ x2: Limbs, _ x3: Limbs, _ f1: Field, _ f2: Field, _ f3: Field
) {
    let p1 = f1.p
    let p12 = p1.multipliedFullWidth(by: f2.p)
    let inverse1in2 = f2.reciprocal(f2.enter(p1))
    let p1in3 = f3.enter(p1)
    let inverse12in3 = f3.reciprocal(f3.multiply(f3.enter(p1), f3.enter(f2.p)))
    var c0: UInt64 = 0
    var c1: UInt64 = 0
    var c2: UInt64 = 0
    var i = 0
    while i < length {
        let v1 = x1[i]
        let v2 = f2.multiply(f2.subtract(x2[i], f2.reduced(v1)), inverse1in2)
        let sofar = f3.add(f3.reduced(v1), f3.multiply(f3.reduced(v2), p1in3))
        let v3 = f3.multiply(f3.subtract(x3[i], sofar), inverse12in3)
        // v1 + v2 p1 + v3 p1 p2 + carry, in three limbs.
        let m = v2.multipliedFullWidth(by: p1)
        let n0 = v3.multipliedFullWidth(by: p12.low)
        let n1 = v3.multipliedFullWidth(by: p12.high)
        var t0 = v1
        var t1: UInt64 = 0
        var t2: UInt64 = 0
        accumulate(&t0, &t1, &t2, m.low, m.high, 0)
        accumulate(&t0, &t1, &t2, n0.low, n0.high, 0)
        accumulate(&t0, &t1, &t2, 0, n1.low, n1.high)
        accumulate(&t0, &t1, &t2, c0, c1, c2)
        r[i] = t0
        c0 = t1
        c1 = t2
        c2 = 0
        i &+= 1
    }
}

@inline(__always)
private func accumulate(
    _ t0: inout UInt64, _ t1: inout UInt64, _ t2: inout UInt64, _ a0: UInt64, _ a1: UInt64, _ a2: UInt64
) {
    let s0 = t0.addingReportingOverflow(a0)
    let s1 = t1.addingReportingOverflow(a1)
    let carried = s1.partialValue.addingReportingOverflow(s0.overflow ? 1 : 0)
    t0 = s0.partialValue
    t1 = carried.partialValue
    t2 = t2 &+ a2 &+ (s1.overflow ? 1 : 0) &+ (carried.overflow ? 1 : 0)
}

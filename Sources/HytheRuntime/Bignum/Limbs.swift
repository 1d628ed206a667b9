import CHytheSupport

// Magnitudes are arrays of 64-bit limbs, least significant first. hythe_bignum.h is the contract; these functions never
// touch the Haskell heap, so their scratch memory is malloc's, or the stack for small operands.

typealias Limb = UInt64
public typealias Limbs = UnsafeMutablePointer<UInt64>
public typealias ConstLimbs = UnsafePointer<UInt64>

func makeLimbs(_ n: Int) -> Limbs {
    guard let memory = malloc(max(n, 1) &* 8) else { fatal("heap exhausted: no memory for an Integer", status: 251) }
    return memory.assumingMemoryBound(to: UInt64.self)
}

/// Scratch memory while `body` runs.
@inline(__always)
func withLimbs(_ n: Int, _ body: (Limbs) -> Void) {
    if n <= 64 {
        withUnsafeTemporaryAllocation(byteCount: 512, alignment: 8) { memory in
            body(memory.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt64.self))
        }
    } else {
        let memory = makeLimbs(n)
        body(memory)
        free(memory)
    }
}

func makeZeroedLimbs(_ n: Int) -> Limbs {
    let limbs = makeLimbs(n)
    memset(limbs, 0, n &* 8)
    return limbs
}

@inline(__always)
func copyLimbs(_ r: Limbs, _ a: ConstLimbs, _ n: Int) { memmove(r, a, n &* 8) }

@inline(__always)
func clearLimbs(_ r: Limbs, _ n: Int) { memset(r, 0, n &* 8) }

/// Adds a carry to the limbs at `r`, in place; returns the carry out of `n` limbs.
@inline(__always)
func propagate(_ r: Limbs, _ n: Int, carry: Limb) -> Limb {
    var carry = carry
    var i = 0
    while carry != 0, i < n {
        r[i] = r[i] &+ carry
        carry = r[i] < carry ? 1 : 0
        i &+= 1
    }
    return carry
}

@inline(__always)
func propagate(_ r: Limbs, _ n: Int, borrow: Limb) -> Limb {
    var borrow = borrow
    var i = 0
    while borrow != 0, i < n {
        let old = r[i]
        r[i] = old &- borrow
        borrow = old < borrow ? 1 : 0
        i &+= 1
    }
    return borrow
}

/// r = a + carry from the limb `start` on; returns the carry out of `n` limbs.
@inline(__always)
private func copyAdding(_ r: Limbs, _ a: ConstLimbs, from start: Int, to n: Int, carry: Limb) -> Limb {
    var carry = carry
    var i = start
    while i < n {
        let sum = a[i] &+ carry
        carry = sum < carry ? 1 : 0
        r[i] = sum
        i &+= 1
    }
    return carry
}

@inline(__always)
private func copySubtracting(_ r: Limbs, _ a: ConstLimbs, from start: Int, to n: Int, borrow: Limb) {
    var borrow = borrow
    var i = start
    while i < n {
        let old = a[i]
        r[i] = old &- borrow
        borrow = old < borrow ? 1 : 0
        i &+= 1
    }
}

/// r += b in place, for an >= bn; returns the carry.
@inline(__always)
func addInPlace(_ r: Limbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Limb {
    propagate(r + bn, an &- bn, carry: hyi_add_n(r, r, b, Int64(bn), 0))
}

@inline(__always)
func subtractInPlace(_ r: Limbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Limb {
    propagate(r + bn, an &- bn, borrow: hyi_sub_n(r, r, b, Int64(bn), 0))
}

@inline(__always)
func normalised(_ a: ConstLimbs, _ n: Int) -> Int {
    var n = n
    while n > 0, a[n &- 1] == 0 { n &-= 1 }
    return n
}

/// Compares two magnitudes of the same number of limbs.
@inline(__always)
func compareLimbs(_ a: ConstLimbs, _ b: ConstLimbs, _ n: Int) -> Int {
    var i = n &- 1
    while i >= 0 {
        if a[i] != b[i] { return a[i] < b[i] ? -1 : 1 }
        i &-= 1
    }
    return 0
}

@c(hy_bn_normalise)
public func bnNormalise(_ a: ConstLimbs, _ n: Int) -> Int { normalised(a, n) }

@c(hy_bn_compare)
public func bnCompare(_ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    if an != bn { return an < bn ? -1 : 1 }
    return compareLimbs(a, b, an)
}

@c(hy_bn_bit_length)
public func bnBitLength(_ a: ConstLimbs, _ an: Int) -> Int {
    an == 0 ? 0 : an &* 64 &- a[an &- 1].leadingZeroBitCount
}

@c(hy_bn_popcount)
public func bnPopcount(_ a: ConstLimbs, _ an: Int) -> Int {
    var count = 0
    var i = 0
    while i < an {
        count &+= a[i].nonzeroBitCount
        i &+= 1
    }
    return count
}

@c(hy_bn_trailing_zeros)
public func bnTrailingZeros(_ a: ConstLimbs, _ an: Int) -> Int {
    var i = 0
    while i < an {
        if a[i] != 0 { return i &* 64 &+ a[i].trailingZeroBitCount }
        i &+= 1
    }
    return 0
}

@c(hy_bn_add)
public func bnAdd(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    if an < bn { return bnAdd(r, b, bn, a, an) }
    let carry = copyAdding(r, a, from: bn, to: an, carry: hyi_add_n(r, a, b, Int64(bn), 0))
    r[an] = carry
    return an &+ Int(carry)
}

@c(hy_bn_sub)
public func bnSub(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    if bnCompare(a, an, b, bn) < 0 { return -difference(r, b, bn, a, an) }
    return difference(r, a, an, b, bn)
}

/// a - b for a >= b; returns the normalised count.
func difference(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ b: ConstLimbs, _ bn: Int) -> Int {
    copySubtracting(r, a, from: bn, to: an, borrow: hyi_sub_n(r, a, b, Int64(bn), 0))
    return normalised(r, an)
}

@c(hy_bn_add_limb)
public func bnAddLimb(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ w: UInt64) -> Int {
    r[an] = copyAdding(r, a, from: 0, to: an, carry: w)
    return normalised(r, an &+ 1)
}

@c(hy_bn_sub_limb)
public func bnSubLimb(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ w: UInt64) -> Int {
    if an <= 1, (an == 0 ? 0 : a[0]) < w {
        r[0] = w &- (an == 0 ? 0 : a[0])
        return -1
    }
    copySubtracting(r, a, from: 0, to: an, borrow: w)
    return normalised(r, an)
}

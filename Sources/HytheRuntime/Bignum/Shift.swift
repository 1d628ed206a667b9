import CHytheSupport

/// r = a << bits for bits < 64; returns the bits shifted out. r may be a.
@discardableResult
func shiftLeft(_ r: Limbs, _ a: ConstLimbs, _ n: Int, _ bits: UInt64) -> Limb {
    if bits == 0 {
        copyLimbs(r, a, n)
        return 0
    }
    if n == 0 { return 0 }
    var i = n &- 1
    var above = a[i]
    let out = above &>> (64 &- bits)
    while i > 0 {
        let limb = a[i &- 1]
        r[i] = above &<< bits | limb &>> (64 &- bits)
        above = limb
        i &-= 1
    }
    r[0] = above &<< bits
    return out
}

/// r = a >> bits for bits < 64. r may be a.
func shiftRight(_ r: Limbs, _ a: ConstLimbs, _ n: Int, _ bits: UInt64) {
    if bits == 0 { return copyLimbs(r, a, n) }
    var i = 0
    while i < n {
        let above = i &+ 1 < n ? a[i &+ 1] &<< (64 &- bits) : 0
        r[i] = a[i] &>> bits | above
        i &+= 1
    }
}

@c(hy_bn_shl)
public func bnShl(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ bits: UInt64) -> Int {
    if an == 0 { return 0 }
    let limbs = Int(bits / 64)
    r[limbs &+ an] = shiftLeft(r + limbs, a, an, bits % 64)
    clearLimbs(r, limbs)
    return normalised(r, limbs &+ an &+ 1)
}

@c(hy_bn_shr)
public func bnShr(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ bits: UInt64) -> Int {
    if bits / 64 >= UInt64(an) { return 0 }
    let limbs = Int(bits / 64)
    shiftRight(r, a + limbs, an &- limbs, bits % 64)
    return normalised(r, an &- limbs)
}

@c(hy_bn_shr_up)
public func bnShrUp(_ r: Limbs, _ a: ConstLimbs, _ an: Int, _ bits: UInt64) -> Int {
    if an == 0 { return 0 }
    let n = bnShr(r, a, an, bits)
    let limbs = min(Int(clamping: bits / 64), an)
    var lost = normalised(a, limbs) != 0
    if !lost, limbs < an { lost = a[limbs] & ((1 &<< (bits % 64)) &- 1) != 0 }
    if !lost { return n }
    if propagate(r, n, carry: 1) != 0 {
        r[n] = 1
        return n &+ 1
    }
    return n
}

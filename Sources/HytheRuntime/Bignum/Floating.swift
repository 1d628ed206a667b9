import CHytheSupport

/// The top 64 bits of a magnitude, its lowest bit set if any bit below is, and the exponent of that lowest bit.
private func topBits(_ a: ConstLimbs, _ an: Int) -> (mantissa: UInt64, exponent: Int) {
    let top = a[an &- 1]
    let shift = UInt64(top.leadingZeroBitCount)
    var mantissa = top &<< shift
    var sticky = false
    if an > 1 {
        let next = a[an &- 2]
        if shift != 0 { mantissa |= next &>> (64 &- shift) }
        sticky = next &<< shift != 0 || normalised(a, an &- 2) != 0
    }
    return (sticky ? mantissa | 1 : mantissa, (an &- 1) &* 64 &- Int(shift))
}

/// mantissa * 2^exponent, rounded once to `precision` bits, where the lowest bit of the mantissa may stand for more below;
/// the mantissa's top bit is set. Returns significand and exponent of the result: significand * 2^exponent exactly.
private func round(_ mantissa: UInt64, _ exponent: Int, precision: Int, minExponent: Int) -> (UInt64, Int) {
    var drop = 64 &- precision
    // Gradual underflow: the last place cannot be below 2^minExponent.
    if exponent &+ drop < minExponent { drop = minExponent &- exponent }
    if drop > 64 { return (0, 0) }
    let kept = drop == 64 ? 0 : mantissa &>> UInt64(drop)
    let half: UInt64 = 1 &<< UInt64(drop &- 1)
    let rest = drop == 64 ? mantissa : mantissa & ((1 &<< UInt64(drop)) &- 1)
    let up = rest > half || (rest == half && kept & 1 != 0)
    return (up ? kept &+ 1 : kept, exponent &+ drop)
}

// Note [Floating point without floating-point arithmetic]
//
// A host may have set another rounding mode, or have denormal numbers flushed to zero (`fesetround`, -ffast-math). Sums and
// products of a program follow that, as they do in C. What Haskell defines exactly does not: text to number and number to
// text, rationals and integers to numbers and back, taking numbers apart. So nothing here and in GHC.Float that serves those
// computes with floating-point instructions, not even where the result would be exact: an overflow is no infinity when
// rounding down, and 0 < x is false of a denormal x that counts as zero. Numbers are made of their bits, and looked at
// by them.

func makeDouble(_ mantissa: UInt64, _ exponent: Int) -> Double {
    Double(bitPattern: makeBits(mantissa, exponent, precision: 53, minExponent: -1074))
}

private func makeFloat(_ mantissa: UInt64, _ exponent: Int) -> Float {
    Float(bitPattern: UInt32(truncatingIfNeeded: makeBits(mantissa, exponent, precision: 24, minExponent: -149)))
}

/// The bits of the IEEE number nearest to mantissa * 2^exponent, as for `round`.
/// See Note [Floating point without floating-point arithmetic].
private func makeBits(_ mantissa: UInt64, _ exponent: Int, precision: Int, minExponent: Int) -> UInt64 {
    let fractionBits = UInt64(precision &- 1)
    // The greatest biased exponent of a number, which is twice the bias.
    let finite = (1 &- minExponent &- Int(fractionBits)) &* 2
    let infinity = UInt64(finite &+ 1) &<< fractionBits
    if exponent > finite { return infinity }
    if exponent < -2 &* finite { return 0 }
    let (significand, scale) = round(mantissa, exponent, precision: precision, minExponent: minExponent)
    if significand == 0 { return 0 }
    // The sum is right for denormal numbers, which lack the leading bit, and carries into the exponent.
    let biased = scale &- minExponent
    if biased >= finite { return infinity }
    return min(UInt64(biased) &<< fractionBits &+ significand, infinity)
}

@c(hy_bn_encode_double)
public func bnEncodeDouble(_ a: ConstLimbs, _ an: Int, _ exponent: Int) -> Double {
    if an == 0 { return 0 }
    let top = topBits(a, an)
    return makeDouble(top.mantissa, addClamped(top.exponent, exponent))
}

@c(hy_bn_encode_float)
public func bnEncodeFloat(_ a: ConstLimbs, _ an: Int, _ exponent: Int) -> Float {
    if an == 0 { return 0 }
    let top = topBits(a, an)
    return makeFloat(top.mantissa, addClamped(top.exponent, exponent))
}

private func addClamped(_ a: Int, _ b: Int) -> Int {
    let sum = a.addingReportingOverflow(b)
    return sum.overflow ? (b < 0 ? -1 << 60 : 1 << 60) : sum.partialValue
}

@c(hy_bn_to_double)
public func bnToDouble(_ a: ConstLimbs, _ an: Int) -> Double { bnEncodeDouble(a, an, 0) }

@c(hy_bn_to_float)
public func bnToFloat(_ a: ConstLimbs, _ an: Int) -> Float { bnEncodeFloat(a, an, 0) }

@c(hy_encode_double)
public func encodeDouble(_ mantissa: Int, _ exponent: Int) -> Double {
    var magnitude = UInt64(mantissa.magnitude)
    if magnitude == 0 { return 0 }
    let result = bnEncodeDouble(&magnitude, 1, exponent)
    return mantissa < 0 ? -result : result
}

@c(hy_encode_float)
public func encodeFloat(_ mantissa: Int, _ exponent: Int) -> Float {
    var magnitude = UInt64(mantissa.magnitude)
    if magnitude == 0 { return 0 }
    let result = bnEncodeFloat(&magnitude, 1, exponent)
    return mantissa < 0 ? -result : result
}

/// Significand with its top bit in place `bits - 1` and exponent, from the fields of an IEEE number.
private func decode(_ fraction: UInt64, _ biased: Int, bits: Int, bias: Int) -> (UInt64, Int) {
    if biased == 0 {
        if fraction == 0 { return (0, 0) }
        let shift = fraction.leadingZeroBitCount &- (64 &- bits)
        return (fraction &<< UInt64(shift), 1 &- bias &- (bits &- 1) &- shift)
    }
    return (fraction | 1 &<< UInt64(bits &- 1), biased &- bias &- (bits &- 1))
}

private func decode(_ d: Double) -> (UInt64, Int) {
    decode(d.bitPattern & (1 << 52 - 1), Int(d.bitPattern >> 52 & 0x7ff), bits: 53, bias: 1023)
}

private func decode(_ f: Float) -> (UInt64, Int) {
    decode(UInt64(f.bitPattern & (1 << 23 - 1)), Int(f.bitPattern >> 23 & 0xff), bits: 24, bias: 127)
}

@c(hy_decode_double_mantissa)
public func decodeDoubleMantissa(_ d: Double) -> Int {
    let mantissa = Int(decode(d).0)
    return d.sign == .minus ? -mantissa : mantissa
}

@c(hy_decode_double_exponent)
public func decodeDoubleExponent(_ d: Double) -> Int { decode(d).1 }

@c(hy_decode_float_mantissa)
public func decodeFloatMantissa(_ f: Float) -> Int {
    let mantissa = Int(decode(f).0)
    return f.sign == .minus ? -mantissa : mantissa
}

@c(hy_decode_float_exponent)
public func decodeFloatExponent(_ f: Float) -> Int { decode(f).1 }

@c(hy_bn_from_double)
public func bnFromDouble(_ r: Limbs, _ d: Double) -> Int {
    let (mantissa, exponent) = decode(d)
    var n = 0
    if exponent >= 0 {
        var magnitude = mantissa
        let wide = makeLimbs(exponent / 64 &+ 2)
        n = bnShl(wide, &magnitude, mantissa == 0 ? 0 : 1, UInt64(exponent))
        copyLimbs(r, wide, n)
        free(wide)
    } else if exponent > -64 {
        r[0] = mantissa >> UInt64(-exponent)
        n = r[0] == 0 ? 0 : 1
    }
    return d.sign == .minus ? -n : n
}

/// The nearest Float, of a finite number.
@c(hy_narrow_double)
public func narrowDouble(_ d: Double) -> Float {
    let (mantissa, exponent) = decode(d)
    if mantissa == 0 { return d.sign == .minus ? -0.0 : 0 }
    let result = makeFloat(mantissa &<< 11, exponent &- 11)
    return d.sign == .minus ? -result : result
}

/// The same number as a Double, of a finite number.
@c(hy_widen_float)
public func widenFloat(_ f: Float) -> Double {
    let (mantissa, exponent) = decode(f)
    if mantissa == 0 { return f.sign == .minus ? -0.0 : 0 }
    let result = makeDouble(mantissa &<< 40, exponent &- 40)
    return f.sign == .minus ? -result : result
}

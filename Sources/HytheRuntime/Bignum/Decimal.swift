import CHytheSupport

// Decimals of few digits, which are most of those that people and programs write: quotients of a word and a power of ten.
// Others take the way through Integer, in GHC.Float. See Note [Floating point without floating-point arithmetic].

private func powerOfTen(_ k: Int) -> UInt64 {
    var power: UInt64 = 1
    var i = 0
    while i < k {
        power &*= 10
        i &+= 1
    }
    return power
}

/// The double nearest to n / 10^k, for k from 0 to 19.
@c(hy_decimal_to_double)
public func decimalToDouble(_ n: UInt64, _ k: Int) -> Double {
    if n == 0 { return 0 }
    let power = powerOfTen(k)
    let up = UInt64(n.leadingZeroBitCount)
    let scale = UInt64(power.leadingZeroBitCount)
    // A dividend of 127 bits and a divisor of 64: the quotient has 63 or 64 bits.
    var rest: UInt64 = 0
    let top = n &<< up
    var quotient = hyi_divide(top &>> 1, top &<< 63, power &<< scale, &rest)
    var exponent = Int(scale) &- Int(up) &- 63
    if quotient >> 63 == 0 {
        quotient &<<= 1
        exponent &-= 1
    }
    return makeDouble(rest == 0 ? quotient : quotient | 1, exponent)
}

/// The shortest decimal that denotes the number mantissa / 2^shift and no neighbour of it, if it has at most `digits` digits
/// (15 for doubles, 6 for floats: distinct decimals of so many digits are distinct numbers, hence the first that fits
/// is the shortest, and the only one of its length).
///
/// - Parameter mantissa: all bits of the number's precision, the top one set; or 0.
/// - Returns: n * 32 + k for n / 10^k; 0 if there is none, or if the number is too large or small to be tried.
@c(hy_short_decimal)
public func shortDecimal(_ mantissa: UInt64, _ shift: Int, _ digits: Int) -> UInt64 {
    if mantissa == 0 || shift < 1 || shift > 62 { return 0 }
    let limit = powerOfTen(digits)
    let isLowest = mantissa & (mantissa &- 1) == 0
    var power: UInt64 = 1
    var k: UInt64 = 0
    while k < 19 {
        // mantissa * 10^k = n * 2^shift + rest, n the nearest: the distance of n / 10^k in units of 1 / (2^shift * 10^k).
        let product = mantissa.multipliedFullWidth(by: power)
        let whole = product.high &<< UInt64(64 &- shift) | product.low &>> UInt64(shift)
        if product.high &>> UInt64(shift) != 0 || whole >= limit { return 0 }
        let unit: UInt64 = 1 &<< UInt64(shift)
        let rest = product.low & (unit &- 1)
        let up = rest >= unit / 2
        let n = up ? whole &+ 1 : whole
        if n >= limit { return 0 }
        let distance = up ? unit &- rest : rest
        // Half a unit of the last place is 10^k / 2; below a power of two, half of that. The numbers in the middle have
        // more digits, so there are no ties.
        let reach = isLowest && !up ? power / 2 : power
        if 2 &* distance <= reach { return n &* 32 &+ k }
        power &*= 10
        k &+= 1
    }
    return 0
}

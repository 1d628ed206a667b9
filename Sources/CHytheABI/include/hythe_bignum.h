// Integer kernels on limb arrays: leaf functions that never collect, never allocate on the Haskell heap and
// may be imported `foreign import ccall unsafe`.
//
// A magnitude is an array of 64-bit limbs, least significant first, with a limb count. A count is
// *normalised* when the top limb is not zero; zero is the count 0. Arguments must be normalised (pass the
// exact count); results are: every function that writes a magnitude returns its normalised count, which may
// be smaller than the buffer. The caller allocates result buffers of the size stated, in limbs. A result may
// not overlap an argument unless the comment says so.
//
// Signed results come back as a signed count: negative when the value is negative.
#ifndef HYTHE_BIGNUM_H
#define HYTHE_BIGNUM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint64_t hy_limb;

// --- Size and order --------------------------------------------------------------------------

// The normalised count of the first `n` limbs at `a`.
int64_t hy_bn_normalise(const hy_limb *a, int64_t n);
// -1, 0 or 1.
int64_t hy_bn_compare(const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// The number of bits: 0 for zero, else 1 + floor(log2 a).
int64_t hy_bn_bit_length(const hy_limb *a, int64_t an);
// The number of one bits.
int64_t hy_bn_popcount(const hy_limb *a, int64_t an);
// The number of zero bits below the lowest one bit; 0 for zero.
int64_t hy_bn_trailing_zeros(const hy_limb *a, int64_t an);

// --- Sums ------------------------------------------------------------------------------------

// a + b. Result: max(an, bn) + 1 limbs; may overlap an argument at the same start.
int64_t hy_bn_add(hy_limb *r, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// |a - b|, as a signed count: negative when a < b. Result: max(an, bn) limbs; may start where an argument does.
int64_t hy_bn_sub(hy_limb *r, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// a + w. Result: an + 1 limbs.
int64_t hy_bn_add_limb(hy_limb *r, const hy_limb *a, int64_t an, hy_limb w);
// |a - w|, as a signed count. Result: max(an, 1) limbs.
int64_t hy_bn_sub_limb(hy_limb *r, const hy_limb *a, int64_t an, hy_limb w);

// --- Products --------------------------------------------------------------------------------

// a * w. Result: an + 1 limbs; may start at `a`.
int64_t hy_bn_mul_limb(hy_limb *r, const hy_limb *a, int64_t an, hy_limb w);
// a * b. Result: an + bn limbs. Subquadratic for long operands.
int64_t hy_bn_mul(hy_limb *r, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// a * a. Result: 2 * an limbs.
int64_t hy_bn_sqr(hy_limb *r, const hy_limb *a, int64_t an);
// The product of two words. Result: 2 limbs.
int64_t hy_bn_mul_words(hy_limb *r, hy_limb a, hy_limb b);

// --- Quotients (truncating, on magnitudes; the divisor must not be zero) ----------------------

// Quotient and remainder. Needs an >= bn. q: an - bn + 1 limbs; r: bn limbs. Returns the count of q; the
// count of the remainder is hy_bn_normalise(r, bn).
int64_t hy_bn_divrem(hy_limb *q, hy_limb *r, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// The quotient alone. Needs an >= bn. q: an - bn + 1 limbs.
int64_t hy_bn_quot(hy_limb *q, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// The remainder alone. Needs an >= bn. r: bn limbs.
int64_t hy_bn_rem(hy_limb *r, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// Divides by one limb and returns the REMAINDER. q: an limbs (count: hy_bn_normalise(q, an)); may start at `a`.
hy_limb hy_bn_divrem_limb(hy_limb *q, const hy_limb *a, int64_t an, hy_limb d);
// a mod d, for one limb.
hy_limb hy_bn_rem_limb(const hy_limb *a, int64_t an, hy_limb d);

// --- Number theory ---------------------------------------------------------------------------

// gcd(a, b), both nonzero. Result: min(an, bn) limbs.
int64_t hy_bn_gcd(hy_limb *r, const hy_limb *a, int64_t an, const hy_limb *b, int64_t bn);
// gcd of two words; gcd(0, x) = x.
hy_limb hy_bn_gcd_limb(hy_limb a, hy_limb b);
// b ^ e mod m, m nonzero. Result: mn limbs.
int64_t hy_bn_powmod(hy_limb *r, const hy_limb *b, int64_t bn, const hy_limb *e, int64_t en,
                     const hy_limb *m, int64_t mn);
// floor(sqrt a). Result: (an + 1) / 2 limbs.
int64_t hy_bn_sqrt(hy_limb *r, const hy_limb *a, int64_t an);

// --- Shifts ----------------------------------------------------------------------------------

// a << bits. Result: an + bits / 64 + 1 limbs.
int64_t hy_bn_shl(hy_limb *r, const hy_limb *a, int64_t an, uint64_t bits);
// a >> bits, towards zero. Result: max(an - bits / 64, 0) limbs.
int64_t hy_bn_shr(hy_limb *r, const hy_limb *a, int64_t an, uint64_t bits);
// ceil(a / 2^bits): the magnitude of an arithmetic right shift of -a. Result: max(an - bits / 64, 0) + 1 limbs.
int64_t hy_bn_shr_up(hy_limb *r, const hy_limb *a, int64_t an, uint64_t bits);

// --- Two's complement bits of signed values (`aneg`, `bneg`: 1 when the value is -magnitude) ---

// Results: max(an, bn) + 1 limbs; signed counts.
int64_t hy_bn_and(hy_limb *r, const hy_limb *a, int64_t an, int64_t aneg, const hy_limb *b, int64_t bn, int64_t bneg);
int64_t hy_bn_or(hy_limb *r, const hy_limb *a, int64_t an, int64_t aneg, const hy_limb *b, int64_t bn, int64_t bneg);
int64_t hy_bn_xor(hy_limb *r, const hy_limb *a, int64_t an, int64_t aneg, const hy_limb *b, int64_t bn, int64_t bneg);
// Bit number `bit` (0 or 1) of the infinite two's complement form.
int64_t hy_bn_test_bit(const hy_limb *a, int64_t an, int64_t aneg, uint64_t bit);

// --- Text ------------------------------------------------------------------------------------

// An upper bound, in bytes, of what hy_bn_to_text writes.
int64_t hy_bn_text_size(int64_t an, int64_t base);
// Writes the digits (lower case, most significant first, no sign, no terminator, "0" for zero) in a base from
// 2 to 36; returns their number.
int64_t hy_bn_to_text(char *out, const hy_limb *a, int64_t an, int64_t base);
// An upper bound, in limbs, of what hy_bn_from_text writes for `n` digits.
int64_t hy_bn_from_text_size(int64_t n, int64_t base);
// Reads `n` digits, all valid in the base (2 to 36, either case).
int64_t hy_bn_from_text(hy_limb *r, const char *digits, int64_t n, int64_t base);

// --- Floating point --------------------------------------------------------------------------

// The nearest double (ties to even; infinity when too large).
double hy_bn_to_double(const hy_limb *a, int64_t an);
float hy_bn_to_float(const hy_limb *a, int64_t an);
// a * 2^exponent, correctly rounded, with gradual underflow.
double hy_bn_encode_double(const hy_limb *a, int64_t an, int64_t exponent);
float hy_bn_encode_float(const hy_limb *a, int64_t an, int64_t exponent);
// Truncates towards zero; signed count. Result: 16 limbs. NaN and infinities give what GHC's `truncate` gives.
int64_t hy_bn_from_double(hy_limb *r, double d);

// d = mantissa * 2^exponent with 2^52 <= |mantissa| < 2^53, or both 0 (decodeDouble_Int64#, also for
// denormals; infinities and NaN as GHC's decodeFloat gives them).
int64_t hy_decode_double_mantissa(double d);
int64_t hy_decode_double_exponent(double d);
// The same for float: 2^23 <= |mantissa| < 2^24 (decodeFloat_Int#).
int64_t hy_decode_float_mantissa(float f);
int64_t hy_decode_float_exponent(float f);
// mantissa * 2^exponent, correctly rounded, with gradual underflow.
double hy_encode_double(int64_t mantissa, int64_t exponent);
float hy_encode_float(int64_t mantissa, int64_t exponent);
// The same number, or the nearest, in the other format; for finite numbers, in any rounding mode.
float hy_narrow_double(double d);
double hy_widen_float(float f);
// The double nearest to n / 10^k, for k from 0 to 19.
double hy_decimal_to_double(uint64_t n, int64_t k);
// n * 32 + k, where n / 10^k is the shortest decimal that denotes mantissa / 2^shift; 0 if it has more than `digits` digits.
uint64_t hy_short_decimal(uint64_t mantissa, int64_t shift, int64_t digits);

#ifdef __cplusplus
}
#endif
#endif

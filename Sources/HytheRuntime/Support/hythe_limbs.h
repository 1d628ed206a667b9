// Loops over limbs of long integers. Where the processor has them, two independent chains of carries (ADX) let products of a
// limb be added at nearly the speed of the multiplier; what is not a multiple of the block is done one by one.

#ifndef HYTHE_LIMBS_H
#define HYTHE_LIMBS_H

#include <stdbool.h>
#include <stdint.h>

// The high word of a product.
static inline uint64_t hyi_mul_high(uint64_t a, uint64_t b) { return (unsigned __int128)a * b >> 64; }

#if defined(__x86_64__)
// 0: not asked yet; 1: plain instructions only; 2: MULX, ADCX and ADOX.
extern uint8_t hyi_limb_kernels;
static inline bool hyi_has_adx(void) {
    uint8_t kernels = __atomic_load_n(&hyi_limb_kernels, __ATOMIC_RELAXED);
    if (__builtin_expect(!kernels, 0)) {
        uint32_t a = 0, b, c = 0, d;
        __asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
        kernels = 1;
        if (a >= 7) {
            a = 7;
            c = 0;
            __asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
            if ((b >> 8 & 1) && (b >> 19 & 1)) kernels = 2;
        }
        __atomic_store_n(&hyi_limb_kernels, kernels, __ATOMIC_RELAXED);
    }
    return kernels == 2;
}
// As many times four limbs as there are, by STEP(offset, carry in, carry out), whose chains of carries end in `carry`; leaves the
// rest in `n`.
#define HYI_ADX_BLOCKS(STEP)                                                                                       \
    do {                                                                                                           \
        int64_t blocks = n >> 2;                                                                                   \
        if (blocks && hyi_has_adx()) {                                                                             \
            uint64_t other, low;                                                                                   \
            __asm__ volatile("1:\n\txorl %k[o], %k[o]\n\t"                                                         \
                             STEP("0", "c", "o") STEP("8", "o", "c") STEP("16", "c", "o") STEP("24", "o", "c")     \
                             "movl $0, %k[l]\n\tadcxq %[l], %[c]\n\tadoxq %[l], %[c]\n\t"                          \
                             "leaq 32(%[a]), %[a]\n\tleaq 32(%[r]), %[r]\n\tdecq %[n]\n\tjnz 1b"                 \
                             : [c] "+r"(carry), [a] "+r"(a), [r] "+r"(r), [n] "+r"(blocks), [o] "=&r"(other),      \
                               [l] "=&r"(low)                                                                      \
                             : "d"(w)                                                                              \
                             : "cc", "memory");                                                                    \
            n &= 3;                                                                                                \
        }                                                                                                          \
    } while (0)
#define HYI_ADX_ADD(at, in, out)                                                                                   \
    "mulxq " at "(%[a]), %[l], %[" out "]\n\tadcxq %[" in "], %[l]\n\tadoxq " at "(%[r]), %[l]\n\tmovq %[l], " at "(%[r])\n\t"
// r - p = ~(~r + p); the carry of the sum is the borrow of the difference.
#define HYI_ADX_SUBTRACT(at, in, out)                                                                              \
    "mulxq " at "(%[a]), %[l], %[" out "]\n\tadcxq %[" in "], %[l]\n\tmovq " at "(%[r]), %[" in "]\n\tnotq %[" in "]\n\t" \
    "adoxq %[" in "], %[l]\n\tnotq %[l]\n\tmovq %[l], " at "(%[r])\n\t"
#define HYI_ADX_STORE(at, in, out)                                                                                 \
    "mulxq " at "(%[a]), %[l], %[" out "]\n\tadcxq %[" in "], %[l]\n\tmovq %[l], " at "(%[r])\n\t"
#else
#define HYI_ADX_BLOCKS(STEP) (void)0
#endif

// r[0..n) += a[0..n) * w; returns the carry.
static inline uint64_t hyi_addmul(uint64_t *r, const uint64_t *a, int64_t n, uint64_t w) {
    uint64_t carry = 0;
    HYI_ADX_BLOCKS(HYI_ADX_ADD);
    for (int64_t i = 0; i < n; i++) {
        unsigned __int128 t = (unsigned __int128)a[i] * w + r[i] + carry;
        r[i] = (uint64_t)t;
        carry = t >> 64;
    }
    return carry;
}
// r[0..n) -= a[0..n) * w; returns the borrow.
static inline uint64_t hyi_submul(uint64_t *r, const uint64_t *a, int64_t n, uint64_t w) {
    uint64_t carry = 0;
    HYI_ADX_BLOCKS(HYI_ADX_SUBTRACT);
    for (int64_t i = 0; i < n; i++) {
        unsigned __int128 t = (unsigned __int128)a[i] * w + carry;
        uint64_t low = (uint64_t)t;
        carry = (t >> 64) + (r[i] < low);
        r[i] -= low;
    }
    return carry;
}
// r[0..n) = a[0..n) * w; returns the carry.
static inline uint64_t hyi_mul(uint64_t *r, const uint64_t *a, int64_t n, uint64_t w) {
    uint64_t carry = 0;
    HYI_ADX_BLOCKS(HYI_ADX_STORE);
    for (int64_t i = 0; i < n; i++) {
        unsigned __int128 t = (unsigned __int128)a[i] * w + carry;
        r[i] = (uint64_t)t;
        carry = t >> 64;
    }
    return carry;
}

// r[0..n) = a + b (+ carry); returns the carry. Likewise the difference.
#if defined(__x86_64__)
#define HYI_CARRY_BLOCKS(OP)                                                                                        \
    do {                                                                                                            \
        int64_t blocks = n >> 2;                                                                                    \
        if (blocks) {                                                                                               \
            uint64_t t;                                                                                             \
            __asm__ volatile("negq %[c]\n1:\n\t"                                                                    \
                             HYI_CARRY_STEP(OP, "0") HYI_CARRY_STEP(OP, "8") HYI_CARRY_STEP(OP, "16")               \
                             HYI_CARRY_STEP(OP, "24")                                                               \
                             "leaq 32(%[a]), %[a]\n\tleaq 32(%[b]), %[b]\n\tleaq 32(%[r]), %[r]\n\tdecq %[n]\n\t"   \
                             "jnz 1b\n\tmovl $0, %k[c]\n\tadcq $0, %[c]"                                            \
                             : [c] "+r"(carry), [a] "+r"(a), [b] "+r"(b), [r] "+r"(r), [n] "+r"(blocks), [t] "=&r"(t) \
                             :                                                                                      \
                             : "cc", "memory");                                                                     \
            n &= 3;                                                                                                 \
        }                                                                                                           \
    } while (0)
#define HYI_CARRY_STEP(OP, at) "movq " at "(%[a]), %[t]\n\t" OP " " at "(%[b]), %[t]\n\tmovq %[t], " at "(%[r])\n\t"
#else
#define HYI_CARRY_BLOCKS(OP) (void)0
#endif
static inline uint64_t hyi_add_n(uint64_t *r, const uint64_t *a, const uint64_t *b, int64_t n, uint64_t carry) {
    HYI_CARRY_BLOCKS("adcq");
    unsigned long long c = carry;
    for (int64_t i = 0; i < n; i++) r[i] = __builtin_addcll(a[i], b[i], c, &c);
    return c;
}
static inline uint64_t hyi_sub_n(uint64_t *r, const uint64_t *a, const uint64_t *b, int64_t n, uint64_t carry) {
    HYI_CARRY_BLOCKS("sbbq");
    unsigned long long c = carry;
    for (int64_t i = 0; i < n; i++) r[i] = __builtin_subcll(a[i], b[i], c, &c);
    return c;
}

// Divides hi:lo by d, which must be greater than hi; a C division of 128 bits would need libgcc.
static inline uint64_t hyi_divide(uint64_t hi, uint64_t lo, uint64_t d, uint64_t *remainder) {
#if defined(__x86_64__)
    uint64_t q, r;
    __asm__("divq %4" : "=a"(q), "=d"(r) : "a"(lo), "d"(hi), "r"(d) : "cc");
    *remainder = r;
    return q;
#else
    // Two steps of schoolbook division by half-words, on a normalised divisor (Knuth 4.3.1).
    int shift = __builtin_clzll(d);
    d <<= shift;
    if (shift) {
        hi = hi << shift | lo >> (64 - shift);
        lo <<= shift;
    }
    uint64_t d1 = d >> 32, d0 = (uint32_t)d, q[2], half[2] = {lo >> 32, (uint32_t)lo};
    for (int i = 0; i < 2; i++) {
        uint64_t guess = hi / d1, rest = hi % d1;
        while (guess >> 32 || guess * d0 > (rest << 32 | half[i])) {
            guess--;
            rest += d1;
            if (rest >> 32) break;
        }
        hi = (hi << 32 | half[i]) - guess * d;
        q[i] = guess;
    }
    *remainder = hi >> shift;
    return q[0] << 32 | q[1];
#endif
}

// A divisor whose top bit is set, or that is shifted until it is, and floor((B^2 - 1) / divisor) - B for B = 2^64. With it a quotient
// takes two multiplications (Moller and Granlund, "Improved division by invariant integers"), which is quicker than a division.
typedef struct {
    uint64_t divisor, inverse;
    int shift;
} hyi_reciprocal;
static inline hyi_reciprocal hyi_reciprocal_of(uint64_t d) {
    hyi_reciprocal by;
    uint64_t rest;
    by.shift = __builtin_clzll(d);
    by.divisor = d << by.shift;
    by.inverse = hyi_divide(~by.divisor, ~UINT64_C(0), by.divisor, &rest);
    return by;
}
// Divides hi:lo by the shifted divisor, which must be greater than hi.
static inline uint64_t hyi_divide_by(uint64_t hi, uint64_t lo, hyi_reciprocal by, uint64_t *remainder) {
    unsigned __int128 t = (unsigned __int128)by.inverse * hi + ((unsigned __int128)hi << 64 | lo);
    uint64_t q = (uint64_t)(t >> 64) + 1;
    uint64_t r = lo - q * by.divisor;
    uint64_t over = -(uint64_t)(r > (uint64_t)t);
    q += over;
    r += over & by.divisor;
    if (__builtin_expect(r >= by.divisor, 0)) {
        q++;
        r -= by.divisor;
    }
    *remainder = r;
    return q;
}
// q[0..n) = a[0..n) / d, for d > 0, which may be in place, or none (q null); returns the remainder.
static inline uint64_t hyi_divide_limb(uint64_t *q, const uint64_t *a, int64_t n, uint64_t d) {
    uint64_t rest = 0;
    if (n < 4) {
        while (n-- > 0) {
            uint64_t digit = hyi_divide(rest, a[n], d, &rest);
            if (q) q[n] = digit;
        }
        return rest;
    }
    hyi_reciprocal by = hyi_reciprocal_of(d);
    uint64_t limb = a[n - 1];
    rest = (limb >> 1) >> (63 - by.shift);
    while (n-- > 0) {
        uint64_t below = n ? a[n - 1] : 0;
        uint64_t shifted = limb << by.shift | (below >> 1) >> (63 - by.shift);
        uint64_t digit = hyi_divide_by(rest, shifted, by, &rest);
        if (q) q[n] = digit;
        limb = below;
    }
    return rest >> by.shift;
}

// Passes of transforms (Note [Transforms]): `roots` holds pairs of a factor and its quotient; elements stay below 2p. Clang
// would make vectors of these loops, whose products of 64 bits are far slower.
static inline void hyi_forward_step(uint64_t *x, const uint64_t *roots, int64_t half, uint64_t p) {
    uint64_t *restrict low = x, *restrict high = x + half;
#pragma clang loop vectorize(disable) interleave(disable) unroll_count(4)
    for (int64_t i = 0; i < half; i++) {
        uint64_t u = low[i], v = high[i], sum = u + v, less = sum - 2 * p, d = u - v + 2 * p;
        low[i] = sum < less ? sum : less;
        high[i] = d * roots[2 * i] - hyi_mul_high(d, roots[2 * i + 1]) * p;
    }
}
static inline void hyi_backward_step(uint64_t *x, const uint64_t *roots, int64_t half, uint64_t p) {
    uint64_t *restrict low = x, *restrict high = x + half;
#pragma clang loop vectorize(disable) interleave(disable) unroll_count(4)
    for (int64_t i = 0; i < half; i++) {
        uint64_t u = low[i], w = high[i], v = w * roots[2 * i] - hyi_mul_high(w, roots[2 * i + 1]) * p;
        uint64_t sum = u + v, less = sum - 2 * p, d = u - v, more = d + 2 * p;
        low[i] = sum < less ? sum : less;
        high[i] = d < more ? d : more;
    }
}

#endif

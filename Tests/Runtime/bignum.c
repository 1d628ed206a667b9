// Long arithmetic, printed for bignum.py to check: random operands, and those that carry and borrow far.
#include "check.h"
#include "hythe_bignum.h"

static uint64_t state = 1442695040888963407u;
static uint64_t next(void) {
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

// Of `n` limbs: random, all ones, or a single bit.
static hy_limb *operand(int64_t n) {
    hy_limb *a = malloc((size_t)n * 8);
    uint64_t shape = next() % 4;
    for (int64_t i = 0; i < n; i++) a[i] = shape == 0 ? UINT64_MAX : shape == 1 ? 0 : next();
    if (a[n - 1] == 0) a[n - 1] = 1 + next() % 9;
    return a;
}

static void print(const hy_limb *a, int64_t n) {
    printf(" ");
    if (n == 0) printf("0");
    for (int64_t i = n - 1; i >= 0; i--) printf("%016lx", (unsigned long)a[i]);
}

static void products(int64_t an, int64_t bn) {
    hy_limb *a = operand(an), *b = operand(bn), *r = malloc((size_t)(an + bn + 1) * 8);
    hy_limb *q = malloc((size_t)(an + 1) * 8);
    printf("mul");
    print(a, an), print(b, bn), print(r, hy_bn_mul(r, a, an, b, bn));
    printf("\nadd");
    print(a, an), print(b, bn), print(r, hy_bn_add(r, a, an, b, bn));
    if (an >= bn) {
        printf("\ndiv");
        int64_t n = hy_bn_divrem(q, r, a, an, b, bn);
        int64_t rn = hy_bn_normalise(r, bn);
        print(a, an), print(b, bn), print(q, n), print(r, rn);
        hy_limb *rest = malloc((size_t)bn * 8);
        CHECK(hy_bn_rem(rest, a, an, b, bn) == rn && !memcmp(rest, r, (size_t)rn * 8));
        free(rest);
        printf("\ngcd");
        print(a, an), print(b, bn), print(r, hy_bn_gcd(r, a, an, b, bn));
    }
    printf("\nsqrt");
    print(a, an), print(r, hy_bn_sqrt(r, a, an));
    printf("\n");
    free(a), free(b), free(r), free(q);
}

static void square(int64_t n) {
    hy_limb *a = operand(n), *r = malloc((size_t)n * 16);
    printf("mul");
    print(a, n), print(a, n), print(r, hy_bn_sqr(r, a, n));
    printf("\n");
    free(a), free(r);
}

// To decimal and back.
static void text(int64_t n) {
    hy_limb *a = operand(n);
    char *digits = malloc((size_t)hy_bn_text_size(n, 10) + 1);
    int64_t count = hy_bn_to_text(digits, a, n, 10);
    digits[count] = 0;
    hy_limb *b = malloc((size_t)hy_bn_from_text_size(count, 10) * 8);
    CHECK(hy_bn_from_text(b, digits, count, 10) == n && !memcmp(a, b, (size_t)n * 8));
    printf("text");
    print(a, n);
    printf(" %s\n", digits);
    free(a), free(b), free(digits);
}

// Neighbours in size, often with a common factor.
static void divisors(int64_t n) {
    int64_t bn = n + (int64_t)(next() % 2);
    hy_limb *f = operand(n), *a = operand(n), *b = operand(bn);
    hy_limb *x = malloc((size_t)n * 32), *y = malloc((size_t)n * 32), *r = malloc((size_t)n * 32);
    int64_t xn = hy_bn_mul(x, a, n, f, n), yn = hy_bn_mul(y, b, bn, f, n);
    printf("gcd");
    print(x, xn), print(y, yn), print(r, hy_bn_gcd(r, x, xn, y, yn));
    printf("\n");
    free(f), free(a), free(b), free(x), free(y), free(r);
}

int main(void) {
    for (int i = 0; i < 3000; i++) divisors(1 + (int64_t)(next() % 12));
    for (int i = 0; i < 2000; i++) products(3 + (int64_t)(next() % 10), 1 + (int64_t)(next() % 3));
    int64_t sizes[] = {1, 2, 3, 7, 20, 33, 64, 100, 257, 1000, 4000};
    int count = sizeof sizes / sizeof *sizes;
    for (int i = 0; i < count; i++)
        for (int k = 0; k < count; k++)
            for (int round = 0; round < (sizes[i] < 200 && sizes[k] < 200 ? 6 : 1); round++) products(sizes[i], sizes[k]);
    for (int64_t n = 1; n < 130; n++) square(n), square(n);
    // Lengths that halve and divide by three, or not.
    for (int64_t n = 145; n < 220; n += 2) products(n, n), square(n), square(n + 1);
    for (int64_t n = 448; n < 454; n++) products(n, n), products(n, n), square(n + 150), square(n + 150);
    for (int i = 0; i < count; i++) square(sizes[i]), text(sizes[i]);
    text(5200);
    return 0;
}

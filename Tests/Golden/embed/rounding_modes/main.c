#include "Modes_stub.h"
#include <fenv.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xmmintrin.h>

/* MXCSR: flush results to zero, denormals are zero. */
enum { FTZ = 0x8000, DAZ = 0x0040 };

static double fromBits(uint64_t bits) { double x; memcpy(&x, &bits, 8); return x; }
static uint64_t toBits(double x) { uint64_t bits; memcpy(&bits, &x, 8); return bits; }
static float fromBitsF(uint32_t bits) { float x; memcpy(&x, &bits, 4); return x; }
static uint32_t toBitsF(float x) { uint32_t bits; memcpy(&bits, &x, 4); return bits; }

static uint64_t seed;
static uint64_t next(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

/* One number of many sizes and lengths. */
static double sample(int i)
{
    uint64_t bits = next();
    switch (i % 5) {
    case 0: return fromBits(bits);                                      /* any, NaN and infinities too */
    case 1: return (double)(int64_t)(bits >> 44) / 1000;                /* a few decimals */
    case 2: return fromBits(bits & 0x800fffffffffffff);                 /* denormal */
    case 3: return (double)(int64_t)bits / 2;                           /* near the size of a word */
    default: return (double)(int32_t)bits / 2147483648.0 * 1e5;
    }
}

enum { LENGTH = 16384 };
static char text[LENGTH], expected[LENGTH];
static uint64_t hash;
static void mix(uint64_t word) { hash = (hash ^ word) * 0x100000001b3; }

/* A hash of what all functions give for numbers made in the usual mode. */
static uint64_t run(int mode, unsigned flags, int show)
{
    static const double corners[] = {0.0, -0.0, 0.5, -0.5, 1.5, 2.5, 0.1, -0.1, 0.30000000000000004, 5e-324, -5e-324, 2.5e-320,
                                     2.2250738585072014e-308, 1.7976931348623157e308, 3.4028235677973366e38, 1e-45, 7e-46, -1e-40,
                                     9007199254740993.0, 9.2e18, -9.2e18, 1e22, 1e23, 123456.789, 1024, 4.5e15};
    enum { CORNERS = sizeof corners / sizeof *corners, ALL = CORNERS + 120 };
    static double numbers[ALL];
    memcpy(numbers, corners, sizeof corners);
    seed = 88172645463325252u;
    for (int i = CORNERS; i < ALL; i++) numbers[i] = sample(i);
    hash = 0xcbf29ce484222325;
    unsigned usual = _mm_getcsr();
    for (int i = 0; i < ALL; i++) {
        fesetround(mode);
        _mm_setcsr(_mm_getcsr() | flags);
        int64_t n = report(numbers[i], text, LENGTH);
        float f = narrow(numbers[i]);
        double w = widen(fromBitsF((uint32_t)(toBits(numbers[i]) >> 20)));
        double a = fromInt((int64_t)toBits(numbers[i])), b = fromWord(toBits(numbers[i])), z = fromWord(0);
        float c = fromIntF((int64_t)toBits(numbers[i]));
        fesetround(FE_TONEAREST);
        _mm_setcsr(usual);
        for (int64_t j = 0; j < n && j < LENGTH; j++) mix((unsigned char)text[j]);
        if (f == f) mix(toBitsF(f));
        if (w == w) mix(toBits(w));
        mix(toBits(a)), mix(toBits(b)), mix(toBitsF(c)), mix(toBits(z));
        if (show && (i == 7 || i == 10 || i == 18)) fputs(text, stdout);
        if (show) {
            /* Nearest, as C has it in this mode. */
            if (f == f && f != (float)numbers[i]) printf("narrow %a: %a\n", numbers[i], f);
            if (a != (double)(int64_t)toBits(numbers[i]) || b != (double)toBits(numbers[i])) printf("%a: %a %a\n", numbers[i], a, b);
        }
    }
    /* Read what C has written, in many lengths. */
    for (int i = 0; i < ALL * 4; i++) {
        double x = numbers[i / 4];
        if (!(x - x == 0)) continue;
        snprintf(expected, sizeof expected, i % 4 == 0 ? "%.17e" : i % 4 == 1 ? "%.6f" : i % 4 == 2 ? "%.3e" : "%.16f", x);
        fesetround(mode);
        _mm_setcsr(_mm_getcsr() | flags);
        double y = readBack(expected);
        fesetround(FE_TONEAREST);
        _mm_setcsr(usual);
        if (toBits(y) != toBits(strtod(expected, NULL))) printf("%s read as %a\n", expected, y);
        mix(toBits(y));
    }
    return hash;
}

int main(void)
{
    uint64_t usual = run(FE_TONEAREST, 0, 1);
    static const struct { const char *name; int mode; unsigned flags; } modes[] = {
        {"up", FE_UPWARD, 0}, {"down", FE_DOWNWARD, 0}, {"to zero", FE_TOWARDZERO, 0},
        {"flushed", FE_TONEAREST, FTZ | DAZ}, {"down, flushed", FE_DOWNWARD, FTZ | DAZ}};
    for (unsigned i = 0; i < sizeof modes / sizeof *modes; i++)
        printf("%s: %s\n", modes[i].name, run(modes[i].mode, modes[i].flags, 0) == usual ? "the same" : "other results");
    /* Arithmetic follows the host, as in C. */
    fesetround(FE_UPWARD);
    double up = sumUp(1, 0x1p-80);
    fesetround(FE_DOWNWARD);
    double down = sumUp(1, 0x1p-80);
    fesetround(FE_TONEAREST);
    printf("%a %a\n", up, down);
    return 0;
}

#include "Reg_stub.h"
#include <stdio.h>
#define PARAMS int8_t a, double b, uint8_t c, float d, int16_t e, double f, uint16_t g, float h, int32_t i, double j, uint32_t k, float l, int64_t m, double n, uint64_t o, float p, uint32_t q, double r, uint8_t s, float t, void *u, double v, int8_t w, float x, int16_t y, uint8_t z
#define ARGS a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z
typedef int64_t (*big)(PARAMS);
int64_t c_big(PARAMS);
int64_t c_big(PARAMS) { return hs_big(ARGS); }
int64_t c_sum(PARAMS);
int64_t c_sum(PARAMS)
{
    int64_t whole = a + c * 3 + e * 5 + g * 7 + i * 11LL + k * 13LL + m * 17 + (int64_t)o * 19 + q * 23LL + s * 29 + (int64_t)u * 31 + w * 37 + y * 41 + z * 43;
    return whole + (int64_t)(b + 2 * f + 4 * j + 8 * n + 16 * r + 32 * v + d + 3.0 * h + 9.0 * l + 27.0 * p + 81.0 * t + 243.0 * x);
}
int64_t c_forward(HsFunPtr fun, PARAMS);
int64_t c_forward(HsFunPtr fun, PARAMS) { return ((big)fun)(ARGS); }
int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    for (int64_t k = 0; k < 5; k++) { printf("%lld\n", (long long)drive(k * 33)); fflush(stdout); }
    HsFunPtr f = make(1000);
    hs_perform_gc();
    printf("%lld\n", (long long)((big)f)(-1, 1, 2, 3, -4, 5, 6, 7, -8, 9, 10, 11, -12, 13, 14, 15, 'x', 17, 1, 19, 0, 21, -22, 23, -24, 25));
    hs_free_fun_ptr(f);
    HsFunPtr b = makeB();
    int8_t (*fb)(int8_t, uint8_t, int64_t) = (int8_t (*)(int8_t, uint8_t, int64_t))b;
    printf("%d %d %d\n", fb(127, 255, 1), fb(-128, 255, 0), fb(-1, 1, 1));
    hs_free_fun_ptr(b);
    HsFunPtr r = makeR();
    for (int64_t k = 65534; k < 65538; k++) printf("%u ", ((uint16_t (*)(int64_t))r)(k));
    printf("\n");
    hs_free_fun_ptr(r);
    hs_exit();
    return 0;
}

#include "Bits_stub.h"
#include <stdio.h>
#include <string.h>
static double d(uint64_t bits) { double x; memcpy(&x, &bits, 8); return x; }
static float f(uint32_t bits) { float x; memcpy(&x, &bits, 4); return x; }
static unsigned long long bd(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }
static unsigned bf(float x) { uint32_t b; memcpy(&b, &x, 4); return b; }
static double idD(double x) { return x; }
static float idF(float x) { return x; }
int main(int argc, char **argv)
{
    static const uint64_t ds[] = {0, 0x8000000000000000u, 1, 0x7ff0000000000000u, 0xfff0000000000000u, 0x7ff8000000000123u,
                                  0xfff8000000abcdefu, 0x7ff0000000000001u, 0x7fefffffffffffffu, 0x0010000000000000u};
    static const uint32_t fs[] = {0, 0x80000000u, 1, 0x7f800000u, 0xff800000u, 0x7fc00123u, 0xffc0beefu, 0x7f800001u, 0x7f7fffffu};
    hs_init(&argc, &argv);
    for (unsigned i = 0; i < sizeof ds / sizeof *ds; i++)
        printf("%016llx %016llx %016llx\n", bd(sameD(d(ds[i]))), bd(viaD((HsFunPtr)idD, d(ds[i]))), bd(pick(0, d(ds[i]), 1)));
    HsFunPtr neg = wrapF();
    for (unsigned i = 0; i < sizeof fs / sizeof *fs; i++)
        printf("%08x %08x %08x %d\n", bf(sameF(f(fs[i]))), bf(viaF((HsFunPtr)idF, f(fs[i]))),
               bf(((float (*)(float))neg)(f(fs[i]))), (int)isNegZero(f(fs[i])));
    printf("%g %g %d\n", minD(1, d(ds[5])), minD(-0.0, 0.0), (int)(minD(d(ds[5]), 2) == 2));
    printf("%g %lld %lld\n", pick(1, 0, 0.1f), (long long)truncD(-2.9), (long long)truncD(9007199254740993.0));
    printf("%x %lld %lld\n", lastChar(), (long long)ordC(0x10ffff), (long long)ordC(0xd800));
    hs_free_fun_ptr(neg);
    hs_exit();
    return 0;
}

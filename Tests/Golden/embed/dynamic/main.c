#include <stdio.h>
#include "Dynamic_stub.h"

static HsInt triple(HsInt x) { return 3 * x; }
static HsInt negate(HsInt x) { return -x; }
static int collatz(int x) { return x % 2 ? 3 * x + 1 : x / 2; }
static double weigh(double a, float b) { return a / 2 + b; }
static double all(signed char a, unsigned char b, short c, float d, int e, double f, long g, unsigned long h, HsChar i, HsBool j)
{
    printf("%d %u %d %g %d %g %ld %lu %c %d\n", a, b, c, d, e, f, g, h, (char)i, (int)j);
    return a + b + c + d + e + f;
}
static int calls;
static void count(void) { calls++; }
static int cells[10];
static int *step(int *p) { return p == cells + 9 ? NULL : p + 1; }

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%ld\n", (long)twice((HsFunPtr)triple, 7));
    printf("%d\n", iterateIO((HsFunPtr)collatz, 10, 27));
    printf("%.4f\n", fold((HsFunPtr)weigh, 20));
    printf("%g\n", many((HsFunPtr)all));
    times(1000, (HsFunPtr)count);
    printf("%d\n", calls);
    printf("%d %d %d\n", choose(1, (HsFunPtr)triple, (HsFunPtr)negate) == (HsFunPtr)triple,
           choose(0, (HsFunPtr)triple, (HsFunPtr)negate) == (HsFunPtr)negate,
           choose(0, (HsFunPtr)triple, (HsFunPtr)triple) == NULL);
    printf("%ld\n", (long)chase((HsFunPtr)step, cells));
    hs_exit();
    return 0;
}

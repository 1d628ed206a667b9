#include <float.h>
#include <math.h>
#include <stdio.h>
#include "Floats_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%g %g %g\n", half_d(DBL_MAX), half_d(-0.0), half_d(DBL_MIN));
    printf("%a %a\n", half_f(FLT_MAX), half_f(1.0f / 3));
    printf("%.17g\n", mix(1.5f, 2.25, 3, -4.5f, 5.125));
    printf("%d %d %d %d %d %d\n", (int)classify(NAN), (int)classify(INFINITY), (int)classify(-INFINITY),
           (int)classify(-0.0), (int)classify(DBL_MIN / 4), (int)classify(1));
    printf("%x %x %x\n", (unsigned)upper('q'), (unsigned)upper(0xe9), (unsigned)nextChar(0x10fffe));
    printf("%d %d\n", (int)isBig(1e101), (int)isBig(1));
    printf("%d %d\n", (int)flipBool(HS_BOOL_TRUE), (int)flipBool(HS_BOOL_FALSE));
    printf("%d %d\n", (int)both(1, 1), (int)both(1, 0));
    printf("%d %d %d\n", (int)roundTo(2.5), (int)roundTo(-3.5), (int)roundTo(1e9));
    hs_exit();
    return 0;
}

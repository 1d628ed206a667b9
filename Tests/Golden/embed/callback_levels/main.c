#include "Levels_stub.h"
#include <stdio.h>
int32_t c_apply(HsFunPtr f, int32_t n, HsStablePtr p);
int32_t c_apply(HsFunPtr f, int32_t n, HsStablePtr p) { return ((int32_t (*)(int32_t, HsStablePtr))f)(n, p); }
int32_t c_pure(int32_t n);
int32_t c_pure(int32_t n) { return hs_square(n) + 1; }
int32_t c_masked(void);
int32_t c_masked(void) { return mask_state(); }
int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    for (int n = 0; n < 6; n++) { printf("%d\n", climb(n)); fflush(stdout); hs_perform_gc(); }
    printf("%d\n", masked()); fflush(stdout);
    printf("%d\n", lazySum(100)); fflush(stdout);
    hs_exit();
    return 0;
}

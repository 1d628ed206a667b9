#include <inttypes.h>
#include <stdio.h>
#include "Scalars_stub.h"

#define SHOW(format, call) printf(#call " = %" format "\n", call)

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    SHOW(PRId8, i8(INT8_MIN));
    SHOW(PRId8, i8(127));
    SHOW(PRId16, i16(INT16_MIN));
    SHOW(PRId16, i16(0));
    SHOW(PRId32, i32(INT32_MAX));
    SHOW(PRId32, i32(INT32_MIN));
    SHOW(PRId64, i64(INT64_MAX));
    SHOW(PRId64, i64(-1));
    SHOW(PRIu8, w8(255));
    SHOW(PRIu16, w16(1));
    SHOW(PRIu32, w32(UINT32_MAX));
    SHOW(PRIu64, w64(0));
    SHOW(PRId64, hsint(-100));
    SHOW(PRIu64, hsword(UINT64_MAX));
    SHOW(PRId64, widen(-128, 255, INT16_MIN, UINT16_MAX, INT32_MIN, UINT32_MAX));
    SHOW(PRId8, narrow8(0x1ff));
    SHOW(PRId8, narrow8(-129));
    SHOW(PRIu16, narrow16u(-1));
    SHOW(PRId32, narrow32(0xffffffff80000000u));
    printf("%d %d\n", (int)sizeof(HsInt), (int)sizeof(HsChar));
    hs_exit();
    return 0;
}

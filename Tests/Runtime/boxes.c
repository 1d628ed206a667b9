// Every rts_mk* and rts_get*, there and back, at the limits of its type.
#include <float.h>
#include <limits.h>
#include <math.h>

#include "check.h"

void callback(int64_t n) { (void)n; }
void nothing(int64_t n) { (void)n; }

#define ROUND_TRIP(type, ctype, ...) \
    do { \
        ctype values[] = {__VA_ARGS__}; \
        for (size_t i = 0; i < sizeof values / sizeof *values; i++) { \
            HaskellObj box = rts_mk##type(cap, values[i]); \
            CHECK(rts_get##type(box) == values[i]); \
            HsStablePtr kept = getStablePtr((StgPtr)box); \
            rts_unlock(cap); \
            hs_perform_gc(); \
            cap = rts_lock(); \
            CHECK(rts_get##type((HaskellObj)deRefStablePtr(kept)) == values[i]); \
            hs_free_stable_ptr(kept); \
        } \
    } while (0)

int main(void) {
    Capability *cap = rts_lock();
    ROUND_TRIP(Char, HsChar, 0, 'a', 0xd7ff, 0xe000, 0x10ffff);
    ROUND_TRIP(Int, HsInt, 0, 1, -1, INT64_MAX, INT64_MIN);
    ROUND_TRIP(Int8, HsInt8, 0, 1, -1, INT8_MAX, INT8_MIN);
    ROUND_TRIP(Int16, HsInt16, 0, 1, -1, INT16_MAX, INT16_MIN);
    ROUND_TRIP(Int32, HsInt32, 0, 1, -1, INT32_MAX, INT32_MIN);
    ROUND_TRIP(Int64, HsInt64, 0, 1, -1, INT64_MAX, INT64_MIN);
    ROUND_TRIP(Word, HsWord, 0, 1, UINT64_MAX, (HsWord)1 << 63);
    ROUND_TRIP(Word8, HsWord8, 0, 1, 127, 128, UINT8_MAX);
    ROUND_TRIP(Word16, HsWord16, 0, 1, 32767, 32768, UINT16_MAX);
    ROUND_TRIP(Word32, HsWord32, 0, 1, INT32_MAX, (HsWord32)1 << 31, UINT32_MAX);
    ROUND_TRIP(Word64, HsWord64, 0, 1, INT64_MAX, (HsWord64)1 << 63, UINT64_MAX);
    ROUND_TRIP(Float, HsFloat, 0, -0.0f, 1.5f, FLT_MIN, FLT_MAX, -FLT_MAX, FLT_TRUE_MIN, INFINITY, -INFINITY);
    ROUND_TRIP(Double, HsDouble, 0, -0.0, 1.1, DBL_MIN, DBL_MAX, -DBL_MAX, DBL_TRUE_MIN, INFINITY, -INFINITY);
    ROUND_TRIP(Ptr, HsPtr, NULL, &cap, (HsPtr)UINTPTR_MAX, (HsPtr)7);
    ROUND_TRIP(FunPtr, HsFunPtr, NULL, (HsFunPtr)main);
    ROUND_TRIP(StablePtr, HsStablePtr, NULL, (HsStablePtr)&cap);
    ROUND_TRIP(Bool, HsBool, HS_BOOL_FALSE, HS_BOOL_TRUE);
    CHECK(rts_getBool(rts_mkBool(cap, 17)) == HS_BOOL_TRUE);
    CHECK(isnan(rts_getDouble(rts_mkDouble(cap, NAN))) && isnan(rts_getFloat(rts_mkFloat(cap, NAN))));
    CHECK(signbit(rts_getDouble(rts_mkDouble(cap, -0.0))));
    rts_unlock(cap);
    puts("ok");
    return 0;
}

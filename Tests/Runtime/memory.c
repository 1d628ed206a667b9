// Stable pointers come and go, a million objects survive, exhausted stacks and heaps are exceptions.
#include "check.h"

void callback(int64_t n) { (void)n; }
void nothing(int64_t n) { (void)n; }

extern void hy_debug(const char *);

static uint64_t state = 88172645463325252u;
static uint64_t next(void) {
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static void stable_pointers(int count, int steps) {
    HsStablePtr *kept = calloc((size_t)count, sizeof *kept);
    HsInt *values = calloc((size_t)count, sizeof *values);
    for (int i = 0; i < steps; i++) {
        int k = (int)(next() % (uint64_t)count);
        Capability *cap = rts_lock();
        if (kept[k]) {
            CHECK(rts_getInt((HaskellObj)deRefStablePtr(kept[k])) == values[k]);
            hs_free_stable_ptr(kept[k]);
        }
        values[k] = (HsInt)next();
        kept[k] = getStablePtr((StgPtr)rts_mkInt(cap, values[k]));
        rts_unlock(cap);
        if (next() % 5000 == 0) hs_perform_gc();
        if (next() % 1000 == 0) performMinorGC();
    }
    for (int k = 0; k < count; k++) hs_free_stable_ptr(kept[k]);
    hs_free_stable_ptr(NULL);
    free(kept);
    free(values);
}

// A list of `count` cells, by the C interface alone.
static void long_string(size_t count) {
    char *text = malloc(count + 1);
    for (size_t i = 0; i < count; i++) text[i] = (char)('a' + i % 26);
    text[count] = 0;
    Capability *cap = rts_lock();
    HsStablePtr kept = getStablePtr((StgPtr)rts_mkString(cap, text));
    rts_unlock(cap);
    for (int i = 0; i < 3; i++) hs_perform_gc();
    performMinorGC();
    cap = rts_lock();
    uintptr_t list = (uintptr_t)deRefStablePtr(kept);
    size_t n = 0;
    for (; (list & 7) == 2; n++) {
        uintptr_t *cell = (uintptr_t *)(list & ~(uintptr_t)7);
        CHECK(rts_getChar((HaskellObj)cell[1]) == (HsChar)text[n]);
        list = cell[2];
    }
    CHECK(n == count);
    rts_unlock(cap);
    hs_free_stable_ptr(kept);
    hs_perform_gc();
    RTSStats stats;
    getRTSStats(&stats);
    CHECK(stats.major_gcs >= 4);
    free(text);
}

static void overflows(void) {
    int64_t status;
    for (int i = 0; i < 3; i++) {
        build_and_sum_checked(1000000000, &status);
        CHECK(status == 1);
        CHECK(build_and_sum_checked(1000, &status) == 500500 && status == 0);
    }
}

int main(void) {
    hy_debug("-K32m,-M256m");
    int stress = under_stress();
    stable_pointers(5000, stress ? 20000 : 1000000);
    long_string(stress ? 20000 : 1000000);
    if (!stress) {
        overflows();
        hy_debug("verify");
        long_string(1000000);
    }
    puts("ok");
    return 0;
}

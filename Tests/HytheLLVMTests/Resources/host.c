// Shows the values of Haskell closures as the Core interpreter of the tests does.
#include "RtsAPI.h"
#include <string.h>

extern void hy_debug(const char *modes);
extern const char program_kinds[];
extern StgClosure *program_closures[];

static Capability *cap;
static char text[1 << 20];
static size_t length;
static int failed;

static void put(const char *s) {
    size_t n = strlen(s);
    if (length + n < sizeof text) memcpy(text + length, s, n);
    length += n;
}

static HaskellObj evaluate(HaskellObj object) {
    HaskellObj result = object;
    rts_eval(&cap, object, &result);
    if (rts_getSchedStatus(cap) != Success) failed = 1;
    return result;
}

static int tag(HaskellObj object) { return (uintptr_t)object & 7; }
static StgClosure *closure(HaskellObj object) { return (StgClosure *)((uintptr_t)object & ~(uintptr_t)7); }

static void show_int(HaskellObj object) {
    char number[40];
    object = evaluate(object);
    if (failed) return;
    snprintf(number, sizeof number, "(I# %ld#)", (long)(intptr_t)closure(object)->payload[0]);
    put(number);
}

static void show_list(HaskellObj object) {
    int depth = 0;
    while (1) {
        object = evaluate(object);
        if (failed) return;
        if (tag(object) == 1) break;
        put("(Cons ");
        depth++;
        StgStablePtr kept = getStablePtr((StgPtr)closure(object));
        show_int(closure(object)->payload[0]);
        if (failed) return;
        put(" ");
        object = closure((HaskellObj)deRefStablePtr(kept))->payload[1];
        freeStablePtr(kept);
    }
    put("Nil");
    while (depth--) put(")");
}

static void show(char kind, HaskellObj object) {
    switch (kind) {
    case 'i': show_int(object); break;
    case 'l': show_list(object); break;
    case 'p': {
        object = evaluate(object);
        if (failed) return;
        StgStablePtr kept = getStablePtr((StgPtr)closure(object));
        put("(Pair ");
        show_int(closure(object)->payload[0]);
        if (failed) return;
        put(" ");
        show_list(closure((HaskellObj)deRefStablePtr(kept))->payload[1]);
        freeStablePtr(kept);
        put(")");
    }
    }
}

int main(int argc, char **argv) {
    if (argc > 1) hy_debug(argv[1]);
    hs_init(0, 0);
    for (int i = 0; program_kinds[i]; i++) {
        length = 0;
        failed = 0;
        cap = rts_lock();
        show(program_kinds[i], program_closures[i]);
        rts_unlock(cap);
        if (failed) strcpy(text, "failed"); else text[length] = 0;
        puts(text);
    }
    hs_exit();
    return 0;
}

// The way in and out, collections, exceptions, with hand-compiled Haskell (program.ll).
#include <assert.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "HsFFI.h"
#include "RtsAPI.h"

const int hythe_read_environment = 1;

extern int64_t c_function(int64_t), build_and_sum(int64_t), lazy_sum(int64_t), caf_sum(int64_t), catching(int64_t);
extern int64_t build_and_sum_checked(int64_t, int64_t *), failing_checked(int64_t, int64_t *, int64_t *);
extern int64_t loop_checked(int64_t *), nest(int64_t), safe_calls(int64_t), unsafe_calls(int64_t), failing(int64_t);
extern char Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure[];

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

void nothing(int64_t n) { (void)n; }

static int deepest;
void callback(int64_t n) {
    deepest++;
    if (n > 0) CHECK(nest(n - 1) == n - 1);
    if (n == 5000) hs_perform_gc();
}

__attribute__((noinline)) static int64_t textbook(int64_t n) {
    Capability *cap = rts_lock();
    HaskellObj ret;
    rts_inCall(&cap,
               rts_apply(cap, (HaskellObj)base_GHCziTopHandler_runIO_closure,
                         rts_apply(cap, (HaskellObj)Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure,
                                   rts_mkInt(cap, n))),
               &ret);
    rts_checkSchedStatus("c_function", cap);
    int64_t result = rts_getInt(ret);
    rts_unlock(cap);
    return result;
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static void *thread(void *argument) {
    int64_t n = (intptr_t)argument;
    for (int i = 0; i < 20; i++) {
        CHECK(lazy_sum(n) == n * (n + 1) / 2);
        CHECK(caf_sum(n) == n * (n + 1) / 2);
        CHECK(build_and_sum(n) == n * (n + 1) / 2);
        CHECK(textbook(i) == i + 1);
    }
    return NULL;
}

static void strings(void) {
    Capability *cap = rts_lock();
    char text[1001];
    memset(text, 'x', 1000);
    text[1000] = 0;
    HsStablePtr kept[50];
    for (int i = 0; i < 50; i++) kept[i] = getStablePtr((StgPtr)rts_mkString(cap, text));
    rts_unlock(cap);
    hs_perform_gc();
    performMinorGC();
    cap = rts_lock();
    for (int i = 0; i < 50; i++) {
        int n = 0;
        uintptr_t list = (uintptr_t)deRefStablePtr(kept[i]);
        while ((list & 7) == 2) {
            uintptr_t *cell = (uintptr_t *)(list & ~7ul);
            CHECK(rts_getChar((HaskellObj)cell[1]) == 'x');
            list = cell[2];
            n++;
        }
        CHECK(n == 1000);
        hs_free_stable_ptr(kept[i]);
    }
    rts_unlock(cap);
}

// The best of many batches, so that a busy machine does not matter.
static void measure(const char *name, int64_t (*f)(int64_t), int64_t inner) {
    double best = 1e9;
    for (int batch = 0; batch < 500; batch++) {
        double begin = seconds();
        for (int64_t i = 0; i < 20000; i++) f(inner ? inner : i);
        double taken = (seconds() - begin) / 20000;
        if (taken < best) best = taken;
    }
    printf("%-12s %6.2f ns\n", name, best / (inner ? inner : 1) * 1e9);
}

static int64_t plain_function(int64_t n) { return n + 1; }

int main(int argc, char **argv) {
    int stress = argc > 1 && !strcmp(argv[1], "stress");
    CHECK(c_function(41) == 42);
    CHECK(textbook(41) == 42);
    int64_t n = stress ? 300 : 1000000;
    CHECK(build_and_sum(n) == n * (n + 1) / 2);
    CHECK(lazy_sum(n) == n * (n + 1) / 2);
    CHECK(caf_sum(n) == n * (n + 1) / 2);
    CHECK(caf_sum(n) == n * (n + 1) / 2);
    CHECK(catching(7) == 2014);
    int64_t status = 0, exception = 0;
    failing_checked(99, &status, &exception);
    CHECK(status == 1 && exception == 99);
    CHECK(build_and_sum_checked(100, &status) == 5050 && status == 0);
    loop_checked(&status);
    CHECK(status == 1);
    strings();
    int64_t levels = stress ? 50 : 10000;
    CHECK(nest(levels) == levels);
    CHECK(deepest == levels + 1);
    if (!stress) {
        build_and_sum_checked(1000000000, &status);
        CHECK(status == 1);
        CHECK(build_and_sum(n) == n * (n + 1) / 2);
    }
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, thread, (void *)(intptr_t)(stress ? 60 : 100000 + i));
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    for (int i = 0; i < 100; i++) {
        hs_init(&argc, &argv);
        CHECK(c_function(i) == i + 1);
        hs_exit();
    }
    if (argc > 1 && !strcmp(argv[1], "measure")) {
        int64_t (*volatile plain)(int64_t) = plain_function;
        measure("C call", plain, 0);
        measure("fused", c_function, 0);
        measure("rts", textbook, 0);
        measure("out, safe", safe_calls, 100);
        measure("out, unsafe", unsafe_calls, 100);
        double begin = seconds();
        int64_t m = 10000000;
        CHECK(build_and_sum(m) == m * (m + 1) / 2);
        printf("deep recursion to 10^7: %.0f ms\n", (seconds() - begin) * 1e3);
        begin = seconds();
        m = 100000000;
        CHECK(lazy_sum(m) == m * (m + 1) / 2);
        printf("lazy list of 10^8: %.0f ms\n", (seconds() - begin) * 1e3);
    }
    puts("ok");
    return 0;
}

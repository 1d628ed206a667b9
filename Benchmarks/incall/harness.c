// Times calls between C and Haskell; prints one line `what<TAB>threads<TAB>nanoseconds` each.
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "HsFFI.h"

typedef HsInt (*call)(HsInt);

HsInt c_increment(HsInt x);
HsInt c_call_back(HsInt x);
#ifdef WITH_SWIFT
HsInt swift_increment(HsInt x);
#endif
#ifdef WITH_HASKELL
HsInt hs_bench_increment(HsInt);
HsInt hs_bench_out_unsafe(HsInt);
HsInt hs_bench_out_safe(HsInt);
HsInt hs_bench_round_trip(HsInt);
#endif

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

struct job {
    call function;
    long count;
    double nanoseconds;
};

static void *run_calls(void *argument)
{
    struct job *job = argument;
    call volatile function = job->function;
    HsInt x = 0;
    double start = now();
    for (long i = 0; i < job->count; i++)
        x = function(x);
    job->nanoseconds = now() - start;
    if (x != job->count) {
        fprintf(stderr, "wrong result\n");
        exit(1);
    }
    return NULL;
}

// Wall-clock nanoseconds per call, all threads together; the best of five.
static double measure(call function, long count, int threads)
{
    double best = 1e30;
    for (int round = 0; round < 5; round++) {
        pthread_t ids[16];
        struct job jobs[16];
        double start = now();
        for (int i = 0; i < threads; i++) {
            jobs[i] = (struct job){function, count, 0};
            pthread_create(&ids[i], NULL, run_calls, &jobs[i]);
        }
        for (int i = 0; i < threads; i++)
            pthread_join(ids[i], NULL);
        double each = (now() - start) / (double)count / threads;
        if (each < best)
            best = each;
    }
    return best;
}

static void report_calls(const char *what, call function, long count)
{
    run_calls(&(struct job){function, 1000, 0});
    for (int threads = 1; threads <= 2; threads++)
        printf("%s\t%d\t%.3f\n", what, threads, measure(function, count, threads));
    fflush(stdout);
}

#ifdef WITH_HASKELL
// A loop on the Haskell side: one in-call, `count` calls within.
static void report_loop(const char *what, call loop, long count)
{
    double best = 1e30;
    loop(1000);
    for (int round = 0; round < 5; round++) {
        double start = now();
        if (loop(count) != count)
            exit(1);
        double each = (now() - start) / (double)count;
        if (each < best)
            best = each;
    }
    printf("%s\t1\t%.3f\n", what, best);
    fflush(stdout);
}
#endif

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";
    char label[100];
    long count = argc > 2 ? atol(argv[2]) : 2000000;
#ifdef WITH_INIT
    hs_init(&argc, &argv);
#endif
#ifdef WITH_HASKELL
    snprintf(label, sizeof label, "in-call, %s", name);
    report_calls(label, hs_bench_increment, count);
    snprintf(label, sizeof label, "out-call unsafe, %s", name);
    report_loop(label, hs_bench_out_unsafe, count);
    snprintf(label, sizeof label, "out-call safe, %s", name);
    report_loop(label, hs_bench_out_safe, count);
    snprintf(label, sizeof label, "callback round trip, %s", name);
    report_loop(label, hs_bench_round_trip, count / 2);
#else
    (void)name, (void)label;
    report_calls("plain C call", c_increment, count * 10);
#ifdef WITH_SWIFT
    report_calls("Swift @c call", swift_increment, count * 10);
#endif
#endif
    return 0;
}

// Times calls between C and Haskell; prints one line `what<TAB>threads<TAB>nanoseconds` each.
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "HsFFI.h"

typedef HsInt (*call)(HsInt);

// Many short rounds: on a busy machine some of them run undisturbed.
enum { ROUNDS = 400 };

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
    int threads;
    atomic_int *arrived;
    double begin[ROUNDS], end[ROUNDS];
};

static void run_calls(call function, long count)
{
    call volatile target = function;
    HsInt x = 0;
    for (long i = 0; i < count; i++)
        x = target(x);
    if (x != count) {
        fprintf(stderr, "wrong result\n");
        exit(1);
    }
}

// A thread's first calls attach it to the runtime and touch its memory: they come before the clock starts.
static void *run_job(void *argument)
{
    struct job *job = argument;
    run_calls(job->function, job->count);
    for (int round = 0; round < ROUNDS; round++) {
        // Spinning, so that all begin at once.
        atomic_fetch_add(job->arrived, 1);
        while (atomic_load(job->arrived) < job->threads * (round + 1))
            ;
        job->begin[round] = now();
        run_calls(job->function, job->count);
        job->end[round] = now();
    }
    return NULL;
}

// Wall-clock nanoseconds per call, all threads together; the best of the rounds.
static double measure(call function, long count, int threads)
{
    static struct job jobs[2];
    pthread_t ids[2];
    atomic_int arrived = 0;
    double best = 1e30;
    for (int i = 0; i < threads; i++) {
        jobs[i] = (struct job){.function = function, .count = count, .threads = threads, .arrived = &arrived};
        pthread_create(&ids[i], NULL, run_job, &jobs[i]);
    }
    for (int i = 0; i < threads; i++)
        pthread_join(ids[i], NULL);
    for (int round = 0; round < ROUNDS; round++) {
        double begin = 1e30, end = 0;
        for (int i = 0; i < threads; i++) {
            begin = jobs[i].begin[round] < begin ? jobs[i].begin[round] : begin;
            end = jobs[i].end[round] > end ? jobs[i].end[round] : end;
        }
        double each = (end - begin) / (double)count / threads;
        if (each < best)
            best = each;
    }
    return best;
}

// One thread alone is measured without creating it: a runtime may be bound to the thread that started it.
static double measure_here(call function, long count)
{
    double best = 1e30;
    run_calls(function, 1000);
    for (int round = 0; round < ROUNDS; round++) {
        double start = now();
        run_calls(function, count);
        double each = (now() - start) / (double)count;
        if (each < best)
            best = each;
    }
    return best;
}

// GHC's threads contend: fewer calls say the same.
#ifndef SHARE
#define SHARE 1
#endif

static void report_calls(const char *what, call function, long count)
{
    printf("%s\t1\t%.3f\n", what, measure_here(function, count));
#ifndef ONE_THREAD
    printf("%s\t2\t%.3f\n", what, measure(function, count / SHARE, 2));
#endif
    fflush(stdout);
}

#ifdef WITH_HASKELL
// A loop on the Haskell side: one in-call, `count` calls within.
static void report_loop(const char *what, call loop, long count)
{
    double best = 1e30;
    loop(1000);
    for (int round = 0; round < ROUNDS; round++) {
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
    long count = argc > 2 ? atol(argv[2]) : 40000;
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
    report_calls("plain C call", c_increment, count * 4);
#ifdef WITH_SWIFT
    report_calls("Swift @c call", swift_increment, count * 4);
#endif
#endif
    return 0;
}

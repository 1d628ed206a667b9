// Several threads demand one lazy structure at the same moment, from both ends; all get the same values.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include "Shared_stub.h"

enum { THREADS = 4, CELLS = 60 };
static HsStablePtr world;
static pthread_barrier_t start, end;
static HsInt results[THREADS];
static int rounds;

static void *work(void *argument)
{
    long number = (long)argument;
    for (int i = 0; i < rounds; i++) {
        pthread_barrier_wait(&start);
        results[number] = visit(world, number);
        pthread_barrier_wait(&end);
    }
    return NULL;
}

int main(void)
{
    const char *debug = getenv("HYTHE_RTS_DEBUG");
    rounds = debug ? 1 : 60;
    pthread_barrier_init(&start, NULL, THREADS + 1);
    pthread_barrier_init(&end, NULL, THREADS + 1);
    pthread_t threads[THREADS];
    for (long i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, (void *)i);
    for (int i = 0; i < rounds; i++) {
        world = fresh(CELLS);
        pthread_barrier_wait(&start);
        pthread_barrier_wait(&end);
        for (int k = 1; k < THREADS; k++)
            if (results[k] != results[0]) printf("round %d: %lld and %lld\n", i, (long long)results[0], (long long)results[k]);
        HsInt seen = summary(world);
        if (seen != CELLS * 1000000 + CELLS * THREADS * 100 + THREADS) printf("round %d: %lld\n", i, (long long)seen);
        if (i == 0) printf("value %lld, seen %lld\n", (long long)results[0], (long long)seen);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    puts("done");
    return 0;
}

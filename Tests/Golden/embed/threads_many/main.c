// Two thousand threads that are all within a few calls of Haskell, in a process that may have 3 GB of addresses.
#include <pthread.h>
#include <stdio.h>
#include <sys/resource.h>

#include "HsFFI.h"
#include "Small_stub.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif

#define THREADS 2000

static pthread_barrier_t barrier;
static int right;

static void *run(void *number) {
    int ok = small(10) == 55;
    pthread_barrier_wait(&barrier);
    ok += (long)number % 100 == 0 ? large(20000) == 9400 : small(100) == 5050;
    pthread_barrier_wait(&barrier);
    ok += small(1000) == 500500;
    if (ok == 3) __atomic_add_fetch(&right, 1, __ATOMIC_RELAXED);
    pthread_barrier_wait(&barrier);
    return NULL;
}

int main(int argc, char **argv) {
#ifndef __SANITIZE_ADDRESS__
    struct rlimit limit = {3000000ul << 10, 3000000ul << 10};
    setrlimit(RLIMIT_AS, &limit);
#endif
    hs_init(&argc, &argv);
    pthread_barrier_init(&barrier, NULL, THREADS + 1);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 128 << 10);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    for (long i = 0; i < THREADS; i++) {
        pthread_t id;
        if (pthread_create(&id, &attributes, run, (void *)i)) return printf("no thread %ld\n", i), 1;
    }
    for (int i = 0; i < 3; i++) pthread_barrier_wait(&barrier);
    printf("%d of %d threads, %d\n", right, THREADS, large(100000));
    hs_exit();
    return 0;
}

// soak SECONDS SEED: mixed in-calls from four threads, which end and begin again, with callbacks, jumps, exceptions, forks and
// collections at random moments. Prints how many, and the memory at the tenth and the end of the time.
#define _GNU_SOURCE
#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "Soak_stub.h"

extern void hy_debug(const char *options);

#define THREADS 4

static _Atomic long calls, wrong, forks, jumps, threads;
static volatile int over;
static __thread unsigned long state;
static __thread jmp_buf back;
static __thread int jumpsAllowed;

static unsigned long next(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static void want(long is, long should, const char *what) {
    if (is != should && wrong++ < 10) fprintf(stderr, "%s: %ld, not %ld\n", what, is, should);
}

HsInt host_callback(HsInt n) {
    if (n > 0 && n < 12) return soak_back(n - 1);
    if (next() % 64 == 0) soak_collect(n);
    return soak_add(n, 1);
}

void host_jump(void) {
    if (!jumpsAllowed) return;
    jumps++;
    longjmp(back, 1);
}

HsInt host_apply(HsInt (*f)(HsInt), HsInt n) { return f(f(n)); }

static long shared(long n) {
    static const long primes = 1000003;
    long product = 1;
    for (long k = 1; k <= n % 20 + 1; k++) product = product * k % primes;
    long m = n % 500 + 1;
    return product + m * (m + 1) / 2;
}

static void one(void) {
    long n = next() % 1000 + 1;
    HsInt result = 0;
    HsStablePtr exception = NULL;
    switch (next() % 40) {
    case 0:
        if (soak_fail_checked(n, &result, &exception)) {
            char *text = hs_exception_text(exception);
            if (!text || !*text) want(0, 1, "text of an exception");
            free(text);
            hs_free_stable_ptr(exception);
        } else {
            want(result, n, "no failure");
        }
        break;
    case 1: want(soak_back(n % 20), n % 20 + 2, "callbacks"); break;
    case 2:
        jumpsAllowed = 1;
        if (!setjmp(back)) {
            soak_jump(n);
            want(0, 1, "a jump");
        }
        jumpsAllowed = 0;
        break;
    case 3: want(soak_wrapper(n), 7 * n, "wrapper"); break;
    case 4: want(soak_stable(n), 11 * n + 55, "stable pointer"); break;
    case 5: want(soak_fork(n), n + 15, "forked threads"); break;
    case 6: want(soak_transact(n % 3), 1000000, "transaction"); break;
    case 7: soak_weak(n); break;
    case 8: soak_timeout(n); break;
    case 9:
        if (next() % 200 == 0) soak_collect(n);
        break;
    case 10:
        if (next() % 100 == 0) soak_reset();
        break;
    case 11:
        if (next() % 2000 == 0) hs_perform_gc();
        break;
    case 12:
        if (next() % 5000 == 0) {
            forks++;
            pid_t child = fork();
            if (child == 0) {
                want(soak_add(n, n), 2 * n, "add in a child");
                soak_collect(n);
                want(soak_stable(n), 11 * n + 55, "stable pointer in a child");
                _exit(wrong != 0);
            }
            int status = 0;
            if (child > 0) waitpid(child, &status, 0);
            want(status, 0, "a child");
        }
        break;
    case 13: soak_leave(n); break;
    case 14: want(soak_calls(n), 2 * (n % 5) + 5, "calls by forked threads"); break;
    default:
        if (next() % 4 == 0) want(soak_shared(n), shared(n), "shared data");
        else if (next() % 4 == 0) soak_count();
        else want(soak_add(n, 5), n + 5, "add");
    }
    calls++;
}

static void *run(void *seed) {
    state = (unsigned long)seed * 0x9e3779b97f4a7c15 + 1;
    threads++;
    long most = next() % 100000;
    for (long i = 0; i < most && !over; i++) one();
    if (next() % 2) hs_thread_done();
    return NULL;
}

static void *keep(void *seed) {
    unsigned long n = (unsigned long)seed;
    while (!over) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, run, (void *)n)) break;
        pthread_join(thread, NULL);
        n += THREADS;
    }
    return NULL;
}

static long residentKB(void) {
    long pages = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (!f || fscanf(f, "%*d %ld", &pages) != 1) pages = 0;
    if (f) fclose(f);
    return pages * 4;
}

int main(int argc, char **argv) {
    long seconds = argc > 1 ? atol(argv[1]) : 60;
    unsigned long seed = argc > 2 ? strtoul(argv[2], NULL, 10) : 1;
    if (argc > 3) hy_debug(argv[3]);
    pthread_t keepers[THREADS];
    for (unsigned long i = 0; i < THREADS; i++) pthread_create(&keepers[i], NULL, keep, (void *)(seed * 1000003 + i));
    sleep(seconds / 10 + 1);
    long early = residentKB();
    long before = calls;
    for (long i = 0; i < seconds - seconds / 10; i += 10) {
        sleep(10);
        if (calls == before) {
            fprintf(stderr, "nothing has been called for ten seconds\n");
            abort();
        }
        before = calls;
    }
    over = 1;
    for (int i = 0; i < THREADS; i++) pthread_join(keepers[i], NULL);
    hy_debug("verify");
    hs_perform_gc();
    want(soak_balance(), 1000000, "sum of the accounts");
    printf("%ld calls, %ld threads, %ld forks, %ld jumps, %ld wrong; %ld KB early, %ld KB at the end\n", calls, threads, forks,
           jumps, wrong, early, residentKB());
    return wrong != 0;
}

// Forked threads go on when no OS thread of the host is in Haskell, and their calls of C stop nobody else.
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "HsFFI.h"
#include "Work_stub.h"

extern void hy_debug(const char *options);

static volatile int ticks;

void tick(void) { ticks++; }

HsInt32 slow(HsInt32 milliseconds, HsInt32 result) {
    if (milliseconds) usleep(milliseconds * 1000);
    return result;
}

HsInt32 call_twice(HsInt32 n) { return twice(n) + twice(n + 1); }

double many(HsInt32 a, HsInt32 b, HsInt32 c, HsInt32 d, HsInt32 e, HsInt32 f, HsInt32 g, double h, HsInt32 i) {
    return a + b + c + d + e + f + g + h + i;
}

static void *host(void *result) {
    HsInt32 *sum = result;
    for (int i = 0; i < 20; i++) *sum += fanOut(10) + callsBack(i);
    return NULL;
}

int main(int argc, char **argv) {
    hs_init(&argc, &argv);
    hy_debug("verify");
    sigset_t before, after;
    pthread_sigmask(SIG_SETMASK, NULL, &before);
    start();
    usleep(200000);
    printf("ticks while the host sleeps: %s\n", ticks > 10 ? "yes" : "no");
    printf("slow calls: %d\n", meanwhile(10));
    int seen = ticks;
    usleep(100000);
    printf("ticks afterwards: %s\n", ticks > seen ? "yes" : "no");
    // A child has no workers, and gets its own.
    int children = 0;
    for (int i = 0; i < 5; i++) {
        usleep(100 * i);
        pid_t child = fork();
        if (!child) {
            int first = meanwhile(3);
            hs_perform_gc();
            _exit(first == 6 && meanwhile(3) == 6 ? 0 : 1);
        }
        int status;
        waitpid(child, &status, 0);
        children += status == 0;
    }
    printf("children: %d\n", children);
    printf("stopped: %d\n", stop());
    seen = ticks;
    usleep(50000);
    printf("ticks when it is killed: %s\n", ticks > seen ? "yes" : "no");
    printf("calls back: %d\n", callsBack(20));
    leavesSomeone();
    printf("killed after its call: %s\n", ticks == seen + 1 ? "yes" : "no");
    pthread_t ids[4];
    HsInt32 sums[4] = {0};
    for (int i = 0; i < 4; i++) pthread_create(&ids[i], NULL, host, &sums[i]);
    for (int i = 0; i < 4; i++) pthread_join(ids[i], NULL);
    printf("hosts: %d %d %d %d\n", sums[0], sums[1], sums[2], sums[3]);
    pthread_sigmask(SIG_SETMASK, NULL, &after);
    printf("signal mask kept: %s\n", sigismember(&before, SIGINT) == sigismember(&after, SIGINT) ? "yes" : "no");
    hs_exit();
    return 0;
}

// A task's stacks begin small and go on in further segments: values, exceptions, callbacks and jumps pass their bounds.
#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>

#include "HsFFI.h"
#include "Deep_stub.h"

extern void hy_debug(const char *options);

static jmp_buf way_out;

static HsInt32 again(HsInt32 x) { return deep(2000) % 10 + x; }
static HsInt32 jumps(HsInt32 x) {
    if (deep(5000) >= 0) longjmp(way_out, x);
    return 0;
}

static void *thread(void *result) {
    *(HsInt32 *)result = deep(20000) + deepThrow(30000);
    return NULL;
}

int main(int argc, char **argv) {
    hs_init(&argc, &argv);
    hy_debug("-K64m,verify");
    for (int n = 100; n <= 100000; n *= 10) printf("deep %d: %d\n", n, deep(n));
    printf("doubles: %.6f\n", deepDouble(200000, 1));
    printf("callback in the depth: %d\n", deepCallback(40000, (HsFunPtr)again));
    printf("thrown from there: %d\n", deepThrow(100000));
    printf("thrown on: %d\n", deepCatches(50000));
    int left = 0;
    for (volatile int i = 0; i < 200; i++)
        if (setjmp(way_out)) {
            left++;
        } else {
            deepCallback(3000 * (i % 10 + 1), (HsFunPtr)jumps);
        }
    printf("left %d times\n", left);
    for (int i = 0; i < 3; i++) printf("endless: %d, then %d\n", endless(), deep(10));
    pthread_t ids[20];
    HsInt32 results[20], sum = 0;
    for (int i = 0; i < 20; i++) pthread_create(&ids[i], NULL, thread, &results[i]);
    for (int i = 0; i < 20; i++) {
        pthread_join(ids[i], NULL);
        sum += results[i] == results[0];
    }
    printf("threads: %d of %d\n", sum, results[0]);
    hs_exit();
    return 0;
}

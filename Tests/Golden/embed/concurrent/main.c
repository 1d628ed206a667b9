// Haskell's threads in a host: within in-calls, beyond them, in callbacks, and woken from other OS threads.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "Api_stub.h"


static HsInt again(HsInt n) { return meet(n) + 1; }

static HsStablePtr gate;

static void *open_gate(void *unused) {
    (void)unused;
    usleep(20000);
    hs_try_putmvar(-1, gateKey(gate));
    return NULL;
}

static void *ping(void *unused) {
    (void)unused;
    return (void *)pingPong(1000);
}

int main(void) {
    printf("%ld\n", (long)pingPong(1000));
    HsInt result;
    HsStablePtr exception;
    if (waitForEver_checked(&result, &exception)) {
        char *text = hs_exception_text(exception);
        printf("%s\n", text);
        free(text);
        hs_free_stable_ptr(exception);
    }
    leaveBehind(5);
    long sum = 0;
    for (int i = 0; i < 5; i++) sum += collect();
    printf("left behind: %ld\n", sum);
    printf("called back: %ld\n", (long)callBack((HsFunPtr)again, 10));
    gate = newGate();
    pthread_t thread;
    pthread_create(&thread, NULL, open_gate, NULL);
    printf("passed: %ld\n", (long)passGate(gate));
    pthread_join(thread, NULL);
    hs_free_stable_ptr(gate);
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, ping, NULL);
    for (int i = 0; i < 4; i++) {
        void *value;
        pthread_join(threads[i], &value);
        printf("%ld\n", (long)value);
    }
    hs_perform_gc();
    printf("%ld\n", (long)callBack((HsFunPtr)again, 20));
    return 0;
}

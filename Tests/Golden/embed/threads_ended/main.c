// A thread for each request, one after the other, eight and 24 at a time, more than tasks are kept: memory and address space stay flat, with and without
// hs_thread_done.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include "Ended_stub.h"

static HsInt size;

static void *serve(void *done)
{
    if (request(size) != size * (size + 1) + size) puts("wrong");
    if (done) hs_thread_done();
    return NULL;
}

static void measure(long *virtual_mb, long *resident_mb)
{
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%ld %ld", virtual_mb, resident_mb) != 2) abort();
    fclose(file);
    *virtual_mb /= 256;
    *resident_mb /= 256;
}

static void rounds(int count, int together, void *done)
{
    pthread_t threads[24];
    for (int i = 0; i < count; i++) {
        for (int k = 0; k < together; k++)
            if (pthread_create(&threads[k], NULL, serve, done)) abort();
        for (int k = 0; k < together; k++) pthread_join(threads[k], NULL);
    }
}

int main(void)
{
    long virtual_before, resident_before, virtual_after, resident_after;
    int scale = getenv("HYTHE_RTS_DEBUG") ? 1 : 100;
    size = 20 * scale;
    rounds(scale, 8, NULL);
    measure(&virtual_before, &resident_before);
    rounds(10 * scale, 1, NULL);
    rounds(10 * scale, 1, &size);
    rounds(2 * scale, 8, NULL);
    rounds(scale / 2 + 1, 24, NULL);
    size = 1;
    rounds(20 * scale, 1, NULL);
    measure(&virtual_after, &resident_after);
    // A thread's stacks may reserve 4 GB; eight threads were there at once, and eight idle tasks are kept.
    printf("address space %s\n", virtual_after <= virtual_before + 40 * 4200 ? "flat" : "grew");
    printf("memory %s\n", resident_after <= resident_before + 150 ? "flat" : "grew");
    printf("%lld\n", (long long)served());
    return 0;
}

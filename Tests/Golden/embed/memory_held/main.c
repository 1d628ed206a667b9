// Under LeakSanitizer: what only Haskell refers to, and what only the runtime does, is no leak.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include "Held_stub.h"

static void *other_thread(void *unused)
{
    keep(1000);
    return unused;
}

int main(int argc, char **argv)
{
    pthread_t thread;
    for (int round = 0; round < 3; round++) {
        hs_init(&argc, &argv);
        for (int i = 0; i < 100; i++) keep(i);
        hs_perform_gc();
        printf("%ld\n", (long)fill(100));
        pthread_create(&thread, NULL, other_thread, NULL);
        pthread_join(thread, NULL);
        printf("%ld\n", (long)total());
        hs_exit();
    }
    return 0;
}

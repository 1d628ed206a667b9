// C finalizers of live foreign pointers run in hs_exit, once, from whatever thread it is called. A finalizer may call
// Haskell, which GHC does not allow.
#include <pthread.h>
#include <stdio.h>
#include "Resource_stub.h"

static int dropped;

void finalizer(int *number)
{
    if (number) printf("finalized %d\n", *number);
    else dropped++;
}

void asking_finalizer(int *number) { printf("asked %d\n", double_(*number)); }

static void *use(void *number)
{
    int from = *(int *)number;
    for (int i = 0; i < 2; i++) printf("got %d\n", get(make(from + i)));
    return NULL;
}

static void *leave(void *unused)
{
    hs_exit();
    return unused;
}

int main(int argc, char **argv)
{
    pthread_t thread;
    int from = 10;
    hs_init(&argc, &argv);
    hs_init(&argc, &argv);
    HsStablePtr one = make(1), two = makeAsking(2);
    pthread_create(&thread, NULL, use, &from);
    pthread_join(thread, NULL);
    more(one);
    more(two);
    drop_many(1000);
    hs_exit();
    printf("one user is left\n");
    hs_exit();
    printf("out, %d dropped\n", dropped);

    // Again, without hs_init: what has run does not run again, what is added does.
    printf("still %d\n", get(one));
    more(one);
    make(3);
    hs_perform_gc();
    pthread_create(&thread, NULL, leave, NULL);
    pthread_join(thread, NULL);
    hs_exit();
    printf("out\n");
    return 0;
}

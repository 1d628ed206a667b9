#include <pthread.h>
#include <stdio.h>
#include "Cross_stub.h"

// Closures and stable pointers made on one thread, used on others.
typedef HsInt (*callback)(HsInt);
static callback shared_callback;
static HsStablePtr shared_list;

static void *worker(void *argument)
{
    long sum = 0, id = (long)argument;
    for (int i = 0; i < 300; i++) {
        sum += shared_callback(i % 17) + run_callback((HsFunPtr)shared_callback, i % 5) + total(shared_list);
        if (i % 50 == id) hs_perform_gc();
    }
    hs_thread_done();
    return (void *)sum;
}

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    shared_callback = (callback)make_callback(3);
    shared_list = keep(100);
    pthread_t threads[3];
    for (long i = 0; i < 3; i++)
        pthread_create(&threads[i], NULL, worker, (void *)i);
    for (int i = 0; i < 3; i++) {
        void *result;
        pthread_join(threads[i], &result);
        printf("%ld\n", (long)result);
    }
    hs_exit();
    return 0;
}

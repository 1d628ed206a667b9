#include <pthread.h>
#include <stdio.h>
#include "Threads_stub.h"

static void *worker(void *argument)
{
    long id = (long)argument, sum = 0;
    for (int i = 0; i < 200; i++) {
        sum += crunch(100 + i + id) + collatz_length(27 + i);
        add_shared(1);
    }
    return (void *)sum;
}

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    pthread_t threads[4];
    for (long i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, worker, (void *)i);
    for (int i = 0; i < 4; i++) {
        void *result;
        pthread_join(threads[i], &result);
        printf("%d: %ld\n", i, (long)result);
    }
    printf("%ld\n", (long)shared());
    for (int round = 0; round < 50; round++) { // threads come and go
        pthread_t t;
        void *result;
        pthread_create(&t, NULL, worker, (void *)(long)(round % 3));
        pthread_join(t, &result);
        if (round == 49) printf("%ld\n", (long)result);
    }
    printf("%ld\n", (long)shared());
    hs_exit();
    return 0;
}

// An OS thread that has never called Haskell forks, while there are Haskell threads: its child knows none of these.
#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "Api_stub.h"

static void *stranger(void *unused) {
    int wrong = 0;
    for (int i = 0; i < 10; i++) {
        pid_t child = fork();
        if (child == 0) {
            for (int k = 0; k < 20; k++)
                if (ask(10) != 55) _exit(1);
            hs_perform_gc();
            _exit(ask(4) != 10);
        }
        int status = 1;
        waitpid(child, &status, 0);
        wrong += status != 0;
        usleep(500);
    }
    printf("%d children failed\n", wrong);
    return unused;
}

int main(void) {
    leave(20);
    pthread_t thread;
    pthread_create(&thread, NULL, stranger, NULL);
    for (int i = 0; i < 200; i++) ask(5);
    pthread_join(thread, NULL);
    printf("%ld\n", (long)ask(10));
    return 0;
}

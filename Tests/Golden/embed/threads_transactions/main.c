#include <pthread.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "Bank_stub.h"

static int entered[2], go[2];

void in_transaction(void)
{
    char c = 0;
    if (write(entered[1], &c, 1) != 1 || read(go[0], &c, 1) != 1) perror("pipe");
}

static void *work(void *argument)
{
    long seed = (long)argument, bad = 0;
    for (int i = 0; i < 10; i++) {
        transfers((HsInt32)(seed + i * 7), 500);
        bad += total() != 1600;
        bad += waits(60) != 3 * 60 * 61 / 2;
        bad += interrupted(8) != 0;
    }
    return (void *)bad;
}

static void *hold_on(void *argument)
{
    hold();
    return argument;
}

int main(void)
{
    pthread_t threads[4];
    long bad = 0;
    for (long i = 0; i < 4; i++) pthread_create(&threads[i], NULL, work, (void *)(i * 1000 + 1));
    for (int i = 0; i < 4; i++) {
        void *result;
        pthread_join(threads[i], &result);
        bad += (long)result;
    }
    printf("wrong: %ld, total: %d\n", bad, total());
    fflush(stdout);

    /* A child of a process of which another thread is in the midst of a transaction. */
    pthread_t holder;
    char c = 0;
    if (pipe(entered) != 0 || pipe(go) != 0) return 1;
    pthread_create(&holder, NULL, hold_on, NULL);
    if (read(entered[0], &c, 1) != 1) return 1;
    pid_t child = fork();
    if (child == 0) {
        alarm(20);
        transfers(3, 100);
        printf("child: %d\n", total());
        fflush(stdout);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (write(go[1], &c, 1) != 1) return 1;
    pthread_join(holder, NULL);
    printf("child ended with %d; held: %d\n", status, total() != 1600);
    return 0;
}

// A host whose other thread is in Haskell forks: the child calls and collects.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "Forked_stub.h"

static volatile int stop, begun;
static HsStablePtr value;

static void *work(void *argument)
{
    while (!stop) digits(200);
    return argument;
}

static void *evaluate(void *argument)
{
    begun = 1;
    *(HsInt *)argument = demand(value);
    return NULL;
}

// Whether the child ended by itself with status 0.
static int child(int (*body)(void))
{
    pid_t id = fork();
    if (!id) {
        alarm(60);
        _exit(body());
    }
    int status;
    waitpid(id, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int calls(void)
{
    for (int i = 0; i < 30; i++)
        if (digits(200) != 375) return 1;
    hs_perform_gc();
    return digits(200) != 375;
}

// The value is a blackhole of a thread that the child has not, or is evaluated, or not begun.
static int demands(void)
{
    HsInt found = demand(value);
    hs_perform_gc();
    return found < -1;
}

int main(void)
{
    pthread_t thread;
    digits(10);
    pthread_create(&thread, NULL, work, NULL);
    int good = 0;
    for (int i = 0; i < 6; i++) {
        usleep(2000);
        good += child(calls);
    }
    stop = 1;
    pthread_join(thread, NULL);
    printf("%d children called\n", good);
    value = slow(getenv("HYTHE_RTS_DEBUG") ? 3 : 4000);
    HsInt result;
    pthread_create(&thread, NULL, evaluate, &result);
    while (!begun) usleep(100);
    usleep(3000);
    good = child(demands);
    pthread_join(thread, NULL);
    printf("%s, %d\n", good ? "went on" : "hung", result == demand(value));
    return 0;
}

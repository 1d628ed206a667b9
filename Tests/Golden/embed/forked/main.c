// A host whose other thread is in Haskell forks: the child calls and collects.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "Forked_stub.h"

static volatile int stop, begun;
static HsStablePtr value;
static HsInt expected;

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
static int child_of(pid_t id, int (*body)(void))
{
    if (!id) {
        alarm(60);
        _exit(body());
    }
    int status;
    waitpid(id, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int child(int (*body)(void)) { return child_of(fork(), body); }

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
    return found != expected;
}

// Some threads evaluate values of their own, others demand the same ones.
static HsStablePtr values[4];

static void *evaluateOne(void *argument)
{
    size_t i = (size_t)argument;
    HsInt found = i < 6 ? demand(values[i % 4]) : demandByThreads(values[i % 4]);
    return (void *)(size_t)(found == expected);
}

static int demandsAll(void)
{
    for (int i = 0; i < 4; i++)
        if (demand(values[i]) != expected) return 1;
    hs_perform_gc();
    for (int i = 0; i < 4; i++)
        if ((i % 2 ? demand : demandByThreads)(values[i]) != expected) return 2;
    return 0;
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
    int size = getenv("HYTHE_RTS_DEBUG") ? 3 : 400;
    value = slow(size);
    expected = demand(value);
    hs_free_stable_ptr(value);
    value = slow(size);
    HsInt result;
    pthread_create(&thread, NULL, evaluate, &result);
    while (!begun) usleep(100);
    usleep(3000);
    good = child(demands);
    pthread_join(thread, NULL);
    printf("%s, %d\n", good ? "went on" : "hung", result == expected);
    value = unsafely(300000);
    begun = 0;
    expected = 300000;
    pthread_create(&thread, NULL, evaluate, &result);
    while (!begun) usleep(100);
    usleep(20000);
    good = child(demands);
    pthread_join(thread, NULL);
    printf("%s, %d\n", good ? "went on" : "hung", result == expected);
    value = slow(size);
    expected = demand(value);
    hs_free_stable_ptr(value);
    int right = 0;
    good = 0;
    for (int round = 0; round < 12; round++) {
        pthread_t threads[8];
        for (int i = 0; i < 4; i++) values[i] = slow(size);
        for (size_t i = 0; i < 8; i++) pthread_create(&threads[i], NULL, evaluateOne, (void *)i);
        for (int i = 0; i < 3; i++) {
            usleep(500 * round);
            good += child_of(i == 1 ? forkInHaskell() : fork(), demandsAll);
        }
        for (int i = 0; i < 8; i++) {
            void *found;
            pthread_join(threads[i], &found);
            right += found != NULL;
        }
        for (int i = 0; i < 4; i++) hs_free_stable_ptr(values[i]);
    }
    printf("%d children demanded what other threads evaluated; %d threads went on\n", good, right);
    return 0;
}

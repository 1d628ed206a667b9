// In-calls of one thread on several C stacks. As long as they end in the order of a stack, they work, whatever lies where;
// otherwise the first one that would find its frames gone ends the process, and nothing else has happened.
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

#include "Numbers_stub.h"

static ucontext_t host, coroutine[2];
static int current, value[2], done[2], result[2];

int yield_value(int n)
{
    int me = current;
    value[me] = n;
    swapcontext(&coroutine[me], &host);
    return n % 5;
}

static void body(int k)
{
    result[k] = produce(10 * k, 6);
    done[k] = 1;
}

static char stacks[2][1 << 18] __attribute__((aligned(16)));

static void start(int k)
{
    done[k] = 0;
    getcontext(&coroutine[k]);
    coroutine[k].uc_stack.ss_sp = stacks[k];
    coroutine[k].uc_stack.ss_size = sizeof stacks[k];
    coroutine[k].uc_link = &host;
    makecontext(&coroutine[k], (void (*)(void))body, 1, k);
}

static void resume(int k)
{
    current = k;
    swapcontext(&host, &coroutine[k]);
}

int main(void)
{
    setvbuf(stdout, NULL, _IONBF, 0);
    // A generator in Haskell, which calls of the host's own stack interrupt.
    start(0);
    for (resume(0); !done[0]; resume(0)) printf("%d: %d\n", value[0], consume(value[0]));
    printf("result %d\n", result[0]);
    // One within the other.
    start(0);
    resume(0);
    start(1);
    while (resume(1), !done[1]) printf("%d: %d\n", value[1], consume(value[1]));
    while (!done[0]) resume(0);
    printf("results %d %d\n", result[0], result[1]);
    // Interleaved.
    start(0);
    start(1);
    while (!done[0] || !done[1]) {
        if (!done[0]) resume(0);
        if (!done[1]) resume(1);
    }
    puts("not reached");
    return 0;
}

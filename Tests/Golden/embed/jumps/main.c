// Hosts whose errors are longjmps over in-calls: Lua, PostgreSQL, R.
#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "Jumps_stub.h"

static __thread jmp_buf *handler;
static int notes;

int leave(int n)
{
    if (n < 0) pthread_exit(NULL);
    if (n % 2) longjmp(*handler, n);
    return n;
}

// Calls Haskell, which may jump to here.
int guarded(int n)
{
    jmp_buf here, *volatile outer = handler;
    volatile int result;
    handler = &here;
    if (setjmp(here) == 0) {
        result = descend(n % 7, n % 3);
    } else {
        result = -1;
        // Half of the time the next thing is a call, else the return to Haskell.
        if (n % 4 == 0) result -= (int)total(20);
    }
    handler = outer;
    return result;
}

// Leaves at the first demand of each value, and at every seventh again.
int sometimes(int n)
{
    static int asked[100];
    if (asked[n]++ == 0 || (n % 7 == 0 && asked[n] < 4)) longjmp(*handler, n);
    return n * n;
}

void note(int n) { notes += n; }

// What a call gives, or -n after a jump.
#define TRY(call) ({ \
    jmp_buf here; \
    handler = &here; \
    int thrown = setjmp(here); \
    thrown ? -(long)thrown : (long)(call); \
})

static int two_levels(int n) { return guarded(n) + leave(n); }

static long pages(void)
{
    long total, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (fscanf(file, "%ld %ld", &total, &resident) != 2) abort();
    fclose(file);
    return resident;
}

static void *thread(void *argument)
{
    long kind = (long)argument;
    for (int i = 0; i < 100; i++) TRY(descend(20, 1));
    if (kind == 1) hs_thread_done();
    if (kind == 2) descend(5, -1);    // pthread_exit within a callback
    if (kind == 3) total(10);
    return NULL;
}

int main(void)
{
    HsInt32 result;
    HsStablePtr exception;
    printf("returns %ld, jumps %ld\n", TRY(descend(3, 2)), TRY(descend(3, 1)));
    printf("checked: returns %ld, jumps %ld\n", TRY((descend_checked(3, 2, &result, &exception), result)),
           TRY(descend_checked(3, 5, &result, &exception)));
    printf("within callbacks %ld\n", TRY(around(20)));
    printf("over two in-calls %ld\n", TRY(two_levels(9)));
    printf("unsafe: returns %ld, jumps %ld\n", TRY(descendUnsafe(4)), TRY(descendUnsafe(7)));
    printf("total %ld\n", TRY(total(30)));
    printf("finally: returns %ld, jumps %ld, ran for %d\n", TRY(finished(2)), TRY(finished(3)), notes);

    // A value whose evaluation was left is evaluated again when it is demanded again.
    HsStablePtr list = lazy(1000);
    int jumps = 0;
    for (int i = 0; i < 60; i++) {
        long value;
        while ((value = TRY(element(list, i))) < 0) {
            if (jumps++ % 5 == 0) hs_perform_gc();
        }
        if (i % 20 == 19) printf("element %d is %ld after %d jumps\n", i, value, jumps);
    }

    // The nursery is touched for the first time.
    for (int i = 0; i < 50000; i++) TRY(descend(50, 1));
    long before = pages();
    for (int i = 0; i < 100000; i++) {
        long r = TRY(i % 3 ? descend(i % 200, 1) : i % 2 ? descendUnsafe(1) : descend_checked(9, 1, &result, &exception));
        if (r != -1) printf("round %d gave %ld\n", i, r);
    }
    long grown = pages() - before;
    TRY(total(10));
    printf("100,000 jumps: %s\n", grown < 64 ? "flat" : "grown");

    for (long round = 0; round < 400; round++) {
        pthread_t id;
        pthread_create(&id, NULL, thread, (void *)(round % 4));
        pthread_join(id, NULL);
    }
    hs_perform_gc();
    printf("threads ended; total %ld\n", TRY(total(30)));
    return 0;
}

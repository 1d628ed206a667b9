// Start and stop, locks, threads, nested in-calls, and what becomes of exceptions.
#include "check.h"

void nothing(int64_t n) { (void)n; }

static __thread int depth;
void callback(int64_t n) {
    depth++;
    if (n > 0) CHECK(nest(n - 1) == n - 1);
    if (n == 7) hs_perform_gc();
}

static int64_t by_hand(int64_t n) {
    Capability *cap = rts_lock();
    HaskellObj result;
    rts_inCall(&cap, rts_apply(cap, RUN_IO, rts_apply(cap, FOO, rts_mkInt(cap, n))), &result);
    rts_checkSchedStatus("foo", cap);
    int64_t value = rts_getInt(result);
    rts_unlock(cap);
    return value;
}

static void starts(int argc, char **argv) {
    CHECK(c_function(1) == 2);
    for (int i = 0; i < 20; i++) {
        hs_init(&argc, &argv);
        hs_init(NULL, NULL);
        CHECK(by_hand(i) == i + 1);
        hs_exit();
        CHECK(c_function(i) == i + 1);
        hs_exit();
        CHECK(c_function(i) == i + 1);
    }
    hs_exit();
    hs_exit();
    CHECK(by_hand(3) == 4);
}

// Locks nest; unlocking too often does nothing.
static void locks(void) {
    Capability *cap = rts_lock();
    CHECK(rts_lock() == cap);
    HaskellObj one = rts_mkInt(cap, 1);
    rts_unlock(cap);
    CHECK(rts_getInt(one) == 1);
    rts_unlock(cap);
    rts_unlock(cap);
    CHECK(c_function(5) == 6);
}

static void evaluations(void) {
    Capability *cap = rts_lock();
    HaskellObj result = NULL;
    CHECK(rts_getSchedStatus(cap) == Success || rts_getSchedStatus(cap) == NoStatus);
    rts_evalIO(&cap, rts_apply(cap, FOO, rts_mkInt(cap, 9)), &result);
    CHECK(rts_getSchedStatus(cap) == Success && rts_getInt(result) == 10);
    rts_evalLazyIO(&cap, rts_apply(cap, FOO, rts_mkInt(cap, 10)), &result);
    CHECK(rts_getSchedStatus(cap) == Success);
    rts_eval(&cap, result, &result);
    CHECK(rts_getInt(result) == 11);
    rts_inCall(&cap, rts_apply(cap, FOO, rts_mkInt(cap, 11)), NULL);
    CHECK(rts_getSchedStatus(cap) == Success);
    rts_unlock(cap);
}

static void *worker(void *argument) {
    int64_t n = (intptr_t)argument;
    for (int i = 0; i < (under_stress() ? 5 : 50); i++) {
        CHECK(lazy_sum(n) == n * (n + 1) / 2);
        CHECK(build_and_sum(n) == n * (n + 1) / 2);
        CHECK(by_hand(i) == i + 1);
        depth = 0;
        CHECK(nest(8) == 8 && depth == 9);
        if (i % 10 == 3) hs_perform_gc();
        if (i % 10 == 4) hs_thread_done();
    }
    return NULL;
}

static void threads(void) {
    for (int round = 0; round < 5; round++) {
        pthread_t ids[8];
        for (int i = 0; i < 8; i++)
            pthread_create(&ids[i], NULL, worker, (void *)(intptr_t)(under_stress() ? 30 : 20000 + i));
        for (int i = 0; i < 8; i++) pthread_join(ids[i], NULL);
    }
}

// An uncaught exception in a checked in-call is a status; in a plain one it ends the process with status 1.
static void exceptions(void) {
    int64_t status = 0, exception = 0;
    for (int i = 0; i < 100; i++) {
        failing_checked(i, &status, &exception);
        CHECK(status == 1 && exception == i);
        CHECK(build_and_sum_checked(10, &status) == 55 && status == 0);
    }
    loop_checked(&status);
    CHECK(status == 1);
    CHECK(c_function(1) == 2);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        close(2);
        failing(3);
        _exit(0);
    }
    int ended = 0;
    waitpid(child, &ended, 0);
    CHECK(WIFEXITED(ended) && WEXITSTATUS(ended) == 1);
}

int main(int argc, char **argv) {
    starts(argc, argv);
    locks();
    evaluations();
    exceptions();
    threads();
    int64_t levels = under_stress() ? 30 : 3000;
    depth = 0;
    CHECK(nest(levels) == levels && depth == levels + 1);
    puts("ok");
    return 0;
}

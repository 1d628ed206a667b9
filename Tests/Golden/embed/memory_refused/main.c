// Each request of the runtime for memory is refused once, in turn, and then all from one on: the checked form reports
// HeapOverflow and the process goes on, even that of a thread's first call, which has no memory to run in.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "RtsAPI.h"
#include "Work_stub.h"

#define N 50000

enum { VALUE, OVERFLOW, CAUGHT, WRONG };

static HsInt expected;

static int is_overflow(HsStablePtr exception)
{
    char *text = hs_exception_text(exception);
    int is = text && strcmp(text, "heap overflow") == 0;
    free(text);
    hs_free_stable_ptr(exception);
    return is;
}

// What a child sees, as its exit status.
static int child(const char *option, int number)
{
    char options[64];
    HsStablePtr exception;
    HsInt value;
    int result = VALUE;
    snprintf(options, sizeof options, "-A1m %s=%d", option, number);
    RtsConfig config = defaultRtsConfig;
    config.rts_opts = options;
    hs_init_ghc(NULL, NULL, config);
    // While all is refused, the handler may meet a second HeapOverflow.
    if (caught_checked(N, &value, &exception)) result = is_overflow(exception) ? OVERFLOW : WRONG;
    else if (value != expected) result = value == (HsInt)strlen("heap overflow") ? CAUGHT : WRONG;
    if (result == WRONG) return WRONG;
    if (work_checked(N, &value, &exception)) return is_overflow(exception) ? OVERFLOW : WRONG;
    return value == expected ? result : WRONG;
}

static void all(const char *option)
{
    int seen[4] = {0}, last = 0;
    for (int number = 1; number <= 60; number++) {
        int status;
        fflush(stdout);
        pid_t pid = fork();
        if (pid == 0) _exit(child(option, number));
        waitpid(pid, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) < 4) seen[last = WEXITSTATUS(status)]++;
        if (WIFEXITED(status) && WEXITSTATUS(status) < WRONG) continue;
        printf("%s=%d: status %x\n", option, number, status);
    }
    printf("%s: values %s, exceptions %s, at last %s\n", option, seen[VALUE] ? "yes" : "no",
           seen[OVERFLOW] + seen[CAUGHT] ? "yes" : "no", last == VALUE ? "a value" : "an exception");
}

int main(void)
{
    expected = (HsInt)N * (N + 1) / 2 + 2 * N + 5050 + 2001000 + 1000 + N;
    all("fail");
    all("fail-from");
    return 0;
}

#include <stdio.h>
#include "Api_stub.h"

long host_twice(long (*f)(long), long n) { return f(f(n)); }

int main(void) {
    long result = 0;
    HsStablePtr exception;
    for (int i = 0; i < 3; i++) result += add(i, 1);
    result += twice(5);
    result += risky_checked(0, &result, &exception);
    hs_free_stable_ptr(exception);
    result += threads(4);
    hs_perform_gc();
    printf("%ld\n", result);
    return 7;
}

// An export called before main, from a constructor of the host: the runtime starts on first use.
#include <stdio.h>
#include "Early_stub.h"

static long value;

__attribute__((constructor)) static void before(void)
{
    value = early(1000);
}

int main(void)
{
    printf("%ld %ld\n", value, (long)early(10));
    return 0;
}

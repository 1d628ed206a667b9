// The runtime starts itself, and starts again after hs_exit: GHC allows neither.
#include <stdio.h>
#include "Lib_stub.h"

int main(int argc, char **argv)
{
    printf("%ld\n", (long)work(10));
    hs_exit();
    printf("%ld\n", (long)work(20));
    for (int i = 0; i < 20; i++) {
        hs_init(&argc, &argv);
        long value = work(100 + i);
        hs_exit();
        if (i % 5 == 0) printf("%ld\n", value);
    }
    hs_exit();
    printf("%ld\n", (long)work(30));
    return 0;
}

#include <stdio.h>
#include "Fatal_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    for (int i = 0; i < 5; i++) {
        printf("%ld\n", (long)risky(i));
        fflush(stdout);
    }
    hs_exit();
    return 0;
}

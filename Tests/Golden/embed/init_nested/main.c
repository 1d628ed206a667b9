#include <stdio.h>
#include "Lib_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%ld\n", (long)bump());
    hs_init(NULL, NULL);
    hs_init(&argc, &argv);
    printf("%ld\n", (long)bump());
    hs_exit();
    printf("%ld\n", (long)bump());
    hs_exit();
    printf("%ld\n", (long)bump());
    hs_exit();
    return 0;
}

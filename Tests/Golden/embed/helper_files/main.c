#include <stdio.h>
#include "Front_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    int total = front_run(4);
    fflush(stdout);
    hs_exit();
    printf("%d\n", total);
    return 0;
}

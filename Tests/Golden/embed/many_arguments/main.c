#include <stdio.h>
#include "Many_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%ld\n", (long)ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2));
    printf("%.1f\n", doubles(1, 2, 3, 4, 5, 6, 7, 8, 9, 1));
    printf("%.3f\n", mixed(-3, 1.5, 65535, -2.5f, -7000000000, 0.125, 1, 'x', 200, 3.75f, -100000, 9, 12345678901u, 2, -300, 4, 5, 6, 7));
    hs_exit();
    return 0;
}

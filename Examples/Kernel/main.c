#include <stdio.h>
#include "Kernel_stub.h"

int main(void)
{
    printf("integral of x sin x over [0, pi]: %.9f\n", integrate(0, 3.14159265358979323846, 1000));
    printf("longest Collatz sequence below 100000 starts at %lld\n", (long long)collatz_longest(100000));
    return 0;
}

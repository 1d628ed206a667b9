#include <stdio.h>
#include "Lazy_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%ld %ld %ld\n", (long)nth_prime(0), (long)nth_prime(500), (long)nth_prime(10));
    printf("%.9f\n", partial_sum(1, 20));
    printf("%ld\n", (long)ignored_bottom(40));
    HsStablePtr s = open_stream(42);
    for (int i = 0; i < 5000; i++)
        s = next_of(s);
    printf("%ld\n", (long)head_of(s));
    hs_free_stable_ptr(s);
    hs_exit();
    return 0;
}

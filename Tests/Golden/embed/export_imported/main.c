#include <stdio.h>
#include "Again_stub.h"

int host_value = 7;
void host_log(int n) { printf("log %d\n", n); }

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%g %d\n", again_floor(-2.5), again_abs(-9));
    again_log(5);
    ((void (*)(int))log_pointer())(6);
    *(int *)value_pointer() += 1;
    printf("%d\n", host_value);
    printf("%ld %ld %g %ld\n", (long)twice(4), (long)twice_too(5), twice_double(0.25), (long)f(21));
    hs_exit();
    return 0;
}

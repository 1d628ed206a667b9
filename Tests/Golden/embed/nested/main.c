#include <stdio.h>
#include "Nested_stub.h"

int c_down(int n)
{
    if (n % 100 == 0) hs_perform_gc();
    return n == 0 ? 0 : 1 + hs_down(n - 1);
}
int c_even(int n) { return n == 0 ? 1 : hs_odd(n - 1); }
int c_hanoi(int n, int a, int b, int c) { return hanoi(n, a, b, c); }

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%d\n", hs_down(10));
    printf("%d\n", hs_down(400));
    printf("%d %d\n", hs_odd(777), hs_odd(1000));
    printf("%d\n", hanoi(10, 1, 2, 3));
    hs_exit();
    return 0;
}

#include <stdio.h>
#include "Wrapper_stub.h"

typedef HsInt (*unary)(HsInt);

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    unary add5 = (unary)adder(5), add7 = (unary)adder(7);
    printf("%ld %ld %ld\n", (long)add5(1), (long)add7(1), (long)add5(add7(100)));
    int (*c1)(int) = (int (*)(int))counter(), (*c2)(int) = (int (*)(int))counter();
    c1(1), c1(2), c2(10);
    printf("%d %d\n", c1(3), c2(20));
    double (*s)(double, float) = (double (*)(double, float))scaler(2.5);
    printf("%g\n", s(4, 0.25f));
    void (*t)(void) = (void (*)(void))ticker();
    for (int i = 0; i < 500; i++) {
        t();
        if (i == 250) hs_perform_gc();
    }
    printf("%ld\n", (long)ticks());
    double (*b)(HsInt, double, HsInt, double, HsInt, HsInt, HsInt, HsInt, HsInt, HsChar) = (void *)big();
    printf("%.3f\n", b(1, 0.5, 2, 0.25, 3, 4, 5, 6, 7, 'A'));
    unary kept[200];
    for (int i = 0; i < 200; i++) kept[i] = (unary)adder(i);
    long sum = 0;
    for (int i = 0; i < 200; i++) sum += kept[i](1);
    printf("%ld\n", sum);
    for (int i = 0; i < 200; i++) release((HsFunPtr)kept[i]);
    hs_free_fun_ptr((HsFunPtr)add7);
    printf("%ld %ld\n", (long)churn(2000), (long)add5(0));
    hs_exit();
    return 0;
}

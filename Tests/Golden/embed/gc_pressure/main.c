#include <stdio.h>
#include "Pressure_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    HsStablePtr a = tree_new(), b = tree_new();
    unsigned seed = 1;
    for (int i = 0; i < 20000; i++) {
        seed = seed * 1103515245u + 12345u;
        tree_add(i % 3 ? a : b, (seed >> 8) % 10000);
        if (i % 1000 == 0) {
            garbage(5000);
            if (i % 5000 == 0) hs_perform_gc();
        }
    }
    printf("%ld %ld\n", (long)tree_sum(a), (long)tree_sum(b));
    printf("%d %d\n", tree_depth(a) < 60, tree_depth(b) > 8);
    hs_free_stable_ptr(a);
    hs_perform_gc();
    printf("%ld\n", (long)tree_sum(b));
    hs_exit();
    return 0;
}

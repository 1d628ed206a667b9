#include <stdio.h>
#include "Stable_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    HsStablePtr queues[50];
    for (int i = 0; i < 50; i++)
        queues[i] = queue_new();
    for (int round = 0; round < 40; round++)
        for (int i = 0; i < 50; i++)
            queue_push(queues[i], round * 100 + i);
    hs_perform_gc();
    long sum = 0;
    for (int i = 0; i < 50; i++)
        for (int k = 0; k < i; k++)
            sum += queue_pop(queues[i]);
    printf("%ld %ld %ld\n", sum, (long)queue_size(queues[3]), (long)queue_pop(queues[49]));
    for (int i = 0; i < 50; i++)
        queue_free(queues[i]);
    HsStablePtr f = make_adder(5), g = make_adder(-2);
    for (int i = 0; i < 1000; i++) {
        HsStablePtr h = compose(f, g);
        hs_free_stable_ptr(f);
        f = h;
    }
    printf("%ld\n", (long)apply_fn(f, 1));
    HsStablePtr factorials = lazy_list();
    printf("%ld %ld %ld\n", (long)take_mod(factorials, 5), (long)take_mod(factorials, 500), (long)take_mod(factorials, 20));
    hs_free_stable_ptr(factorials);
    hs_exit();
    return 0;
}

#include <stdio.h>
#include "Index_stub.h"

int main(void)
{
    HsStablePtr empty = index_new();
    HsStablePtr one = index_add(empty, "the quick brown fox jumps over the lazy dog");
    HsStablePtr two = index_add(one, "the end");

    printf("the: %d, then %d\n", (int)index_count(one, "the"), (int)index_count(two, "the"));
    printf("cat: %d\n", (int)index_count(two, "cat"));
    printf("words: %d, %d, %d\n", (int)index_total(empty), (int)index_total(one), (int)index_total(two));
    index_free(empty);
    index_free(one);
    index_free(two);

    printf("prime number 1000: %d\n", (int)nth_prime(1000));
    printf("prime number 10: %d\n", (int)nth_prime(10));
    return 0;
}

// The program's main is Haskell's; this file calls back into its exports.
#include "Main_stub.h"

static int base;
void helper_init(void) { base = haskell_weight(10); }
int helper_sum(HsFunPtr f, int n)
{
    int sum = base;
    for (int i = 0; i < n; i++)
        sum += ((int (*)(int))f)(haskell_weight(i));
    return sum;
}

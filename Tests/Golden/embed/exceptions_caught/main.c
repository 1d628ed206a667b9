#include <stdio.h>
#include <stdint.h>
#include "Guarded_stub.h"

HsInt c_callback(HsInt n) { return inner(n) * 10; }

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    HsInt q = -1;
    int status = safe_div(17, 5, &q);
    printf("%d %ld\n", status, (long)q);
    printf("%d %d\n", (int)safe_div(1, 0, &q), (int)safe_div(INT64_MIN, -1, &q));
    printf("%ld %ld %ld\n", (long)parse_number(10), (long)parse_number(11), (long)parse_number(-1));
    printf("%ld %ld\n", (long)deep_throw(5), (long)deep_throw(1000));
    printf("%ld %ld %ld\n", (long)through_c(7), (long)through_c(4), (long)through_c(0));
    for (int i = 0; i < 20000; i++)
        q += safe_div(i, i % 2, &q);
    printf("%ld\n", (long)q);
    hs_exit();
    return 0;
}

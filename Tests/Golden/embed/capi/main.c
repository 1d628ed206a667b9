#include <stdio.h>
#include "Capi_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%d %g %d %.5f %ld %d\n", capi_add(2, 3), fabs_(-3), limits(), pi_(), (long)labs_(-77), sizes());
    hs_exit();
    return 0;
}

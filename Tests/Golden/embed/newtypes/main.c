#include <stdio.h>
#include "Newtypes_stub.h"

int main(int argc, char **argv)
{
    int object = 0;
    hs_init(&argc, &argv);
    printf("%g %g\n", double_metres(1.25), unwrap(9.5));
    printf("%ld %ld %ld\n", (long)idInt(6), (long)act(12), (long)apply(100));
    printf("%ld %g %d\n", (long)addInt(40, 2), addDouble(0.5, 0.25), (int)cb(-14));
    printf("%d\n", same(&object) == &object);
    printf("%lld\n", (long long)ctypes(-1, 1L << 40, 255, -32768, 1000, 2.9, -3.9f, -128));
    hs_exit();
    return 0;
}

#include <stdio.h>
#include "Constants_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%ld %.6f %c %d\n", (long)answer(), ratio(), (char)letter(), (int)truth());
    printf("%ld ", (long)next_ticket());
    printf("%ld\n", (long)next_ticket());
    touch();
    printf("%ld\n", (long)next_ticket());
    printf("%ld %ld\n", (long)big_fib(), (long)big_fib());
    ignore(5);
    nothing();
    puts("units are void");
    hs_exit();
    return 0;
}

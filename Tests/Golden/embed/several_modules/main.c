#include <stdio.h>
#include "Geometry_stub.h"
#include "Shared_stub.h"
#include "Text_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%g %c%c\n", geometry_area(2, 3), (char)geometry_name(0), (char)geometry_name(1));
    printf("%c%c\n", (char)text_name(0), (char)text_name(3));
    shared_hit();
    printf("%ld\n", (long)text_hits());
    hs_exit();
    return 0;
}

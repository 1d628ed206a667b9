#include <stdio.h>
#include "Methods_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%g %g %ld %ld\n", square_area(3), circle_area(2), (long)square_sides(1), (long)circle_sides(1));
    printf("%ld %c %g\n", (long)succ_int(41), (char)succ_char('a'), max_double(1.5, -2));
    printf("%ld %g %ld\n", (long)char_code('A'), int_to_double(7), (long)truncate_double(-7.9));
    printf("%ld %g %ld %ld\n", (long)norm_i(3, 4), norm_d(0.5, 0.5), (long)box_content(5), (long)sum_to(100));
    hs_exit();
    return 0;
}

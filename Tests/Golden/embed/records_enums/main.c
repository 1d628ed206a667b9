#include <stdio.h>
#include "Shapes_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    HsStablePtr c = shape_circle(2), r = shape_rect(2, 3), p = shape_regular(6, 1);
    printf("%.4f %.4f %.4f\n", shape_area(c), shape_area(r), shape_area(p));
    printf("%d %d %d\n", shape_kind(c), shape_kind(r), shape_kind(p));
    HsStablePtr r2 = shape_scale(r, 10), r3 = shape_rect(20, 30);
    printf("%.1f %d %d\n", shape_area(r2), (int)shape_equal(r2, r3), (int)shape_equal(r, c));
    shape_free(c), shape_free(r), shape_free(p), shape_free(r2), shape_free(r3);
    int colour = 0;
    for (int i = 0; i < 4; i++) {
        printf("%c%c ", colour_letter(colour, 0), colour_letter(colour, 1));
        colour = colour_next(colour);
    }
    puts("");
    hs_exit();
    return 0;
}

#include "Shapes_stub.h"
#include <stdio.h>
#include <stdlib.h>
static int32_t cb(int32_t *p) { return *p * 2 + blank(3); }
int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    int32_t xs[3] = {5, 6, 7};
    printf("%d %g %c\n", plus(2147483647, -1), plus_d(0.5, 0.25), (int)next_char('a'));
    printf("%g %g %d\n", area(3), grow(2, 1.5), abs_of(-9));
    unitResult(1);
    fflush(stdout); act(); 
    printf("%g %d %d\n", answer(), spaced(3, 5), blank(10));
    printf("%d %d %d\n", (int)((int32_t *)poly(xs) - xs), *(int32_t *)poly2(xs), unwrap(xs + 2));
    printf("%d %d %d\n", (int)((char *)self(xs) - (char *)xs), run(8), both(1, 2));
    printf("%d %d %d %d\n", partial(0, 1, 2), partial(3, 4, 5), if_(HS_BOOL_TRUE, 1, 2), if_(0, 1, 2));
    int32_t *p = caf();
    hs_perform_gc();
    for (int i = 0; i < 10; i++) printf("%d ", p[i]);
    free(p);
    printf("%d\n", viaCallback((HsFunPtr)cb, 20));
    hs_exit();
    return 0;
}

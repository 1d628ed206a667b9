#include <stdio.h>
#include <stdlib.h>
#include "Calculator_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    const char *lines[] = {"1 + 2 * 3", "x = (1 + 2) * 3", "x ^ 2 ^ 0.5", "y = x / 4", "sqrt(x) - y * -2", "1 / (x - 9)",
                           "2 * (3 + 4", "nope + 1", "floor(3.99) + abs(-2)", "f(1)", "", "4 $ 4", "z = pi"};
    HsStablePtr session = calc_open(), other = calc_open();
    for (unsigned i = 0; i < sizeof lines / sizeof *lines; i++) {
        double value;
        if (calc_eval(session, (char *)lines[i], &value) == 0) {
            printf("%s => %.6g\n", lines[i], value);
        } else {
            char *message = calc_error(session);
            printf("%s => error: %s\n", lines[i], message);
            free(message);
        }
    }
    double value;
    printf("%d\n", calc_eval(other, "x", &value));
    calc_close(session);
    calc_close(other);
    hs_exit();
    return 0;
}

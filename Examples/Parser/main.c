#include <stdio.h>

#include "Export_stub.h"

static void show(char *formula)
{
    double value;
    char message[200];
    if (calculate(formula, &value, message, sizeof message) == 0) printf("%s is %g\n", formula, value);
    else printf("%s: %s\n", formula, message);
}

int main(void)
{
    show("1 + 2 * 3 ^ 2");
    show("-(2 - 5) / 4 # a comment");
    show("r = 3; area = 3.14159 * r ^ 2; sqrt(area)");
    show("2 * (3 + ");
    show("2 * x");
    show("1 +\n  * 2");
    return 0;
}

#include <stdio.h>
#include "Callback_stub.h"

static double newton(double x)
{
    return (x + 2 / x) / 2;
}

int main(void)
{
    printf("square root of 2: %.12f\n", iterate_until((HsFunPtr)newton, 1e-12, 1));

    int numbers[] = {31, 12, 22, 9, 40, 1, 57};
    int count = sizeof numbers / sizeof *numbers;
    sort_by_last_digit(numbers, count);
    for (int i = 0; i < count; i++)
        printf("%d%c", numbers[i], i + 1 < count ? ' ' : '\n');
    return 0;
}

#include <stdio.h>
#include <stdlib.h>

int place = 77;

void leave(int *number)
{
    printf("leave %d\n", *number);
    fflush(stdout);
}

void leave_place(int *where, int *number)
{
    printf("leave %d at %d\n", *number, *where);
    fflush(stdout);
}

void release(int *number)
{
    printf("release %d\n", *number);
    fflush(stdout);
    free(number);
}

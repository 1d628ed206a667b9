#include <stdio.h>
#include <stdlib.h>
#include "Finalizers_stub.h"

int *host_acquire(int n)
{
    int *p = malloc(sizeof *p);
    *p = n;
    return p;
}
void host_release(int *p)
{
    printf("released %d\n", *p);
    free(p);
}

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    printf("%d\n", use(21));
    printf("%d\n", scratch(1000));
    hs_perform_gc();
    hs_exit();
    return 0;
}

#include <stdio.h>
#include <stdlib.h>

#include "Export_stub.h"
#include "point.h"

int main(void)
{
    struct point points[] = {{1, 0, 0}, {2, 5, 5}, {1, 3, 4}, {1, 3, 5}};
    char *version = geometry_version();
    printf("geometry %s: way 1 is %.1f long, way 2 %.1f\n", version, way_length(points, 4, 1), way_length(points, 4, 2));
    free(version);
    return 0;
}

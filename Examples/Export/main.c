#include <stdio.h>
#include "Export_stub.h"

int main(void)
{
    printf("c_function(41) = %lld\n", (long long)c_function(41));
    return 0;
}

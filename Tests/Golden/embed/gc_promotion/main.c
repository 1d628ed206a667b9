#include "HsFFI.h"
#include "Rts.h"
#include <assert.h>
#include <stdio.h>

extern HsInt walk(HsInt levels);

int main(int argc, char *argv[])
{
    hs_init(&argc, &argv);
    printf("%ld\n", (long)walk(1500));
    RTSStats stats;
    getRTSStats(&stats);
    printf("%s\n", stats.allocated_bytes > 100000000 ? "much is allocated" : "little is allocated");
    printf("%s\n", stats.copied_bytes < stats.allocated_bytes / 10 ? "little is copied" : "much is copied");
    hs_exit();
    return 0;
}

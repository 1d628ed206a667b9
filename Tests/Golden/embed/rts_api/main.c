// The textbook sequence of GHC's own stubs, written by hand.
#include <stdio.h>
#include "Rts.h"
#include "Closures_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    HsStablePtr add = add_closure(), io = io_closure(), bad = bad_closure(), len = length_closure();
    HaskellObj result;

    Capability *cap = rts_lock();
    rts_eval(&cap, rts_apply(cap, rts_apply(cap, (HaskellObj)deRefStablePtr(add), rts_mkInt(cap, 12)), rts_mkInt(cap, 34)), &result);
    printf("%d %ld\n", rts_getSchedStatus(cap) == Success, (long)rts_getInt(result));
    rts_evalIO(&cap, rts_apply(cap, (HaskellObj)deRefStablePtr(io), rts_mkInt(cap, 41)), &result);
    printf("%d %ld\n", rts_getSchedStatus(cap) == Success, (long)rts_getInt(result));
    rts_evalIO(&cap, rts_apply(cap, (HaskellObj)deRefStablePtr(bad), rts_mkInt(cap, 3)), &result);
    printf("%d\n", rts_getSchedStatus(cap) == Killed);
    rts_eval(&cap, rts_apply(cap, (HaskellObj)deRefStablePtr(len), rts_mkString(cap, "four")), &result);
    printf("%ld\n", (long)rts_getInt(result));
    printf("%ld %lu %c %g %d\n", (long)rts_getInt(rts_mkInt(cap, -5)), (unsigned long)rts_getWord(rts_mkWord(cap, 5)),
           (char)rts_getChar(rts_mkChar(cap, 'q')), rts_getDouble(rts_mkDouble(cap, 1.5)), (int)rts_getBool(rts_mkBool(cap, 1)));
    printf("%d %u %g\n", (int)rts_getInt8(rts_mkInt8(cap, -128)), (unsigned)rts_getWord16(rts_mkWord16(cap, 65535)),
           rts_getFloat(rts_mkFloat(cap, 0.25f)));
    printf("%d\n", rts_getPtr(rts_mkPtr(cap, &argc)) == &argc);
    rts_unlock(cap);
    hs_exit();
    return 0;
}

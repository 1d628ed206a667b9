#include "HsFFI.h"

HsInt c_increment(HsInt x);
HsInt c_call_back(HsInt x);
#ifdef WITH_HASKELL
HsInt hs_bench_increment(HsInt);
#endif

HsInt c_increment(HsInt x) { return x + 1; }

HsInt c_call_back(HsInt x)
{
#ifdef WITH_HASKELL
    return hs_bench_increment(x);
#else
    return x + 1;
#endif
}

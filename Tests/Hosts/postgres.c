/* Functions of SQL. An error that the callback reports leaves it, and the in-call around it, by siglongjmp. */
#include "postgres.h"
#include "fmgr.h"
#include "HostApi_stub.h"

PG_MODULE_MAGIC;

static HsInt odd(HsInt n)
{
    if (n % 2 == 0) ereport(ERROR, (errmsg("%lld is even", (long long)n)));
    return 2 * n;
}

static HsInt nested(HsInt n) { return host_back((HsFunPtr)odd, n); }

PG_FUNCTION_INFO_V1(haskell_sum);
Datum haskell_sum(PG_FUNCTION_ARGS) { PG_RETURN_INT64(host_sum(PG_GETARG_INT64(0))); }

PG_FUNCTION_INFO_V1(haskell_threads);
Datum haskell_threads(PG_FUNCTION_ARGS) { PG_RETURN_INT64(host_threads(PG_GETARG_INT64(0))); }

PG_FUNCTION_INFO_V1(haskell_back);
Datum haskell_back(PG_FUNCTION_ARGS)
{
    PG_RETURN_INT64(host_back((HsFunPtr)(PG_GETARG_INT64(0) % 3 == 0 ? nested : odd), PG_GETARG_INT64(0)));
}

/* NIFs: on the schedulers' OS threads, and on those for long calls. */
#include <erl_nif.h>
#include "HostApi_stub.h"

static HsInt twice(HsInt n) { return 2 * n; }

static ERL_NIF_TERM number(ErlNifEnv *env, HsInt n) { return enif_make_int64(env, n); }

#define NIF(name) static ERL_NIF_TERM name(ErlNifEnv *env, int count, const ERL_NIF_TERM terms[])
#define ARGUMENT                                                                                   \
    ErlNifSInt64 n;                                                                                \
    if (count != 1 || !enif_get_int64(env, terms[0], &n)) return enif_make_badarg(env)

NIF(sum) { ARGUMENT; return number(env, host_sum(n)); }
NIF(threads) { ARGUMENT; return number(env, host_threads(n)); }
NIF(back) { ARGUMENT; return number(env, host_back((HsFunPtr)twice, n)); }
NIF(collect) { ARGUMENT; host_gc(); return number(env, n); }
NIF(divide)
{
    ARGUMENT;
    HsInt result;
    HsStablePtr exception;
    if (host_fail_checked(n, &result, &exception) == 0) return number(env, result);
    hs_free_stable_ptr(exception);
    return enif_raise_exception(env, enif_make_atom(env, "badarith"));
}

static ErlNifFunc functions[] = {
    {"sum", 1, sum, 0}, {"threads", 1, threads, ERL_NIF_DIRTY_JOB_CPU_BOUND}, {"back", 1, back, 0},
    {"collect", 1, collect, ERL_NIF_DIRTY_JOB_IO_BOUND}, {"divide", 1, divide, 0},
};

ERL_NIF_INIT(host, functions, NULL, NULL, NULL, NULL)

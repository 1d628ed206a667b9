// What hosts written for GHC call around an export: configuration, statistics, pausing, arguments.
#include "Rts.h"
#include "Stg.h"
#include "Export_stub.h"
#include <assert.h>
#include <string.h>

static int inits;

static void init(void) { inits++; }

int main(int argc, char **argv) {
    RtsConfig conf = defaultRtsConfig;
    assert(conf.rts_opts_enabled == RtsOptsSafeOnly && conf.onExitHook == NULL && conf.longGCSyncEnd == NULL);
    conf.rts_opts = "verify";
    conf.defaultsHook = init;
    hs_init_ghc(&argc, &argv, conf);
    assert(inits == 1);
    int n;
    char **v;
    getProgArgv(&n, &v);
    assert(n == argc && strcmp(v[0], argv[0]) == 0);
    uint64_t before = getAllocations();
    for (int i = 0; i < 100000; i++) c_function(i);
    assert(getAllocations() >= before);
    performMajorGC();
    RTSStats s;
    getRTSStats(&s);
    assert(s.gcs >= 1 && s.major_gcs >= 1 && s.elapsed_ns > 0);
    startupHaskell(argc, argv, init);
    assert(inits == 2);
    PauseToken *t = rts_pause();
    assert(rts_isPaused());
    rts_resume(t);
    assert(!rts_isPaused() && c_function(1) == 2);
    errorBelch("said %d", 3);
    printf("%d %d\n", hs_spt_key_count(), (int)rtsSupportsBoundThreads());
    shutdownHaskellAndExit(7, 0);
}

// The calls that GHC 9.2 writes for the export of Export.hs: rts_inCall.
#include <Rts.h>
#if defined(__cplusplus)
extern "C" {
#endif

extern StgClosure Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure;

HsInt c_function(HsInt a1)
{
    Capability *cap;
    HaskellObj ret;
    HsInt cret;
    cap = rts_lock();
    rts_inCall(&cap,
               rts_apply(cap, (HaskellObj)runIO_closure,
                         rts_apply(cap, &Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure, rts_mkInt(cap, a1))),
               &ret);
    rts_checkSchedStatus("c_function", cap);
    cret = rts_getInt(ret);
    rts_unlock(cap);
    return cret;
}

static struct ForeignExportsList stg_exports_Export = {
    .exports = {(StgPtr)&Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure},
    .n_entries = 1
};

static void stginit_export_Export(void) __attribute__((constructor));
static void stginit_export_Export()
{
    registerForeignExports(&stg_exports_Export);
}
#if defined(__cplusplus)
}
#endif

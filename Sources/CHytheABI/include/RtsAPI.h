/*
 * Calling Haskell by hand from C, in the order that the stubs of exported functions use: rts_lock, rts_mk*, rts_apply,
 * rts_inCall, rts_checkSchedStatus, rts_get*, rts_unlock.
 */
#ifndef RTSAPI_H
#define RTSAPI_H

#include "HsFFI.h"
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- Types --------------------------------------------------------------------------------------- */

typedef uintptr_t StgWord;
/* A Haskell object; pointers to it may carry a tag in their low bits. */
typedef struct StgClosure_ {
    const void *info;
    struct StgClosure_ *payload[];
} StgClosure;
typedef StgClosure *HaskellObj;
typedef intptr_t StgInt;
typedef uint64_t StgWord64;
typedef uint32_t StgWord32;
typedef StgWord *StgPtr;
typedef void *StgStablePtr;
typedef int64_t Time; /* nanoseconds */

/* The calling OS thread's right to hold Haskell objects. */
typedef struct Capability_ Capability;

/* What C code may see of a capability: nothing that it needs. */
typedef struct CapabilityPublic_ {
    StgWord reserved[64];
} CapabilityPublic;

typedef enum {
    NoStatus,
    Success,
    Killed, /* by an uncaught exception */
    Interrupted, /* asked to stop */
    HeapExhausted
} SchedulerStatus;

typedef enum {
    RtsOptsNone,
    RtsOptsIgnore,
    RtsOptsIgnoreAll,
    RtsOptsSafeOnly,
    RtsOptsAll
} RtsOptsEnabledEnum;

struct GCDetails_;

typedef struct {
    RtsOptsEnabledEnum rts_opts_enabled; /* anything but Ignore and None: HYTHE_RTS_DEBUG is read */
    HsBool rts_opts_suggestions;
    const char *rts_opts; /* "stress", "verify", "-K64m" (stack), "-M1g" (heap), separated by commas or spaces; may be null */
    HsBool rts_hs_main;
    HsBool keep_cafs;
    const char *eventlog_writer;
    void (*defaultsHook)(void);
    void (*onExitHook)(void);
    void (*stackOverflowHook)(StgWord stackSize);
    void (*outOfHeapHook)(StgWord requestSize, StgWord heapSize);
    void (*mallocFailHook)(StgWord requestSize, const char *message);
    void (*gcDoneHook)(const struct GCDetails_ *details);
    void (*longGCSync)(uint32_t capability, Time time);
    void (*longGCSyncEnd)(Time time);
} RtsConfig;

extern const RtsConfig defaultRtsConfig;

/* --- Statistics ------------------------------------------------------------------------------------ */

typedef struct GCDetails_ {
    uint32_t gen;
    uint32_t threads;
    uint64_t allocated_bytes;
    uint64_t live_bytes;
    uint64_t large_objects_bytes;
    uint64_t compact_bytes;
    uint64_t slop_bytes;
    uint64_t mem_in_use_bytes;
    uint64_t copied_bytes;
    uint64_t par_max_copied_bytes;
    uint64_t par_balanced_copied_bytes;
    Time sync_elapsed_ns;
    Time cpu_ns;
    Time elapsed_ns;
    Time nonmoving_gc_sync_cpu_ns;
    Time nonmoving_gc_sync_elapsed_ns;
} GCDetails;

typedef struct _RTSStats {
    uint32_t gcs;
    uint32_t major_gcs;
    uint64_t allocated_bytes;
    uint64_t max_live_bytes;
    uint64_t max_large_objects_bytes;
    uint64_t max_compact_bytes;
    uint64_t max_slop_bytes;
    uint64_t max_mem_in_use_bytes;
    uint64_t cumulative_live_bytes;
    uint64_t copied_bytes;
    uint64_t par_copied_bytes;
    uint64_t cumulative_par_max_copied_bytes;
    uint64_t cumulative_par_balanced_copied_bytes;
    Time init_cpu_ns;
    Time init_elapsed_ns;
    Time mutator_cpu_ns;
    Time mutator_elapsed_ns;
    Time gc_cpu_ns;
    Time gc_elapsed_ns;
    Time cpu_ns;
    Time elapsed_ns;
    GCDetails gc;
    Time nonmoving_gc_sync_cpu_ns;
    Time nonmoving_gc_sync_elapsed_ns;
    Time nonmoving_gc_sync_max_elapsed_ns;
    Time nonmoving_gc_cpu_ns;
    Time nonmoving_gc_elapsed_ns;
    Time nonmoving_gc_max_elapsed_ns;
} RTSStats;

extern void getRTSStats(RTSStats *stats);
/* Statistics are always kept. */
extern int getRTSStatsEnabled(void);
extern uint64_t getAllocations(void);

/* --- Start and stop ---------------------------------------------------------------------------------- */

extern void startupHaskell(int argc, char *argv[], void (*init_root)(void));
extern void shutdownHaskell(void);
extern void shutdownHaskellAndExit(int status, int fast) __attribute__((noreturn));
extern void shutdownHaskellAndSignal(int signal, int fast) __attribute__((noreturn));
extern void hs_init_with_rtsopts(int *argc, char **argv[]);
extern void hs_init_ghc(int *argc, char **argv[], RtsConfig config);

extern void getProgArgv(int *argc, char **argv[]);
extern void setProgArgv(int argc, char *argv[]);
extern void getFullProgArgv(int *argc, char **argv[]);

/* --- Locks --------------------------------------------------------------------------------------------- */

/* Between rts_lock and rts_unlock no collection moves objects, except within rts_eval* and rts_inCall. */
extern Capability *rts_lock(void);
extern void rts_unlock(Capability *capability);
/* The calling thread's capability, if it is inside a call from Haskell. */
extern Capability *rts_unsafeGetMyCapability(void);
/* Capabilities follow OS threads here, so there is nothing to choose: ignored. */
extern void rts_setInCallCapability(int preferred, int affinity);
extern void rts_done(void);

/* Stops all Haskell threads but the caller; for debuggers. */
typedef struct PauseToken_ PauseToken;
extern PauseToken *rts_pause(void);
extern void rts_resume(PauseToken *token);
extern bool rts_isPaused(void);

/* --- Making objects -------------------------------------------------------------------------------------- */

extern HaskellObj rts_mkChar(Capability *, HsChar c);
extern HaskellObj rts_mkInt(Capability *, HsInt i);
extern HaskellObj rts_mkInt8(Capability *, HsInt8 i);
extern HaskellObj rts_mkInt16(Capability *, HsInt16 i);
extern HaskellObj rts_mkInt32(Capability *, HsInt32 i);
extern HaskellObj rts_mkInt64(Capability *, HsInt64 i);
extern HaskellObj rts_mkWord(Capability *, HsWord w);
extern HaskellObj rts_mkWord8(Capability *, HsWord8 w);
extern HaskellObj rts_mkWord16(Capability *, HsWord16 w);
extern HaskellObj rts_mkWord32(Capability *, HsWord32 w);
extern HaskellObj rts_mkWord64(Capability *, HsWord64 w);
extern HaskellObj rts_mkPtr(Capability *, HsPtr p);
extern HaskellObj rts_mkFunPtr(Capability *, HsFunPtr p);
extern HaskellObj rts_mkFloat(Capability *, HsFloat f);
extern HaskellObj rts_mkDouble(Capability *, HsDouble d);
extern HaskellObj rts_mkStablePtr(Capability *, HsStablePtr p);
extern HaskellObj rts_mkBool(Capability *, HsBool b);
/* A String, one character for each byte. */
extern HaskellObj rts_mkString(Capability *, char *text);

extern HaskellObj rts_apply(Capability *, HaskellObj function, HaskellObj argument);

/* --- Looking into evaluated objects ------------------------------------------------------------------------ */

extern HsChar rts_getChar(HaskellObj);
extern HsInt rts_getInt(HaskellObj);
extern HsInt8 rts_getInt8(HaskellObj);
extern HsInt16 rts_getInt16(HaskellObj);
extern HsInt32 rts_getInt32(HaskellObj);
extern HsInt64 rts_getInt64(HaskellObj);
extern HsWord rts_getWord(HaskellObj);
extern HsWord8 rts_getWord8(HaskellObj);
extern HsWord16 rts_getWord16(HaskellObj);
extern HsWord32 rts_getWord32(HaskellObj);
extern HsWord64 rts_getWord64(HaskellObj);
extern HsPtr rts_getPtr(HaskellObj);
extern HsFunPtr rts_getFunPtr(HaskellObj);
extern HsFloat rts_getFloat(HaskellObj);
extern HsDouble rts_getDouble(HaskellObj);
extern HsStablePtr rts_getStablePtr(HaskellObj);
extern HsBool rts_getBool(HaskellObj);

/* --- Evaluating ---------------------------------------------------------------------------------------------- */

/* All HaskellObj that C holds become invalid, but for the result. `result` may be null. */
extern void rts_eval(Capability **, HaskellObj closure, HaskellObj *result);
extern void rts_eval_(Capability **, HaskellObj closure, unsigned int stack, HaskellObj *result);
/* Runs an IO action and evaluates its result to weak head normal form. */
extern void rts_evalIO(Capability **, HaskellObj action, HaskellObj *result);
extern void rts_inCall(Capability **, HaskellObj action, HaskellObj *result);
extern void rts_evalStableIO(Capability **, HsStablePtr action, HsStablePtr *result);
extern void rts_evalStableIOMain(Capability **, HsStablePtr action, HsStablePtr *result);
/* Runs an IO action and leaves its result as it is. */
extern void rts_evalLazyIO(Capability **, HaskellObj action, HaskellObj *result);
extern void rts_evalLazyIO_(Capability **, HaskellObj action, unsigned int stack, HaskellObj *result);

/* Ends the process, naming `site`, when the last evaluation did not succeed. */
extern void rts_checkSchedStatus(char *site, Capability *);
extern SchedulerStatus rts_getSchedStatus(Capability *);

/* What stubs apply to an IO action, or to a pure expression, so that exceptions are reported as in a main program. */
extern StgWord base_GHCziTopHandler_runIO_closure[];
extern StgWord base_GHCziTopHandler_runNonIO_closure[];
#define runIO_closure base_GHCziTopHandler_runIO_closure
#define runNonIO_closure base_GHCziTopHandler_runNonIO_closure

/* --- Used by embedders and by generated stubs ------------------------------------------------------------------ */

extern StgStablePtr getStablePtr(StgPtr closure);
extern StgPtr deRefStablePtr(StgStablePtr pointer);
extern void freeStablePtr(StgStablePtr pointer);
extern void freeHaskellFunctionPtr(void *pointer);
extern void performGC(void);
extern void performMajorGC(void);
extern void performMinorGC(void);
extern uint32_t getNumCapabilities(void);
extern void setNumCapabilities(uint32_t n);
extern HsBool rtsSupportsBoundThreads(void);

/* Writes a message to standard error, with the program's name before it and a newline after. */
__attribute__((format(printf, 1, 2))) static inline void errorBelch(const char *format, ...) {
    int argc = 0;
    char **argv = NULL;
    va_list arguments;
    getProgArgv(&argc, &argv);
    if (argc > 0) fprintf(stderr, "%s: ", argv[0]);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

/* Writes a message to standard error as it is. */
__attribute__((format(printf, 1, 2))) static inline void debugBelch(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
}

/* Exports of a module, registered from its initialiser. */
struct ForeignExportsList {
    struct ForeignExportsList *next;
    int n_entries;
    void *oc;
    void **stable_ptrs;
    StgPtr exports[];
};
extern void registerForeignExports(struct ForeignExportsList *exports);

#ifdef __cplusplus
}
#endif
#endif

/* The C side of Haskell's foreign function interface (Haskell 2010 report, chapter 8). */
#ifndef HSFFI_H
#define HSFFI_H

#include "ghcconfig.h" /* sizes of C's types, which C code of packages asks of this header */
#include <float.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- Types ------------------------------------------------------------------------------------- */

typedef uint32_t HsChar; /* a Unicode code point */
typedef int64_t HsInt;
typedef int8_t HsInt8;
typedef int16_t HsInt16;
typedef int32_t HsInt32;
typedef int64_t HsInt64;
typedef uint64_t HsWord;
typedef uint8_t HsWord8;
typedef uint16_t HsWord16;
typedef uint32_t HsWord32;
typedef uint64_t HsWord64;
typedef float HsFloat;
typedef double HsDouble;
typedef HsInt HsBool; /* eight bytes, as in GHC */
typedef void *HsPtr;
typedef void (*HsFunPtr)(void);
typedef void *HsStablePtr;

/* --- Limits, usable in #if unless they are about rounding ---------------------------------------- */

#define HS_CHAR_MIN 0
#define HS_CHAR_MAX 0x10FFFF

#define HS_BOOL_FALSE 0
#define HS_BOOL_TRUE 1
#define HS_BOOL_MIN 0
#define HS_BOOL_MAX 1

#define HS_INT_MIN INT64_MIN
#define HS_INT_MAX INT64_MAX
#define HS_INT8_MIN INT8_MIN
#define HS_INT8_MAX INT8_MAX
#define HS_INT16_MIN INT16_MIN
#define HS_INT16_MAX INT16_MAX
#define HS_INT32_MIN INT32_MIN
#define HS_INT32_MAX INT32_MAX
#define HS_INT64_MIN INT64_MIN
#define HS_INT64_MAX INT64_MAX
#define HS_WORD_MAX UINT64_MAX
#define HS_WORD8_MAX UINT8_MAX
#define HS_WORD16_MAX UINT16_MAX
#define HS_WORD32_MAX UINT32_MAX
#define HS_WORD64_MAX UINT64_MAX

#define HS_FLOAT_RADIX FLT_RADIX
#define HS_FLOAT_ROUNDS FLT_ROUNDS
#define HS_FLOAT_ROUND FLT_ROUNDS
#define HS_FLOAT_EPSILON FLT_EPSILON
#define HS_FLOAT_DIG FLT_DIG
#define HS_FLOAT_MANT_DIG FLT_MANT_DIG
#define HS_FLOAT_MIN FLT_MIN
#define HS_FLOAT_MIN_EXP FLT_MIN_EXP
#define HS_FLOAT_MIN_10_EXP FLT_MIN_10_EXP
#define HS_FLOAT_MAX FLT_MAX
#define HS_FLOAT_MAX_EXP FLT_MAX_EXP
#define HS_FLOAT_MAX_10_EXP FLT_MAX_10_EXP

#define HS_DOUBLE_RADIX FLT_RADIX
#define HS_DOUBLE_ROUNDS FLT_ROUNDS
#define HS_DOUBLE_ROUND FLT_ROUNDS
#define HS_DOUBLE_EPSILON DBL_EPSILON
#define HS_DOUBLE_DIG DBL_DIG
#define HS_DOUBLE_MANT_DIG DBL_MANT_DIG
#define HS_DOUBLE_MIN DBL_MIN
#define HS_DOUBLE_MIN_EXP DBL_MIN_EXP
#define HS_DOUBLE_MIN_10_EXP DBL_MIN_10_EXP
#define HS_DOUBLE_MAX DBL_MAX
#define HS_DOUBLE_MAX_EXP DBL_MAX_EXP
#define HS_DOUBLE_MAX_10_EXP DBL_MAX_10_EXP

/* --- Functions ----------------------------------------------------------------------------------- */

/*
 * Calls nest, and may follow hs_exit; NULLs are allowed. Not needed before calling an export: the runtime starts
 * itself.
 */
extern void hs_init(int *argc, char **argv[]);
/* Matches one hs_init; the last one flushes Haskell's standard output. Exports may still be called afterwards. */
extern void hs_exit(void);
extern void hs_exit_nowait(void);
extern void hs_set_argv(int argc, char *argv[]);
/* Gives back what the runtime holds for the calling OS thread; otherwise this happens when the thread ends. */
extern void hs_thread_done(void);
extern void hs_perform_gc(void);

extern void hs_free_stable_ptr(HsStablePtr pointer);
extern void hs_free_fun_ptr(HsFunPtr pointer);
/*
 * Fills an MVar of units, as newStablePtrPrimMVar of GHC.Conc gives it, and frees the stable pointer. From any thread; never
 * waits.
 */
extern void hs_try_putmvar(int capability, HsStablePtr mvar);

/*
 * Of an exception that a checked export returned: what GHC would print if nobody caught it, in UTF-8, to be given to free().
 * Hythe only.
 */
extern char *hs_exception_text(HsStablePtr exception);

/* Several stable pointers may be freed under one lock. */
extern void hs_lock_stable_ptr_table(void);
extern void hs_free_stable_ptr_unsafe(HsStablePtr pointer);
extern void hs_unlock_stable_ptr_table(void);
extern void hs_lock_stable_tables(void);
extern void hs_unlock_stable_tables(void);

/* The static pointer table: none in this implementation. */
extern HsPtr hs_spt_lookup(HsWord64 key[2]);
extern int hs_spt_key_count(void);
extern int hs_spt_keys(HsPtr keys[], int size);

#ifdef __cplusplus
}
#endif
#endif

// Info tables and static closures that the runtime owns, and its zero-initialised storage. The same on every
// 64-bit architecture.
#include "hythe_internal.h"

.macro INFO name, entry, code, kind, tag, ptrs, words
    .globl \name
    .hidden \name
    .type \name, @object
    .size \name, HY_INFO_BYTES
\name:
    .quad \entry, \code
    .short \kind, \tag, \ptrs, \words
.endm

.macro STATIC name, info
    .globl \name
    .hidden \name
    .type \name, @object
    .size \name, 8
\name:
    .quad \info
.endm

.section .data.rel.ro, "aw"
.p2align 4
INFO hy_ind_info, hy_ind_entry, 0, HY_IND, 0, 0, 0
INFO hy_blackhole_info, hy_blackhole_entry, 0, HY_BLACKHOLE, 0, 0, 0
INFO hy_claimed_info, hy_claimed_entry, 0, HY_BLACKHOLE, 0, 0, 0
INFO hy_raise_info, hy_raise_entry, 0, HY_RAISE, 0, 0, 0
INFO hy_pap_info, hy_value_entry_7, 0, HY_PAP, 0, 0, 0
INFO hy_ap_info, hy_ap_entry, 0, HY_AP, 0, 0, 0
INFO hyi_ap_blackhole_info, hy_blackhole_entry, 0, HY_BLACKHOLE, HY_BLACKHOLE_AP, 0, 0
INFO hy_mutvar_info, hy_unlifted_entry, 0, HY_MUTVAR, 0, 1, 1
INFO hy_mutvar_dirty_info, hy_unlifted_entry, 0, HY_MUTVAR, 0, 1, 1
INFO hy_array_info, hy_unlifted_entry, 0, HY_ARRAY, 0, 0, 0
INFO hy_array_dirty_info, hy_unlifted_entry, 0, HY_ARRAY, 0, 0, 0
INFO hy_array_cards_info, hy_unlifted_entry, 0, HY_ARRAY, 0, 0, 0
INFO hy_bytes_info, hy_unlifted_entry, 0, HY_BYTES, 0, 0, 0
INFO hy_weak_info, hy_unlifted_entry, 0, HY_WEAK, 0, 0, 0
INFO hy_weak_dead_info, hy_unlifted_entry, 0, HY_WEAK, 1, 0, 0
INFO hy_stablename_info, hy_unlifted_entry, 0, HY_STABLENAME, 0, 0, 1
INFO hy_mvar_info, hy_unlifted_entry, 0, HY_MVAR, 0, 0, 0
INFO hy_mvar_dirty_info, hy_unlifted_entry, 0, HY_MVAR, 0, 0, 0
INFO hy_thread_info, hy_unlifted_entry, 0, HY_THREAD, 0, 0, 0
INFO hy_thread_dirty_info, hy_unlifted_entry, 0, HY_THREAD, 0, 0, 0

.irp number, 0, 1, 2, 3, 4, 5, 6, 7
INFO hy_selector_info_\number, hy_selector_entry, 0, HY_SELECTOR, \number, 1, 1
INFO hyi_selector_blackhole_info_\number, hy_blackhole_entry, 0, HY_BLACKHOLE, HY_BLACKHOLE_THUNK, 1, 1
.endr

// Boxes: one constructor with one unboxed word.
.irp type, Int, Word, Char, Double, Float, Int8, Int16, Int32, Int64, Word8, Word16, Word32, Word64, Ptr, FunPtr, StablePtr
INFO hy_con_\type\()_info, hy_value_entry_1, 0, HY_CON, 0, 0, 1
.endr

INFO hy_con_False_info, hy_value_entry_1, 0, HY_CON, 0, 0, 0
INFO hy_con_True_info, hy_value_entry_2, 0, HY_CON, 1, 0, 0
INFO hy_con_Nil_info, hy_value_entry_1, 0, HY_CON, 0, 0, 0
INFO hy_con_Cons_info, hy_value_entry_2, 0, HY_CON, 1, 2, 2
INFO hy_con_Unit_info, hy_value_entry_1, 0, HY_CON, 0, 0, 0

INFO hyi_runIO_info, hy_value_entry_2, hyi_runIO_code, HY_FUN, 2, 0, 0
INFO hyi_runNonIO_info, hy_value_entry_2, hyi_runNonIO_code, HY_FUN, 2, 0, 0
INFO hyi_top_handler_info, hy_value_entry_2, hyi_top_handler_code, HY_FUN, 2, 0, 0
INFO hyi_thread_handler_info, hy_value_entry_2, hyi_thread_handler_code, HY_FUN, 2, 0, 0
INFO hyi_evaluate_saved_info, hy_value_entry_1, hyi_evaluate_saved_code, HY_FUN, 1, 0, 0

STATIC hy_False_closure, hy_con_False_info
STATIC hy_True_closure, hy_con_True_info
STATIC hy_Nil_closure, hy_con_Nil_info
STATIC hy_Unit_closure, hy_con_Unit_info
STATIC hyi_top_handler_closure, hyi_top_handler_info
STATIC hyi_thread_handler_closure, hyi_thread_handler_info
STATIC hyi_evaluate_saved_closure, hyi_evaluate_saved_info

// Named by stubs written for GHC, in C.
.macro GHC_STATIC name, info
    .globl \name
    .type \name, @object
    .size \name, 8
\name:
    .quad \info
.endm
// Each has a second, hidden name: the address of the first may be that of a copy in the executable.
.globl hyi_runIO, hyi_runNonIO
.hidden hyi_runIO, hyi_runNonIO
hyi_runIO:
GHC_STATIC base_GHCziTopHandler_runIO_closure, hyi_runIO_info
hyi_runNonIO:
GHC_STATIC base_GHCziTopHandler_runNonIO_closure, hyi_runNonIO_info

// RtsConfig: rts_opts_enabled is RtsOptsSafeOnly, all else 0.
    .globl defaultRtsConfig
    .type defaultRtsConfig, @object
    .size defaultRtsConfig, 112
defaultRtsConfig:
    .quad HYI_RTS_OPTS_SAFE_ONLY
    .zero 104

.weak hy_lib_stackOverflow_closure, hy_lib_heapOverflow_closure
.weak hy_lib_nonTermination_closure, hy_lib_uncaught_closure, hy_lib_exceptionText_closure
.weak hy_lib_blockedOnMVar_closure, hy_lib_blockedOnSTM_closure

.macro ZERO name, bytes
    .globl \name
    .hidden \name
    .type \name, @object
    .size \name, \bytes
    .p2align 6
\name:
    .zero \bytes
.endm

.data
.globl hyi_this_runtime
.hidden hyi_this_runtime
.type hyi_this_runtime, @object
.size hyi_this_runtime, 24
.p2align 4
hyi_this_runtime:
    .quad hyi_free_stable_pointer, 0, hyi_exception_text_of

.bss
ZERO hyi_task_lock, 64
ZERO hyi_thread_lock, 64
ZERO hyi_chunk_lock, 64
ZERO hyi_init_lock, 64
ZERO hyi_table_lock, 64
ZERO hyi_old, 64
ZERO hyi_aged, 64
ZERO hyi_limb_kernels, 1
ZERO hyi_common_values, HYI_COMMON_VALUES_BYTES
ZERO hyi_chunk_l1, HY_CHUNK_L1_COUNT * 8

.section .tbss, "awT", @nobits
.globl hy_current
.hidden hy_current
.type hy_current, @object
.size hy_current, 8
.p2align 3
hy_current:
    .zero 8

.section .note.GNU-stack, "", @progbits

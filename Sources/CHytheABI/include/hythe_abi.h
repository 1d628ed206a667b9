// The contract between compiled Haskell code and the runtime.
//
// The compiler imports this header for offsets and closure kinds, the runtime (Embedded Swift and
// assembly) for its data structures. Documentation/Runtime.md explains the conventions in prose.
#ifndef HYTHE_ABI_H
#define HYTHE_ABI_H

// ---------------------------------------------------------------------------------------------
// Offsets in bytes, usable from assembly. A test pins each against the structs below.

#define HY_CTX_HP             0   // next free byte of the nursery
#define HY_CTX_HPLIM          8   // end of the nursery; 0 asks the thread to stop at its next check
#define HY_CTX_NURSERY        16  // first byte of the nursery
#define HY_CTX_NURSERY_BYTES  24  // its size, for the unsigned-compare age test
#define HY_CTX_CATCH          32  // innermost catch frame (on the native stack), or 0
#define HY_CTX_CSP            40  // C stack pointer to run out-calls on, 16-byte aligned
#define HY_CTX_HSP            48  // Haskell native stack pointer to enter at, or saved by an out-call
#define HY_CTX_ROOTS          56  // root-stack pointer to enter at, or saved by an out-call
#define HY_CTX_STATE          64  // HY_STATE_*, read by a thread that wants to stop the world
#define HY_CTX_MASK           72  // asynchronous exceptions: 0 unmasked, 1 uninterruptible, 2 masked
#define HY_CTX_SHARED         80   // 1 while other tasks may evaluate the same thunks: claim them atomically
#define HY_CTX_ARGS           88   // arguments that do not fit in registers
#define HY_CTX_RESULTS        2136 // results that do not fit in registers
#define HY_CTX_STATUS         4184 // how the last checked in-call ended: 0 success, 1 by an exception
#define HY_CTX_EXCEPTION      4192 // the exception of that in-call (SomeException), kept until the next one
#define HY_CTX_WAITED         4200 // how many tasks wait for thunks that this one evaluates: hy_update wakes them
#define HY_CTX_PRIVATE        4208 // the runtime's own fields begin here

#define HY_ARGS_WORDS         256  // of ctx.args: a C function of 255 arguments, and its address
#define HY_RESULTS_WORDS      256  // of ctx.results

#define HY_STATE_OUTSIDE      0   // in C: the collector may run
#define HY_STATE_HASKELL      1   // in Haskell: the collector must wait for a safe point
#define HY_STATE_TRACED       2   // in C, and the next in-call is to be recorded

#define HY_INFO_ENTRY         0
#define HY_INFO_CODE          8
#define HY_INFO_KIND          16  // uint16_t
#define HY_INFO_TAG           18  // uint16_t: constructor tag (from 0) or function arity
#define HY_INFO_PTRS          20  // uint16_t
#define HY_INFO_WORDS         22  // uint16_t
#define HY_INFO_BYTES         24

// The mark of an update frame on the root stack: the slot holds `thunk | HY_UPDATE_FRAME`.
#define HY_UPDATE_FRAME_BIT   63

// Stack check: compiled code compares (native stack pointer - root-stack pointer) with this many bytes.
#define HY_STACK_SLACK        65536

// ---------------------------------------------------------------------------------------------
// Closure kinds (hy_info.kind)

#define HY_CON         0   // [info][fields: pointers, then words]
#define HY_FUN         1   // [info][free variables: pointers, then words]
#define HY_THUNK       2   // [info][result][free variables: pointers, then words]
#define HY_SELECTOR    3   // [info][result][scrutinee]; tag = index of the pointer field selected
#define HY_AP          4   // [info][result][function][n][n pointer arguments]
#define HY_PAP         5   // [info][function][n | coded << 16][n arguments][if coded, 2 bits for each: HY_PAP_*]
#define HY_IND         6   // an evaluated thunk: [info][result]...
#define HY_BLACKHOLE   7   // a thunk under evaluation: [info][owner][as before, weakly]; tag: HY_BLACKHOLE_*
#define HY_RAISE       8   // a thunk whose evaluation raised: [info][exception]...
#define HY_MUTVAR      9   // [info][value]
#define HY_ARRAY       10  // [info][n][n pointers]: Array#, MutableArray#, SmallArray#, SmallMutableArray#
#define HY_BYTES       11  // [info][n bytes][bytes...]: ByteArray#, MutableByteArray#
#define HY_WEAK        12  // [info][key][value][finalizer][link]
#define HY_STABLENAME  13  // [info][number]
#define HY_MVAR        14  // [info][value or 0][first waiting thread or 0][last one]
#define HY_FORWARDED   15  // only during a collection
#define HY_THREAD      16  // ThreadId#: [info][control block or 0][6 pointers][number << 8 | how it ended]

// The info table of a thunk is followed by that of its blackhole, which has the same shape.
#define HY_BLACKHOLE_THUNK  0
#define HY_BLACKHOLE_AP     1

// What an argument of a partial application is. Only if one is no pointer are there codes, 32 in a word.
#define HY_PAP_POINTER   0
#define HY_PAP_WORD      1
#define HY_PAP_FLOATING  2
#define HY_PAP_VOID      3
#define HY_PAP_CODED_BIT 16

#ifndef __ASSEMBLER__
#include <stdint.h>
#include <stddef.h>

// An info table. `entry` evaluates the closure; `code` is the function's own code for HY_FUN.
typedef struct hy_info {
    void *entry;   // tailcc ptr (swiftself ctx, sp, node): node to weak head normal form, tagged
    void *code;    // HY_FUN: tailcc R (swiftself ctx, sp, node, arguments...), else null
    uint16_t kind;
    uint16_t tag;
    uint16_t ptrs;  // pointer words of the payload (after the result word, for thunks)
    uint16_t words; // all words of the payload (after the result word, for thunks); at least ptrs
} hy_info;

typedef struct hy_closure {
    const hy_info *info;
    uintptr_t payload[];
} hy_closure;

// The first part of a task's control block; compiled code keeps its address in r13.
typedef struct hy_ctx {
    uintptr_t hp, hpLim, nursery, nurseryBytes;
    void *catchFrame;
    uintptr_t cStack, haskellStack, roots;
    uintptr_t state, mask, shared;
    uintptr_t args[HY_ARGS_WORDS];
    uintptr_t results[HY_RESULTS_WORDS];
    uintptr_t status, exception;
    uintptr_t waited;
} hy_ctx;

#endif // __ASSEMBLER__
#endif // HYTHE_ABI_H

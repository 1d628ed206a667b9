// What the runtime's Swift needs and Swift cannot say: thread-locals, atomics, inline assembly, C globals.
// Internal to the runtime; hosts and compiled code never see it.
#ifndef HYTHE_INTERNAL_H
#define HYTHE_INTERNAL_H

// C functions made of Haskell ones for which the program has code; more of them need memory. Fills pages of 4 KB.
#define HY_ADJUSTORS 1024

#include "hythe_abi.h"
#include "hythe_trace.h"

// First level of the chunk table: one pointer per 16 GB of address space.
#define HY_CHUNK_L1_COUNT 8192

// Boxes that the collector shares (Collect/CommonValues.swift): characters from 0, numbers from -HYI_LEAST_COMMON_INT.
#define HYI_COMMON_CHARS 256
#define HYI_LEAST_COMMON_INT 256
#define HYI_COMMON_INTS 1280
#define HYI_COMMON_VALUES_BYTES ((HYI_COMMON_CHARS + HYI_COMMON_INTS) * 16)

// Offsets into hy_task that the assembly uses; pinned in Tests/Runtime/offsets.c.
#define HY_TASK_REMEMBERED      (HY_CTX_PRIVATE + 0) // next free entry of the remembered set
#define HY_TASK_REMEMBERED_END  (HY_CTX_PRIVATE + 8)
#define HY_TASK_PENDING         (HY_CTX_PRIVATE + 16) // exception to raise when a runtime service returns 0
#define HY_TASK_LOCKED          (HY_CTX_PRIVATE + 24) // nesting of rts_lock
#define HY_TASK_UNCAUGHT        (HY_CTX_PRIVATE + 32) // the top handler runs already
#define HY_TASK_SCHEDULED       (HY_CTX_PRIVATE + 40) // SchedulerStatus of the last rts_eval*
#define HY_TASK_REGION          (HY_CTX_PRIVATE + 48) // ctx.roots while no Haskell runs
#define HY_TASK_TOP             (HY_CTX_PRIVATE + 56) // ctx.haskellStack while no Haskell runs
#define HY_TASK_DUE             (HY_CTX_PRIVATE + 64) // finalizers wait to be run when the outermost in-call is over
#define HY_TASK_TOKEN           (HY_CTX_PRIVATE + 72) // of the innermost in-call; while no Haskell runs, of the next one
#define HY_TASK_LAST_TOKEN      (HY_CTX_PRIVATE + 80) // no token is used twice, see Note [In-calls that do not return]
#define HY_TASK_RECORD          (HY_CTX_PRIVATE + 88) // of the innermost in-call; 0 for an outermost one
#define HY_TASK_INTERRUPTED     (HY_CTX_PRIVATE + 96) // exceptions of other threads wait until the running one unmasks them
#define HY_TASK_SEGMENT         (HY_CTX_PRIVATE + 104) // the segment of the stacks in use; 0: the task's own region

#define HY_TASK_HOSTED          (HY_CTX_PRIVATE + 112) // HY_HOSTED_*: what is special about `safe` calls
#define HY_HOSTED_NOT     0
#define HY_HOSTED_FORKED  1  // the task of forked threads, where there may be workers
#define HY_HOSTED_FORKS   2  // an in-call has forked threads, and there is no worker yet
#define HY_HOSTED_TRACED  4  // added to these: what the task does is recorded, see Trace/Tracing.swift

// A forked thread's call of C: argument registers, the function, rax; then the results and errno.
#define HY_CALL_ARGUMENTS  0
#define HY_CALL_TARGET     48
#define HY_CALL_FLOATING   56
#define HY_CALL_RAX        120
#define HY_CALL_RDX        128
#define HY_CALL_XMM0       136
#define HY_CALL_XMM1       144
#define HY_CALL_ERRNO      152
#define HY_CALL_BYTES      160

// A further segment of a task's stacks begins with these words; its root stack begins behind the mark, which leads whoever
// walks down the root stack to the segment before.
#define HY_SEGMENT_PREVIOUS 0  // 0: the task's own region
#define HY_SEGMENT_ROOTS    8  // where the root stack ends there
#define HY_SEGMENT_TOP      16 // where its native stack begins
#define HY_SEGMENT_NEXT     24 // one that was in use before, or 0
#define HY_SEGMENT_BYTES    32
#define HY_SEGMENT_USED     40 // since the last collection
#define HY_SEGMENT_MARK     48
#define HY_SEGMENT_HEADER   56

// What an in-call keeps on the C stack; ctx.cStack points to it while Haskell runs.
#define HY_FRAME_KIND    0
#define HY_FRAME_TOKEN   8
#define HY_FRAME_ROOTS   16 // where its root stack begins
#define HY_FRAME_HSP     24 // where its native stack begins; a nested in-call's record ends below the one around it
#define HY_FRAME_BYTES   32

// What a nested in-call keeps of the one around it, on the Haskell stack: a jump that leaves it may destroy its frame on
// the C stack, not this. task.record points to it.
#define HY_RECORD_CSP    0
#define HY_RECORD_ROOTS  8
#define HY_RECORD_CATCH  16
#define HY_RECORD_MASK   24
#define HY_RECORD_TOKEN  32
#define HY_RECORD_OUTER  40 // its record, or 0
#define HY_RECORD_BYTES  48

#define HY_INCALL_PLAIN    0  // an uncaught exception ends the process
#define HY_INCALL_CHECKED  1  // an uncaught exception becomes ctx.status
#define HY_INCALL_LOCKED   2  // as checked, entered between rts_lock and rts_unlock
#define HY_INCALL_RTS      3  // rts_inCall: an uncaught exception becomes the scheduler status

#define HY_SCHEDULER_SUCCESS  1  // of SchedulerStatus
#define HY_SCHEDULER_KILLED   2

// Byte arrays up to this size are allocated by hy_new_bytes itself.
#define HYI_NURSERY_BYTES 4096

// RtsOptsEnabledEnum
#define HYI_RTS_OPTS_SAFE_ONLY 3
#define HYI_RTS_OPTS_ALL 4

#ifdef __ASSEMBLER__
#include <asm/unistd.h>
#define SYS_sched_yield __NR_sched_yield
#endif

#ifndef __ASSEMBLER__
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include "hythe_bignum.h"
#include "hythe_io.h"
#include "hythe_limbs.h"

#include <stdio_ext.h>
#include <ctype.h>
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <linux/membarrier.h>
#include <math.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// One OS thread's attachment to the runtime; compiled code sees its first part as hy_ctx.
typedef struct hy_task {
    hy_ctx ctx;
    uintptr_t remembered, rememberedEnd;
    uintptr_t pending;
    uintptr_t locked;
    uintptr_t uncaught;
    uintptr_t schedulerStatus;     // of the last rts_eval*
    uintptr_t region, top;         // root stack at the bottom, native stack from `top` down; these two never change
    uintptr_t finalizersDue;
    uintptr_t token, lastToken, record;
    uintptr_t interrupted;
    uintptr_t segment;
    uintptr_t hosted;

    struct hy_task *next, *previous; // in the list of all tasks, under the task lock
    struct hy_task *nextIdle;      // in that of idle ones
    uintptr_t nurseryEnd;          // the true end; ctx.hpLim is 0 while a stop is asked for
    uintptr_t extraHp, extraEnd;   // where rts_mk* allocates when the nursery is full
    uintptr_t rememberedBase;
    uintptr_t regionBytes;
    uintptr_t firstSegment;        // after the task's own region, or 0
    uintptr_t deepest;             // most root-stack bytes seen by a collection since the last release
    struct hy_task *waitingFor;    // the owner of the blackhole that this one waits for, or 0
    uintptr_t wakeUp;              // 1: it is to look again
    uintptr_t waitingIn;           // under the task lock: the root-stack slot of the blackhole this one waits for, or 0
    uintptr_t idle;                // whether its thread has ended, see InCall/Tasks.swift
    uintptr_t pinnedHp, pinnedEnd; // current block for small pinned byte arrays
    uintptr_t smallRuns;           // small nurseries filled since the last collection
    uintptr_t allocated;           // bytes allocated in nurseries given back so far
    uintptr_t stackLow, stackHigh; // the thread's own C stack, looked up when it matters; 0 before
    struct hyi_thread *forked;     // the forked thread that it runs, or that waits below a nested in-call
    uintptr_t forkedStack;         // ctx.cStack while that one runs; a nested in-call has another
    struct hyi_thread *inCalls;    // the threads that stand for its in-calls, as far as they were asked for
    struct hyi_thread *calling;    // the forked thread whose call its OS thread makes
    uintptr_t isWorker;            // its OS thread is the runtime's own
    struct hyi_thread *suspended;  // of these, the one whose frames end what lies in the task's own region, if it waits
    uintptr_t traceNext, traceEnd, traceBytes; // the block of the trace that its events go to
} hy_task;

// A Haskell thread: a forked one, or one that stands for an in-call. See Threads/Thread.swift.
typedef struct hyi_thread {
    uintptr_t object;                  // its closure, a ThreadId#
    struct hyi_thread *next, *previous; // in the list of clean or of dirty threads
    struct hyi_thread *queued;         // the next one in the queue that it is in
    struct hyi_thread *nextInCall;     // of the same task
    uintptr_t state;                   // see ThreadState
    uintptr_t raises;                  // what its closure holds is an exception to raise when it goes on
    uintptr_t dirty;                   // something of it may lead to an object that is not old
    hy_task *task;                     // of an in-call; 0 for a forked thread
    uintptr_t frame;                   // of an in-call: its frame on the C stack
    struct hyi_thread *below;          // of an in-call within a forked thread: that thread
    uintptr_t belowStack;
    uintptr_t roots, haskellStack, catchFrame, mask; // of ctx, while it does not run
    uintptr_t image, imageBytes;       // memory for its stacks while others use the stack of forked threads
    uintptr_t rootBytes, nativeBytes;  // what is there
    uintptr_t call, callBytes;         // of a forked thread: its call of C, HY_CALL_*
    uintptr_t wakeAt, place;           // of a sleeper: nanoseconds of the monotonic clock, index in the heap
} hyi_thread;

// A space that a collection copies into: a list of chunks, filled one after the other.
typedef struct hyi_space {
    uintptr_t hp, limit;        // where the next survivor goes, in the last chunk
    uintptr_t first, last;      // chunks
    uintptr_t chunks;           // their number
    uintptr_t scan, scanChunk;  // everything below has been scanned
    uintptr_t kind;             // the kind of its chunks during a collection
} hyi_space;

extern __thread hy_task *hy_current __attribute__((tls_model("initial-exec"), visibility("hidden")));

static inline hy_task *hyi_current(void) { return hy_current; }
static inline void hyi_set_current(hy_task *task) { hy_current = task; }

// --- Atomics and fences ------------------------------------------------------------------------

static inline uintptr_t hyi_load(const uintptr_t *p) { return __atomic_load_n(p, __ATOMIC_ACQUIRE); }
static inline void hyi_store(uintptr_t *p, uintptr_t v) { __atomic_store_n(p, v, __ATOMIC_RELEASE); }
static inline void hyi_store_seq(uintptr_t *p, uintptr_t v) { __atomic_store_n(p, v, __ATOMIC_SEQ_CST); }
static inline bool hyi_cas(uintptr_t *p, uintptr_t expected, uintptr_t desired) {
    return __atomic_compare_exchange_n(p, &expected, desired, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}
static inline uintptr_t hyi_add(uintptr_t *p, uintptr_t n) { return __atomic_fetch_add(p, n, __ATOMIC_RELAXED); }
static inline void hyi_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
static inline void hyi_compiler_barrier(void) { __asm__ volatile("" ::: "memory"); }
static inline void hyi_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

// --- System calls that libc does not wrap ------------------------------------------------------

static inline int hyi_membarrier(int command) { return (int)syscall(SYS_membarrier, command, 0, 0); }
// The same for at most some nanoseconds.
static inline void hyi_futex_wait_for(const uintptr_t *p, uintptr_t value, uint64_t nanoseconds) {
    struct timespec time = {(time_t)(nanoseconds / 1000000000), (long)(nanoseconds % 1000000000)};
    syscall(SYS_futex, (const uint32_t *)p, FUTEX_WAIT_PRIVATE, (uint32_t)value, &time, NULL, 0);
}
static inline void hyi_poll_for(struct pollfd *descriptors, uintptr_t count, uint64_t nanoseconds) {
    struct timespec time = {(time_t)(nanoseconds / 1000000000), (long)(nanoseconds % 1000000000)};
    ppoll(descriptors, count, &time, NULL);
}
// Waits while the low half of *p is `value`.
static inline void hyi_futex_wait(const uintptr_t *p, uintptr_t value) {
    syscall(SYS_futex, (const uint32_t *)p, FUTEX_WAIT_PRIVATE, (uint32_t)value, NULL, NULL, 0);
}
static inline void hyi_futex_wake_all(const uintptr_t *p) {
    syscall(SYS_futex, (const uint32_t *)p, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}

// --- Traces -------------------------------------------------------------------------------------

// <sys/file.h>
#define LOCK_EX 2
#define LOCK_NB 4
extern int flock(int, int);
static inline const char *hyi_secure_getenv(const char *name) { return secure_getenv(name); }
static inline long hyi_thread_number(void) { return syscall(SYS_gettid); }
static inline long hyi_print_number(char *to, const char *before, uintptr_t number) {
    return snprintf(to, 48, "%s%lu", before, (unsigned long)number);
}
static inline long hyi_print_hex(char *to, uintptr_t number) { return snprintf(to, 48, "%lx ", (unsigned long)number); }
// How many objects (the program, libraries) have been loaded so far. What <link.h> declares: Swift 6.3.1 crashes when it
// imports <link.h>, <cpuid.h> and <sys/file.h> here.
struct dl_phdr_info {
    uintptr_t dlpi_addr;
    const char *dlpi_name;
    const void *dlpi_phdr;
    uint16_t dlpi_phnum;
    unsigned long long dlpi_adds, dlpi_subs;
};
extern int dl_iterate_phdr(int (*)(struct dl_phdr_info *, size_t, void *), void *);
static inline int hyi_see_objects(struct dl_phdr_info *info, size_t size, void *count) {
    (void)size;
    *(uintptr_t *)count = info->dlpi_adds;
    return 1;
}
static inline uintptr_t hyi_loaded_objects(void) {
    uintptr_t count = 0;
    dl_iterate_phdr(hyi_see_objects, &count);
    return count;
}
// Writes lines "address path" of all objects that fit; returns the number of bytes.
typedef struct { char *text, *end; bool isFirst; } hyi_object_list;
static inline int hyi_list_object(struct dl_phdr_info *info, size_t size, void *list) {
    (void)size;
    hyi_object_list *to = list;
    char program[PATH_MAX];
    const char *name = info->dlpi_name;
    if (to->isFirst && !*name) {
        // The program comes first, without a name.
        ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
        program[length < 0 ? 0 : length] = 0;
        name = program;
    }
    to->isFirst = false;
    if (!*name || to->end - to->text < (ptrdiff_t)strlen(name) + 32) return 0;
    to->text += snprintf(to->text, (size_t)(to->end - to->text), "%lx %s\n", (unsigned long)info->dlpi_addr, name);
    return 0;
}
static inline uintptr_t hyi_list_objects(void *text, uintptr_t bytes) {
    hyi_object_list list = {(char *)text, (char *)text + bytes, true};
    dl_iterate_phdr(hyi_list_object, &list);
    return (uintptr_t)(list.text - (char *)text);
}
// A file that takes the place of no standard stream, although the host may have closed them.
static inline int hyi_open_apart(const char *path, int flags, int mode) {
    int file = open(path, flags, mode);
    if (file < 0 || file > 2) return file;
    int apart = fcntl(file, F_DUPFD_CLOEXEC, 3);
    close(file);
    return apart;
}
static inline uintptr_t hyi_file_identity(int file) {
    struct stat status;
    return fstat(file, &status) ? 0 : (uintptr_t)status.st_ino ^ (uintptr_t)status.st_dev << 48;
}
// A counter that runs at one speed, on all cores alike: whether there is one, and what it says.
#if defined(__x86_64__)
static inline bool hyi_has_ticks(void) {
    uint32_t a = 0x80000000, b, c, d;
    __asm__("cpuid" : "+a"(a), "=b"(b), "=c"(c), "=d"(d));
    if (a < 0x80000007) return false;
    a = 0x80000007;
    __asm__("cpuid" : "+a"(a), "=b"(b), "=c"(c), "=d"(d));
    return d >> 8 & 1;
}
static inline uint64_t hyi_ticks(void) { return __builtin_ia32_rdtsc(); }
#else
static inline bool hyi_has_ticks(void) { return false; }
static inline uint64_t hyi_ticks(void) { return 0; }
#endif

// --- LeakSanitizer, if the host runs under it -----------------------------------------------------

extern void __lsan_register_root_region(const void *start, size_t bytes) __attribute__((weak));
extern void __lsan_unregister_root_region(const void *start, size_t bytes) __attribute__((weak));
static inline void hyi_show_to_leak_checker(uintptr_t start, uintptr_t bytes) {
    if (__lsan_register_root_region) __lsan_register_root_region((const void *)start, bytes);
}
static inline void hyi_hide_from_leak_checker(uintptr_t start, uintptr_t bytes) {
    if (__lsan_unregister_root_region) __lsan_unregister_root_region((const void *)start, bytes);
}

// --- Other runtimes in the process -------------------------------------------------------------

// What another copy of this runtime calls when it is handed something of this one. Part of the interface between versions:
// fields are only added at the end.
typedef struct hyi_runtime {
    void (*freeStablePointer)(void *);
    void (*freeFunction)(void *);      // set by who makes functions: programs that make none need not have the code
    char *(*exceptionText)(void *);
} hyi_runtime;
extern hyi_runtime hyi_this_runtime __attribute__((visibility("hidden")));
static inline void hyi_set_free_function(void (*function)(void *)) { hyi_this_runtime.freeFunction = function; }
static inline uintptr_t hyi_own_runtime(void) { return (uintptr_t)&hyi_this_runtime; }

// The function that the name would have without this library; NULL if there is none. A static program has no dlsym.
#pragma weak dlsym
static inline void *hyi_next(const char *name) { return &dlsym ? dlsym(RTLD_NEXT, name) : NULL; }
static inline void hyi_next_init(int *argc, char ***argv) {
    void (*init)(int *, char ***) = (void (*)(int *, char ***))hyi_next("hs_init");
    if (init) init(argc, argv);
}
static inline void hyi_next_call(const char *name) {
    void (*call)(void) = (void (*)(void))hyi_next(name);
    if (call) call();
}
static inline void hyi_next_take(const char *name, void *argument) {
    void (*take)(void *) = (void (*)(void *))hyi_next(name);
    if (take) take(argument);
}
// The data of a function made of a Haskell one, by whichever runtime, found by the shape of its code (Adjustors.S); else 0.
static inline uintptr_t hyi_adjustor_data_of(uintptr_t code) {
    const unsigned char *bytes = (const unsigned char *)code;
    static const unsigned char shape[] = {0xf3, 0x0f, 0x1e, 0xfa, 0x4c, 0x8d, 0x15, 0, 0, 0, 0, 0x41, 0xff, 0x62, 0x08};
    if (code & 15) return 0;
    int32_t offset = 0;
    for (unsigned i = 0; i < sizeof shape; i++)
        if (i < 7 || i > 10) {
            if (bytes[i] != shape[i]) return 0;
        } else {
            offset = (int32_t)((uint32_t)offset | (uint32_t)bytes[i] << 8 * (i - 7));
        }
    return code + 11 + (uintptr_t)(intptr_t)offset;
}

// --- C macros and variables --------------------------------------------------------------------

extern char hy_adjustor_code[] __attribute__((visibility("hidden")));
extern char hy_adjustor_data[] __attribute__((visibility("hidden")));
static inline uintptr_t hyi_adjustor_code(void) { return (uintptr_t)hy_adjustor_code; }
static inline uintptr_t hyi_adjustor_data(void) { return (uintptr_t)hy_adjustor_data; }
static inline void hyi_spin_lock(int *lock) {
    while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE)) sched_yield();
}
static inline void hyi_spin_unlock(int *lock) { __atomic_store_n(lock, 0, __ATOMIC_RELEASE); }

static inline FILE *hyi_stdin(void) { return stdin; }
static inline FILE *hyi_stdout(void) { return stdout; }
static inline FILE *hyi_stderr(void) { return stderr; }
static inline int hyi_open(const char *path, int flags, int mode) { return open(path, flags, mode); }
// Bytes that libc has read and not delivered yet.
static inline long hyi_buffered_input(FILE *f) { return f->_IO_read_end - f->_IO_read_ptr; }
static inline int hyi_is_line_buffered(FILE *f) { return __flbf(f); }
static inline int hyi_is_unbuffered(FILE *f) { return (f->_flags & 2) != 0; }
static inline int hyi_errno(void) { return errno; }
static inline void hyi_set_errno(int number) { errno = number; }
static inline void *hyi_map_failed(void) { return MAP_FAILED; }
static inline char **hyi_environ(void) { return environ; }
// Of the function that this is inlined into.
static inline __attribute__((always_inline)) uintptr_t hyi_return_address(void) {
    return (uintptr_t)__builtin_return_address(0);
}
static inline uintptr_t hyi_stack_position(void) { return (uintptr_t)__builtin_frame_address(0); }
// The bounds of the calling thread's C stack; everything, if they cannot be told.
static inline void hyi_thread_stack(uintptr_t *low, uintptr_t *high) {
    *low = 0;
    *high = UINTPTR_MAX;
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes)) return;
    void *start;
    size_t size;
    if (!pthread_attr_getstack(&attributes, &start, &size)) {
        *low = (uintptr_t)start;
        *high = (uintptr_t)start + size;
    }
    pthread_attr_destroy(&attributes);
}
static inline unsigned long hyi_isatty_echo(void) { return ECHO; }
static inline const char *hyi_program_invocation_name(void) { return program_invocation_short_name; }
static inline void hyi_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }
static inline void hyi_default_signal(int number) { signal(number, SIG_DFL); }
static inline int hyi_getc(FILE *f) { return getc_unlocked(f); }
static inline int hyi_putc(int c, FILE *f) { return putc_unlocked(c, f); }

// --- Storage and code of the assembly ----------------------------------------------------------

// Guards of the list of tasks, the chunk allocator, start-up, and the tables of stable pointers and the like.
// Zero is an unlocked mutex. Order: init, task, thread, table, chunk.
extern pthread_mutex_t hyi_task_lock, hyi_thread_lock, hyi_chunk_lock, hyi_init_lock, hyi_table_lock;
#define HYI_LOCK(name) \
    static inline void hyi_lock_##name(void) { pthread_mutex_lock(&hyi_##name##_lock); } \
    static inline void hyi_unlock_##name(void) { pthread_mutex_unlock(&hyi_##name##_lock); }
HYI_LOCK(task)
HYI_LOCK(thread)
HYI_LOCK(chunk)
HYI_LOCK(init)
HYI_LOCK(table)
static inline bool hyi_try_lock_task(void) { return pthread_mutex_trylock(&hyi_task_lock) == 0; }
// In the child of a fork, where nobody holds them any more.
static inline void hyi_reset_locks(void) {
    memset(&hyi_init_lock, 0, sizeof hyi_init_lock);
    memset(&hyi_task_lock, 0, sizeof hyi_task_lock);
    memset(&hyi_thread_lock, 0, sizeof hyi_thread_lock);
    memset(&hyi_table_lock, 0, sizeof hyi_table_lock);
    memset(&hyi_chunk_lock, 0, sizeof hyi_chunk_lock);
}
extern uint8_t *hyi_chunk_l1[HY_CHUNK_L1_COUNT];

extern char hyi_common_values[HYI_COMMON_VALUES_BYTES];
static inline uintptr_t hyi_common(void) { return (uintptr_t)hyi_common_values; }

extern hyi_space hyi_old, hyi_aged;
static inline hyi_space *hyi_old_space(void) { return &hyi_old; }
static inline hyi_space *hyi_aged_space(void) { return &hyi_aged; }

// What lies at an address: one of HY_CHUNK_*; 0 outside the heap.
static inline uint8_t hyi_chunk_kind(uintptr_t address) {
    const uint8_t *table = hyi_chunk_l1[address >> 34];
    return table ? table[address >> 20 & 0x3fff] : 0;
}
static inline uint8_t *hyi_chunk_table(uintptr_t address) {
    return __atomic_load_n(&hyi_chunk_l1[address >> 34], __ATOMIC_ACQUIRE);
}
// Begins to load what may be an address.
static inline void hyi_prefetch(uintptr_t address) { __builtin_prefetch((const void *)address); }

static inline void hyi_set_chunk_table(uintptr_t address, uint8_t *table) {
    __atomic_store_n(&hyi_chunk_l1[address >> 34], table, __ATOMIC_RELEASE);
}

// Addresses of info tables and static closures.
#define HYI_INFO(name) \
    extern const hy_info hy_##name##_info __attribute__((visibility("hidden"))); \
    static inline uintptr_t hyi_info_##name(void) { return (uintptr_t)&hy_##name##_info; }
#define HYI_CLOSURE(name) \
    extern hy_closure hy_##name##_closure __attribute__((visibility("hidden"))); \
    static inline uintptr_t hyi_closure_##name(void) { return (uintptr_t)&hy_##name##_closure; }
HYI_INFO(ind)
HYI_INFO(blackhole)
HYI_INFO(claimed)
HYI_INFO(raise)
HYI_INFO(ap)
HYI_INFO(pap)
HYI_INFO(mutvar)
HYI_INFO(mutvar_dirty)
HYI_INFO(array)
HYI_INFO(array_dirty)
HYI_INFO(array_cards)
HYI_INFO(bytes)
HYI_INFO(weak)
HYI_INFO(weak_dead)
HYI_INFO(stablename)
HYI_INFO(mvar)
HYI_INFO(mvar_dirty)
HYI_INFO(thread)
HYI_INFO(thread_dirty)
HYI_INFO(con_Char)
HYI_INFO(con_Int)
HYI_INFO(con_Word)
HYI_INFO(con_Double)
HYI_INFO(con_Float)
HYI_INFO(con_Int8)
HYI_INFO(con_Int16)
HYI_INFO(con_Int32)
HYI_INFO(con_Int64)
HYI_INFO(con_Word8)
HYI_INFO(con_Word16)
HYI_INFO(con_Word32)
HYI_INFO(con_Word64)
HYI_INFO(con_Ptr)
HYI_INFO(con_FunPtr)
HYI_INFO(con_StablePtr)
HYI_INFO(con_Cons)
HYI_CLOSURE(False)
HYI_CLOSURE(True)
HYI_CLOSURE(Nil)
HYI_CLOSURE(Unit)

// Runs Haskell code `code(ctx, sp, a, b)` as a checked in-call between rts_lock and rts_unlock.
extern uintptr_t hyi_incall_locked(hy_task *task, void *code, uintptr_t a, uintptr_t b);
// Makes a call that is laid out as HY_CALL_*.
extern void hyi_perform(uintptr_t call);
// Codes for it.
#define HYI_CODE(name) \
    extern char hyi_##name[] __attribute__((visibility("hidden"))); \
    static inline void *hyi_address_##name(void) { return hyi_##name; }
HYI_CODE(code_eval)
HYI_CODE(code_eval_io)
HYI_CODE(code_eval_lazy_io)
HYI_CODE(code_run_main)
HYI_CODE(code_worker)
HYI_CODE(thread_start)

extern hy_closure hy_lib_stackOverflow_closure __attribute__((weak));
extern hy_closure hy_lib_heapOverflow_closure __attribute__((weak));
extern hy_closure hy_lib_nonTermination_closure __attribute__((weak));
extern hy_closure hy_lib_blockedOnMVar_closure __attribute__((weak));
extern hy_closure hy_lib_blockedOnSTM_closure __attribute__((weak));
extern hy_closure hy_lib_uncaught_closure __attribute__((weak));
extern hy_closure hy_lib_exceptionText_closure __attribute__((weak));
extern const char hy_lib_options[] __attribute__((weak));
static inline const char *hyi_built_in_options(void) { return hy_lib_options; }
static inline uintptr_t hyi_exception_text(void) { return (uintptr_t)&hy_lib_exceptionText_closure; }
static inline uintptr_t hyi_heap_overflow(void) { return (uintptr_t)&hy_lib_heapOverflow_closure; }
// The library's exception, or something to raise when there is no library.
static inline uintptr_t hyi_non_termination(void) {
    uintptr_t closure = (uintptr_t)&hy_lib_nonTermination_closure;
    return closure ? closure : hyi_closure_Unit() | 1;
}
static inline uintptr_t hyi_blocked_on_mvar(void) { return (uintptr_t)&hy_lib_blockedOnMVar_closure; }
static inline uintptr_t hyi_blocked_on_stm(void) { return (uintptr_t)&hy_lib_blockedOnSTM_closure; }

// --- RtsAPI.h's structures ---------------------------------------------------------------------

// That header also declares the functions that Swift defines, so their types are said again here; Tests/Runtime
// compares the layouts.
typedef struct hyi_rts_config {
    uint32_t rts_opts_enabled;
    int64_t rts_opts_suggestions;
    const char *rts_opts;
    int64_t rts_hs_main, keep_cafs;
    const char *eventlog_writer;
    void (*defaultsHook)(void);
    void *otherHooks[7];
} hyi_rts_config;

typedef struct hyi_gc_details {
    uint32_t gen, threads;
    uint64_t allocated_bytes, live_bytes, large_objects_bytes, compact_bytes, slop_bytes, mem_in_use_bytes, copied_bytes;
    uint64_t par_max_copied_bytes, par_balanced_copied_bytes;
    int64_t sync_elapsed_ns, cpu_ns, elapsed_ns, nonmoving_gc_sync_cpu_ns, nonmoving_gc_sync_elapsed_ns;
} hyi_gc_details;

typedef struct hyi_rts_stats {
    uint32_t gcs, major_gcs;
    uint64_t allocated_bytes, max_live_bytes, max_large_objects_bytes, max_compact_bytes, max_slop_bytes;
    uint64_t max_mem_in_use_bytes, cumulative_live_bytes, copied_bytes, par_copied_bytes;
    uint64_t cumulative_par_max_copied_bytes, cumulative_par_balanced_copied_bytes;
    int64_t init_cpu_ns, init_elapsed_ns, mutator_cpu_ns, mutator_elapsed_ns, gc_cpu_ns, gc_elapsed_ns, cpu_ns, elapsed_ns;
    hyi_gc_details gc;
    int64_t nonmoving[6];
} hyi_rts_stats;

// A host that wants HYTHE_RTS_DEBUG to be read defines this variable as 1.
extern const int hythe_read_environment __attribute__((weak));
static inline bool hyi_wants_environment(void) { return &hythe_read_environment && hythe_read_environment; }

#endif // __ASSEMBLER__
#endif // HYTHE_INTERNAL_H

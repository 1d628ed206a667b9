// What HYTHE_TRACE writes: the runtime by way of this header, `hythe trace` reads by way of it.
//
// A file is a header and blocks, each of a whole number of pages. Nothing is ever moved, and what an event needs is in the
// file as soon as it is recorded: a process that is killed leaves a file that can be read.
#ifndef HYTHE_TRACE_H
#define HYTHE_TRACE_H

#define HY_TRACE_MAGIC        0x3145434152545948 // "HYTRACE1"
#define HY_TRACE_HEADER_BYTES 4096

// Fields of the header, in words. The clock of events is given by two moments, at the start and later.
#define HY_TRACE_FIELD_MAGIC       0
#define HY_TRACE_FIELD_PROCESS     1
#define HY_TRACE_FIELD_TICKS       2 // at the start
#define HY_TRACE_FIELD_NANOSECONDS 3 // of the monotonic clock, at the same moment
#define HY_TRACE_FIELD_LATER_TICKS 4
#define HY_TRACE_FIELD_LATER       5
#define HY_TRACE_FIELD_LOST        6 // events for which there was no room
#define HY_TRACE_FIELD_COMPLETE    7 // 1: the process has ended by itself

// A block begins with its kind, the OS thread (for events), and its bytes.
#define HY_TRACE_BLOCK_EVENTS  1
#define HY_TRACE_BLOCK_OBJECTS 2 // text: a line for each object in memory, the address it was moved by (hex) and its path
#define HY_TRACE_BLOCK_HEADER  32

// An event is two words: ticks since the start << 8 | kind, and an argument. Kind 0: the rest of the block is not used.
#define HY_TRACE_EVENT_BYTES   16
#define HY_TRACE_IN_CALL       1  // the address to which the in-call returns, in the export's C function; or a closure
#define HY_TRACE_IN_CALL_END   2  // 1: by an exception, in a checked form
#define HY_TRACE_OUT_CALL      3  // the C function
#define HY_TRACE_OUT_CALL_END  4
#define HY_TRACE_LEFT          5  // the innermost in-call was left by a jump
#define HY_TRACE_RAISE         6  // the info table of the exception's constructor, the dictionary of its type, or 0
#define HY_TRACE_COLLECT       7
#define HY_TRACE_COLLECT_END   8  // bytes that live on << 1 | major
#define HY_TRACE_ATTACH        9  // OS thread | 1 << 32 for one of the runtime's own
#define HY_TRACE_DETACH        10
#define HY_TRACE_RUN           11 // a Haskell thread's number: it goes on
#define HY_TRACE_STOP          12 // number << 8 | what it waits for, a ThreadState
#define HY_TRACE_FORK          13 // number of the new thread
#define HY_TRACE_AWAIT         14 // the thunk, which another OS thread evaluates
#define HY_TRACE_AWAIT_END     15
#define HY_TRACE_IDLE          16 // the OS thread has nothing to run
#define HY_TRACE_IDLE_END      17
#define HY_TRACE_KINDS         18

#endif // HYTHE_TRACE_H

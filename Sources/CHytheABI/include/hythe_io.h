// What the base library needs of the operating system, behind signatures that are easy to import.
//
// A stream is a libc FILE*, passed as `Ptr ()`. Calls that may block (reads from terminals and pipes, flushes
// and closes of pipes) are to be imported `safe`; the rest may be `unsafe`.
//
// Errors: a function that says "or an error" returns -errno (a value below zero).
#ifndef HYTHE_IO_H
#define HYTHE_IO_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// --- Streams ---------------------------------------------------------------------------------

void *hy_stdin(void);
void *hy_stdout(void);
void *hy_stderr(void);

// Opens a file. Mode: 0 read, 1 write (truncate), 2 append, 3 read and write. Null on failure: see hy_errno.
void *hy_io_open(const char *path, int64_t mode);
// A stream for a file descriptor, mode as above.
void *hy_io_open_descriptor(int64_t fd, int64_t mode);
// Creates and opens (read and write) a new file named prefix + random letters + suffix in a directory; writes
// its path, with terminator, to `path` (4096 bytes). Null on failure.
void *hy_io_open_temporary(char *path, const char *directory, const char *prefix, const char *suffix);
// 0 or an error. The stream is gone in either case.
int64_t hy_io_close(void *stream);
int64_t hy_io_flush(void *stream);

// One byte, -1 at the end of the input, or an error - 1 (that is -errno - 1, below -1).
int64_t hy_io_get_byte(void *stream);
// Puts the byte back that was just read; 0 or -1.
int64_t hy_io_unget_byte(void *stream, int64_t byte);
// One character in UTF-8 (0x110000 for bytes that are none), -1 at the end, or -errno - 1.
int64_t hy_io_get_char(void *stream);
// Reads until `count` bytes are there or the input ends: their number, or an error.
int64_t hy_io_read(void *stream, void *buffer, int64_t count);
// Reads what is available, at least one byte, waiting if need be: their number (0 at the end), or an error.
int64_t hy_io_read_some(void *stream, void *buffer, int64_t count);
// Reads a line in bytes, with its newline if it had one, up to `count` bytes: their number (0 at the end), or an
// error. A line longer than `count`, or one of which more is not there yet, comes in pieces.
int64_t hy_io_read_line(void *stream, void *buffer, int64_t count);
// 1 at the end of the input (blocks as reading does), 0 if not, or an error.
int64_t hy_io_at_end(void *stream);
// The descriptor if a read would block, else -1.
int64_t hy_io_must_wait(void *stream);
// 1 when a read would not block, 0 after `milliseconds` (below zero: wait for ever), or an error.
int64_t hy_io_wait_input(void *stream, int64_t milliseconds);

// 0 or an error.
int64_t hy_io_put_byte(void *stream, int64_t byte);
// Writes one character in UTF-8 (surrogates become '?'): 0 or an error.
int64_t hy_io_put_char(void *stream, int64_t character);
// Writes `count` bytes: 0 or an error.
int64_t hy_io_write_from(void *stream, const void *buffer, int64_t offset, int64_t count);
// How many bytes can be written without waiting, or -1 - descriptor.
int64_t hy_io_writable(void *stream, int64_t count);

// Mode: 0 none, 1 line, 2 block (`size` 0: a default). A terminal read without buffering delivers keys at once.
int64_t hy_io_set_buffering(void *stream, int64_t mode, int64_t size);
// The mode set, or the default of the stream: 0 none, 1 line, 2 block.
int64_t hy_io_get_buffering(void *stream);

// Whence: 0 from the start, 1 from here, 2 from the end. 0 or an error.
int64_t hy_io_seek(void *stream, int64_t whence, int64_t offset);
int64_t hy_io_tell(void *stream);
int64_t hy_io_size(void *stream);
int64_t hy_io_set_size(void *stream, int64_t size);
int64_t hy_io_is_seekable(void *stream);
int64_t hy_io_is_terminal(void *stream);
int64_t hy_io_get_echo(void *stream);
int64_t hy_io_set_echo(void *stream, int64_t on);
int64_t hy_io_descriptor(void *stream);
// 0 when the path names nothing, 1 a file, 2 a directory, 3 something else.
int64_t hy_io_path_kind(const char *path);

// --- errno -----------------------------------------------------------------------------------

int64_t hy_errno(void);
void hy_set_errno(int64_t number);
// A static text for an errno value.
const char *hy_strerror(int64_t number);
// Groups errno values as GHC's IOErrorType does: 0 other, 1 already exists, 2 does not exist, 3 resource busy,
// 4 resource exhausted, 5 EOF, 6 illegal operation, 7 permission denied, 8 unsatisfied constraints,
// 9 inappropriate type, 10 invalid argument, 11 interrupted, 12 timeout, 13 unsupported operation,
// 14 resource vanished (EPIPE), 15 hardware fault, 16 no such process or protocol.
int64_t hy_errno_kind(int64_t number);

// --- The process -----------------------------------------------------------------------------

// The arguments without the program's name, as getArgs gives them, and the name without its directory.
int64_t hy_arg_count(void);
const char *hy_arg(int64_t index);
const char *hy_prog_name(void);
// Replaces name and arguments (withArgs, withProgName); copies the strings.
void hy_set_args(int64_t count, const char *const *args);
void hy_set_prog_name(const char *name);

// Say on stderr that a stack or the heap has reached its limit, and how a program can have more.
void hy_report_stack_overflow(void);
void hy_report_heap_overflow(void);

// Null when not set.
const char *hy_getenv(const char *name);
int64_t hy_setenv(const char *name, const char *value);
int64_t hy_unsetenv(const char *name);
// Entry number `index` of the environment ("NAME=value"), or null past the end.
const char *hy_environment(int64_t index);
// The path of the running program; null when unknown.
const char *hy_executable_path(void);

// Flushes stdout and ends the process, as exitWith from main does.
void hy_exit_process(int64_t status);

int64_t hy_clock_monotonic_ns(void);
int64_t hy_clock_realtime_ns(void);
int64_t hy_clock_cpu_ns(void);

// Writes the bytes and a newline to stderr at once, for Debug.Trace.
void hy_trace(const void *bytes, int64_t count);

#ifdef __cplusplus
}
#endif
#endif

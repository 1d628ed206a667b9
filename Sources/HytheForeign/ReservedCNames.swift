/// C names that no export may have, because linking or the generated header would go wrong.
enum ReservedCNames {
    /// Why `name` is taken; `nil` if it is free.
    static func reason(_ name: String) -> String? {
        if ["rts_", "hy_", "hyi_"].contains(where: name.hasPrefix) || runtime.contains(name) {
            return "the runtime has a function of this name"
        }
        if libc.contains(name) { return "the C library has a function of this name, which the runtime calls" }
        if name.hasPrefix("HS_") || header.contains(name) { return "the name has a meaning in HsFFI.h" }
        return nil
    }

    /// Those of HsFFI.h, and what stubs call.
    private static let runtime: Set<String> = [
        "hs_init", "hs_init_ghc", "hs_init_with_rtsopts", "hs_exit", "hs_exit_nowait", "hs_set_argv", "hs_thread_done",
        "hs_perform_gc", "hs_lock_stable_ptr_table", "hs_unlock_stable_ptr_table", "hs_lock_stable_tables",
        "hs_unlock_stable_tables", "hs_free_stable_ptr", "hs_free_stable_ptr_unsafe", "hs_free_fun_ptr",
        "hs_try_putmvar", "hs_add_root", "hs_exception_text", "registerForeignExports", "startupHaskell",
        "shutdownHaskell", "getStablePtr", "deRefStablePtr", "freeStablePtr", "freeHaskellFunctionPtr", "performGC",
        "performMajorGC",
    ]

    /// What the runtime archive takes from libc: an export of such a name would be called in its place.
    private static let libc: Set<String> = [
        "_exit", "abort", "calloc", "clearerr", "clock_gettime", "close", "environ", "exit", "fclose", "fdopen",
        "ferror",
        "fflush", "fileno", "fread", "free", "fseeko", "fstat", "ftello", "ftruncate", "fwrite", "getc", "getenv",
        "getrlimit", "isatty", "lseek", "madvise", "malloc", "memcpy", "memmove", "memset", "mkstemps", "mmap",
        "mprotect", "munmap", "open", "poll", "posix_memalign", "putc", "realloc", "realpath", "sched_yield", "setenv",
        "setvbuf", "signal", "stat", "stderr", "stdin", "stdout", "strcat", "strcpy", "strdup", "strerror", "strlen",
        "strrchr", "strstr", "syscall", "sysconf", "tcgetattr", "tcsetattr", "ungetc", "unsetenv", "usleep", "write",
    ]

    /// Types that prototypes in a stub header use, and what GNU C makes of plain words.
    private static let header: Set<String> = [
        "HsChar", "HsInt", "HsInt8", "HsInt16", "HsInt32", "HsInt64", "HsWord", "HsWord8", "HsWord16", "HsWord32",
        "HsWord64", "HsFloat", "HsDouble", "HsBool", "HsPtr", "HsFunPtr", "HsStablePtr", "int8_t", "int16_t", "int32_t",
        "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "asm", "typeof", "linux", "unix",
    ]
}

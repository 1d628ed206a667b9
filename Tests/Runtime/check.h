// Shared by the runtime's C tests.
#ifndef CHECK_H
#define CHECK_H
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "HsFFI.h"
#include "RtsAPI.h"

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

// The runtime then reads HYTHE_RTS_DEBUG, which asks for stress and verification.
const int hythe_read_environment = 1;

static inline int under_stress(void) { return getenv("HYTHE_RTS_DEBUG") != NULL; }

// Hand-compiled Haskell: program.ll. Its callback into C, unless a test has its own.
extern int64_t c_function(int64_t), build_and_sum(int64_t), lazy_sum(int64_t), caf_sum(int64_t), catching(int64_t);
extern int64_t build_and_sum_checked(int64_t, int64_t *), failing_checked(int64_t, int64_t *, int64_t *);
extern int64_t loop_checked(int64_t *), nest(int64_t), safe_calls(int64_t), unsafe_calls(int64_t), failing(int64_t);
extern char Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure[];
#define FOO ((HaskellObj)Export_zdfstableZZC0ZZCmainZZCExportZZCfoo_closure)
#define RUN_IO ((HaskellObj)base_GHCziTopHandler_runIO_closure)

void callback(int64_t n);
void nothing(int64_t n);
#endif

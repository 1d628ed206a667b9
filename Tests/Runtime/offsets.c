// Prints the offset of every field by its name, for comparison with what the assembly and the compiler use.
#define _GNU_SOURCE 1
#include <stddef.h>

#include "hythe_internal.h"

#define CONTEXT(macro, field) \
    _Static_assert(offsetof(hy_ctx, field) == macro, #macro); \
    _Static_assert(offsetof(hy_task, ctx.field) == macro, #macro)
CONTEXT(HY_CTX_HP, hp);
CONTEXT(HY_CTX_HPLIM, hpLim);
CONTEXT(HY_CTX_NURSERY, nursery);
CONTEXT(HY_CTX_NURSERY_BYTES, nurseryBytes);
CONTEXT(HY_CTX_CATCH, catchFrame);
CONTEXT(HY_CTX_CSP, cStack);
CONTEXT(HY_CTX_HSP, haskellStack);
CONTEXT(HY_CTX_ROOTS, roots);
CONTEXT(HY_CTX_STATE, state);
CONTEXT(HY_CTX_MASK, mask);
CONTEXT(HY_CTX_SHARED, shared);
CONTEXT(HY_CTX_ARGS, args);
CONTEXT(HY_CTX_RESULTS, results);
CONTEXT(HY_CTX_STATUS, status);
CONTEXT(HY_CTX_EXCEPTION, exception);
CONTEXT(HY_CTX_WAITED, waited);
_Static_assert(sizeof(hy_ctx) == HY_CTX_PRIVATE, "HY_CTX_PRIVATE");

#define TASK(macro, field) _Static_assert(offsetof(hy_task, field) == macro, #macro)
TASK(HY_TASK_REMEMBERED, remembered);
TASK(HY_TASK_REMEMBERED_END, rememberedEnd);
TASK(HY_TASK_PENDING, pending);
TASK(HY_TASK_LOCKED, locked);
TASK(HY_TASK_UNCAUGHT, uncaught);
TASK(HY_TASK_SCHEDULED, schedulerStatus);
TASK(HY_TASK_REGION, region);
TASK(HY_TASK_TOP, top);
TASK(HY_TASK_DUE, finalizersDue);
TASK(HY_TASK_TOKEN, token);
TASK(HY_TASK_LAST_TOKEN, lastToken);
TASK(HY_TASK_RECORD, record);
TASK(HY_TASK_INTERRUPTED, interrupted);
TASK(HY_TASK_SEGMENT, segment);
TASK(HY_TASK_HOSTED, hosted);

#define INFO(macro, field) _Static_assert(offsetof(hy_info, field) == macro, #macro)
INFO(HY_INFO_ENTRY, entry);
INFO(HY_INFO_CODE, code);
INFO(HY_INFO_KIND, kind);
INFO(HY_INFO_TAG, tag);
INFO(HY_INFO_PTRS, ptrs);
INFO(HY_INFO_WORDS, words);
_Static_assert(sizeof(hy_info) == HY_INFO_BYTES, "HY_INFO_BYTES");

int main(void) {
    // ContextField and ClosureKind of Sources/HytheLLVM.
    printf("hp %d\nhpLim %d\nnursery %d\nnurseryBytes %d\nroots %d\nmask %d\nshared %d\nargs %d\nresults %d\n", HY_CTX_HP,
           HY_CTX_HPLIM, HY_CTX_NURSERY, HY_CTX_NURSERY_BYTES, HY_CTX_ROOTS, HY_CTX_MASK, HY_CTX_SHARED,
           HY_CTX_ARGS, HY_CTX_RESULTS);
    printf("constructor %d\nfunction %d\nthunk %d\n", HY_CON, HY_FUN, HY_THUNK);
    return 0;
}

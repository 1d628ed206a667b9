// A process that may make no memory executable, as sandboxes have it: wrappers beyond those that the program itself has
// room for raise an exception; the process, and the wrappers it has, live on.
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include "Adders_stub.h"

#define MOST 100000

static void refuse_executable_memory(void)
{
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mprotect, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 13),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {sizeof code / sizeof *code, code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)) {
        perror("seccomp");
        exit(2);
    }
}

int main(void)
{
    static HsFunPtr made[MOST];
    int count = 0, wrong = 0, failed = 0;
    HsStablePtr exception;
    refuse_executable_memory();
    while (count < MOST && !(failed = adder_checked(count, &made[count], &exception))) count++;
    char *text = count >= 1024 && failed ? hs_exception_text(exception) : NULL;
    printf("%s\n", text ? text : "unexpected");
    free(text);
    hs_free_stable_ptr(exception);
    for (int i = 0; i < count; i++) wrong += ((HsInt(*)(HsInt))made[i])(1) != i + 1;
    printf("%d wrong\n", wrong);

    // Refusals leave nothing behind, and what is freed can be had again.
    for (int i = 0; i < 100000; i++)
        if (adderOrNull(i)) return 3;
    hs_free_fun_ptr(made[7]);
    hs_free_fun_ptr(made[9]);
    for (int i = 0; i < 3; i++) {
        HsInt (*f)(HsInt) = (HsInt(*)(HsInt))adderOrNull(100 + i);
        printf("%ld\n", f ? (long)f(1000) : -1);
    }
    return 0;
}

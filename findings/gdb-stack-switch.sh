#!/bin/bash
# gdb stops a backtrace where a correctly described frame lies on another stack, but not if the frame is a signal handler's.
#
# A function that calls another on a stack at a higher address, and whose unwind table says so, is seen through by backtrace()
# of the C library and by exceptions. gdb 13.1 stops there with "previous frame inner to this frame (corrupt stack?)": it
# expects the frames of callers at higher addresses than those of what they call, whatever the unwind table says. The
# same table with .cfi_signal_frame (which tells unwinders not to step back from the return address) makes it go on. Whoever
# runs code on a stack of its own must choose between such frames and help for gdb.
#
# Versions: gdb-minimal 13.1-3 of Debian 12, unpacked in a temporary folder; the C compiler and the assembler of the system.
# Output seen: two frames and the message; with the directive, the frames down to main.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -q gdb-minimal=13.1-3 libdebuginfod1=0.188-2.1 libipt2=2.0.5-1 libreadline8=8.2-1.3 libxxhash0=0.8.1-1 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" root; done
export LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/lib/x86_64-linux-gnu

# on_stack(function, top): calls the function on the stack that ends at top.
cat > switch.S <<'S'
    .text
    .globl on_stack
    .type on_stack, @function
on_stack:
    .cfi_startproc
#ifdef SIGNAL
    .cfi_signal_frame
#endif
    push %rbx
    .cfi_def_cfa_offset 16
    .cfi_offset %rbx, -16
    mov %rsp, %rbx
    .cfi_def_cfa_register %rbx
    mov %rsi, %rsp
    call *%rdi
    mov %rbx, %rsp
    .cfi_def_cfa_register %rsp
    pop %rbx
    .cfi_def_cfa_offset 8
    ret
    .cfi_endproc
    .size on_stack, . - on_stack
    .section .note.GNU-stack, "", @progbits
S
# main's own frames lie on a stack below that of the functions that it calls, as main moves to the one in `low` first.
cat > main.c <<'C'
#include <execinfo.h>
#include <stdio.h>
void on_stack(void (*)(void), void *);
static char stacks[2][1 << 18] __attribute__((aligned(16)));
__attribute__((noinline)) void innermost(void)
{
    void *frames[32];
    printf("libc sees %s\n", backtrace(frames, 32) > 5 ? "all" : "some");
    fflush(stdout);
}
__attribute__((noinline)) void outer(void) { on_stack(innermost, stacks[1] + sizeof stacks[1]); __asm__ volatile(""); }
int main(void)
{
    on_stack(outer, stacks[0] + sizeof stacks[0]);
    return 0;
}
C
see() {
    cc -g -O1 -fno-omit-frame-pointer -no-pie "$@" main.c switch.S -o program
    ./program
    root/usr/bin/gdb -nx -q -batch -ex 'break innermost' -ex run -ex backtrace ./program 2>&1 | grep -E '^#|Backtrace stopped' || true
}
plain=$(see)
signal=$(see -DSIGNAL)
printf 'plain:\n%s\nsignal frames:\n%s\n' "$plain" "$signal"
grep -q 'libc sees all' <<< "$plain"
grep -q 'previous frame inner to this frame' <<< "$plain"
! grep -q ' main ' <<< "$plain"
grep -q ' main ' <<< "$signal"

// rts_inCall, which stubs in GHC's manner spend their time in. See API/Eval.swift for the rest of the family.
#include "Macros.inc"

// Words below rbp.
#define SAVED_REGISTERS  40
#define SAVED_RESULT     48
#define SAVED_LOCKED     56
#define SAVED_BYTES      64

.text

// void rts_inCall(Capability **cap, HaskellObj action, HaskellObj *result): runs the action, then evaluates its result.
//
// An action under runIO or runNonIO, as stubs make it, is entered as an in-call whose uncaught exceptions go to the top
// handler, so no catch frame is needed. Stores of constants, not of what was loaded before, see OUTERMOST_FRAME.
.globl rts_inCall, rts_evalIO
.type rts_inCall, @function
.type rts_evalIO, @function
.p2align 5
rts_inCall:
rts_evalIO:
    .cfi_startproc
    endbr64
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    push rbx
    .cfi_offset rbx, -24
    push r12
    .cfi_offset r12, -32
    push r13
    .cfi_offset r13, -40
    push r14
    .cfi_offset r14, -48
    push r15
    .cfi_offset r15, -56
    push rdx
    mov r13, [rdi]
    sub rsp, 16
    mov rax, [r13 + HY_TASK_LOCKED]
    mov [rbp - SAVED_LOCKED], rax
    mov qword ptr [r13 + HY_TASK_LOCKED], 0
    cmp qword ptr [r13 + HY_CTX_CSP], 0
    jne 4f
    OUTERMOST_FRAME
    // What to run: the action below runIO, the value below runNonIO, or the closure as it is.
1:  xor ecx, ecx            // HY_INCALL_PLAIN
    test sil, 7
    jnz 3f
    lea rax, [rip + hy_ap_info]
    cmp rax, [rsi]
    jne 3f
    cmp qword ptr [rsi + 24], 1
    jne 3f
    mov r8, [rsi + 16]
    and r8, -8
    lea rax, [rip + hyi_runIO]
    cmp rax, r8
    je 2f
    lea rax, [rip + hyi_runNonIO]
    cmp rax, r8
    jne 3f
    mov [rsp + HY_FRAME_KIND], rcx
    mov [r13 + HY_CTX_CSP], rsp
    mov rsi, [rsi + 32]
    mov rsp, [rsp + HY_FRAME_HSP]
    call hyi_code_eval
    jmp 6f
2:  mov rsi, [rsi + 32]
    jmp 5f
3:  mov ecx, HY_INCALL_RTS
5:  mov [rsp + HY_FRAME_KIND], rcx
    mov [r13 + HY_CTX_CSP], rsp
    mov rsp, [rsp + HY_FRAME_HSP]
    push rdi
    call hyi_run_io
    pop rdi
    test al, 7
    jnz 6f
    mov rsi, rax
    call hyi_code_eval

6:  mov rdx, [rbp - SAVED_RESULT]
    test rdx, rdx
    jz 7f
    mov [rdx], rax
7:  mov qword ptr [r13 + HY_TASK_SCHEDULED], HY_SCHEDULER_SUCCESS
.Lleave:
    cmp qword ptr [r13 + HY_TASK_RECORD], 0
    jne 8f
    RESTORE_OUTERMOST
    mov qword ptr [r13 + HY_CTX_CATCH], 0
    jmp 9f
8:  RESTORE_NESTED
9:  cmp qword ptr [rbp - SAVED_LOCKED], 1
    jne 10f
    mov qword ptr [r13 + HY_TASK_LOCKED], 1
    jmp 11f
10: mov rax, [rbp - SAVED_LOCKED]
    mov [r13 + HY_TASK_LOCKED], rax
11: lea rsp, [rbp - SAVED_REGISTERS]
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbx
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16

    // Called by C that Haskell called.
4:  cmp rsp, [r13 + HY_CTX_CSP]
    jae 12f
13: NESTED_FRAME
    jmp 1b
    // Rare: an in-call was left by a jump.
12: SLOW_ENTRY hyi_leave_passed
    cmp qword ptr [r13 + HY_CTX_CSP], 0
    jne 13b
    OUTERMOST_FRAME
    jmp 1b
    // hy_raise comes here, through hyi_incall_failed, when no handler is left.
    .globl hyi_rts_incall_failed
    .hidden hyi_rts_incall_failed
hyi_rts_incall_failed:
    mov rsp, [r13 + HY_CTX_CSP]
    lea rbp, [rsp + HY_FRAME_BYTES + SAVED_BYTES]
    mov qword ptr [r13 + HY_TASK_SCHEDULED], HY_SCHEDULER_KILLED
    jmp .Lleave
    .cfi_endproc
.size rts_inCall, . - rts_inCall
.size rts_evalIO, . - rts_evalIO

.section .note.GNU-stack, "", @progbits

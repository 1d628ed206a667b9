// Threads and masking. See Documentation/Runtime.md, "Threads".
#include "Macros.inc"

.text

SERVICE hy_fork, hyi_fork
SERVICE hy_my_thread, hyi_my_thread
BLOCKING_SERVICE hy_yield, hyi_yield
BLOCKING_SERVICE hy_delay, hyi_delay
BLOCKING_SERVICE hy_wait_for_descriptor, hyi_wait_for_descriptor
BLOCKING_SERVICE take_mvar_slowly, hyi_take_mvar
BLOCKING_SERVICE hy_await_mvar, hyi_await_mvar
BLOCKING_SERVICE hy_read_mvar, hyi_read_mvar
BLOCKING_SERVICE put_mvar_slowly, hyi_put_mvar
BLOCKING_SERVICE hy_throw_to, hyi_throw_to
BLOCKING_SERVICE deliver, hyi_deliver

#define MVAR_VALUE 8
#define MVAR_FIRST 16

// Where one OS thread is alone nothing comes between two instructions, and what waits for nobody and wakes nobody is a
// matter of a few.
FUNCTION hy_take_mvar
    cmp qword ptr [r13 + HY_CTX_SHARED], 0
    jne take_mvar_slowly
    mov rax, [rsi + MVAR_VALUE]
    test rax, rax
    jz take_mvar_slowly
    cmp qword ptr [rsi + MVAR_FIRST], 0
    jne take_mvar_slowly
    mov qword ptr [rsi + MVAR_VALUE], 0
    ret
END hy_take_mvar

FUNCTION hy_put_mvar
    mov rax, [rsi + MVAR_VALUE]
    or rax, [rsi + MVAR_FIRST]
    or rax, [r13 + HY_CTX_SHARED]
    jnz put_mvar_slowly
    mov rax, rsi
    sub rax, [r13 + HY_CTX_NURSERY]
    cmp rax, [r13 + HY_CTX_NURSERY_BYTES]
    jae 1f
2:  mov [rsi + MVAR_VALUE], rdx
    lea rax, [rip + hy_Unit_closure + 1]
    ret
    // An old one that is not remembered yet.
1:  lea rax, [rip + hy_mvar_dirty_info]
    cmp rax, [rsi]
    je 2b
    jmp put_mvar_slowly
END hy_put_mvar

// A forked thread calls C (r10). It waits while the call is made, and goes on at 7 with the results.
FUNCTION hyi_outcall_forked
    lea r11, [rip + 7f]
    push r11
    push rbp
    push rbx
    push r12
    push r14
    push r15
    mov [r13 + HY_CTX_HSP], rsp
    sub rsp, HY_CALL_BYTES
    STORE_CALL
    mov rsi, rsp
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_begin_call
    RESUME
    .cfi_def_cfa rsp, 8
7:  push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_call_results
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    movsd xmm0, [rax + HY_CALL_XMM0]
    movsd xmm1, [rax + HY_CALL_XMM1]
    mov rdx, [rax + HY_CALL_RDX]
    mov rax, [rax + HY_CALL_RAX]
    ret
END hyi_outcall_forked

// void hyi_perform(call), a C function.
FUNCTION hyi_perform
    push rbx
    .cfi_def_cfa_offset 16
    .cfi_offset rbx, -16
    mov rbx, rdi
    mov r11, rdi
    LOAD_CALL
    call r10
    mov [rbx + HY_CALL_RAX], rax
    mov [rbx + HY_CALL_RDX], rdx
    movsd [rbx + HY_CALL_XMM0], xmm0
    movsd [rbx + HY_CALL_XMM1], xmm1
    pop rbx
    .cfi_def_cfa_offset 8
    ret
END hyi_perform

// A thread that has not run yet goes on here; what it goes on with is its action.
FUNCTION hyi_thread_start
    mov rsi, rax
    mov rdi, [r13 + HY_CTX_ROOTS]
    lea rdx, [rip + hyi_thread_handler_closure + 2]
    call hy_catch
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_thread_finished
    RESUME
END hyi_thread_start

// What the library's handler has left: (ctx, sp, node, exception), and a State#.
FUNCTION hyi_thread_handler_code
    lea rax, [rip + hy_Unit_closure + 1]
    ret
END hyi_thread_handler_code

// hy_set_mask(sp, mask): sets the masking state; raises what waits when that becomes 0.
FUNCTION hy_set_mask
    mov [r13 + HY_CTX_MASK], rsi
    test rsi, rsi
    jnz 1f
    cmp qword ptr [r13 + HY_TASK_INTERRUPTED], 0
    jne deliver
1:  ret
END hy_set_mask

// (rdi: sp, rdx: a masking state, rax: a value): the same, and returns the value.
FUNCTION hyi_set_mask
    mov [r13 + HY_CTX_MASK], rdx
    test rdx, rdx
    jnz 1f
    cmp qword ptr [r13 + HY_TASK_INTERRUPTED], 0
    jne 2f
1:  ret
2:  mov [rdi], rax
    add rdi, 8
    push rdi
    .cfi_def_cfa_offset 16
    call deliver
    pop rdi
    .cfi_def_cfa_offset 8
    mov rax, [rdi - 8]
    ret
END hyi_set_mask

.section .note.GNU-stack, "", @progbits

// catch# and raise#. See Documentation/Runtime.md, "Exceptions".
#include "Macros.inc"

// A catch frame on the native stack, ascending from ctx.catchFrame. The handler lies at root-stack slot
// `sp`; everything from there up is dropped when an exception arrives.
#define CATCH_OUTER 0
#define CATCH_SP    8
#define CATCH_MASK  16
// r15, r14, r12, rbx, rbp and the return address follow.

.weak hy_lib_stackOverflow_closure, hy_lib_nonTermination_closure, hy_lib_uncaught_closure

.text

// ptr hy_catch(sp, io, handler)
FUNCTION hy_catch
    CHECK_STACK hy_catch
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    push rbx
    .cfi_def_cfa_offset 24
    .cfi_offset rbx, -24
    push r12
    .cfi_def_cfa_offset 32
    .cfi_offset r12, -32
    push r14
    .cfi_def_cfa_offset 40
    .cfi_offset r14, -40
    push r15
    .cfi_def_cfa_offset 48
    .cfi_offset r15, -48
    push [r13 + HY_CTX_MASK]
    push rdi
    push [r13 + HY_CTX_CATCH]
    .cfi_def_cfa_offset 72
    mov [r13 + HY_CTX_CATCH], rsp
    mov [rdi], rdx
    add rdi, 8
    call hyi_run_io
    pop [r13 + HY_CTX_CATCH]
    add rsp, 16
    pop r15
    pop r14
    pop r12
    pop rbx
    pop rbp
    .cfi_def_cfa_offset 8
    ret
END hy_catch

// hy_raise(sp, exception): unwinds to the innermost catch frame and runs its handler there.
FUNCTION hy_raise
    test qword ptr [r13 + HY_TASK_HOSTED], HY_HOSTED_TRACED
    jnz 8f
9:  mov r8, [r13 + HY_CTX_CATCH]
    test r8, r8
    jz 5f
    mov r9, [r8 + CATCH_SP]
    call hyi_unwind
    // Back to the frame, and out of it.
    mov rsp, r8
    mov rdi, r9
    pop [r13 + HY_CTX_CATCH]
    add rsp, 8
    pop rax                 // the mask state outside
    pop r15
    pop r14
    pop r12
    pop rbx
    pop rbp
    mov rdx, rsi
    mov rsi, [rdi]
    // The handler runs with asynchronous exceptions masked; afterwards the state is as before the catch.
    SAVE rax
    SAVE rdi
    test rax, rax
    jnz 1f
    mov qword ptr [r13 + HY_CTX_MASK], 2
    jmp 2f
1:  mov [r13 + HY_CTX_MASK], rax
2:  call hy_ap_pv
    pop rdi
    .cfi_adjust_cfa_offset -8
    pop rdx
    .cfi_adjust_cfa_offset -8
    jmp hyi_set_mask

    // No handler in this in-call: forget what it was evaluating, then end it or the process.
5:  mov rcx, [r13 + HY_CTX_CSP]
    mov r9, [rcx + HY_FRAME_ROOTS]
    call hyi_unwind
    mov rcx, [r13 + HY_CTX_CSP]
    cmp byte ptr [rcx + HY_FRAME_KIND], HY_INCALL_PLAIN
    jne 6f
    mov rsp, [rcx + HY_FRAME_HSP]
    mov rdi, r9
    mov rdx, rsi
    cmp qword ptr [r13 + HY_TASK_UNCAUGHT], 0
    jne 7f
    mov qword ptr [r13 + HY_TASK_UNCAUGHT], 1
    call hyi_top_handler_code
7:  mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_uncaught_fallback
    ud2
6:  mov [r13 + HY_CTX_EXCEPTION], rsi
    jmp hyi_incall_failed
    // Traced: rbx and r12 are of no use to the frames that are left.
8:  mov rbx, rdi
    mov r12, rsi
    mov rbp, rsp
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_trace_raise
    mov rsp, rbp
    mov rdi, rbx
    mov rsi, r12
    jmp 9b
END hy_raise

// Makes every thunk under evaluation between r9 and rdi on the root stack raise rsi when it is demanded again.
// Keeps rsi, r8, r9; ends with rdi = r9, and in that segment of the stacks.
hyi_unwind:
    .cfi_startproc
    lea r10, [rip + hy_raise_info]
1:  cmp rdi, r9
    je 3f
    sub rdi, 8
    mov rdx, [rdi]
    test rdx, rdx
    jns 1b
    test dl, 1
    jnz 4f
    btr rdx, HY_UPDATE_FRAME_BIT
    mov [rdx + 8], rsi
    mov [rdx], r10
    mov rax, rdx
    sub rax, [r13 + HY_CTX_NURSERY]
    cmp rax, [r13 + HY_CTX_NURSERY_BYTES]
    jb 1b
    push rdi
    mov rdi, rdx
    call hy_remember        // keeps all but rax, rcx, rdx
    pop rdi
    jmp 1b
4:  mov rdx, [rdi - HY_SEGMENT_MARK + HY_SEGMENT_PREVIOUS]
    mov [r13 + HY_TASK_SEGMENT], rdx
    mov rdi, [rdi - HY_SEGMENT_MARK + HY_SEGMENT_ROOTS]
    jmp 1b
3:  cmp qword ptr [r13 + HY_CTX_WAITED], 0
    jne 5f
    ret
5:  push rdi
    push rsi
    push r8
    push r9
    call hy_wake_waiters
    pop r9
    pop r8
    pop rsi
    pop rdi
    ret
    .cfi_endproc

// A service failed: raise what it left behind. ctx.roots still holds the root-stack pointer.
FUNCTION hyi_raise_pending
    mov rdi, [r13 + HY_CTX_ROOTS]
    mov rsi, [r13 + HY_TASK_PENDING]
    mov qword ptr [r13 + HY_TASK_PENDING], 0
    jmp hyi_raise_asynchronous
END hyi_raise_pending

// As hy_raise for an exception that is nobody's value: evaluations that it ends can be begun again.
FUNCTION hyi_raise_asynchronous
    mov rax, [r13 + HY_CTX_CATCH]
    test rax, rax
    jz 1f
    mov rax, [rax + CATCH_SP]
    jmp 2f
1:  mov rax, [r13 + HY_CTX_CSP]
    mov rax, [rax + HY_FRAME_ROOTS]
2:  push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    push rdi
    push rsi
    mov rcx, rsi
    mov rdx, rdi
    mov rsi, rax
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_restore_thunks
    lea rsp, [rbp - 16]
    pop rsi
    pop rdi
    pop rbp
    .cfi_def_cfa rsp, 8
    jmp hy_raise
END hyi_raise_asynchronous

// A function (r10) finds no room on the stacks: runs it on a further segment, with its arguments in their registers.
// See Note [Segments of the stacks] in Documentation/Runtime.md.
FUNCTION hy_more_stack
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    sub rsp, 128
    mov [rsp], rdi
    mov [rsp + 8], rsi
    mov [rsp + 16], rdx
    mov [rsp + 24], rcx
    mov [rsp + 32], r8
    mov [rsp + 40], r9
    mov [rsp + 48], r10
    movsd [rsp + 56], xmm0
    movsd [rsp + 64], xmm1
    movsd [rsp + 72], xmm2
    movsd [rsp + 80], xmm3
    movsd [rsp + 88], xmm4
    movsd [rsp + 96], xmm5
    movsd [rsp + 104], xmm6
    movsd [rsp + 112], xmm7
    mov rsi, rdi
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_grow_stack
    lea rsp, [rbp - 128]
    mov rdi, [rsp]
    test rax, rax
    jz 1f
    mov rdi, rax
    mov rsi, [rsp + 8]
    mov rdx, [rsp + 16]
    mov rcx, [rsp + 24]
    mov r8, [rsp + 32]
    mov r9, [rsp + 40]
    mov r10, [rsp + 48]
    movsd xmm0, [rsp + 56]
    movsd xmm1, [rsp + 64]
    movsd xmm2, [rsp + 72]
    movsd xmm3, [rsp + 80]
    movsd xmm4, [rsp + 88]
    movsd xmm5, [rsp + 96]
    movsd xmm6, [rsp + 104]
    movsd xmm7, [rsp + 112]
    mov r11, [r13 + HY_TASK_SEGMENT]
    mov rsp, [r11 + HY_SEGMENT_TOP]
    call r10
    mov r11, [r13 + HY_TASK_SEGMENT]
    mov r11, [r11 + HY_SEGMENT_PREVIOUS]
    mov [r13 + HY_TASK_SEGMENT], r11
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16
1:  mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    jmp hy_stack_overflow
END hy_more_stack

FUNCTION hy_stack_overflow
    mov rsi, [rip + hy_lib_stackOverflow_closure@GOTPCREL]
    test rsi, rsi
    jnz hyi_raise_asynchronous
    jmp raise_library_exception
END hy_stack_overflow

FUNCTION hyi_raise_loop
    mov rsi, [rip + hy_lib_nonTermination_closure@GOTPCREL]
raise_library_exception:
    test rsi, rsi
    jnz hy_raise
    lea rsi, [rip + hy_Unit_closure + 1]
    jmp hy_raise
END hyi_raise_loop

.section .note.GNU-stack, "", @progbits

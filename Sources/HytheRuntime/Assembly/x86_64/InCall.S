// Crossing between C and Haskell. See Documentation/Runtime.md, "In-calls".
#include "Macros.inc"

.weak hy_lib_stackOverflow_closure, hy_lib_nonTermination_closure, hy_lib_uncaught_closure

.text

// Makes the frame of an in-call of a kind, switches to the Haskell stacks and calls the code in r10.
.macro CALL_HASKELL kind
    cmp qword ptr [r13 + HY_CTX_CSP], 0
    jne .Lnested\@
.Loutermost\@:
    OUTERMOST_FRAME
    jmp .Lframe\@
.Lpassed\@:
    SLOW_ENTRY hyi_leave_passed
    cmp qword ptr [r13 + HY_CTX_CSP], 0
    je .Loutermost\@
    jmp .Lbelow\@
.Lnested\@:
    cmp rsp, [r13 + HY_CTX_CSP]
    jae .Lpassed\@
.Lbelow\@:
    NESTED_FRAME
.Lframe\@:
    mov qword ptr [rsp + HY_FRAME_KIND], \kind
    mov [r13 + HY_CTX_CSP], rsp
    mov rsp, rax
    call r10
.endm

// Comes back to the C stack and pops the frame. Keeps the result registers.
.macro LEAVE_HASKELL
    mov rsp, [r13 + HY_CTX_CSP]
    cmp qword ptr [r13 + HY_TASK_RECORD], 0
    jne .Lnested\@
    RESTORE_OUTERMOST
    mov qword ptr [r13 + HY_CTX_CATCH], 0
    jmp .Lleft\@
.Lnested\@:
    RESTORE_NESTED
.Lleft\@:
    add rsp, HY_FRAME_BYTES
.endm

// Saves the callee-saved registers, rbp being the frame pointer already, for a way back that does not return.
.macro SAVE_REGISTERS
    and rsp, -16
    sub rsp, 8
    push rbp
    push rbx
    push r12
    push r14
    push r15
.endm

// Calls Haskell from C: code in r10, arguments from rsi and xmm0 on. An uncaught exception ends the process.
// The caller's stack need not be 16-byte aligned: stubs live in modules with 8-byte alignment.
.p2align 6                  // a line of the cache: a tenth of the time
FUNCTION hy_incall
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    and rsp, -16
8:  cmp qword ptr [r13 + HY_CTX_STATE], HY_STATE_OUTSIDE
    jne 6f
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_HASKELL
    cmp qword ptr [r13 + HY_CTX_HPLIM], 0
    je 2f
1:  cmp qword ptr [r13 + HY_CTX_CSP], 0
    jne 3f
9:  OUTERMOST_FRAME
    mov qword ptr [rsp + HY_FRAME_KIND], HY_INCALL_PLAIN
    mov [r13 + HY_CTX_CSP], rsp
    mov rsp, rax
    call r10
    RESTORE_OUTERMOST
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_OUTSIDE
    cmp qword ptr [r13 + HY_TASK_DUE], 0
    jne 4f
5:  mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16
4:  mov rsp, rbp
    and rsp, -16
    sub rsp, 16
    mov [rsp], rax
    movsd [rsp + 8], xmm0
    mov rdi, r13
    call hyi_run_due_finalizers
    mov rax, [rsp]
    movsd xmm0, [rsp + 8]
    jmp 5b
2:  SLOW_ENTRY hyi_reenter_slow
    jmp 1b
3:  cmp rsp, [r13 + HY_CTX_CSP]
    jae 7f
10: NESTED_FRAME
    mov qword ptr [rsp + HY_FRAME_KIND], HY_INCALL_PLAIN
    mov [r13 + HY_CTX_CSP], rsp
    mov rsp, rax
    call r10
    RESTORE_NESTED
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_OUTSIDE
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16
    // Rare: an in-call was left by a jump.
7:  SLOW_ENTRY hyi_leave_passed
    cmp qword ptr [r13 + HY_CTX_CSP], 0
    je 9b
    jmp 10b
6:  cmp qword ptr [r13 + HY_CTX_STATE], HY_STATE_TRACED
    je 11f
    SLOW_ENTRY hyi_bad_entry
    jmp 8b
    // The same once more, between two events. See Note [Tracing without checks] in Documentation/Runtime.md.
11: SLOW_ENTRY hyi_trace_incall
    call hy_incall
    sub rsp, 16
    mov [rsp], rax
    movsd [rsp + 8], xmm0
    mov rdi, r13
    xor esi, esi
    call hyi_trace_incall_end
    mov rax, [rsp]
    movsd xmm0, [rsp + 8]
    jmp 5b
END hy_incall

// The same, but an uncaught exception makes it return with ctx.status 1 (else 0).
FUNCTION hy_incall_checked
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    SAVE_REGISTERS
8:  cmp qword ptr [r13 + HY_CTX_STATE], HY_STATE_OUTSIDE
    jne 6f
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_HASKELL
    cmp qword ptr [r13 + HY_CTX_HPLIM], 0
    je 2f
1:  CALL_HASKELL HY_INCALL_CHECKED
    mov qword ptr [r13 + HY_CTX_STATUS], 0
3:  LEAVE_HASKELL
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_OUTSIDE
    cmp qword ptr [r13 + HY_TASK_DUE], 0
    jne 9f
4:  pop r15
    pop r14
    pop r12
    pop rbx
    pop rbp
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16
2:  SLOW_ENTRY hyi_reenter_slow
    jmp 1b
6:  cmp qword ptr [r13 + HY_CTX_STATE], HY_STATE_TRACED
    je 7f
    SLOW_ENTRY hyi_bad_entry
    jmp 8b
7:  SLOW_ENTRY hyi_trace_incall
    call hy_incall_checked
    sub rsp, 16
    mov [rsp], rax
    movsd [rsp + 8], xmm0
    mov rdi, r13
    mov rsi, [r13 + HY_CTX_STATUS]
    call hyi_trace_incall_end
    mov rax, [rsp]
    movsd xmm0, [rsp + 8]
    add rsp, 16
    jmp 4b
9:  cmp qword ptr [r13 + HY_CTX_CSP], 0
    jne 4b
    cmp qword ptr [r13 + HY_CTX_STATUS], 0
    jne 4b
    sub rsp, 16
    mov [rsp], rax
    movsd [rsp + 8], xmm0
    mov rdi, r13
    call hyi_run_due_finalizers
    mov qword ptr [r13 + HY_CTX_STATUS], 0
    mov rax, [rsp]
    movsd xmm0, [rsp + 8]
    add rsp, 16
    jmp 4b

    // Entered between rts_lock and rts_unlock: the state stays as it is, arguments may be heap pointers.
incall_locked:
    push rbp
    mov rbp, rsp
    SAVE_REGISTERS
    CALL_HASKELL HY_INCALL_LOCKED
    mov qword ptr [r13 + HY_CTX_STATUS], 0
5:  LEAVE_HASKELL
    jmp 4b

    // hy_raise comes here when no handler is left in a checked or locked in-call.
    .globl hyi_incall_failed
    .hidden hyi_incall_failed
hyi_incall_failed:
    mov qword ptr [r13 + HY_CTX_STATUS], 1
    xor eax, eax
    mov rcx, [r13 + HY_CTX_CSP]
    cmp byte ptr [rcx + HY_FRAME_KIND], HY_INCALL_CHECKED
    je 3b
    cmp byte ptr [rcx + HY_FRAME_KIND], HY_INCALL_LOCKED
    je 5b
    jmp hyi_rts_incall_failed
END hy_incall_checked

// hy_task *hy_attach(void) and hy_task *hy_attach_checked(HsStablePtr *exception), for callers without stack alignment.
.irp name, attach, attach_checked
FUNCTION hy_\name
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    and rsp, -16
    call hyi_\name
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
END hy_\name
.endr

// uintptr_t hyi_incall_locked(task, code, a, b), a C function.
FUNCTION hyi_incall_locked
    push r13
    .cfi_def_cfa_offset 16
    .cfi_offset r13, -16
    mov r13, rdi
    mov r10, rsi
    mov rsi, rdx
    mov rdx, rcx
    call incall_locked
    pop r13
    .cfi_def_cfa_offset 8
    ret
END hyi_incall_locked

// Calls the C function in r10 on the C stack. No collection can happen meanwhile.
FUNCTION hy_outcall
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    mov rsp, [r13 + HY_CTX_CSP]
    call r10
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
END hy_outcall

// Calls a C function of the task and the in-call's frame when an out-call comes back; the result registers survive.
.macro SLOW_RETURN function
    mov rsi, rsp
    sub rsp, 32
    mov [rsp], rax
    mov [rsp + 8], rdx
    movsd [rsp + 16], xmm0
    movsd [rsp + 24], xmm1
    mov rdi, r13
    call \function
    mov rax, [rsp]
    mov rdx, [rsp + 8]
    movsd xmm0, [rsp + 16]
    movsd xmm1, [rsp + 24]
    add rsp, 32
.endm

// The same for a function that may wait for long: forked threads go on meanwhile.
FUNCTION hy_outcall_blocking
    cmp qword ptr [r13 + HY_TASK_HOSTED], HY_HOSTED_NOT
    je hy_outcall_safe
    cmp qword ptr [r13 + HY_TASK_HOSTED], HY_HOSTED_FORKED
    je hyi_outcall_forked
    test qword ptr [r13 + HY_TASK_HOSTED], HY_HOSTED_TRACED
    jnz hyi_outcall_traced
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    sub rsp, HY_CALL_BYTES
    STORE_CALL
    mov [r13 + HY_CTX_HSP], rsp
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_leaving
    lea rsp, [rbp - HY_CALL_BYTES]
    mov r11, rsp
    LOAD_CALL
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    jmp hy_outcall_safe
END hy_outcall_blocking

// Leaves Haskell for a C function (r10): collections may happen and in-calls may nest. ctx.roots is set.
FUNCTION hy_outcall_safe
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    mov [r13 + HY_CTX_HSP], rsp
    mov rsp, [r13 + HY_CTX_CSP]
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_OUTSIDE
    call r10
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_HASKELL
    cmp qword ptr [r13 + HY_CTX_HPLIM], 0
    je 2f
1:  mov r11, [r13 + HY_TASK_TOKEN]
    cmp r11, [rsp + HY_FRAME_TOKEN]
    jne 3f
4:  mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16
    // Rare: wait for the collection; the result registers survive.
2:  SLOW_RETURN hyi_reenter_slow
    jmp 1b
    // Rare: in-calls within the C function have not returned.
3:  SLOW_RETURN hyi_leave_inner
    jmp 4b
END hy_outcall_safe

// hy_outcall_blocking of a traced task: hy_outcall_safe between two events, and in-calls within it are recorded, too.
FUNCTION hyi_outcall_traced
    cmp qword ptr [r13 + HY_TASK_HOSTED], HY_HOSTED_FORKED | HY_HOSTED_TRACED
    je hyi_outcall_forked
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    sub rsp, HY_CALL_BYTES
    STORE_CALL
    mov [r13 + HY_CTX_HSP], rsp
    mov rdi, r13
    mov rsi, rsp
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_trace_outcall
    mov r11, [r13 + HY_CTX_HSP]
    LOAD_CALL
    mov rsp, [r13 + HY_CTX_CSP]
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_TRACED
    call r10
    mov qword ptr [r13 + HY_CTX_STATE], HY_STATE_HASKELL
    cmp qword ptr [r13 + HY_CTX_HPLIM], 0
    je 2f
1:  mov r11, [r13 + HY_TASK_TOKEN]
    cmp r11, [rsp + HY_FRAME_TOKEN]
    jne 3f
4:  SLOW_RETURN hyi_trace_outcall_end
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_def_cfa rbp, 16
2:  SLOW_RETURN hyi_reenter_slow
    jmp 1b
3:  SLOW_RETURN hyi_leave_inner
    jmp 4b
END hyi_outcall_traced

// --- Code that rts_eval* and hy_main run: (ctx, sp, closure) -------------------------------------

// To weak head normal form.
FUNCTION hyi_code_eval
    mov rax, rsi
    test al, 7
    jnz 1f
    ENTER_TAIL
1:  ret
END hyi_code_eval

// Runs an IO action, then its result to weak head normal form.
FUNCTION hyi_code_eval_io
    SAVE rdi
    call hyi_run_io
    RESTORE rdi
    mov rsi, rax
    jmp hyi_code_eval
END hyi_code_eval_io

FUNCTION hyi_code_eval_lazy_io
    jmp hyi_run_io
END hyi_code_eval_lazy_io

// Runs a program's main under the top handler.
// What a worker runs; it goes on in whichever thread comes first.
FUNCTION hyi_code_worker
    mov [r13 + HY_CTX_ROOTS], rdi
    mov [r13 + HY_CTX_HSP], rsp
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_worker
    RESUME
END hyi_code_worker

FUNCTION hyi_code_run_main
    lea rdx, [rip + hyi_top_handler_closure + 2]
    jmp hy_catch
END hyi_code_run_main

// Calls the code of the function in rsi, of whatever tag, if it takes \count arguments and a State#.
.macro CALL_IF_SATURATED count
    mov rax, rsi
    and rax, -8
    mov r10, [rax]
    cmp dword ptr [r10 + HY_INFO_KIND], HY_FUN | (\count + 1) << 16
    jne 1f
    lea rsi, [rax + \count + 1]
    jmp [r10 + HY_INFO_CODE]
1:
.endm

// Goes to \otherwise unless rsi is a thunk of one argument, as rts_apply makes it.
.macro UNLESS_APPLICATION otherwise
    test sil, 7
    jnz \otherwise
    lea rax, [rip + hy_ap_info]
    cmp rax, [rsi]
    jne \otherwise
    cmp qword ptr [rsi + 24], 1
    jne \otherwise
.endm

// Applies the action in rsi to a State#. `f x y` just made by rts_apply runs without updating its closures, and at once if
// f takes as many arguments.
FUNCTION hyi_run_io
    UNLESS_APPLICATION hy_ap_v
    mov rdx, [rsi + 32]
    mov rsi, [rsi + 16]
    CALL_IF_SATURATED 1
    UNLESS_APPLICATION hy_ap_pv
    mov rcx, rdx
    mov rdx, [rsi + 32]
    mov rsi, [rsi + 16]
    CALL_IF_SATURATED 2
    UNLESS_APPLICATION hy_ap_ppv
    mov r8, rcx
    mov rcx, rdx
    mov rdx, [rsi + 32]
    mov rsi, [rsi + 16]
    CALL_IF_SATURATED 3
    jmp hy_ap_pppv
END hyi_run_io

// base_GHCziTopHandler_runIO: (ctx, sp, node, io), and a State#.
FUNCTION hyi_runIO_code
    mov rsi, rdx
    lea rdx, [rip + hyi_top_handler_closure + 2]
    jmp hy_catch
END hyi_runIO_code

// base_GHCziTopHandler_runNonIO: evaluates its argument under the same handler.
FUNCTION hyi_runNonIO_code
    mov [rdi], rdx
    add rdi, 8
    lea rsi, [rip + hyi_evaluate_saved_closure + 1]
    lea rdx, [rip + hyi_top_handler_closure + 2]
    jmp hy_catch
END hyi_runNonIO_code

// An action that evaluates what lies below the catch frame's handler on the root stack.
FUNCTION hyi_evaluate_saved_code
    mov rsi, [rdi - 16]
    jmp hyi_code_eval
END hyi_evaluate_saved_code

// The handler of last resort: (ctx, sp, node, exception), and a State#.
FUNCTION hyi_top_handler_code
    mov rsi, [rip + hy_lib_uncaught_closure@GOTPCREL]
    test rsi, rsi
    jz 1f
    jmp hy_ap_pv            // rdi, rdx are in place
1:  mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_uncaught_fallback
    ud2
END hyi_top_handler_code

.section .note.GNU-stack, "", @progbits

// Entry code of the closures whose info tables the runtime owns, and of all constructors and functions.
// Convention: (ctx r13, sp rdi, node rsi) -> rax, the value with its tag.
#include "Macros.inc"

.text

// Any constructor: the tag comes from the info table.
FUNCTION hy_con_entry
    mov rax, [rsi]
    movzx eax, word ptr [rax + HY_INFO_TAG]
    inc eax
    mov ecx, 7
    cmp eax, ecx
    cmova eax, ecx
    or rax, rsi
    ret
END hy_con_entry

// Constructors and functions of a known pointer tag.
.irp tag, 1, 2, 3, 4, 5, 6, 7
FUNCTION hy_value_entry_\tag
    lea rax, [rsi + \tag]
    ret
END hy_value_entry_\tag
.endr

// Any function: the tag is its arity, 7 at most.
FUNCTION hy_fun_entry
    mov rax, [rsi]
    movzx eax, word ptr [rax + HY_INFO_TAG]
    mov ecx, 7
    cmp eax, ecx
    cmova eax, ecx
    or rax, rsi
    ret
END hy_fun_entry

// Unlifted objects are values; they carry no tag.
FUNCTION hy_unlifted_entry
    mov rax, rsi
    ret
END hy_unlifted_entry

FUNCTION hy_ind_entry
    mov rax, [rsi + 8]
    ret
END hy_ind_entry

FUNCTION hy_blackhole_entry
    cmp [rsi + 8], r13
    je hyi_raise_loop
    push rdi
    .cfi_def_cfa_offset 16
    call blackhole_wait
    pop rdi
    .cfi_def_cfa_offset 8
    // The collector may have put the value in the place of the closure.
    test al, 7
    jnz 1f
    mov rsi, rax
    ENTER_TAIL
1:  ret
END hy_blackhole_entry

// hy_claim(closure in rdi): 0 when the closure was a thunk and is this task's now, to be blackholed at once; else 1.
// Keeps all registers but rax and r11. See Note [Who evaluates a thunk] in Documentation/Runtime.md.
FUNCTION hy_claim
    mov rax, [rdi]
    movzx r11d, word ptr [rax + HY_INFO_KIND]
    sub r11d, HY_THUNK
    cmp r11d, HY_AP - HY_THUNK
    ja 1f
    lea r11, [rip + hy_claimed_info]
    lock cmpxchg [rdi], r11
    jne 1f
    xor eax, eax
    ret
1:  mov eax, 1
    ret
END hy_claim

// Another task is between its claim and the blackhole, two instructions further.
FUNCTION hy_claimed_entry
    lea rdx, [rip + hy_claimed_info]
1:  mov r8d, 100
2:  pause
    mov rax, [rsi]
    cmp rax, rdx
    jne 3f
    dec r8d
    jnz 2b
    mov eax, SYS_sched_yield
    syscall                 // keeps all but rax, rcx, r11
    jmp 1b
3:  jmp [rax + HY_INFO_ENTRY]
END hy_claimed_entry

BLOCKING_SERVICE blackhole_wait, hyi_blackhole_wait

FUNCTION hy_raise_entry
    mov rsi, [rsi + 8]
    jmp hy_raise
END hy_raise_entry

// Claims the thunk in rsi where other tasks might evaluate it too, or goes where one of them has left it. Clobbers rax,
// rdx, r11.
.macro CLAIM
    cmp qword ptr [r13 + HY_CTX_SHARED], 0
    je .Lclaimed\@
    mov rdx, rdi
    mov rdi, rsi
    call hy_claim
    mov rdi, rdx
    test eax, eax
    jz .Lclaimed\@
    ENTER_TAIL
.Lclaimed\@:
.endm

// Blackholes the thunk in rsi, whose info table's address is given, and pushes its update frame. Clobbers rax.
.macro BLACKHOLE info:vararg
    mov [rsi + 8], r13
    lea rax, [\info + HY_INFO_BYTES]
    mov [rsi], rax
    mov rax, rsi
    bts rax, HY_UPDATE_FRAME_BIT
    mov [rdi], rax
    add rdi, 8
.endm

// The end of every thunk's evaluation: (ctx, sp, value); the update frame lies below sp.
FUNCTION hy_update
    mov rax, rsi
// The same with the value in rax.
hyi_update:
    mov rdx, [rdi - 8]
    btr rdx, HY_UPDATE_FRAME_BIT
    mov [rdx + 8], rax
    lea rcx, [rip + hy_ind_info]
    mov [rdx], rcx
    mov rcx, rdx
    sub rcx, [r13 + HY_CTX_NURSERY]
    cmp rcx, [r13 + HY_CTX_NURSERY_BYTES]
    jae 1f
2:  cmp qword ptr [r13 + HY_CTX_WAITED], 0
    jne 3f
    ret
1:  push rax
    mov rdi, rdx
    call hy_remember
    pop rax
    jmp 2b
3:  push rax
    .cfi_def_cfa_offset 16
    call hy_wake_waiters
    pop rax
    .cfi_def_cfa_offset 8
    ret
END hy_update

// Others wait for a thunk of this task, which may be up to date now. Clobbers what any function may.
FUNCTION hy_wake_waiters
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    mov rdi, r13
    mov rsp, [r13 + HY_CTX_CSP]
    call hyi_wake_waiters
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
END hy_wake_waiters

// [info][result][function][n][arguments]
FUNCTION hy_ap_entry
    CHECK_STACK hy_ap_entry
    CLAIM
    mov r10, [rsi + 16]
    mov r11, [rsi + 24]
    lea rdx, [rsi + 32]
    BLACKHOLE rip + hy_ap_info
    cmp r11, 4
    ja 5f
    SAVE rdi
    .cfi_remember_state
    mov rsi, r10
    cmp r11, 2
    jb 1f
    je 2f
    cmp r11, 3
    je 3f
    mov r9, [rdx + 24]
    mov r8, [rdx + 16]
    mov rcx, [rdx + 8]
    mov rdx, [rdx]
    call hy_ap_pppp
    RESTORE rdi
    jmp hyi_update
    .cfi_restore_state
    .cfi_remember_state
3:  mov r8, [rdx + 16]
    mov rcx, [rdx + 8]
    mov rdx, [rdx]
    call hy_ap_ppp
    RESTORE rdi
    jmp hyi_update
    .cfi_restore_state
    .cfi_remember_state
2:  mov rcx, [rdx + 8]
    mov rdx, [rdx]
    call hy_ap_pp
    RESTORE rdi
    jmp hyi_update
    .cfi_restore_state
    .cfi_remember_state
1:  test r11, r11
    jz 4f
    mov rdx, [rdx]
    call hy_ap_p
    RESTORE rdi
    jmp hyi_update
    .cfi_restore_state
    // No arguments: the value of the function itself.
4:  EVALUATE
    RESTORE rdi
    jmp hyi_update

    // More than four: all go to the root stack, then four or fewer at a time.
5:  SAVE_CALLERS rbx
    SAVE_CALLERS r12
    SAVE_CALLERS r14
    SAVE rdi                // behind the update frame
    mov rbx, r11            // arguments left
    mov r12, rdi            // the next of them
6:  mov rax, [rdx]
    mov [rdi], rax
    add rdx, 8
    add rdi, 8
    dec r11
    jnz 6b
    mov r14, rdi            // behind the last of them
    mov rax, r10
7:  mov rsi, rax
    mov rdi, r14
    mov rdx, [r12]
    cmp rbx, 4
    jae 8f
    dec rbx
    add r12, 8
    call hy_ap_p
    jmp 10f
8:  mov rcx, [r12 + 8]
    mov r8, [r12 + 16]
    mov r9, [r12 + 24]
    sub rbx, 4
    add r12, 32
    call hy_ap_pppp
10: test rbx, rbx
    jnz 7b
    RESTORE rdi
    RESTORE_CALLERS r14
    RESTORE_CALLERS r12
    RESTORE_CALLERS rbx
    jmp hyi_update
END hy_ap_entry

// [info][result][scrutinee]; the info table's tag is the number of the field.
FUNCTION hy_selector_entry
    CHECK_STACK hy_selector_entry
    mov r8, [rsi]
    movzx ecx, word ptr [r8 + HY_INFO_TAG]
    CLAIM
    mov rdx, [rsi + 16]
    BLACKHOLE r8
    SAVE rcx
    SAVE rdi
    mov rsi, rdx
    EVALUATE
    RESTORE rdi
    RESTORE rcx
    and rax, -8
    mov rsi, [rax + rcx * 8 + 8]
    SAVE rdi
    EVALUATE
    RESTORE rdi
    jmp hyi_update
END hy_selector_entry

// hy_remember(closure): keeps all registers but rax, rcx, rdx.
FUNCTION hy_remember
    mov rax, [rdi]
    // Variables that are written again and again: nothing is to do.
    lea rcx, [rip + hy_mutvar_dirty_info]
    cmp rax, rcx
    je 5f
    movzx ecx, word ptr [rax + HY_INFO_KIND]
    sub ecx, HY_MUTVAR
    cmp ecx, HY_ARRAY - HY_MUTVAR
    jbe 2f
1:  mov rcx, [r13 + HY_TASK_REMEMBERED]
    cmp rcx, [r13 + HY_TASK_REMEMBERED_END]
    je 4f
    mov [rcx], rdi
    add rcx, 8
    mov [r13 + HY_TASK_REMEMBERED], rcx
    ret
    // Mutable objects change their info pointer, so that they are recorded once between collections.
2:  lea rcx, [rip + hy_mutvar_info]
    lea rdx, [rip + hy_mutvar_dirty_info]
    cmp rax, rcx
    je 3f
    lea rcx, [rip + hy_array_info]
    lea rdx, [rip + hy_array_dirty_info]
    cmp rax, rcx
    je 3f
    lea rcx, [rip + hy_array_cards_info]
    cmp rax, rcx
    jne 5f
    mov [rdi], rdx          // recorded already, for some elements only
5:  ret
3:  mov [rdi], rdx
    jmp 1b
4:  push rbp
    mov rbp, rsp
    push rdi
    push rsi
    push r8
    push r9
    push r10
    push r11
    mov rdi, r13
    mov rcx, rsp
    mov rsp, [r13 + HY_CTX_CSP]
    push rcx
    push rcx
    call hyi_grow_remembered
    pop rcx
    mov rsp, rcx
    pop r11
    pop r10
    pop r9
    pop r8
    pop rsi
    pop rdi
    pop rbp
    jmp 1b
END hy_remember

// hy_remember_element(array, index): as hy_remember for one element; cheaper later on for large arrays.
FUNCTION hy_remember_element
    push rbp
    .cfi_def_cfa_offset 16
    .cfi_offset rbp, -16
    mov rbp, rsp
    .cfi_def_cfa_register rbp
    mov rsp, [r13 + HY_CTX_CSP]
    mov rdx, rsi
    mov rsi, rdi
    mov rdi, r13
    call hyi_remember_element
    mov rsp, rbp
    pop rbp
    .cfi_def_cfa rsp, 8
    ret
END hy_remember_element

// hy_caf_enter(sp, caf): 0 when the caller is to evaluate the CAF; else its value, evaluated by another thread.
FUNCTION hy_caf_enter
    push rdi
    .cfi_def_cfa_offset 16
    push rsi
    .cfi_def_cfa_offset 24
    call claim_caf
    pop rsi
    pop rdi
    .cfi_def_cfa_offset 8
    dec rax
    jnz 1f
    ret
1:  ENTER_TAIL
END hy_caf_enter

SERVICE claim_caf, hyi_claim_caf
BLOCKING_SERVICE hy_heap_full, hyi_heap_full
SERVICE hy_new_array, hyi_new_array

// hy_new_bytes(sp, count): small arrays come from the nursery at once, if there is room.
FUNCTION hy_new_bytes
    cmp rsi, HYI_NURSERY_BYTES
    ja new_bytes
    mov rax, [r13 + HY_CTX_HP]
    lea rcx, [rax + rsi + 23]
    and rcx, -8
    cmp rcx, [r13 + HY_CTX_HPLIM]
    ja new_bytes
    mov [r13 + HY_CTX_HP], rcx
    lea rcx, [rip + hy_bytes_info]
    mov [rax], rcx
    mov [rax + 8], rsi
    ret
END hy_new_bytes

SERVICE new_bytes, hyi_new_bytes
SERVICE hy_new_pinned_bytes, hyi_new_pinned_bytes
SERVICE hy_new_weak, hyi_new_weak
SERVICE hy_new_stable_name, hyi_new_stable_name
SERVICE hy_new_stable_pointer, hyi_new_stable_pointer

.section .note.GNU-stack, "", @progbits

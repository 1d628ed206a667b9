// C functions made of Haskell ones: preassembled entries of 16 bytes, each with two words of data.
//
// Entry number i loads the address of its data, {stable pointer, stub}; the stub gets the stable pointer in r10.
#include "Macros.inc"

.text
.p2align 4
adjustor_common:
    .cfi_startproc
    mov r10, [r11]
    jmp [r11 + 8]
    .cfi_endproc

.globl hy_adjustor_code
.hidden hy_adjustor_code
.type hy_adjustor_code, @function
.p2align 4
hy_adjustor_code:
.set index, 0
.rept HY_ADJUSTORS
    .p2align 4
    endbr64
    lea r11, [rip + hy_adjustor_data + 16 * index]
    jmp adjustor_common
    .set index, index + 1
.endr
.size hy_adjustor_code, . - hy_adjustor_code

.bss
.globl hy_adjustor_data
.hidden hy_adjustor_data
.type hy_adjustor_data, @object
.p2align 4
hy_adjustor_data:
    .zero 16 * HY_ADJUSTORS
.size hy_adjustor_data, 16 * HY_ADJUSTORS

.section .note.GNU-stack,"",@progbits

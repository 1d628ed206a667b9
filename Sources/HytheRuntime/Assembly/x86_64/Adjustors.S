// C functions made of Haskell ones: preassembled entries of 16 bytes, each with two words of data.
//
// Entry number i calls the stub in its data, {stable pointer, stub}, with the data's address in r10. Code and data begin
// pages, and the distance from an entry to its data is the same for all: a copy of the code with new data at that
// distance works as well.
#include "Macros.inc"

.section .text.adjustors, "ax", @progbits
.globl hy_adjustor_code
.hidden hy_adjustor_code
.type hy_adjustor_code, @function
.p2align 12
hy_adjustor_code:
.set index, 0
.rept HY_ADJUSTORS
    endbr64
    lea r10, [rip + hy_adjustor_data + 16 * index]
    jmp [r10 + 8]
    .p2align 4
    .set index, index + 1
.endr
.size hy_adjustor_code, . - hy_adjustor_code

.bss
.globl hy_adjustor_data
.hidden hy_adjustor_data
.type hy_adjustor_data, @object
.p2align 12
hy_adjustor_data:
    .zero 16 * HY_ADJUSTORS
.size hy_adjustor_data, 16 * HY_ADJUSTORS

.section .note.GNU-stack,"",@progbits

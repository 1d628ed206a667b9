#include "Abi_stub.h"
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* HsFFI.h says how large C's types are, as GHC's does; C files of packages ask it. */
_Static_assert(SIZEOF_VOID_P == sizeof(void *) && SIZEOF_LONG == sizeof(long), "sizes of C's types");

// How many vector registers the caller says that it uses; 0 makes it leave 0 in %al.
__asm__(".text\n.globl vector_registers\n.type vector_registers, @function\nvector_registers:\n"
        "  movzbl %al, %eax\n  test %edi, %edi\n  jne 1f\n  xorl %eax, %eax\n1: ret\n.size vector_registers, . - vector_registers\n");

long dirty(long bits);
long dirty(long bits) { return bits; }
_Bool truth(int n);
_Bool truth(int n) { return n; }
int truths(_Bool a, _Bool b, int c, int d, int e, int f, _Bool g, _Bool h);
int truths(_Bool a, _Bool b, int c, int d, int e, int f, _Bool g, _Bool h)
{
    return a + 2 * b + 4 * g + 8 * h + 100 * (c + d + e + f);
}
void wide(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l);
void wide(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j, long k, long l)
{
    printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", a, b, c, d, e, f, g, h, i, j, k, l);
}
void narrow(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int8_t g, uint8_t h, int16_t i,
            uint16_t j, int32_t k, uint32_t l);
void narrow(int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int8_t g, uint8_t h, int16_t i,
            uint16_t j, int32_t k, uint32_t l)
{
    printf("%d %d %d %d %d %u %d %d %d %d %d %u\n", a, b, c, d, e, f, g, h, i, j, k, l);
}
int aligned(void);
int aligned(void) { return (uintptr_t)__builtin_frame_address(0) % 16 == 0; }

typedef void (*words)(long, long, long, long, long, long, long, long, long, long, long, long);
typedef long (*callback_words)(long, long, long, long, long, long, long, long, float);

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    setvbuf(stdout, NULL, _IONBF, 0);
    variadic();
    narrows();
    const long dirt = (long)0x2233445566778800;
    // Through the type of a function of whole words, the bits above are ours to choose.
    void *volatile opaque = (void *)arguments8;
    ((words)opaque)(dirt | 0x80, dirt | 0x81, (dirt & ~0xffffL) | 0x8001, (dirt & ~0xffffL) | 0x8002,
                    (dirt & ~0xffffffffL) | 0x80000003, (dirt & ~0xffffffffL) | 0x80000004, dirt | 0x85, dirt | 0x86,
                    (dirt & ~0xffffL) | 0x8007, (dirt & ~0xffffL) | 0x8008, (dirt & ~0xffffffffL) | 0x80000009,
                    (dirt & ~0xffffffffL) | 0x8000000a);
    HsFunPtr f = callback();
    long sum = ((callback_words)f)(dirt | 0x80, dirt | 0x81, (dirt & ~0xffffL) | 0x8001, (dirt & ~0xffffL) | 0x8002,
                               (dirt & ~0xffffffffL) | 0x80000003, (dirt & ~0xffffffffL) | 0x80000004, dirt | 0x05,
                                   dirt | 1, 1.5f);
    printf("%d\n", (int)(int8_t)sum);
    hs_free_fun_ptr(f);
    // At both alignments of the stack that a caller may have.
    alignments(0);
    opaque = (void *)alignments;
    ((void (*)(long, long, long, long, long, long, long))opaque)(0, 0, 0, 0, 0, 0, 0);
    hs_exit();
    return 0;
}

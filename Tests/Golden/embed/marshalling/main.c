#include "Marshal_stub.h"
#include <errno.h>
#include <stdio.h>
int32_t counter = 7;
static int32_t twice(int32_t x) { return 2 * x; }
static int32_t less(int32_t x) { return x - 1; }
static int32_t neg(int32_t x) { return -x; }
int32_t (*table[3])(int32_t) = {twice, less, neg};
void bump(int32_t *p);
void bump(int32_t *p) { counter += *p; }
void bump_env(int32_t *env, int32_t *p);
void bump_env(int32_t *env, int32_t *p) { counter += *env + *p; }
int32_t fail_with(int32_t code);
int32_t fail_with(int32_t code) { errno = code; return code ? -1 : 5; }
void once(HsFunPtr f);
void once(HsFunPtr f) { f(); }
struct p { short x; double y; unsigned char z; };
void mangle(struct p *p, int32_t n);
void mangle(struct p *p, int32_t n) { for (int i = 0; i < n; i++) { p[i].x = (short)(p[i].x * 3); p[i].y /= 2; p[i].z++; } }
int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    sorting(); errors(); addresses(); finalizers(); texts(); records();
    hs_exit();
    printf("%d\n", counter);
    return 0;
}

#include <stdio.h>
#include <stdlib.h>
#include "Api_stub.h"
static void show(int status, HsStablePtr e) {
    if (!status) { puts("fine"); return; }
    char *text = hs_exception_text(e);
    printf("raised: %s\n", text); free(text); hs_free_stable_ptr(e);
}
int main(void) {
    HsInt r = 0; HsStablePtr e; HsDouble d = 0;
    int s = safeDiv_checked(7, 2, &r, &e); printf("%d %ld\n", s, (long)r);
    s = safeDiv_checked(7, 0, &r, &e); show(s, e);
    s = headOf_checked(1, &r, &e); printf("%d %ld\n", s, (long)r);
    s = headOf_checked(3, &r, &e); show(s, e);
    s = act_checked(0, &e); show(s, e);
    s = act_checked(5, &e); show(s, e);
    s = act_checked(5, NULL); printf("%d\n", s);
    s = deep_checked(1, 2.5, &d, &e); show(s, e);
    s = deep_checked(0, 2.5, &d, &e); printf("%d %g\n", s, d);
    for (int i = 0; i < 100000; i++) { if (safeDiv_checked(i, i % 2, &r, &e)) hs_free_stable_ptr(e); }
    printf("%ld\n", (long)safeDiv(9, 3));
    return 0;
}

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "Bytes_stub.h"

HsInt32 host_fill(HsWord8 *p, HsInt32 n)
{
    for (int i = 0; i < n / 2; i++) p[i] = (HsWord8)(i % 7);
    return n / 2;
}

HsInt32 host_sum(const char *p, size_t n)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++) sum += p[i];
    return sum;
}

static void show(HsStablePtr h)
{
    char *text = text_of(h);
    printf("%s\n", text);
    free(text);
}

int main(void)
{
    char *loud = shout("hello, \xe4");
    printf("shout %d\n", strcmp(loud, "HELLO, \xc4"));
    free(loud);

    HsWord8 bytes[1000];
    for (int i = 0; i < 1000; i++) bytes[i] = (HsWord8)(i * i);
    HsInt32 expected = 7;
    for (int i = 0; i < 1000; i++) expected = (HsInt32)((HsWord32)expected * 31u + bytes[i]);
    printf("checksum %d\n", checksum(bytes, 1000) == expected);
    printf("checksum of nothing %d\n", checksum(NULL, 0));

    const char *text = "one\ntwo\n\nfour";
    printf("lines %zu\n", (size_t)count_lines((HsPtr)text, strlen(text)));

    char *buffer = malloc(26);
    for (int i = 0; i < 26; i++) buffer[i] = (char)('a' + i);
    HsStablePtr whole = adopt(buffer, 26);
    HsStablePtr middle = part(whole, 3, 5);
    show(whole);
    show(middle);
    drop_it(whole);
    hs_perform_gc();
    /* The part keeps the buffer alive. */
    show(middle);
    drop_it(middle);
    hs_perform_gc();

    char back[6];
    reversed("abcde", 5, back);
    printf("%s\n", back);
    int total = 0;
    for (int i = 0; i < 2000; i++) total += filled(i);
    printf("filled %d\n", total);
    hs_exit();
    return 0;
}

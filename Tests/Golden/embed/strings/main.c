#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "Strings_stub.h"

int main(int argc, char **argv)
{
    hs_init(&argc, &argv);
    char *s = greet("hythe");
    puts(s);
    reverse_in_place(s);
    puts(s);
    free(s);
    printf("%d %d\n", word_count("  the quick\tbrown\nfox "), word_count(""));
    char *parts[] = {"one", "two", "", "four"};
    char *joined = join(parts, 4, ", ");
    printf("%s (%zu)\n", joined, strlen(joined));
    release(joined);
    printf("%d\n", codepoints("plain"));
    printf("%u\n", checksum("a\0b\0c", 5));
    char *big = malloc(100001);
    memset(big, 'x', 100000);
    big[100000] = 0;
    char *out = greet(big);
    printf("%zu\n", strlen(out));
    release(out);
    free(big);
    hs_exit();
    return 0;
}

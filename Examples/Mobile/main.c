#include <stdio.h>
#include <string.h>

#include "Export_stub.h"

static void show(HsStablePtr notes, const char *query)
{
    int found[8];
    char text[100];
    int count = notes_search(notes, (char *)query, strlen(query), found, 8);
    printf("%s: %d\n", query, count);
    for (int i = 0; i < count && i < 8; i++) {
        size_t size = notes_text(notes, found[i], text, sizeof text);
        printf("  %d  %.*s\n", found[i], (int)size, text);
    }
}

int main(void)
{
    const char *texts[] = {"Milk, bread and Käse", "Call Anna about the bread", "käse: the good one", "ANNA's birthday"};
    HsStablePtr notes = notes_open();
    for (int i = 0; i < 4; i++) notes_add(notes, (char *)texts[i], strlen(texts[i]));
    notes_settle(notes);
    show(notes, "bread");
    show(notes, "KÄSE");
    show(notes, "anna bread");
    show(notes, "tea");
    notes_close(notes);
    return 0;
}

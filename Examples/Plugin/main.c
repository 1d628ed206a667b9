#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static void tell(char *line) { puts(line); }

static void *find(void *plugin, const char *name)
{
    void *function = dlsym(plugin, name);
    if (!function) exit(1);
    return function;
}

int main(int argc, char **argv)
{
    void *plugin = dlopen(argv[argc - 1], RTLD_NOW);
    if (!plugin) {
        fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    void *(*create)(char *) = find(plugin, "meter_create");
    void (*event)(void *, int, double) = find(plugin, "meter_event");
    void (*pause)(void *, unsigned char) = find(plugin, "meter_pause");
    void (*report)(void *, void (*)(char *)) = find(plugin, "meter_report");
    void (*destroy)(void *) = find(plugin, "meter_destroy");

    void *first = create("requests"), *second = create("frames");
    for (int i = 0; i < 10; i++) event(first, i % 3, 0.25 * i);
    pause(first, 1);
    event(first, 7, 100);
    event(second, 1, 0.5);
    report(first, tell);
    report(second, tell);
    destroy(first);
    destroy(second);
    return 0;
}

// Exceptions of C++ cross Haskell, from a callback to who called the export; the stack can be walked all the way.
#include <cstdio>
#include <cstring>
#include <execinfo.h>
#include <stdexcept>
#include <string>

extern "C" {
#include "Unwind_stub.h"
}

static int destroyed;
struct Counted {
    ~Counted() { destroyed++; }
};

extern "C" int thrower(int n)
{
    Counted local;
    if (n < 0) throw std::runtime_error("thrown " + std::to_string(n));
    return n * 2;
}

// A callback that makes calls, and catches within.
extern "C" int catching(int n)
{
    try {
        return within(5, (HsFunPtr)thrower, -n);
    } catch (const std::runtime_error &) {
        return 7;
    }
}

static int deepest;
extern "C" int walking(int n)
{
    void *frames[200];
    int count = backtrace(frames, 200);
    if (count > deepest) deepest = count;
    char **names = backtrace_symbols(frames, count);
    bool found = false;
    for (int i = 0; i < count; i++) found |= strstr(names[i], "libc.so") != nullptr;
    free(names);
    return found ? n : -n;
}

template <typename Call> static void attempt(const char *what, Call call)
{
    try {
        long result = call();
        printf("%s: %ld\n", what, result);
    } catch (const std::runtime_error &error) {
        printf("%s: caught %s\n", what, error.what());
    }
}

int main()
{
    HsFunPtr f = (HsFunPtr)thrower;
    HsInt32 result;
    HsStablePtr exception;
    attempt("returns", [&] { return within(4, f, 5); });
    attempt("throws", [&] { return within(4, f, -5); });
    attempt("at once", [&] { return within(0, f, -6); });
    attempt("checked", [&] { return within_checked(2, f, -7, &result, &exception); });
    attempt("unsafe", [&] { return withinUnsafe(f, -8); });
    attempt("pure", [&] { return withinPure(f, 8); });
    attempt("pure", [&] { return withinPure(f, -9); });
    attempt("caught within", [&] { return within(3, (HsFunPtr)catching, 1); });
    HsFunPtr g = wrapped(f);
    attempt("wrapper", [&] { return ((int (*)(int))g)(3); });
    attempt("wrapper", [&] { return ((int (*)(int))g)(-3); });
    attempt("nested", [&] { return within(2, g, -4); });
    attempt("library", [&] { return withinLibrary(f, 3); });
    attempt("library", [&] { return withinLibrary(f, -3); });
    printf("destroyed %d\n", destroyed);
    long caught = 0;
    for (int i = 0; i < 2000; i++) {
        try {
            within(i % 7, i % 2 ? f : g, -1);
        } catch (const std::runtime_error &) {
            caught++;
        }
        if (i % 500 == 0) hs_perform_gc();
    }
    printf("caught %ld\n", caught);
    attempt("the stack ends in libc's main", [&] { return within(20, (HsFunPtr)walking, 1000); });
    printf("deep enough: %d\n", deepest > 6);
    return 0;
}

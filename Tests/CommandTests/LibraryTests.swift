import Foundation
import Testing

/// Shared libraries with a runtime in each: several in one process, beside GHC's, and loaded again and again.
@Suite struct LibraryTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        for (module, name) in [("One", "one"), ("Two", "two"), ("Other", "other")] {
            try workspace.write("\(module).hs", Self.library(module, name))
        }
        try workspace.write("host.c", Self.host)
        try workspace.write("reload.c", Self.reload)
    }

    /// Exports of every kind, the same in each library but for their names.
    private static func library(_ module: String, _ name: String) -> String {
        """
        module \(module) where
        import Foreign
        foreign export ccall \(name)_divide :: Int -> Int -> IO Int
        foreign export ccall \(name)_stable :: Int -> IO (StablePtr [Int])
        foreign export ccall \(name)_total :: StablePtr [Int] -> IO Int
        foreign export ccall \(name)_wrap :: Int -> IO (FunPtr (Int -> IO Int))
        foreign import ccall "wrapper" make :: (Int -> IO Int) -> IO (FunPtr (Int -> IO Int))
        \(name)_divide :: Int -> Int -> IO Int
        \(name)_divide a b = return (a `div` b)
        \(name)_stable :: Int -> IO (StablePtr [Int])
        \(name)_stable n = newStablePtr [1 .. n]
        \(name)_total :: StablePtr [Int] -> IO Int
        \(name)_total p = fmap sum (deRefStablePtr p)
        \(name)_wrap :: Int -> IO (FunPtr (Int -> IO Int))
        \(name)_wrap k = make (\\n -> return (n + k))

        """
    }

    /// Uses what each of two libraries made through the functions of HsFFI.h that it was linked with. GHC's, which may be the
    /// second, has no checked exports.
    private static let host = """
        #include <stdio.h>
        #include <stdlib.h>
        #include "One_stub.h"
        #ifdef BESIDE_GHC
        HsStablePtr other_stable(HsInt);
        HsInt other_total(HsStablePtr), other_divide(HsInt, HsInt);
        HsFunPtr other_wrap(HsInt);
        #define two_stable other_stable
        #define two_total other_total
        #define two_wrap other_wrap
        #define two_divide other_divide
        #else
        #include "Two_stub.h"
        #endif
        int main(int argc, char **argv) {
            hs_init(&argc, &argv);
            for (int round = 0; round < 1000; round++) {
                HsStablePtr a = one_stable(10), b = two_stable(100), c = one_stable(1000);
                HsFunPtr f = one_wrap(round), g = two_wrap(2 * round);
                HsInt (*call[])(HsInt) = {(HsInt (*)(HsInt))f, (HsInt (*)(HsInt))g};
                if (one_total(a) != 55 || two_total(b) != 5050 || call[0](1) != round + 1 || call[1](1) != 2 * round + 1) return 2;
                hs_free_stable_ptr(b);
                hs_free_fun_ptr(f);
                hs_free_fun_ptr(g);
                if (one_total(a) != 55 || one_total(c) != 500500 || two_divide(7, 2) != 3) return 3;
                hs_free_stable_ptr(a);
                hs_free_stable_ptr(c);
                HsInt result;
                HsStablePtr first, second;
                if (one_divide_checked(7, 0, &result, &first) != 1) return 4;
        #ifndef BESIDE_GHC
                if (two_divide_checked(7, 0, &result, &second) != 1) return 5;
                char *other = hs_exception_text(second);
                if (round == 0) puts(other);
                free(other);
                hs_free_stable_ptr(second);
        #endif
                char *text = hs_exception_text(first);
                if (round == 0) puts(text);
                free(text);
                hs_free_stable_ptr(first);
                if (round == 500) hs_perform_gc();
            }
            hs_exit();
            puts("done");
            return 0;
        }

        """

    /// Loads two libraries, each in its own way, uses them by their own functions, and unloads them; threads live longer.
    private static let reload = """
        #include <dlfcn.h>
        #include <pthread.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        typedef long (*Function)(long, ...);
        static long memory(const char *what) {
            char line[200];
            long value = -1;
            FILE *file = fopen("/proc/self/status", "r");
            while (fgets(line, sizeof line, file)) if (!strncmp(line, what, strlen(what))) value = atol(line + strlen(what));
            fclose(file);
            return value;
        }
        static pthread_barrier_t barrier;
        static void *outlives(void *function) {
            ((Function)function)(7, 2L);
            pthread_barrier_wait(&barrier);
            pthread_barrier_wait(&barrier);
            return NULL;
        }
        static void *get(void *library, const char *name) {
            void *symbol = dlsym(library, name);
            if (!symbol) { puts(dlerror()); exit(2); }
            return symbol;
        }
        int main(int argc, char **argv) {
            long resident = 0, mapped = 0;
            int flags[] = {RTLD_NOW | (argv[3][0] == 'g' ? RTLD_GLOBAL : RTLD_LOCAL), RTLD_NOW | (argv[3][1] == 'g' ? RTLD_GLOBAL : RTLD_LOCAL)};
            for (int round = 0; round < 10000; round++) {
                void *library[] = {dlopen(argv[1], flags[0]), dlopen(argv[2], flags[1])};
                const char *names[] = {argv[1] + 5, argv[2] + 5};   // ./lib
                for (int i = 0; i < 2; i++) {
                    if (!library[i]) return puts(dlerror()), 2;
                    char name[64];
                    int length = strcspn(names[i], ".");
                    if (round % 3 == i) ((void (*)(int *, char ***))get(library[i], "hs_init"))(NULL, NULL);
                    sprintf(name, "%.*s_divide", length, names[i]);
                    if (((Function)get(library[i], name))(84, 2L) != 42) return 3;
                    sprintf(name, "%.*s_divide_checked", length, names[i]);
                    long result;
                    void *exception;
                    if (((int (*)(long, long, long *, void **))get(library[i], name))(1, 0, &result, &exception) != 1) return 4;
                    // By the other's functions too.
                    char *text = ((char *(*)(void *))get(library[round % 2], "hs_exception_text"))(exception);
                    if (strcmp(text, "divide by zero")) return 5;
                    free(text);
                    ((void (*)(void *))get(library[round / 2 % 2], "hs_free_stable_ptr"))(exception);
                    sprintf(name, "%.*s_wrap", length, names[i]);
                    Function add = (Function)((void *(*)(long))get(library[i], name))(round);
                    if (add(1) != round + 1) return 6;
                    ((void (*)(void *))get(library[round % 2], "hs_free_fun_ptr"))((void *)add);
                    if (round % 5 == i) ((void (*)(void))get(library[i], "hs_exit"))();
                }
                // What the heap may keep for later does not count, so each collects before it is measured.
                if (round % 100 == 0) for (int i = 0; i < 2; i++) ((void (*)(void))get(library[i], "hs_perform_gc"))();
                if (round == 5500) resident = memory("VmRSS:"), mapped = memory("VmSize:");
                if (round == 9500) {
                    long grown = memory("VmRSS:") - resident;
                    if (grown > 2000 || memory("VmSize:") != mapped) printf("grown by %ld KB\\n", grown);
                }
                if (round % 1000 == 0) {
                    pthread_t thread;
                    char name[64];
                    sprintf(name, "%.*s_divide", (int)strcspn(names[0], "."), names[0]);
                    pthread_barrier_init(&barrier, NULL, 2);
                    pthread_create(&thread, NULL, outlives, get(library[0], name));
                    pthread_barrier_wait(&barrier);
                    dlclose(library[0]);
                    dlclose(library[1]);
                    pthread_barrier_wait(&barrier);
                    pthread_join(thread, NULL);
                } else {
                    dlclose(library[0]);
                    dlclose(library[1]);
                }
            }
            puts("done");
            return 0;
        }

        """

    private func compile(_ output: String, _ source: String, _ flags: [String]) throws {
        let include = try workspace.hythe("config", "--include-dir").output.trimmed
        let arguments = ["-w", source, "-I\(include)", "-L."] + flags + ["-Wl,-rpath,$ORIGIN", "-o", output]
        let outcome = try workspace.run("gcc", arguments)
        try #require(outcome.status == 0, "\(outcome.error)")
    }

    @Test(arguments: ["fused", "rts"]) func twoLibraries(_ form: String) throws {
        try workspace.build(["One.hs", "--stubs=\(form)", "-o", "libone.so"])
        try workspace.build(["Two.hs", "--stubs=\(form)", "-o", "libtwo.so"])
        // One that its user links.
        try workspace.build(["Two.hs", "--stubs=\(form)"])
        let flags = try workspace.hythe("config", "--libs").output.trimmed
        try workspace.expect("sh", "-c", "mkdir own && gcc -shared Two.o \(flags) -o own/libtwo.so")
        let expected = "divide by zero\ndivide by zero\ndone\n"
        for (name, libraries) in [("ab", ["-lone", "-ltwo"]), ("ba", ["-ltwo", "-lone"])] {
            try compile(name, "host.c", libraries)
            #expect(try workspace.expect("./\(name)") == expected)
            #expect(try workspace.run("./\(name)", environment: ["LD_LIBRARY_PATH": "own"]).output == expected)
        }
        // The program has a runtime, too.
        try workspace.build(["One.hs", "host.c", "-L.", "-ltwo", "-Wl,-rpath,$ORIGIN", "-o", "with"])
        #expect(try workspace.expect("./with") == expected)
        try compile("reload", "reload.c", ["-ldl", "-lpthread"])
        for scopes in ["ll", "gg", "lg"] {
            #expect(try workspace.expect("./reload", "./libone.so", "./libtwo.so", scopes) == "done\n")
            #expect(try workspace.expect("./reload", "./libtwo.so", "./libone.so", scopes) == "done\n")
        }
    }

    /// GHC's library and its runtime come first: both then have functions of GHC's names, and each calls its own. What is made
    /// here is not freed by those of HsFFI.h, which are GHC's.
    @Test func besideGHC() throws {
        let ghc = try workspace.run("ghc", ["--print-libdir"])
        guard ghc.status == 0 else { return }
        let rts = "-lHSrts-ghc" + (try workspace.expect("ghc", "--numeric-version").trimmed)
        let built = try workspace.run(
            "ghc",
            [
                "-v0", "-shared", "-dynamic", "-fPIC", "-outputdir", "ghc", "-stubdir", ".", "Other.hs", rts, "-o",
                "libother.so",
            ])
        // Without GHC's shared libraries there is nothing to try.
        guard built.status == 0 else { return }
        let directory = ghc.output.trimmed + "/rts"
        try workspace.build(["One.hs", "-o", "libone.so"])
        let host = Self.host.split(separator: "\n").filter { !$0.contains("hs_free_") }.joined(separator: "\n")
        try workspace.write("beside.c", host)
        try compile(
            "beside", "beside.c",
            ["-DBESIDE_GHC", "-lother", "-L\(directory)", rts, "-lone", "-Wl,-rpath,\(directory)"])
        #expect(try workspace.expect("./beside") == "divide by zero\ndone\n")
    }
}

import Foundation
import Testing

/// What is visible, what is left to the loader, and what is handed on to clang and the linker.
@Suite struct LinkTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "Api.hs",
            """
            module Api where
            import Foreign.C.Types
            foreign import ccall "from_host" fromHost :: CInt -> IO CInt
            foreign export ccall api_call :: CInt -> IO CInt
            api_call :: CInt -> IO CInt
            api_call n = (+ 1) <$> fromHost n
            """)
    }

    private func visible(_ library: String) throws -> Set<String> {
        let lines = try workspace.expect("nm", "-D", "--defined-only", library).split(separator: "\n")
        return Set(lines.compactMap { $0.split(separator: " ").last.map(String.init) })
            .filter { !$0.hasPrefix("hs_") && !$0.hasPrefix("rts_") }
    }

    /// As `cc -shared`: the program that loads a library may define what it lacks.
    @Test func pluginCallsItsHost() throws {
        try workspace.write(
            "host.c",
            """
            #include <dlfcn.h>
            #include <stdio.h>
            int from_host(int n) { return 2 * n; }
            int main(int argc, char **argv) {
                void *library = dlopen(argv[1], RTLD_NOW);
                if (!library) return puts(dlerror()), 1;
                printf("%d\\n", ((int (*)(int))dlsym(library, "api_call"))(20));
                return 0;
            }
            """)
        try workspace.expect("gcc", "-rdynamic", "host.c", "-o", "host", "-ldl")
        try workspace.build(["Api.hs", "-o", "plugin.so"])
        #expect(try workspace.expect("./host", "./plugin.so") == "41\n")
        try workspace.build(["host.c", "-rdynamic", "-o", "host"])
        #expect(try workspace.expect("./host", "./plugin.so") == "41\n")
        // Who wants to be told of it at the link can be.
        let outcome = try workspace.hythe("build", "Api.hs", "-Wl,-z,defs", "-o", "strict.so")
        #expect(outcome.status == 1 && outcome.error.contains("from_host"))
        #expect(!workspace.exists("strict.so"))
    }

    @Test func sharedLibraryShowsWhatItsFilesDefine() throws {
        try workspace.write(
            "own.c",
            """
            int counter = 1;
            int from_host(int n) { return counter + n; }
            __attribute__((visibility("hidden"))) int secret(void) { return 1; }
            static int local(void) { return 2; }
            int own_api(void) { return secret() + local(); }
            """)
        try workspace.write("part.c", "int part(void) { return 3; }\n")
        try workspace.write("used.c", "int used(void) { return 4; }\n")
        try workspace.write("unused.c", "int unused(void) { return 5; }\n")
        try workspace.write("asks.c", "int used(void);\nint asks(void) { return used(); }\n")
        try workspace.expect("sh", "-c", "gcc -fPIC -c part.c used.c unused.c asks.c && ar qc libx.a used.o unused.o")
        let exports: Set = ["api_call", "api_call_checked"]
        try workspace.build(["Api.hs", "own.c", "part.o", "asks.o", "libx.a", "-o", "api.so"])
        let all = exports.union(["counter", "from_host", "own_api", "part", "asks", "used"])
        #expect(try visible("api.so") == all)
        // An object of an earlier build is as good as its source.
        try workspace.build(["Api.hs"])
        try workspace.build(["Api.o", "own.c", "-shared", "-o", "again.so", "-Wl,-soname,again"])
        #expect(try visible("again.so") == exports.union(["counter", "from_host", "own_api"]))
        #expect(try workspace.expect("readelf", "-d", "again.so").contains("[again]"))
        // A program's copy of a library's variable is the library's too.
        try workspace.write(
            "main.c",
            """
            #include <stdio.h>
            #include "Api_stub.h"
            extern int counter;
            int main(void) { counter = 100; printf("%d\\n", (int)api_call(1)); return 0; }
            """)
        try workspace.build([
            "main.c", "api.so", "-no-pie", "-I", ".", "-Wl,-rpath,.", "-optc", "-fno-pic", "-o", "main",
        ])
        #expect(try workspace.expect("./main") == "102\n")
    }

    @Test func versionedLibraries() throws {
        try workspace.write("own.c", "int from_host(int n) { return n; }\n")
        try workspace.build(["own.c", "-o", "libown.so.1.2", "-Wl,-soname,libown.so.1"])
        try workspace.expect("sh", "-c", "ln -s libown.so.1.2 libown.so.1; ln -s libown.so.1 libown.so")
        try workspace.write(
            "main.c", "#include \"Api_stub.h\"\nint main(void) { return (int)api_call(6); }\n")
        for library in [["libown.so.1"], ["-L.", "-lown"], ["-L", ".", "-optl", "-lown"]] {
            try workspace.build(["Api.hs", "main.c", "-Wl,-rpath,."] + library + ["-o", "main"])
            #expect(try workspace.run("./main").status == 7)
        }
        let refused = try workspace.hythe("build", "Api.hs", "libown.so.1", "-o", "libapi.a")
        #expect(refused.status == 1 && refused.error.contains("shared library"))
    }

    /// C, C++ and assembler, each with its flags; C files see the macros that they see under GHC.
    @Test func languages() throws {
        try workspace.write(
            "a.c",
            """
            #include "own.h"
            #if __GLASGOW_HASKELL__ != 900 || !MIN_VERSION_GLASGOW_HASKELL(9,0,2,0) || MIN_VERSION_GLASGOW_HASKELL(9,2,0,0)
            #error version
            #endif
            #if !defined A || defined B || !defined C || defined CXX
            #error flags
            #endif
            int from_host(int n) { return OWN(n); }
            """)
        try workspace.write(
            "b.cpp",
            """
            #include <string>
            #if !defined A || defined B || defined C || !defined CXX
            #error flags
            #endif
            extern "C" int from_cxx(int n) { return std::string(n, 'x').size(); }
            """)
        try workspace.write("c.S", "#ifdef S\n.globl seven\nseven: mov $7, %eax\n ret\n#endif\n")
        try workspace.write("d.s", ".globl eight\neight: mov $8, %eax\n ret\n")
        try workspace.write("include/own.h", "#define OWN(n) ((n) * 3)\n")
        try workspace.write(
            "main.c",
            """
            #include <stdio.h>
            #include "Api_stub.h"
            int from_cxx(int), seven(void), eight(void);
            int main(void) { printf("%d %d %d %d\\n", api_call(2), from_cxx(4), seven(), eight()); return 0; }
            """)
        let flags = ["-I", "include", "-DA", "-D", "B=1", "-UB", "-optc", "-DC", "-optcxx-DCXX", "-opta", "-DS"]
        try workspace.build(["Api.hs", "main.c", "a.c", "b.cpp", "c.S", "d.s"] + flags + ["-o", "main"])
        #expect(try workspace.expect("./main") == "7 4 7 8\n")
        try workspace.write("e.m", "")
        let refused = try workspace.hythe("build", "Api.hs", "e.m")
        #expect(refused.status == 1 && refused.error.contains("Objective-C"))
    }
}

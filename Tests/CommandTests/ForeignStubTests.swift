import Testing

/// Stubs that GHC wrote compile against our headers and run against our runtime.
@Suite struct ForeignStubTests {
    /// The object of hythe defines `c_function` too, so the stub's is renamed.
    @Test(arguments: ["9.0", "9.2"], ["gcc", "clang"]) func stubsOfGHC(version: String, compiler: String) throws {
        let workspace = try Workspace()
        try workspace.copy("Examples/Export/Export.hs")
        try workspace.copy("Tests/CommandTests/Resources/stub-\(version).c", as: "stub.c")
        try workspace.write(
            "main.c",
            """
            #include <stdio.h>
            #include "HsFFI.h"
            extern HsInt theirs(HsInt a1);
            int main(int argc, char *argv[])
            {
                hs_init(&argc, &argv);
                printf("%ld\\n", (long)theirs(41));
                hs_perform_gc();
                printf("%ld\\n", (long)theirs(-2));
                hs_exit();
                return 0;
            }
            """)
        try workspace.build(["Export.hs"])
        let include = try workspace.hythe("config", "--include-dir").output.trimmed
        try workspace.expect(compiler, "-Wall", "-Dc_function=theirs", "-I", include, "-c", "stub.c")
        try workspace.build(["main.c", "stub.o", "Export.o", "-o", "program"])
        #expect(try workspace.expect("./program") == "42\n-1\n")
    }

    /// Our own `M_stub.c` serves in place of the native stubs, for every kind of argument and result.
    @Test func ourStubText() throws {
        let workspace = try Workspace()
        try workspace.write(
            "Kinds.hs",
            """
            module Kinds where
            import Data.Int
            import Data.Word
            import Foreign.Ptr
            foreign export ccall mix :: Int8 -> Word16 -> Int32 -> Word64 -> Float -> Double -> Char -> Bool -> Ptr () -> IO Double
            foreign export ccall isZero :: Int -> Bool
            foreign export ccall nothing :: Int -> IO ()
            mix :: Int8 -> Word16 -> Int32 -> Word64 -> Float -> Double -> Char -> Bool -> Ptr () -> IO Double
            mix a b c d e f g h p = return (fromIntegral a + fromIntegral b + fromIntegral c + fromIntegral d
              + realToFrac e + f + fromIntegral (fromEnum g) + (if h then 1000 else 0) + (if p == nullPtr then 0.25 else 0))
            isZero :: Int -> Bool
            isZero = (== 0)
            nothing :: Int -> IO ()
            nothing _ = return ()
            """)
        try workspace.write(
            "main.c",
            """
            #include <stdio.h>
            #include "Kinds_stub.h"
            int main(void)
            {
                printf("%.3f\\n", mix(-1, 65535, -5, 1, 0.5f, 0.125, 'a', HS_BOOL_TRUE, NULL));
                printf("%d %d\\n", (int)isZero(0), (int)isZero(7));
                nothing(1);
                return 0;
            }
            """)
        try workspace.build(["--emit", "c-stub", "Kinds.hs"])
        try workspace.build(["Kinds.hs"])
        let include = try workspace.hythe("config", "--include-dir").output.trimmed
        let renamed = ["mix", "isZero", "nothing"].map { "-D\($0)=their_\($0)" }
        for file in ["Kinds_stub.c", "main.c"] {
            let outcome = try workspace.run("gcc", ["-Wall", "-Werror", "-I", include, "-I.", "-c", file] + renamed)
            try #require(outcome.status == 0, "\(outcome.error)")
        }
        try workspace.build(["main.o", "Kinds_stub.o", "Kinds.o", "-o", "program"])
        #expect(try workspace.expect("./program") == "66627.875\n1 0\n")
    }
}

extension String {
    var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}

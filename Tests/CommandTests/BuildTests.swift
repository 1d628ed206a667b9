import Foundation
import Testing

/// `hythe build`: what it writes, where, and from what.
@Suite struct BuildTests {
    private let workspace: Workspace
    private static let library = """
        module Data.Answer where
        foreign export ccall answer :: Int -> Int
        answer :: Int -> Int
        answer x = x + 1
        """
    private static let host = """
        #include <stdio.h>
        #include "lib_stub.h"
        int main(void) { printf("%d\\n", (int)answer(41)); return 0; }
        """

    init() throws {
        workspace = try Workspace()
        try workspace.write("lib.hs", BuildTests.library)
        try workspace.write("main.c", BuildTests.host)
    }

    @Test func libraryModuleGivesObjectAndHeader() throws {
        let outcome = try workspace.hythe("build", "lib.hs")
        #expect(outcome == .success)
        #expect(workspace.exists("lib.o") && workspace.exists("lib_stub.h"))
        #expect(!workspace.exists("lib_stub.c"))
    }

    @Test func resultsAreWrittenBesideTheOutput() throws {
        #expect(try workspace.hythe("build", "lib.hs", "-o", "lib.a") == .success)
        try workspace.write("sub/keep", "")
        #expect(try workspace.hythe("build", "lib.hs", "-o", "sub/liblib.so") == .success)
        #expect(workspace.exists("sub/lib_stub.h"))
    }

    /// Macros and inline functions of a header beside the Haskell file, in every kind of output.
    @Test(arguments: ["0", "1", "2"]) func capiImports(level: String) throws {
        try workspace.write(
            "own.h",
            """
            #define TWICE(x) ((x) * 2)
            struct cell { int content; };
            static struct cell the_cell = { 40 };
            static inline const struct cell *cell(void) { return &the_cell; }
            static int content(struct cell *c) { return c->content; }
            """)
        try workspace.write(
            "lib.hs",
            """
            {-# LANGUAGE CApiFFI #-}
            module Lib where
            import Foreign.Ptr
            import Foreign.C.Types (CInt (..))
            foreign import capi "own.h TWICE" twice :: CInt -> CInt
            foreign import capi "own.h cell" cell :: IO (Ptr ())
            foreign import capi unsafe "own.h content" content :: Ptr () -> IO CInt
            foreign import capi "errno.h value EDOM" edom :: CInt
            foreign export ccall answer :: CInt -> IO CInt
            answer :: CInt -> IO CInt
            answer x = (\\c -> c + twice edom - x) <$> (cell >>= content)
            """)
        try workspace.build(["lib.hs", "main.c", "-O\(level)", "-o", "program"])
        #expect(try workspace.expect("./program") == "65\n")
        for library in ["lib.o", "lib.a", "lib.so"] {
            try workspace.build(["lib.hs", "-O\(level)", "-o", library])
            try workspace.build(["main.c", library, "-o", "linked"])
            #expect(try workspace.run("./linked", environment: ["LD_LIBRARY_PATH": "."]).output == "65\n")
        }
    }

    @Test func stubText() throws {
        #expect(try workspace.hythe("build", "--emit=c-stub", "lib.hs") == .success)
        #expect(try workspace.read("lib_stub.c").contains("rts_inCall"))
        #expect(workspace.exists("lib_stub.h"))
    }

    @Test func headerAlone() throws {
        #expect(try workspace.hythe("build", "--emit=header", "lib.hs", "-o", "api.h") == .success)
        #expect(try workspace.read("api.h").contains("answer(HsInt"))
    }

    @Test func hostInC() throws {
        #expect(try workspace.hythe("build", "lib.hs", "main.c", "-o", "program") == .success)
        #expect(try workspace.expect("./program") == "42\n")
    }

    @Test func otherBuildSystems() throws {
        #expect(try workspace.hythe("build", "lib.hs") == .success)
        let flags = try workspace.hythe("config", "--cflags", "--libs").output
        try workspace.write("cc", "#!/bin/sh\nset -e\ngcc main.c lib.o \(flags.trimmed) -o program\n")
        try workspace.expect("sh", "cc")
        #expect(try workspace.expect("./program") == "42\n")
    }

    @Test func staticLibraryNeedsNothingOfHythe() throws {
        #expect(try workspace.hythe("build", "lib.hs", "-o", "libanswer.a") == .success)
        let include = try workspace.hythe("config", "--include-dir").output.trimmed
        try workspace.expect("gcc", "-I", include, "main.c", "libanswer.a", "-lm", "-o", "program")
        #expect(try workspace.expect("./program") == "42\n")
    }

    @Test func sharedLibraryShowsItsExportsOnly() throws {
        #expect(try workspace.hythe("build", "lib.hs", "-o", "libanswer.so") == .success)
        let symbols = try workspace.expect("nm", "-D", "--defined-only", "libanswer.so").split(separator: "\n")
            .compactMap { $0.split(separator: " ").last.map(String.init) }
        #expect(symbols.contains("answer"))
        #expect(symbols.contains("answer_checked"))
        #expect(symbols.allSatisfy { $0.hasPrefix("answer") || $0.hasPrefix("hs_") || $0.hasPrefix("rts_") })
        let needed = try workspace.expect("objdump", "-p", "libanswer.so").split(separator: "\n")
            .filter { $0.contains("NEEDED") }.compactMap { $0.split(separator: " ").last }
        #expect(Set(needed).isSubset(of: ["libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2"]))
    }

    @Test func objectsOfTwoBuildsLinkTogether() throws {
        try workspace.write(
            "more.hs",
            "module More where\nforeign export ccall twice :: Int -> Int\ntwice :: Int -> Int\ntwice = length . show . (* 2)\n"
        )
        try workspace.write(
            "both.c",
            """
            #include <stdio.h>
            #include "lib_stub.h"
            #include "more_stub.h"
            int main(void) { printf("%d %d\\n", (int)answer(1), (int)twice(777)); return 0; }
            """)
        #expect(try workspace.hythe("build", "lib.hs") == .success)
        #expect(try workspace.hythe("build", "more.hs") == .success)
        #expect(try workspace.hythe("build", "both.c", "lib.o", "more.o", "-o", "program") == .success)
        #expect(try workspace.expect("./program") == "2 4\n")
    }

    @Test func importsAreFoundBesideTheFileAndUnderDirectories() throws {
        try workspace.write("app/Main.hs", "import A.B\nimport C\nmain :: IO ()\nmain = print (b + c)\n")
        try workspace.write("app/A/B.lhs", "Text.\n\n> module A.B where\n> b :: Int\n> b = 40\n")
        try workspace.write("else/C.hs", "module C where\nc :: Int\nc = 2\n")
        let missing = try workspace.hythe("build", "app/Main.hs")
        #expect(missing.status == 1)
        #expect(missing.error.contains("app/Main.hs:2:8"))
        #expect(try workspace.hythe("build", "-ielse", "app/Main.hs", "-o", "program") == .success)
        #expect(try workspace.expect("./program") == "42\n")
    }

    @Test func rootsNameNeedNotMatchItsModule() throws {
        try workspace.write("some-file.hs", "module Main (main) where\nmain :: IO ()\nmain = putStrLn \"ok\"\n")
        #expect(try workspace.hythe("run", "some-file.hs").output == "ok\n")
    }

    @Test func runPassesArgumentsAndStatus() throws {
        try workspace.write(
            "Args.hs",
            """
            import System.Environment
            import System.Exit
            main :: IO ()
            main = do
              args <- getArgs
              name <- getProgName
              print (name, args)
              exitWith (ExitFailure 3)
            """)
        let outcome = try workspace.hythe("run", "Args.hs", "--", "a", "--help", "b c")
        #expect(outcome == Workspace.Outcome(status: 3, output: "(\"Args\",[\"a\",\"--help\",\"b c\"])\n", error: ""))
    }

    /// With a cache of its own, so that there is something to wait for.
    @Test func longBuildsSayOnATerminalWhatTheyDo() throws {
        let environment = ["HYTHE_CACHE": workspace.path + "/cache", "TERM": "xterm"]
        let terminal = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"
        let outcome = try workspace.run(
            "python3", ["-c", terminal, Workspace.hythe, "check", "lib.hs"], environment: environment)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("] checking "))
        #expect(outcome.output.hasSuffix("\r\u{1B}[K"), "the line is taken away at the end")
        try FileManager.default.removeItem(atPath: workspace.path + "/cache")
        #expect(try workspace.hythe(["check", "lib.hs"], environment: environment) == .success)
    }

    @Test func everyStageCanBeSeen() throws {
        for (stage, sign) in [
            ("parsed", "module Data.Answer"), ("core", "answer"), ("core-opt", "answer"), ("llvm", "define"),
            ("asm", ".globl\tanswer"),
        ] {
            let outcome = try workspace.hythe("build", "--emit", stage, "lib.hs")
            #expect(outcome.status == 0 && outcome.error.isEmpty)
            #expect(outcome.output.contains(sign), "\(stage)")
        }
    }

    @Test func fractionalLiteralsAreConstants() throws {
        try workspace.write(
            "Scale.hs",
            """
            module Scale where
            foreign export ccall scale :: Double -> Float -> Double
            scale :: Double -> Float -> Double
            scale d f = d * 1.5 + realToFrac (f - 0.1)
            """)
        let outcome = try workspace.hythe("build", "--emit=core-opt", "Scale.hs")
        #expect(outcome.output.contains(" 1.5##") && outcome.output.contains(" 0.1#"))
        #expect(!outcome.output.contains("rationalToDouble# (IS 3#)"))
    }
}

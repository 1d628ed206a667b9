import Foundation
import Testing

/// Modules with CPP: where files are found, what the flags say, and that what is included counts as an input.
@Suite struct PreprocessorTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "src/Main.hs",
            "{-# LANGUAGE CPP #-}\nmodule Main where\n#include \"own.h\"\nimport Lib\nmain :: IO ()\nmain = print (OWN, lib, LINE)\n"
        )
        try workspace.write(
            "src/Lib.hs",
            "{-# LANGUAGE CPP #-}\nmodule Lib where\n#include <sub/lib.h>\n#ifndef LIB\n#define LIB 0\n#endif\nlib :: Int\nlib = LIB\n"
        )
        try workspace.write("src/own.h", "#define OWN 'o'\n#define LINE __LINE__\n")
        try workspace.write("include/sub/lib.h", "#define LIB 1\n")
    }

    private func run(_ flags: String...) throws -> String {
        let outcome = try workspace.hythe(["run", "-Iinclude", "src/Main.hs"] + flags)
        #expect(outcome.error == "")
        return outcome.output
    }

    @Test func includedFilesAreInputs() throws {
        #expect(try run() == "('o',1,6)\n")
        #expect(try run() == "('o',1,6)\n")
        try workspace.write("include/sub/lib.h", "#define LIB 2\n")
        #expect(try run() == "('o',2,6)\n")
        try workspace.write("include/sub/lib.h", "")
        #expect(try run() == "('o',0,6)\n")
        #expect(try run("-DLIB=7") == "('o',7,6)\n")
        #expect(try run("-DLIB=7", "-optP-ULIB") == "('o',0,6)\n")
        // A file that was not there before, and comes first now.
        try workspace.write("first/sub/lib.h", "#define LIB 3\n")
        #expect(try workspace.hythe("run", "-Ifirst", "-Iinclude", "src/Main.hs").output == "('o',3,6)\n")
        #expect(try workspace.hythe("run", "-Imissing", "-Iinclude", "src/Main.hs").output == "('o',0,6)\n")
        try workspace.write("missing/sub/lib.h", "#define LIB 4\n")
        #expect(try workspace.hythe("run", "-Imissing", "-Iinclude", "src/Main.hs").output == "('o',4,6)\n")
    }

    @Test func flags() throws {
        try workspace.write("Flag.hs", "module Main where\nmain :: IO ()\nmain = print X\n")
        #expect(try workspace.hythe("run", "-cpp", "-DX=1", "Flag.hs").output == "1\n")
        #expect(try workspace.hythe("run", "-XCPP", "-optP-DX=2", "Flag.hs").output == "2\n")
        try workspace.write("macros.h", "#define X 3\n")
        #expect(try workspace.hythe("run", "-cpp", "-optP-include", "-optPmacros.h", "Flag.hs").output == "3\n")
        let missing = try workspace.hythe("check", "-cpp", "-optP-include", "-optPnone.h", "Flag.hs")
        #expect(missing.status == 1 && missing.error.contains("`none.h` is not found"))
    }

    @Test func messages() throws {
        try workspace.write(
            "Bad.hs",
            "{-# LANGUAGE CPP #-}\nmodule Bad where\n#warning beware\n#define BAD(x) (x :: Int)\nf :: Int\nf = BAD('c') +\n  BAD(1)\n"
        )
        let outcome = try workspace.hythe("check", "Bad.hs")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("warning: #warning beware\n  --> Bad.hs:3:1"), "\(outcome.error)")
        #expect(outcome.error.contains("--> Bad.hs:6:5\n6 | f = BAD('c') +\n  |     ^^^^^^^^ "), "\(outcome.error)")
    }

    @Test func valuesOfC() throws {
        try workspace.write("include/values.h", "#define NEGATIVE (-5)\nstruct pair { char first; double second; };\n")
        try workspace.write(
            "src/Values.hsc",
            """
            {-# LANGUAGE CApiFFI #-}
            module Values where
            #include "values.h"
            #  include <errno.h>
            import Foreign
            #let plus a, b = "%d", (int)((a) + (b))
            #define LOCAL 7
            #ifdef LOCAL
            local :: Int
            local = #const LOCAL + 1
            #else
            local = no
            #endif
            sums :: [Int]
            sums = [#{plus 1, 2}, (#plus LOCAL, 4), (#const NEGATIVE)]
            #enum Int, negate , e_acces = EACCES, \\
              NEGATIVE
            text :: String -- #const
            text = "#const LOCAL" ++ ['#'] ++ #const_str "a\\"b\\n1"
            number :: #type unsigned short
            number = maxBound
            real :: (#type double)
            real = 1.5
            (##) :: a -> b -> a
            a ## _ = a
            layout :: (Int, Int, Int)
            layout = ((# size struct pair), (#offset struct pair, second), #alignment double)
            swap :: Ptr a -> IO Double
            swap p = do
              (#poke struct pair, second) p (2.5 :: Double)
              d <- (#peek struct pair, second) p
              return (d + (if (#ptr struct pair, second) p == plusPtr p 8 then 1 else 0))

            """)
        try workspace.write(
            "src/Use.hs",
            "import Foreign\nimport Values\nmain :: IO ()\nmain = do\n  print (local, sums, e_acces, negative, number, real)\n  putStr text\n  print ('x' # 'y', layout)\n  allocaBytes 16 swap >>= print\n"
        )
        let outcome = try workspace.hythe("run", "-Iinclude", "src/Use.hs")
        #expect(outcome.error == "")
        #expect(
            outcome.output
                == "(8,[3,11,-5],-13,5,65535,1.5)\n#const LOCAL#a\"b\n1('x',(16,8,8))\n3.5\n")
        // Messages of both compilers are about the lines of the template; its headers are inputs.
        try workspace.write("include/values.h", "#define NEGATIVE (-6)\nstruct pair { char first; };\n")
        let c = try workspace.hythe("run", "-Iinclude", "src/Use.hs")
        #expect(c.status == 1 && c.error.contains("Values.hsc:27"), "\(c.error)")
        try workspace.write("Bad.hsc", "module Bad where\n#define X 1\na :: Int\na = #const X\nb = )\n")
        let haskell = try workspace.hythe("check", "Bad.hsc")
        #expect(haskell.status == 1 && haskell.error.contains("--> Bad.hsc:5:5"), "\(haskell.error)")
        try workspace.write("Bad.hsc", "module Bad where\na = #nothing 1\n")
        #expect(try workspace.hythe("check", "Bad.hsc").error.contains("Bad.hsc:2: there is no directive `#nothing`"))
    }
}

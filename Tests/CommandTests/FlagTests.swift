import Foundation
import Testing

/// The flags of GHC and cc: obeyed, accepted with a note, or refused; never skipped in silence.
@Suite struct FlagTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "Main.hs", "main :: IO ()\nmain = putStrLn \"main\"\nother :: IO ()\nother = putStrLn \"other\"\n")
    }

    @Test func whatABuildOfGHCCarries() throws {
        let flags = [
            "--make", "-threaded", "-O", "-fforce-recomp", "-hide-all-packages", "-package", "base", "-package=base",
            "-Wall", "-fno-warn-missing-signatures", "-Wno-unused-top-binds", "-XLambdaCase", "-i.:src", "-j4", "-fPIC",
            "-odir", "out", "-hidir", "out", "-stubdir", "out", "-funbox-strict-fields", "-w",
        ]
        #expect(try workspace.hythe(["build"] + flags + ["Main.hs", "-o", "main"]) == .success)
        #expect(try workspace.expect("./main") == "main\n")
        #expect(try workspace.hythe(["check"] + flags + ["Main.hs"]) == .success)
    }

    /// Each line is an object of its own, errors without a position too.
    @Test(arguments: [["--diagnostics=json"], ["--diagnostics", "json"], ["-fdiagnostics-as-json"]])
    func diagnosticsAsJSON(flags: [String]) throws {
        try workspace.write("Wrong.hs", "module Wrong where\nf :: Int -> Int\nf x = 'c'\n")
        func records(_ arguments: [String]) throws -> [[String: Any]] {
            let outcome = try workspace.hythe(["check"] + flags + arguments)
            #expect(outcome.status == 1)
            return try outcome.error.split(separator: "\n").map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
        }
        let found = try records(["-Wunused-matches", "Wrong.hs"])
        #expect(found.map { $0["severity"] as? String } == ["Warning", "Error"])
        let span = try #require(found.last?["span"] as? [String: Any])
        #expect(span["file"] as? String == "Wrong.hs")
        #expect(span["start"] as? [String: Int] == ["line": 3, "column": 7])
        #expect(span["end"] as? [String: Int] == ["line": 3, "column": 10])
        let reason = found.first?["reason"] as? [String: [String]]
        #expect(reason == ["flags": ["unused-matches"]])
        let missing = try records(["None.hs"])
        #expect(missing.count == 1)
        #expect(missing.first?["span"] == nil)
    }

    @Test func packages() throws {
        try workspace.write(
            "Map.hs",
            """
            {-# LANGUAGE PackageImports #-}
            module Map where
            import Data.List (sort)
            import qualified "containers" Data.Map as Map
            """)
        try workspace.write(
            "Wrong.hs",
            """
            {-# LANGUAGE PackageImports #-}
            module Wrong where
            import "base" Data.Map (Map)
            import "contaners" Data.Set (Set)
            """)
        func check(_ arguments: String...) throws -> String {
            let outcome = try workspace.hythe(["check"] + arguments)
            #expect((outcome.status == 0) == outcome.error.isEmpty)
            return outcome.error
        }
        #expect(try check("Map.hs") == "")
        #expect(try check("Map.hs", "-hide-all-packages", "-package", "base-4.15.1.0", "-package", "containers") == "")
        let hidden = "the module `Data.Map` is in the package `containers`, which is hidden"
        #expect(try check("Map.hs", "-hide-package", "containers").contains(hidden))
        #expect(try check("Map.hs", "-hide-all-packages", "-package=base").contains(hidden))
        #expect(try check("Map.hs", "-hide-all-packages").contains("`Prelude` is in the package `base`"))
        #expect(
            try check("Map.hs", "-package", "containers-0.5").contains("the version of `containers` here is 0.6.4.1"))
        let wrong = try check("Wrong.hs")
        #expect(wrong.contains("the package `base` has no module `Data.Map`"))
        #expect(wrong.contains("hint: did you mean `containers`?"))
    }

    @Test func notes() throws {
        let noted = ["-debug", "-dynamic", "-g", "-dynamic", "+RTS", "-A64m", "-RTS"]
        let outcome = try workspace.hythe(["check", "Main.hs"] + noted)
        #expect(outcome.status == 0)
        let lines = outcome.error.split(separator: "\n")
        #expect(lines.count == 4 && lines.allSatisfy { $0.hasPrefix("note: ") }, "\(outcome.error)")
        #expect(lines[0].contains("-debug: ") && lines[1].contains("-dynamic: "))
        #expect(try workspace.hythe(["check", "-v0", "Main.hs"] + noted) == .success)
    }

    @Test(arguments: [
        ("-threadedd", "`-threaded`"), ("-mainis", "`-main-is`"), ("-fforce-recmp", "`-fforce-recomp`"),
        ("-prof", "not supported yet"), ("-F", "not supported yet"), ("-e", "hythe run"),
        ("-main-is", "needs a value"), ("-package=contaners", "`containers`"),
        ("-framework", "needs a value"), ("-frameworkCocoa", "macOS"), ("-ddump-simpl", "--emit"),
        ("--outptu", "--output"),
    ])
    func refused(flag: String, hint: String) throws {
        let outcome = try workspace.hythe("build", "Main.hs", flag)
        #expect(outcome.status == 2)
        #expect(outcome.error.contains(hint), "\(outcome.error)")
    }

    @Test func mainIs() throws {
        try workspace.write(
            "Prog.hs", "module Prog (main, start) where\nimport Main2 (main)\nstart :: IO ()\nstart = print 'x'\n")
        try workspace.write("Main2.hs", "module Main2 where\nmain :: IO ()\nmain = print 2\n")
        for (name, file, output) in [
            ("other", "Main.hs", "other\n"), ("Main.other", "Main.hs", "other\n"), ("Prog", "Prog.hs", "2\n"),
            ("Prog.start", "Prog.hs", "'x'\n"),
        ] {
            #expect(try workspace.hythe("run", "-main-is", name, file).output == output)
        }
        let missing = try workspace.hythe("run", "-main-is", "Main.third", "Main.hs")
        #expect(missing.status == 1 && missing.error.contains("does not define `third`"))
        let elsewhere = try workspace.hythe("build", "-main-is", "Other", "Main.hs", "-o", "x")
        #expect(elsewhere.status == 1 && elsewhere.error.contains("no module `Other` defines `main`"))
        try workspace.write("NoAction.hs", "module NoAction where\nmain :: Int\nmain = 1\n")
        try workspace.write("Main3.hs", "module Main (main) where\nimport NoAction (main)\n")
        let wrong = try workspace.hythe("check", "Main3.hs")
        #expect(wrong.status == 1 && wrong.error.contains("must be an action"))
    }

    @Test func mainInC() throws {
        try workspace.write("main.c", "#include <stdio.h>\nint main(void) { return puts(\"C\") < 0; }\n")
        try workspace.write("Both.hs", "module Main where\nmain :: IO ()\nmain = putStrLn \"Haskell\"\n")
        try workspace.build(["-no-hs-main", "Both.hs", "main.c", "-static", "-o", "main"])
        #expect(try workspace.expect("./main") == "C\n")
        let none = try workspace.hythe("build", "-no-hs-main", "Both.hs", "-o", "x")
        #expect(none.status == 1 && none.error.contains("main"))
    }

    @Test func placesOfOutputs() throws {
        try workspace.write(
            "Api.hs", "module Api where\nforeign export ccall f :: Int -> Int\nf :: Int -> Int\nf = id\n")
        try workspace.build(["-outputdir", "out", "-c", "Api.hs"])
        #expect(workspace.exists("out/Api.o") && workspace.exists("out/Api_stub.h"))
        try workspace.build(["-odir", "objects", "-stubdir", "stubs", "Api.hs"])
        #expect(workspace.exists("objects/Api.o") && workspace.exists("stubs/Api_stub.h"))
        #expect(!workspace.exists("Api_stub.h"))
        try workspace.build(["-shared", "-stubdir", "s", "Api.hs"])
        #expect(workspace.exists("libApi.so") && workspace.exists("s/Api_stub.h"))
        #expect(try workspace.hythe("build", "-v", "-staticlib", "Api.hs").error.contains("llvm-ar"))
    }

    /// `OPTIONS_GHC` goes through the same table, for its module.
    @Test func flagsOfAModule() throws {
        try workspace.write(
            "Noisy.hs",
            "{-# OPTIONS_GHC -Wall -Wno-missing-signatures -O2 -threaded -fno-warn-orphans #-}\nmodule Noisy where\nimport Data.Char\nf = 1 :: Int\n"
        )
        try workspace.write(
            "Quiet.hs", "{-# OPTIONS_GHC -w #-}\nmodule Main where\nimport Noisy\nimport Data.Char\nmain = print f\n")
        let outcome = try workspace.hythe("check", "Quiet.hs", "-Wall")
        #expect(outcome.status == 0)
        #expect(outcome.error.contains("Noisy.hs:3:1") && !outcome.error.contains("Quiet.hs"), "\(outcome.error)")
        #expect(!outcome.error.contains("missing-signatures"), "\(outcome.error)")
        try workspace.write(
            "Cpp.hs",
            "{-# OPTIONS_GHC -cpp -DX='x' -optP -DY=2 -fglasgow-exts #-}\nmodule Main where\nmain :: forall. IO ()\nmain = print (X, Y)\n"
        )
        #expect(try workspace.hythe("run", "Cpp.hs").output == "('x',2)\n")
        for (options, place, text) in [
            ("-Wall -fno-such-thing", "1:23", "there is no flag `-fno-such-thing`"),
            ("-prof", "1:17", "not supported yet"),
            ("-Wunused-import", "1:17", "did you mean `-Wunused-imports`"), ("--make", "1:17", "no flag for a module"),
            ("-XLamdaCase", "1:17", "did you mean `LambdaCase`"), ("-lm", "1:17", "command line only"),
            ("-odir out", "1:17", "command line only"), ("Wall", "1:17", "no flag for a module"),
        ] {
            try workspace.write("Wrong.hs", "{-# OPTIONS_GHC \(options) #-}\nmodule Wrong where\n")
            let outcome = try workspace.hythe("check", "Wrong.hs")
            #expect(outcome.error.contains("Wrong.hs:\(place)") && outcome.error.contains(text), "\(outcome.error)")
        }
    }

    /// What a program takes of its arguments is what GHC's takes.
    @Test func runtimeOptions() throws {
        try workspace.write(
            "Args.hs",
            """
            import Control.Exception
            import System.Environment
            main :: IO ()
            main = do
              arguments <- getArgs
              print arguments
              if arguments == ["overflow"] then print (deeper 0) else return ()
              if arguments == ["heap"] then print (let xs = [1 .. 3000000 :: Int] in sum xs + length xs) else return ()
              deep <- try (evaluate (foldr (-) 0 [1 .. 2000000 :: Int]))
              putStrLn (either (\\e -> show (e :: AsyncException)) (const "deep") deep)

            deeper :: Int -> Int
            deeper n = 1 + deeper (n + 2)

            """)
        func program(_ flags: String...) throws { try workspace.build(flags + ["Args.hs", "-o", "args"]) }
        func run(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
            let outcome = try workspace.run("./args", arguments, environment: environment)
            return outcome.status == 0
                ? outcome.output : "\(outcome.status) \(outcome.error.prefix { $0 != "\n" })\(outcome.output)"
        }
        let disabled = "RTS options are disabled. Link with -rtsopts to enable them."
        try program()
        #expect(try run("a", "+RTS", "-RTS", "b") == "[\"a\",\"b\"]\ndeep\n")
        #expect(try run("a", "+RTS", "-K1m") == "1 args: Most \(disabled)")
        #expect(try run("--RTS", "+RTS", "-K1m", "-RTS") == "[\"+RTS\",\"-K1m\",\"-RTS\"]\ndeep\n")
        #expect(try run("x", "--", "+RTS", "-K1m") == "[\"x\",\"--\",\"+RTS\",\"-K1m\"]\ndeep\n")
        #expect(try run(environment: ["GHCRTS": "-K1m"]) == "1 args: Most \(disabled)")
        #expect(try run("+RTS", "-?").hasPrefix("1 args: "))
        #expect(try run("+RTS", "--info").contains("hythe"))
        try program("-rtsopts")
        #expect(try run("+RTS", "-K1m", "-N2", "-RTS", "c") == "[\"c\"]\nstack overflow\n")
        #expect(
            try workspace.run("./args", ["overflow", "+RTS", "-K2m"]).error
                == "args: Stack space overflow: current size 2097152 bytes.\nargs: Use `+RTS -Ksize -RTS' to increase it.\n"
        )
        let heap = try workspace.run("./args", ["heap", "+RTS", "-M8m"])
        let exhausted = "args: Heap exhausted;\nargs: Current maximum heap size is 8388608 bytes (8 MB).\n"
        #expect(heap.status == 251 && heap.error == exhausted + "args: Use `+RTS -M<size>' to increase it.\n")
        #expect(try run("+RTS", "-Kmuch") == "1 args: unknown RTS option: -Kmuch")
        #expect(try run(environment: ["GHCRTS": "-A1m -K1m"]) == "[]\nstack overflow\n")
        try program("-rtsopts=ignore", "-with-rtsopts=-A1m -K1m")
        #expect(try run("+RTS", "-K64m") == "[\"+RTS\",\"-K64m\"]\nstack overflow\n")
        #expect(
            try workspace.run("./args", ["overflow"]).error.hasSuffix(
                "args: Relink with -rtsopts and use `+RTS -Ksize -RTS' to increase it.\n"))
        try program("-no-rtsopts")
        #expect(try run("+RTS", "-?") == "1 args: \(disabled)")
        #expect(try run("+RTS") == "[]\ndeep\n")
        let wrong = try workspace.hythe("build", "-rtsopts=most", "Args.hs")
        #expect(wrong.status == 2 && wrong.error.contains("none, some, all, ignore"))
    }
}

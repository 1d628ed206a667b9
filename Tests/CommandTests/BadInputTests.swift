import Foundation
import Testing

/// What is wrong is said with a place and a next step, and nothing is lost.
@Suite struct BadInputTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            "Good.hs", "module Good where\nforeign export ccall f :: Int -> Int\nf :: Int -> Int\nf = id\n")
    }

    private func refused(_ arguments: String..., status: Int32 = 1, saying parts: String...) throws {
        let outcome = try workspace.hythe(arguments)
        #expect(outcome.status == status)
        #expect(outcome.output.isEmpty)
        for part in parts { #expect(outcome.error.contains(part), "\(outcome.error)") }
    }

    @Test func usage() throws {
        try refused("build", status: 2, saying: "source")
        try refused("build", "-O7", "Good.hs", status: 2, saying: "-O takes 0, 1 or 2")
        try refused("bild", "Good.hs", status: 2, saying: "bild")
        try refused("build", "--kind", "dll", "Good.hs", status: 2, saying: "executable")
    }

    @Test func files() throws {
        try refused("build", "Missing.hs", saying: "`Missing.hs` does not exist")
        try refused("check", "Missing.hs", saying: "`Missing.hs` does not exist")
        try workspace.write("notes.txt", "")
        try refused("build", "notes.txt", saying: "notes.txt", ".hs")
        try workspace.write("Dir.hs/x", "")
        try refused("check", "Dir.hs", saying: "Dir.hs", "directory")
        try refused("build", "Good.hs", "-o", "nowhere/good.o", saying: "nowhere/good.o", "no directory `nowhere`")
    }

    @Test func pipes() throws {
        try workspace.expect("mkfifo", "Pipe.hs")
        try refused("check", "Pipe.hs", saying: "cannot read `Pipe.hs`: it is a pipe", "ordinary file")
    }

    /// Interrupted at any moment, a build leaves neither temporary files nor half of its output.
    @Test func interrupted() throws {
        for seconds in ["0.05", "0.2", "0.5"] {
            let command = ["-s", "INT", seconds, Workspace.hythe, "build", "Good.hs", "-o", "good.so"]
            _ = try workspace.run("timeout", command)
            // But for the files that hold what `sh` says.
            let left = try workspace.expect("sh", "-c", "ls -A | grep -Ev '^[.].*[.](out|err)$'")
            #expect(left == "Good.hs\n" || left == "Good.hs\nGood_stub.h\ngood.so\n", "\(left)")
        }
    }

    @Test func zeroBytes() throws {
        try workspace.write("Zero.hs", Data("module Ze".utf8) + [0] + Data("ro where\n".utf8))
        try refused("check", "Zero.hs", saying: "Zero.hs:1:10", "control character")
    }

    @Test func notUTF8() throws {
        try workspace.write("Latin.hs", Data("module Latin where\n-- caf".utf8) + [0xe9] + Data("\n".utf8))
        try refused("check", "Latin.hs", saying: "Latin.hs:2:7", "UTF-8")
    }

    @Test func cyclicImports() throws {
        try workspace.write("A.hs", "module A where\nimport B\n")
        try workspace.write("B.hs", "module B where\nimport A\n")
        try refused("check", "A.hs", saying: "B.hs:2:8", "A")
    }

    @Test func missingModule() throws {
        try workspace.write("M.hs", "module M where\nimport Data.Lisst\n")
        try refused("check", "M.hs", saying: "M.hs:2:8", "Data.Lisst", "Data.List")
    }

    @Test func sameCNameInTwoModules() throws {
        try workspace.write(
            "One.hs", "module One where\nforeign export ccall f :: Int -> Int\nf :: Int -> Int\nf = id\n")
        try workspace.write("Two.hs", "module Two where\nimport One (f)\nforeign export ccall f :: Int -> Int\n")
        try refused("build", "Two.hs", saying: "Two.hs:3", "One.hs:2", "`f`")
    }

    @Test func reservedCNames() throws {
        let text = "foreign export ccall \"%\" f :: Int -> Int\nf :: Int -> Int\nf = id\n"
        for name in ["hs_init", "rts_lock", "while", "malloc", "HsInt", "linux"] {
            try workspace.write("R.hs", "module R where\n" + text.replacing("%", with: name))
            try refused("check", "R.hs", saying: "R.hs:2", "`\(name)`")
        }
        try workspace.write("Main.hs", "module Main where\n" + text.replacing("%", with: "main") + "main = print 1\n")
        try refused("check", "Main.hs", saying: "Main.hs:2", "`main`")
    }

    @Test func checkedFormsAreNamesToo() throws {
        try workspace.write(
            "K.hs",
            """
            module K where
            foreign export ccall f :: Int -> Int
            foreign export ccall "f_checked" f :: Int -> Int
            f :: Int -> Int
            f = id
            """)
        try refused("check", "K.hs", saying: "K.hs:3", "`f_checked`", "checked form of `f`")
    }

    /// clang's errors are about the line of the import.
    @Test func wrongCapiImports() throws {
        for (entity, said) in [("nowhere.h f", "nowhere.h"), ("stdlib.h no_such_function", "no_such_function")] {
            try workspace.write(
                "C.hs",
                """
                {-# LANGUAGE CApiFFI #-}
                module C where
                foreign import capi "\(entity)" f :: Int -> Int
                foreign export ccall "g" f :: Int -> Int
                """)
            try refused("build", "C.hs", saying: "C.hs:3", said)
        }
    }

    @Test func missingClang() throws {
        try workspace.write(
            "Fresh.hs", "module Fresh where\nforeign export ccall g :: Int -> Int\ng :: Int -> Int\ng = (+ 99)\n")
        let outcome = try workspace.hythe(["build", "Fresh.hs"], environment: ["HYTHE_CLANG": "/nowhere/clang"])
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("/nowhere/clang") && outcome.error.contains("HYTHE_CLANG"))
    }

    @Test func noMain() throws {
        try refused("build", "Good.hs", "--kind", "executable", saying: "main")
        try refused("run", "Good.hs", saying: "main")
    }

    @Test func badHostInC() throws {
        try workspace.write("bad.c", "int main(void) { return undeclared; }\n")
        try refused("build", "Good.hs", "bad.c", saying: "bad.c", "undeclared")
    }

    @Test func aFailedBuildKeepsWhatWasThere() throws {
        #expect(try workspace.hythe("build", "Good.hs") == .success)
        let before = try Data(contentsOf: URL(filePath: workspace.path + "/Good.o"))
        try workspace.write("Good.hs", "module Good where\nforeign export ccall f :: Int -> Int\nf = undefinedName\n")
        try refused("build", "Good.hs", saying: "Good.hs:3:5")
        #expect(try Data(contentsOf: URL(filePath: workspace.path + "/Good.o")) == before)
    }

    @Test func severalErrorsInOneRun() throws {
        try workspace.write("Bad.hs", "module Bad where\na :: Int\na = 'c'\nb :: Bool\nb = 1 + True\nc = unknown\n")
        let outcome = try workspace.hythe("check", "Bad.hs")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("Bad.hs:6:5"))
    }

    @Test func devicesAndLinksStay() throws {
        try workspace.expect("sh", "-c", "mkdir real; touch real/good.o; ln -s real/good.o good.o")
        #expect(try workspace.hythe("build", "Good.hs", "-o", "good.o") == .success)
        #expect(try workspace.expect("sh", "-c", "test -L good.o && test -s real/good.o && echo kept") == "kept\n")
        #expect(try workspace.hythe("build", "Good.hs", "--kind", "shared", "-o", "/dev/null") == .success)
        #expect(try workspace.expect("sh", "-c", "test -c /dev/null && echo kept") == "kept\n")
    }

    /// A full disk: nothing half-written stays.
    @Test func fullDisk() throws {
        let outcome = try workspace.hythe("build", "--emit=llvm", "Good.hs", "-o", "/dev/full")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("/dev/full") && outcome.error.contains("No space left"))
    }

    @Test func closedPipe() throws {
        try workspace.write("Long.hs", "main :: IO ()\nmain = mapM_ print [1 :: Int ..]\n")
        try workspace.build(["Long.hs", "-o", "long"])
        let outcome = try workspace.run("sh", ["-c", "./long | head -n 2; exit ${PIPESTATUS:-0}"])
        #expect(outcome.output == "1\n2\n")
    }
}

import Foundation
import Testing

/// Packages that depend on packages: where they are found, which version is taken, and what their modules see of each other.
@Suite struct PackageTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        for (path, text) in files { try workspace.write(path, text) }
    }

    /// Two libraries and a program, each with a module `Internal` of its own.
    private let files = [
        ("cabal.project", "packages: app, shapes/*.cabal\n\npackage shapes\n  flags: +solid\n"),
        (
            "app/app.cabal",
            """
            cabal-version: 3.0
            name: app
            version: 0.1
            executable app
              main-is: Main.hs
              other-modules: Internal
              build-depends: base, shapes >= 1.1 && < 2, colours ^>= 0.2, shapes:extra
              default-language: Haskell2010
            """
        ),
        (
            "app/Main.hs",
            """
            {-# LANGUAGE CPP, PackageImports #-}
            import "colours" Colour (Colour, named)
            import qualified Internal
            import Named (label)
            import Shape
            import Shape.Extra (twice)
            import Data.Typeable (typeOf)

            main :: IO ()
            main = do
              putStrLn (Internal.name ++ " " ++ Shape.name ++ " " ++ label (named "red"))
            #if MIN_VERSION_shapes(1,2,0) && !MIN_VERSION_colours(0,3,0)
              print (twice (area (Square 3)), VERSION_colours)
            #endif
              print (typeOf (Internal.Hidden 1) == typeOf Shape.hidden, typeOf (named "x"))
            """
        ),
        ("app/Internal.hs", "module Internal where\nnewtype Hidden = Hidden Int\nname :: String\nname = \"app\"\n"),
        (
            "shapes/shapes.cabal",
            """
            cabal-version: 3.0
            name: shapes
            version: 1.2
            flag solid
              default: False
              manual: True
            library
              hs-source-dirs: src
              exposed-modules: Shape
              other-modules: Internal, Paths_shapes
              c-sources: cbits/area.c
              include-dirs: cbits
              default-language: Haskell2010
              default-extensions: LambdaCase
              build-depends: base
              if flag(solid)
                cpp-options: -DSOLID
            library extra
              visibility: public
              hs-source-dirs: extra
              exposed-modules: Shape.Extra
              reexported-modules: colours:Colour as Named, Data.Map as Shape.Map
              build-depends: base, containers, colours
            """
        ),
        (
            "shapes/src/Shape.hs",
            """
            {-# LANGUAGE CPP #-}
            module Shape (Shape (..), area, name, Hidden, hidden) where
            import Data.Version (showVersion)
            import Internal
            import Paths_shapes (version)
            data Shape = Square Int
            foreign import ccall "square" square :: Int -> Int
            area :: Shape -> Int
            area = \\case Square n -> square n
            hidden :: Hidden
            hidden = Hidden 'x'
            name :: String
            #ifdef SOLID
            name = "solid " ++ internal ++ showVersion version
            #else
            name = internal
            #endif
            """
        ),
        (
            "shapes/src/Internal.hs",
            "module Internal where\nnewtype Hidden = Hidden Char\ninternal :: String\ninternal = \"shapes-\"\n"
        ),
        ("shapes/extra/Shape/Extra.hs", "module Shape.Extra where\ntwice :: Int -> Int\ntwice n = n + n\n"),
        ("shapes/cbits/area.c", "#include \"area.h\"\nlong square(long n) { return n * n * SCALE; }\n"),
        ("shapes/cbits/area.h", "#define SCALE 10\n"),
        ("store/colours-0.2.1/colours.cabal", colours("0.2.1")),
        (
            "store/colours-0.2.1/Colour.hs",
            """
            module Colour (Colour, named, label) where
            import Internal
            named :: String -> Colour
            named = Colour
            label :: Colour -> String
            label (Colour text) = text
            """
        ),
        ("store/colours-0.2.1/Internal.hs", "module Internal where\nnewtype Colour = Colour String\n"),
        ("store/older/colours-0.2/colours.cabal", colours("0.2")),
        ("store/newer/colours-0.3/colours.cabal", colours("0.3")),
    ]

    private static func colours(_ version: String) -> String {
        "name: colours\nversion: \(version)\nlibrary\n  exposed-modules: Colour\n  other-modules: Internal\n"
            + "  build-depends: base\n"
    }

    private func build(_ package: String = "app", _ arguments: String...) throws -> Workspace.Outcome {
        try workspace.hythe(["build", package, "--package-path", "store"] + arguments)
    }

    @Test func unitsSeeWhatTheyMay() throws {
        #expect(try build() == .success)
        let outcome = try workspace.run("app/dist-hythe/app")
        let expected = """
            app solid shapes-1.2 red
            (180,"0.2.1")
            (False,Colour)

            """
        #expect(outcome == Workspace.Outcome(status: 0, output: expected, error: ""))

        // Modules that a package keeps to itself, packages that nobody named, and names that two packages have.
        try workspace.write("app/Main.hs", "import Shape.Map\nimport Data.Map\nimport Paths_shapes\nmain = mempty\n")
        let hidden = try build().error
        #expect(hidden.contains("the module `Paths_shapes` is internal to the package `shapes`"), "\(hidden)")
        #expect(!hidden.contains("Shape.Map"), "\(hidden)")
        #expect(hidden.contains("the module `Data.Map` is in the package `containers`, which is hidden"), "\(hidden)")
    }

    @Test func archivesAndTheNewestVersion() throws {
        for version in ["0.2.1", "0.3"] {
            let folder = version == "0.3" ? "store/newer" : "store"
            let outcome = try workspace.run(
                "tar", ["-czf", "\(version).tar.gz", "-C", folder, "colours-\(version)"])
            #expect(outcome == .success)
        }
        try FileManager.default.removeItem(atPath: "\(workspace.path)/store")
        // As a mirror of a package server has it, with a revised description.
        try workspace.write("mirror/colours/0.2.1/colours.cabal", Self.colours("0.2.1"))
        try FileManager.default.moveItem(
            atPath: "\(workspace.path)/0.2.1.tar.gz",
            toPath: "\(workspace.path)/mirror/colours/0.2.1/colours-0.2.1.tar.gz")
        try FileManager.default.moveItem(
            atPath: "\(workspace.path)/0.3.tar.gz", toPath: "\(workspace.path)/mirror/haskell-colours_0.3.orig.tar.gz")
        let outcome = try workspace.hythe("check", "app", "--package-path=mirror")
        #expect(outcome == .success)
    }

    @Test func versionsThatCannotBeHad() throws {
        func outcome(_ file: String, _ old: String, _ new: String) throws -> String {
            let text = try workspace.read(file)
            try workspace.write(file, text.replacingOccurrences(of: old, with: new))
            let outcome = try build()
            try workspace.write(file, text)
            #expect(outcome.status == 1)
            return outcome.error
        }
        let conflict = try outcome("shapes/shapes.cabal", "containers, colours", "containers, colours >= 0.3")
        #expect(
            conflict.contains("shapes.cabal:23:36: library `extra` needs the package `colours` in a version >= 0.3"))
        #expect(conflict.contains("executable `app` needs colours ^>= 0.2 (app/app.cabal:7:"), "\(conflict)")
        let missing = try outcome("shapes/shapes.cabal", "containers, colours", "containers, colors")
        #expect(missing.contains("library `extra` needs the package `colors`, which hythe does not have"))
        let constrained = try outcome("cabal.project", "\n\n", "\nconstraints: colours == 0.2\n\n")
        #expect(constrained.contains("there is no file of the module `Colour`"), "\(constrained)")
        let cycle = try outcome(
            "store/colours-0.2.1/colours.cabal", "build-depends: base", "build-depends: base, shapes:extra")
        #expect(cycle.contains("libraries depend on each other: "), "\(cycle)")
        let unknown = try outcome("cabal.project", "+solid", "+solidd")
        #expect(unknown.contains("the package has no flag `solidd`"), "\(unknown)")
        let absent = try outcome("cabal.project", "app, ", "app, nothing, ")
        #expect(absent.contains("cabal.project:1:16: there is no package at `nothing`"), "\(absent)")

        // `allow-newer` makes an upper bound count for nothing.
        let project = try workspace.read("cabal.project")
        try workspace.write("cabal.project", "allow-newer: app:colours\nconstraints: colours > 0.2.1\n" + project)
        #expect(try build().error.contains("colours-0.3/colours.cabal:4:"))
    }

    /// `check` says what is missing, and goes on with what is there.
    /// Wherever the command runs, and wherever the package is.
    @Test func programsNameFilesFromTheirPackage() throws {
        try workspace.write(
            "store/colours-0.2.1/Colour.hs",
            """
            {-# LANGUAGE CPP #-}
            module Colour (Colour, named, label) where
            import Internal
            import GHC.Stack
            named :: String -> Colour
            named = Colour
            label :: HasCallStack => Colour -> String
            label (Colour "x") = prettyCallStack callStack ++ concatMap (' ' :) (words __FILE__)
            """)
        try workspace.write(
            "app/Main.hs",
            "import Colour\nmain :: IO ()\nmain = putStrLn (label (named \"x\")) >> putStrLn (label (named \"\"))\n")
        #expect(try build() == .success)
        let outcome = try workspace.run("app/dist-hythe/app")
        let output = """
            CallStack (from HasCallStack):
              label, called at Main.hs:3:18 in main:Main ./Colour.hs

            """
        #expect(outcome.output == output)
        #expect(outcome.error.contains("./Colour.hs:8:1-84: Non-exhaustive patterns in function label"), "\(outcome)")
    }

    @Test func testSuitesThatCannotBeHadLeaveTheOthers() throws {
        try workspace.write(
            "app/app.cabal",
            """
            cabal-version: 3.0
            name: app
            version: 0.1
            test-suite first
              type: exitcode-stdio-1.0
              main-is: First.hs
              build-depends: base, nowhere
            test-suite second
              type: exitcode-stdio-1.0
              main-is: Second.hs
              build-depends: base
            test-suite third
              type: exitcode-stdio-1.0
              main-is: Third.hs
              build-depends: base
            """)
        try workspace.write("app/Second.hs", "main = putStrLn 1\n")
        try workspace.write("app/Third.hs", "main = putStrLn \"third\"\n")
        let outcome = try workspace.hythe("test", "app")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("third\n"), "\(outcome)")
        #expect(outcome.error.contains("app.cabal:7:24: test-suite `first` needs the package `nowhere`"), "\(outcome)")
        #expect(outcome.error.contains("Second.hs:1:17"), "\(outcome)")
    }

    @Test func checkGoesOnBehindWhatIsMissing() throws {
        let files = [
            (
                "partly/partly.cabal",
                "name: partly\nversion: 1\nlibrary\n  exposed-modules: A, B, C\n  build-depends: base, lens\n"
            ),
            ("partly/A.hs", "module A where\nimport Control.Lens\n"),
            ("partly/B.hs", "module B where\nb :: Bool\nb = 'b'\n"),
        ]
        for (path, text) in files { try workspace.write(path, text) }
        let outcome = try workspace.hythe("check", "partly")
        #expect(outcome.status == 1)
        for text in [
            "partly.cabal:5:24: library `partly` needs the package `lens`, which hythe does not have",
            "there is no file of the module `C`", "the module `Control.Lens` is not found", "B.hs:3:5",
        ] { #expect(outcome.error.contains(text), "\(outcome.error)") }
        let build = try workspace.hythe("build", "partly").error
        #expect(build.contains("`lens`") && !build.contains("Control.Lens"), "\(build)")
    }

    /// `configure` is run, in a directory of its own; fields may stand outside of stanzas, as they did before there were any.
    /// What a foreign library says of itself.
    @Test(arguments: [
        ("native-shared", "options: standalone loud", "6:23: there is no option `loud`: standalone"),
        ("native-static", "lib-version-info: 1:x", "6:21: `1:x` is not current:revision:age"),
        ("native-shared", "lib-version-info: 1:0:2", "6:21: the age is larger than the current version"),
    ])
    func wrongForeignLibrary(type: String, field: String, said: String) throws {
        let text = "name: f\nversion: 1\ncabal-version: 3.0\nforeign-library f\n  type: \(type)\n  \(field)\n"
        try workspace.write("f/f.cabal", text + "  other-modules: F\n  build-depends: base\n")
        try workspace.write("f/F.hs", "module F where\nforeign export ccall f :: Int\nf :: Int\nf = 1\n")
        let outcome = try workspace.hythe("build", "f/f.cabal")
        #expect(outcome.status == 1 && outcome.error.contains("f.cabal:\(said)"), "\(outcome.error)")
    }

    @Test func configuredWithoutStanzas() throws {
        let files = [
            (
                "old/old.cabal",
                """
                name: old
                version: 1.0
                build-type: Configure
                build-depends: base
                exposed-modules: Old
                include-dirs: include

                executable: oldie
                main-is: Main.hs
                include-dirs: include
                build-depends: base
                """
            ),
            (
                "old/configure",
                """
                mkdir -p include
                echo '#define ANSWER 42' > include/config.h
                printf 'cpp-options: -DLIBRARY\\nexecutable: oldie\\ncpp-options: -DPROGRAM=7\\n' > old.buildinfo
                """
            ),
            (
                "old/Old.hs",
                """
                {-# LANGUAGE CPP #-}
                module Old where
                #include "config.h"
                #ifdef PROGRAM
                #error the fields of the program are not the library's
                #endif
                #ifdef LIBRARY
                answer :: Int
                answer = ANSWER
                #endif
                """
            ),
            (
                "old/Main.hs",
                "{-# LANGUAGE CPP #-}\nimport qualified Data.List\n#include \"config.h\"\n"
                    + "main = print (ANSWER + PROGRAM)\n"
            ),
        ]
        for (path, text) in files { try workspace.write(path, text) }
        #expect(try workspace.hythe("build", "old") == .success)
        #expect(try workspace.run("old/dist-hythe/oldie").output == "49\n")
        #expect(workspace.exists("old/dist-hythe/libold.a") && !workspace.exists("old/include"))
        try workspace.write("old/configure", "echo no compiler >&2; exit 1\n")
        let failed = try workspace.hythe("check", "old").error
        #expect(failed.contains("failed while running old/configure\nno compiler"), "\(failed)")
    }
}

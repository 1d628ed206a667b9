/// The files of a package that `hythe new` writes: a library, what of it C sees, a test, and a program in C.
package struct PackageTemplate {
    private let name: String

    package init(name: String) throws(DriverError) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        // As everywhere where packages are named: a part of digits alone could be a version.
        let isName = parts.allSatisfy { part in
            part.contains(where: \.isLetter) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isName else {
            throw .usage("`\(name)` cannot be a package's name", hint: "letters and digits, parted by dashes")
        }
        self.name = name
    }

    private var files: [(path: String, text: String)] {
        [
            (
                "\(name).cabal",
                """
                cabal-version: 2.4
                name:          \(name)
                version:       0.1.0

                common shared
                    default-language: Haskell2010
                    ghc-options:      -Wall
                    build-depends:    base

                library
                    import:          shared
                    hs-source-dirs:  src
                    exposed-modules: Squares

                foreign-library \(name)-c
                    import:          shared
                    type:            native-shared
                    hs-source-dirs:  foreign
                    other-modules:   Export
                    build-depends:   \(name)

                test-suite squares
                    import:          shared
                    type:            exitcode-stdio-1.0
                    hs-source-dirs:  test
                    main-is:         Main.hs
                    build-depends:   \(name)

                """
            ),
            (
                "src/Squares.hs",
                """
                module Squares (sumOfSquares) where

                sumOfSquares :: Int -> Int
                sumOfSquares n = sum [x * x | x <- [1 .. n]]

                """
            ),
            (
                "foreign/Export.hs",
                """
                module Export () where

                import Squares (sumOfSquares)

                foreign export ccall sumOfSquares :: Int -> Int

                """
            ),
            (
                "test/Main.hs",
                """
                module Main (main) where

                import Squares (sumOfSquares)
                import System.Exit (exitFailure)

                main :: IO ()
                main = if map sumOfSquares [0, 1, 3] == [0, 1, 14] then return () else exitFailure

                """
            ),
            (
                "main.c",
                """
                #include <stdio.h>

                #include "Export_stub.h"

                int main(void)
                {
                    printf("%lld\\n", (long long)sumOfSquares(10));
                    return 0;
                }

                """
            ),
            (
                "run",
                """
                #!/bin/bash
                # Builds the library for C, and a program that uses it.
                set -e
                cd "$(dirname "$0")"
                ${HYTHE:-hythe} build .
                cc -I dist-hythe $(${HYTHE:-hythe} config --cflags) main.c -L dist-hythe -l\(name)-c -Wl,-rpath,"$PWD/dist-hythe" \\
                    -o dist-hythe/main
                dist-hythe/main

                """
            ),
            (".gitignore", "dist-hythe/\n"),
        ]
    }

    /// Writes the package into a new directory of its name.
    package func write() throws(DriverError) {
        if FileSystem.exists(name) { throw DriverError("`\(name)` is there already") }
        for (path, text) in files {
            let file = "\(name)/\(path)"
            try FileSystem.createDirectory(Path.directory(file))
            try FileSystem.write(text, to: file)
        }
        FileSystem.makeExecutable("\(name)/run")
    }
}

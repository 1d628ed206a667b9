import HytheBase
import Testing

import HytheTypes

@Suite struct RenameWarningTests {
    static let base = "module WL (f, g, T(..)) where\nf = f\ng = f\ndata T = A | B\n"

    func warnings(_ text: String, _ flags: [String] = ["all"]) -> [String] {
        rename(RenameWarningTests.base, text, warnings: flags).marked
    }

    @Test func imports() {
        #expect(warnings("module I1 (x) where\nimport WL\nx = f\n") == [])
        #expect(
            warnings("module I2 (x) where\nimport WL\nx = x\n") == ["import WL: nothing is used of the import of `WL`"])
        #expect(
            warnings("module I3 (x) where\nimport WL (f, g)\nx = f\n") == ["g: `g` is imported from `WL` but not used"])
        #expect(warnings("module I4 (x) where\nimport WL ()\nx = x\n") == [])
        #expect(
            warnings("module I5 (x) where\nimport WL\nimport WL (f)\nx = f\n") == [
                "import WL (f): nothing is used of the import of `WL`"
            ])
        #expect(warnings("module I6 (module WL) where\nimport WL\n") == [])
        #expect(warnings("module I7 (T(..)) where\nimport WL (T(..))\n") == [])
        #expect(warnings("module I8 (x) where\nimport qualified WL as Q\nimport WL (f)\nx = Q.f f\n") == [])
    }

    @Test func bindings() {
        #expect(
            warnings("module B1 (x) where\nx = y\ny = x\nz = x\nw = v\nv = w\n") == [
                "z: unused variable `z`", "w: unused variable `w`", "v: unused variable `v`",
            ])
        #expect(
            warnings("module B2 (x) where\nx p q = let { a = b; b = a; _c = q; d = q } in d\n") == [
                "p: unused variable `p`", "a: unused local binding `a`", "b: unused local binding `b`",
            ])
        #expect(
            warnings(
                "module B3 (x, D(..)) where\nx = do { a <- x; b <- x; let { c = b }; x }\ndata D = D\ndata E = F | G\n")
                == [
                    "a: unused variable `a`", "c: unused local binding `c`", "E: unused type `E`",
                    "F: unused data constructor `F`",
                    "G: unused data constructor `G`",
                ])
        #expect(
            warnings("module B4 (x) where\nx = x\nD = x\ndata D = D\n") == [
                "D: this pattern binds no variables"
            ])
    }

    @Test func typesAreUsedBySignaturesAndConstructors() {
        #expect(
            warnings("module T1 (x, f) where\ndata T = C\nx :: T\nx = x\ndata U = D V\ndata V = E\nf D{} = x\n") == [
                "C: unused data constructor `C`", "E: unused data constructor `E`",
            ])
        #expect(
            warnings("module T2 (x) where\ndata T = C T\nx = x\ny = C y\n") == [
                "T: unused type `T`", "C: unused data constructor `C`", "y: unused variable `y`",
            ])
    }

    @Test func shadowing() {
        #expect(
            warnings("module S1 (x) where\nimport WL\nx f = f\ny = \\a -> \\a -> a\n", ["name-shadowing"]) == [
                "f: this `f` hides another one", "a: this `a` hides another one",
            ])
    }

    @Test func exportsAndHiding() {
        #expect(
            warnings("module H1 (f, f, N(..), module WL) where\nimport WL hiding (nope)\ntype N = T\n") == [
                "f: `f` is exported twice", "N(..): `N` has no constructors, fields or methods here",
                "nope: the module `WL` does not export `nope`, which is hidden here",
            ])
    }

    @Test func deprecations() {
        let old = "module Old where\n{-# DEPRECATED f \"use g\" #-}\nf = f\ng = f\n"
        let program = rename(old, "module New where\nimport Old\nx = f g\n", warnings: ["default"])
        #expect(program.marked == ["f: the variable `f` warns: use g"])
    }

    @Test func deprecatedModules() {
        let old = "module Old {-# DEPRECATED \"use New\" #-} where\nf = f\n"
        let program = rename(old, "module New where\nimport Old\nx = f\n", warnings: ["default"])
        #expect(program.marked == ["Old: the module `Old` warns: use New", "f: the variable `f` warns: use New"])
    }

    @Test func forms() {
        func flags(_ text: String, _ names: String...) -> [String] {
            rename(RenameWarningTests.base, text, warnings: names).diagnostics.map { $0.flag?.rawValue ?? "" }
        }
        #expect(flags("module F1 (x) where\nx\t= x\ny = \"a\" -- \t\n\t\n", "tabs") == ["tabs"])
        #expect(flags("module F2 where\nx = x\n", "missing-export-lists") == ["missing-export-lists"])
        #expect(flags("module F3 (x) where\nx = x\n", "missing-export-lists") == [])
        #expect(flags("x = x\n", "missing-export-lists") == [])
        // The module that is imported has none, either.
        let unsaid = "missing-safe-haskell-mode"
        #expect(flags("module G1 where\nx = x\n", unsaid) == [unsaid, unsaid])
        #expect(flags("{-# LANGUAGE Unsafe #-}\nmodule G2 where\nx = x\n", unsaid) == [unsaid])
        #expect(
            flags("module F4 where\nimport qualified WL\n", "prepositive-qualified-module") == [
                "prepositive-qualified-module"
            ])
        let fields = "module F5 where\ndata R = A { p, q :: R, _r :: R } | B { q :: R }\ndata S = S { s :: R }\n"
        #expect(flags(fields, "partial-fields") == ["partial-fields"])
        #expect(
            flags("{-# LANGUAGE KindSignatures #-}\nmodule F6 where\ndata T (f :: * -> *) = T\n", "star-is-type")
                == ["star-is-type", "star-is-type"])
        #expect(
            flags("module F7 where\n{-# NOPRAGMA x #-}\nx = {-# SCC y #-} x\n", "unrecognised-pragmas") == [
                "unrecognised-pragmas"
            ])
        let wildcards = """
            {-# LANGUAGE RecordWildCards #-}
            module F8 where
            data R = R { a :: R, b :: R }
            f R{..} = f
            g R{a = _, ..} = b
            h R{a = _, b = _, ..} = h
            """
        #expect(
            flags(wildcards, "unused-record-wildcards", "redundant-record-wildcards") == [
                "unused-record-wildcards", "redundant-record-wildcards",
            ])
    }

    @Test func flags() {
        var flags = WarningFlags.standard
        func apply(_ names: String...) { for name in names { #expect(flags.apply(name) == .applied) } }
        #expect(flags.contains(.deprecations) && !flags.contains(.unusedImports))
        apply("all", "no-unused-binds")
        #expect(flags.contains(.unusedImports) && !flags.contains(.unusedLocalBinds))
        #expect(flags.contains(.incompletePatterns) && !flags.contains(.incompleteUniPatterns))
        apply("no-deferred-type-errors", "no-warnings-deprecations", "no-operator-whitespace")
        #expect(!flags.contains(.deprecations))
        #expect(flags.apply("no-such-thing") == .unknown(similar: []))
        #expect(flags.apply("no-unused-bind") == .unknown(similar: ["-Wno-unused-binds", "-Wno-unused-do-bind"]))
        apply("no-everything")
        #expect(flags == .none)
        apply("error")
        #expect(flags.isError(nil) && flags.isError(.tabs))
        apply("warn=tabs")
        #expect(flags.isError(.orphans) && !flags.isError(.tabs))
        apply("warn", "error=tabs")
        #expect(!flags.isError(nil) && flags.isError(.tabs) && flags.contains(.tabs))
    }
}

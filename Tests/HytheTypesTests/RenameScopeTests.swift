import HytheBase
import Testing

import HytheTypes

/// Imports, exports and what occurrences mean.
@Suite struct RenameScopeTests {
    static let list =
        "module L1 (T(A, b), C(..), (+++), f, module L0) where\nimport L0\n"
        + "infixr 5 +++\ndata T = A { b, c :: T } | B\nclass C a where { m :: a; n :: a }\n(+++) x y = x\nf = B\n"
    static let base = "module L0 (g, U(..)) where\ndata U = V | W\ng = V\nh = W\n"

    func importing(_ header: String, _ body: String) -> [String] {
        rename(RenameScopeTests.base, RenameScopeTests.list, header + "\n" + body).marked
    }

    @Test func importListsSelect() {
        #expect(importing("module A1 where\nimport L1", "x = A f g V b m +++ n") == [])
        #expect(importing("module A2 where\nimport L1 (T(..), f)", "x = A b f") == [])
        #expect(
            importing("module A3 where\nimport L1 (T, f)", "x = A b") == [
                "A: not in scope: data constructor `A`", "b: not in scope: variable `b`",
            ])
        #expect(importing("module A4 where\nimport L1 hiding (f, C(m))", "x = n\nf = g") == [])
        #expect(
            importing("module A5 where\nimport L1 hiding (f, C(m))", "x = m\ny = f") == [
                "m: not in scope: variable `m`", "f: not in scope: variable `f`",
            ])
        #expect(importing("module A6 where\nimport qualified L1 as Q", "x = Q.f Q.+++ Q.A") == [])
        #expect(importing("module A7 where\nimport qualified L1 as Q", "x = f") == ["f: not in scope: variable `f`"])
        #expect(
            importing("module A8 where\nimport L1 as Q", "x = f Q.+++ Q.g +++ L1.f") == [
                "L1.f: not in scope: variable `L1.f`"
            ])
        #expect(importing("module A9 where\nimport L1 ()", "x = g") == ["g: not in scope: variable `g`"])
    }

    @Test func importedItemsMustBeExported() {
        #expect(
            importing("module B1 where\nimport L1 (c, T(c), A, nope, C(p))", "") == [
                "c: the module `L1` does not export `c`",
                "c: the module `L1` exports no constructor, field or method `c` of `T`",
                "A: the module `L1` exports no type `A`",
                "nope: the module `L1` does not export `nope`",
                "p: the module `L1` exports no constructor, field or method `p` of `C`",
            ])
        #expect(importing("module B2 where\nimport L1 hiding (nope, X(..))", "x = f") == [])
    }

    @Test func fixitiesTravel() {
        let program = rename(
            RenameScopeTests.base, RenameScopeTests.list,
            "module F1 where\nimport qualified L1\ny a b c = a L1.+++ b L1.+++ c\n")
        #expect(program.rendered == "")
        #expect(RenamedPrinter.text(of: program.modules[2]).contains("= (a L1.+++ (b L1.+++ c))"))
    }

    @Test func ambiguityIsReportedOnUseOnly() {
        let other = "module O1 where\nf = f\nfoo = f\n"
        let clash = rename(
            RenameScopeTests.base, RenameScopeTests.list, other, "module C1 where\nimport L1\nimport O1\nx = foo\n")
        #expect(clash.marked == [])
        let used = rename(
            RenameScopeTests.base, RenameScopeTests.list, other,
            "module C2 where\nimport L1\nimport O1\nx = f\ny = O1.f\n")
        #expect(used.marked == ["f: ambiguous occurrence `f`: it may be `L1.f` or `O1.f`"])
        // One's own definition and an import are as ambiguous; the definition itself is not.
        let own = rename(
            RenameScopeTests.base, RenameScopeTests.list, "module C3 where\nimport L1\nf :: a\nf = f\ny = C3.f\n")
        #expect(own.marked == ["f: ambiguous occurrence `f`: it may be `C3.f` or `L1.f`"])
        // One entity by two ways is no ambiguity.
        let same = rename(
            RenameScopeTests.base, RenameScopeTests.list, "module C4 where\nimport L1\nimport L0\nx = g\n")
        #expect(same.marked == [])
    }

    @Test func exports() {
        func marked(_ text: String) -> [String] { rename(RenameScopeTests.base, text).marked }
        #expect(
            marked("module E1 (nope, T(..), X, D(E, F), module Z) where\ntype T = D\ndata D = E\n") == [
                "nope: not in scope: variable `nope`", "X: not in scope: type or class `X`",
                "F: `D` has no constructor, field or method `F` in scope",
                "Z: `module Z` is exported, but nothing is imported from it",
            ])
        #expect(
            marked("module E2 (module L0, g) where\nimport L0 hiding (g)\ng = V\n") == [])
        #expect(
            marked("module E3 (module L0, E3.g) where\nimport L0\ng = V\n") == [
                "E3.g: conflicting exports: `L0.g` and `E3.g` have one name"
            ])
        let program = rename(
            RenameScopeTests.base,
            "module E4 (module E4, module L0) where\nimport qualified L0\nimport L0 (U(V))\nq = L0.g\n")
        #expect(program.interfaces["E4"]?.entities.map(\.name.occurrence.text) == ["U", "V", "q"])
    }

    @Test func hints() {
        func rendered(_ text: String) -> String {
            rename(
                RenameScopeTests.base, "module Data.Some (sortOn, (%%)) where\nsortOn = sortOn\n(%%) = sortOn\n", text
            ).rendered
        }
        #expect(rendered("module H1 where\nlength = lenght\n").contains("perhaps `length` is meant"))
        #expect(rendered("module H2 where\nx = sortOn\n").contains("`import Data.Some (sortOn)`"))
        #expect(rendered("module H3 where\nx = x %% x\n").contains("`import Data.Some ((%%))`"))
        #expect(rendered("module H4 where\nx = Map.empty\n").contains("no module is imported as `Map`"))
        #expect(
            rendered("module H5 where\ndata T = C\nx = T\n").contains("there is a type `T`, but it cannot stand here"))
        #expect(rendered("module H6 where\ndata T = C\nx :: C\nx = C\n").contains("there is a data constructor `C`"))
        #expect(rendered("module H7 where\nf value = vaule\n").contains("perhaps `value` is meant"))
    }

    @Test func missingModulesSilenceWhatTheyMayBring() {
        #expect(rename("module M1 where\nimport Gone\nx = y :: T\n").marked == [])
        #expect(rename("module M2 where\nimport Gone (z)\nx = y z\n").marked == ["y: not in scope: variable `y`"])
        #expect(
            rename("module M3 where\nimport qualified Gone as G\nx = y G.z\n").marked == [
                "y: not in scope: variable `y`"
            ])
    }

    @Test func theProgramsMain() {
        #expect(rename("x = x\n").modules.map(\.missingMain?.message) == ["the module `Main` does not define `main`"])
        #expect(
            rename("module Main (f) where\nf = f\nmain = f\n").modules.map(\.missingMain?.message) == [
                "the module `Main` does not export `main`"
            ])
        let complete = [
            "module Main (f, main) where\nf = f\nmain = f\n",
            "module Main where\nforeign export ccall f :: T\ndata T = T\nf = T\n",
        ]
        for text in complete { #expect(rename(text).modules.allSatisfy { $0.missingMain == nil }) }
    }
}

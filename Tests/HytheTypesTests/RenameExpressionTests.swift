import HytheBase
import HytheSyntax
import Testing

import HytheTypes

/// Fixities, bindings, records and everything else inside declarations.
@Suite struct RenameExpressionTests {
    static let operators =
        "infixl 6 +, -\ninfixl 7 *\ninfixr 5 ++, :++\ninfix 4 ==\ninfixr 9 .\ninfixr 0 $\n"
        + "a + b = a\na - b = a\na * b = a\na ++ b = a\na == b = a\na . b = a\na $ b = a\ndata L = L :++ L | N\n"

    /// The renamed right-hand side of `it`.
    func renamed(_ expression: String, extensions: [Extension] = []) -> String {
        let program = rename(
            "module X where\n" + RenameExpressionTests.operators + "it a b c = \(expression)\n", extensions: extensions)
        if !program.messages.isEmpty { return program.messages.joined(separator: "; ") }
        let text = RenamedPrinter.text(of: program.modules[0]).replacing("X.", with: "")
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("it a b c = ") }) else { return text }
        return String(line.dropFirst("it a b c = ".count))
    }

    @Test func precedences() {
        #expect(renamed("a + b * c - a") == "((a + (b * c)) - a)")
        #expect(renamed("a ++ b ++ c") == "(a ++ (b ++ c))")
        #expect(renamed("a : b ++ c : a") == "(a : (b ++ (c : a)))")
        #expect(renamed("a $ b . c $ a * b") == "(a $ ((b . c) $ (a * b)))")
        #expect(renamed("a `b` c + a") == "((a `b` c) + a)")
        #expect(renamed("- a * b + c") == "((-(a * b)) + c)")
        #expect(renamed("a == - b") == "(a == (-b))")
        #expect(renamed("- a == b") == "((-a) == b)")
        #expect(renamed("a + b == c") == "((a + b) == c)")
    }

    @Test func precedenceConflicts() {
        #expect(renamed("a == b == c") == "cannot mix `==` [infix 4] and `==` [infix 4] without parentheses")
        #expect(renamed("a ++ b :++ c") == "(a ++ (b :++ c))")
        #expect(renamed("a * - b") == "cannot mix `*` [infixl 7] and `-` [infixl 6] without parentheses")
        #expect(renamed("a + - b") == "cannot mix `+` [infixl 6] and `-` [infixl 6] without parentheses")
        #expect(
            renamed("let infixr 6 -+; x -+ y = x in a + b -+ c")
                == "cannot mix `+` [infixl 6] and `-+` [infixr 6] without parentheses")
    }

    @Test func sections() {
        #expect(renamed("(a + b +)") == "((a + b) +)")
        #expect(renamed("(a * b +)") == "((a * b) +)")
        #expect(renamed("(++ a ++ b)") == "(++ (a ++ b))")
        #expect(renamed("(- a)") == "(-a)")
        #expect(renamed("(subtract a)") == "not in scope: variable `subtract`")
        #expect(renamed("(a ++ b ++)").hasPrefix("the operand of this section binds less"))
        #expect(renamed("(a + b *)").hasPrefix("the operand of this section binds less"))
        #expect(renamed("(* a + b)").hasPrefix("the operand of this section binds less"))
        #expect(renamed("(- a *)").hasPrefix("the operand of this section binds less"))
    }

    @Test func localFixitiesFollowTheirScope() {
        #expect(
            renamed("let (+) x y = x in a + b + c")
                == "(let { + x y = x } in ((a + b) + c))".replacing("+ x y", with: "(+) x y"))
        #expect(renamed("let { infixr 6 +; (+) x y = x } in a + b + c") == "(let { (+) x y = x } in (a + (b + c)))")
        #expect(renamed("a `op` b `op` c where { infixr 1 `op`; op x y = x }") == "(a `op` (b `op` c))")
    }

    @Test func bindingsAreSortedByDependency() {
        let text = RenamedPrinter.text(
            of: rename("module S where\na = b\nb = c d\nc = a\nd x = e\ne :: T\ne = d e\ndata T = T\n").modules[0])
        let bindings = text.split(separator: "\n").filter { $0.contains(" = ") || $0.hasSuffix("rec") }
        #expect(
            bindings.map(String.init) == [
                "S.d x = S.e", "rec", "  S.a = S.b", "  S.b = S.c S.d", "  S.c = S.a", "S.e = S.d S.e",
            ])
    }

    @Test func typesAreSortedByDependency() {
        let text = RenamedPrinter.text(
            of: rename(
                "module K where\ndata A = A B\ntype B = C\nclass D a where { m :: a -> A; m = m }\ndata C = C A\n"
            ).modules[0])
        #expect(
            text.hasPrefix(
                "module K\nrec\n  data K.A\n    K.A {K.B}\n  type K.B = K.C\n  data K.C\n    K.C {K.A}\nclass K.D a\n"))
    }

    @Test func definitions() {
        func marked(_ text: String) -> [String] { rename("module D where\n" + text).marked }
        #expect(marked("f 1 = f\ng = f\nf 2 = g\n") == ["f: `f` is defined twice"])
        #expect(marked("f = f\nf = f\n") == ["f: `f` is defined twice"])
        #expect(marked("f x = x\nf x y = y\n") == ["f x = x: the clauses of `f` have different numbers of arguments"])
        #expect(
            marked("data T = A | A\ndata T = B\nclass T a\n") == [
                "A: `A` is defined twice", "T: `T` is defined twice", "T: `T` is defined twice",
            ])
        #expect(marked("f :: a\n") == ["f: the type signature for `f` lacks a binding"])
        #expect(marked("f :: a\nf :: b\nf = f\n") == ["f: `f` has two type signatures"])
        #expect(
            marked("infixl 3 %%, `g`\ng = g\n") == [
                "%%: the fixity declaration for `%%` lacks a definition in the same scope"
            ])
        #expect(marked("infixl 3 %%\ninfixr 3 %%\n(%%) = (%%)\n") == ["%%: `%%` has two fixity declarations"])
        #expect(marked("f x x = x\n") == ["x: the variable `x` is bound twice"])
        #expect(marked("f (x, y) [z, x] = z\n") == ["x: the variable `x` is bound twice"])
        #expect(marked("f y = let { x = y; x = y } in x\n") == ["x: `x` is defined twice"])
        #expect(marked("data T a = C b\n") == ["b: not in scope: type variable `b`"])
        #expect(marked("data T a a = C a\n") == ["a: the type variable `a` is bound twice"])
        #expect(marked("data R = R { a :: R, a :: R } | S { a :: R }\n") == ["a: `a` is defined twice"])
        #expect(
            marked("f = do { x <- f; let { y = x } }\n") == [
                "let { y = x }: the last statement of a `do` block must be an expression"
            ])
        #expect(
            marked("class C a where { m :: a; n = m; (x, y) = m }\n") == [
                "n: `n` is not a method of the class `C` that is in scope",
                "(x, y): a class or instance body cannot bind patterns",
            ])
        #expect(
            marked("data T = T\nclass C a where { m :: a }\ninstance C T where { m = T; k = T; m = T }\ninstance T T\n")
                == [
                    "m = T: `m` is defined twice", "k: `k` is not a method of the class `C` that is in scope",
                    "T: `T` is no class",
                ])
    }

    @Test func records() {
        let types = "data R = R { a, b :: R } | S { a :: R }\nv = v\n"
        func marked(_ text: String, _ extensions: [Extension] = []) -> [String] {
            rename("module R where\n" + types + text, extensions: extensions).marked
        }
        #expect(marked("x = R { a = v, b = v }\ny = x { b = v }\nz S { a = q } = q\n") == [])
        #expect(marked("x = S { b = v }\n") == ["b: the constructor `S` has no field `b`"])
        #expect(marked("x = R { a = v, a = v }\n") == ["a: the field `a` is given twice"])
        #expect(marked("x = R { v = v }\n") == ["v: `v` is no record field"])
        #expect(marked("x = v { c = v }\n") == ["c: not in scope: record field `c`"])
        let wild = rename(
            "module W where\n" + types + "f R {..} = a b\ng R {a, ..} = a b\nh a = R {b = v, ..}\nk = S {..}\n",
            extensions: [.recordWildCards, .namedFieldPuns])
        #expect(wild.messages == [])
        let text = RenamedPrinter.text(of: wild.modules[0])
        #expect(text.contains("W.f W.R { W.a = a, W.b = b } = a b\n"))
        #expect(text.contains("W.g W.R { W.a = a, W.b = b } = a b\n"))
        #expect(text.contains("W.h a = W.R { W.b = W.v, W.a = a }\n"))
        // A top-level selector is not what a wildcard stands for.
        #expect(text.contains("W.k = W.S {  }\n"))
    }

    @Test func scopesOfTypeVariables() {
        func marked(_ text: String, _ extensions: [Extension]) -> [String] {
            rename("module V where\n" + text, extensions: extensions).marked
        }
        func implicit(_ text: String, _ extensions: [Extension]) -> Bool {
            RenamedPrinter.text(of: rename("module V where\n" + text, extensions: extensions).modules[0]).contains(
                "(x :: forall a. a)")
        }
        let plain = "f :: forall a. a -> a\nf x = (x :: a)\n"
        #expect(implicit(plain, [.explicitForAll]))
        #expect(!implicit(plain, [.scopedTypeVariables]))
        #expect(implicit("f :: a -> a\nf x = (x :: a)\n", [.scopedTypeVariables]))
        let method = "class C a where { m :: a -> a }\ndata L a = L\ninstance C (L a) where { m x = (x :: a) }\n"
        #expect(implicit(method, []))
        #expect(!implicit(method, [.scopedTypeVariables]))
        #expect(!implicit("f (x :: a) = (x :: a)\n", [.scopedTypeVariables]))
        #expect(marked("f :: forall a. b\nf = f\n", [.explicitForAll]) == ["b: not in scope: type variable `b`"])
        #expect(marked("data P (t :: k) = P\n", [.kindSignatures]) == [])
        #expect(
            marked("class C a b | a -> c where\n", [.functionalDependencies]) == ["c: not in scope: type variable `c`"]
        )
    }

    @Test func foreignDeclarations() {
        #expect(
            rename("module G where\nforeign export ccall f :: T\nforeign export ccall g :: T\ndata T = T\ng = T\n")
                .messages == [
                    "not in scope: variable `f`"
                ])
    }
}

import HytheBase
import Testing

import HytheSyntax

@Suite struct LayoutTests {
    @Test func basicBlocks() throws {
        try expectSame("f = do\n  a\n  b\n    c\n  d\n", "f = do { a; b c; d }")
        try expectSame("f = do a\n       b\ng = 1\n", "f = do { a; b }; g = 1")
        try expectSame("f x = case x of\n  A -> 1\n  B -> 2\n", "f x = case x of { A -> 1; B -> 2 }")
        try expectSame("f = let a = 1\n        b = 2 in a\n", "f = let { a = 1; b = 2 } in a")
        try expectSame("module M where\nf = 1\ng = 2\n", "module M where { f = 1; g = 2 }")
        try expectSame("  f = 1\n  g = 2\n", "f = 1\ng = 2\n")
        try expectSame("f = a\n where a = b\n       b = 1\n", "f = a where { a = b; b = 1 }")
    }

    @Test func tabsAndWideCharacters() throws {
        try expectSame("f = do\n\ta\n        b\n", "f = do { a; b }")
        try expectSame("f = do\n    \ta\n\tb\n", "f = do { a; b }")
        try expectSame("ü = do é\n       b\n", "ü = do { é; b }")
    }

    @Test func parseErrorClosesBlocks() throws {
        try expectSame("f = let x = 1; y = 2 in x", "f = let { x = 1; y = 2 } in x")
        try expectSame("f = (case x of y -> y)", "f = (case x of { y -> y })")
        try expectSame("f = (case x of A -> 1; B -> 2, 3)", "f = (case x of { A -> 1; B -> 2 }, 3)")
        try expectSame("f = [do a; b, c]", "f = [do { a; b }, c]")
        try expectSame("f = [do x | x <- y]", "f = [do { x } | x <- y]")
        try expectSame("f = if do a then do b else do c", "f = if do { a } then do { b } else do { c }")
        try expectSame("f = case do a of b -> c", "f = case do { a } of { b -> c }")
        try expectSame("f = [let x = 1 in x .. 5]", "f = [let { x = 1 } in x .. 5]")
        try expectSame("f x | let y = x, y > 1 = 2", "f x | let { y = x }, y > 1 = 2")
        try expectSame("f x | a = do b | c = do d", "f x | a = do { b } | c = do { d }")
        try expectSame("f = do a where a = 1", "f = do { a } where { a = 1 }")
        try expectSame("f = let x = let y = 1 in y in x", "f = let { x = let { y = 1 } in y } in x")
        try expectSame("f = R { a = do b, c = case d of e -> f }", "f = R { a = do { b }, c = case d of { e -> f } }")
    }

    @Test func whereLeftOfBlocks() throws {
        try expectSame("f = do\n    a\n  where\n    a = 1\n", "f = do { a } where { a = 1 }")
        try expectSame("f = do\n  a\n  where a = 1\n", "f = do { a } where { a = 1 }")
        try expectSame("f = do\n    a\n      where a = 1\n", "f = do { a } where { a = 1 }")
        try expectSame(
            "f x = case x of\n    A -> b\n      where b = 1\n    C -> d\n  where d = 2\n",
            "f x = case x of { A -> b where { b = 1 }; C -> d } where { d = 2 }")
        try expectSame("f x\n  | x = 1\n  where\n  y = 1\ng = 2\n", "f x | x = 1 where { y = 1 }; g = 2")
    }

    @Test func emptyBlocks() throws {
        try expectSame("f = x where\ng = 1\n", "f = x where {}; g = 1")
        try expectSame("f = let in 1", "f = let {} in 1")
        try expectSame("class C a where\nf = 1\n", "class C a; f = 1")
        try expectSame("f x = case x of\ng = 1\n", "f x = case x of {}; g = 1", allSyntax)
        try expectSame("module M where\n", "module M where {}")
        try expectSame("", "-- nothing")
    }

    @Test func conditionalsInBlocks() throws {
        try expectSame("f = do\n  if a\n  then b\n  else c\n  d\n", "f = do { if a then b else c; d }")
        try expectSame("f = do { if a; then b; else c; d }", "f = do { if a then b else c; d }")
        try expectSame(
            "f = do\n  if a then do\n    b\n  else do\n    c\n", "f = do { if a then do { b } else do { c } }")
        try expectSame(
            "f = if a then b else if c\n  then d\n  else e\n", "f = if a then b else if c then d else e")
    }

    @Test func nesting() throws {
        try expectSame(
            "f = do\n  forM_ x $ \\i -> do\n    a\n    b\n  c\n", "f = do { forM_ x $ \\i -> do { a; b }; c }")
        try expectSame(
            "f = do\n  x <- case y of\n    A -> do\n      a\n      b\n    B -> c\n  d\n",
            "f = do { x <- case y of { A -> do { a; b }; B -> c }; d }")
        try expectSame("f = do let a = 1\n           b = 2\n       c\n", "f = do { let { a = 1; b = 2 }; c }")
        try expectSame("f = do\n  let a = 1 in b\n  c\n", "f = do { let { a = 1 } in b; c }")
        try expectSame(
            "f = a $ do\n  b\n  where b = do c\n               d\n", "f = a $ do { b } where { b = do { c; d } }")
        // As GHC takes it.
        try expectSame("f = if a\nthen b\nelse c\n", "f = if a then b else c")
        // The default of GHC: a nested `do` may stand at the indentation of the one outside.
        try expectSame("f = do\n  a\n  forever $ do\n  b\n  c\n", "f = do { a; forever $ do { b; c } }")
    }

    @Test func explicitBracesSuspendLayout() throws {
        try expectSame("f = R {\n  a = 1,\nb = 2\n}\ng = 1\n", "f = R { a = 1, b = 2 }; g = 1")
        try expectSame("data R = R {\na :: Int\n} deriving Eq\n", "data R = R { a :: Int } deriving Eq")
        try expectSame("f = do {\na;\n  b\n}\n", "f = do { a; b }")
        try expectSame("f = do { do\n  a\n  b ; c }", "f = do { do { a; b; c } }")
        try expectSame("f = case x of { A -> do a\n                        b }", "f = case x of { A -> do { a; b } }")
        try expectSame("f = do { ; a ; ; b ; }", "f = do { a; b }")
    }

    @Test func semicolonsInImplicitBlocks() throws {
        try expectSame("f = do a; b; c", "f = do { a; b; c }")
        try expectSame("f = do\n  a;\n  b;\n", "f = do { a; b }")
        try expectSame("f = let x = 1;\n        y = 2; in x", "f = let { x = 1; y = 2 } in x")
        try expectSame("f = case x of { ; A -> 1 ; }", "f = case x of A -> 1")
    }

    @Test func operatorsAndContinuations() throws {
        try expectSame("f = a\n  + b\n  + c\n", "f = a + b + c")
        try expectSame("f = do\n  a\n    <|> b\n  c\n", "f = do { a <|> b; c }")
        try expectSame("f = foo (do\n  a\n  b) c\n", "f = foo (do { a; b }) c")
        try expectSame("f = foo (\\x -> do\n    a\n    b)\n  c\n", "f = foo (\\x -> do { a; b }) c")
        try expectSame("f = do { a } + b", "f = (do a) + b".replacing("(do a)", with: "do {a}"))
    }

    @Test func multiWayIf() throws {
        try expectSame(
            "f = if | a -> 1\n       | b -> if | c -> 2\n                 | d -> 3\n       | e -> 4\n",
            "f = if | a -> 1 | b -> if | c -> 2 | d -> 3\n       | e -> 4\n", allSyntax)
        try expectSame("f = do\n  if | a -> b\n     | c -> d\n  e\n", "f = do { if | a -> b | c -> d; e }", allSyntax)
    }

    @Test func lambdaCase() throws {
        try expectSame("f = \\case\n  A -> 1\n  B -> 2\n", "f = \\case { A -> 1; B -> 2 }", allSyntax)
        try expectSame("f = (\\case A -> 1; B -> 2)", "f = (\\case { A -> 1; B -> 2 })", allSyntax)
    }

    @Test func constructorSignatures() throws {
        try expectSame(
            "data T a where\n  A :: T Int\n  B :: T Bool\n  deriving Eq\n",
            "data T a where { A :: T Int; B :: T Bool } deriving Eq", allSyntax)
    }

    @Test func wrongLayoutIsRejected() throws {
        for text in [
            "f = (do\n  a\n)\ng = (1\n",
            "f = do\n  g (do\n    a\n  )\n",
            "f = let x = 1\n    y = 2\n  in x\n",
            "f = case x of\n  A -> 1\n B -> 2\n",
            "f = do a\n  b c\n d }\n",
        ] {
            let parsed = try parse(text)
            #expect(parsed.diagnostics.contains { $0.severity == .error }, "accepted: \(text)")
        }
    }
}

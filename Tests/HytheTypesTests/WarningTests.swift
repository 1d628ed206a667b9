import HytheBase
import Testing

import HytheTypes

/// Warnings that need types.
@Suite struct WarningTests {
    private func labels(_ source: String, _ flags: String...) -> [String] {
        let module = check("module M where\n" + source, warnings: flags)
        return DiagnosticRenderer.sorted(module.diagnostics).map { "\($0.flag?.rawValue ?? ""): \($0.label)" }
    }

    @Test(arguments: [
        ("f :: Bool -> Int\nf True = 1", "not matched: `False`"),
        ("f :: Maybe [a] -> Int\nf (Just (_ : _)) = 1\nf Nothing = 2", "not matched: `(Just [])`"),
        ("f :: Bool -> Bool -> Int\nf True True = 1\nf False _ = 2", "not matched: `True False`"),
        ("f :: Int -> Int\nf 0 = 1", "not matched: `_`"),
        ("f x = case x of { (1, 'a') -> 1; (_, 'b') -> 2 }", "not matched: `(_, _)`"),
        ("f x | x > 1 = 1", "not matched: `_`"),
    ])
    func incomplete(_ source: String, _ label: String) {
        #expect(labels(source, "incomplete-patterns") == ["incomplete-patterns: " + label])
    }

    @Test(arguments: [
        "f :: Bool -> Int\nf True = 1\nf False = 2",
        "f :: Either a (Maybe b) -> Int\nf (Left _) = 1\nf (Right Nothing) = 2\nf (Right (Just _)) = 3",
        "f x | x > 1 = 1 | otherwise = 2",
        "f :: [a] -> [a] -> Int\nf [] _ = 1\nf _ [] = 2\nf (_ : _) (_ : _) = 3",
        "f \"a\" = 1\nf ('a' : _) = 2\nf _ = 3",
        "f 1 = 'a'\nf 2 = 'b'\nf _ = 'c'",
        "f ~(a, b) = a\ng !x = x\nh (id -> x) = x",
    ])
    func complete(_ source: String) {
        let module = check(
            "{-# LANGUAGE ViewPatterns, BangPatterns #-}\nmodule M where\n" + source,
            warnings: ["incomplete-patterns", "overlapping-patterns"])
        #expect(module.messages == [], "\(module.rendered)")
    }

    @Test func equalitiesExcludeConstructors() {
        let module = check(
            """
            {-# LANGUAGE GADTs, KindSignatures #-}
            module M where
            data Z
            data S n
            data Vec n a where { Nil :: Vec Z a; Cons :: a -> Vec n a -> Vec (S n) a }
            first :: Vec (S n) a -> a
            first (Cons a _) = a
            """, warnings: ["incomplete-patterns"])
        #expect(module.messages == [], "\(module.rendered)")
    }

    @Test func redundant() {
        #expect(labels("f :: Bool -> Int\nf True = 1\nf _ = 2\nf False = 3", "overlapping-patterns").count == 1)
        #expect(labels("f x = case x of { _ -> 1; 2 -> 3 }", "overlapping-patterns").count == 1)
    }

    @Test(arguments: [
        ("f x | True = 1 | otherwise = 2 | x = 3", "overlapping-patterns", 2),
        ("f x | x = 1 | otherwise = 2", "overlapping-patterns", 0),
        ("f x = if | x -> 1 | not x -> 2", "incomplete-patterns", 1),
        ("f x = if | x -> 1 | otherwise -> 2", "incomplete-patterns", 0),
        ("data T a where { TI :: T Int; TB :: T Bool }\nf :: T Int -> Int\nf TI = 1\nf TB = 2", "inaccessible-code", 1),
        ("f :: [Int]\nf = [5 .. 3] ++ [3, 4 .. 1] ++ [3, 2 .. 1] ++ [1, 1 .. 1]", "empty-enumerations", 2),
        ("f :: [Double]\nf = [5 .. 3]", "empty-enumerations", 0),
        ("f :: Int -> Int\nf x = fromIntegral x", "identities", 1),
        ("f :: Int -> Integer\nf x = fromIntegral x", "identities", 0),
        ("f x = x + y where y = 3\ng = (+)\nh :: Int\nh = 1\nk x = x + x", "monomorphism-restriction", 2),
        ("f x = g where g y = y", "missing-local-signatures", 2),
    ])
    func several(_ source: String, _ flag: String, _ count: Int) {
        let module = check(
            "{-# LANGUAGE GADTs, MultiWayIf, NoMonoLocalBinds #-}\nmodule M where\n" + source, warnings: [flag])
        #expect(module.diagnostics.filter { $0.flag?.rawValue == flag }.count == count, "\(module.rendered)")
    }

    @Test func others() {
        #expect(labels("f x = x", "missing-signatures").count == 1)
        #expect(labels("f = do { getLine; return () }", "unused-do-bind").count == 1)
        #expect(labels("f = show 3", "type-defaults").count == 1)
        #expect(labels("import Data.Int\nf = 200 :: Int8\ng = -128 :: Int8", "overflowed-literals").count == 1)
        #expect(labels("data T = T\ninstance Show T", "missing-methods").count == 1)
        #expect(labels("data T = T { a, b :: Int }\nf = T { a = 1 }", "missing-fields").count == 1)
    }
}

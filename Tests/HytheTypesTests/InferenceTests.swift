import HytheBase
import HytheSyntax
import Testing

import HytheTypes

/// What types are inferred, as GHC prints them.
@Suite struct InferenceTests {
    @Test func libraryHasNoErrors() {
        let errors = CheckedLibrary.contents.diagnostics.filter { $0.severity == .error }
        #expect(
            errors.isEmpty, "\(DiagnosticRenderer(sources: CheckedLibrary.contents.program.sources).render(errors))")
    }

    @Test(arguments: [
        ("f x = x", "forall p. p -> p"),
        ("f x y = x", "forall p1 p2. p1 -> p2 -> p1"),
        ("f g x = g (g x)", "forall t. (t -> t) -> t -> t"),
        ("f x = x + 1", "forall a. Num a => a -> a"),
        ("f x = show x ++ \"!\"", "forall a. Show a => a -> [Char]"),
        ("f x y = if x == y then Just x else Nothing", "forall a. Eq a => a -> a -> Maybe a"),
        ("f = map fst", "forall a b. [(a, b)] -> [a]"),
        ("f xs = sum xs / fromIntegral (length xs)", "forall a t. (Fractional a, Foldable t) => t a -> a"),
        ("f x = x : f x", "forall t. t -> [t]"),
        ("f (x, y) = (y, x)", "forall b a. (b, a) -> (a, b)"),
        ("f [] = 0\nf (_ : xs) = 1 + f xs", "forall a t. Num a => [t] -> a"),
        ("f m = do { x <- m; return (x, x) }", "forall m a. Monad m => m a -> m (a, a)"),
        ("f a b = a <> b <> mempty", "forall a. Monoid a => a -> a -> a"),
        ("f x y | x > y = x | x == y = y | otherwise = x", "forall a. Ord a => a -> a -> a"),
        ("f = \\x -> (x, 'c')", "forall t. t -> (t, Char)"),
        ("f x = [x ..]", "forall a. Enum a => a -> [a]"),
        ("f x = let g y = (x, y) in (g 'a', g True)", "forall t. t -> ((t, Char), (t, Bool))"),
        ("f x = case x of { Left a -> a; Right b -> length b }", "forall t a. Foldable t => Either Int (t a) -> Int"),
        ("f = (+ 1)", "Integer -> Integer"),
        ("f = 3", "Integer"),
        ("f = 3.5", "Double"),
        ("f x = x ^ 2", "forall a. Num a => a -> a"),
    ])
    func infers(_ source: String, _ expected: String) {
        let module = check("module M where\n" + source)
        #expect(module.diagnostics.isEmpty, "\(module.rendered)")
        #expect(canonical(module.type("f")) == canonical(expected), "\(source) :: \(module.type("f"))")
    }

    /// With type variables renamed in order of occurrence and contexts sorted: choices that nobody sees.
    private func canonical(_ type: String) -> String {
        var body = type
        if body.hasPrefix("forall "), let dot = body.firstIndex(of: ".") {
            body = String(body[body.index(dot, offsetBy: 2)...])
        }
        var context: [String] = []
        if let arrow = body.range(of: " => ") {
            var text = String(body[..<arrow.lowerBound])
            if text.hasPrefix("(") { text = String(text.dropFirst().dropLast()) }
            context = text.components(separatedBy: ", ")
            body = String(body[arrow.upperBound...])
        }
        var names: [String: String] = [:]
        func renamed(_ text: String) -> String {
            var result = ""
            var word = ""
            func flush() {
                guard !word.isEmpty else { return }
                if let first = word.first, first.isLowercase {
                    if names[word] == nil { names[word] = "v\(names.count)" }
                    result += names[word] ?? word
                } else {
                    result += word
                }
                word = ""
            }
            for character in text {
                if character.isLetter || character.isNumber {
                    word.append(character)
                } else {
                    flush(); result.append(character)
                }
            }
            flush()
            return result
        }
        let main = renamed(body)
        return context.map(renamed).sorted().joined(separator: ", ") + " => " + main
    }

    @Test func printsTypes() {
        let module = check(
            """
            {-# LANGUAGE RankNTypes, KindSignatures #-}
            module M where
            import Data.Kind
            a :: (forall x. Show x => x -> String) -> Int
            a _ = 1
            b :: Maybe (Int -> [Either a (b, ())]) -> m (n a)
            b = undefined
            c :: (Int -> Int) -> ((,) Int) a -> (->) a b
            c = undefined
            """)
        #expect(module.diagnostics.isEmpty, "\(module.rendered)")
        #expect(module.type("a") == "(forall x. Show x => x -> [Char]) -> Int")
        #expect(module.type("c") == "forall a b. (Int -> Int) -> (Int, a) -> a -> b")
    }

    /// What is not determined is `Type`, or generalised where the module says so.
    @Test(arguments: [
        ("Fix", "(* -> *) -> *", "(* -> *) -> *"), ("C", "(* -> *) -> Constraint", "forall k. (k -> *) -> Constraint"),
        ("App", "(* -> *) -> * -> *", "forall k. (k -> *) -> k -> *"), ("Phantom", "* -> *", "forall k. k -> *"),
    ])
    func kindsOfTypes(_ name: String, _ plain: String, _ poly: String) {
        for (extensions, expected) in [([], plain), ([.polyKinds], poly)] as [([Extension], String)] {
            let module = check(
                """
                module M where
                data Fix f = In (f (Fix f))
                data App f a = App (f a)
                data Phantom a = Phantom
                class C f where c :: f a -> Int
                """, extensions: extensions)
            let tyCon = module.types.tyCons.first { $0.key.occurrence.text == name }?.value
            #expect(tyCon?.kind.map { "\($0)" } == expected)
        }
    }

    @Test func derivedContextsAreInferred() {
        let module = check(
            """
            module M where
            data T f a b = T (f a) [b] | U (T f a b) deriving Eq
            data A a = A (B a) deriving Show
            data B a = B (A a) | BN a deriving Show
            newtype P a = P Int deriving (Eq, Ord)
            """, extensions: [.flexibleContexts, .undecidableInstances])
        func context(_ head: String) -> [String]? {
            module.types.instances.first { "\($0.head)".hasPrefix(head) }.map { $0.context.map { "\($0)" } }
        }
        #expect(context("Show (A") == ["Show a"])
        #expect(context("Show (B") == ["Show a"])
        #expect(context("Eq (P") == [])
    }
}

import HytheBase
import Testing

import HytheTypes

/// Programs that must not pass, each with the message that it gets.
@Suite struct RejectionTests {
    @Test(arguments: [
        ("f :: a -> a\nf x = True", "this expression has type `Bool`, but `a` is expected"),
        ("f :: a -> a -> Bool\nf x y = x == y", "no instance `Eq a`"),
        ("f x = x x", "the type of this expression would have to contain itself"),
        ("f = putStrLn \"a\" \"b\"", "the function `putStrLn` is applied to too many arguments"),
        ("f :: Int -> Int\nf x y = x", "the definition of `f` has 2 parameters, but its type has only 1"),
        ("data T = T\nf = show T", "no instance `Show T`"),
        ("f = show (\\x -> x)", "no instance `Show (t0 -> t0)`"),
        ("f = show (read \"1\")", "the type variable `a0` is ambiguous"),
        ("f = [1, 'a']", "the literal `1` cannot be a `Char`"),
        ("f :: Maybe -> Int\nf _ = 1", "`Maybe` has kind `* -> *`, but `*` is expected"),
        ("instance Functor Int where fmap = undefined", "`Int` has kind `*`, but `* -> *` is expected"),
        ("type P a = (a, a)\nf :: Maybe P\nf = Nothing", "the type synonym `P` must have its argument"),
        ("data R = R { a :: !Int }\nf = R {}", "the strict field `a` of `R` must be given"),
        ("data R = R { a :: Int }\ndata Q = Q { b :: Int }\nf = R { b = 1 }", "the constructor `R` has no field `b`"),
        ("newtype N = N Int Int", "the constructor of the newtype `N` must have exactly one field"),
        (
            "class C a where c :: a -> Int\ninstance C [Char] where c _ = 1",
            "an instance of `C` for `[Char]` is not allowed in Haskell 2010"
        ),
        ("data T = T (Int -> Int) deriving Show", "cannot derive `Show T`"),
        (
            "data T = T\ninstance Show T where show _ = \"\"\ninstance Show T where show _ = \"\"",
            "there are two instances `Show T`"
        ),
        ("f (Just x y) = x", "the constructor `Just` has 1 field, but this pattern gives it 2"),
        ("f x = if x then 'a' else \"b\"", "this expression has type `[Char]`, but `Char` is expected"),
        ("type A = B\ntype B = A", "the type synonym `A` is defined by itself"),
        ("class C a where c :: Int", "the type of the method `c` does not mention the class variable `a`"),
        ("f = do { x <- Just 1; putStrLn \"x\" }", "this expression has type `IO ()`, but `Maybe b0` is expected"),
    ])
    func rejects(_ source: String, _ message: String) {
        let module = check("module M where\n" + source)
        #expect(module.messages == [message], "\(module.rendered)")
    }

    @Test func rankAndScope() {
        let escape = check(
            "module M where\nimport Control.Monad.ST\nimport Data.STRef\nf = runST (newSTRef 'a')")
        #expect(escape.messages.count == 1, "\(escape.rendered)")
        let existential = check(
            "module M where\ndata T = forall a. MkT a\nf (MkT a) = a", extensions: [.existentialQuantification])
        #expect(existential.messages == ["the type variable `a` would leave its scope"], "\(existential.rendered)")
        let rank = check(
            "module M where\nf :: (forall a. a -> a) -> Int\nf g = g 1\nh = f (+ 1)", extensions: [.rankNTypes])
        #expect(rank.messages == ["no instance `Num a`"], "\(rank.rendered)")
    }

    @Test func mainMustBeAnAction() {
        #expect(check("module Main where\nmain = 'x'", isMain: true).messages == ["`main` must be an action"])
        #expect(check("module Main where\nmain = return 5", isMain: true).messages == [])
    }

    @Test func severalErrorsInOneRun() {
        let module = check("module M where\nf = 'a' && True\ng = show id\nh :: Int\nh = \"x\"")
        #expect(module.messages.count >= 3, "\(module.rendered)")
    }
}

"""Groups of declarations that random ones would hardly hit on: monads, interpreters, local polymorphism, knots."""
from . import phrases, typed_idioms
from .expressions import Scope, phrase, table
from .tree import Node

STATE = """
newtype St s a = St { runSt :: s -> (a, s) }
instance Functor (St s) where { fmap f (St g) = St (\\s -> case g s of { (a, t) -> (f a, t) }) }
instance Applicative (St s) where { pure a = St (\\s -> (a, s)); St f <*> St g = St (\\s -> let { (h, t) = f s; (a, u) = g t } in (h a, u)) }
instance Monad (St s) where { m >>= k = St (\\s -> let { (a, t) = runSt m s } in runSt (k a) t) }
getSt :: St s s
getSt = St (\\s -> (s, s))
putSt :: s -> St s ()
putSt s = St (const ((), s))
""", [
    ("", "a", "fst (runSt {St Int a} {Int})"), ("", "Int", "snd (runSt {St Int a} {Int})"), ("", "St Int Int", "getSt"),
    ("", "St Int ()", "putSt {Int}"), ("", "St Int ()", "(getSt >>= \\s -> putSt $! {Int -> Int} s)"),
    ("", "St Int a", "do { x <- {St Int b}; putSt {Int}; return ({b -> a} x) }"),
], "St Int"

WRITER = """
newtype Wr a = Wr (a, [Int])
runWr :: Wr a -> (a, [Int])
runWr (Wr p) = p
instance Functor Wr where { fmap = liftM }
instance Applicative Wr where { pure = return; (<*>) = ap }
instance Monad Wr where { return a = Wr (a, []); Wr (a, w) >>= k = let { Wr (b, v) = k a } in Wr (b, w ++ v) }
tellWr :: Int -> Wr ()
tellWr n = Wr ((), [n])
""", [
    ("", "a", "fst (runWr {Wr a})"), ("", "[Int]", "snd (runWr {Wr a})"), ("", "Wr ()", "tellWr {Int}"),
], "Wr"

EXPRESSIONS = """
data Ex t where { ExI :: Int -> Ex Int; ExB :: Bool -> Ex Bool; ExIf :: Ex Bool -> Ex t -> Ex t -> Ex t; ExEq :: Ex Int -> Ex Int -> Ex Bool; ExAdd :: Ex Int -> Ex Int -> Ex Int; ExPair :: Ex u -> Ex v -> Ex (u, v); ExFst :: Ex (u, v) -> Ex u; ExLet :: Ex u -> (Ex u -> Ex t) -> Ex t }
evalEx :: Ex t -> t
evalEx (ExI n) = n
evalEx (ExB b) = b
evalEx (ExIf c a b) | evalEx c = evalEx a | otherwise = evalEx b
evalEx (ExEq a b) = evalEx a == evalEx b
evalEx (ExAdd a b) = let { !x = evalEx a; y = evalEx b } in x + y
evalEx (ExPair a b) = (evalEx a, evalEx b)
evalEx (ExFst p) = case evalEx p of { ~(a, _) -> a }
evalEx (ExLet a f) = evalEx (f a)
sizeEx :: Ex t -> Int
sizeEx e = case e of { ExI _ -> 1; ExB _ -> 1; ExIf a b c -> sizeEx a + sizeEx b + sizeEx c; ExEq a b -> sizeEx a + sizeEx b; ExAdd a b -> 1 + sizeEx a + sizeEx b; ExPair a b -> sizeEx a * sizeEx b; ExFst p -> sizeEx p; ExLet a _ -> sizeEx a }
""", [
    ("", "Int", "evalEx {Ex Int}"), ("", "Bool", "evalEx {Ex Bool}"), ("", "(Int, Bool)", "evalEx {Ex (Int, Bool)}"),
    ("", "Ex Int", "ExI {Int}"), ("", "Ex Bool", "ExB {Bool}"), ("", "Ex Int", "ExAdd {Ex Int} {Ex Int}"),
    ("", "Ex Bool", "ExEq {Ex Int} {Ex Int}"), ("", "Ex Int", "ExIf {Ex Bool} {Ex Int} {Ex Int}"),
    ("", "Ex Int", "ExFst (ExPair {Ex Int} {Ex Bool})"), ("", "Ex (Int, Bool)", "ExPair {Ex Int} {Ex Bool}"),
    ("", "Ex Int", "ExLet {Ex Bool} (\\v -> ExIf v {Ex Int} {Ex Int})"), ("", "Int", "sizeEx {Ex Int}"),
], None

NESTED = """
data Nest a = Nil0 | Cons0 a (Nest (a, a))
showNest :: Show a => Nest a -> String
showNest Nil0 = "."
showNest (Cons0 a rest) = show a ++ showNest rest
growNest :: Int -> a -> Nest a
growNest n a = if n <= 0 then Nil0 else Cons0 a (growNest (n - 1) (a, a))
sizeNest :: Nest a -> Int
sizeNest = go (const 1) where { go :: forall b. (b -> Int) -> Nest b -> Int; go _ Nil0 = 0; go f (Cons0 a r) = f a + go (\\(x, y) -> f x + f y) r }
applyAll :: (forall x. [x] -> Int) -> [a] -> String -> (Int, Int)
applyAll f xs s = (f xs, f s)
newtype Church = Church (forall r. (Int -> r -> r) -> r -> r)
""", [
    ("Show a", "String", "showNest (growNest {#small} {a})"), ("", "Int", "sizeNest (growNest {#small} {a})"),
    ("", "(Int, Int)", "applyAll length {[a]} {String}"), ("", "(Int, Int)", "applyAll (\\xs -> length xs + {Int}) {[a]} {String}"),
    ("", "a", "(\\(Church k) -> k {*Int -> a -> a} {a}) (Church (\\c n -> c {Int} (c {Int} n)))"),
], None

CONT = """
newtype Co r a = Co { runCo :: (a -> r) -> r }
instance Functor (Co r) where { fmap f m = Co (\\k -> runCo m (k . f)) }
instance Applicative (Co r) where { pure a = Co ($ a); mf <*> ma = Co (\\k -> runCo mf (\\f -> runCo ma (k . f))) }
instance Monad (Co r) where { m >>= f = Co (\\k -> runCo m (\\a -> runCo (f a) k)) }
callCo :: ((a -> Co r b) -> Co r a) -> Co r a
callCo f = Co (\\k -> runCo (f (\\a -> Co (\\_ -> k a))) k)
""", [
    ("", "Int", "runCo {Co Int a} {a -> Int}"), ("", "Co Int a", "callCo (\\out -> ({Bool -> Bool} True) `seq` out {a})"),
    ("", "Co Int a", "callCo (\\out -> do { when {Bool} (out {a}); {Co Int a} })"), ("", "Co Int a", "Co (\\k -> k {a} + k {a})"),
], "Co Int"

QUEUE = """
data Qu a = Qu [a] !Int [a]
emptyQu :: Qu a
emptyQu = Qu [] 0 []
pushQu :: a -> Qu a -> Qu a
pushQu x (Qu f n r) = Qu f (n + 1) (x : r)
popQu :: Qu a -> Maybe (a, Qu a)
popQu (Qu [] _ []) = Nothing
popQu (Qu [] n r) = popQu (Qu (reverse r) n [])
popQu (Qu (x : f) n r) = Just (x, Qu f (n - 1) r)
drainQu :: Qu a -> [a]
drainQu = unfoldr popQu
class Container f where { cempty :: f a; cinsert :: a -> f a -> f a; ctoList :: f a -> [a]; cfold :: (a -> b -> b) -> b -> f a -> b; cfold g z = foldr g z . ctoList }
instance Container [] where { cempty = []; cinsert = (:); ctoList = id }
instance Container Maybe where { cempty = Nothing; cinsert x _ = Just x; ctoList = maybeToList; cfold g z m = case m of { Nothing -> z; Just a -> g a z } }
instance Container Qu where { cempty = emptyQu; cinsert = pushQu; ctoList = drainQu }
fill :: Container f => [a] -> f a
fill = foldr cinsert cempty
through :: forall f a. Container f => (f a -> f a) -> [a] -> [a]
through h = ctoList . h . fill
""", [
    ("", "[a]", "drainQu (pushQu {a} (fill {[a]}))"), ("", "[a]", "through (`asTypeOf` emptyQu) {[a]}"),
    ("", "[a]", "through (\\m -> cinsert {a} m `asTypeOf` Nothing) {[a]}"), ("", "b", "cfold {*a -> b -> b} {b} (fill {[a]} `asTypeOf` emptyQu)"),
    ("", "a", "maybe {a} fst (popQu (fill {[a]}))"),
], None

ALL = [STATE, WRITER, EXPRESSIONS, NESTED, CONT, QUEUE]


def choose(rng):
    return [idiom for idiom in ALL if rng.random() < 0.12] + [idiom for idiom in typed_idioms.ALL if rng.random() < 0.15]


def declare(idiom, expressions):
    text, uses, monad = idiom
    for context, result, body in uses:
        expressions.world.learn(phrase(context, result, body, cost=8))
    if monad:
        for each in table(phrases.MONADIC, M=monad):
            expressions.world.learn(each)
    lines = [expressions.holes(phrase("", "()", line).parts, Scope(times=50)) for line in text.strip().splitlines()]
    return [Node([*parts, "\n"]) for parts in lines]

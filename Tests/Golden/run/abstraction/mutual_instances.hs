-- Instances that depend on each other through contexts: alternating types, mutually recursive instances and functions, CPS show
{-# LANGUAGE FlexibleContexts, UndecidableInstances, FlexibleInstances #-}
module Main where

data Even' a = Nil | a :- Odd' a
data Odd' a = a :+ Even' a
infixr 5 :-, :+
instance (Show a) => Show (Even' a) where
  showsPrec _ Nil = showString "nil"
  showsPrec d (a :- o) = showParen (d > 5) $ showsPrec 6 a . showString " :- " . showsPrec 5 o
instance (Show a) => Show (Odd' a) where
  showsPrec d (a :+ e) = showParen (d > 5) $ showsPrec 6 a . showString " :+ " . showsPrec 5 e
instance Eq a => Eq (Even' a) where
  Nil == Nil = True
  (a :- x) == (b :- y) = a == b && x == y
  _ == _ = False
instance Eq a => Eq (Odd' a) where (a :+ x) == (b :+ y) = a == b && not (x /= y)
instance Ord a => Ord (Even' a) where
  compare Nil Nil = EQ
  compare Nil _ = LT
  compare _ Nil = GT
  compare (a :- x) (b :- y) = compare a b <> compare x y
instance Ord a => Ord (Odd' a) where (a :+ x) <= (b :+ y) = a < b || (a == b && x <= y)
instance Functor Even' where { fmap _ Nil = Nil; fmap f (a :- o) = f a :- fmap f o }
instance Functor Odd' where fmap f (a :+ e) = f a :+ fmap f e
instance Foldable Even' where { foldMap _ Nil = mempty; foldMap f (a :- o) = f a <> foldMap f o }
instance Foldable Odd' where foldr f z (a :+ e) = f a (foldr f z e)

newtype Fix f = In { out :: f (Fix f) }
instance Show (f (Fix f)) => Show (Fix f) where showsPrec d (In x) = showParen (d > 10) (showString "In " . showsPrec 11 x)
instance Eq (f (Fix f)) => Eq (Fix f) where In a == In b = a == b
data ListF e r = NilF | ConsF e r deriving (Show, Eq)
instance Functor (ListF e) where { fmap _ NilF = NilF; fmap f (ConsF e r) = ConsF e (f r) }
cata :: Functor f => (f a -> a) -> Fix f -> a
cata alg = alg . fmap (cata alg) . out
ana :: Functor f => (a -> f a) -> a -> Fix f
ana co = In . fmap (ana co) . co

class Render a where
  render :: a -> String
  renderAll :: [a] -> String
  renderAll xs = "[" ++ concatMap render xs ++ "]"
instance Render Char where { render c = ['\'', c]; renderAll = id }
instance Render a => Render [a] where render = renderAll
instance (Render a, Render b) => Render (a, b) where
  render (a, b) = "<" ++ render a ++ "|" ++ render [b] ++ ">"
  renderAll = concatMap (both id)
    where both k p = k (render (snd p)) ++ helper (fst p)
instance Render Bool where render b = helper (if b then "yes" else "no")
helper :: Render a => a -> String
helper x = "{" ++ render x ++ "}"

split :: [a] -> Either (Even' a) (Odd' a)
split = foldr (\a -> either (Right . (a :+)) (Left . (a :-))) (Left Nil)

main :: IO ()
main = do
  let Left e = split [1, -2, 3, -4 :: Int]; Right o = split "xyz"
  print e >> print o >> print (Just e, [fmap negate e])
  print (e == fmap id e, o < fmap succ o, compare e Nil, maximum [e, fmap (* 2) e], o >= o)
  print (sum e, length o, concatMap show e, foldr (:) "" o)
  let f = ana (\n -> if n > 3 then NilF else ConsF n (n + 1)) (1 :: Int)
  print f >> print (f == f, cata (\l -> case l of { NilF -> 0; ConsF a r -> a + 10 * r }) f)
  putStrLn (render [("ab", True), ("", False)])
  putStrLn (render (("x", 'y'), ["pq", "r"]))
  putStrLn (helper [[True], []] ++ render [[[('c', "d")]]])

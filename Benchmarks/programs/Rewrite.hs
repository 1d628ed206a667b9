-- Term rewriting by rules to a normal form, memo by Data.Set.
module Main where
import qualified Data.Set as Set
import Data.List (nub)
data Expr = Num Integer | V String | Expr :+: Expr | Expr :*: Expr | Neg Expr | Pow Expr Int deriving (Eq, Ord, Show)
infixl 6 :+:
infixl 7 :*:
simp :: Expr -> Expr
simp (a :+: b) = case (simp a, simp b) of
  (Num x, Num y) -> Num (x + y)
  (Num 0, e) -> e
  (e, Num 0) -> e
  (x, y) | x == y -> simp (Num 2 :*: x)
         | x > y -> y :+: x
         | otherwise -> x :+: y
simp (a :*: b) = case (simp a, simp b) of
  (Num x, Num y) -> Num (x * y)
  (Num 0, _) -> Num 0
  (_, Num 0) -> Num 0
  (Num 1, e) -> e
  (e, Num 1) -> e
  (x :+: y, z) -> simp ((x :*: z) :+: (y :*: z))
  (x, y :+: z) -> simp ((x :*: y) :+: (x :*: z))
  (x, y) | x > y -> y :*: x
         | otherwise -> x :*: y
simp (Neg e) = simp (Num (-1) :*: e)
simp (Pow _ 0) = Num 1
simp (Pow e n) = simp (e :*: Pow e (n - 1))
simp e = e
terms :: Expr -> [Expr]
terms (a :+: b) = terms a ++ terms b
terms e = [e]
size :: Expr -> Int
size (a :+: b) = 1 + size a + size b
size (a :*: b) = 1 + size a + size b
size (Neg e) = 1 + size e
size (Pow e _) = 1 + size e
size _ = 1
main :: IO ()
main = do
  let e n = simp (Pow (V "x" :+: V "y" :+: Num 1) n)
  mapM_ (\n -> let r = e n in print (n, size r, length (terms r), Set.size (Set.fromList (terms r)))) [2 .. 9]
  print (length (nub (terms (e 6))))

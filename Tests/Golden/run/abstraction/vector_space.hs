-- A vector-space hierarchy with functional dependencies, polynomials over any ring, and Num literals at every level
{-# LANGUAGE MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances, FlexibleContexts, UndecidableInstances #-}
module Main where
import Data.List (intercalate, foldl')

infixl 6 ^+^
infixl 7 *^
infixr 7 <.>
class Num k => Vec v k | v -> k where
  zero :: v
  (^+^) :: v -> v -> v
  (*^) :: k -> v -> v
  neg :: v -> v
  neg v = (-1) *^ v
class Vec v k => Inner v k where
  (<.>) :: v -> v -> k
  norm2 :: v -> k
  norm2 v = v <.> v

instance Vec Int Int where { zero = 0; (^+^) = (+); (*^) = (*) }
instance Inner Int Int where (<.>) = (*)
instance Vec Double Double where { zero = 0; (^+^) = (+); (*^) = (*); neg = negate }
instance Inner Double Double where (<.>) = (*)
instance (Vec a k, Vec b k) => Vec (a, b) k where
  zero = (zero, zero)
  (a, b) ^+^ (c, d) = (a ^+^ c, b ^+^ d)
  k *^ (a, b) = (k *^ a, k *^ b)
instance (Inner a k, Inner b k) => Inner (a, b) k where (a, b) <.> (c, d) = a <.> c + b <.> d
instance Vec v k => Vec (r -> v) k where
  zero = const zero
  f ^+^ g = \x -> f x ^+^ g x
  k *^ f = (k *^) . f

newtype Poly a = Poly [a]
poly :: (Eq a, Num a) => [a] -> Poly a
poly = Poly . foldr (\c cs -> if c == 0 && null cs then [] else c : cs) []
instance (Eq a, Num a) => Eq (Poly a) where Poly a == Poly b = let Poly c = poly a; Poly d = poly b in c == d
instance (Show a, Eq a, Num a) => Show (Poly a) where
  showsPrec _ (Poly []) = showChar '0'
  showsPrec d (Poly cs) = showParen (d > 6) . showString $ intercalate " + " [term c n | (c, n) <- reverse (zip cs [0 :: Int ..]), c /= 0]
    where term c 0 = showsPrec 7 c ""
          term c n = showsPrec 8 c "" ++ "x" ++ (if n > 1 then '^' : show n else "")
instance (Eq a, Num a) => Num (Poly a) where
  Poly a + Poly b = poly (go a b) where { go (x : xs) (y : ys) = (x + y) : go xs ys; go [] ys = ys; go xs [] = xs }
  Poly a * Poly b = foldl' (+) (Poly []) [poly (replicate n 0 ++ map (* c) b) | (n, c) <- zip [0 ..] a]
  negate (Poly a) = Poly (map negate a)
  abs = undefined
  signum = undefined
  fromInteger n = poly [fromInteger n]
instance (Eq a, Num a) => Vec (Poly a) a where { zero = 0; (^+^) = (+); k *^ Poly a = poly (map (k *) a) }

x :: (Eq a, Num a) => Poly a
x = Poly [0, 1]
evalAt :: Num a => a -> Poly a -> a
evalAt v (Poly cs) = foldr (\c r -> c + v * r) 0 cs
lerp :: (Fractional k, Vec v k) => k -> v -> v -> v
lerp t a b = (1 - t) *^ a ^+^ t *^ b
sumV :: Vec v k => [v] -> v
sumV = foldr (^+^) zero

main :: IO ()
main = do
  print (((1 :: Int, 2 :: Int), 3 :: Int) <.> ((4, 5), 6), norm2 (3.0 :: Double, 4.0 :: Double))
  print (sumV [(1 :: Int, (2 :: Int, 3 :: Int)), neg (0, (1, 1)), 3 *^ (1, (1, 1))])
  print (lerp 0.25 (0 :: Double, 10 :: Double) (4, -2))
  print (map ((+) ^+^ subtract $ 10) [1, 2 :: Int], (neg (^ (2 :: Int)) :: Int -> Int) 5)
  let p = (x + 1) ^ (3 :: Int) - 2 * x :: Poly Int
  print p >> print (negate p * (x - 1)) >> print (p - p, Just (x * x :: Poly Int))
  print (evalAt 2 p, evalAt (x - 1) (Poly [1, 2, 1 :: Poly Int]), p == 1 + x + 3 * x * x + x ^ (3 :: Int))
  print ((x * Poly [x + 1, -2]) * 3 :: Poly (Poly Int))
  print (sumV [x, 3 *^ x, 5 :: Poly Integer], neg (x - 4 :: Poly Integer))

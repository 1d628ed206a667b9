-- A tower of algebra from magma to field with polynomials, matrices, quaternions and modular numbers in one notation.
module Main where

import Data.List (foldl', intercalate, dropWhileEnd, transpose)
import Data.Ratio
import Prelude hiding ((+), (-), (*), (/), negate, sum, product, (^), recip)
import qualified Prelude as P

infixl 6 +, -
infixl 7 *, /
infixr 8 ^

class Eq a => Additive a where
  (+), (-) :: a -> a -> a
  zero :: a
  negate :: a -> a
  negate a = zero - a
  a - b = a + negate b
  {-# MINIMAL (+), zero, ((-) | negate) #-}
class Additive a => Ring a where
  (*) :: a -> a -> a
  one :: a
  fromInt :: Int -> a
  fromInt n | n < 0 = negate (fromInt (P.negate n))
            | otherwise = foldl' (+) zero (replicate n one)
class Ring a => Field a where
  recip :: a -> a
  recip = (one /)
  (/) :: a -> a -> a
  a / b = a * recip b

(^) :: Ring a => a -> Int -> a
_ ^ 0 = one
x ^ n | even n = let y = x ^ (n `div` 2) in y * y
      | otherwise = x * x ^ (n P.- 1)

sum, product :: Ring a => [a] -> a
sum = foldr (+) zero
product = foldr (*) one

instance Additive Int where { (+) = (P.+); zero = 0; negate = P.negate }
instance Ring Int where { (*) = (P.*); one = 1; fromInt = id }
instance Integral a => Additive (Ratio a) where { (+) = (P.+); zero = 0; (-) = (P.-) }
instance Integral a => Ring (Ratio a) where { (*) = (P.*); one = 1 }
instance Integral a => Field (Ratio a) where { recip = P.recip }

newtype Poly a = Poly [a] deriving Eq
poly :: Additive a => [a] -> Poly a
poly = Poly . dropWhileEnd (== zero)
instance Additive a => Additive (Poly a) where
  Poly a + Poly b = poly (go a b)
    where go (x : xs) (y : ys) = x + y : go xs ys
          go xs [] = xs
          go [] ys = ys
  zero = Poly []
  negate (Poly a) = Poly (map negate a)
instance Ring a => Ring (Poly a) where
  Poly as * Poly bs = foldr (\a (Poly r) -> poly (map (a *) bs) + shift r) zero as
    where shift [] = Poly []
          shift r = Poly (zero : r)
  one = poly [one]
instance Show a => Show (Poly a) where
  showsPrec d (Poly cs) = case reverse (zip [0 :: Int ..] cs) of
    [] -> showString "0"
    ts -> showParen (d > 6 && length ts > 1) (foldr1 (\a b -> a . showString " + " . b) [showsPrec 8 c . power i | (i, c) <- ts])
    where power 0 = id
          power 1 = showChar 'x'
          power i = showString "x^" . shows i

newtype M a = M [[a]] deriving Eq
instance Show a => Show (M a) where show (M r) = intercalate "; " (map (unwords . map (flip (showsPrec 11) "")) r)
instance Ring a => Additive (M a) where
  M a + M b = M (zipWith (zipWith (+)) a b)
  zero = M (repeat (repeat zero))
  negate (M a) = M (map (map negate) a)
instance Ring a => Ring (M a) where
  M a * M b = M [[sum (zipWith (*) r c) | c <- transpose b] | r <- a]
  one = M [[if i == j then one else zero | j <- [0 .. 1 :: Int]] | i <- [0 .. 1 :: Int]]

data Q a = Q a a a a deriving (Eq, Show)
instance Additive a => Additive (Q a) where
  Q a b c d + Q e f g h = Q (a + e) (b + f) (c + g) (d + h)
  Q a b c d - Q e f g h = Q (a - e) (b - f) (c - g) (d - h)
  zero = Q zero zero zero zero
instance Ring a => Ring (Q a) where
  one = Q one zero zero zero
  Q a b c d * Q e f g h = Q (a * e - b * f - c * g - d * h) (a * f + b * e + c * h - d * g) (a * g - b * h + c * e + d * f) (a * h + b * g - c * f + d * e)
instance Field a => Field (Q a) where
  recip (Q a b c d) = let n = a * a + b * b + c * c + d * d in Q (a / n) (negate b / n) (negate c / n) (negate d / n)

newtype F7 = F7 Int deriving (Eq, Show)
instance Additive F7 where { F7 a + F7 b = F7 ((a P.+ b) `mod` 7); zero = F7 0; negate (F7 a) = F7 (P.negate a `mod` 7) }
instance Ring F7 where { F7 a * F7 b = F7 (a P.* b `mod` 7); one = F7 1 }
instance Field F7 where recip a = a ^ 5

eval :: Ring a => Poly a -> a -> a
eval (Poly cs) x = foldr (\c r -> c + x * r) zero cs

main :: IO ()
main = do
  let x = Poly [0, 1] :: Poly Int
      p = (x + one) ^ 4 - fromInt 3 * x ^ 2
  print (p, Just (negate p), eval p 2, zero :: Poly Int, [x * x - x * x])
  print (M [[1, 1], [1, 0]] ^ 20 :: M Int, product [M [[1, k], [0, 1]] | k <- [1 .. 5 :: Int]])
  print (M [[x, one], [zero, x]] ^ 3)
  let i = Q 0 1 0 0; j = Q 0 0 1 0; k = Q 0 0 0 1 :: Q Rational
  print (map (== negate one) [i * i, j * j, k * k, i * j * k], i * j == k, recip (one + i + j + k))
  print ((one + i) / (one - i) == i, (Q 1 2 3 4 / Q 4 3 2 1) * Q 4 3 2 (1 :: Rational))
  print ([fromInt n / fromInt 3 | n <- [0 .. 6]] :: [F7], eval (poly [F7 3, F7 5, F7 1]) (F7 4), fromInt (-10) :: F7)
  print (eval (poly [poly [1, 1], poly [0, 2]]) (poly [1 % 2, 3 :: Rational]))

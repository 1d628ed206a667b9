-- Own Integral instance (modular ints, Gaussian integers): class defaults of quot/div/gcd/^ run on it
module Main where
import Data.Ratio

newtype Z7 = Z7 Int deriving (Eq, Ord)
instance Show Z7 where showsPrec d (Z7 n) = showParen (d > 9) (shows n . showString " mod 7")
instance Num Z7 where
  Z7 a + Z7 b = fromIntegral (a + b)
  Z7 a * Z7 b = fromIntegral (a * b)
  negate (Z7 a) = fromIntegral (negate a)
  abs = id
  signum (Z7 0) = 0
  signum _ = 1
  fromInteger n = Z7 (fromInteger (n `mod` 7))
instance Fractional Z7 where
  recip 0 = error "no inverse"
  recip x = x ^ (5 :: Int)
  fromRational r = fromInteger (numerator r) / fromInteger (denominator r)
instance Enum Z7 where
  fromEnum (Z7 n) = n
  toEnum = fromIntegral
instance Bounded Z7 where { minBound = 0; maxBound = 6 }

data G = G { re, im :: Integer } deriving (Eq, Ord)
instance Show G where
  showsPrec d (G a b)
    | b == 0 = showsPrec d a
    | otherwise = showParen (d > 6) $ showsPrec 6 a . showString (if b < 0 then " - " else " + ") . shows (abs b) . showChar 'i'
instance Num G where
  G a b + G c d = G (a + c) (b + d)
  G a b * G c d = G (a * c - b * d) (a * d + b * c)
  negate (G a b) = G (-a) (-b)
  abs z = let G a b = z * conj z in if b == 0 then G a 0 else error "norm"
  signum z = if z == 0 then 0 else 1
  fromInteger n = G n 0
instance Real G where toRational (G a _) = toRational a
instance Enum G where { fromEnum = fromEnum . re; toEnum n = G (toEnum n) 0 }
instance Integral G where
  toInteger = re
  quotRem z w = let G p q = z * conj w
                    G n _ = abs w
                    near x = (2 * x + n) `div` (2 * n)
                    r = G (near p) (near q)
                in (r, z - r * w)
  divMod = quotRem

conj :: G -> G
conj (G a b) = G a (-b)

euclid :: Integral a => a -> a -> a
euclid a b = if b == 0 then a else euclid b (a `mod` b)

i :: G
i = G 0 1

main :: IO ()
main = do
  print [x * y | x <- [2, 3 :: Z7], y <- [-1, 10]]
  print (map recip [1 .. 6 :: Z7], 1 / 3 :: Z7, 0.5 :: Z7, 2.5e-1 :: Z7)
  print (Just (3 :: Z7), [minBound .. maxBound :: Z7] == map toEnum [0 .. 6], sum [1 .. 6 :: Z7], 3 ^ (100 :: Int) :: Z7, 3 ^^ (-2 :: Int) :: Z7)
  print [subtract 5 3 :: Z7, 2 - 6, -1]
  print ((2 + 3 * i) * (1 - i), i ^ (7 :: Int), Just (2 - i), [negate i, -3])
  print (quotRem (27 - 23 * i) (8 + i), (27 - 23 * i) `div` (8 + i), (27 - 23 * i) `rem` (8 + i))
  print (euclid (11 + 3 * i) (1 + 8 * i), euclid (4 + 2 * i) 6)
  print (fromIntegral (G 5 9) + 0.5 :: Double, toInteger (G 12 1), even (4 :: G), odd (3 :: G), even (1 + i))
  print (fromIntegral (300 :: Int) :: Z7, realToFrac (G 3 4) :: Double, (abs (3 + 4 * i), signum i))

-- gcd and lcm at every kind of integral type, with negative, zero and large arguments, and at a type of one's own.
import Data.Int
import Data.Ratio
import Data.Word
import Numeric.Natural

newtype Even = Even Integer deriving (Eq, Ord, Show)
instance Num Even where
  Even a + Even b = Even (a + b)
  Even a * Even b = Even (a * b)
  negate (Even a) = Even (negate a)
  abs (Even a) = Even (abs a)
  signum (Even a) = Even (signum a)
  fromInteger = Even
instance Real Even where toRational (Even a) = toRational a
instance Enum Even where { toEnum = Even . toInteger; fromEnum (Even a) = fromInteger a }
instance Integral Even where
  toInteger (Even a) = a
  quotRem (Even a) (Even b) = let (q, r) = quotRem a b in (Even q, Even r)

table :: Integral a => [a] -> [(a, a)]
table xs = [(gcd x y, lcm x y) | x <- xs, y <- xs]

main :: IO ()
main = do
  let small = [0, 1, -1, 6, -4, 35] :: [Integer]
      large = [2 ^ 70, -(2 ^ 64), 3 ^ 50 * 2 ^ 10, 10 ^ 30, 2 ^ 63, 0, 7]
  print (table small)
  print (table large)
  print (table (map fromInteger small) == (table (map fromInteger small) :: [(Int, Int)]), table (map fromInteger small :: [Int8]))
  print (table [0, 1, 12, 18, 2 ^ 80 :: Natural], table [0, 4, 6, maxBound :: Word8], table [0, 10, maxBound - 1 :: Word])
  print (gcd (minBound :: Int64) 6, gcd 0 (minBound :: Int), gcd (-8) (12 :: Int16))
  print (map fst (table (map Even [0, 12, -18, 2 ^ 66])))
  print (product [k % (k + 2) | k <- [1 .. 60 :: Integer]], sum [1 % k | k <- [-30 .. -1 :: Integer]])

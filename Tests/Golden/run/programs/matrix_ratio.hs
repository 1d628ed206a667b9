-- Exact linear algebra: elimination, determinants, inverses, characteristic recurrences, over a class of fields.
module Main where
import Data.Ratio
import Data.List (transpose, intercalate)

newtype Matrix a = Matrix [[a]] deriving Eq

instance Show a => Show (Matrix a) where
  show (Matrix rs) = intercalate "\n" (map (unwords . map show) rs)
instance Functor Matrix where
  fmap f (Matrix rs) = Matrix (map (map f) rs)
instance Num a => Num (Matrix a) where
  Matrix a + Matrix b = Matrix (zipWith (zipWith (+)) a b)
  Matrix a * Matrix b = Matrix [[sum (zipWith (*) r c) | c <- transpose b] | r <- a]
  negate = fmap negate
  abs = fmap abs
  signum = fmap signum
  fromInteger n = Matrix [[fromInteger n]]

identity :: Num a => Int -> Matrix a
identity n = Matrix [[if i == j then 1 else 0 | j <- [1 .. n]] | i <- [1 .. n]]

newtype Mod7 = Mod7 Int deriving (Eq, Ord)
instance Show Mod7 where showsPrec d (Mod7 n) = showsPrec d n
instance Num Mod7 where
  Mod7 a + Mod7 b = Mod7 ((a + b) `mod` 7)
  Mod7 a * Mod7 b = Mod7 ((a * b) `mod` 7)
  negate (Mod7 a) = Mod7 ((7 - a) `mod` 7)
  abs = id
  signum = id
  fromInteger n = Mod7 (fromInteger (n `mod` 7))
instance Fractional Mod7 where
  recip (Mod7 0) = error "division by zero in Z/7"
  recip a = a ^ (5 :: Int)
  fromRational r = fromInteger (numerator r) / fromInteger (denominator r)

eliminate :: (Eq a, Fractional a) => [[a]] -> Maybe (a, [[a]])
eliminate = go 1 []
  where
    go d done [] = Just (d, reverse done)
    go d done rs = case break ((/= 0) . (!! length done)) rs of
      (_, []) -> Nothing
      (before, p : after) ->
        let k = length done
            pivot = p !! k
            p' = map (/ pivot) p
            clear r = zipWith (\x y -> x - (r !! k) * y) r p'
            sign = if even (length before) then 1 else -1
        in go (d * pivot * sign) (p' : map clear done) (map clear (before ++ after))

determinant :: (Eq a, Fractional a) => Matrix a -> a
determinant (Matrix rs) = maybe 0 fst (eliminate rs)

inverse :: (Eq a, Fractional a) => Matrix a -> Maybe (Matrix a)
inverse (Matrix rs) = do
  let n = length rs
      Matrix one = identity n
  (_, done) <- eliminate (zipWith (++) rs one)
  return (Matrix (map (drop n) done))

power :: Num a => Matrix a -> Int -> Int -> Matrix a
power m size n
  | n == 0 = identity size
  | even n = half * half
  | otherwise = m * power m size (n - 1)
  where half = power m size (n `div` 2)

main :: IO ()
main = do
  let m = Matrix [[2, 1, 1], [1, 3, 2], [1, 0, 0]] :: Matrix Rational
      hilbert n = Matrix [[1 % (i + j - 1) | j <- [1 .. n]] | i <- [1 .. n]] :: Matrix Rational
  print m
  print (determinant m, inverse m)
  print (fmap (* m) (inverse m) == Just (identity 3))
  print (determinant (hilbert 6))
  print (maybe (Matrix []) (fmap numerator) (inverse (hilbert 4)))
  print (inverse (Matrix [[1, 2], [2, 4]] :: Matrix Rational))
  let z = fmap (fromInteger . numerator) m :: Matrix Mod7
  print (determinant z, inverse z)
  print (power (Matrix [[1, 1], [1, 0]]) 2 150 :: Matrix Integer)
  print (m * 1 == m, signum (negate m))

-- One fast power over many semirings: matrices over integers, booleans, tropical numbers and matrices of matrices, with own operator fixities
module Main where
import Prelude hiding ((^), sum)
import qualified Prelude as P
import Data.List (transpose, foldl')

infixl 6 .+.
infixl 7 .*.
infixr 8 ^
class Eq a => Semiring a where
  zero, one :: a
  (.+.), (.*.) :: a -> a -> a
  sum :: [a] -> a
  sum = foldl' (.+.) zero
  (^) :: a -> Integer -> a
  x ^ n | n == 0 = one
        | even n = let y = x ^ (n `div` 2) in y .*. y
        | otherwise = x .*. x ^ (n - 1)
instance Semiring Integer where { zero = 0; one = 1; (.+.) = (+); (.*.) = (*) }
instance Semiring Bool where { zero = False; one = True; (.+.) = (||); (.*.) = (&&); b ^ n = b || n == 0 }

data Trop = Inf | T Int deriving (Eq, Ord)
instance Show Trop where { show Inf = "-"; show (T n) = show n }
instance Semiring Trop where
  zero = Inf
  one = T 0
  Inf .+. y = y
  x .+. Inf = x
  T a .+. T b = T (min a b)
  T a .*. T b = T (a + b)
  _ .*. _ = Inf

data Mat a = Mat [[a]] | Scalar a deriving Show
instance Semiring a => Eq (Mat a) where
  Mat a == Mat b = a == b
  Scalar a == Scalar b = a == b
  m == Scalar s = m == m `like` s
  s == m = m == s
like :: Semiring a => Mat a -> a -> Mat a
like (Scalar _) s = Scalar s
like (Mat r) s = Mat [[if i == j then s else zero | (j, _) <- zip [0 :: Int ..] r] | (i, _) <- zip [0 ..] r]
instance Semiring a => Semiring (Mat a) where
  zero = Scalar zero
  one = Scalar one
  Mat a .+. Mat b = Mat (zipWith (zipWith (.+.)) a b)
  Scalar a .+. Scalar b = Scalar (a .+. b)
  Scalar a .+. m = like m a .+. m
  m .+. Scalar a = m .+. like m a
  Mat a .*. Mat b = Mat [[sum (zipWith (.*.) r c) | c <- transpose b] | r <- a]
  Scalar a .*. Scalar b = Scalar (a .*. b)
  Scalar a .*. Mat b = Mat (map (map (a .*.)) b)
  Mat a .*. Scalar b = Mat (map (map (.*. b)) a)

fib :: Integer -> Integer
fib n = case Mat [[1, 1], [1, 0]] ^ n of
  Mat [[_, f], _] -> f
  _ -> 0

edges :: Semiring w => Int -> [(Int, Int, w)] -> Mat w
edges n es = Mat [[sum [w | (a, b, w) <- es, a == i, b == j] | j <- [1 .. n]] | i <- [1 .. n]]

main :: IO ()
main = do
  print (map fib [0, 1, 10, 100])
  let g = [(1, 2, 7), (2, 3, 1), (1, 3, 20), (3, 4, 2), (4, 2, -1)] :: [(Int, Int, Int)]
      count = edges 4 [(a, b, 1) | (a, b, _) <- g] :: Mat Integer
      reach = edges 4 [(a, b, True) | (a, b, _) <- g]
      dist = edges 4 [(a, b, T w) | (a, b, w) <- g]
  print (count ^ 5)
  print (one .+. reach .*. (one .+. reach) ^ 3)
  print ((one .+. dist) ^ 4)
  print (2 .+. 3 .*. 2 ^ 3 ^ 2 :: Integer, 2 P.^ (3 :: Int) * 2 :: Integer, False ^ 0 .+. zero)
  print (count == Scalar 1 .*. count, Scalar 0 == count .*. zero, (Mat [[2, 0], [0, 2]] :: Mat Integer) == Scalar 2, one == (count ^ 0))
  let block = Mat [[Mat [[1, 1], [0, 1]], Scalar 2], [Scalar 0, Scalar 1]] :: Mat (Mat Integer)
  print (block ^ 3)

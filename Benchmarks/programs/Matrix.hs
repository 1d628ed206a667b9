-- Powers of a matrix of lists, overloaded.
module Main where
import Data.List
newtype Matrix a = Matrix [[a]]
instance Num a => Num (Matrix a) where
  Matrix a * Matrix b = Matrix [[sum (zipWith (*) row column) | column <- transpose b] | row <- a]
  Matrix a + Matrix b = Matrix (zipWith (zipWith (+)) a b)
  negate (Matrix a) = Matrix (map (map negate) a)
  abs = id
  signum = id
  fromInteger n = Matrix [[fromInteger n]]
main :: IO ()
main = do
  let m = Matrix [[fromIntegral ((i * j) `mod` 7) | j <- [1 .. 100]] | i <- [1 .. 100 :: Int]] :: Matrix Int
      Matrix r = m ^ (64 :: Int)
  print (sum (map sum r))
  let Matrix d = Matrix [[1 / (i + j) | j <- [1 .. 60]] | i <- [1 .. 60]] ^ (9 :: Int) :: Matrix Double
  print (sum (map sum d))

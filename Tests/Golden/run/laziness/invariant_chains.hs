-- | What a loop takes apart and computes anew each time round, with the same result: nothing of it happens unless an
-- element asks for it, failures are the elements' own, and what is unbounded stays lazy.
module Main (main) where

import Control.Exception
import Data.Ratio

slow :: Int -> Int -> Integer
slow a b = foldr (\i acc -> (acc * 31 + fromIntegral i) `mod` 1000003) 7 [a .. b]
{-# NOINLINE slow #-}

halves :: [Int] -> ([Int], [Int])
halves xs = (take n xs, drop n xs) where n = length xs `div` 2
{-# NOINLINE halves #-}

-- | A chain with one result.
shift :: (Int, Int) -> [Integer] -> [Integer]
shift p ys = [y + slow (fst p) (snd p) | y <- ys]

-- | With two, one of them unbounded.
weave :: [Int] -> [Int] -> [Int]
weave xs = go
  where
    go [] = []
    go (y : ys) = case halves xs of
      (front, back) -> (y + length front) : (y + length (take 3 (cycle back))) : go ys

-- | Part of it fails.
ratios :: Maybe Rational -> [Rational] -> [Rational]
ratios scale rows = map (\r -> r - numeratorOf scale % 7 / 3) rows
  where
    numeratorOf (Just q) = numerator q
    numeratorOf Nothing = error "no scale"

eliminate :: [[Rational]] -> [[Rational]]
eliminate [] = []
eliminate (pivot : rows) = pivot : eliminate [tail (zipWith (\a b -> b - a * (head row / head pivot)) pivot row) | row <- rows]

attempt :: a -> IO String
attempt x = either (\e -> "failed: " ++ takeWhile (/= '\n') (show (e :: SomeException))) (const "fine") <$> try (evaluate x)

main :: IO ()
main = do
  print (shift (3, 40) [1, 2, 3])
  print (length (shift undefined [1, 2, 3]))
  print (take 2 (shift (1, 10) (1 : 2 : undefined)))
  attempt (sum (shift (1, error "second") [1])) >>= putStrLn
  print (shift undefined [])
  print (weave [1, 2, 3, 4, 5] [10, 20])
  print (take 2 (weave [1 ..] []))
  print (ratios (Just (5 % 2)) [1, 1 % 2])
  print (length (ratios Nothing [1, 2, 3]))
  attempt (last (ratios Nothing [1, 2])) >>= putStrLn
  let m = [[fromIntegral ((i * i + 3 * j + i * j * j) `mod` 17 + 1) | j <- [1 .. 7]] | i <- [1 .. 6 :: Int]]
  print (map last (eliminate m))
  attempt (map last (eliminate [[0, 1], [2, 3 :: Rational]]) !! 1) >>= putStrLn

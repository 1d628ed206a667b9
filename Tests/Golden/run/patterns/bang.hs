{-# LANGUAGE BangPatterns #-}
module Main where
import Control.Exception
sumStrict :: [Int] -> Int
sumStrict = go 0 where
  go !acc [] = acc
  go !acc (x : xs) = go (acc + x) xs
mean :: [Double] -> Double
mean = fin . foldr' step (0, 0 :: Int) where
  step x (!s, !n) = (s + x, n + 1)
  fin (s, n) = s / fromIntegral n
  foldr' f z = go z where go !a [] = a
                          go !a (y : ys) = go (f y a) ys
f :: Int -> Int
f !x = 1
g :: (Int, Int) -> Int
g (!a, b) = 2
h :: Maybe Int -> Int
h (Just !n) = 3
h Nothing = 4
(!) :: Int -> Int -> Int
a ! b = a * b
test :: String -> Int -> IO ()
test name v = do
  r <- try (evaluate v)
  putStrLn (name ++ " " ++ either (\e -> case e of ErrorCall m -> m) show r)
main :: IO ()
main = do
  print (sumStrict [1 .. 1000])
  print (mean [1, 2, 3, 4])
  test "f" (f boom)
  test "g1" (g (boom, 1))
  test "g2" (g (1, boom))
  test "h" (h (Just boom))
  test "let bang" (let !x = boom in 5)
  test "let lazy" (let x = boom in 5)
  test "let bang pair" (let !(a, b) = (1, boom) in a)
  test "where bang" (k 1)
  test "lambda" ((\ !x -> 6) boom)
  test "case" (case boom of !x -> 7)
  print (3 ! 4)
  let !y = 3 + 4
      !z = y * 2
  print z
  where boom = errorWithoutStackTrace "boom"
        k n = n + 1 where !q = boom :: Int

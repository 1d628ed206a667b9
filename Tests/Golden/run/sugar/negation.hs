{-# LANGUAGE LexicalNegation, LambdaCase #-}
-- `-x` by the space before it.
module Main where

f :: Int -> Int
f -1 = 100
f x = x * 2

g :: Int -> Int -> Int
g a b = a * 10 + b

data T = T Int deriving (Show, Eq, Ord)

sign :: Int -> String
sign = \case
  -1 -> "minus one"
  0 -> "zero"
  n | n < -5 -> "small" | otherwise -> "other"

main :: IO ()
main = do
  let x = 7 :: Int
      y = 3 :: Int
  print (f -1, f -2, g -1 -2)
  print (x - y, x-y, -x)
  print (-x `mod` y, (-x) `mod` y, -(x `mod` y))
  print (map (- y) [1, 2, 3], map (subtract 1) [-1, -2], (-x))
  print (-2 ^ (2 :: Int), abs -x, negate -x, [-x, -9 .. -20], [-1 .. 1])
  print (T -1, T -x, compare -1 -2)
  mapM_ (putStrLn . sign) [-1, 0, -7, 3]
  print (-1.5 :: Double, abs -1.5e-3, minBound == (-9223372036854775808 :: Int))
  print (-1 + 2, (+ -1) 5, (-1 +) 5, -x*y, x * -y)

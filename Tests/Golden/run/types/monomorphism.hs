module Main where
import Data.List (genericLength)
-- simple pattern bindings without a signature are not generalised over constrained variables
plus = (+)          -- used at Double below, so Double everywhere
total = 100         -- defaults to Integer
shared = fromIntegral (length "abc")
x, y :: Num a => a
x = 3
y = x * 2
avg xs = sum xs / genericLength xs
main :: IO ()
main = do
  print (plus 1 2.5)
  print (plus 1 2)
  print (total ^ 12)
  print (shared / 2)
  print (x + 0.5, y + 1 :: Int)
  print (avg [1, 2, 4])
  let m = 7
      half = m / 2
      showIt = show
      (a, b) = (1, 2.5)
  print (m, half)
  putStrLn (showIt 3)
  print (a + b)
  let n = 5 in print (n * n, fromIntegral n / 2)
  let e = []; len = length e
  print (len, e == "")
  let f = \z -> z + 1 -- monomorphic: Double by its use
  print (f 1, f 2.5)
  let g z = z + 1
  print (g (1 :: Int), g 2.5)

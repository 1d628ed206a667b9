module Main where
import Prelude hiding (lookup)
x :: Int
x = 100
lookup :: Int
lookup = 7
f :: Int -> Int
f x = let y = x in (\x -> let x' = x + y in case x' of x -> x * 2) (x + 1)
g :: Int -> Int
g y = x + y where x = y * 2
h :: Int
h = x + (let x = 1 in x + (let x = 2 in x) + x) + x
k :: Int -> [Int]
k n = [n | n <- [n .. n + 2], n <- [n * 10, n * 20]]
m :: Maybe Int
m = do
  x <- Just 1
  x <- Just (x + 1)
  let x' = x * 10
  x <- return (x' + x)
  return x
even, odd :: Int -> Bool
even 0 = True
even n = Main.odd (n - 1)
odd 0 = False
odd n = Main.even (n - 1)
mutual :: Int -> (Bool, Bool)
mutual n = (ev n, od n)
  where ev 0 = True
        ev i = od (i - 1)
        od 0 = False
        od i = ev (i - 1)
main :: IO ()
main = do
  print (f 1, g 5, h, lookup)
  print (k 1, m, Main.even 10, Main.odd 7, mutual 5)
  let (a, b) = (b + 1, 10)
      c : d : _ = [a, a + 1 ..]
      z@(Just w) = Just (c + d)
  print (a, b, c, d, z, w)
  let fibs = 0 : 1 : zipWith (+) fibs (tail fibs)
  print (fibs !! 50)
  let x = 5; main = x + 1
  print main
  where unused = undefined

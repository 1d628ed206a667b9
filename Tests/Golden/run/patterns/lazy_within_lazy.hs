{-# LANGUAGE BangPatterns, ViewPatterns #-}
module Main where

-- Lazy patterns within lazy patterns: each variable is bound once, wherever the pattern stands.
data R = R { left :: (Int, Int), right :: Maybe Int }

f :: (Int, (Int, Int)) -> [Int]
f ~(a, ~(b, c)) = [a, b, c]

g :: (Int, Int) -> Int
g ~(a, ~b) = a

h :: (Int, ((Int, Int), Int)) -> (Int, Int, Int, Int)
h ~(a, ~(~(b, ~c), d)) = (a, b, c, d)

whole :: (Int, (Int, Int)) -> Int
whole ~p@(a, ~q@(b, ~c)) = fst p + fst q + snd q + a + b + c

mixed :: (Int, (Int, Int)) -> Int
mixed ~(a, !(~b, c)) = a + c

viewed :: (Int, Int) -> Int
viewed ~(subtract 1 -> a, ~(negate -> b)) = a * b

record :: R -> Int
record ~R { left = ~(a, b), right = ~(Just c) } = a + b

class C a where method :: (a, (a, a)) -> [a]
instance C Int where method ~(a, ~(b, ~c)) = [c, b, a]

local :: Int -> Int
local n =
  let ~(a, ~(b, ~c)) = (n, (n + 1, undefined))
      !(d, ~(e, _)) = (n, undefined :: (Int, Int))
      !x@(~(y, z)) = (n + 2, n + 3)
   in a + b + d + fst x + y + z

strict :: (Int, (Int, Int)) -> Int
strict (a, ~(b, ~c)) = if a > 0 then a else b

main :: IO ()
main = do
  print (f (1, (2, 3)))
  print (g (1, undefined))
  print (h (1, ((2, 3), 4)))
  print (whole (1, (2, 3)))
  print (mixed (1, (undefined, 3)))
  print (viewed (4, 5))
  print (record R { left = (1, 2), right = Nothing })
  print (method (1 :: Int, (2, 3)))
  print (local 1)
  print (strict (1, undefined), strict (0, (7, undefined)))
  print ((\ ~(a, ~(b, c)) -> a) (1 :: Int, undefined :: (Int, Int)))
  print (case (1 :: Int, undefined) of ~(a, ~(b, c)) -> a + const 0 (b + c :: Int))
  ~(f : ~(g : ~rest)) <- return [1 :: Int, 2]
  print (f, g, length rest)
  ~(s, ~t) <- return (5 :: Int, 'x')
  print (s, t)
  print [a + length b | ~(a, ~b@(~c : _)) <- [(1, "x"), (2, "yz")]]
  let ~(m, ~(n, o)) = (1 :: Int, ('a', 'b')) in print (m, n, o)
  print (let go 0 ~(a, ~b) = (a :: Int, b :: Int); go k ~(a, ~b) = go (k - 1) (b, a) in go (3 :: Int) (1, 2))

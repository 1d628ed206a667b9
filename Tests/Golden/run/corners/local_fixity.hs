-- Fixity declarations in let, where, classes and for backquoted names; shadowed operators; sections of every kind.
module Main where

import Data.Function ((&))
import qualified Data.List as L ((\\), union)
import Prelude hiding ((^), div)
import qualified Prelude as P

infixl 1 `then'`
infixr 0 `div`
infix 4 ===, =/=
infixr 5 :>
infixl 4 `Snoc`

data L a = E | a :> L a | L a `Snoc` a deriving (Eq, Ord, Show, Read)

class Same a where
  infixl 9 ~~>
  (===), (=/=) :: a -> a -> Bool
  a =/= b = not (a === b)
  (~~>) :: a -> Int -> String
  x ~~> n = concat (replicate n (if x === x then "=" else "#"))
  {-# MINIMAL (===) #-}

instance Same Int where (===) = (==)
instance Same Double where
  a === b = abs (a - b) < 0.5

then' :: a -> (a -> b) -> b
then' = (&)

div :: Int -> Int -> Int
div a b = a - b

(^) :: Int -> Int -> Int
a ^ b = a * 10 + b

local :: Int -> [Int]
local n =
  let infixr 6 +++
      infixl 7 ***
      (+++), (***) :: Int -> Int -> Int
      a +++ b = a - b
      a *** b = 2 * a + b
  in [n +++ 3 +++ 1, n *** 1 *** 2, n +++ 2 *** 3 +++ 4, negate n +++ 1, 1 |> 2 |> 3, w 1 2]
  where
    infixr 3 |>
    (|>) = \a b -> a * b - n
    w a b = a ⊕ b ⊕ a
      where infixl 2 ⊕
            x ⊕ y = x - 10 * y

shadow :: (Int -> Int -> Int) -> Int
shadow (+) = 3 + 4 * 2 -- the parameter's fixity is the default, infixl 9
  where _unused = ()

shadow' :: Int -> Int -> Int
shadow' x y = let (*) = (+); infixl 6 * in x * y * 2 + 3

main :: IO ()
main = do
  print (local 10)
  print (shadow (P.-), shadow' 4 5)
  print (1 ^ 2 ^ 3, (`div` 3) 10, (10 `div`) 3, 10 `div` 3 `div` 2, 2 P.^ 3 P.^ 2)
  print ((1 :> 2 :> E) `Snoc` 3 `Snoc` 4)
  print (showsPrec 5 (1 :> E) "", showsPrec 6 (1 :> E) "", Just (E `Snoc` (-1)))
  print (read "1 :> (E `Snoc` (-2))" :: L Int)
  print ((reads :: ReadS (L Int)) "1 :> 2 :> E!")
  print (3 === (4 :: Int), 3 =/= (3.2 :: Double), (2 :: Int) ~~> 3 ++ "|", (1.5 :: Double) ~~> 1 ++ (2 :: Double) ~~> 2)
  print (5 `then'` subtract 1 `then'` show `then'` length)
  print (subtract 1 `map` [1, 2], (`elem` "abc") `filter` "cab!", (L.\\ [2]) [1, 2, 3], ([1] `L.union`) [2])
  print (map (\f -> f 5) [(subtract 2), (+ (-2)), (2 -), (- 2 +), \x -> -x P.^ (2 :: Int)])
  print ((.) (+ 1) (* 2) 5, (`foldr` 0) (-) [1, 2, 3], (,,) 1 2 3, (,) <$> Just 1 <*> Just 'x')
  print (- 5 `mod` 3, (- 5) `mod` 3, negate 5 `mod` 3, -2 P.^ (2 :: Int), 1 - (-1) `seq` 2)

{-# OPTIONS_GHC -Wall #-}
{-# LANGUAGE Haskell2010 #-}
{-# LANGUAGE
    BangPatterns,
    TupleSections
  #-}
{-# LaNgUaGe LambdaCase #-}
-- | Pragmas in all their places.
module Main
  ( main -- * exported
  ) where

data P = P {-# UNPACK #-} !Int !Int deriving (Show)

{-# INLINE add #-}
add :: P -> P -> P
add (P a b) (P c d) = P (a + c) (b + d)
{-# NOINLINE mul #-}
mul :: Int -> Int -> Int
mul a b = a * b
{-# INLINABLE gen #-}
{-# SPECIALIZE gen :: Int -> Int #-}
gen :: Num a => a -> a
gen x = x + x
{-# RULES "gen/id" forall x. gen x = x + x #-}
{-# DEPRECATED old "use add" #-}
old :: Int
old = 3
{-# ANN module "annotation" #-}

class C a where
  c1, c2 :: a -> Int
  c1 = c2
  c2 = c1
  {-# MINIMAL c1 | c2 #-}

instance C Int where
  {-# INLINE c1 #-}
  c1 = (+ 1)

main :: IO ()
main = do
  print (add (P 1 2) (P 3 4))
  print (mul 6 7, gen (2 :: Int), {-# SCC "here" #-} gen 2.5 :: Double)
  print (c2 (4 :: Int), map (,True) "a", (\case { 'x' -> 1; _ -> 2 :: Int }) 'x')
  let !z = old in print z

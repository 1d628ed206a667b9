{- A block comment before the module header
   {- nested {- twice -} -} still inside -}
module Main (main) where
-- ordinary line comment
--- three dashes start a comment too
------------------------------------
-- | doc comments are comments; (--|) would be an operator, since a comment is two or more dashes and no symbol
import Data.List (sort) {- after an import -} -- and again

infixl 6 -->
(-->) :: Int -> Int -> Int   -- an operator that begins with two dashes
a --> b = a * 10 + b

(|--) :: Int -> Int -> Int   -- and one that ends with them
a |-- b = a - b

{-# UNKNOWN_PRAGMA is skipped #-}

main :: IO ()
main = do {- a comment {-nested-} in a do -}
  print (1 --> 2 --> 3)
  print (10 |-- 3)
  print {- in -} ( {- the -} 1 {- middle -} + {- of -} 2 {- things -} )
  putStrLn "{- not a comment -}" -- "not a string"
  putStrLn "-- neither is this"
  print ['-', '{', '-'] {--}
  print (sort [3, 1, 2]) {--}
 -- spaces
  {- "unbalanced quote in a comment -}
  print 'x'
  print (let x = 1 {- ; y = 2 -} in x)
  -- {- a line comment hides the opening of a block
  putStrLn "end" --}
{- trailing
block -}

{-# LANGUAGE MagicHash, UnboxedSums, UnboxedTuples #-}
module Main (main) where

import GHC.Exts

f :: Int -> (# Int | Bool #)
f 0 = (# True | #) -- ERROR: expected
f 1 = (# 1 | | #) -- ERROR: expected
f 2 = (# | True #)
f _ = (# 1, True #) -- ERROR: expected

g :: (# Int | (# Char, Int# #) #) -> Int
g (# n | #) = n
g (# | (# c #) #) = 0 -- ERROR: expected
g (# | (# c, i #) #) = I# i

h :: (# Int | Bool #) -> (# Bool | Int #)
h t = t -- ERROR: expected

main :: IO ()
main = return ()

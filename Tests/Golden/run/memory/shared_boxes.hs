-- A collection shares the boxes of characters and small numbers: their values, at and beyond the bounds of what is shared,
-- stay what they were.
module Main (main) where

import Control.Exception (evaluate)
import Control.Monad (forM_)
import Data.Char (chr, ord)
import System.Mem (performGC)

ints :: Int -> [Int]
ints n = [x * 3 - n | x <- [-200 .. 500]]
{-# NOINLINE ints #-}

chars :: Int -> String
chars n = map (chr . (+ n)) [0 .. 400]
{-# NOINLINE chars #-}

data Mixed = Mixed Int Char Double Word

main :: IO ()
main = do
  let numbers = ints 7
      text = chars 1
      mixed = [Mixed n (chr (abs n)) (fromIntegral n) (fromIntegral (abs n)) | n <- numbers]
  before <- evaluate (sum numbers, sum (map ord text), sum [n + ord c | Mixed n c _ _ <- mixed])
  forM_ [1 :: Int .. 3] $ \_ -> do
    performGC
    let after = (sum numbers, sum (map ord text), sum [n + ord c | Mixed n c _ _ <- mixed])
    print (before == after, after)
    print [n | n <- numbers, n `elem` [-607, -259, -256, -253, 1022, 1025, 1025, 893]]
    print (filter (`elem` "\253\254\255\256\257az") text)
    print (sum [d + fromIntegral w | Mixed _ _ d w <- mixed])

module Main where
import Data.List (foldl')
main :: IO ()
main = do
  print (foldl' (+) 0 [1 .. 50000000 :: Int])
  print (sum (map (* 2) (filter even [1 .. 10000000 :: Int])))
  print (length (show (product [1 .. 3000 :: Integer])))

module Main where
-- a lazily extended global list, indexed again and again
table :: [Integer]
table = 1 : 1 : zipWith (+) table (tail table)
squares :: [Int]
squares = map (^ 2) [0 ..]
main :: IO ()
main = do
  print (map (table !!) [10, 100, 1000, 50] )
  print (sum (take 100000 squares), squares !! 99999, squares !! 5)
  print (length (show (table !! 20000)))

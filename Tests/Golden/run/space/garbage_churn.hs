module Main where
import Data.List (foldl')
-- live data that survives many collections while garbage streams by
data T = L | N !Int T T
insert :: Int -> T -> T
insert x L = N x L L
insert x t@(N y l r) | x < y = N y (insert x l) r
                     | x > y = N y l (insert x r)
                     | otherwise = t
member :: Int -> T -> Bool
member _ L = False
member x (N y l r) | x < y = member x l
                   | x > y = member x r
                   | otherwise = True
rnd :: Int -> Int
rnd s = (s * 1103515245 + 12345) `mod` 2147483648
size :: T -> Int
size L = 0
size (N _ l r) = size l + 1 + size r
main :: IO ()
main = do
  let keys = take 20000 (iterate rnd 42)
      t = foldl' (flip insert) L keys
  print (size t)
  print (length (filter (`member` t) (take 40000 (iterate rnd 42))))
  let go :: Int -> [Int] -> Int
      go 0 acc = sum acc
      go n acc = go (n - 1) (take 100 (n : map (+ 1) acc))
  print (go 3000 [])
  print (size t)

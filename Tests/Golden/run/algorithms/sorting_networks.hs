-- Sorts of many kinds, all checked for order and stability; a sorting network run over booleans; a permutation group.
module Main where

import Data.Function (on)
import Data.List (foldl', inits, insertBy, partition, permutations, sort, sortBy, tails, transpose, unfoldr)
import Data.Ord (comparing)

type Sort = (Int -> Int -> Ordering) -> [Int] -> [Int]

quick, merge, insertion, selection, heap, bubble, natural :: Sort
quick _ [] = []
quick c (p : xs) = quick c small ++ p : quick c large
  where (small, large) = partition ((== LT) . (`c` p)) xs

merge c = go
  where
    go [] = []
    go [x] = [x]
    go xs = let (a, b) = halve xs xs in go a `zipUp` go b
    halve (x : xs) (_ : _ : ys) = let (a, b) = halve xs ys in (x : a, b)
    halve xs _ = ([], xs)
    zipUp a@(x : xs) b@(y : ys) | c x y == GT = y : zipUp a ys
                                | otherwise = x : zipUp xs b
    zipUp a b = a ++ b

insertion c = foldr (\x ys -> let (a, b) = span ((== LT) . (`c` x)) ys in a ++ x : b) []

selection c = unfoldr pick
  where
    pick [] = Nothing
    pick (x : xs) = Just (foldl' least (x, []) xs)
    least (m, r) y | c y m == LT = (y, m : r)
                   | otherwise = (m, y : r)

data Bin = Nil | Bin Bin Int Bin
heap c = drain . foldr (add . \x -> Bin Nil x Nil) Nil
  where
    add Nil h = h
    add h Nil = h
    add g@(Bin a x b) h@(Bin d y e) | c x y /= GT = Bin (add b h) x a
                                    | otherwise = Bin (add e g) y d
    drain Nil = []
    drain (Bin a x b) = x : drain (add a b)

bubble c xs = case pass False xs of
  (True, ys) -> bubble c ys
  (False, ys) -> ys
  where
    pass moved (a : b : r) | c a b == GT = fmap (b :) (pass True (a : r))
                           | otherwise = fmap (a :) (pass moved (b : r))
    pass moved r = (moved, r)

natural c = until1 . runs
  where
    runs [] = []
    runs (x : xs) = up x (x :) xs
    up p acc (y : ys) | c p y /= GT = up y (acc . (y :)) ys
    up _ acc ys = acc [] : runs ys
    until1 [] = []
    until1 [r] = r
    until1 rs = until1 (pairs rs)
    pairs (a : b : r) = merge2 a b : pairs r
    pairs r = r
    merge2 a@(x : xs) b@(y : ys) = if c x y == GT then y : merge2 a ys else x : merge2 xs b
    merge2 a b = a ++ b

-- Batcher's odd-even merge sort as a list of comparators.
network :: Int -> [(Int, Int)]
network n = go 0 n
  where
    go lo k | k <= 1 = []
            | otherwise = go lo m ++ go (lo + m) m ++ join lo k 1
      where m = k `div` 2
    join lo k r
      | s < k = join lo k s ++ join (lo + r) k s ++ [(i, i + r) | i <- [lo + r, lo + r + s .. lo + k - r - 1]]
      | otherwise = [(lo, lo + r)]
      where s = r * 2

apply :: Ord a => [(Int, Int)] -> [a] -> [a]
apply = flip (foldl' swap)
  where swap xs (i, j) | xs !! i > xs !! j = [if k == i then xs !! j else if k == j then xs !! i else x | (k, x) <- zip [0 ..] xs]
                       | otherwise = xs

stable :: Sort -> [Int] -> Bool
stable f xs = f (compare `on` (`div` 10)) xs == sortBy (comparing (`div` 10)) xs

cycles :: [Int] -> [[Int]]
cycles p = go [0 .. length p - 1]
  where
    go [] = []
    go (i : is) = let c = i : takeWhile (/= i) (tail (iterate (p !!) i)) in c : go (filter (`notElem` c) is)

main :: IO ()
main = do
  let sorts = [("quick", quick), ("merge", merge), ("insertion", insertion), ("selection", selection), ("heap", heap), ("bubble", bubble), ("natural", natural)]
      inputs = map (map (`mod` 100)) [[], [3], [5, 4 .. 0], take 60 (iterate (\k -> k * 37 + 11) 7), concat (replicate 4 [1 .. 9])]
  mapM_ (\(n, f) -> putStrLn (n ++ replicate (10 - length n) '.' ++ show (all (\i -> f compare i == sort i) inputs) ++ " " ++ show (all (stable f) inputs) ++ " " ++ show (f (flip compare) [2, 9, 4]))) sorts
  print (network 4, length (network 16))
  print (all (\bs -> apply (network 8) bs == sort bs) (mapM (const [False, True]) [1 .. 8 :: Int]))
  print (apply (network 8) "networks", length (filter (odd . length . filter even . map length . cycles) (permutations [0 .. 4])))
  print (cycles [2, 0, 1, 4, 3, 5], take 4 (map cycles (permutations [0 .. 2])))
  print (transpose ["abc", "d", "", "ef"], map length (inits "abc"), map (foldr (insertBy (flip compare)) []) (init (tails [3, 1, 2 :: Int])))

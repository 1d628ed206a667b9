module Main where
import Data.List (sortBy, insertBy)
import Data.Ord (comparing)
-- constraints arise in local definitions and must float to the right binding
rank xs = map (\x -> (x, length (filter (< x) xs))) xs
showAll xs = concatMap sh xs where sh x = "[" ++ show x ++ "]"
norm v = sqrt (sum (zipWith (*) v v))
hist xs = foldr add [] xs
  where add x [] = [(x, 1)]
        add x ((z, n) : r) | x == z = (z, n + 1) : r
                           | otherwise = (z, n) : add x r
median xs = let s = sortBy compare xs; n = length s in
  if odd n then s !! (n `div` 2) else (s !! (n `div` 2 - 1) + s !! (n `div` 2)) / 2
lexi f g a b = case f a b of { EQ -> g a b; o -> o }
clamp lo hi = max lo . min hi
between lo hi x = lo <= x && x <= hi
digits base 0 = [0]
digits base n = go n [] where
  go 0 acc = acc
  go m acc = let (q, r) = m `divMod` base in go q (r : acc)
powMod b e m
  | e == 0 = 1
  | even e = let h = powMod b (e `div` 2) m in h * h `mod` m
  | otherwise = b * powMod b (e - 1) m `mod` m
enumAll = [minBound ..]
main :: IO ()
main = do
  print (rank "hello", rank [2.5, 1.5])
  putStrLn (showAll [1, 2] ++ showAll "ab" ++ showAll [Just True])
  print (norm [3, 4], hist "banana", hist [1, 1, 2])
  print (median [3, 1, 2], median [4, 1, 3, 2])
  print (sortBy (lexi (comparing snd) (comparing fst)) [(3, 'a'), (1, 'b'), (2, 'a')])
  print (clamp 0 10 50, clamp 'b' 'd' 'a', between 1 5 3)
  print (digits 2 10, digits 16 (2 ^ 70), digits (10 :: Int) 90210)
  print (powMod 3 1000 1000000007, enumAll == [False, True], length (enumAll ++ [True]))

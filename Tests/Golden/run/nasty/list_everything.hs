-- Data.List, function by function: empty lists, negative and huge counts, partial elements, infinite lists, stability, custom equalities.
module Main where

import Control.Exception
import Data.Char (isUpper, toLower)
import Data.Function (on)
import Data.List

cut :: [a] -> [a]
cut = take 5

big :: Int
big = maxBound

bottoms :: String -> a -> IO ()
bottoms name x = do
  r <- try (evaluate x)
  putStrLn (name ++ ": " ++ either (\e -> takeWhile (/= '\n') (show (e :: SomeException))) (const "a value") r)

main :: IO ()
main = do
  print (take (-1) "abc", drop (-1) "abc", take big "abc", drop big "abc", splitAt (-5) "ab", splitAt big "ab", splitAt minBound "")
  print (cut (cycle [1, 2]), cut (iterate (* 3) 1), cut (repeat 'x'), replicate (-3) 'x', cut (scanl (+) 0 [1 ..]), cut (scanl1 (*) [1 ..]), cut (scanl' (+) 0 [1 ..]))
  print (scanr (+) 0 [1, 2, 3], scanr1 max [3, 1, 2], scanr (:) [] "ab", scanr1 (-) [] :: [Int], scanl1 (-) [] :: [Int], cut (map head (scanr (\x _ -> [x]) [] [1 ..])))
  print (cut (map (take 2) (tails [1 ..])), cut (inits [1 ..]), tails "", inits "", take 2 (inits (1 : undefined :: [Int])))
  print (subsequences "", map length (subsequences "abc"), take 6 (subsequences [1 ..]), permutations "", permutations [1, 2, 3])
  print (map (take 3) (take 3 (permutations [1 ..])))
  print (group "", group [1, 1, 2, 1], groupBy (<=) [1, 2, 2, 3, 1, 2, 0, 4, 5, 2], cut (map head (group (concatMap (replicate 3) [1 ..]))))
  print (nub [3, 1, 3, 2, 1], cut (nub (cycle [1, 2, 3] `seq` [1 ..])), nubBy (\a b -> a < b) [1, 2, 3, 2, 1], nubBy (\a b -> a > b) [1, 2, 3, 2, 1])
  print (delete 3 [1, 3, 2, 3], deleteBy (\a b -> a == b + 1) 3 [1, 2, 3, 2], [1, 2, 3, 3, 4] \\ [3, 1, 7], [1, 1, 2] `union` [2, 3, 3, 1, 4], [1, 1, 2, 3] `intersect` [3, 1, 1], cut ([1 ..] \\ [2, 4]))
  print (unionBy ((==) `on` (`mod` 3)) [1, 4, 2] [3, 6, 5], intersectBy (\a b -> a == b * 2) [2, 4, 5, 6] [1, 3])
  print (insert 3 [1, 2, 4, 3], insert 0 [], cut (insert 4 [1, 3 ..]), insertBy (\a b -> compare b a) 3 [5, 4, 2, 1], sort "hello world", sortOn negate [2, 3, 1])
  print (sortBy (compare `on` fst) [(1, 'b'), (0, 'z'), (1, 'a'), (0, 'y')], sortOn snd [(1, 'b'), (0, 'a'), (2, 'b')], sort [[3], [], [1, 2], [1]], take 3 (sort [5000, 4999 .. 1]))
  print (partition even [1 .. 6], fst (partition (> 3) [1 .. 5]), take 3 (fst (partition even [1 ..])), take 3 (snd (partition even [1 ..])))
  print (span even [2, 4, 5, 6], break (> 3) [1 .. 5], fst (span (< 4) [1 ..]), dropWhileEnd even [1, 2, 3, 4, 6], dropWhileEnd (const True) (undefined : [] :: [Int]), takeWhile (/= 3) (1 : 2 : 3 : undefined))
  print (stripPrefix "ab" "abc", stripPrefix "" "x", stripPrefix "abc" "ab", "" `isPrefixOf` undefined, [1, 2] `isPrefixOf` [1 ..], "c" `isSuffixOf` "abc", "" `isSuffixOf` "", "bc" `isInfixOf` "abcd", [7, 8] `isInfixOf` [1 ..], "ac" `isSubsequenceOf` "abc", [5, 3] `isSubsequenceOf` [1, 2, 3])
  print (elem 3 [1 ..], notElem 1 [2, 3], find (> 10) [1 ..], lookup 2 (zip [1 ..] "abc"), elemIndex 'c' "abcc", elemIndices 1 [1, 2, 1], cut (findIndices even [1 ..]), findIndex (> 5) [1, 2, 3])
  print (zip [1, 2, 3] "ab", zip3 [1 ..] "ab" (repeat ()), zipWith3 (\a b c -> a + b * c) [1, 2] [3, 4] [5 ..], zip4 [1] [2] [3] [4], zip5 "a" "b" "c" "d" "e", zip [] (undefined :: [Int]) :: [(Int, Int)])
  print (unzip [(1, 'a'), (2, 'b')], unzip3 [(1, 2, 3), (4, 5, 6)], unzip4 [(1, 2, 3, 4)], cut (fst (unzip (zip [1 ..] "abcdefgh"))), zipWith7 (\a b c d e f g -> a + b + c + d + e + f + g) [1] [2] [3] [4] [5] [6] [7])
  print (transpose ["abc", "d", "", "ef"], map (take 2) (cut (transpose [[1 ..], [10 ..]])), transpose ([] :: [[Int]]), transpose ["", ""], intercalate ", " ["a", "", "b"], intersperse ',' "abc", intersperse ',' "", cut (intersperse 0 [1 ..]))
  print (words "  a\tb\nc \r d  ", unwords ["a", "", "b"], lines "a\n\nb\n", lines "\n", lines "a\r\nb", lines "", unlines ["a", ""], unlines [], cut (lines (cycle "ab\n")), words " \160x\8195y")
  print (foldl' (flip (:)) [] "abc", foldl1 (-) [10, 3, 2], foldr1 (-) [10, 3, 2], foldl1' max [1, 5, 2], foldr (\x k -> if x > 3 then [x] else x : k) [] [1 ..], mapAccumL (\a x -> (a + x, a * x)) 0 [1 .. 4], mapAccumR (\a x -> (a + x, a * x)) 0 [1 .. 4])
  print (cut (snd (mapAccumL (\a x -> (a + x, a)) 0 [1 ..])), unfoldr (\n -> if n > 60 then Nothing else Just (n, n * 2)) 1, cut (unfoldr (\n -> Just (n, n + 1)) 0), concat [[1], [], [2, 3]], cut (concatMap (\x -> [x, x]) [1 ..]), cut (concat (repeat [1, 2])))
  print (and [], or [], all even [], any even [], and (cycle [True, False]), or (cycle [False, True]), any (> 3) [1 ..], sum [], product [] :: Int, maximum "hello", minimum [3, 1, 2])
  print (maximumBy (compare `on` fst) [(1, 'a'), (1, 'b'), (0, 'c')], minimumBy (compare `on` fst) [(1, 'a'), (0, 'b'), (0, 'c')], genericLength "abcd" :: Integer, genericTake (2 :: Integer) "abc", genericDrop (2 :: Integer) "abc", genericSplitAt (1 :: Integer) "ab", genericIndex "abc" (2 :: Integer), genericReplicate (2 :: Integer) 'x')
  print (uncons "", uncons "ab", head [1 ..], last [1, 2], init "abc", tail "a", null [undefined :: Int], length (replicate 3 undefined))
  print (reverse "abc", "abc" !! 1, [1 ..] !! 100, singleton 'c', lookup 'x' [('y', 1)], zipWith const [1, 2] (1 : 2 : undefined))
  print (iterate' (* 2) 1 !! 20, foldl (\a x -> 2 * a + x) 0 [1, 0, 1], sortBy (\_ _ -> EQ) "cab", sortBy (\_ _ -> GT) [1, 2, 3, 4], sortBy (\_ _ -> LT) [1, 2, 3, 4], insertBy (\_ _ -> EQ) 'x' "abc", map (map toLower) (groupBy (\_ b -> not (isUpper b)) "HelloBigWorld"))
  print (zipWith (,) [LT ..] [False ..], [EQ ..], filter odd [1, 3 ..] !! 3, cut [x | Just x <- cycle [Just 1, Nothing, Just 2]], [y | x <- [[1, 2], [], [3]], y <- x, let z = y * y, odd z])
  bottoms "head" (head "")
  bottoms "tail" (tail "")
  bottoms "last" (last "")
  bottoms "init" (init "")
  bottoms "index negative" ([1] !! (-1))
  bottoms "index large" ([1, 2] !! 2)
  bottoms "maximum" (maximum "")
  bottoms "minimum" (minimum ([] :: [Int]))
  bottoms "foldr1" (foldr1 (+) ([] :: [Int]))
  bottoms "foldl1" (foldl1 (+) ([] :: [Int]))
  bottoms "foldl1'" (foldl1' (+) ([] :: [Int]))
  bottoms "cycle" (cycle "")
  bottoms "genericIndex" (genericIndex "a" (1 :: Integer))
  bottoms "genericIndex negative" (genericIndex "a" (-1 :: Integer))
  bottoms "maximumBy" (maximumBy compare "")
  bottoms "foldl' forces" (foldl' (\_ x -> x) 0 [undefined, 1 :: Int])
  bottoms "foldl does not" (foldl (\_ x -> x) 0 [undefined, 1 :: Int])
  bottoms "scanl' forces" (length (scanl' (\_ x -> x) 0 [1, undefined, 3 :: Int]))
  bottoms "toEnum" (toEnum 7 :: Bool)
  bottoms "succ" (succ (maxBound :: Int))
  bottoms "pred" (pred False)
  bottoms "chr" (toEnum (-1) :: Char)

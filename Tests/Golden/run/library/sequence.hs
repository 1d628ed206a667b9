{-# LANGUAGE PatternSynonyms, OverloadedStrings #-}
-- Data.Sequence: every function against lists on random sequences of all shapes, patterns, texts, laziness, errors.
module Main where

import Control.Applicative (Alternative(..), liftA2)
import Control.Exception
import Control.Monad
import Control.Monad.Fix (mfix)
import Control.Monad.Zip (mzip)
import Data.Array (listArray)
import Data.Foldable (foldl', foldr', toList)
import Data.Functor.Classes
import Data.Functor.Identity
import qualified Data.List as L
import Data.Sequence (Seq, ViewL(..), ViewR(..), pattern Empty, pattern (:<|), pattern (:|>), (<|), (><), (|>))
import qualified Data.Sequence as S
import Data.Traversable (mapAccumL, mapAccumR)

-- | Random numbers.
next :: Int -> Int
next x = (x * 1103515245 + 12345) `mod` 2147483648

randoms :: Int -> [Int]
randoms = map (`div` 65536) . tail . iterate next

-- | A sequence made by random operations, and the list that it must be.
build :: Int -> Int -> (Seq Int, [Int])
build seed steps = foldl' step (S.empty, []) (zip3 (randoms seed) (randoms (seed + 7)) [1 .. steps])
  where
    step (s, l) (r, i, n) = case r `mod` 12 of
      0 -> (n <| s, n : l)
      1 -> (s |> n, l ++ [n])
      2 | length l < 400 -> (s >< s, l ++ l)
      3 -> let k = i `mod` (length l + 1) in (S.drop k s >< S.take k s, drop k l ++ take k l)
      4 -> let k = i `mod` (length l + 2) in (S.insertAt k n s, let (a, b) = splitAt k l in a ++ n : b)
      5 -> let k = i `mod` (length l + 2) in (S.deleteAt k s, take k l ++ drop (k + 1) l)
      6 -> (S.reverse s, reverse l)
      7 -> let k = i `mod` (length l + 2) in (S.update k n s, [if j == k then n else x | (j, x) <- zip [0 ..] l])
      8 | x :<| s' <- s -> (s' |> x, tail l ++ [head l])
      9 | s' :|> x <- s -> (x <| s', last l : init l)
      10 -> (S.fromList [n, n + 1, n + 2] >< s, n : n + 1 : n + 2 : l)
      _ -> (s >< S.replicate (i `mod` 9) n, l ++ replicate (i `mod` 9) n)

-- | The names of the laws that do not hold.
laws :: Int -> [String]
laws seed = [name | (name, False) <- checks]
  where
    (s, l) = build seed (seed `mod` 60)
    (s', l') = build (seed + 1) (seed * 3 `mod` 40)
    n = length l
    ks = [-1, 0, 1, n `div` 3, n `div` 2, n - 1, n, n + 1]
    p x = x `mod` 3 == 0
    same a b = toList a == b && length a == length b
    checks =
      [ ("list", same s l), ("length", S.length s == n), ("null", S.null s == null l), ("eq", (s == s') == (l == l') && s == S.fromList l)
      , ("compare", compare s s' == compare l l'), ("show", show s == "fromList " ++ show l)
      , ("index", and [S.index s i == x | (i, x) <- zip [0 ..] l])
      , ("lookup", [S.lookup k s | k <- ks] == [if 0 <= k && k < n then Just (l !! k) else Nothing | k <- ks])
      , ("splitAt", and [let (a, b) = S.splitAt k s in same a (take k l) && same b (drop k l) | k <- ks])
      , ("adjust", and [same (S.adjust (* 2) k s) [if j == k then 2 * x else x | (j, x) <- zip [0 ..] l] | k <- ks])
      , ("adjust'", and [S.adjust' (* 2) k s == S.adjust (* 2) k s | k <- ks])
      , ("insertAt", and [same (S.insertAt k 0 s) (let (a, b) = splitAt k l in a ++ 0 : b) | k <- ks])
      , ("append", same (s >< s') (l ++ l') && same (s <> mempty <> s') (l ++ l'))
      , ("fmap", same (fmap (+ 1) s) (map (+ 1) l) && same (7 <$ s) (map (const 7) l))
      , ("folds", foldr (:) [] s == l && foldl (flip (:)) [] s == reverse l && sum s == sum l && foldMap show s == concatMap show l
          && foldl' (-) 1 s == foldl' (-) 1 l && foldr' (-) 1 s == foldr (-) 1 l && maximum (0 <| s) == maximum (0 : l) && elem 3 s == elem 3 l)
      , ("traverse", fmap toList (traverse (\x -> ([x], x)) s) == (l, l) && mapAccumL (\a x -> (a + x, a * x)) 1 s == fmap S.fromList (mapAccumL (\a x -> (a + x, a * x)) 1 l)
          && mapAccumR (\a x -> (a - x, a)) 1 s == fmap S.fromList (mapAccumR (\a x -> (a - x, a)) 1 l))
      , ("reverse", same (S.reverse s) (reverse l)), ("filter", same (S.filter p s) (filter p l))
      , ("partition", S.partition p s == (S.fromList (filter p l), S.fromList (filter (not . p) l)))
      , ("spans", S.spanl p s == both (span p l) && S.breakl p s == both (break p l)
          && S.spanr p s == (let (a, b) = span p (reverse l) in both (reverse a, reverse b)) && S.takeWhileL p s == S.fromList (takeWhile p l)
          && S.dropWhileR p s == S.fromList (L.dropWhileEnd p l) && S.dropWhileL p s == S.fromList (dropWhile p l) && S.breakr p s == S.spanr (not . p) s && S.takeWhileR p s == fst (S.spanr p s))
      , ("sort", same (S.sort s) (L.sort l) && same (S.sortBy (flip compare) s) (L.sortBy (flip compare) l) && same (S.sortOn (`mod` 5) s) (L.sortOn (`mod` 5) l)
          && same (S.unstableSort s) (L.sort l))
      , ("scans", same (S.scanl (-) 1 s) (scanl (-) 1 l) && same (S.scanr (-) 1 s) (scanr (-) 1 l) && (null l || same (S.scanl1 (-) s) (scanl1 (-) l) && same (S.scanr1 (-) s) (scanr1 (-) l)))
      , ("tails", map toList (toList (S.tails s)) == L.tails l && map toList (toList (S.inits s)) == L.inits l)
      , ("chunks", map toList (toList (S.chunksOf 3 s)) == takeWhile (not . null) (map (take 3) (iterate (drop 3) l)))
      , ("find", S.findIndexL p s == L.findIndex p l && S.findIndicesL p s == L.findIndices p l && S.findIndicesR p s == reverse (L.findIndices p l)
          && S.elemIndexL 4 s == L.elemIndex 4 l && S.elemIndicesR 4 s == reverse (L.elemIndices 4 l) && S.findIndexR p s == (case L.findIndices p l of { [] -> Nothing; is -> Just (last is) }))
      , ("indexed", same (S.mapWithIndex (,) s) (zip [0 ..] l) && S.foldrWithIndex (\i x r -> i * x + r) 0 s == sum (zipWith (*) [0 ..] l)
          && S.foldlWithIndex (\r i x -> (i, x) : r) [] s == reverse (zip [0 ..] l) && S.foldMapWithIndex (\i x -> [i - x]) s == zipWith (-) [0 ..] l
          && runIdentity (S.traverseWithIndex (\i x -> Identity (i + x)) s) == S.fromList (zipWith (+) [0 ..] l))
      , ("zips", same (S.zip s s') (zip l l') && same (S.zipWith3 (\a b c -> a + b * c) s s' s) (zipWith3 (\a b c -> a + b * c) l l' l)
          && S.unzip (S.zip s s') == both (unzip (zip l l')) && same (S.zip4 s s s' s') (L.zip4 l l l' l') && S.unzipWith (\x -> (x, x + 1)) s == (s, fmap (+ 1) s) && mzip s s' == S.zip s s')
      , ("intersperse", same (S.intersperse 0 s) (L.intersperse 0 l))
      , ("views", (case S.viewl s of { EmptyL -> null l; x :< r -> same r (tail l) && x == head l }) && (case S.viewr s of { EmptyR -> null l; r :> x -> same r (init l) && x == last l }))
      , ("monad", same (S.take 6 s >>= \x -> S.fromList [x, x + 1]) (take 6 l >>= \x -> [x, x + 1]) && same (liftA2 (-) (S.take 5 s) (S.take 4 s')) (liftA2 (-) (take 5 l) (take 4 l')) && same (S.take 3 s *> S.take 4 s') (take 3 l *> take 4 l'))
      , ("make", same (S.fromFunction n (* 3)) (map (* 3) [0 .. n - 1]) && same (S.replicate n 'x') (replicate n 'x') && same (S.iterateN n (* 3) 1) (take n (iterate (* 3) 1))
          && same (S.unfoldr (\i -> if i < n then Just (i, i + 1) else Nothing) 0) [0 .. n - 1] && same (S.unfoldl (\i -> if i < n then Just (i + 1, i) else Nothing) 0) (reverse [0 .. n - 1])
          && same (S.fromArray (listArray (1, n) l)) l && S.index (S.fromFunction (n + 1) (* 3)) n == 3 * n && same (S.cycleTaking (2 * n + 1) (1 <| s)) (take (2 * n + 1) (cycle (1 : l))))
      , ("read", read (show s) == s), ("classes", liftEq (==) s s && liftCompare compare s s' == compare l l')
      ]
    both (a, b) = (S.fromList a, S.fromList b)

attempt :: Show a => a -> IO ()
attempt v = do
  r <- try (evaluate v)
  either (\e -> putStrLn ("failed: " ++ head (lines (show (e :: SomeException))))) print r

u :: a
u = error "evaluated"

main :: IO ()
main = do
  print (concatMap (\seed -> map ((,) seed) (laws seed)) [1 .. 150])
  -- Sizes where shapes change.
  print (and [toList (S.fromFunction n id) == [0 .. n - 1] && toList (S.fromList [1 .. n]) == [1 .. n] && sum (S.replicate n 2) == 2 * n | n <- [0 .. 100]])
  print (S.length (S.replicate 1000000000 'x'), S.index (S.fromFunction 1000000000 (* 2)) 987654321, S.length (S.drop 5 (S.replicate 1000000000 'x') >< S.replicate 7 'y'))
  let big = S.fromList [1 .. 20000 :: Int]
  print (sum (foldl' (\s i -> S.update i 0 s) big [0, 7 .. 19999]), foldl' (\a i -> a + S.index big i) 0 [0 .. 19999])
  print (length (foldl' (\s i -> S.deleteAt (i * 37 `mod` S.length s) s) big [1 .. 19000]))
  print (let go 0 s = s; go n (x :<| s) = go (n - 1 :: Int) (s |> (x + n)); go _ Empty = Empty in sum (go 50000 (S.fromList [1 .. 10])))
  -- Patterns, texts, instances.
  case S.fromList "abc" of { x :<| (ys :|> y) -> print (x, ys, y); _ -> print () }
  case ("xyz" :: Seq Char) of { xs :|> 'z' -> print xs; _ -> print () }
  print (Empty :: Seq (), 1 :<| (Empty :|> 2), Just (S.fromList [Just 'c']), S.viewl (S.fromList "ab"), S.viewr (S.fromList "ab"), S.viewl (S.empty :: Seq ()))
  print (read " ( fromList [1,2] )" :: Seq Int, (read "[fromList \"a\",fromList \"\"]" :: [Seq Char]))
  print (S.fromList [1, 2] <|> S.empty <|> S.singleton 3, mconcat [S.singleton 'a', "bc"], join (S.fromList ["ab", "c"]), guard True :: Seq ())
  print (fmap (take 3) (mfix (\xs -> S.fromList [1 : xs, 2 : xs])))
  print (S.replicateA 2 ("ab" :: String), S.replicateM 3 (Just 'c'), fmap toList (S.replicateA 0 [u :: Int]))
  print (1 <| 2 <| S.fromList [5 :: Int] >< S.empty, S.empty |> 3 |> 4 :: Seq Int)
  -- Lazy in the elements, strict in the shape.
  print (S.length (S.fromList [u, u, u :: Int]), S.length (fmap (const u :: Int -> Int) (S.fromList [1 .. 100])), S.length (S.mapWithIndex (\_ _ -> u :: Int) (S.fromList [1 .. 100])))
  print (S.index (S.adjust (const u) 1 (S.fromList [1, 2, 3])) 2, S.length (S.zipWith (\_ _ -> u :: Int) (S.fromList [1, 2]) (S.fromList [1, 2, 3])), S.length (S.scanl (\_ _ -> u) 'c' (S.fromList [u, u :: Int])))
  print (S.length (S.reverse (S.fromList [u, u :: Int])), S.length (fst (S.unzip (S.fromList [u, u :: (Int, Int)]))), S.length (S.insertAt 1 u (S.fromList [1, 2 :: Int])), foldr (\x _ -> x) 0 (S.fromList [1, u]))
  print (null (u <| (S.empty :: Seq Int)), S.length (S.update 0 u (S.fromList [1 :: Int])), take 2 (toList (S.fromFunction 3 (\i -> if i < 2 then i else u))), S.length (S.intersperse u (S.fromList [u, u :: Int])))
  attempt (S.length (S.adjust' (const u) 1 (S.fromList [1, 2, 3 :: Int])))
  attempt (S.length (S.fromList (1 : u)))
  attempt (S.length (S.fromList [1] >< u))
  attempt (S.index (S.fromList "abc") 5)
  attempt (S.index (S.fromList "abc") (-1))
  attempt (S.fromFunction (-1) id)
  attempt (S.replicate (-1) 'c')
  attempt (S.iterateN (-1) id 'c')
  attempt (S.scanl1 const (S.empty :: Seq Int))
  attempt (S.scanr1 const (S.empty :: Seq Int))
  attempt (S.cycleTaking 3 (S.empty :: Seq Int))
  attempt (S.chunksOf 0 (S.fromList "abc"))
  attempt (S.chunksOf 0 (S.empty :: Seq Int))
  attempt (S.replicateA (-1) (Just 'c'))
  attempt (S.cycleTaking (-1) (S.fromList "abc"))

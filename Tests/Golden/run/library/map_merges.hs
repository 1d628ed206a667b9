-- Merging of maps by tactics against the same by lists, in what order actions are done, and what is evaluated.
module Main (main) where

import Control.Category ((>>>))
import Control.Exception
import Data.Containers.ListUtils
import Data.Functor.Identity
import qualified Data.IntMap as I
import qualified Data.IntMap.Merge.Lazy as IL
import qualified Data.IntMap.Merge.Strict as IS
import qualified Data.Map as M
import qualified Data.Map.Merge.Lazy as L
import qualified Data.Map.Merge.Strict as S
import Data.Maybe

pseudo :: Int -> [Int]
pseudo seed = tail (iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648) seed)

maps :: Int -> (M.Map Int Int, M.Map Int Int)
maps n = (M.fromList (zip (take n keys) [0 ..]), M.fromList (zip (take n (drop n keys)) [100 ..]))
  where keys = map (`mod` (n * 2)) (pseudo n)

model :: (Int -> Int -> Maybe Int) -> (Int -> Int -> Maybe Int) -> (Int -> Int -> Int -> Maybe Int) -> M.Map Int Int -> M.Map Int Int -> M.Map Int Int
model f g h a b = M.fromList (mapMaybe one (M.keys (M.union a b)))
  where
    one k = fmap ((,) k) (case (M.lookup k a, M.lookup k b) of
      (Just x, Just y) -> h k x y
      (Just x, Nothing) -> f k x
      (Nothing, Just y) -> g k y
      _ -> Nothing)

evens :: Int -> Int -> Maybe Int
evens k x = if even (k + x) then Just (k * x) else Nothing

outcome :: a -> IO String
outcome x = either (\e -> const "undefined" (e :: ErrorCall)) (const "fine") <$> try (evaluate x)

main :: IO ()
main = do
  let sizes = [0, 1, 2, 5, 20, 100, 500]
      say name ok = putStrLn (name ++ ": " ++ (if all ok (map maps sizes) then "ok" else "wrong"))
      right m n = M.valid m && m == n
      int = I.fromList . M.toList
      matched k x y = if odd (k + y) then Just (x - y) else Nothing
  say "drop" (\(a, b) -> right (L.merge L.dropMissing L.dropMissing (L.zipWithMatched (\k x y -> k + x * y)) a b) (model (\_ _ -> Nothing) (\_ _ -> Nothing) (\k x y -> Just (k + x * y)) a b))
  say "preserve" (\(a, b) -> right (S.merge S.preserveMissing S.preserveMissing' (S.zipWithMaybeMatched matched) a b) (model (const Just) (const Just) matched a b))
  say "map" (\(a, b) -> right (L.merge (L.mapMissing (-)) (L.mapMaybeMissing evens) (L.zipWithMaybeMatched matched) a b) (model (\k x -> Just (k - x)) evens matched a b))
  say "filter" (\(a, b) -> right (S.merge (S.filterMissing (\k x -> k > x)) S.dropMissing (S.zipWithMatched (\_ x _ -> x)) a b) (model (\k x -> if k > x then Just x else Nothing) (\_ _ -> Nothing) (\_ x _ -> Just x) a b))
  say "functors" (\(a, b) -> right (L.merge (fmap negate (L.mapMissing (+))) (L.lmapWhenMissing (+ 1) (L.mapWhenMissing (* 2) L.preserveMissing)) (L.contramapFirstWhenMatched (* 3) (L.contramapSecondWhenMatched (+ 5) (fmap (subtract 1) (L.zipWithMatched (\_ x y -> x + y))))) a b) (model (\k x -> Just (negate (k + x))) (\_ y -> Just ((y + 1) * 2)) (\_ x y -> Just (x * 3 + y + 5 - 1)) a b))
  say "categories" (\(a, b) -> right (L.merge (L.mapMissing (+) >>> L.mapMaybeMissing evens) (L.mapMissing (\_ y -> (+ y)) <*> L.mapMissing (\k _ -> k)) (L.zipWithMatched (\k _ y -> k * y) >>> L.zipWithMatched (\_ x z -> x - z)) a b) (model (\k x -> evens k (k + x)) (\k y -> Just (k + y)) (\k x y -> Just (x - k * y)) a b))
  say "ints" (\(a, b) -> IL.merge (IL.mapMissing (-)) (IS.mapMaybeMissing evens) (IL.zipWithMaybeMatched matched) (int a) (int b) == int (model (\k x -> Just (k - x)) evens matched a b))
  -- Effects, in the order of keys
  let log' name k x = (["" ++ name ++ show k], x)
      a = M.fromList (zip [1 .. 6 :: Int] "abcdef")
      b = M.fromList (zip [4 .. 9 :: Int] "uvwxyz")
  print (L.mergeA (L.traverseMissing (log' "l")) (L.traverseMaybeMissing (\k y -> log' "r" k (if even k then Just y else Nothing))) (L.zipWithAMatched (\k x _ -> log' "b" k x)) a b)
  print (S.mergeA (S.filterAMissing (\k _ -> log' "f" k (odd k))) S.dropMissing (S.zipWithMaybeAMatched (\k _ y -> log' "m" k (if k == 5 then Nothing else Just y))) a b)
  print (IL.mergeA (IL.traverseMissing (log' "l")) (IL.filterAMissing (\k _ -> log' "f" k (k > 8))) (IL.zipWithMaybeAMatched (\k x _ -> log' "b" k (Just x))) (int a) (int b))
  print (L.mergeA L.preserveMissing (L.traverseMissing (\_ _ -> Nothing)) (L.zipWithMatched (\_ x _ -> x)) a b, L.mergeA L.preserveMissing L.dropMissing (L.zipWithAMatched (\_ x _ -> Just x)) a b)
  print (runIdentity (L.runWhenMissing (L.mapMissing (+)) 3 (4 :: Int)), runIdentity (L.runWhenMatched (L.zipWithMatched (\k x y -> k + x + y)) 1 2 (3 :: Int)))
  -- What is evaluated
  let u = undefined :: Int
      c = M.fromList [(1 :: Int, 1), (2, u)]
      d = M.fromList [(2, 2), (3, 3)]
      lazies = [L.merge (L.mapMissing (\_ _ -> u)) L.preserveMissing (L.zipWithMatched (\_ _ _ -> u)) c d, L.merge L.preserveMissing (L.mapMaybeMissing (\_ _ -> Just u)) (L.zipWithMaybeMatched (\_ _ _ -> Just u)) c d, S.merge S.preserveMissing S.preserveMissing (S.zipWithMatched (\_ _ y -> y)) c d]
      stricts = [S.merge (S.mapMissing (\_ _ -> u)) S.preserveMissing (S.zipWithMatched (\_ _ y -> y)) c d, S.merge S.preserveMissing (S.mapMaybeMissing (\_ _ -> Just u)) (S.zipWithMatched (\_ _ y -> y)) c d, S.merge S.preserveMissing S.preserveMissing (S.zipWithMatched (\_ x _ -> x)) c d, S.merge S.dropMissing S.preserveMissing' (S.zipWithMatched (\_ _ y -> y)) d (M.fromList [(5, u)]), runIdentity (S.mergeA (S.traverseMissing (\_ _ -> Identity u)) S.dropMissing (S.zipWithMatched (\_ _ y -> y)) c d), S.merge (S.mapWhenMissing (const u) S.preserveMissing) S.dropMissing (S.zipWithMatched (\_ _ y -> y)) c d]
  mapM outcome lazies >>= print
  mapM outcome stricts >>= print
  -- Lists
  print (nubOrd [3, 1, 3, 2, 1 :: Int], nubOrdOn (`mod` 3) [1 .. 9 :: Int], nubInt [5, 5, -1, 5], nubIntOn length ["a", "b", "cc", ""], take 3 (nubOrd (cycle "abc")), take 2 (nubInt (1 : 2 : undefined)))

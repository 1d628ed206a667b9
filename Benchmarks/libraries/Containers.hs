{-# LANGUAGE BangPatterns #-}
-- Maps, sets and sequences. Each operation gets a number that only the run knows, so that none is done once for all runs.
module Main (main) where
import Control.Exception (evaluate)
import qualified Data.IntMap.Strict as IM
import qualified Data.IntSet as IS
import Data.List (foldl')
import qualified Data.Map as ML
import qualified Data.Map.Strict as M
import qualified Data.Sequence as Q
import qualified Data.Set as S
import System.CPUTime (getCPUTime)

-- | The best of three runs, in picoseconds of CPU time.
bench :: String -> (Int -> Int) -> IO ()
bench name work = do
  times <- mapM once [1, 2, 3 :: Int]
  putStrLn (name ++ " " ++ show (minimum times `div` 1000000))
  where
    once k = do
      start <- getCPUTime
      _ <- evaluate (work k)
      end <- getCPUTime
      return (end - start)
{-# NOINLINE bench #-}

-- | Numbers in no order.
scattered :: Int -> Int -> [Int]
scattered k n = take n (iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648) (k + 1))
{-# NOINLINE scattered #-}

main :: IO ()
main = do
  let keys = scattered 0 100000
      words' = [show (x `mod` 20011) | x <- keys]
      m = M.fromList (zip keys [1 ..])
      n = M.fromList (zip (scattered 7 100000) [1 ..])
      im = IM.fromList (zip keys [1 ..])
      jm = IM.fromList (zip (scattered 7 100000) [1 ..])
      s = S.fromList keys
      is = IS.fromList (map (`mod` 1000000) keys)
      js = IS.fromList (map (`mod` 1000000) (scattered 7 100000))
      q = Q.fromList keys
  _ <- evaluate (sum keys + length (concat words') + sum (M.elems m) + sum (M.elems n) + sum (IM.elems im) + sum (IM.elems jm)
                 + S.size s + IS.size is + IS.size js + Q.length q)
  bench "map/insert" (\k -> M.size (foldl' (\t x -> M.insert (x + k) x t) M.empty keys))
  bench "map/insertWith" (\k -> M.size (foldl' (\t x -> M.insertWith (+) (x `mod` (1000 + k)) 1 t) M.empty keys))
  bench "map/lazy-insertWith" (\k -> ML.foldl' (+) 0 (foldl' (\t x -> ML.insertWith (+) (x `mod` (1000 + k)) 1 t) ML.empty keys))
  bench "map/strings" (\k -> M.foldl' (+) k (M.fromListWith (+) [(w, k) | w <- words']))
  bench "map/lookup" (\k -> foldl' (\t x -> t + M.findWithDefault k x m) 0 keys)
  bench "map/delete" (\k -> M.size (foldl' (flip M.delete) m (take (50000 + k) keys)))
  bench "map/alter" (\k -> M.size (foldl' (\t x -> M.alter (fmap (+ k)) x t) m (take 50000 keys)))
  bench "map/union" (\k -> M.size (M.unionWith (\a b -> a + b + k) m n))
  bench "map/intersection" (\k -> M.size (M.intersectionWith (\a b -> a + b + k) m n))
  bench "map/filter" (\k -> M.size (M.filter (> k * 1000) m))
  bench "map/map" (\k -> M.foldl' (+) 0 (M.map (+ k) m))
  bench "map/foldrWithKey" (\k -> M.foldrWithKey (\a b c -> a + b * c) k m)
  bench "map/toList" (\k -> foldl' (\t (a, b) -> t + a * b) k (M.toList m))
  bench "map/fromAscList" (\k -> M.size (M.fromAscList [(x, x) | x <- [k .. 200000]]))
  bench "set/insert" (\k -> S.size (foldl' (\t x -> S.insert (x + k) t) S.empty keys))
  bench "set/member" (\k -> length (filter (\x -> S.member (x + k) s) keys))
  bench "set/pairs" (\k -> S.size (S.fromList [(x `mod` 100, x + k) | x <- keys]))
  bench "set/elems" (\k -> foldl' (+) k (S.elems s))
  bench "intmap/insert" (\k -> IM.size (foldl' (\t x -> IM.insert (x + k) x t) IM.empty keys))
  bench "intmap/dense" (\k -> IM.size (foldl' (\t x -> IM.insertWith (+) (x `mod` (5000 + k)) 1 t) IM.empty keys))
  bench "intmap/lookup" (\k -> foldl' (\t x -> t + IM.findWithDefault k x im) 0 keys)
  bench "intmap/delete" (\k -> IM.size (foldl' (flip IM.delete) im (take (50000 + k) keys)))
  bench "intmap/alter" (\k -> IM.size (foldl' (\t x -> IM.alter (fmap (+ k)) x t) im (take 50000 keys)))
  bench "intmap/union" (\k -> IM.size (IM.unionWith (\a b -> a + b + k) im jm))
  bench "intmap/toList" (\k -> foldl' (\t (a, b) -> t + a * b) k (IM.toList im))
  bench "intmap/map" (\k -> IM.foldl' (+) 0 (IM.map (+ k) im))
  bench "intset/insert" (\k -> IS.size (foldl' (\t x -> IS.insert (x `mod` 1000000 + k) t) IS.empty keys))
  bench "intset/member" (\k -> length (filter (\x -> IS.member (x `mod` 1000000 + k) is) keys))
  bench "intset/union" (\k -> IS.size (IS.union is (IS.insert k js)))
  bench "intset/elems" (\k -> foldl' (+) k (IS.elems is))
  bench "seq/snoc" (\k -> Q.length (foldl' (Q.|>) Q.empty [k .. 300000]))
  bench "seq/index" (\k -> foldl' (\t i -> t + Q.index q (i `mod` 100000)) k [1 .. 100000])
  bench "seq/update" (\k -> Q.length (foldl' (\t i -> Q.update (i * 7919 `mod` 100000) k t) q [1 .. 50000]))
  bench "seq/append" (\k -> Q.length (foldl' (\t i -> Q.take 50000 (t Q.>< Q.drop i t)) q [k .. 300]))
  bench "seq/foldl'" (\k -> foldl' (+) k q)

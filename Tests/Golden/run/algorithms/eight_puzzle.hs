-- A* over the eight puzzle and breadth-first search over jugs and river crossings, by one class of search problems.
{-# LANGUAGE MultiParamTypeClasses, FunctionalDependencies, FlexibleInstances #-}
module Main where

import Data.Array
import Data.List (delete, foldl', intercalate, sort, unfoldr, (\\))
import Data.Maybe (fromMaybe)

class Ord s => Problem p s | p -> s where
  start :: p -> s
  moves :: p -> s -> [(String, s)]
  done :: p -> s -> Bool
  estimate :: p -> s -> Int
  estimate _ _ = 0

-- A set as a weight-balanced tree would be long: this is a treap whose priorities come from the depth of insertion.
data Set a = Nil | Set { here :: a, prio :: !Int, left, right :: Set a }

member :: Ord a => a -> Set a -> Bool
member _ Nil = False
member x t = case compare x (here t) of
  LT -> member x (left t)
  GT -> member x (right t)
  EQ -> True

insert :: Ord a => Int -> a -> Set a -> Set a
insert p x Nil = Set { here = x, prio = p, left = Nil, right = Nil }
insert p x t
  | x < here t = up (t { left = insert p x (left t) })
  | x > here t = up t { right = insert p x (right t) }
  | otherwise = t
  where
    up n@Set { left = l@Set { prio = q, right = r } } | q > prio n = l { right = n { left = r } }
    up n@(Set _ m _ (Set y q a b)) | q > m = Set y q n { right = a } b
    up n = n

hash :: Int -> Int
hash n = (n * 2654435761 + 97) `mod` 4294967296 `div` 13

data Queue k v = Empty | Fork k v [Queue k v]

enqueue :: Ord k => k -> v -> Queue k v -> Queue k v
enqueue k v = meld (Fork k v [])

meld :: Ord k => Queue k v -> Queue k v -> Queue k v
meld Empty q = q
meld q Empty = q
meld a@(Fork k v xs) b@(Fork l w ys) | k <= l = Fork k v (b : xs)
                                     | otherwise = Fork l w (a : ys)

dequeue :: Ord k => Queue k v -> Maybe (v, Queue k v)
dequeue Empty = Nothing
dequeue (Fork _ v qs) = Just (v, pairwise qs)
  where pairwise (a : b : r) = meld (meld a b) (pairwise r)
        pairwise [q] = q
        pairwise [] = Empty

solve :: Problem p s => p -> Maybe ([String], Int)
solve p = go 0 (enqueue (estimate p s0, 0 :: Int) ([], 0, s0) Empty) Nil
  where
    s0 = start p
    go n queue seen = do
      ((path, cost, s), rest) <- dequeue queue
      if done p s then Just (reverse path, n)
        else if s `member` seen then go n rest seen
        else
          let next = [((cost + 1 + estimate p t, negate cost), (m : path, cost + 1, t)) | (m, t) <- moves p s, not (member t seen)]
          in go (n + 1) (foldl' (\q (k, v) -> enqueue k v q) rest next) (insert (hash n) s seen)

newtype Eight = Eight [Int]
instance Problem Eight (Array Int Int) where
  start (Eight ts) = listArray (0, 8) ts
  done _ a = and [t == 0 || t == i + 1 | (i, t) <- assocs a]
  estimate _ a = sum [abs (i `div` 3 - g `div` 3) + abs (i `mod` 3 - g `mod` 3) | (i, t) <- assocs a, t /= 0, let g = t - 1]
  moves _ a = [(name, a // [(hole, a ! j), (j, 0)]) | (name, dy, dx) <- steps, let (y', x') = (y + dy, x + dx), all (`elem` [0 .. 2]) [y', x'], let j = 3 * y' + x']
    where
      hole = head [i | (i, 0) <- assocs a]
      (y, x) = hole `divMod` 3
      steps = [("U", -1, 0), ("D", 1, 0), ("L", 0, -1), ("R", 0, 1)]

data Jugs = Jugs { sizes :: [Int], goal :: Int }
instance Problem Jugs [Int] where
  start = map (const 0) . sizes
  done j = elem (goal j)
  moves j s = [("fill" ++ show i, set i (sizes j !! i)) | i <- is] ++ [("empty" ++ show i, set i 0) | i <- is]
    ++ [("pour" ++ show i ++ show k, [if n == i then x - d else if n == k then v + d else v | (n, v) <- zip [0 ..] s])
       | i <- is, k <- delete i is, let x = s !! i; d = min x (sizes j !! k - s !! k), d > 0]
    where
      is = [0 .. length s - 1]
      set i v = take i s ++ v : drop (i + 1) s

data Who = Farmer | Wolf | Goat | Cabbage deriving (Eq, Ord, Show, Enum, Bounded)
data River = River
instance Problem River (Bool, [Who]) where
  start _ = (True, [minBound ..])
  done _ (_, l) = null l
  moves _ (here', l) =
    [ (show (load \\ [Farmer]), (not here', l'))
    | extra <- [] : [[x] | x <- bank, x /= Farmer]
    , let load = Farmer : extra
    , let l' = sort (if here' then l \\ load else l ++ load)
    , safe (if here' then l' else everyone \\ l') ]
    where
      everyone = [minBound .. maxBound]
      bank = if here' then l else everyone \\ l
      safe w = Farmer `elem` w || not (Goat `elem` w && (Wolf `elem` w || Cabbage `elem` w))

main :: IO ()
main = do
  let say = putStrLn . fromMaybe "no way" . fmap (\(ms, n) -> show (length ms) ++ " in " ++ show n ++ ": " ++ intercalate " " (take 12 ms))
  say (solve (Eight [1, 2, 3, 4, 0, 6, 7, 5, 8]))
  say (solve (Eight [0, 1, 3, 4, 2, 5, 7, 8, 6]))
  print (fmap (length . fst) (solve (Eight [8, 1, 3, 4, 0, 2, 7, 6, 5])))
  say (solve (Jugs { goal = 4, sizes = [3, 5] }))
  say (solve Jugs { sizes = [6, 10], goal = 5 })
  say (solve River)
  print (unfoldr dequeue (foldr (\k -> enqueue k (show k)) Empty [5, 3, 9, 1 :: Int]))

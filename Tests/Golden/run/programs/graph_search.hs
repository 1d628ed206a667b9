-- Breadth and depth first search, components, shortest paths, on association lists and arrays.
module Main where
import Data.Array
import Data.List (sortBy, minimumBy, delete, unfoldr, (\\))
import Data.Ord (comparing)
import Data.Maybe (fromMaybe, mapMaybe)

type Graph = Array Int [(Int, Int)]

mk :: Int -> [(Int, Int, Int)] -> Graph
mk n es = accumArray (flip (:)) [] (0, n - 1) ([(a, (b, w)) | (a, b, w) <- es] ++ [(b, (a, w)) | (a, b, w) <- es])

bfs :: Graph -> Int -> [Int]
bfs g s = go [s] [s] where
  go seen (x : q) = x : go (seen ++ new) (q ++ new) where new = [y | (y, _) <- reverse (g ! x), y `notElem` seen]
  go _ [] = []

dfs :: Graph -> Int -> [Int]
dfs g s = reverse (visit [] s) where
  visit seen x | x `elem` seen = seen
               | otherwise = foldl visit (x : seen) (map fst (reverse (g ! x)))

components :: Graph -> [[Int]]
components g = unfoldr next (indices g) where
  next [] = Nothing
  next (x : xs) = let c = dfs g x in Just (c, xs \\ c)

dijkstra :: Graph -> Int -> [(Int, Int)]
dijkstra g s = go [(s, 0)] [] where
  go [] done = sortBy (comparing fst) done
  go frontier done = go frontier' ((v, d) : done)
    where
      (v, d) = minimumBy (comparing snd) frontier
      rest = delete (v, d) frontier
      frontier' = foldl relax rest [(y, d + w) | (y, w) <- g ! v, y `notElem` v : map fst done]
      relax f (y, e) = case lookup y f of
        Just old | old <= e -> f
                 | otherwise -> (y, e) : delete (y, old) f
        Nothing -> (y, e) : f

floyd :: Graph -> Array (Int, Int) (Maybe Int)
floyd g = foldl improve start [lo .. hi] where
  (lo, hi) = bounds g
  start = array ((lo, lo), (hi, hi)) [((i, j), d i j) | i <- [lo .. hi], j <- [lo .. hi]]
  d i j | i == j = Just 0
        | otherwise = case [w | (k, w) <- g ! i, k == j] of { [] -> Nothing; ws -> Just (minimum ws) }
  improve a k = listArray (bounds a) [best (a ! (i, j)) ((+) <$> a ! (i, k) <*> a ! (k, j)) | (i, j) <- range (bounds a)]
  best (Just x) (Just y) = Just (min x y)
  best x Nothing = x
  best Nothing y = y

kruskal :: Int -> [(Int, Int, Int)] -> ([(Int, Int, Int)], Int)
kruskal n es = (chosen, sum [w | (_, _, w) <- chosen]) where
  chosen = go [[i] | i <- [0 .. n - 1]] (sortBy (comparing (\(_, _, w) -> w)) es)
  go _ [] = []
  go sets (e@(a, b, _) : rest) | sa == sb = go sets rest
                               | otherwise = e : go ((sa ++ sb) : filter (\s -> s /= sa && s /= sb) sets) rest
    where sa = find' a
          sb = find' b
          find' x = head (filter (x `elem`) sets)

main :: IO ()
main = do
  let es = [(0, 1, 7), (0, 2, 3), (1, 2, 1), (1, 3, 2), (2, 3, 8), (3, 4, 4), (5, 6, 1), (6, 7, 2), (5, 7, 9)]
      g = mk 9 es
  print (bfs g 0, dfs g 0)
  print (components g)
  print (dijkstra g 0)
  print (dijkstra g 5)
  let f = floyd g
  putStr (unlines [unwords [maybe "-" show (f ! (i, j)) | j <- [0 .. 8]] | i <- [0 .. 8]])
  print (kruskal 9 es)
  print (mapMaybe (\v -> lookup v (dijkstra g 0)) [4, 8, 3], fromMaybe 0 (f ! (0, 8)))

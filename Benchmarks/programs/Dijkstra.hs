-- Shortest ways on a grid, with maps and sets.
module Main where
import qualified Data.Map.Strict as M
import qualified Data.Set as S
type Node = (Int, Int)
edges :: Int -> Node -> [(Node, Int)]
edges n (x, y) = [((a, b), 1 + (a * 31 + b * 17) `mod` 9) | (a, b) <- [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)], a >= 0, b >= 0, a < n, b < n]
dijkstra :: Int -> M.Map Node Int
dijkstra n = go (S.singleton (0, (0, 0))) (M.singleton (0, 0) 0)
  where
    go queue best = case S.minView queue of
      Nothing -> best
      Just ((d, node), rest)
        | d > M.findWithDefault maxBound node best -> go rest best
        | otherwise -> uncurry go (foldl relax (rest, best) (edges n node))
        where
          relax (q, m) (next, w)
            | d + w < M.findWithDefault maxBound next m = (S.insert (d + w, next) q, M.insert next (d + w) m)
            | otherwise = (q, m)
main :: IO ()
main = let m = dijkstra 300 in print (m M.! (299, 299), M.foldl' (+) 0 m)

-- Data.Graph: every function on random graphs, in GHC's order, and components against reachability.
module Main where

import Data.Array
import Data.Foldable (toList)
import Data.Graph
import Data.List (sort)

next :: Int -> Int
next x = (x * 1103515245 + 12345) `mod` 2147483648

randomEdges :: Int -> Int -> Int -> [Edge]
randomEdges seed n m = pairs (map (\r -> (r `div` 65536) `mod` n) (take (2 * m) (iterate next (next seed))))
  where
    pairs (a : b : rest) = (a, b) : pairs rest
    pairs _ = []

main :: IO ()
main = do
  let graphs = [buildG (0, n - 1) (randomEdges (seed * 7919) n (seed `mod` 23)) | seed <- [1 .. 40], let n = 1 + seed `mod` 11]
  print (take 6 graphs)
  print (map dff (take 8 graphs))
  print (map topSort graphs)
  print (map reverseTopSort (take 10 graphs))
  print (map (map toList . components) graphs)
  print (map scc (drop 30 graphs))
  print [bcc (buildG (bounds g) (edges g ++ [(w, v) | (v, w) <- edges g])) | g <- graphs]
  print (map bcc (take 20 graphs))
  print (map (elems . outdegree) (take 9 graphs), map (elems . indegree) (take 9 graphs), transposeG (graphs !! 20))
  print (map (`reachable` 0) graphs, [path g 0 (snd (bounds g)) | g <- graphs])
  print (and [sort (concatMap toList (scc g)) == vertices g && and [path g v w && path g w v | t <- scc g, let vs = toList t, v <- vs, w <- vs] | g <- graphs])
  let keyed = [(show k, k, ks) | (k, ks) <- [(5, [3, 9]), (3, [5, 1]), (1, [1]), (7, [3, 42]), (9, []), (2, [7, 9 :: Int])]]
  print (stronglyConnComp keyed)
  print (stronglyConnCompR keyed)
  print (flattenSCCs (stronglyConnComp keyed), map flattenSCC (stronglyConnComp keyed), stronglyConnComp ([] :: [((), Int, [Int])]))
  let (g, node, vertex) = graphFromEdges keyed
  print (g, map node (vertices g), map vertex [1, 2, 4, 9])
  print (fmap length (stronglyConnComp keyed), sum (CyclicSCC [1, 2, 3 :: Int]), traverse Just (AcyclicSCC 'c'), read "CyclicSCC [1]" :: SCC Int, AcyclicSCC 1 == CyclicSCC [1 :: Int])
  let big = buildG (0, 20000) [(i, i + 1) | i <- [0 .. 19999]]
  print (length (topSort big), length (scc big), last (reachable big 0))

{-# LANGUAGE DeriveGeneric, StandaloneDeriving #-}
-- | Graphs as arrays of neighbours, by depth-first search.
module Data.Graph
  ( Graph, Bounds, Edge, Vertex, Table
  , graphFromEdges, graphFromEdges', buildG, vertices, edges, outdegree, indegree
  , path, reachable, transposeG, dfs, dff, topSort, reverseTopSort, components, scc, bcc
  , SCC(..), stronglyConnComp, stronglyConnCompR, flattenSCC, flattenSCCs
  , module Data.Tree
  ) where

import GHC.Generics (Generic, Generic1)
import Data.Array
import Data.Foldable (toList)
import qualified Data.IntSet as IntSet
import Data.List (mapAccumL, sortBy)
import Data.Maybe (mapMaybe)
import Data.Ord (comparing)
import Data.Tree (Forest, Tree(..))

type Vertex = Int
type Table a = Array Vertex a
type Graph = Array Vertex [Vertex]
type Bounds = (Vertex, Vertex)
type Edge = (Vertex, Vertex)

-- | A strongly connected component: one vertex without an edge to itself, or all that reach each other.
data SCC vertex = AcyclicSCC vertex | CyclicSCC [vertex]
  deriving (Eq, Show, Read)

instance Functor SCC where
  fmap f (AcyclicSCC v) = AcyclicSCC (f v)
  fmap f (CyclicSCC vs) = CyclicSCC (map f vs)

instance Foldable SCC where
  foldr f z (AcyclicSCC v) = f v z
  foldr f z (CyclicSCC vs) = foldr f z vs

instance Traversable SCC where
  traverse f (AcyclicSCC v) = AcyclicSCC <$> f v
  traverse f (CyclicSCC vs) = CyclicSCC <$> traverse f vs

flattenSCC :: SCC vertex -> [vertex]
flattenSCC = toList

flattenSCCs :: [SCC a] -> [a]
flattenSCCs = concatMap flattenSCC

-- Making

-- | From vertices with keys and their neighbours' keys, of which unknown ones are left out.
graphFromEdges :: Ord key => [(node, key, [key])] -> (Graph, Vertex -> (node, key, [key]), key -> Maybe Vertex)
graphFromEdges list = (fmap (\(_, _, ks) -> mapMaybe vertexOf ks) nodes, (nodes !), vertexOf)
  where
    top = length list - 1
    nodes = listArray (0, top) (sortBy (comparing keyOf) list)
    keyOf (_, k, _) = k
    vertexOf k = search 0 top
      where
        search low high
          | low > high = Nothing
          | otherwise = case compare k (keyOf (nodes ! middle)) of
              LT -> search low (middle - 1)
              EQ -> Just middle
              GT -> search (middle + 1) high
          where middle = low + (high - low) `div` 2

graphFromEdges' :: Ord key => [(node, key, [key])] -> (Graph, Vertex -> (node, key, [key]))
graphFromEdges' list = case graphFromEdges list of (graph, nodeOf, _) -> (graph, nodeOf)

buildG :: Bounds -> [Edge] -> Graph
buildG = accumArray (flip (:)) []

vertices :: Graph -> [Vertex]
vertices = indices

edges :: Graph -> [Edge]
edges g = [(v, w) | (v, ws) <- assocs g, w <- ws]

reversedEdges :: Graph -> [Edge]
reversedEdges g = [(w, v) | (v, w) <- edges g]

transposeG :: Graph -> Graph
transposeG g = buildG (bounds g) (reversedEdges g)

outdegree, indegree :: Graph -> Array Vertex Int
outdegree = fmap length
indegree g = accumArray (+) 0 (bounds g) [(w, 1) | (_, w) <- edges g]

-- Searching

-- | A spanning forest of what can be reached from the vertices, in their order; each vertex is in it once.
dfs :: Graph -> [Vertex] -> [Tree Vertex]
dfs g starts = case visit starts IntSet.empty of (forest, _) -> forest
  where
    visit [] seen = ([], seen)
    visit (v : vs) seen
      | IntSet.member v seen = visit vs seen
      | otherwise = case visit (g ! v) (IntSet.insert v seen) of
          (below, seen1) -> case visit vs seen1 of (others, seen2) -> (Node v below : others, seen2)

dff :: Graph -> [Tree Vertex]
dff g = dfs g (vertices g)

postorder :: [Tree a] -> [a] -> [a]
postorder forest rest = foldr (\(Node v below) r -> postorder below (v : r)) rest forest

-- | Each vertex before those that it has edges to, as far as there are no cycles.
topSort, reverseTopSort :: Graph -> [Vertex]
topSort = reverse . reverseTopSort
reverseTopSort g = postorder (dff g) []

reachable :: Graph -> Vertex -> [Vertex]
reachable g v = concatMap toList (dfs g [v])

path :: Graph -> Vertex -> Vertex -> Bool
path g v w = w `elem` reachable g v

-- | What is connected if edges go both ways.
components :: Graph -> [Tree Vertex]
components g = dff (buildG (bounds g) (edges g ++ reversedEdges g))

-- | The strongly connected components, each after those that it has edges to.
scc :: Graph -> [Tree Vertex]
scc g = dfs g (topSort (transposeG g))

stronglyConnComp :: Ord key => [(node, key, [key])] -> [SCC node]
stronglyConnComp = map (fmap (\(n, _, _) -> n)) . stronglyConnCompR

stronglyConnCompR :: Ord key => [(node, key, [key])] -> [SCC (node, key, [key])]
stronglyConnCompR [] = []
stronglyConnCompR list = map component (scc graph)
  where
    (graph, nodeOf) = graphFromEdges' list
    component (Node v []) | v `notElem` (graph ! v) = AcyclicSCC (nodeOf v)
    component tree = CyclicSCC (map nodeOf (toList tree))

-- | The biconnected components, which no single vertex holds together; of a graph whose edges all go both ways.
bcc :: Graph -> [Tree [Vertex]]
bcc g = concatMap top forest
  where
    forest = dff g
    number = array (bounds g) (snd (mapAccumL (\n v -> (n + 1, (v, n))) (0 :: Int) (concatMap toList forest)))
    top (Node v below) = [Node (v : ws) inner | (_, ws, inner) <- map collect below]
    -- How far up its edges reach, the vertices of its component so far, the components below.
    collect (Node v below) = (lowest, v : concat [ws | (low, ws, _) <- found, low < own], concatMap inner found)
      where
        own = number ! v
        found = map collect below
        lowest = minimum ([own] ++ [number ! w | w <- g ! v] ++ [low | (low, _, _) <- found])
        inner (low, ws, cs)
          | low < own = cs
          | otherwise = [Node (v : ws) cs]

deriving instance Generic (SCC vertex)
deriving instance Generic1 SCC

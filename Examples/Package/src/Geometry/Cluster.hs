module Geometry.Cluster (lengths) where

import qualified Data.Map.Strict as Map
import Foreign.C.Types (CInt)

import Geometry.Point

-- | For each label the length of the way through its points, in their order.
lengths :: [Point] -> Map.Map CInt Double
lengths points = Map.map (sum . steps . reverse) byLabel
  where
    byLabel = Map.fromListWith (++) [(label p, [p]) | p <- points]
    steps ps = zipWith distance ps (drop 1 ps)

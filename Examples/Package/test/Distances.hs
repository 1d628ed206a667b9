module Main (main) where

import qualified Data.Map.Strict as Map
import System.Exit (exitFailure)

import Geometry.Cluster (lengths)
import Geometry.Point (Point (..))

main :: IO ()
main = do
  let found = Map.toList (lengths [Point 1 0 0, Point 2 5 5, Point 1 3 4, Point 1 3 5])
  if found == [(1, 6), (2, 0)] then putStrLn "right" else print found >> exitFailure

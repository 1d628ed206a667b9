-- The game of life on a set of cells.
module Main where
import qualified Data.Set as S
import qualified Data.Map.Strict as M
type Cell = (Int, Int)
step :: S.Set Cell -> S.Set Cell
step cells = M.keysSet (M.filterWithKey alive counts)
  where
    counts = M.fromListWith (+) [((x + dx, y + dy), 1 :: Int) | (x, y) <- S.toList cells, dx <- [-1 .. 1], dy <- [-1 .. 1], (dx, dy) /= (0, 0)]
    alive c n = n == 3 || n == 2 && c `S.member` cells
main :: IO ()
main = do
  let start = S.fromList [(0, 1), (1, 3), (2, 0), (2, 1), (2, 4), (2, 5), (2, 6)]
  print (map S.size (take 24 (iterate (iterate step >>> (!! 20)) start)))
  where f >>> g = g . f

-- A sudoku by depth-first search over lists.
module Main where
import Data.List
type Board = [[Int]]
puzzle :: Board
puzzle = map (map (\c -> if c == '.' then 0 else fromEnum c - 48))
  ["8........", "..36.....", ".7..9.2..", ".5...7...", "....457..", "...1...3.", "..1....68", "..85...1.", ".9....4.."]
options :: Board -> Int -> Int -> [Int]
options b r c = [1 .. 9] \\ (b !! r ++ map (!! c) b ++ [b !! i !! j | i <- [r0 .. r0 + 2], j <- [c0 .. c0 + 2]])
  where { r0 = 3 * (r `div` 3); c0 = 3 * (c `div` 3) }
solve :: Board -> [Board]
solve b = case [(length os, r, c, os) | r <- [0 .. 8], c <- [0 .. 8], b !! r !! c == 0, let os = options b r c] of
  [] -> [b]
  cells -> let (_, r, c, os) = minimumBy (\(x, _, _, _) (y, _, _, _) -> compare x y) cells
           in concat [solve (place r c v) | v <- os]
  where place r c v = [if i == r then [if j == c then v else x | (j, x) <- zip [0 ..] row] else row | (i, row) <- zip [0 ..] b]
main :: IO ()
main = mapM_ (putStrLn . concatMap show) (head (solve puzzle))

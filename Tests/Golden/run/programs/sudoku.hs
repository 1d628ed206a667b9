-- A sudoku by constraint propagation over lists, and what it takes.
module Main where
import Data.Char (digitToInt, intToDigit)
import Data.List (minimumBy, transpose, nub, (\\))
import Data.Ord (comparing)

type Board = [[[Int]]]

parse :: String -> Board
parse s = [[if c == '.' then [1 .. 9] else [digitToInt c] | c <- row] | row <- chunks 9 s]

chunks :: Int -> [a] -> [[a]]
chunks _ [] = []
chunks n xs = let (a, b) = splitAt n xs in a : chunks n b

rows, cols, boxes :: [[a]] -> [[a]]
rows = id
cols = transpose
boxes = map concat . concatMap cols . chunks 3 . map (chunks 3)

prune :: Board -> Board
prune b = foldr (\f -> f . map reduce . f) b [rows, cols, boxes]
  where reduce cells = [if single c then c else c \\ fixed | c <- cells]
          where fixed = concat (filter single cells)

single :: [a] -> Bool
single [_] = True
single _ = False

fixpoint :: Eq a => (a -> a) -> a -> a
fixpoint f x | y == x = x
             | otherwise = fixpoint f y
  where y = f x

search :: Board -> [Board]
search b0
  | any (any null) b || not (consistent b) = []
  | all (all single) b = [b]
  | otherwise = concat [search (replace v) | v <- b !! i !! j]
  where
    b = fixpoint prune b0
    (_, i, j) = minimumBy (comparing (\(n, _, _) -> n)) [(length c, p, q) | (p, r) <- zip [0 ..] b, (q, c) <- zip [0 ..] r, not (single c)]
    replace v = [[if (p, q) == (i, j) then [v] else c | (q, c) <- zip [0 ..] r] | (p, r) <- zip [0 ..] b]
    consistent g = all (all distinct) [rows g, cols g, boxes g]
    distinct cells = let fixed = concat (filter single cells) in nub fixed == fixed

main :: IO ()
main = do
  let puzzles =
        [ "2....1.38........5.07....6........13.981257.31....8..9..8...2..5..69784..4..25..."
        , "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
        , "11......." ++ replicate 72 '.' ]
  mapM_ solve (map (map (\c -> if c == '0' then '.' else c)) puzzles)
  where
    solve p = case search (parse p) of
      [] -> putStrLn "no solution"
      (s : _) -> putStrLn (unlines (map (map (intToDigit . head)) s))

-- Alignment of sequences: distances by a lazy array, by rows, and by a memo function; a diff with its script.
module Main where

import Data.Array
import Data.List (intercalate, maximumBy, minimumBy, scanl')
import Data.Ord (comparing)

data Edit a = Keep a | Insert a | Delete a | Replace a a deriving (Eq, Ord)

instance Show a => Show (Edit a) where
  showsPrec d e = case e of
    Keep x -> showsPrec d x
    Insert x -> showParen (d > 6) (showString "+ " . showsPrec 7 x)
    Delete x -> showParen (d > 6) (showString "- " . showsPrec 7 x)
    Replace x y -> showParen (d > 4) (showsPrec 5 x . showString " :-> " . showsPrec 5 y)

byArray :: Eq a => [a] -> [a] -> (Int, [Edit a])
byArray xs ys = let (n, es) = table ! (0, 0) in (n, es)
  where
    (m, n') = (length xs, length ys)
    x = listArray (0, m - 1) xs
    y = listArray (0, n' - 1) ys
    table = array ((0, 0), (m, n')) [((i, j), cell i j) | i <- [0 .. m], j <- [0 .. n']]
    cell i j
      | i == m && j == n' = (0, [])
      | i == m = right
      | j == n' = below
      | x ! i == y ! j = let (c, es) = table ! (i + 1, j + 1) in (c, Keep (x ! i) : es)
      | otherwise = minimumBy (comparing fst) [diagonal, below, right]
      where
        right = let (c, es) = table ! (i, j + 1) in (c + 1, Insert (y ! j) : es)
        below = let (c, es) = table ! (i + 1, j) in (c + 1, Delete (x ! i) : es)
        diagonal = let (c, es) = table ! (i + 1, j + 1) in (c + 1, Replace (x ! i) (y ! j) : es)

byRows :: Eq a => [a] -> [a] -> Int
byRows xs ys = last (foldl row [0 .. length ys] xs)
  where
    row prev@(p : ps) c = scanl' compute (p + 1) (zip3 ys prev ps)
      where compute z (y, a, b) = minimum [b + 1, z + 1, if y == c then a else a + 1]
    row [] _ = []

lcs :: Ord a => [a] -> [a] -> [a]
lcs xs ys = head (head rows)
  where
    rows = foldr step [replicate (length ys + 1) []] xs
    step x rs@(r : _) = foldr (extend x) [[]] (zip3 ys r (tail r)) : rs
    step _ [] = []
    extend x (y, right, diag) acc@(below : _)
      | x == y = (x : diag) : acc
      | otherwise = maximumBy (comparing length) [below, right] : acc
    extend _ _ [] = []

apply :: Eq a => [Edit a] -> [a] -> Either String [a]
apply (Insert y : es) xs = (y :) <$> apply es xs
apply (Keep x : es) (x' : xs) | x == x' = (x :) <$> apply es xs
apply (Delete x : es) (x' : xs) | x == x' = apply es xs
apply (Replace x y : es) (x' : xs) | x == x' = (y :) <$> apply es xs
apply [] [] = Right []
apply es _ = Left ("no fit with " ++ show (length es) ++ " left")

main :: IO ()
main = do
  let pairs = [("kitten", "sitting"), ("", "abc"), ("saturday", "sunday"), ("same", "same"), ("intention", "execution")]
  mapM_ (\(a, b) -> do
    let (n, es) = byArray a b
    putStrLn (show n ++ " " ++ show (byRows a b) ++ " " ++ show (lcs a b) ++ " " ++ show es)
    print (apply es a == Right b)) pairs
  print (Just (Replace 'a' 'b'), [Insert (-1), Delete (-2), Keep (-3 :: Int)])
  print (apply [Keep 'x'] "y", apply [Delete 'y'] "y", apply [] "z")
  let (old, new) = (lines "a\nb\nc\nd\ne", lines "a\nc\nd\nx\ny\ne")
      line (Keep l) = [' ' : l]
      line (Insert l) = ['+' : l]
      line (Delete l) = ['-' : l]
      line (Replace a b) = ['-' : a, '+' : b]
  putStrLn (intercalate "\n" (concatMap line (snd (byArray old new))))
  print (fst (byArray (concat (replicate 12 "abcab")) (concat (replicate 15 "bcad"))))

-- Life on a torus as comonad of arrays, as set of cells, and one-dimensional rules on zippers of infinite lists.
{-# LANGUAGE DeriveFunctor #-}
module Main where

import Data.Array
import Data.Bits (testBit)
import Data.List (group, sort)

class Functor w => Comonad w where
  extract :: w a -> a
  extend :: (w a -> b) -> w a -> w b
  extend f = fmap f . duplicate
  duplicate :: w a -> w (w a)
  duplicate = extend id

data Zip a = Zip [a] a [a] deriving Functor

moveL, moveR :: Zip a -> Zip a
moveL (Zip (l : ls) x rs) = Zip ls l (x : rs)
moveL z = z
moveR (Zip ls x (r : rs)) = Zip (x : ls) r rs
moveR z = z

instance Comonad Zip where
  extract (Zip _ x _) = x
  duplicate z = Zip (tail (iterate moveL z)) z (tail (iterate moveR z))

rule :: Int -> Zip Bool -> Bool
rule n (Zip (l : _) x (r : _)) = testBit n (fromEnum l * 4 + fromEnum x * 2 + fromEnum r)
rule _ _ = False

window :: Int -> Zip Bool -> String
window n (Zip l x r) = map cell (reverse (take n l) ++ x : take n r)

cell :: Bool -> Char
cell b = if b then '#' else '.'

data Grid a = Grid (Int, Int) (Array (Int, Int) a)
instance Functor Grid where fmap f (Grid p a) = Grid p (fmap f a)
instance Comonad Grid where
  extract (Grid p a) = a ! p
  duplicate (Grid p a) = Grid p (listArray (bounds a) [Grid q a | q <- range (bounds a)])

at :: (Int, Int) -> Grid a -> a
at (dy, dx) (Grid (y, x) a) = a ! ((y + dy) `mod` (h + 1), (x + dx) `mod` (w + 1))
  where (_, (h, w)) = bounds a

life :: Grid Bool -> Bool
life g = case length (filter (`at` g) [(a, b) | a <- [-1 .. 1], b <- [-1 .. 1], (a, b) /= (0, 0)]) of
  3 -> True
  2 -> extract g
  _ -> False

sparse :: (Int, Int) -> [(Int, Int)] -> [(Int, Int)]
sparse (h, w) live = [c | cs@(c : _) <- group (sort (concatMap around live)), length cs == 3 || length cs == 2 && c `elem` live]
  where around (y, x) = [((y + a) `mod` h, (x + b) `mod` w) | a <- [-1, 0, 1], b <- [-1, 0, 1], a /= 0 || b /= 0]

cells :: Grid Bool -> [(Int, Int)]
cells (Grid _ a) = [p | (p, True) <- assocs a]

render :: Grid Bool -> [String]
render (Grid _ a) = [[cell (a ! (y, x)) | x <- [0 .. w]] | y <- [0 .. h]]
  where (_, (h, w)) = bounds a

parse :: [String] -> Grid Bool
parse ls = Grid (0, 0) (listArray ((0, 0), (length ls - 1, length (head ls) - 1)) (map (== '#') (concat ls)))

main :: IO ()
main = do
  let single = Zip (repeat False) True (repeat False)
  mapM_ (putStrLn . window 14) (take 8 (iterate (extend (rule 30)) single))
  putStrLn (concatMap (\n -> window 3 (iterate (extend (rule n)) single !! 3) ++ " ") [90, 110, 250])
  let glider = parse [".#......", "..#.....", "###.....", "........", "........", "........"]
      gens = iterate (extend life) glider
  mapM_ (putStrLn . unwords) (foldr (zipWith (:)) (repeat []) (map render [gens !! 1, gens !! 2, gens !! 12]))
  print (map (length . cells) (take 6 gens), cells (gens !! 4))
  print (and (zipWith (\g s -> cells g == s) (take 20 gens) (iterate (sparse (6, 8)) (cells glider))))
  print (cells (gens !! 24) == cells glider, extract (extend (length . filter id . (\g -> [at (0, d) g | d <- [0 .. 7]])) glider))

-- Defaulting and the monomorphism restriction: shared pattern bindings, simple bindings fixed by one use, default declaration, show of ambiguous numbers
module Main where
import Data.List (genericLength)

default (Int, Double)

plus = (+)
halves = (/ 2)
(lo, hi) = (minBound, maxBound)
count = genericLength "eight ch"
[p, q] = [2 ^ 3, 7 `div` 2]
shout x = show x ++ "!"
poly :: Num a => a
poly = 3
restricted = poly

class Pretty a where
  pretty :: a -> String
  pretty _ = "?"
instance Pretty Int where pretty n = "int " ++ show n
instance Pretty Double
instance Pretty a => Pretty [a] where pretty = concatMap pretty

useLo :: Int
useLo = lo + hi

avg xs = sum xs / fromIntegral (length xs)

main :: IO ()
main = do
  print (plus 1 2, halves 5, useLo, count)
  print (p, q, p ^ q, 2 ^ 62 + 2 ^ 62)
  print (restricted * 2, poly * 2.5, truncate 1e3, round 2.5, ceiling (-0.5))
  putStrLn (shout 1 ++ shout 1.5 ++ shout (fromIntegral restricted / 2))
  let n = 10
      f = \x -> x + n
      g x = x + fromIntegral n
      pair@(a, b) = (g 1, g 2.5)
  print (f n, a, b, pair, g 1 `div` 2)
  print (avg [1, 2, 4], avg (map fromIntegral [1 :: Int, 2]))
  let xs = [1, 2, 3]; ys = map fromIntegral xs; len = length xs
  print (sum ys / fromIntegral len, xs !! 1, sum xs `mod` 4)
  let same x = x; k1 = same 1; k2 = same 'c'; both = (same, same)
  print (k1, k2, fst both True, snd both "s")
  print (toRational 0.75, fromEnum 2.9, realToFrac 1.25 + 1, show (negate 3), [1, 1.5], reads "7 x" :: [(Int, String)])
  print (pretty (3 :: Int), pretty [2.5 :: Double], pretty [[1 :: Int], []])
  print (let e = [] in (null e, length e), compare [] [()], maximum [1, 2.5] == 2.5, either show show (Left 1 :: Either Int Int))
  let mono = \y -> show (y + 1) in putStrLn (mono 41)
  let m = maxBound; w = fromIntegral (m + 1) in print (m == 9223372036854775807, w < 0)

-- Word wrap by dynamic programming over a lazy list of suffix costs, against the greedy way; full justification.
module Main where

import Data.List (intercalate, minimumBy, tails, unfoldr)
import Data.Ord (comparing)

data Layout = Layout { cost :: Int, linesOf :: [[String]] }

width :: [String] -> Int
width ws = sum (map length ws) + length ws - 1

optimal :: Int -> [String] -> Layout
optimal limit ws = head table
  where
    table = [best suffix (drop (i + 1) table) | (i, suffix) <- zip [0 ..] (init (tails ws))] ++ [Layout 0 []]
    best suffix later = minimumBy (comparing cost)
      [ Layout (penalty ws' (null (linesOf rest)) + cost rest) (ws' : linesOf rest)
      | (n, rest) <- takeWhile (fits . fst) (zip [1 .. length suffix] later)
      , let ws' = take n suffix ]
      where fits n = n == 1 || width (take n suffix) <= limit
    penalty line isLast
      | isLast = 0
      | slack < 0 = 10000
      | otherwise = slack ^ (2 :: Int)
      where slack = limit - width line

greedy :: Int -> [String] -> [[String]]
greedy limit = unfoldr step
  where
    step [] = Nothing
    step (w : ws) = Just (fill [w] ws)
    fill acc (w : ws) | width (w : acc) <= limit = fill (w : acc) ws
    fill acc ws = (reverse acc, ws)

justify :: Int -> [String] -> String
justify _ [w] = w
justify limit ws = concat (zipWith (++) ws (gaps ++ [""]))
  where
    n = length ws - 1
    (each, extra) = (limit - sum (map length ws)) `divMod` n
    gaps = [replicate (each + if i < extra then 1 else 0) ' ' | i <- [0 .. n - 1]]

box :: Int -> [String] -> [String]
box limit body = [edge] ++ ["|" ++ l ++ replicate (limit - length l) ' ' ++ "|" | l <- body] ++ [edge]
  where edge = '+' : replicate limit '-' ++ "+"

beside :: [String] -> [String] -> [String]
beside a b = [pad x ++ "  " ++ y | (x, y) <- zip (a ++ repeat "") (b ++ replicate (length a - length b) "")]
  where
    w = maximum (map length a)
    pad s = s ++ replicate (w - length s) ' '

main :: IO ()
main = do
  let sample = words "the quick brown fox jumps over a lazy dog while extraordinarily sleepy cats of \
                     \the neighbourhood watch it all from a w\
                     \indow sill and do nothing"
      limit = 22
      Layout c best = optimal limit sample
      plain = greedy limit sample
      whole ls = map (justify limit) (init ls) ++ [unwords (last ls)]
  putStrLn (unlines (box limit (whole best) `beside` box limit (map unwords plain)))
  print (c, length best, length plain)
  print [width l | l <- best]
  putStrLn (intercalate "/" (map unwords (greedy 5 ["a", "verylongword", "b", "cc"])))
  print (map (length . linesOf . flip optimal sample) [8, 12 .. 60])

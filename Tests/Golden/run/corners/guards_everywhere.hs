-- Guards: in functions, cases, lambdas-case, multi-way if, pattern and view guards, falling through several equations.
{-# LANGUAGE LambdaCase, MultiWayIf, ViewPatterns, TupleSections, NamedFieldPuns, RecordWildCards, PatternGuards #-}
module Main where

import Control.Exception
import Data.Char (isDigit, isUpper)
import Data.List (stripPrefix, sortOn, uncons, partition)
import qualified Data.Foldable as F

data Cfg = Cfg { name :: String, depth :: Int, flags :: [Flag] } deriving (Show, Eq)
data Flag = On { key :: String } | Off { key :: String } | With { key, val :: String } deriving (Show, Eq)

parse :: [String] -> Either String Cfg
parse = F.foldlM step Cfg { name = "", depth = 0, flags = [] }
  where
    step c@Cfg { .. } = \case
      (stripPrefix "--no-" -> Just key) | null key -> Left "empty" | otherwise -> Right c { flags = Off { .. } : flags }
      (stripPrefix "--depth=" -> Just (reads -> [(depth, "")])) | depth >= 0 -> Right Cfg { .. }
      (stripPrefix "--" -> Just (break (== '=') -> (key, rest)))
        | '=' : val <- rest -> Right c { flags = With { .. } : flags }
        | all (`elem` ['a' .. 'z']) key, key /= "depth" -> Right c { flags = On { key } : flags }
        | key == "depth" -> Left "bad depth"
      ['-', x] | isDigit x, let depth = fromEnum x - 48, depth /= 9 -> pure Cfg { depth, .. }
      n | null name, Just (isUpper -> True, _) <- uncons n -> Right c { name = n }
        | not (null name) -> Left (name ++ " and " ++ n)
      other -> Left ("what is " ++ show other)

classify :: Int -> Int -> String
classify x y
  | x > 10, y > 10 = "both"
  | Just s <- lookup x table
  , (a, b) <- span (/= '-') s
  , not (null b) = a ++ "/" ++ drop 1 b
classify x (subtract x -> 0) = "same"
classify x y
  | even x = if | y > 5, odd y -> "even/odd>5"
                | y < 0 -> if | y < -5 -> "even/very negative" | otherwise -> "even/negative"
                | let z = x * y, z == 24 -> "even/24 by " ++ show z
                | otherwise -> "even"
  where _ = ()
classify _ n | n `elem` [k, k + 1] = "near" | n == k + 2 = "far"
  where k = 100
classify _ _ = "rest"

table :: [(Int, String)]
table = [(1, "one-uno"), (2, "two"), (3, "three-tres")]

partial :: Int -> Int
partial n | n > 0, even n = 1
partial n | n > 100 = 2

main :: IO ()
main = do
  mapM_ (print . parse)
    [ ["Main", "--no-color", "--depth=4", "--out=a=b", "--quick"], ["--no-"], ["--depth=x"], ["--depth=-1"], ["-7"], ["-9"], ["A", "B"]
    , ["--", "X"], ["--UP"], ["lower"], ["Z", "-3", "--k="] ]
  print [classify x y | (x, y) <- [(11, 12), (1, 2), (2, 2), (3, 9), (8, 7), (8, -9), (8, -1), (6, 4), (8, 2), (5, 100), (5, 101), (5, 102), (5, 5), (5, 6)]]
  rs <- mapM (\n -> either (\e -> const "fails" (e :: PatternMatchFail)) show <$> try (evaluate (partial n))) [2, 3, 101, 102]
  print rs
  print (map (,True) "ab", map (1,,'c') [2, 3], sortOn negate (map (\case { 0 -> 10; n | n < 0 -> -n | True -> n }) [0, -1, 5]))
  let f (partition even -> (es, os@(o : _))) | sum es > o = (es, os) | (e : _) <- es = ([e], [o])
      f xs = (xs, [])
  print (map f [[1, 2, 3, 4], [9, 2], [2, 4], [], [1]])
  print [if { | even n -> 'e' | n > 2, let { m = n * n }, m > 20 -> 'l' | otherwise -> 'o' } | n <- [1 .. 5 :: Int]]

-- Lists that are consumed where they are made: as lazy, as often evaluated, and in the same order as if they were made.
module Main where

import Control.Exception
import Control.Monad
import Data.Char (isDigit, toUpper)
import Data.IORef
import Data.List
import Data.Maybe
import Debug.Trace (trace)
import System.IO.Unsafe (unsafePerformIO)

whole :: Show a => String -> a -> IO ()
whole name x = do
  r <- try (evaluate (length (show x))) :: IO (Either ErrorCall Int)
  putStrLn (name ++ ": " ++ either (const "error") (const (show x)) r)

boom :: a
boom = errorWithoutStackTrace "boom"

-- How often is an element computed?
counted :: ((Int -> Int) -> a) -> (a -> String) -> IO ()
counted use shown = do
  count <- newIORef (0 :: Int)
  let tick x = unsafePerformIO (modifyIORef count (+ 1) >> return (x * 2))
      {-# NOINLINE tick #-}
  putStrLn (shown (use tick))
  n <- readIORef count
  putStrLn ("  computed " ++ show n)

average :: [Int] -> Int
average xs = sum xs `div` length xs

pyth :: Int -> [(Int, Int, Int)]
pyth n = [(a, b, c) | c <- [1 .. n], b <- [1 .. c], a <- [1 .. b], a * a + b * b == c * c]

main :: IO ()
main = do
  whole "take" (take 3 (1 : 2 : 3 : boom) :: [Int])
  whole "take 0" (take 0 boom :: [Int])
  whole "zip" (zip [] boom :: [(Int, Int)])
  whole "zip'" (zip [1, 2] (3 : boom) :: [(Int, Int)])
  whole "takeWhile" (takeWhile (< 3) [1 ..] :: [Int])
  whole "any" (any (> 3) [1 ..] :: Bool)
  whole "elem" (elem 3 (map (+ 1) (1 : 2 : boom)) :: Bool)
  whole "and" (and [True, False, boom])
  whole "sum" (sum [1, boom] :: Int)
  whole "foldl" (foldl (\_ x -> x) boom [1, 2, 3] :: Int)
  whole "foldl'" (foldl' (\_ x -> x) boom [1, 2, 3] :: Int)
  whole "foldl' last" (foldl' (\_ _ -> boom) 0 [1 :: Int] :: Int)
  whole "foldr const" (foldr const 0 (map (* 2) [5 ..]) :: Int)
  whole "foldr lazy" (take 3 (foldr (\x r -> x : map (+ 1) r) [] [1 ..]) :: [Int])
  whole "length" (length [boom, boom, boom :: Int])
  whole "filter" (take 2 (filter even (1 : 2 : 4 : boom)) :: [Int])
  whole "concatMap" (take 4 (concatMap (replicate 2) [1 ..]) :: [Int])
  whole "concat" (take 2 (concat ([1] : [] : [2] : boom)) :: [Int])
  whole "append" (take 3 ([1, 2] ++ [3] ++ boom) :: [Int])
  whole "append'" (length ((if null (filter even [1, 3, 5 :: Int]) then [1, 2] else boom) ++ map (+ 1) [1 .. 4 :: Int]))
  whole "iterate" (takeWhile (< 40) (iterate (* 2) 1) :: [Int])
  whole "repeat" (zipWith (+) (repeat 1) [1, 2, 3] :: [Int])
  whole "unfoldr" (sum (unfoldr (\n -> if n > 10 then Nothing else Just (n, n + 1)) 1) :: Int)
  whole "mapMaybe" (mapMaybe (\x -> if x > 2 then Just (x * x) else Nothing) [1 .. 5] :: [Int])
  whole "reverse" (reverse [x | Just x <- [Just 1, Nothing, Just 3]] :: [Int])
  whole "strings" ([toUpper c | c <- "abc1\955", not (isDigit c)] ++ "x" ++ show (length "literal"))
  whole "char" (sum [1 :: Int | c <- ['a' .. 'z'], c `elem` "aeiou"], ['a', 'c' .. 'i'])
  whole "steps" ([1, 3 .. 10] :: [Int], [10, 7 .. 1] :: [Int], [5, 4 .. 6] :: [Int], [5, 6 .. 4] :: [Int], take 3 [maxBound - 1 ..] :: [Int])
  whole "integers" (sum [1 .. 100 :: Integer], [3, 1 .. -4 :: Integer], product [1 .. 20 :: Integer])
  whole "words" (sum [1 .. 10 :: Word], [maxBound - 1 .. maxBound :: Word])
  whole "word steps" (map (+ 1) [1, 4 .. 11 :: Word], sum [9, 7 .. 2 :: Word], [x | x <- [5, 5 - 1 .. 6 :: Word]], length [maxBound, maxBound - 2 .. maxBound - 5 :: Word])
  whole "word limits" (map (subtract 1) [maxBound - 3, maxBound - 1 .. maxBound :: Word], [2, 1 ..] :: [Word], sum [3, 3 + 4 .. 5 :: Word])
  whole "halves" (map (* 2) [1.5 .. 4 :: Double], sum [1, 1.5 .. 3 :: Double], [x | x <- [3, 2.5 .. 1 :: Float], x /= 2], length [2 .. 1.4 :: Double])
  whole "char steps" (map succ ['a', 'e' .. 'q'], length ['z', 'x' .. 'a'], [c | c <- ['b', 'a' .. 'c']])
  whole "integer steps" (map (+ 1) [10, 7 .. -3 :: Integer], take 2 (map negate [5 :: Integer, 4 ..]), sum [2 ^ 64 .. 2 ^ 64 + 3 :: Integer])
  whole "lazy step" (take 1 (map (const 'x') [1 :: Integer, 2 .. undefined `seq` 5]))
  whole "unsure" (sum (if null (filter even [1, 3 :: Int]) then [1 .. 4] else [7, 5 .. 1 :: Int]) :: Int)
  whole "pyth" (pyth 30)
  whole "average" (average [x * y | x <- [1 .. 10], y <- [x .. 10], odd (x + y)])
  whole "nested" (sum (map sum [[i * j | j <- [1 .. i]] | i <- [1 .. 10]]) :: Int)
  whole "maximum" (maximum (map (\x -> x * (10 - x)) [1 .. 10]), minimum [abs (x - 4) | x <- [1 .. 10 :: Int]] :: Int)
  whole "partial" (map (foldl (-) 10) [[1, 2], [], [3]], map (foldr (-) 10) [[1, 2], [3]] :: [Int])
  whole "functions" (foldr (.) id (map (+) [1 .. 10]) 0 :: Int)
  whole "accumulator" (foldr (\x k acc -> if x > 5 then acc else k (acc * 10 + x)) id [1 .. 9] 0 :: Int)
  whole "twice" (foldr (\x k acc -> k (acc + x) + k acc) id [1 .. 3] 1 :: Int)
  counted (\tick -> let xs = map tick [1 .. 5] in (sum xs, length xs)) show
  counted (\tick -> let xs = filter (> 4) (map tick [1 .. 5]) in (length xs, maximum xs)) show
  counted (\tick -> take 2 (map tick [1 ..])) show
  counted (\tick -> [y | x <- [1 .. 3], let y = tick x, y > 2, even y]) show
  counted (\tick -> foldr (\x k acc -> k (acc + tick x)) id [1 .. 4] 0) show
  forM_ [1 .. 3 :: Int] $ \i -> forM_ [i .. 3] $ \j -> when (i /= j) $ putStr (show (i, j))
  putStrLn ""
  mapM_ putStr (["a", "b"] ++ map show [1 .. 3 :: Int])
  putStrLn ""
  r <- foldM (\acc x -> do { when (x == 2) (putStrLn "two"); return (acc + x) }) 0 [1 .. 3 :: Int]
  print r
  xs <- forM [1 .. 3 :: Int] (\i -> return (i * i))
  print xs
  print (trace "once" (sum (map (+ 1) [1 .. 3 :: Int])))

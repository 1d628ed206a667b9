module Main where
import Data.Maybe (fromMaybe)
ack :: Int -> Int -> Int
ack m n = case (m, n) of
  (0, _) -> n + 1
  (_, 0) -> ack (m - 1) 1
  _ -> ack (m - 1) (ack m (n - 1))
collatz :: Int -> [Int]
collatz = go where
  go 1 = [1]
  go n = n : go (if even n then n `div` 2 else 3 * n + 1)
describe :: [Int] -> String
describe xs = "The list is " ++ case xs of [] -> "empty."
                                           [_] -> "a singleton."
                                           [_, _] -> "a pair."
                                           _ : _ : rest | null (drop 3 rest) -> "short."
                                                        | otherwise -> "long."
op :: Char -> Maybe (Int -> Int -> Int)
op c = case c of
  '+' -> Just (+)
  '-' -> Just (-)
  '*' -> Just (*)
  _ | c == '/' || c == ':' -> Just div
  _ -> Nothing
fizz :: Int -> String
fizz n = case (n `mod` 3, n `mod` 5) of
  (0, 0) -> "FizzBuzz"
  (0, _) -> "Fizz"
  (_, 0) -> "Buzz"
  _ -> show n
main :: IO ()
main = do
  print (ack 2 3)
  print (collatz 27 !! 50, length (collatz 27))
  mapM_ (putStrLn . describe) [[], [1], [1, 2], [1, 2, 3], [1 .. 9]]
  print [maybe 0 (\f -> f 20 4) (op c) | c <- "+-*/:x"]
  putStrLn (unwords (map fizz [1 .. 15]))
  print (case 5 of x | x > 3, let { y = x * 2 }, y < 11 -> y
                     | otherwise -> 0)
  print (case "abc" of 'a' : s@(_ : _) -> s; s -> s)
  print ((case 1 of 1 -> (+); _ -> (-)) 5 6)
  print (fromMaybe 0 (case [] of { [] -> Just 1; (x : _) -> x }))
  print (case 1.5 of { 1.5 -> "one and a half"; _ -> "?" }, case 'x' of { 'x' | False -> 1; _ -> 2 })
